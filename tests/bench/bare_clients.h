// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page_server.h"

/// Loops around a client that do nothing but the same requests: what Salve is measured against.
namespace salve::bench {

struct BarePlan
{
    int count{0};
    int atOnce{30};
    bool isPaced{false}; ///< `atOnce` of them each 100 ms, as monitors are due; else one after the other, never idle
};

/// CPU in ms for each request.
double bareCurl_ms(const PageServer &server, const BarePlan &plan);
double bareQt_ms(const PageServer &server, const BarePlan &plan);

} // namespace salve::bench
