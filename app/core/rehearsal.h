// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/world.h"

#include <functional>

namespace salve::rules {

/// A second World like this one; what was asked of the engine in this process is not in it.
World copyOf(const World &world);

/// The rules on a clock that runs as fast as it can: what they ask to be looked at or done is answered from a script,
/// and nothing is. The same line as the engine's, for what would happen and what would have happened.
class Rehearsal
{
public:
    /// What a reaction would have said, and when.
    struct Ended
    {
        TimePoint at;
        RunReport report;
    };

    Rehearsal(World world, TimePoint now);

    std::function<std::optional<Observed>(const CheckRequest &)> look; ///< absent: nobody looks
    std::function<Ended(const Run &)> act;
    /// What a run does in Salve itself, when it ends: gives it here, and says what came of it. None: what act() said.
    std::function<std::optional<RunReport>(const Run &)> steer;
    std::function<void(const Input &, const Changes &)> watch;

    /// At its time, after everything that comes before; inputs are given in the order of their times.
    void give(const Input &input);
    void runUntil(TimePoint time);
    const World &world() const { return m_world; }
    TimePoint now() const { return m_now; }

private:
    /// What comes first of things at the same time.
    enum class Order { Person, Run, Grid, Tick, Look };
    struct Event
    {
        CheckRequest request;
        RunId run;
        RunReport report{};
    };
    using Key = std::tuple<TimePoint, Order, qint64>;

    void runBefore(const Key &end);
    void perform(const Key &key, const Event &event);
    void take(const Input &input);

    World m_world;
    TimePoint m_now;
    qint64 m_sequence{0};
    std::map<Key, Event> m_events;
};

} // namespace salve::rules
