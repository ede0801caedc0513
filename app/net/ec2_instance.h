// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"

namespace salve {

/// What EC2 says of an instance: "running", and of its two status checks "ok", "initializing", "impaired".
struct Ec2Instance
{
    QString state; ///< empty: it says nothing
    QString system;
    QString guest;
    bool isGone() const
    {
        return state == QLatin1StringView("terminated") || state == QLatin1StringView("shutting-down");
    }
    bool operator==(const Ec2Instance &) const = default;
};

/// Reads the answer to DescribeInstanceStatus of one instance.
Ec2Instance ec2InstanceOf(const HttpOutcome &outcome);

} // namespace salve
