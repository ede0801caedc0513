// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace salve {

class Database;

/// One step of the schema: makes version `number` out of the one before.
struct Migration
{
    int number{0};
    QString sql;
};

/// The numbered .sql files that are compiled in, in order.
std::vector<Migration> builtInMigrations();

/// What is in a file.
struct SchemaState
{
    bool isEmpty{false};
    int version{0};
};

/// Changes nothing; refuses a file of a newer Salve or of another program.
Result<SchemaState> inspect(Database &database, const std::vector<Migration> &migrations);

/// Brings the file to the newest version: a backup beside it first (unless it is empty), then all steps in one
/// transaction.
Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace salve
