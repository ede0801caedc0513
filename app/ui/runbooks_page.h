// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list_filter.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace salve {

class Actions;
class ArmPanel;
class RunbookEditor;
class StateBadge;
class TableView;

/// The runbooks, their steps as sentences, and arming.
class RunbooksPage final : public Page
{
    Q_OBJECT
public:
    RunbooksPage(Workbench &bench, Actions &actions, QWidget *parent = nullptr);
    ~RunbooksPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override;
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;

private:
    void buildTable();
    QWidget *makeDetails();
    QStringList selectedIds() const;
    void showDetails();
    void updateStack();

    Workbench &m_bench;
    Actions &m_actions;
    ListFilter m_filter;
    QStackedWidget *m_stack;
    QWidget *m_tablePage;
    QWidget *m_empty;
    TableView *m_table;
    RunbookEditor *m_editor;
    QWidget *m_details;
    StateBadge *m_badge;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_steps;
    QPushButton *m_arm;
    QPushButton *m_disarm;
    ArmPanel *m_armPanel;
    RunbookId m_shown;
};

} // namespace salve
