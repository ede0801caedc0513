// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_hook_run.h"

#include "core/clock.h"
#include "net/retire.h"

#include <QJsonArray>

#include <utility>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString masterAway()
{
    return SaltText::tr("The Salt master is not available; nothing was sent to the minions.");
}

QString targetOf(const QJsonObject &job)
{
    const QJsonValue target = job.value("Target"_L1);
    return target.isArray() ? QVariant(target.toArray().toVariantList()).toStringList().join(u',') : target.toString();
}

bool isMeant(const SaltCall &call, const QJsonObject &job)
{
    // Salt rewrites node groups.
    if (!isSameJob(call, job) || (call.matcher != SaltMatcher::Nodegroup && targetOf(job) != call.target))
        return false;
    const QJsonArray arguments = job.value("Arguments"_L1).toArray();
    return std::all_of(call.arguments.begin(), call.arguments.end(), [&](const QString &argument) {
        return arguments.contains(argument);
    });
}

} // namespace

SaltHookRun::SaltHookRun(SaltSessions &sessions, SaltHookCall call, RunContext &context)
    : m_sessions(sessions),
      m_call(std::move(call)),
      m_context(context)
{
}

std::unique_ptr<ReactionOperation>
SaltHookRun::settle(SaltSessions &sessions, const SaltHookCall &call, RunContext &context)
{
    const QString jid = context.remembered().value("jid"_L1).toString();
    if (jid.isEmpty() || !call.login)
        return nullptr;
    return std::make_unique<SaltJob>(sessions, *call.login, call.job, context, jid);
}

void SaltHookRun::start()
{
    if (m_call.job.function.isEmpty())
        return send();
    list([this](const SaltReply &reply) {
        if (reply) {
            const QStringList jids = runnerValue(reply->member()).toObject().keys();
            m_known = QSet<QString>(jids.begin(), jids.end());
        }
        send(); // whether it can be followed or not, the repair comes first
    });
}

void SaltHookRun::ask(std::unique_ptr<SaltRequest> request, std::function<void(const SaltReply &)> then)
{
    m_request = std::move(request);
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

void SaltHookRun::list(std::function<void(const SaltReply &)> then)
{
    ask(std::make_unique<SaltRequest>(
            m_sessions, *m_call.login, listJobsChunk(m_call.job.function), m_sessions.limits().lookUp),
        std::move(then));
}

void SaltHookRun::send()
{
    ask(std::make_unique<SaltRequest>(m_sessions, m_call.login, m_call.request),
        [this](const SaltReply &reply) { answered(reply); });
}

void SaltHookRun::answered(const SaltReply &reply)
{
    m_answer = answerText(reply);
    m_sent = reply ? judged(*reply) : judged(reply.error());
    const bool mayHaveBeenHeard = m_sent.outcome == RunOutcome::Delivered || m_sent.outcome == RunOutcome::Unknown;
    if (!mayHaveBeenHeard || m_call.job.function.isEmpty())
        return end(m_sent);
    if (!m_known) {
        m_sent.sentence += u' '
                           + SaltText::tr("%1 may not look jobs up: give the user @jobs in external_auth.")
                                 .arg(m_call.login->username);
        return end(m_sent);
    }
    find();
}

void SaltHookRun::find()
{
    list([this](const SaltReply &reply) {
        const QString jid = reply ? newJob(runnerValue(reply->member()).toObject()) : QString();
        if (!jid.isEmpty())
            return m_context.remember({{u"jid"_s, jid}}, this, [this, jid] { follow(jid); });
        if (++m_looks < m_sessions.limits().lookUpTries) {
            m_sessions.clock().after(m_sessions.limits().pollEvery, this, [this] { find(); });
            return;
        }
        if (m_sent.outcome == RunOutcome::Delivered)
            m_sent.sentence =
                SaltText::tr("Sent to Salt, but no job %1 on %2 began: does a reactor listen, and is the key right?")
                    .arg(m_call.job.function, m_call.job.target);
        end(m_sent);
    });
}

QString SaltHookRun::newJob(const QJsonObject &jobs) const
{
    for (auto it = jobs.begin(); it != jobs.end(); ++it) {
        if (!m_known->contains(it.key()) && isMeant(m_call.job, it->toObject()))
            return it.key();
    }
    return {};
}

void SaltHookRun::follow(const QString &jid)
{
    m_job = std::make_unique<SaltJob>(m_sessions, *m_call.login, m_call.job, m_context, jid);
    connect(m_job.get(), &SaltJob::finished, this, [this](const RunReport &report) { end(report); });
    m_job->start();
}

RunReport SaltHookRun::judged(const SaltAnswer &answer) const
{
    const QJsonValue success = answer.body.value("success"_L1);
    if (success.toBool())
        return {RunOutcome::Delivered,
                SaltText::tr("Sent to Salt, waiting for the monitor: a hook does not tell what came of it."),
                {},
                {}};
    if (success.isBool())
        return {RunOutcome::NotRun, masterAway(), {}, {}};
    return {RunOutcome::Rejected, SaltText::tr("The answer is not one of a Salt hook: check the address."), {}, {}};
}

RunReport SaltHookRun::judged(const SaltFailure &failure) const
{
    // Here a 500 comes at once from a master that is down: the event was not put on its bus.
    if (failure.trouble == SaltTrouble::ServerError)
        return {RunOutcome::NotRun, masterAway(), {}, {}};
    if (failure.trouble == SaltTrouble::SessionEnded && !m_call.login)
        return {RunOutcome::Rejected,
                SaltText::tr("The hook asks for a login: give user name, password and eauth."),
                {},
                {}};
    return {failure.outcome, failure.sentence, {}, {}};
}

void SaltHookRun::end(RunReport report)
{
    report.evidence.insert(
        report.evidence.begin(),
        {{SaltText::tr("Request to the hook"), m_call.shown}, {SaltText::tr("Answer of the hook"), m_answer}});
    for (const QString &secret : m_call.secrets) {
        report.sentence = withoutSecret(report.sentence, secret);
        for (Evidence &evidence : report.evidence)
            evidence.text = withoutSecret(evidence.text, secret);
    }
    finish(report);
}

} // namespace salve
