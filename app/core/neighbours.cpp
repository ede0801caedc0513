// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/neighbours.h"

#include <algorithm>

namespace salve {

bool Membership::contains(const MonitorId &id, const QStringList &itsTags) const
{
    return std::find(members.begin(), members.end(), id) != members.end()
           || std::any_of(itsTags.begin(), itsTags.end(), [this](const QString &tag) { return tags.contains(tag); });
}

} // namespace salve
