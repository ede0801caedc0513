// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/salt_request.h"

#include <vector>

namespace salve {

/// What is to work: where salt-api is, as whom it is asked, what will be called through it, and the hook.
struct SaltExamination
{
    SaltLogin login;             ///< without a user name only what needs none is looked at
    std::vector<SaltCall> calls; ///< whose rights are looked at
    QStringList clients;         ///< that netapi_enable_clients has to have
    QUrl hook;                   ///< empty: none is used
    /// A login that is refused sooner was refused for its eauth. Salt makes whoever gives a wrong password wait 0.75 s
    /// at least; an eauth that it does not have it refuses within some milliseconds, in the same words (measured: 5 ms
    /// against 2.5 to 4.3 s).
    Millis quickRefusal{500};
};

/// One thing that was looked at.
struct SaltFinding
{
    QString what; ///< address, login, clients, rights, hook
    PreflightReport::Light light{PreflightReport::Light::Green};
    QString sentence;
    QString advice; ///< what to do; empty when all is well, or the sentence says it
    bool operator==(const SaltFinding &) const = default;
};

/// Looks at a salt-api, changes nothing, and says in a sentence each what is there, what is missing and what to do.
/// Ends early where nothing more can be seen.
class SaltDoctor final : public QObject
{
    Q_OBJECT
public:
    SaltDoctor(SaltSessions &sessions, SaltExamination what);
    void start();

signals:
    /// Once, and never inside start().
    void finished(const std::vector<salve::SaltFinding> &findings);

private:
    using Light = PreflightReport::Light;
    void add(const QString &what, Light light, const QString &sentence, const QString &advice = {});
    void ask(std::optional<SaltLogin> login, HttpRequest request, std::function<void(const SaltReply &)> then);
    void askChunk(const QJsonObject &chunk, std::function<void(const SaltReply &)> then);
    void reached(const SaltReply &reply);
    void logIn();
    void loggedIn(const SaltSessions::Answer &answer);
    void tryNextClient();
    void clientTried(const QString &client, const SaltReply &reply);
    void readRights();
    void readRightToHolds();
    void callHook();
    void hookAnswered(const SaltReply &reply);
    void end();

    SaltSessions &m_sessions;
    const SaltExamination m_what;
    QStringList m_clientsLeft;
    QStringList m_enabled;
    QJsonValue m_perms;
    Micros m_askedAt{0};
    Micros m_roundTrip{0};
    std::vector<SaltFinding> m_findings;
    std::unique_ptr<SaltRequest> m_request;
};

} // namespace salve
