// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/watchman.h"

#include "engine/uplink.h"

namespace salve {

namespace {

constexpr Millis kEvery{5'000};
/// Less than this is a busy computer or NTP at work.
constexpr Millis kJump{5'000};

/// A failure that a missing way out explains; what answered at all was seen.
bool needsUplink(const CheckResult &result)
{
    const bool isFailure = result.outcome == CheckOutcome::Critical || result.outcome == CheckOutcome::Warning;
    return isFailure
           && (result.cause == Cause::ResolveFailed || result.cause == Cause::NxDomain
               || result.cause == Cause::Unreachable
               || (result.cause == Cause::Timeout
                   && (result.phase == Phase::Connect || result.phase == Phase::Resolve)));
}

} // namespace

Watchman::Watchman(Clock &clock, std::function<bool()> hasUplink, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_hasUplink(hasUplink ? std::move(hasUplink) : [uplink = Uplink()] { return uplink.isThere(); })
{
}

void Watchman::start()
{
    m_lastWall = m_clock.wallNow();
    m_lastMonotonic = m_clock.monotonic();
    m_lastSlept = m_clock.slept();
    m_timer = m_clock.after(kEvery, this, [this] { tick(); });
}

void Watchman::stop()
{
    m_clock.cancel(m_timer);
}

Sight Watchman::sightFor(const CheckResult &result) const
{
    return needsUplink(result) && !m_hasUplink() ? Sight::Offline : Sight::Seen;
}

void Watchman::tick()
{
    const TimePoint wall = m_clock.wallNow();
    const Millis awake = std::chrono::duration_cast<Millis>(m_clock.monotonic() - m_lastMonotonic);
    const Millis asleep = m_clock.slept() - m_lastSlept;
    const Millis jumped = wall - m_lastWall - awake;
    const Millis set = jumped - asleep;
    const TimePoint from = m_lastWall;
    m_lastWall = wall;
    m_lastMonotonic = m_clock.monotonic();
    m_lastSlept = m_clock.slept();
    const bool wasOffline = std::exchange(m_isOffline, !m_hasUplink());
    m_timer = m_clock.after(kEvery, this, [this] { tick(); });
    if (asleep > kJump || jumped > kJump || jumped < -kJump)
        emit gapSeen(std::min(from, wall), Sight::Asleep, std::chrono::abs(set) > kJump ? set : Millis{0});
    if (wasOffline != m_isOffline)
        emit uplinkChanged();
}

} // namespace salve
