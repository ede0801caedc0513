// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_preflight.h"

#include "net/retire.h"
#include "net/salt_jid.h"
#include "net/salt_perms.h"
#include "net/salt_verdict.h"

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SaltCall pingOf(const SaltCall &call)
{
    return {SaltClient::Local, call.target, call.matcher, u"test.ping"_s, {}, {}, 2s};
}

QJsonObject pingChunk(const SaltCall &ping)
{
    QJsonObject chunk = chunkOf(ping, {});
    chunk.insert(u"gather_job_timeout"_s, 3);
    return chunk;
}

SaltPreflight::SaltPreflight(SaltSessions &sessions, SaltLogin login, SaltCall call)
    : m_sessions(sessions),
      m_login(std::move(login)),
      m_call(std::move(call))
{
}

void SaltPreflight::start()
{
    m_sessions.forgetOldRefusal(m_login);
    m_sessions.token(m_login, this, [this](const SaltSessions::Answer &answer) {
        using enum PreflightReport::Light;
        if (!answer)
            return finish({Red, answer.error().sentence, {}});
        m_perms = answer->perms;
        if (!permits(m_perms, m_call, {}))
            return finish({Red, notPermitted(), {}});
        // Whom an event will name nobody knows yet.
        if (m_call.target.isEmpty() || m_call.target.contains("{{"_L1))
            return finish(
                {Green, SaltText::tr("%1 is logged in and may call %2.").arg(m_login.username, m_call.function), {}});
        ping();
    });
}

QString SaltPreflight::notPermitted() const
{
    return SaltText::tr("Salt does not permit %1 to call %2: see external_auth of the master.")
        .arg(m_login.username, m_call.function);
}

void SaltPreflight::ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_login, chunk, m_sessions.limits().lookUp);
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltPreflight::ping()
{
    const SaltCall ping = pingOf(m_call);
    ask(pingChunk(ping), [this, ping](const SaltReply &reply) {
        const PreflightReport report = pinged(ping, reply);
        if (report.light == PreflightReport::Light::Red)
            finish(report);
        else
            lookUp(report);
    });
}

PreflightReport SaltPreflight::pinged(const SaltCall &ping, const SaltReply &reply) const
{
    using enum PreflightReport::Light;
    if (!reply && reply.error().trouble == SaltTrouble::NotPermitted)
        return {Yellow,
                SaltText::tr("%1 may call %2, but not test.ping: who the target is cannot be asked.")
                    .arg(m_login.username, m_call.function),
                {}};
    if (!reply)
        return {Red, reply.error().sentence, {}};
    const SaltVerdict verdict = judgeLocal(ping, reply->member());
    const QStringList hosts = verdict.hostsHit();
    if (hosts.isEmpty() || verdict.has(MinionOutcome::NoSuchMinion))
        return {Red, verdict.sentence, hosts};
    if (!permits(m_perms, m_call, hosts))
        return {Red, notPermitted(), hosts};
    if (verdict.outcome != RunOutcome::Succeeded)
        return {Yellow, verdict.sentence, hosts};
    return {
        Green,
        SaltText::tr("%1 may call %2; it would hit %3.").arg(m_login.username, m_call.function, hosts.join(u", "_s)),
        hosts};
}

/// Of a job that never was: a run begins in the same way.
void SaltPreflight::lookUp(const PreflightReport &soFar)
{
    ask(listJobChunk(saltJid(TimePoint{}, {}, 0)), [this, soFar](const SaltReply &reply) {
        using enum PreflightReport::Light;
        if (!reply && reply.error().trouble == SaltTrouble::NotPermitted)
            finish({Yellow,
                    SaltText::tr("%1 may not look jobs up, so that a lost answer stays unknown: give the user @jobs in "
                                 "external_auth.")
                        .arg(m_login.username),
                    soFar.hosts});
        else if (!reply)
            finish({Red, reply.error().sentence, soFar.hosts});
        else
            askForHolds(soFar);
    });
}

void SaltPreflight::askForHolds(const PreflightReport &soFar)
{
    m_holdRead = std::make_unique<SaltHoldRead>(m_sessions, m_login, m_call);
    connect(m_holdRead.get(), &SaltHoldRead::finished, this, [this, soFar](const SaltHolds &holds) {
        using enum PreflightReport::Light;
        retire(m_holdRead, this);
        if (holds.failure)
            finish({Red, holds.failure->sentence, soFar.hosts});
        else if (soFar.light == Green && !(holds.sentence + holds.unread).isEmpty())
            finish({Yellow, holds.sentence + holds.unread, soFar.hosts});
        else
            finish(soFar);
    });
    m_holdRead->start();
}

} // namespace salve
