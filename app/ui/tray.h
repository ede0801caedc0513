// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tray_state.h"
#include "ui/workbench.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace salve {

class Actions;

/// The icon beside the clock, where the desktop has such a place; everything it does can be done in the window too.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(Workbench &bench, Actions &actions, QObject *parent = nullptr);
    void setLink(Link link);
    bool isThere() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }
    const TrayState &state() const { return m_state; }
    QMenu &menu() { return m_menu; }
    void refresh();

signals:
    void toggleWindowRequested();
    void showWindowRequested();
    void notificationsPaused(salve::TimePoint until);

private:
    void fillMenu();
    void showWhenPossible();

    Workbench &m_bench;
    Actions &m_actions;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    TrayState m_state;
    Link m_link{Link::Live};
};

} // namespace salve
