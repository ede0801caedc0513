// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/windows.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace salve::rules {

namespace {

/// Openings that meet are one; what nobody validated may meet for ever.
constexpr int kMostJoined = 64;

/// The opening that begins on that day. Where the clocks skip its beginning, it lasts as long as it was meant to.
Occurrence openingOn(QDate day, QTime from, QTime to, const QTimeZone &zone)
{
    const QDate lastDay = to > from ? day : day.addDays(1);
    const TimePoint start = momentOf(day, from, zone);
    const TimePoint end = momentOf(lastDay, to, zone);
    const bool isSkipped = QDateTime::fromMSecsSinceEpoch(msOf(start), zone).time() != from;
    const Millis meant{QDateTime(day, from, Qt::UTC).msecsTo(QDateTime(lastDay, to, Qt::UTC))};
    return {start, isSkipped ? std::max(end, start + meant) : end};
}

/// Calls `take` with each opening on the days on which one begins, from the day before `at` on, until it answers false.
template<class Begins, class Take>
void eachOpening(TimePoint at, QTime from, QTime to, const QTimeZone &zone, int days, Begins begins, Take take)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(msOf(at), zone).date();
    for (int offset = -1; offset <= days; ++offset) { // one may have begun yesterday
        const QDate day = today.addDays(offset);
        if (begins(day) && !take(openingOn(day, from, to, zone)))
            return;
    }
}

std::vector<Occurrence> weeklyOpenings(const WeeklyWindow &weekly, TimePoint at, int count)
{
    std::vector<Occurrence> found;
    const int weekday = static_cast<int>(weekly.day) + 1; // Qt: Monday is 1
    eachOpening(
        at,
        weekly.from,
        weekly.to,
        zoneOf(weekly.zone),
        7 * count + 1,
        [weekday](QDate day) { return day.dayOfWeek() == weekday; },
        [&](const Occurrence &opening) {
            if (opening.to > at)
                found.push_back(opening);
            return static_cast<int>(found.size()) < count;
        });
    return found;
}

} // namespace

std::vector<Occurrence> occurrencesOf(const Maintenance &maintenance, TimePoint at, int count)
{
    if (maintenance.once)
        return maintenance.once->to > at && count > 0
                   ? std::vector<Occurrence>{{maintenance.once->from, maintenance.once->to}}
                   : std::vector<Occurrence>{};
    if (maintenance.weekly)
        return weeklyOpenings(*maintenance.weekly, at, count);
    std::vector<Occurrence> found;
    if (!maintenance.rule)
        return found;
    Recurrence all(*maintenance.rule, at);
    while (static_cast<int>(found.size()) < count) {
        const std::optional<Occurrence> next = all.next();
        if (!next)
            break;
        found.push_back(*next);
    }
    return found;
}

WindowState windowState(const Maintenance &maintenance, TimePoint at)
{
    std::vector<Occurrence> next = occurrencesOf(maintenance, at, 2);
    if (next.empty())
        return {};
    if (at < next.front().from)
        return {false, next.front().from, {}};
    WindowState state{true, next.front().to, next.front().from};
    if (next.size() > 1 && next[1].from <= state.until)
        next = occurrencesOf(maintenance, at, kMostJoined);
    for (const Occurrence &one : next) {
        if (one.from > state.until)
            break;
        state.until = std::max(state.until, one.to);
    }
    return state;
}

WindowState quietState(const QuietHours &quiet, TimePoint at)
{
    WindowState state;
    const auto always = [](QDate) { return true; };
    eachOpening(at, quiet.from, quiet.to, zoneOf(quiet.zone), 2, always, [&](const Occurrence &opening) {
        if (opening.to <= at)
            return true;
        state = opening.from > at ? WindowState{false, opening.from, {}} : WindowState{true, opening.to, opening.from};
        return false;
    });
    return state;
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
