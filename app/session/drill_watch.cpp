// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/drill_watch.h"

#include "session/commands.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DrillWatch)
};

QString endText(const DrillCourse &course, const QString &repairer, const QString &breaker)
{
    const QString limit = durationForPeople(course.within);
    const QString after = course.isUp() ? durationForPeople(course.incident->closed - course.brokenAt) : QString();
    switch (*course.end) {
    case DrillEnd::Repaired:
        return Texts::tr("Repaired by %1, proven %2 after it was broken.").arg(repairer, after);
    case DrillEnd::Recovered:
        return Texts::tr("It is up again %1 after it was broken, but no reaction is proven to have done it.")
            .arg(after);
    case DrillEnd::NotUp:
        return Texts::tr("It is not up again after %1. Mend it by hand.").arg(limit);
    case DrillEnd::NotNoticed:
        return Texts::tr("It never went down within %1: either nothing broke, or the monitor does not see it.")
            .arg(limit);
    case DrillEnd::NotBroken:
        return Texts::tr("%1 did not break it: %2").arg(breaker, course.trouble.sentence);
    case DrillEnd::Refused:
        break;
    }
    return Texts::tr("Nothing was broken: %1").arg(course.trouble.sentence);
}

} // namespace

QString drillObstacle(const MonitorView &monitor, const RunbookView *runbook, const AutomationView &automation)
{
    if (monitor.state != MonitorWord::Up || !monitor.enabled)
        return Texts::tr("%1 is not up now, and a drill begins with a monitor that is.").arg(monitor.name);
    if (automation.isStopped || !automation.acts)
        return Texts::tr("No automation acts here now, so nothing would repair it.");
    if (!runbook)
        return Texts::tr("%1 has no runbook, so nothing would repair it.").arg(monitor.name);
    if (!runbook->isArmed)
        return Texts::tr("The runbook %1 is in shadow mode, so nothing would repair it.").arg(runbook->name);
    return {};
}

QString DrillCourse::sentence(const std::function<QString(const ReactionId &)> &names) const
{
    const QString repair = repairer.isEmpty() ? QString() : names(repairer);
    if (end)
        return endText(*this, repair, names(breaker));
    if (!incident)
        return Texts::tr("%1 breaks it on purpose. Waiting until it is seen to be down.").arg(names(breaker));
    if (isUp())
        return Texts::tr("It is up again. Waiting for the proof of what did it.");
    return repair.isEmpty() ? Texts::tr("It is down. Waiting for its runbook to repair it.")
                            : Texts::tr("It is down, and %1 is to repair it.").arg(repair);
}

DrillWatch::DrillWatch(Session &session, Clock &clock, DrillCourse plan, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock),
      m_course(std::move(plan))
{
}

void DrillWatch::start(const QString &by)
{
    m_course.brokenAt = m_clock.wallNow();
    m_limit = m_clock.after(m_course.within, this, [this] { timeIsOver(); });
    connect(&m_session, &Session::batchArrived, this, &DrillWatch::take);
    m_session.run({commands::kReact,
                   {{u"reaction"_s, m_course.breaker.value},
                    {u"monitor"_s, m_course.monitor.value},
                    {u"by"_s, by},
                    {u"drill"_s, true}}},
                  this,
                  [this](const Result<QJsonObject> &answer) {
                      if (answer)
                          return;
                      m_course.trouble = answer.error();
                      end(DrillEnd::Refused);
                  });
}

void DrillWatch::take(const Batch &batch)
{
    if (m_course.end)
        return;
    const auto stage = [this] { return std::tuple(m_course.incident.has_value(), m_course.isUp(), m_course.repairer); };
    const auto before = stage();
    for (const Run &run : batch.runs)
        takeRun(run);
    for (const Incident &incident : batch.incidents) {
        const bool isOld = incident.end != IncidentEnd::Open && incident.closed < m_course.brokenAt;
        if (incident.monitor == m_course.monitor && !isOld)
            m_course.incident = incident;
    }
    if (m_course.end)
        return;
    if (m_course.isUp() && (m_isProven || m_open.empty()))
        return end(m_isProven ? DrillEnd::Repaired : DrillEnd::Recovered);
    if (stage() != before)
        emit advanced();
}

void DrillWatch::takeRun(const Run &run)
{
    if (run.why == RunWhy::Drill && run.reaction == m_course.breaker && run.phase == RunPhase::Ended) {
        const bool hasActed = run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::Delivered
                              || run.outcome == RunOutcome::Unknown;
        if (!hasActed && !m_course.end) {
            m_course.trouble.sentence = run.sentence;
            return end(DrillEnd::NotBroken);
        }
    }
    const bool isRepair = run.monitor == m_course.monitor && run.why != RunWhy::Drill && run.effect != Effect::Tells
                          && !run.isShadow && run.started >= m_course.brokenAt;
    if (!isRepair || m_isProven)
        return;
    if (run.verdict == Verdict::Pending)
        m_open.insert(run.id);
    else
        m_open.erase(run.id);
    m_course.repairer = run.reaction;
    m_isProven = run.verdict == Verdict::Repaired;
}

void DrillWatch::timeIsOver()
{
    if (m_course.isUp())
        return end(m_isProven ? DrillEnd::Repaired : DrillEnd::Recovered);
    end(m_course.incident ? DrillEnd::NotUp : DrillEnd::NotNoticed);
}

void DrillWatch::end(DrillEnd end)
{
    if (m_course.end)
        return;
    m_course.end = end;
    m_clock.cancel(m_limit);
    emit finished();
}

} // namespace salve
