// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;

namespace salve {

/// What is well, what is not, and what to do: with this installation, or with a salt-api. Asks the session when it is
/// opened and on demand.
class CheckupList final : public QWidget
{
    Q_OBJECT
public:
    /// What is looked at, and the query that answers with findings, made anew each time it is asked.
    struct About
    {
        QString title;
        std::function<Query()> query;
    };
    CheckupList(Session &session, About about, QWidget *parent = nullptr);

    /// For a menu: opens the list over `window`.
    static QAction *makeAction(Session &session, QWidget *window);
    /// Of the salt-api behind the first reaction that logs in at one.
    static QAction *makeSaltAction(Session &session, QWidget *window);
    /// Of the one behind a reaction as it stands in its form, `{kind, settings}`, saved or not.
    static QPushButton *makeSaltButton(Session &session, std::function<QJsonObject()> reaction, QWidget *parent);

private:
    static void open(Session &session, const About &about, QWidget *window);
    void ask();
    void show(const Result<QJsonObject> &answer);

    Session &m_session;
    const About m_about;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace salve
