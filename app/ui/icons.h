// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace salve {

/// One of our drawings ("add", "state-down"); follows the application's palette by itself.
QIcon namedIcon(const QString &name);

} // namespace salve
