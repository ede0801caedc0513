// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/node.h"

#include <QJsonArray>

namespace salve {

/// One difference between two sets.
struct SetChange
{
    enum class Kind { Added, Removed, Changed };
    Kind kind{Kind::Changed};
    QString what;          ///< monitor, reaction, runbook; else the section of the file
    QString id;            ///< of the thing; empty for a section
    QString field;         ///< path within it: `steps.restart.after`; empty when the whole thing came or went
    QString before, after; ///< on one line, without secrets; both empty when what changed is not to be shown
    bool operator==(const SetChange &) const = default;
};
template<>
struct Words<SetChange::Kind>
{
    static constexpr std::array list{"added", "removed", "changed"};
};

/// What makes `after` out of `before`, both as writeSet() writes them: sections in their order, things in theirs.
std::vector<SetChange> changesOfSet(const Node &before, const Node &after, const Kinds &kinds);
/// "~ monitor shop: every: 1m → 30s"
QString lineOf(const SetChange &change);
/// [{change, what, id, field, before, after, line}]
QJsonArray jsonOf(const std::vector<SetChange> &changes);

} // namespace salve
