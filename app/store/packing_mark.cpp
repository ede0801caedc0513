// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/packing_mark.h"

#include "store/database.h"
#include "store/packed_key.h"

using namespace Qt::StringLiterals;

namespace salve {

bool PackingMark::hasPacked(qint64 key, qint64 monitor) const
{
    return isActive() && stretchOfKey(key) == hour && key <= lastKey && monitor < nextMonitor;
}

PackingMark PackingMark::load(Work &work)
{
    PackingMark mark;
    mark.hour = metaNumber("packing_hour"_L1, -1, work);
    if (mark.isActive()) {
        mark.lastKey = metaNumber("packing_last_key"_L1, -1, work);
        mark.nextMonitor = metaNumber("packing_next_monitor"_L1, 0, work);
    }
    return mark;
}

void PackingMark::save(Work &work) const
{
    setMetaNumber("packing_hour"_L1, hour, work);
    setMetaNumber("packing_last_key"_L1, lastKey, work);
    setMetaNumber("packing_next_monitor"_L1, nextMonitor, work);
}

qint64 metaNumber(QLatin1StringView name, qint64 otherwise, Work &work)
{
    const QVariant value = work.value("SELECT value FROM meta WHERE name = ?"_L1, {QString(name)});
    return value.isNull() ? otherwise : value.toLongLong();
}

void setMetaNumber(QLatin1StringView name, qint64 value, Work &work)
{
    work.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_L1, {QString(name), value});
}

} // namespace salve
