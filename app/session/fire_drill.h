// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/world.h"

#include <QJsonObject>

namespace salve {

/// A failure to be played.
struct Drill
{
    MonitorId monitor;
    Cause cause{Cause::Refused};
    Millis lasts{std::chrono::hours{1}};
};

/// Plays the failure on a copy of the world and on a clock of its own: every repair is taken for delivered and without
/// effect, nobody answers, so that the whole ladder is seen. The shape is queries::kDrill's. Nothing acts.
Result<QJsonObject>
playFailure(const rules::World &world, const Drill &drill, const Kinds &kinds, Services &services, TimePoint now);

} // namespace salve
