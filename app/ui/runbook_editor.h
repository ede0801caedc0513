// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form.h"
#include "ui/workbench.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace salve {

class ReplayPanel;
class StepEditor;

/// A runbook: its name, the tags it is for, and its steps in order.
class RunbookEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RunbookEditor(Workbench &bench, QWidget *parent = nullptr);
    void startNew();
    void startEdit(const QString &id);
    Node node() const;

signals:
    void saved(const QString &id);
    void cancelled();

private:
    QWidget *makeFooter();
    void show(const Node &runbook);
    void addStep(const Node &step);
    void move(StepEditor *step, int by);
    void renumber();
    bool check();
    void save();
    void replay();

    Workbench &m_bench;
    QString m_oldId;
    Node m_original;
    QLabel *m_title;
    Form *m_form;
    QVBoxLayout *m_steps;
    std::vector<StepEditor *> m_editors;
    ReplayPanel *m_replay;
    QLabel *m_trouble;
    QPushButton *m_save;
};

} // namespace salve
