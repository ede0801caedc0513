// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace salve {

/// Arming in the open: what each reaction would send, whom it hits, whether it would work; then one click.
class ArmPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ArmPanel(Workbench &bench, QWidget *parent = nullptr);
    void ask(const RunbookId &runbook);
    void close();

private:
    void showReports(const std::vector<PreflightRow> &rows);
    void addReport(const PreflightRow &row);
    void arm();

    Workbench &m_bench;
    RunbookId m_runbook;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QVBoxLayout *m_reports;
    QPushButton *m_arm;
};

} // namespace salve
