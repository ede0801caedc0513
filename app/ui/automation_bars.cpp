// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/automation_bars.h"

#include "core/rule_words.h"
#include "models/answers.h"
#include "models/words.h"
#include "session/commands.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kLonger{1};

QString questionKey(const Question &question)
{
    return question.hold.isNull() ? u"question-window-%1"_s.arg(question.window)
                                  : u"question-hold-%1"_s.arg(question.hold.value);
}

QString approvalKey(RunId run)
{
    return u"approval-%1"_s.arg(run.value);
}

} // namespace

AutomationBars::AutomationBars(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench)
{
    connect(&bench, &Workbench::automationChanged, this, &AutomationBars::update);
    connect(&bench.session, &Session::lost, this, [this](const QString &sentence) {
        m_bench.messages.show(u"lost"_s,
                              {StateShape::Unobserved,
                               tr("The connection to Salve is lost: what you see is old. %1").arg(sentence),
                               {},
                               {},
                               Millis{0}});
    });
    connect(&bench.session, &Session::snapshotArrived, this, [this] { m_bench.messages.close(u"lost"_s); });
}

void AutomationBars::update()
{
    const AutomationView &automation = m_bench.automation;
    const QString stop = automation.isStopped
                             ? tr("All automation is stopped%1. Monitors are still watched and people are still told.")
                                   .arg(automation.stopReason.isEmpty() ? QString() : u": "_s + automation.stopReason)
                             : QString();
    if (std::exchange(m_shownStop, stop) != stop) {
        m_bench.messages.close(u"stopped"_s);
        if (!stop.isEmpty())
            m_bench.messages.show(
                u"stopped"_s,
                {StateShape::Paused,
                 stop,
                 {},
                 {{tr("Resume automation"), [this] { m_bench.orders.endStopAll(); }, BarButton::After::Stay}},
                 Millis{0}});
    }
    const QString tooMany = automation.tooManyAtOnce ? automation.tooManySentence : QString();
    if (std::exchange(m_shownTooMany, tooMany) != tooMany) {
        m_bench.messages.close(u"too-many"_s);
        if (!tooMany.isEmpty())
            m_bench.messages.show(
                u"too-many"_s,
                {StateShape::Down,
                 tooMany,
                 {},
                 {{tr("Let repairs go on"), [this] { m_bench.orders.releaseTooMany(); }, BarButton::After::Stay}},
                 Millis{0}});
    }
    const QString trouble = automation.storeTrouble.join(u' ');
    if (std::exchange(m_shownTrouble, trouble) != trouble) {
        m_bench.messages.close(u"store"_s);
        if (!trouble.isEmpty())
            m_bench.messages.show(u"store"_s, {StateShape::Down, trouble, {}, {}, Millis{0}});
    }
    updateTakeOver();
    updateApprovals();
    updateQuestions();
}

void AutomationBars::updateTakeOver()
{
    const AutomationView &automation = m_bench.automation;
    const QString sentence =
        automation.takeOver
            ? tr("This installation acts for the set until %1 although it names %2, by order of %3: %4. %2 must be "
                 "stopped or held, else two may act.")
                  .arg(clockText(automation.takeOver->until, m_bench.clock.wallNow()),
                       automation.actsName,
                       automation.takeOver->by,
                       automation.takeOver->reason)
            : QString();
    if (std::exchange(m_shownTakeOver, sentence) == sentence)
        return;
    m_bench.messages.close(u"take-over"_s);
    if (!sentence.isEmpty())
        m_bench.messages.show(u"take-over"_s,
                              {StateShape::Degraded,
                               sentence,
                               {},
                               {{tr("Give back"), [this] { m_bench.orders.giveBack(); }, BarButton::After::Stay}},
                               Millis{0}});
}

void AutomationBars::updateQuestions()
{
    const std::vector<Question> open = m_bench.automation.questions;
    const auto find = [](const std::vector<Question> &questions, const Question &wanted) {
        return std::find_if(questions.begin(), questions.end(), [&wanted](const Question &one) {
            return questionKey(one) == questionKey(wanted) && one.until == wanted.until;
        });
    };
    for (const Question &shown : m_shownQuestions) {
        if (find(open, shown) == open.end())
            m_bench.messages.close(questionKey(shown));
    }
    for (const Question &question : open) {
        const auto shown = find(m_shownQuestions, question);
        const bool isNew = shown == m_shownQuestions.end();
        // More has gone down since: said where it still stands, and not once more to who has answered.
        if (isNew || (shown->sentence != question.sentence && m_bench.messages.isShown(questionKey(question))))
            showQuestion(question);
    }
    m_shownQuestions = open;
}

void AutomationBars::showQuestion(const Question &question)
{
    m_bench.messages.show(questionKey(question),
                          {StateShape::Pending,
                           shownReason(question.sentence),
                           {},
                           {{tr("Extend by 1 h"), [this, question] { m_bench.orders.extend(question, kLonger); }},
                            {tr("Let it end"), [] {}}},
                           Millis{0}});
}

void AutomationBars::updateApprovals()
{
    const std::vector<RunId> &waiting = m_bench.automation.awaitingApproval;
    for (const RunId run : m_shownApprovals) {
        if (std::find(waiting.begin(), waiting.end(), run) == waiting.end())
            m_bench.messages.close(approvalKey(run));
    }
    for (const RunId run : waiting) {
        if (std::find(m_shownApprovals.begin(), m_shownApprovals.end(), run) == m_shownApprovals.end())
            askAboutRun(run);
    }
    m_shownApprovals = waiting;
}

void AutomationBars::askAboutRun(RunId run)
{
    m_bench.session.ask({queries::kRun, {{u"id"_s, run.value}}}, this, [this, run](const Result<QJsonObject> &answer) {
        const auto &waiting = m_bench.automation.awaitingApproval;
        if (std::find(waiting.begin(), waiting.end(), run) == waiting.end())
            return;
        const std::vector<Run> runs =
            answer ? runsFrom({{u"runs"_s, QJsonArray{answer->value("run"_L1)}}}) : std::vector<Run>{};
        Run shown = runs.empty() ? Run{} : runs.front();
        shown.id = run;
        showApproval(shown, answer ? answer->value("request"_L1).toObject() : QJsonObject());
    });
}

void AutomationBars::showApproval(const Run &run, const QJsonObject &request)
{
    QString sentence = tr("%1 for %2 waits for your approval.")
                           .arg(m_bench.reactionName(run.reaction), m_bench.monitorName(run.monitor));
    if (!run.hosts.isEmpty())
        sentence += tr(" It touches %1.").arg(run.hosts.join(u", "_s));
    // Never Approve first: Enter must not start a repair that nobody read.
    std::vector<BarButton> buttons{{tr("Deny"), [this, id = run.id] { m_bench.orders.deny(id); }}};
    if (!request.isEmpty()) {
        const TimePoint until = timeFromMs(request.value("until_ms"_L1).toInteger());
        sentence += tr(" Asked by the runbook %1; without an answer until %2 it does not run.")
                        .arg(run.runbook.value, clockText(until, m_bench.clock.wallNow()));
        buttons.push_back({tr("Approve"), [this, id = run.id, hash = request.value("hash"_L1).toString()] {
                               m_bench.orders.approve(id, hash);
                           }});
    }
    m_bench.messages.show(approvalKey(run.id),
                          {StateShape::Pending, sentence, request.value("text"_L1).toString(), buttons, Millis{0}});
}

} // namespace salve
