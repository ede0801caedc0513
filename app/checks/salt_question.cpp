// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/salt_question.h"

#include "checks/judging.h"
#include "core/clock.h"
#include "net/salt_report.h"
#include "net/salt_request.h"
#include "net/salt_return.h"
#include "net/services.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kText_chars = 5000; // of a request, of an answer

Cause causeOf(const SaltFailure &failure)
{
    if (failure.cause != Cause::None)
        return failure.cause;
    switch (failure.trouble) {
    case SaltTrouble::SessionEnded:
    case SaltTrouble::LoginRefused:
        return Cause::Auth;
    case SaltTrouble::NotPermitted:
        return Cause::Rejected;
    case SaltTrouble::BadRequest:
        return failure.status == 200 || failure.status == 404 || failure.status == 405 ? Cause::Protocol
                                                                                       : Cause::Status;
    case SaltTrouble::MasterDown:
        return Cause::Unreachable;
    case SaltTrouble::ServerError:
    case SaltTrouble::Unreachable:
    case SaltTrouble::Tls:
    case SaltTrouble::Lost:
        break;
    }
    return Cause::Status;
}

QJsonObject chunkOf(const SaltQuestion &question)
{
    const SaltPatience patience = saltPatience(question.timeout);
    SaltCall call = question.call;
    if (call.client == SaltClient::Runner) {
        call.kwargs.insert(u"timeout"_s, patience.timeout_s);
        call.kwargs.insert(u"gather_job_timeout"_s, patience.gather_s);
        return salve::chunkOf(call, {});
    }
    call.timeout = std::chrono::seconds(patience.timeout_s);
    QJsonObject chunk = salve::chunkOf(call, {});
    chunk.insert(u"gather_job_timeout"_s, patience.gather_s);
    return chunk;
}

int gravityOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return 0;
    case CheckOutcome::Unknown:
        return 1;
    case CheckOutcome::Warning:
        return 2;
    case CheckOutcome::Critical:
        break;
    }
    return 3;
}

class SaltCheck final : public CheckOperation
{
public:
    SaltCheck(SaltQuestion question, SaltSessions &sessions, BlockingPool *pool)
        : m_question(std::move(question)),
          m_sessions(sessions),
          m_clock(sessions.clock()),
          m_chunk(chunkOf(m_question)),
          m_judging(pool),
          m_request(sessions, m_question.login, m_chunk, m_question.timeout)
    {
        connect(&m_request, &SaltRequest::dispatched, this, [this] {
            m_sentAt = m_clock.monotonic();
            emit dispatched();
        });
        connect(&m_request, &SaltRequest::finished, this, &SaltCheck::read);
    }

    void start() override
    {
        m_sessions.forgetOldRefusal(m_question.login); // else an account that was unlocked stays refused for ever
        m_request.start();
    }

private:
    void read(const SaltReply &reply)
    {
        CheckResult begun;
        if (m_sentAt) {
            begun.latency = m_clock.monotonic() - *m_sentAt;
            begun.metrics.push_back(latencyMetric(begun.latency));
        }
        // What is kept of an answer's text tells whether it was a short one.
        m_judging.start(
            reply ? reply->text.size() : 0,
            kExpressionAtOnce_bytes,
            [begun, reply, question = m_question, chunk = m_chunk] { return judged(begun, question, chunk, reply); },
            [this](const CheckResult &result) { finish(result); });
    }

    static CheckResult
    judged(CheckResult result, const SaltQuestion &question, const QJsonObject &chunk, const SaltReply &reply)
    {
        if (!reply)
            judgeFailure(result, question, reply.error());
        else if (!reply->member().isObject())
            judgeAs(result,
                    CheckOutcome::Unknown,
                    Phase::Assert,
                    Cause::Protocol,
                    SaltCheckText::tr("Salt gave an answer of an unexpected shape: %1")
                        .arg(saltLine(reply->member().toString())));
        else
            question.judge(result, reply->member().toObject());
        result.evidence.push_back(
            {SaltCheckText::tr("Request"), shownText(chunkText(question.login.url, chunk), kText_chars)});
        result.evidence.push_back({SaltCheckText::tr("Answer"), shownText(answerText(reply), kText_chars)});
        result.message = withoutSecret(result.message, question.login.password);
        for (Evidence &evidence : result.evidence)
            evidence.text = withoutCredentials(withoutSecret(evidence.text, question.login.password));
        return result;
    }

    static void judgeFailure(CheckResult &result, const SaltQuestion &question, const SaltFailure &failure)
    {
        const QString sentence =
            failure.trouble == SaltTrouble::NotPermitted
                ? SaltCheckText::tr(
                      "Salt does not permit %1 to call %2: give the user that right in external_auth of the "
                      "master.")
                      .arg(question.login.username, question.call.function)
                : failure.sentence;
        judgeAs(result, CheckOutcome::Unknown, failure.phase, causeOf(failure), sentence);
    }

    const SaltQuestion m_question;
    SaltSessions &m_sessions;
    Clock &m_clock;
    const QJsonObject m_chunk;
    std::optional<Micros> m_sentAt;
    Judging m_judging;
    SaltRequest m_request;
};

} // namespace

std::unique_ptr<CheckOperation> saltCheck(SaltQuestion question, Services &services)
{
    return std::make_unique<SaltCheck>(std::move(question), *services.salt, services.blocking);
}

SaltPatience saltPatience(Millis timeout)
{
    // Salt answers after both when a minion is silent (measured: 3.1 s for 1 and 2); its own defaults are 5 and 10.
    const int whole_s = static_cast<int>(std::chrono::floor<std::chrono::seconds>(timeout).count());
    return {std::clamp(whole_s / 6, 1, 5), std::clamp(whole_s / 3, 1, 10)};
}

MinionFinding findingOf(const MinionVerdict &verdict)
{
    const auto as = [&](CheckOutcome outcome, Cause cause) {
        return MinionFinding{verdict.id, outcome, cause, verdict.sentence};
    };
    switch (verdict.outcome) {
    case MinionOutcome::Ok:
    case MinionOutcome::Changed:
    case MinionOutcome::Pending:
        return as(CheckOutcome::Ok, Cause::None);
    case MinionOutcome::Failed:
        return as(CheckOutcome::Critical, Cause::Status);
    case MinionOutcome::NoReturn:
        return as(CheckOutcome::Critical, Cause::Timeout);
    case MinionOutcome::NoSuchMinion:
    case MinionOutcome::NoStates:
        return as(CheckOutcome::Unknown, Cause::NoData);
    case MinionOutcome::Busy:
        return as(CheckOutcome::Unknown, Cause::Rejected);
    case MinionOutcome::FunctionMissing:
    case MinionOutcome::Refused:
    case MinionOutcome::RenderError:
        break;
    }
    return as(CheckOutcome::Unknown, Cause::Misconfigured);
}

void judgeMinions(CheckResult &result, const SaltCall &call, std::vector<MinionFinding> findings)
{
    if (findings.empty()) {
        judgeAs(result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::NoData,
                SaltCheckText::tr("No minion matched %1 (%2): is the target right, and are the keys accepted?")
                    .arg(saltLine(call.target, 120), QString(wordOf(call.matcher))));
        return;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const MinionFinding &a, const MinionFinding &b) {
        return gravityOf(a.outcome) > gravityOf(b.outcome);
    });
    const MinionFinding &gravest = findings.front();
    QStringList parts;
    QString table;
    for (const MinionFinding &finding : findings) {
        if (gravest.outcome == CheckOutcome::Ok || finding.outcome != CheckOutcome::Ok)
            parts.append(finding.id + u": "_s + finding.sentence);
        table += finding.id + u'\t' + QString(wordOf(finding.outcome)) + u'\t' + finding.sentence + u'\n';
    }
    judgeAs(result,
            gravest.outcome,
            gravest.outcome == CheckOutcome::Ok ? Phase::None : Phase::Assert,
            gravest.cause,
            saltParts(parts));
    constexpr qsizetype kTable_chars = 8000; // some hundred minions
    result.evidence.push_back({SaltCheckText::tr("Minions"), shownText(table, kTable_chars)});
}

} // namespace salve
