// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QLabel;

namespace salve {

class StateBadge;

/// What is not watched, what is hidden, what is held: the line that keeps a quiet screen honest.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Workbench &bench, QWidget *parent = nullptr);
    void setHiddenDown(int count);
    void setLost(const QString &sentence);
    QString text() const;

private:
    void update();

    Workbench &m_bench;
    int m_hiddenDown{0};
    QString m_lost;
    StateBadge *m_badge;
    QLabel *m_left;
    QLabel *m_right;
};

} // namespace salve
