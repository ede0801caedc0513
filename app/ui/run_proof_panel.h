// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace salve {

/// All that is known of one run: who started it, what was sent and answered, what came of it, the looks that judged it,
/// and the way back where there is one.
class RunProofPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RunProofPanel(Workbench &bench, QWidget *parent = nullptr);
    void show(const Run &run, const RunProof &proof);

private:
    QLabel *addFact(const QString &name);
    void makeUndo();
    void askRequest();
    void askUndo();
    void closeUndo();

    Workbench &m_bench;
    Run m_run;
    QGridLayout *m_facts;
    QLabel *m_start;
    QLabel *m_hosts;
    QLabel *m_outcome;
    QLabel *m_verdict;
    QLabel *m_looks;
    QLabel *m_evidence;
    QToolButton *m_undo;
    QFrame *m_question;
    QLabel *m_sentence;
    QLabel *m_preview;
    QPushButton *m_confirm;
};

} // namespace salve
