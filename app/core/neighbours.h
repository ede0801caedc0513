// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/state.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace salve {

/// How another monitor is, for a check that is made of others.
struct Neighbour
{
    MonitorId id;
    QString name;
    MonitorWord word{MonitorWord::Pending};
    Sight sight{Sight::Seen};
    bool isEnabled{true};
    QStringList tags;
    bool isAwaited{false}; ///< not looked at yet since the start, and it is not late
};

/// The other monitors of the set, as the rules have them.
class Neighbours
{
public:
    virtual ~Neighbours() = default;
    virtual std::vector<Neighbour> all() const = 0;
};

/// Which others a monitor is made of: by their ids, and all with one of these tags.
struct Membership
{
    std::vector<MonitorId> members;
    QStringList tags;
    bool isEmpty() const { return members.empty() && tags.isEmpty(); }
    bool contains(const MonitorId &id, const QStringList &itsTags) const;
};

} // namespace salve
