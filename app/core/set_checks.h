// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/kinds.h"
#include "core/model.h"

namespace salve {

/// What one part of a set says of another: ids given twice, names of what is not there, parents in a circle, two
/// runbooks for one monitor. `root` is the tree that the set was read from, item by item in the same order, for the
/// line numbers.
void checkReferences(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems);

/// Warnings about a set that is right and still not wise: nobody would be called, or called too early.
void advise(const Node &root, const MonitorSet &set, const Kinds &kinds, Problems &problems);

/// Where an item of a section stands, or a key in it.
Mark markOf(const Node &root, QStringView section, size_t index, QStringView key = {});

} // namespace salve
