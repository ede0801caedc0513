// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// A few kinds whose forms hold every kind of field; their operations never run.
Kinds sampleKinds();

} // namespace salve
