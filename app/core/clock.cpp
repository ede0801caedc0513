// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QTimer>

#include <ctime>

namespace salve {

namespace {

// A wait longer than this is cut into pieces, so that a wall clock that was set, or a computer that slept (its timers
// stand still meanwhile), is noticed after at most this long.
constexpr Millis kLongestWait{10'000};

Millis sleptSinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec boot{};
    timespec monotonic{};
    clock_gettime(CLOCK_MONOTONIC, &monotonic);
    clock_gettime(CLOCK_BOOTTIME, &boot);
    const auto nanos = [](const timespec &t) { return qint64{t.tv_sec} * 1'000'000'000 + t.tv_nsec; };
    return Millis{(nanos(boot) - nanos(monotonic)) / 1'000'000};
#else
    return Millis{0};
#endif
}

/// Changes only when somebody sets the wall clock.
Millis wallAtBoot()
{
    const auto running = std::chrono::steady_clock::now().time_since_epoch();
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::floor<Millis>(wall - running) - sleptSinceBoot();
}

/// NTP bends the clock by less than this between two looks.
constexpr Millis kSetByHand{1'000};

} // namespace

struct SystemClock::Private
{
    QTimer timer;
    TimerQueue queue;
    Millis sleptBefore{sleptSinceBoot()};
    Millis wallAtBoot{0}; ///< the wall time at which this computer was started, by what the wall clock says now
};

SystemClock::SystemClock() : d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    d->wallAtBoot = wallAtBoot();
    QObject::connect(&d->timer, &QTimer::timeout, &d->timer, [this] { fire(); });
}

SystemClock::~SystemClock() = default;

TimePoint SystemClock::wallNow() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Micros SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch());
}

Millis SystemClock::slept() const
{
    // Two readings one after the other differ by the time between them; only whole sleeps count.
    const Millis grown = sleptSinceBoot() - d->sleptBefore;
    return grown < Millis{2} ? Millis{0} : grown;
}

quint64 SystemClock::at(TimePoint when, QObject *context, std::function<void()> fn)
{
    return add(when, TimerQueue::Waits::Until, context, std::move(fn));
}

quint64 SystemClock::after(Millis delay, QObject *context, std::function<void()> fn)
{
    noticeSetting();
    return add(wallNow() + delay, TimerQueue::Waits::For, context, std::move(fn));
}

void SystemClock::noticeSetting()
{
    const Millis now = wallAtBoot();
    const Millis by = now - d->wallAtBoot;
    if (by > -kSetByHand && by < kSetByHand)
        return;
    d->wallAtBoot = now;
    d->queue.wallWasSet(by);
    rearm();
}

quint64 SystemClock::add(TimePoint when, TimerQueue::Waits waits, QObject *context, std::function<void()> fn)
{
    const TimePoint before = d->queue.nextDue();
    const quint64 key = d->queue.add(when, waits, context, std::move(fn));
    if (when < before || !d->timer.isActive())
        rearm();
    return key;
}

void SystemClock::cancel(quint64 key)
{
    // The timer stays armed: one wake-up for nothing costs less than arming anew at each cancelled deadline.
    d->queue.cancel(key);
}

void SystemClock::rearm()
{
    const TimePoint head = d->queue.nextDue();
    if (head == kNever)
        return d->timer.stop();
    const TimePoint now = wallNow();
    d->timer.start(head <= now ? Millis{0} : std::min(kLongestWait, head - now));
}

void SystemClock::fire()
{
    noticeSetting();
    // What is asked for while these run waits for the next round of the event loop.
    const quint64 upToKey = d->queue.lastKey();
    const TimePoint now = wallNow();
    while (const std::optional<TimerQueue::Due> due = d->queue.takeDue(now, upToKey))
        due->run();
    rearm();
}

quint64 ManualClock::at(TimePoint when, QObject *context, std::function<void()> fn)
{
    return m_queue.add(when, TimerQueue::Waits::Until, context, std::move(fn));
}

quint64 ManualClock::after(Millis delay, QObject *context, std::function<void()> fn)
{
    return m_queue.add(m_now + delay, TimerQueue::Waits::For, context, std::move(fn));
}

void ManualClock::setWall(TimePoint now)
{
    m_queue.wallWasSet(now - m_now);
    m_now = now;
}

void ManualClock::cancel(quint64 key)
{
    m_queue.cancel(key);
}

void ManualClock::advance(Millis step)
{
    advanceTo(m_now + step);
}

void ManualClock::advanceTo(TimePoint when)
{
    const auto moveTo = [this](TimePoint now) {
        if (now > m_now) {
            m_monotonic += now - m_now;
            m_now = now;
        }
    };
    while (const std::optional<TimerQueue::Due> due = m_queue.takeDue(when)) {
        moveTo(due->when);
        due->run();
    }
    moveTo(when);
}

void ManualClock::sleep(Millis duration)
{
    m_now += duration;
    m_slept += duration;
}

} // namespace salve
