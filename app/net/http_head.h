// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

namespace salve {

/// Request line and headers as they go over the wire, with the empty line behind them.
QByteArray requestHead(const HttpHopRequest &request);

} // namespace salve
