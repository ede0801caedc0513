// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableWidget;

namespace salve {

/// What is well with this installation, what is not, and what to do: asks the session when it is opened and on demand.
class CheckupList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckupList(Session &session, QWidget *parent = nullptr);

    /// For a menu: opens the list over `window`.
    static QAction *makeAction(Session &session, QWidget *window);

private:
    void ask();
    void show(const Result<QJsonObject> &answer);

    Session &m_session;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace salve
