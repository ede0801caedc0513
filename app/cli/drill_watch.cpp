// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/drill_watch.h"

#include "core/clock.h"
#include "core/time.h"
#include "session/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// Why breaking it would prove nothing, or would leave it broken; empty when it may be broken.
QString obstacle(const MonitorView &view, const Snapshot &snapshot)
{
    if (view.state != MonitorWord::Up || !view.enabled)
        return Texts::tr("%1 is not up now, and a drill begins with a monitor that is.").arg(view.name);
    if (snapshot.automation.isStopped || !snapshot.automation.acts)
        return Texts::tr("no automation acts here now, so nothing would repair it.");
    const auto book = std::find_if(snapshot.runbooks.begin(), snapshot.runbooks.end(), [&view](const RunbookView &one) {
        return one.id == view.runbook;
    });
    if (book == snapshot.runbooks.end())
        return Texts::tr("%1 has no runbook, so nothing would repair it.").arg(view.name);
    if (!book->isArmed)
        return Texts::tr("the runbook %1 is in shadow mode, so nothing would repair it.").arg(book->id.value);
    return {};
}

} // namespace

DrillWatch::DrillWatch(Context &context, Done done, Session &session, Plan plan)
    : QObject(context.owner),
      m_context(context),
      m_done(std::move(done)),
      m_session(session),
      m_plan(std::move(plan)),
      m_printer(context)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &DrillWatch::timeIsOver);
    connect(&session, &Session::snapshotArrived, this, &DrillWatch::takeSnapshot);
    connect(&session, &Session::batchArrived, this, &DrillWatch::take);
}

void DrillWatch::begin()
{
    m_session.subscribe();
}

void DrillWatch::takeSnapshot(const Snapshot &snapshot)
{
    if (m_isBroken || m_isOver)
        return;
    const auto view = std::find_if(snapshot.monitors.begin(), snapshot.monitors.end(), [this](const MonitorView &one) {
        return one.id == m_plan.monitor;
    });
    if (view == snapshot.monitors.end()) {
        m_isOver = true;
        return m_done(m_context.complain(
            {ErrorCode::NotFound, Texts::tr("There is no monitor \"%1\".").arg(m_plan.monitor.value), {}}));
    }
    if (const QString why = obstacle(*view, snapshot); !why.isEmpty())
        return end(kUnknown, u"refused"_s, Texts::tr("Nothing was broken: %1").arg(why));
    m_printer.begin(snapshot);
    breakIt();
}

void DrillWatch::breakIt()
{
    m_isBroken = true;
    m_brokenAt = SystemClock().wallNow();
    m_limit.start(m_plan.within);
    m_session.run({commands::kReact,
                   {{u"reaction"_s, m_plan.breaker.value},
                    {u"monitor"_s, m_plan.monitor.value},
                    {u"by"_s, m_context.userName()},
                    {u"drill"_s, true}}},
                  this,
                  [this](const Result<QJsonObject> &answer) {
                      if (answer || std::exchange(m_isOver, true))
                          return;
                      m_done(m_context.complain(answer.error()));
                  });
}

void DrillWatch::take(const Batch &batch)
{
    if (!m_isBroken || m_isOver)
        return;
    m_printer.print(batch);
    for (const Run &run : batch.runs)
        takeRun(run);
    for (const Incident &incident : batch.incidents) {
        const bool isOld = incident.end != IncidentEnd::Open && incident.closed < m_brokenAt;
        if (incident.monitor == m_plan.monitor && !isOld)
            m_incident = incident;
    }
    if (!m_isOver && m_incident && m_incident->end != IncidentEnd::Open && (!m_repairedBy.isEmpty() || m_open.empty()))
        tellEnd();
}

void DrillWatch::tellEnd()
{
    const QString after = durationForPeople(m_incident->closed - m_brokenAt);
    if (!m_repairedBy.isEmpty())
        return end(kOk,
                   u"repaired"_s,
                   Texts::tr("Repaired by %1, proven %2 after it was broken.").arg(m_repairedBy.value, after));
    end(kWarning,
        u"recovered"_s,
        Texts::tr("It is up again %1 after it was broken, but no reaction is proven to have done it.").arg(after));
}

void DrillWatch::takeRun(const Run &run)
{
    if (run.why == RunWhy::Drill && run.reaction == m_plan.breaker && run.phase == RunPhase::Ended) {
        const bool hasActed = run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::Delivered
                              || run.outcome == RunOutcome::Unknown;
        if (!hasActed)
            end(kUnknown, u"not-broken"_s, Texts::tr("%1 did not break it: %2").arg(run.reaction.value, run.sentence));
    }
    const bool isRepair = run.monitor == m_plan.monitor && run.why != RunWhy::Drill && run.effect != Effect::Tells
                          && !run.isShadow && run.started >= m_brokenAt;
    if (!isRepair)
        return;
    if (run.verdict == Verdict::Pending)
        m_open.insert(run.id);
    else
        m_open.erase(run.id);
    if (run.verdict == Verdict::Repaired)
        m_repairedBy = run.reaction;
}

void DrillWatch::timeIsOver()
{
    const QString time = durationForPeople(m_plan.within);
    if (m_incident && m_incident->end != IncidentEnd::Open)
        return tellEnd();
    if (!m_incident)
        return end(
            kUnknown,
            u"not-noticed"_s,
            Texts::tr("It never went down within %1: either nothing broke, or the monitor does not see it.").arg(time));
    end(kCritical,
        u"not-repaired"_s,
        Texts::tr("It is not up again after %1. Mend it by hand; salvectl show %2 tells what was tried.")
            .arg(time)
            .arg(m_incident->id.value));
}

void DrillWatch::end(int code, const QString &word, const QString &sentence)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    if (m_context.isJson) {
        QJsonObject json{{u"drill"_s, word}, {u"monitor"_s, m_plan.monitor.value}, {u"sentence"_s, sentence}};
        if (m_incident) {
            json.insert(u"incident"_s, m_incident->id.value);
            const TimePoint noticed = std::max(m_incident->opened, m_incident->reopened); // a relapse opens it again
            json.insert(u"noticed_ms"_s, static_cast<qint64>((noticed - m_brokenAt).count()));
            if (m_incident->end != IncidentEnd::Open)
                json.insert(u"up_ms"_s, static_cast<qint64>((m_incident->closed - m_brokenAt).count()));
        }
        m_context.line(json);
    } else {
        m_context.out << sentence << "\n";
    }
    m_done(code);
}

} // namespace salve::cli
