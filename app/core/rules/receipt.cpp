// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/receipt.h"

#include "core/rules/guards.h"
#include "core/rules/tell_sending.h"
#include "core/rules/windows.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// Who wakes late hears first why: how long nobody looked comes before the receipt that says so.
constexpr Millis kOnTime = std::chrono::minutes{1};
constexpr Millis kPutOff = std::chrono::seconds{10};

QString automationText(const WorldData &d)
{
    if (!d.acts())
        return QStringLiteral("repairs are done by %1").arg(d.set->team.acts);
    if (stopAllHold(d) != nullptr)
        return QStringLiteral("automation stopped");
    if (d.set->runbooks.empty())
        return QStringLiteral("no automation");
    const auto armed = std::count_if(
        d.set->runbooks.begin(), d.set->runbooks.end(), [&d](const Runbook &book) { return d.isArmed(book.id); });
    if (armed == static_cast<std::ptrdiff_t>(d.set->runbooks.size()))
        return QStringLiteral("automation armed");
    if (armed == 0)
        return QStringLiteral("automation in shadow mode");
    return QStringLiteral("%1 of %2 runbooks armed").arg(armed).arg(d.set->runbooks.size());
}

QString unwatchedText(Millis unwatched)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(unwatched);
    return minutes < std::chrono::hours{1} ? QStringLiteral("%1 min").arg(minutes.count()) : durationForPeople(minutes);
}

QString textOf(const WorldData &d)
{
    const Millis unwatched = std::min(d.receipt.unwatched, d.now - d.receipt.since);
    return QStringLiteral("%1 repaired, %2 woken, not watched %3, %4")
        .arg(d.receipt.repaired)
        .arg(d.receipt.woken)
        .arg(unwatchedText(unwatched), automationText(d));
}

/// The last day whose receipt is not to come any more.
QDate lastDay(TimePoint now, QTime time)
{
    const QDate today = dayHere(now);
    return momentHere(today, time) <= now ? today : today.addDays(-1);
}

/// Nobody, where the set tells nobody.
ReactionId receiver(const MonitorSet &set)
{
    if (!set.digestTo.isEmpty() || set.tells.empty())
        return set.digestTo;
    return set.tells.front().run;
}

void begin(WorldData &d, QDate day)
{
    d.receipt = {};
    d.receipt.day = day.toString(Qt::ISODate);
    d.receipt.since = d.now;
}

} // namespace

void sendReceipt(Turn &turn)
{
    WorldData &d = turn.d;
    const ReactionId to = receiver(*d.set);
    if (!d.set->dailyDigest || to.isEmpty()) {
        d.receipt = {};
        return;
    }
    const QTime time = *d.set->dailyDigest;
    if (d.receipt.day.isEmpty())
        begin(d, lastDay(d.now, time));
    TimePoint due = momentHere(QDate::fromString(d.receipt.day, Qt::ISODate).addDays(1), time);
    if (d.now >= due && d.now - due > kOnTime && d.receipt.putOffTo == TimePoint{})
        d.receipt.putOffTo = d.now + kPutOff;
    due = std::max(due, d.receipt.putOffTo);
    if (d.now >= due) {
        sendAlone(turn, {{}, to, StepId{QStringLiteral("receipt")}, RunWhy::Receipt, textOf(d), {}, kLongAgo});
        begin(d, lastDay(d.now, time));
        due = momentHere(QDate::fromString(d.receipt.day, Qt::ISODate).addDays(1), time);
    }
    d.nextEdge = std::min(d.nextEdge, due);
}

void countUnwatched(WorldData &d, TimePoint from, TimePoint to)
{
    d.receipt.unwatched += std::max(Millis{0}, to - std::max(from, d.receipt.since));
}

} // namespace salve::rules
