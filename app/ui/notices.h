// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <deque>

namespace salve {

/// A message for the desktop; whoever shows it decides how.
struct Notice
{
    QString title;
    QString body;
    QString key; ///< a later one of the same key takes the place of the earlier one
    bool isCritical{false};
    bool operator==(const Notice &) const = default;
};

/// Turns what happens to incidents into desktop messages: one for each, updated in place; many at once become one.
class Notices final : public QObject
{
    Q_OBJECT
public:
    explicit Notices(Workbench &bench, QObject *parent = nullptr);
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    void pauseUntil(TimePoint until) { m_pausedUntil = until; }

signals:
    void noticed(const salve::Notice &notice);

private:
    void applyBatch(const Batch &batch);
    void opened(const Incident &incident);
    void closed(const Incident &incident);
    void tell(const Notice &notice);
    QString whatWeDo(const MonitorView *view) const;

    Workbench &m_bench;
    QHash<IncidentId, IncidentEnd> m_known;
    QHash<IncidentId, Run> m_lastRun;
    QHash<RunId, bool> m_asked;
    std::deque<TimePoint> m_recent;
    TimePoint m_pausedUntil;
    bool m_isEnabled{true};
};

} // namespace salve
