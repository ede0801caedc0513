// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace salve {

/// "web-shop-2": made from a name, not yet taken by any of `taken`.
QString freshId(const QString &name, const QStringList &taken);

} // namespace salve
