// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace salve {

/// The known word that somebody most likely meant (two slips of the fingers at most), or nothing.
QString nearestWord(QStringView written, const QStringList &known);

/// "; did you mean \"timeout\"?", or nothing.
QString didYouMean(QStringView written, const QStringList &known);

} // namespace salve
