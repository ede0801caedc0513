// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_report.h"

#include "core/secret.h"

namespace salve {

namespace {

/// The lists of many minions are not all kept.
QString bounded(const QString &text)
{
    constexpr qsizetype kStates_chars = 16'000;
    return text.size() <= kStates_chars ? text : text.left(kStates_chars) + QChar(0x2026);
}

} // namespace

void SaltReport::answered(const SaltReply &reply)
{
    m_answer = answerText(reply);
}

RunReport SaltReport::of(const SaltVerdict &verdict) const
{
    RunReport report = of(verdict.outcome, verdict.sentence);
    if (!verdict.minions.empty())
        report.evidence.push_back({SaltText::tr("Minions"), scrubbed(verdict.table())});
    if (const QString states = verdict.states(); !states.isEmpty())
        report.evidence.push_back({SaltText::tr("States"), scrubbed(bounded(states))});
    report.hostsHit = verdict.hostsHit();
    return report;
}

RunReport SaltReport::of(const SaltFailure &failure) const
{
    if (failure.trouble != SaltTrouble::NotPermitted)
        return of(failure.outcome, failure.sentence);
    const QString denied =
        m_call.client == SaltClient::Runner
            ? SaltText::tr("Salt does not permit %1 to call %2.").arg(m_login.username, m_call.function)
            : SaltText::tr("Salt does not permit %1 to call %2 on %3.")
                  .arg(m_login.username, m_call.function, m_call.target);
    return of(failure.outcome, denied);
}

RunReport SaltReport::of(RunOutcome outcome, const QString &sentence) const
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = scrubbed(sentence);
    if (!m_job.isEmpty())
        report.evidence.push_back({SaltText::tr("Job"), m_job});
    if (!m_request.isEmpty())
        report.evidence.push_back({SaltText::tr("Request"), scrubbed(m_request)});
    if (!m_answer.isEmpty())
        report.evidence.push_back({SaltText::tr("Answer"), scrubbed(m_answer)});
    if (!m_unreadHolds.isEmpty())
        report.evidence.push_back({SaltText::tr("Holds of hosts"), scrubbed(m_unreadHolds)});
    return report;
}

QString SaltReport::scrubbed(QString text) const
{
    return withoutSecret(std::move(text), m_login.password);
}

QString withoutSecret(QString text, const QString &secret)
{
    // Shorter ones would blot out ordinary words, and are no secrets.
    return secret.size() < 4 ? text : text.replace(secret, kRedacted);
}

} // namespace salve
