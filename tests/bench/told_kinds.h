// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check_library.h"
#include "net/services.h"

namespace salve::bench {

/// Kinds that ask nobody: what it costs to hear one delivery, and to read what is remembered of it; and to look at a
/// group of a hundred.
QJsonObject toldKinds(const CheckLibrary &library, const Services &services);

} // namespace salve::bench
