// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/timeline_model.h"
#include "ui/list_filter.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace salve {

class ChartPanel;
class StateBadge;
class TableView;

/// Incidents, newest first, and the whole story of the chosen one with its chart.
class IncidentsPage final : public Page
{
    Q_OBJECT
public:
    IncidentsPage(Workbench &bench, QWidget *parent = nullptr);
    ~IncidentsPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override;
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;
    void showIncident(IncidentId incident);

private:
    QWidget *makeStory();
    void showSelected();
    void updateHeader();
    void updateActor(const Incident &incident);
    const Incident *selected() const;

    Workbench &m_bench;
    ListFilter m_filter;
    TimelineModel m_story;
    TableView *m_table;
    QWidget *m_nothing;
    QWidget *m_content;
    StateBadge *m_badge;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_acknowledge;
    QLabel *m_actor;
    QPushButton *m_changeActor;
    ChartPanel *m_chart;
    IncidentId m_charted;
};

} // namespace salve
