// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form.h"

class QLabel;
class QToolButton;

namespace salve {

class Workbench;

/// One rung of a runbook: a sentence whose words are chosen in place, and the rest of its limits below.
class StepEditor final : public QWidget
{
    Q_OBJECT
public:
    StepEditor(Workbench &bench, const Node &step, QWidget *parent = nullptr);

    Node node() const;
    void setNumber(int number);
    void setProblems(const Problems &problems);

signals:
    void edited();
    void upRequested();
    void downRequested();
    void removeRequested();

private:
    QWidget *makeHead();
    QWidget *makeSentence(const Node &step);
    FieldEditor *addWord(QLayout *line, const QString &before, const QString &key, const Node &step);
    void updateSentence();

    Workbench &m_bench;
    const Node m_original;
    QLabel *m_number;
    QLabel *m_sentence;
    std::vector<FieldEditor *> m_words; ///< those that stand within the sentence
    Form *m_limits;
    QLabel *m_error;
};

} // namespace salve
