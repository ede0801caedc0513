// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_hold.h"
#include "net/salt_report.h"
#include "net/salt_request.h"

namespace salve {

/// Runs a function on minions under a jid of our own, at most once: looks the jid up first, follows the job that is
/// already there, and finds it again when the answer was lost. Before it runs anything the minions are asked whether
/// they hold repairs off themselves.
class SaltJob final : public ReactionOperation
{
    Q_OBJECT
public:
    enum class Purpose {
        Run,
        LookOnly ///< find out what became of it; never runs anything
    };
    SaltJob(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context, Purpose purpose);
    /// Follows a job that somebody else started, to its end.
    SaltJob(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context, const QString &jid);
    void start() override;
    /// What is known of its minions so far.
    const SaltVerdict &verdict() const { return m_verdict; }
    /// States take minutes: they are started and followed, so that no connection must last that long.
    static SaltCall asSent(SaltCall call);

private:
    enum class Step {
        Fence,  ///< has somebody run it already?
        Lost,   ///< was it run, although no answer came?
        Follow, ///< it runs; wait for its minions
        Confirm ///< one last look before a silent minion is believed to be silent
    };

    void useAttempt(int attempt);
    void nextAttempt();
    void ask(const QJsonObject &chunk, Millis deadline, std::function<void(const SaltReply &)> then);
    void look();
    void lookLater();
    void looked(const SaltReply &reply);
    void lookFailed(const SaltFailure &failure);
    void jobUnknown();
    void jobSeen(const QJsonObject &job);
    void askWhoRuns();
    void askForHolds();
    void holdsRead(const SaltHolds &holds);
    void send();
    void post();
    void localAnswered(const SaltReply &reply);
    void asyncAnswered(const SaltReply &reply);
    void answerLost(const SaltFailure &failure);
    void finishAs(const SaltVerdict &verdict);

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltCall m_call;
    RunContext &m_context;
    const Purpose m_purpose;
    SaltReport m_report;
    Step m_step{Step::Fence};
    QString m_jid;
    int m_attempt{0};
    bool m_mayLook{true};
    bool m_isDispatched{false};
    int m_failedLooks{0};  ///< in a row
    int m_unknownLooks{0}; ///< in a row
    int m_looksBeforeActive;
    SaltVerdict m_verdict; ///< the best known so far
    std::unique_ptr<SaltRequest> m_request;
    std::unique_ptr<SaltHoldRead> m_holdRead;
};

} // namespace salve
