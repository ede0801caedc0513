// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "core/timer_queue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace salve {

/// The only source of time and timers: everything that waits, waits here, so that tests and stories can own the time.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual TimePoint wallNow() const = 0;
    /// Monotonic; for durations only. Stands still while the computer sleeps.
    virtual Micros monotonic() const = 0;
    /// How long this computer has slept since the clock was made: BOOTTIME minus MONOTONIC.
    virtual Millis slept() const = 0;

    /// Calls `fn` once in the context's thread at wall time `at` (at once from the event loop if that has passed);
    /// never inside this call, and not at all when the context is destroyed first. Returns a key for cancel().
    virtual quint64 at(TimePoint when, QObject *context, std::function<void()> fn) = 0;
    /// The same when this much time has passed, also when somebody sets the wall clock meanwhile. A clock that was set
    /// is noticed after at most 10 s.
    virtual quint64 after(Millis delay, QObject *context, std::function<void()> fn) = 0;
    virtual void cancel(quint64 key) = 0;
};

/// The computer's own clock. Use it from one thread; every engine thread owns one.
class SystemClock final : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;
    TimePoint wallNow() const override;
    Micros monotonic() const override;
    Millis slept() const override;
    quint64 at(TimePoint when, QObject *context, std::function<void()> fn) override;
    quint64 after(Millis delay, QObject *context, std::function<void()> fn) override;
    void cancel(quint64 key) override;

private:
    quint64 add(TimePoint when, TimerQueue::Waits waits, QObject *context, std::function<void()> fn);
    void noticeSetting();
    void rearm();
    void fire();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Time that moves only when told: advance() runs what becomes due, in order of time and then of request.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start = timeFromMs(1'800'000'000'000)) : m_now(start) {}

    TimePoint wallNow() const override { return m_now; }
    Micros monotonic() const override { return m_monotonic; }
    Millis slept() const override { return m_slept; }
    quint64 at(TimePoint when, QObject *context, std::function<void()> fn) override;
    quint64 after(Millis delay, QObject *context, std::function<void()> fn) override;
    void cancel(quint64 key) override;

    /// Runs everything due up to now + step, then stands at now + step. Posted events are not processed here.
    void advance(Millis step);
    void advanceTo(TimePoint when);
    /// The computer slept: wall time moves, monotonic time does not, timers due in between fire late, at the next
    /// advance().
    void sleep(Millis duration);
    /// Somebody set the wall clock: what waits for a time keeps it, what waits for a length of time keeps that.
    void setWall(TimePoint now);
    TimePoint nextDue() const { return m_queue.nextDue(); }

private:
    TimePoint m_now;
    Micros m_monotonic{0};
    Millis m_slept{0};
    TimerQueue m_queue;
};

} // namespace salve
