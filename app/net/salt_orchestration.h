// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_hold.h"
#include "net/salt_report.h"
#include "net/salt_request.h"

namespace salve {

class SaltEvents;

/// Starts an orchestration on the master and follows it to its end. The master chooses the job's id: where the answer
/// with it is lost, it is found on the event bus by a mark that goes along in the pillar. The job cache has the result
/// when it has ended, and knows nothing before that.
class SaltOrchestration final : public ReactionOperation
{
    Q_OBJECT
public:
    /// `call` of state.orchestrate; where it names a target, those minions are asked before whether they hold repairs
    /// off themselves. `events` may be null. Given up as unknown after `limit`.
    SaltOrchestration(
        SaltSessions &sessions, SaltEvents *events, SaltLogin login, SaltCall call, RunContext &context, Millis limit);
    ~SaltOrchestration() override;
    /// One that was started before is followed, not started again.
    void start() override;

    static QJsonObject chunk(QJsonObject kwargs, const QString &mark);

private:
    void ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then);
    void listen();
    void heard(const QString &tag, const QJsonObject &data);
    void send();
    void holdsRead(const SaltHolds &holds);
    void post();
    void answered(const SaltReply &reply);
    void startedAs(const QString &jid);
    void look();
    void lookLater();
    void looked(const SaltReply &reply);
    void ended(const QJsonObject &job);
    void giveUp();

    SaltSessions &m_sessions;
    SaltEvents *const m_events;
    const SaltLogin m_login;
    RunContext &m_context;
    const Millis m_limit;
    const SaltCall m_call;
    QString m_mark;
    SaltReport m_report;
    QString m_jid;
    QHash<QString, QJsonObject> m_ended; ///< by jid: an end may be heard of before the answer that names the job
    bool m_isSent{false};
    bool m_isOver{false};
    bool m_isDispatched{false};
    int m_failedLooks{0}; ///< in a row
    Millis m_pause{0};
    std::unique_ptr<SaltRequest> m_request;
    std::unique_ptr<SaltHoldRead> m_holdRead;
    std::unique_ptr<QObject> m_subscription;
};

} // namespace salve
