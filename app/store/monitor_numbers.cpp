// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/monitor_numbers.h"

#include "store/database.h"

namespace salve {

void MonitorNumbers::load(Work &work)
{
    if (m_isLoaded)
        return;
    m_numbers.clear();
    m_next = 1;
    work.each(QLatin1StringView("SELECT number, id FROM monitor"), {}, [this](const QSqlQuery &row) {
        const qint64 number = row.value(0).toLongLong();
        m_numbers.insert({row.value(1).toString()}, number);
        m_next = std::max(m_next, number + 1);
    });
    m_isLoaded = work.isGood();
}

qint64 MonitorNumbers::of(const MonitorId &id, Work &work)
{
    if (id.isEmpty())
        return 0;
    load(work);
    if (const auto known = m_numbers.constFind(id); known != m_numbers.constEnd())
        return *known;
    const qint64 number = m_next++;
    work.run(QLatin1StringView("INSERT INTO monitor (number, id) VALUES (?, ?)"), {number, id.value});
    m_numbers.insert(id, number);
    return number;
}

} // namespace salve
