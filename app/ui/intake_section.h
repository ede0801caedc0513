// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace salve {

class Form;

/// Where this Salve is called, as the set says: heartbeats, webhooks, holds.
class IntakeSection final : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeSection(Workbench &bench, QWidget *parent = nullptr);
    /// Reads the set anew.
    void refresh();

private:
    void save();
    void showState();
    void warn();
    void copyHoldAddress();

    Workbench &m_bench;
    Form *m_form;
    QLabel *m_state;
    QLabel *m_warning;
    QLabel *m_trouble;
    QPushButton *m_save;
};

} // namespace salve
