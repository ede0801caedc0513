// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"

namespace salve::cli {

/// Everything about one thing: an incident when it is a number, a run when it is `run:NUMBER`, else whatever has that
/// id.
void show(Context &context, const Done &done, const QString &id);

} // namespace salve::cli
