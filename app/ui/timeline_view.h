// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/timeline_model.h"
#include "ui/workbench.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace salve {

class TimelineRow;

/// The story of an incident, line by line, with the proof of each run to unfold.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    /// Shows the newest `most` lines.
    TimelineView(Workbench &bench, TimelineModel &model, int most, QWidget *parent = nullptr);
    int shownLines() const { return static_cast<int>(m_rows.size()); }

private:
    void scheduleSync();
    void sync();

    Workbench &m_bench;
    TimelineModel &m_model;
    int m_most;
    QVBoxLayout *m_layout;
    std::vector<TimelineRow *> m_rows;
    bool m_isScheduled{false};
};

} // namespace salve
