// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"

namespace salve::cli {

/// The stories that are shipped with the program, by name.
QStringList shippedStories();
/// One sentence of what it is about.
QString aboutStory(const QString &name);
/// Plays it in this terminal; Ok only when everything came as it is told.
void playStory(Context &context, const Done &done, const QString &name);

} // namespace salve::cli
