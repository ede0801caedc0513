// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/monitors_filter.h"
#include "ui/first_start.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace salve {

class Actions;
class AddMonitors;
class DetailPane;
class FilterBar;
class MonitorEditor;
class TableView;

/// The heart: every monitor in a table, the chosen one in full beside it, and the editor.
class MonitorsPage final : public Page
{
    Q_OBJECT
public:
    MonitorsPage(Workbench &bench, Actions &actions, FirstStart::Demo demo, QWidget *parent = nullptr);
    ~MonitorsPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override;
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;

    void showMonitor(const MonitorId &monitor);
    /// Opens the search for what could be watched on a host.
    void findMonitors();
    const MonitorsFilter &filter() const { return m_filter; }
    FirstStart &firstStart() { return *m_firstStart; }
    /// What the context menu orders for the selection, for the menu bar.
    void addOrderMenus(QMenu &menu);
    /// A failure of the chosen monitor, from end to end.
    void startDrill();

signals:
    void filterChanged();

private:
    void buildTable();
    QStringList selectedIds() const;
    const MonitorView *current() const;
    void showMenu(const QPoint &position);
    void fillRunMenu(QMenu &menu) const;
    void fillHoldMenu(QMenu &menu) const;
    void fillMaintenanceMenu(QMenu &menu) const;
    void fillMarkMenu(QMenu &menu) const;
    void fillCopyMenu(QMenu &menu) const;
    void acknowledgeSelected();
    void togglePause();
    void edit(const QString &id);
    bool isEditing() const;
    void backToTable();
    void updateStack();
    void tick();

    Workbench &m_bench;
    Actions &m_actions;
    MonitorsFilter m_filter;
    QStackedWidget *m_stack;
    FirstStart *m_firstStart;
    QWidget *m_tablePage;
    QSplitter *m_splitter;
    FilterBar *m_filterBar;
    TableView *m_table;
    QWidget *m_noMatch;
    DetailPane *m_details;
    MonitorEditor *m_editor;
    AddMonitors *m_addMonitors;
};

} // namespace salve
