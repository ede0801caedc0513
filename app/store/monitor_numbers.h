// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

namespace salve {

class Work;

/// The numbers that stand for monitors in keys; given out once, kept for ever. For the writer: knows them all by heart.
class MonitorNumbers
{
public:
    /// Reads them in; again after a transaction was rolled back.
    void load(Work &work);
    void forget() { m_isLoaded = false; }
    /// 0 for an empty id. A new one is written into the work.
    qint64 of(const MonitorId &id, Work &work);
    /// Numbers are below this one.
    qint64 end() const { return m_next; }

private:
    QHash<MonitorId, qint64> m_numbers;
    qint64 m_next{1};
    bool m_isLoaded{false};
};

} // namespace salve
