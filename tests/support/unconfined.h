// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace salve::test {

/// Where a server program is; empty when it is not installed. Not everybody has /usr/sbin on the PATH.
inline QString serverProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

/// A copy of the program in that folder: AppArmor profiles of distributions go by the path and let the installed one
/// read nothing but its own folders.
inline QString unconfined(const QString &program, const QString &folder)
{
    const QString copy = folder + QLatin1Char('/') + QFileInfo(program).fileName();
    return QFile::exists(copy) || QFile::copy(program, copy) ? copy : program;
}

} // namespace salve::test
