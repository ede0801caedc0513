// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace salve {

/// The file with everything but secrets.
QString databaseFile(const QString &dataDir);

/// Makes the folder (for its owner alone) where it is missing, and refuses one that cannot be written, lies on a
/// network file system, or is copied to other computers by a synchronising program: a live database is damaged there.
Result<void> prepareDataFolder(const QString &dataDir);

/// Refuses, without opening it, a file that cannot be a database of SQLite: nothing of it is changed.
Result<void> looksLikeDatabase(const QString &file);

/// The parts of prepareDataFolder() that judge only.
bool isNetworkFileSystem(const QByteArray &type);
/// The name of the program that synchronises the folder or one above it; empty for none.
QString synchroniserOf(const QString &dataDir);

} // namespace salve
