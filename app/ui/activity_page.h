// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/list_filter.h"
#include "ui/page.h"

class QLabel;

namespace salve {

class TableView;

/// Every decision and run, newest first; the chosen line in full below.
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    ActivityPage(Desk &desk, QWidget *parent = nullptr);
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

    Desk &m_desk;
    ListFilter m_filter;
    TableView *m_table;
    QWidget *m_details;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_evidence;
};

} // namespace salve
