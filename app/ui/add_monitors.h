// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace salve {

/// Looks at a host and offers what could be watched there, to be ticked and added in one step.
class AddMonitors final : public QWidget
{
    Q_OBJECT
public:
    explicit AddMonitors(Workbench &bench, QWidget *parent = nullptr);
    /// As when it is opened: nothing found, the cursor where the host is typed.
    void begin();

signals:
    /// The first of those that were added.
    void added(const QString &id);
    void cancelled();

private:
    QWidget *makeSearch();
    void makeTable();
    QWidget *makeFooter();
    void search();
    void show(const Result<QJsonObject> &answer);
    void addRow(const QJsonObject &proposal);
    void clear();
    void setBusy(const QString &host);
    QJsonArray chosen() const;
    void tickAll(Qt::CheckState state);
    void countChosen();
    void add();
    void put(const QString &set, const QJsonArray &monitors);
    void complain(const QString &sentence);

    Workbench &m_bench;
    QLineEdit *m_host;
    QPushButton *m_search;
    QProgressBar *m_busy;
    QLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_notes;
    QLabel *m_trouble;
    QPushButton *m_tick;
    QPushButton *m_add;
    QJsonArray m_proposals;
    quint64 m_asked{0}; ///< an answer to an older question is not shown
};

} // namespace salve
