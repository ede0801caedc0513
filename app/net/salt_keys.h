// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_report.h"
#include "net/salt_request.h"

namespace salve {

/// What becomes of a minion's key.
enum class SaltKeyAction { Accept, Reject, Delete };
template<>
struct Words<SaltKeyAction>
{
    static constexpr std::array list{"accept", "reject", "delete"};
};

/// Which keys are meant: one id, or a glob that may match only so many.
struct SaltKeyChange
{
    SaltKeyAction action{SaltKeyAction::Accept};
    QString minion;
    int atMost{1};
    bool operator==(const SaltKeyChange &) const = default;
};

/// What a list of the master's keys says about a change.
struct SaltKeyPlan
{
    QStringList toChange; ///< ids that the glob matches and that are not yet as they should be
    QStringList accepted; ///< those of them whose key is accepted now
    QStringList done;     ///< ids that are already as they should be
};
SaltKeyPlan saltKeyPlan(const SaltKeyChange &change, const QJsonObject &lists);

QJsonObject listKeysChunk();
QJsonObject keyChangeChunk(const SaltKeyChange &change, const SaltKeyPlan &plan);
/// What a wheel function returned; undefined where it failed.
QJsonValue wheelValue(const QJsonValue &member);

/// Changes keys at the master: lists them, refuses more than are meant, changes exactly the ids that it found, and
/// reads back.
class SaltKeyOperation final : public ReactionOperation
{
    Q_OBJECT
public:
    enum class Purpose {
        Run,
        LookOnly ///< is it as it should be? Changes nothing
    };
    SaltKeyOperation(
        SaltSessions &sessions, SaltLogin login, SaltKeyChange change, RunContext &context, Purpose purpose);
    void start() override;

private:
    void ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then);
    void list(std::function<void(const QJsonObject &lists)> then);
    void listed(const QJsonObject &lists);
    void change(const SaltKeyPlan &plan);
    void readBack();
    QString idsText(const QStringList &ids) const;

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltKeyChange m_change;
    RunContext &m_context;
    const Purpose m_purpose;
    SaltReport m_report;
    QStringList m_ids; ///< that were changed, or should have been
    QString m_trouble; ///< of the change, where it was not simply done
    bool m_isSent{false};
    bool m_isDispatched{false};
    std::unique_ptr<SaltRequest> m_request;
};

} // namespace salve
