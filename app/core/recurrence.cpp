// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/recurrence.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace salve {

namespace {

/// The longest that a day of a calendar lets itself be waited for is forty years: a 29 February on a Monday, over 2100.
constexpr int kHorizon_years = 60;
/// An opening may have begun long before it ends; clocks differ by less than two days.
constexpr Millis kClocks = std::chrono::hours{48};
/// A rule with COUNT has to be counted from its start: at most 1000, see recurrenceTrouble().
constexpr int kMostSteps = 20'000;
constexpr int kMostJoined = 64;

icaltimetype wallTime(const QDateTime &at)
{
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    return time;
}

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

QTime timeOf(const icaltimetype &time)
{
    return {time.hour, time.minute, time.second};
}

/// libical ends the process at a rule that it cannot read where it was built so.
icalrecurrencetype parsed(const QString &rule)
{
    static const bool kIsPatient = [] {
        icalerror_set_errors_are_fatal(0);
        return true;
    }();
    Q_UNUSED(kIsPatient)
    return icalrecurrencetype_from_string(rule.toLatin1().constData());
}

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

TimePoint momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    for (const int offset_s : {before, after}) {
        const QDateTime moment = wall.addSecs(-offset_s);
        if (zone.offsetFromUtc(moment) == offset_s)
            return timeFromMs(moment.toMSecsSinceEpoch());
    }
    return timeFromMs(wall.addSecs(-before).toMSecsSinceEpoch());
}

struct Recurrence::Private
{
    Private(const RuleWindow &given, TimePoint endingAfter);
    bool isOver(const icaltimetype &time, TimePoint moment) const;

    const RuleWindow window;
    const QTimeZone zone;
    const TimePoint after;
    icaltimetype last{icaltime_null_time()}; ///< UNTIL
    std::unique_ptr<icalrecur_iterator, FreeIterator> iterator;
};

Recurrence::Private::Private(const RuleWindow &given, TimePoint endingAfter)
    : window(given),
      zone(zoneOf(given.zone)),
      after(endingAfter)
{
    icalrecurrencetype rule = parsed(window.repeats);
    if (rule.freq == ICAL_NO_RECURRENCE || !window.starts.date.isValid() || !window.starts.time.isValid())
        return;
    last = rule.until;
    const QDateTime first(window.starts.date, window.starts.time, Qt::UTC);
    QDateTime from = first;
    if (after > timeFromMs(first.toMSecsSinceEpoch()) + window.lasts + 2 * kClocks)
        from = QDateTime::fromMSecsSinceEpoch(msOf(after - window.lasts - kClocks), Qt::UTC);
    // In the zone UNTIL is another moment than in UTC, as which libical would compare it: isOver() does.
    rule.until = wallTime(from.addYears(kHorizon_years));
    iterator.reset(icalrecur_iterator_new(rule, wallTime(first)));
    if (iterator && from > first && rule.count == 0)
        icalrecur_iterator_set_start(iterator.get(), wallTime(from));
}

bool Recurrence::Private::isOver(const icaltimetype &time, TimePoint moment) const
{
    if (icaltime_is_null_time(last))
        return false;
    if (last.is_date)
        return dateOf(time) > dateOf(last);
    if (icaltime_is_utc(last))
        return moment > timeFromMs(QDateTime(dateOf(last), timeOf(last), Qt::UTC).toMSecsSinceEpoch());
    return icaltime_compare(time, last) > 0;
}

Recurrence::Recurrence(const RuleWindow &window, TimePoint endingAfter)
    : d(std::make_unique<Private>(window, endingAfter))
{
}

Recurrence::~Recurrence() = default;

std::optional<Occurrence> Recurrence::next()
{
    for (int step = 0; d->iterator && step < kMostSteps; ++step) {
        const icaltimetype time = icalrecur_iterator_next(d->iterator.get());
        if (icaltime_is_null_time(time))
            break;
        const TimePoint from = momentOf(dateOf(time), timeOf(time), d->zone);
        if (d->isOver(time, from))
            break;
        const auto &except = d->window.except;
        const bool isExcept = std::find(except.begin(), except.end(), dateOf(time)) != except.end();
        if (!isExcept && from + d->window.lasts > d->after)
            return Occurrence{from, from + d->window.lasts};
    }
    d->iterator.reset();
    return std::nullopt;
}

bool everHappens(const RuleWindow &window)
{
    return Recurrence(window, timeFromMs(0)).next().has_value();
}

bool neverEnds(const RuleWindow &window)
{
    Recurrence all(window, timeFromMs(0));
    std::optional<Occurrence> before = all.next();
    for (int i = 0; before && i < kMostJoined; ++i) {
        const std::optional<Occurrence> next = all.next();
        if (!next || next->from > before->to)
            return false;
        before = next;
    }
    return before.has_value();
}

} // namespace salve
