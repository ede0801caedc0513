// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/looking.h"
#include "core/model.h"
#include "core/result.h"
#include "core/state.h"

#include <functional>

namespace salve {

struct RunReport;

/// A part of the world left alone for a while: not repaired, or neither repaired nor told of.
struct Rest
{
    enum class Of { Repairs, RepairsAndMessages };
    Of of{Of::RepairsAndMessages};
    HoldScope scope{HoldScope::Everything};
    QString name; ///< host, tag or monitor; empty for everything
    QString reason;
    Millis lasts{0};
};

/// What reactions may do in Salve itself, each in the name of a run. It is done at once, in the engine's thread, and is
/// on disk together with what the run remembers right behind it: a run that was cut off did it if it remembers, and
/// only then.
class Steering
{
public:
    enum class Watching { Paused, Resumed };
    using Looked = std::function<void(const std::vector<LookAnswer> &)>;

    virtual ~Steering() = default;
    virtual const MonitorSet &set() const = 0;
    /// Takes the place of what the same reaction began for the same. Refused where it would silence, or stop looking
    /// at, what is in trouble without a person who knows; whoever starts a run by hand does.
    virtual Result<void> begin(RunId run, const Rest &rest) = 0;
    /// What reactions began for the same, and nothing of what people did. How many there were.
    virtual int end(RunId run, HoldScope scope, const QString &name) = 0;
    /// An edit of the set. Refused like begin().
    virtual Result<void> watch(RunId run, const std::vector<MonitorId> &monitors, Watching wanted) = 0;
    /// Into the timeline of the run's incident; else to its monitor.
    virtual void annotate(RunId run, const QString &text) = 0;
    /// `then` comes in the context's thread when each of them has been looked at; never inside.
    virtual void checkNow(const std::vector<MonitorId> &monitors, QObject *context, Looked then) = 0;
};

/// A reaction that does at once, and through the Steering alone, all that it does: it can be played on a world that is
/// only thought of.
class Steered
{
public:
    virtual ~Steered() = default;
    virtual RunReport steer(Steering &steering) = 0;
};

} // namespace salve
