// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace salve {

class Form;

/// All planned work of the set: added, edited, removed, with the times at which each comes next.
class MaintenanceSection final : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceSection(Workbench &bench, QWidget *parent = nullptr);
    /// Reads the set anew.
    void refresh();

private:
    Node windows() const;
    void showNext();
    void save();

    Workbench &m_bench;
    std::vector<Node> m_loaded; ///< as they stand in the set
    Form *m_form;
    QLabel *m_next;
    QLabel *m_trouble;
    QPushButton *m_save;
};

} // namespace salve
