// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QHash>

#include <vector>

namespace salve {

class Database;
class Work;
struct PackingMark;
struct ResultRow;

/// Moves the results of past hours out of the tail: one chunk for each hour and monitor, added to the rollups of hour
/// and day. In slices, each a transaction of a few milliseconds, so that no commit waits long.
class Packer
{
public:
    /// One slice; false when there is nothing to pack now.
    static Result<bool> step(Database &database, TimePoint now);

private:
    static bool begin(PackingMark &mark, TimePoint now, Work &work);
    static void packSlice(PackingMark &mark, Work &work);
    static void packMonitor(qint64 hour, qint64 monitor, std::vector<ResultRow> rows, Work &work);
    static void dropTail(PackingMark &mark, Work &work);
};

} // namespace salve
