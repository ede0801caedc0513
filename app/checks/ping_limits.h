// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/number_condition.h"
#include "net/ping_exchange.h"

namespace salve {

/// Of pings: of their loss in percent, and of round trip and jitter in milliseconds.
struct PingLimits
{
    NumberLimits loss;
    NumberLimits trip;
    NumberLimits jitter;
};

CheckResult judge(const PingLimits &limits, const QString &host, const PingOutcome &outcome);

} // namespace salve
