// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/time.h"

namespace salve {

class Database;
class Work;

/// How long things are kept, and how large all of it may become.
struct Keep
{
    Millis results{std::chrono::hours{24 * 30}};
    Millis failures{std::chrono::hours{24 * 365}}; ///< results that were not Ok
    Millis hours{std::chrono::hours{24 * 100}};    ///< hourly rollups
    Millis days{std::chrono::hours{24 * 365 * 10}};
    Millis incidents{std::chrono::hours{24 * 365 * 2}}; ///< after their end, with runs, decisions and journal
    qint64 atMost_bytes{qint64{4} << 30};
};

/// Deletes what is too old, and what is too much, in slices of a few milliseconds each.
class Retention
{
public:
    explicit Retention(Keep keep) : m_keep(keep) {}

    /// One slice; false when there is nothing more to delete in this hour. A sealed audit is shortened with its key
    /// only.
    Result<bool> step(Database &database, TimePoint now, const QByteArray &auditKey = {});

private:
    bool deleteSlice(TimePoint now, const QByteArray &auditKey, Work &work);
    bool deleteOld(TimePoint now, const QByteArray &auditKey, Work &work) const;
    bool shrink(TimePoint now, Work &work) const;

    Keep m_keep;
    qint64 m_doneHour{-1};
};

/// Gives free pages back to the file system, a few at a time; false when few enough are left.
Result<bool> vacuumStep(Database &database);

} // namespace salve
