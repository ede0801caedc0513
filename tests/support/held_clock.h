// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace salve::test {

/// The computer's own clock, but what waits for long waits until the test says that so much has passed: no deadline is
/// missed because the computer is busy, and none is sat out.
class HeldClock final : public Clock
{
public:
    TimePoint wallNow() const override { return m_own.wallNow(); }
    Micros monotonic() const override { return m_own.monotonic(); }
    Millis slept() const override { return m_own.slept(); }
    quint64 at(TimePoint when, QObject *context, std::function<void()> fn) override
    {
        return m_own.at(when, context, std::move(fn));
    }
    quint64 after(Millis delay, QObject *context, std::function<void()> fn) override
    {
        return delay < kLong ? m_own.after(delay, context, std::move(fn))
                             : (m_held.after(delay, context, std::move(fn)) | kHeld);
    }
    void cancel(quint64 key) override { (key & kHeld) != 0 ? m_held.cancel(key & ~kHeld) : m_own.cancel(key); }

    /// For those who wait for long; what the clocks show stays as it is.
    void pass(Millis time) { m_held.advance(time); }

private:
    static constexpr Millis kLong = std::chrono::seconds(10);
    static constexpr quint64 kHeld = quint64{1} << 63;

    SystemClock m_own;
    ManualClock m_held;
};

} // namespace salve::test
