// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/windows.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace salve::rules {

namespace {

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

TimePoint momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    return timeFromMs(QDateTime(date, time, zone).toMSecsSinceEpoch());
}

/// Looks at the windows that begin on the days around `at`; `begins` says on which days one begins.
template<class Begins>
WindowState stateAmong(TimePoint at, QTime from, QTime to, const QTimeZone &zone, Begins begins)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(msOf(at), zone).date();
    WindowState state;
    // A window may have begun yesterday; the next one begins within eight days.
    for (int offset = -1; offset <= 8; ++offset) {
        const QDate day = today.addDays(offset);
        if (!begins(day))
            continue;
        const TimePoint start = momentOf(day, from, zone);
        const TimePoint end = momentOf(to > from ? day : day.addDays(1), to, zone);
        if (at < start) {
            state.until = std::min(state.until, start);
            return state;
        }
        if (at < end)
            return {true, end};
    }
    return state;
}

} // namespace

WindowState windowState(const Maintenance &maintenance, TimePoint at)
{
    if (maintenance.once) {
        if (at < maintenance.once->from)
            return {false, maintenance.once->from};
        return at < maintenance.once->to ? WindowState{true, maintenance.once->to} : WindowState{};
    }
    if (!maintenance.weekly)
        return {};
    const int weekday = static_cast<int>(maintenance.weekly->day) + 1; // Qt: Monday is 1
    return stateAmong(
        at, maintenance.weekly->from, maintenance.weekly->to, zoneOf(maintenance.weekly->zone), [weekday](QDate day) {
            return day.dayOfWeek() == weekday;
        });
}

WindowState quietState(const QuietHours &quiet, TimePoint at)
{
    return stateAmong(at, quiet.from, quiet.to, zoneOf(quiet.zone), [](QDate) { return true; });
}

TimePoint momentHere(QDate day, QTime time)
{
    return momentOf(day, time, zoneOf({}));
}

QDate dayHere(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), zoneOf({})).date();
}

bool covers(const Maintenance &maintenance, const Monitor &monitor)
{
    if (maintenance.monitors.empty() && maintenance.hosts.isEmpty() && maintenance.tags.isEmpty())
        return true;
    if (std::find(maintenance.monitors.begin(), maintenance.monitors.end(), monitor.id) != maintenance.monitors.end())
        return true;
    if (!monitor.onHost.isEmpty() && maintenance.hosts.contains(monitor.onHost))
        return true;
    return std::any_of(
        monitor.tags.begin(), monitor.tags.end(), [&](const QString &tag) { return maintenance.tags.contains(tag); });
}

} // namespace salve::rules
