// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QHash>
#include <QString>

#include <set>

namespace salve::rules {

/// "Something large broke, or we cannot see": many monitors on many hosts that begin to fail together. Monitors are
/// indexes.
class TooMany
{
public:
    bool isActive() const { return m_isActive; }
    TimePoint since() const { return m_since; }
    TimePoint releasedAt() const { return m_releasedAt; }
    const std::set<int> &members() const { return m_members; }

    /// A monitor began to fail; `wasUp` monitors were Up in the last hour. True when this made it too many.
    bool failed(int monitor, const QString &host, TimePoint at, int wasUp);
    /// It recovered, went out of sight, or its parent explains it. True when this released the others.
    bool cleared(int monitor, int wasUp);
    /// True when those that are left are not many any more.
    bool settled(int wasUp);
    void release(TimePoint at);
    void restore(bool isActive, TimePoint since, TimePoint releasedAt);
    void addMember(int monitor, const QString &host, TimePoint at);
    const QHash<int, std::pair<TimePoint, QString>> &joined() const { return m_joined; }

    // How many were Up in the last hour: those that are Up now, and those that left it since.
    void becameUp(int monitor);
    void leftUp(int monitor, TimePoint at);
    int wasUp(TimePoint at);

private:
    bool isMany(size_t count, size_t hosts, int wasUp) const;
    void join(int monitor, const QString &host);
    void part(int monitor);

    bool m_isActive{false};
    TimePoint m_since;
    TimePoint m_releasedAt;
    std::set<int> m_members; ///< fail now: in the last two minutes while not active
    std::set<std::pair<TimePoint, int>> m_recent;
    QHash<int, std::pair<TimePoint, QString>> m_joined;
    QHash<QString, int> m_hosts;
    std::set<int> m_up;
    std::set<std::pair<TimePoint, int>> m_left;
    QHash<int, TimePoint> m_leftAt;
};

} // namespace salve::rules
