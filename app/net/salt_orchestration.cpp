// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_orchestration.h"

#include "core/clock.h"
#include "net/retire.h"
#include "net/salt_events.h"
#include "net/salt_jid.h"
#include "net/salt_states.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long the stream of events may take to stand before the repair goes on without it.
constexpr Millis kStreamWithin = 2s;
constexpr Millis kLongestPause = 10s;

/// What the steps had to do with; the master itself is none of them.
QStringList hostsOf(const QJsonObject &value)
{
    QStringList hosts;
    const QJsonObject masters = value.value("data"_L1).toObject();
    for (auto it = masters.begin(); it != masters.end(); ++it)
        hosts += minionsOf(statesIn(it->toObject()));
    hosts.removeDuplicates();
    return hosts;
}

} // namespace

SaltOrchestration::SaltOrchestration(
    SaltSessions &sessions, SaltEvents *events, SaltLogin login, SaltCall call, RunContext &context, Millis limit)
    : m_sessions(sessions),
      m_events(events),
      m_login(std::move(login)),
      m_context(context),
      m_limit(limit),
      m_call(std::move(call)),
      m_report(m_login, m_call)
{
}

SaltOrchestration::~SaltOrchestration() = default;

QJsonObject SaltOrchestration::chunk(QJsonObject kwargs, const QString &mark)
{
    QJsonObject pillar = kwargs.value("pillar"_L1).toObject();
    pillar.insert(u"salve_run"_s, mark);
    kwargs.insert(u"pillar"_s, pillar);
    return masterChunk(u"runner_async"_s, u"state.orchestrate"_s, kwargs);
}

void SaltOrchestration::start()
{
    m_pause = m_sessions.limits().pollEvery;
    m_mark =
        saltJid(m_context.cooldownSlot(), m_context.effectKey(), 0) + u'-' + QString::number(m_context.run().value);
    m_sessions.clock().after(m_limit, this, [this] { giveUp(); });
    if (const QString jid = m_context.remembered().value("jid"_L1).toString(); !jid.isEmpty()) {
        m_isSent = true;
        m_jid = jid;
        m_report.setJob(m_jid);
        look();
    } else if (m_events) {
        listen();
    } else {
        send();
    }
}

void SaltOrchestration::ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_login, chunk, m_sessions.limits().lookUp);
    connect(m_request.get(), &SaltRequest::dispatched, this, [this] {
        if (!std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltOrchestration::listen()
{
    SaltEventSink sink;
    sink.event = [this](const QString &tag, const QJsonObject &data) { heard(tag, data); };
    sink.sight = [this](bool, const QString &) { send(); }; // where the bus cannot be seen, the repair comes first
    m_subscription = m_events->subscribe(m_login, std::move(sink));
    m_sessions.clock().after(kStreamWithin, this, [this] { send(); });
}

void SaltOrchestration::heard(const QString &tag, const QJsonObject &data)
{
    if (m_isOver || !tag.startsWith("salt/run/"_L1) || data.value("fun"_L1).toString() != "runner.state.orchestrate"_L1)
        return;
    const QString jid = tag.section(u'/', 2, 2);
    if (tag.endsWith("/ret"_L1)) {
        m_ended.insert(jid, data);
        if (jid == m_jid)
            ended(data);
        return;
    }
    const QByteArray arguments = QJsonDocument(data.value("fun_args"_L1).toArray()).toJson();
    if (m_jid.isEmpty() && m_isSent && arguments.contains(m_mark.toLatin1()))
        startedAs(jid);
}

void SaltOrchestration::send()
{
    if (std::exchange(m_isSent, true))
        return;
    if (m_call.target.isEmpty())
        return post();
    m_holdRead = std::make_unique<SaltHoldRead>(m_sessions, m_login, m_call);
    connect(m_holdRead.get(), &SaltHoldRead::finished, this, &SaltOrchestration::holdsRead);
    m_holdRead->start();
}

void SaltOrchestration::holdsRead(const SaltHolds &holds)
{
    retire(m_holdRead, this);
    m_report.setUnreadHolds(holds.unread);
    if (!holds.failure && holds.sentence.isEmpty())
        return post();
    if (std::exchange(m_isOver, true))
        return;
    finish(holds.failure ? m_report.of(*holds.failure) : m_report.of(RunOutcome::NotRun, holds.sentence));
}

void SaltOrchestration::post()
{
    const QJsonObject made = chunk(m_call.kwargs, m_mark);
    m_report.sent(made);
    ask(made, [this](const SaltReply &reply) { answered(reply); });
}

void SaltOrchestration::answered(const SaltReply &reply)
{
    if (m_isOver || !m_jid.isEmpty())
        return; // heard of on the bus before
    m_report.answered(reply);
    if (reply) {
        const QString jid = reply->member().toObject().value("jid"_L1).toString();
        if (!jid.isEmpty())
            return startedAs(jid);
        m_isOver = true;
        return finish(m_report.of(RunOutcome::Unknown, SaltText::tr("Salt gave an answer of an unexpected shape.")));
    }
    const auto failed = [this, error = reply.error()] {
        if (m_jid.isEmpty() && !std::exchange(m_isOver, true))
            finish(m_report.of(error));
    };
    if (reply.error().outcome != RunOutcome::Unknown || !m_subscription)
        return failed();
    // The bus may tell under which id it was started, if it was.
    m_sessions.clock().after(m_sessions.limits().lookUp, this, failed);
}

void SaltOrchestration::startedAs(const QString &jid)
{
    m_jid = jid;
    m_report.setJob(jid);
    m_context.remember({{u"jid"_s, jid}}, this, [this] {
        if (const auto end = m_ended.constFind(m_jid); end != m_ended.constEnd())
            ended(*end);
        else
            lookLater();
    });
}

void SaltOrchestration::look()
{
    if (m_isOver || m_request)
        return;
    ask(listJobChunk(m_jid), [this](const SaltReply &reply) { looked(reply); });
}

void SaltOrchestration::lookLater()
{
    m_sessions.clock().after(m_pause, this, [this] { look(); });
    m_pause = std::min(m_pause * 2, std::max(kLongestPause, m_sessions.limits().pollEvery));
}

void SaltOrchestration::looked(const SaltReply &reply)
{
    if (m_isOver)
        return;
    if (!reply) {
        const RunOutcome outcome = reply.error().outcome;
        const bool isTransient = outcome == RunOutcome::NotRun || outcome == RunOutcome::Unknown;
        if (isTransient && ++m_failedLooks < m_sessions.limits().lookUpTries) {
            m_sessions.clock().after(m_sessions.limits().pollEvery, this, [this] { look(); });
            return;
        }
        m_isOver = true;
        return finish(m_report.of(
            RunOutcome::Unknown,
            SaltText::tr("What became of job %1 cannot be found out: %2").arg(m_jid, reply.error().sentence)));
    }
    m_failedLooks = 0;
    const QJsonObject job = reply->member().toObject();
    const QJsonObject results = job.value("Result"_L1).toObject();
    if (isUnknownJob(job) || results.isEmpty())
        return lookLater(); // the cache hears of it at its end
    m_report.answered(reply);
    ended(results.begin()->toObject().value("return"_L1).toObject());
}

void SaltOrchestration::ended(const QJsonObject &job)
{
    if (std::exchange(m_isOver, true))
        return;
    const SaltVerdict verdict = judgeRunner(m_call, QJsonObject{{u"tag"_s, m_jid}, {u"data"_s, job}});
    RunReport report = m_report.of(verdict);
    report.hostsHit = hostsOf(job.value("return"_L1).toObject());
    finish(report);
}

void SaltOrchestration::giveUp()
{
    if (std::exchange(m_isOver, true))
        return;
    if (!m_isSent || m_jid.isEmpty())
        return finish(
            m_report.of(RunOutcome::Unknown, SaltText::tr("Salt did not say whether the orchestration began.")));
    finish(m_report.of(RunOutcome::Unknown,
                       SaltText::tr("The orchestration goes on as job %1; it is no longer waited for.").arg(m_jid)));
}

} // namespace salve
