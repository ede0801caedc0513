// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/monitors_filter.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace salve {

/// The chips with their counts, the "Hide…" menu, and the way out of a filter.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(MonitorsFilter &filter, const MonitorsModel &monitors, QWidget *parent = nullptr);

signals:
    void cleared();

private:
    void updateCounts();
    void fillHideMenu();

    MonitorsFilter &m_filter;
    const MonitorsModel &m_monitors;
    QButtonGroup *m_chips;
    QToolButton *m_hide;
    QLabel *m_matches;
    QToolButton *m_clear;
};

} // namespace salve
