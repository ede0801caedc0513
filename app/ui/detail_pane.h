// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/timeline_model.h"
#include "ui/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace salve {

class AddressPanel;
class ChartPanel;
class StateBadge;
class TimelineView;

/// One monitor in full: what is wrong, what we did, what comes next, history, evidence, settings.
class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(Workbench &bench, QWidget *parent = nullptr);

    void show(const MonitorId &monitor); ///< empty: nothing is chosen
    MonitorId shown() const { return m_monitor; }
    ChartPanel &chart() { return *m_chart; }

signals:
    void editRequested(const salve::MonitorId &monitor);
    void checkRequested(const salve::MonitorId &monitor);
    void acknowledgeRequested(const salve::MonitorId &monitor);
    /// Buttons whose menus the page knows.
    void runMenuRequested(QToolButton *button);
    void holdMenuRequested(QToolButton *button);

private:
    QWidget *makeHeader();
    QWidget *makeStory();
    void update(const MonitorView &view);
    void updateTimes();
    void askDetails();
    void showDetails(const MonitorAnswer &answer);
    void applyBatch(const Batch &batch);
    QString whatIsWrong(const MonitorView &view) const;
    QString whatComesNext() const;

    Workbench &m_bench;
    MonitorId m_monitor;
    TimelineModel m_story;
    bool m_isAsking{false};
    bool m_isStale{false};
    std::vector<UpcomingStep> m_upcoming;

    QWidget *m_nothing;
    QWidget *m_content;
    StateBadge *m_badge;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_target;
    QLabel *m_wrong;
    QToolButton *m_acknowledge;
    QLabel *m_didTitle;
    QWidget *m_openIncident;
    QLabel *m_nextTitle;
    QLabel *m_next;
    AddressPanel *m_address;
    ChartPanel *m_chart;
    QLabel *m_phases;
    QLabel *m_evidenceTitle;
    QLabel *m_evidence;
    QLabel *m_settings;
};

} // namespace salve
