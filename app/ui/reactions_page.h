// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list_filter.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace salve {

class Actions;
class ReactionEditor;
class TableView;

/// Every reaction: what it does, whether it would work, what came of it.
class ReactionsPage final : public Page
{
    Q_OBJECT
public:
    ReactionsPage(Workbench &bench, Actions &actions, QWidget *parent = nullptr);
    ~ReactionsPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override;
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;
    /// Opens the editor on a new reaction of this kind; `saved` hears its id.
    void addOfKind(const QString &kind);

signals:
    void added(const QString &id);

private:
    void buildTable();
    QStringList selectedIds() const;
    void showDetails();
    void askPreflight();
    void showMenu(const QPoint &position);
    void updateStack();

    Workbench &m_bench;
    Actions &m_actions;
    ListFilter m_filter;
    QStackedWidget *m_stack;
    QWidget *m_tablePage;
    QWidget *m_empty;
    TableView *m_table;
    ReactionEditor *m_editor;
    QWidget *m_details;
    QLabel *m_title;
    QPushButton *m_sendTest;
    QLabel *m_text;
    QProgressBar *m_busy;
    QLabel *m_preview;
    QLabel *m_runs;
    bool m_isAdding{false};
};

} // namespace salve
