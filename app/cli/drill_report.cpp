// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/drill_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

int codeOf(DrillEnd end)
{
    switch (end) {
    case DrillEnd::Repaired:
        return kOk;
    case DrillEnd::Recovered:
        return kWarning;
    case DrillEnd::NotUp:
        return kCritical;
    case DrillEnd::NotNoticed:
    case DrillEnd::NotBroken:
    case DrillEnd::Refused:
        break;
    }
    return kUnknown;
}

} // namespace

DrillReport::DrillReport(Context &context, Done done, Session &session, DrillCourse plan)
    : QObject(context.owner),
      m_context(context),
      m_done(std::move(done)),
      m_session(session),
      m_printer(context),
      m_watch(session, m_clock, std::move(plan))
{
    connect(&session, &Session::snapshotArrived, this, &DrillReport::takeSnapshot);
    connect(&m_watch, &DrillWatch::finished, this, &DrillReport::tellEnd);
}

void DrillReport::begin()
{
    m_session.subscribe();
}

void DrillReport::takeSnapshot(const Snapshot &snapshot)
{
    if (std::exchange(m_isBegun, true))
        return;
    const MonitorId &id = m_watch.course().monitor;
    const auto view = std::find_if(
        snapshot.monitors.begin(), snapshot.monitors.end(), [&id](const MonitorView &one) { return one.id == id; });
    if (view == snapshot.monitors.end())
        return m_done(
            m_context.complain({ErrorCode::NotFound, Texts::tr("There is no monitor \"%1\".").arg(id.value), {}}));
    const auto book = std::find_if(snapshot.runbooks.begin(), snapshot.runbooks.end(), [&view](const RunbookView &one) {
        return one.id == view->runbook;
    });
    const RunbookView *runbook = book == snapshot.runbooks.end() ? nullptr : &*book;
    if (const QString why = drillObstacle(*view, runbook, snapshot.automation); !why.isEmpty()) {
        print(QString(wordOf(DrillEnd::Refused)), Texts::tr("Nothing was broken. %1").arg(why));
        return m_done(kUnknown);
    }
    m_printer.begin(snapshot);
    // Before the watch hears of it: the last line is what became of it.
    connect(&m_session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (!m_watch.course().end)
            m_printer.print(batch);
    });
    m_watch.start(m_context.userName());
}

void DrillReport::tellEnd()
{
    const DrillCourse &course = m_watch.course();
    if (course.end == DrillEnd::Refused)
        return m_done(m_context.complain(course.trouble));
    QString sentence = course.sentence([](const ReactionId &id) { return id.value; });
    if (course.end == DrillEnd::NotUp)
        sentence += u' ' + Texts::tr("salvectl show %1 tells what was tried.").arg(course.incident->id.value);
    print(QString(wordOf(*course.end)), sentence);
    m_done(codeOf(*course.end));
}

void DrillReport::print(const QString &word, const QString &sentence)
{
    if (!m_context.isJson) {
        m_context.out << sentence << "\n";
        return;
    }
    const DrillCourse &course = m_watch.course();
    QJsonObject json{{u"drill"_s, word}, {u"monitor"_s, course.monitor.value}, {u"sentence"_s, sentence}};
    if (const std::optional<Incident> &incident = course.incident) {
        json.insert(u"incident"_s, incident->id.value);
        const TimePoint noticed = std::max(incident->opened, incident->reopened); // a relapse opens it again
        json.insert(u"noticed_ms"_s, static_cast<qint64>((noticed - course.brokenAt).count()));
        if (course.isUp())
            json.insert(u"up_ms"_s, static_cast<qint64>((incident->closed - course.brokenAt).count()));
    }
    m_context.line(json);
}

} // namespace salve::cli
