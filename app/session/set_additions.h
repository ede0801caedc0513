// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonArray>

namespace salve {

/// The text of a set with these monitors (maps as in a set file) behind its own; an empty text is an empty set.
Result<QString> setWithMonitors(const QString &text, const QJsonArray &monitors);

} // namespace salve
