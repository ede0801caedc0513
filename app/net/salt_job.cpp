// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_job.h"

#include "core/clock.h"
#include "net/retire.h"
#include "net/salt_jid.h"

#include <utility>

namespace salve {

namespace {

using namespace std::chrono_literals;

// jobs.active asks every minion (16 s when one is dead): only some looks are followed by it.
constexpr int kLooksBetweenActive = 2;
// Salt keeps its jobs for 24 h; after that "no such job" says nothing.
constexpr Millis kJobCache = 23h;

// A run that finds its minions busy is tried again each minute for as long as it may take.
constexpr int kAttempts = 200;

} // namespace

SaltCall SaltJob::asSent(SaltCall call)
{
    if (call.client == SaltClient::Local && moduleOf(call) == QLatin1String("state"))
        call.client = SaltClient::LocalAsync;
    return call;
}

SaltJob::SaltJob(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context, Purpose purpose)
    : m_sessions(sessions),
      m_login(std::move(login)),
      m_call(asSent(std::move(call))),
      m_context(context),
      m_purpose(purpose),
      m_report(m_login, m_call),
      m_looksBeforeActive(purpose == Purpose::Run ? kLooksBetweenActive : 0)
{
}

SaltJob::SaltJob(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context, const QString &jid)
    : SaltJob(sessions, std::move(login), std::move(call), context, Purpose::LookOnly)
{
    m_jid = jid;
    m_step = Step::Follow;
    m_looksBeforeActive = kLooksBetweenActive;
    m_report.setJob(m_jid);
}

void SaltJob::start()
{
    if (m_step == Step::Follow)
        return look();
    useAttempt(m_context.remembered().value(QLatin1String("attempt")).toInt());
    look();
}

void SaltJob::useAttempt(int attempt)
{
    m_attempt = attempt;
    m_jid = saltJid(m_context.cooldownSlot(), m_context.effectKey(), attempt);
    m_report.setJob(m_jid);
}

void SaltJob::nextAttempt()
{
    if (m_attempt >= kAttempts)
        return finish(
            m_report.of(RunOutcome::NotRun, SaltText::tr("Every job id of this repair is taken at the Salt master.")));
    useAttempt(m_attempt + 1);
    look();
}

void SaltJob::ask(const QJsonObject &chunk, Millis deadline, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_login, chunk, deadline);
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

void SaltJob::look()
{
    ask(listJobChunk(m_jid), m_sessions.limits().lookUp, [this](const SaltReply &reply) { looked(reply); });
}

void SaltJob::lookLater()
{
    m_sessions.clock().after(m_sessions.limits().pollEvery, this, [this] { look(); });
}

void SaltJob::looked(const SaltReply &reply)
{
    if (!reply)
        return lookFailed(reply.error());
    const QJsonObject job = reply->member().toObject();
    if (isUnknownJob(job))
        return jobUnknown();
    if (m_step == Step::Fence && !isSameJob(m_call, job)) {
        // Two effects of one second share the six digits: the next attempt has others.
        return nextAttempt();
    }
    m_report.answered(reply);
    jobSeen(job);
}

void SaltJob::lookFailed(const SaltFailure &failure)
{
    const bool isTransient = failure.outcome == RunOutcome::NotRun || failure.outcome == RunOutcome::Unknown;
    switch (m_step) {
    case Step::Confirm:
        return finishAs(m_verdict);
    case Step::Fence:
        if (m_purpose == Purpose::LookOnly)
            return finish(m_report.of(RunOutcome::Unknown,
                                      SaltText::tr("Job %1 cannot be looked up: %2").arg(m_jid, failure.sentence)));
        if (failure.trouble == SaltTrouble::NotPermitted) {
            m_mayLook = false; // Salt itself still runs a jid only once
            return askForHolds();
        }
        m_report.answered(tl::unexpected(failure));
        return finish(m_report.of(withoutEffect(failure)));
    case Step::Lost:
    case Step::Follow:
        if (isTransient && ++m_failedLooks < m_sessions.limits().lookUpTries)
            return lookLater();
        return finish(
            m_report.of(RunOutcome::Unknown,
                        SaltText::tr("What became of job %1 cannot be found out: %2").arg(m_jid, failure.sentence)));
    }
}

void SaltJob::jobUnknown()
{
    m_failedLooks = 0;
    const QString never =
        SaltText::tr("Salt knows no job %1: the command did not arrive and nothing was run.").arg(m_jid);
    switch (m_step) {
    case Step::Confirm:
        return finishAs(m_verdict);
    case Step::Fence:
        if (m_purpose == Purpose::Run)
            return askForHolds();
        if (m_sessions.clock().wallNow() - m_context.cooldownSlot() > kJobCache)
            return finish(m_report.of(RunOutcome::Unknown,
                                      SaltText::tr("Salt no longer keeps job %1: it is too long ago.").arg(m_jid)));
        return finish(m_report.of(RunOutcome::NotRun, never));
    case Step::Lost:
    case Step::Follow:
        // A busy master may publish a little late: asked twice before it is believed.
        if (++m_unknownLooks < 2)
            return lookLater();
        return finish(m_report.of(m_step == Step::Lost ? RunOutcome::NotRun : RunOutcome::Unknown, never));
    }
}

void SaltJob::jobSeen(const QJsonObject &job)
{
    const SaltVerdict verdict = judgeJob(m_call, job);
    if (verdict.minions.empty())
        return lookFailed({SaltTrouble::Lost, RunOutcome::Unknown, 200, verdict.sentence});
    m_failedLooks = 0;
    m_unknownLooks = 0;
    m_verdict = verdict;
    if (!m_verdict.has(MinionOutcome::NoReturn)) {
        if (m_step == Step::Fence && m_verdict.outcome == RunOutcome::NotRun) {
            // That one found its minions busy and has used up its jid.
            return nextAttempt();
        }
        return finishAs(m_verdict);
    }
    if (m_step == Step::Confirm)
        return finishAs(m_verdict);
    m_step = Step::Follow;
    if (m_looksBeforeActive-- > 0)
        return lookLater();
    m_looksBeforeActive = kLooksBetweenActive;
    askWhoRuns();
}

void SaltJob::askWhoRuns()
{
    ask(activeJobsChunk(), m_sessions.limits().lookUp, [this](const SaltReply &reply) {
        if (!reply && reply.error().trouble == SaltTrouble::NotPermitted && m_purpose == Purpose::LookOnly)
            return finishAs(m_verdict);
        if (!reply || !runningOn(reply->member(), m_jid).isEmpty())
            return lookLater();
        m_step = Step::Confirm;
        look();
    });
}

void SaltJob::askForHolds()
{
    m_holdRead = std::make_unique<SaltHoldRead>(m_sessions, m_login, m_call);
    connect(m_holdRead.get(), &SaltHoldRead::finished, this, &SaltJob::holdsRead);
    m_holdRead->start();
}

void SaltJob::holdsRead(const SaltHolds &holds)
{
    retire(m_holdRead, this);
    m_report.setUnreadHolds(holds.unread);
    if (holds.failure)
        finish(m_report.of(*holds.failure));
    else if (!holds.sentence.isEmpty())
        finish(m_report.of(RunOutcome::NotRun, holds.sentence));
    else
        send();
}

void SaltJob::send()
{
    const QJsonObject memory{{QStringLiteral("jid"), m_jid}, {QStringLiteral("attempt"), m_attempt}};
    m_context.remember(memory, this, [this] { post(); });
}

void SaltJob::post()
{
    const QJsonObject chunk = chunkOf(m_call, m_jid);
    m_report.sent(chunk);
    const bool isAsync = m_call.client == SaltClient::LocalAsync;
    const Millis deadline = isAsync ? m_sessions.limits().lookUp : m_sessions.limits().run;
    ask(chunk, deadline, [this, isAsync](const SaltReply &reply) {
        m_report.answered(reply);
        if (!reply && reply.error().outcome == RunOutcome::Unknown)
            answerLost(reply.error());
        else if (!reply)
            finish(m_report.of(reply.error()));
        else if (isAsync)
            asyncAnswered(reply);
        else
            localAnswered(reply);
    });
}

void SaltJob::localAnswered(const SaltReply &reply)
{
    m_verdict = judgeLocal(m_call, reply->member());
    // A jid that another installation sent first is answered with false here: the job itself has the result.
    if (m_verdict.outcome != RunOutcome::Unknown || !m_mayLook)
        return finishAs(m_verdict);
    m_step = Step::Confirm;
    look();
}

void SaltJob::asyncAnswered(const SaltReply &reply)
{
    const QJsonObject started = reply->member().toObject();
    if (!started.contains(QLatin1String("jid")))
        return finishAs(judgeLocal(m_call, reply->member()));
    if (!m_mayLook)
        return finish(
            m_report.of(RunOutcome::Delivered,
                        SaltText::tr("Started as job %1. %2 may not look it up: give the user @jobs in external_auth.")
                            .arg(m_jid, m_login.username)));
    m_step = Step::Follow;
    lookLater();
}

void SaltJob::answerLost(const SaltFailure &failure)
{
    if (!m_mayLook)
        return finish(m_report.of(failure));
    m_step = Step::Lost;
    look();
}

void SaltJob::finishAs(const SaltVerdict &verdict)
{
    m_verdict = verdict;
    finish(m_report.of(m_verdict));
}

} // namespace salve
