// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace salve {

class Form;

/// The proxy of the installation: everything over HTTP that names none of its own goes through it.
class ProxySection final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxySection(Workbench &bench, QWidget *parent = nullptr);
    void refresh();

private:
    void save();
    void complain(const QString &sentence);

    Workbench &m_bench;
    Form *m_form;
    QLabel *m_trouble;
    QPushButton *m_save;
};

} // namespace salve
