// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// Every check kind, in the order in which people are shown them. The list itself is in CMakeLists.txt beside this
/// file.
std::span<const CheckKind *const> checkKinds();

} // namespace salve
