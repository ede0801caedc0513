// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/tray.h"

#include "ui/actions.h"
#include "ui/state_painter.h"

#include <QApplication>
#include <QDateTime>
#include <QTimer>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostDown = 15; // a menu that does not fit the screen helps nobody

} // namespace

Tray::Tray(Workbench &bench, Actions &actions, QObject *parent) : QObject(parent), m_bench(bench), m_actions(actions)
{
    m_menu.setObjectName(u"tray-menu"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit toggleWindowRequested();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&bench.monitors, &MonitorsModel::changed, this, &Tray::refresh);
    connect(&bench, &Workbench::automationChanged, this, &Tray::refresh);
    refresh();
    fillMenu();
    showWhenPossible();
}

void Tray::showWhenPossible()
{
    m_icon.show();
    // The panel may start after us; isVisible() says true in any case.
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        QTimer::singleShot(10s, this, &Tray::showWhenPossible);
}

void Tray::setLink(Link link)
{
    m_link = link;
    refresh();
}

void Tray::refresh()
{
    TrayState state = trayStateOf(m_bench.monitors.counts(), m_bench.automation, m_link);
    if (state == m_state && !m_icon.icon().isNull())
        return;
    m_state = std::move(state);
    m_icon.setIcon(stateIcon(m_state.shape, schemeOf(QApplication::palette()), m_state.count));
    m_icon.setToolTip(m_state.toolTip);
}

void Tray::fillMenu()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("Show Salve")), &QAction::triggered, this, &Tray::showWindowRequested);
    QMenu *down = m_menu.addMenu(tr("Down now"));
    down->setObjectName(u"tray-down"_s);
    int listed = 0;
    for (const MonitorView &view : m_bench.monitors.rows()) {
        if (rankOf(view) != StateRank::Down || ++listed > kMostDown)
            continue;
        QAction *action = down->addAction(stateIcon(StateShape::Down, schemeOf(QApplication::palette())), view.name);
        connect(action, &QAction::triggered, this, [this, id = view.id] {
            emit showWindowRequested();
            emit m_bench.monitorWanted(id);
        });
    }
    down->setEnabled(listed > 0);
    if (!m_bench.automation.awaitingApproval.empty())
        connect(m_menu.addAction(
                    tr("Approve… (%n waiting)", nullptr, static_cast<int>(m_bench.automation.awaitingApproval.size()))),
                &QAction::triggered,
                this,
                &Tray::showWindowRequested);
    QMenu *pause = m_menu.addMenu(tr("Pause notifications"));
    const TimePoint now = m_bench.clock.wallNow();
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(msOf(now)).date().addDays(1);
    const TimePoint morning = timeFromMs(QDateTime(tomorrow, QTime(8, 0)).toMSecsSinceEpoch());
    const std::pair<QString, TimePoint> choices[] = {{tr("30 minutes"), now + 30min},
                                                     {tr("1 hour"), now + 1h},
                                                     {tr("Until tomorrow 08:00"), morning},
                                                     {tr("Not any more"), now}};
    for (const auto &[title, until] : choices)
        connect(
            pause->addAction(title), &QAction::triggered, this, [this, end = until] { emit notificationsPaused(end); });
    m_menu.addSeparator();
    m_menu.addAction(m_actions.stopAll);
    m_menu.addAction(m_actions.checkAll);
    m_menu.addSeparator();
    m_menu.addAction(m_actions.settings);
    m_menu.addAction(m_actions.quit);
}

} // namespace salve
