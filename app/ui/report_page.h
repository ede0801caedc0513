// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report_model.h"
#include "ui/list_filter.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace salve {

class TableView;

/// What the automation was good for in the last weeks, and what comes again and again.
class ReportPage final : public Page
{
    Q_OBJECT
public:
    ReportPage(Workbench &bench, QWidget *parent = nullptr);
    ~ReportPage() override;

    PageActions possible() const override;
    void perform(PageAction action) override;
    void setSearch(const QString &text) override { m_filter.setSearch(text); }
    QString search() const override { return m_filter.search(); }
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void showReport();

    Workbench &m_bench;
    ReportModel m_model;
    ListFilter m_filter;
    QComboBox *m_weeks;
    QLabel *m_summary;
    TableView *m_table;
    QLabel *m_recurringTitle;
    QListWidget *m_recurring;
};

} // namespace salve
