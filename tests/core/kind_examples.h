// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// Settings that break one constraint of one field, and what validation has to answer.
struct BrokenSettings
{
    QString what;     ///< "port: type", for the row of a test
    QString path;     ///< where the problem has to be reported; empty: anywhere
    QString fragment; ///< what its sentence has to contain
    Node settings;
};

/// A failing example for every constraint of every field (required, type, low, high, choices, must, templates) and for
/// every rule over the whole, made from the kind's own example.
std::vector<BrokenSettings> brokenSettings(const Kind &kind);

/// Empty when the kind finds exactly what is broken; else what is wrong with its answer.
QString objection(const Kind &kind, const BrokenSettings &broken);

} // namespace salve
