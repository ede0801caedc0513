// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rehearsals.h"
#include "ui/workbench.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QTreeWidget;

namespace salve {

/// What would have happened with a runbook as it stands in its editor, beside what really happened.
class ReplayPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayPanel(Workbench &bench, QWidget *parent = nullptr);
    /// `oldId` is empty where the runbook is new.
    void ask(const Node &runbook, const QString &oldId);
    void close();

signals:
    void grown();

private:
    void replay();
    void show(const Replayed &replayed);
    void complain(const QString &sentence);

    Workbench &m_bench;
    Node m_runbook;
    QString m_oldId;
    quint64 m_asked{0};
    QComboBox *m_since;
    QProgressBar *m_busy;
    QLabel *m_summary;
    QTreeWidget *m_table;
    QLabel *m_notes;
};

} // namespace salve
