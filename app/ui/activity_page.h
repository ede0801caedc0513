// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list_filter.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QLabel;

namespace salve {

class TableView;

/// Every decision and run, newest first; the chosen line in full below.
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    ActivityPage(Workbench &bench, QWidget *parent = nullptr);
    ~ActivityPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override;
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showSelected();
    const ActivityEntry *selected() const;

    Workbench &m_bench;
    ListFilter m_filter;
    TableView *m_table;
    QWidget *m_details;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_evidence;
};

} // namespace salve
