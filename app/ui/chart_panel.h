// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history_chart.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QToolButton;

namespace salve {

class PhaseLegend;
class Workbench;

/// The history chart with its presets above and the read-out below.
class ChartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(Workbench &bench, QWidget *parent = nullptr);
    void setMonitor(const MonitorView &view);
    HistoryChart &chart() { return *m_chart; }

private:
    void markPreset();
    void updatePhases();

    HistoryChart *m_chart;
    QButtonGroup *m_presets;
    QLabel *m_readout;
    QProgressBar *m_busy;
    QTimer m_patience; ///< answers that come at once need no sign
    QToolButton *m_phases;
    PhaseLegend *m_legend;
};

} // namespace salve
