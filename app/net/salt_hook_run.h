// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_job.h"

#include <QSet>

namespace salve {

/// The event that a hook is sent, and what is known of the job that a reactor makes of it.
struct SaltHookCall
{
    HttpRequest request;
    std::optional<SaltLogin> login; ///< null where the hook is open and nothing is followed
    SaltCall job;                   ///< what the reactor calls; without a function the job is not looked for
    QString shown;                  ///< the request, for people
    QStringList secrets;
};

/// Sends the event once. Salt does not tell what came of it: with a job to look for, the one that was not there before
/// is found and followed to its end.
class SaltHookRun final : public ReactionOperation
{
    Q_OBJECT
public:
    SaltHookRun(SaltSessions &sessions, SaltHookCall call, RunContext &context);
    void start() override;

    /// Follows the job that an earlier run had found; null where it had found none.
    static std::unique_ptr<ReactionOperation>
    settle(SaltSessions &sessions, const SaltHookCall &call, RunContext &context);

private:
    void ask(std::unique_ptr<SaltRequest> request, std::function<void(const SaltReply &)> then);
    void list(std::function<void(const SaltReply &)> then);
    void send();
    void answered(const SaltReply &reply);
    void find();
    QString newJob(const QJsonObject &jobs) const;
    void follow(const QString &jid);
    RunReport judged(const SaltAnswer &answer) const;
    RunReport judged(const SaltFailure &failure) const;
    void end(RunReport report);

    SaltSessions &m_sessions;
    const SaltHookCall m_call;
    RunContext &m_context;
    std::optional<QSet<QString>> m_known; ///< jobs that were there before; null where they cannot be looked at
    RunReport m_sent;                     ///< what the hook itself said
    QString m_answer;
    int m_looks{0};
    bool m_isDispatched{false};
    std::unique_ptr<SaltRequest> m_request;
    std::unique_ptr<SaltJob> m_job;
};

} // namespace salve
