// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/words.h"
#include "ui/actions.h"
#include "ui/detail_pane.h"
#include "ui/drill_panel.h"
#include "ui/hold_choices.h"
#include "ui/hold_panel.h"
#include "ui/icons.h"
#include "ui/maintenance_panel.h"
#include "ui/mark_panel.h"
#include "ui/monitors_page.h"
#include "ui/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <tuple>

/// The context menu of the Monitors table; its order is the one that people know from their other tools.
namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void MonitorsPage::showMenu(const QPoint &position)
{
    if (selectedIds().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"monitor-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](PageAction action) { menu->addAction(m_actions.pageAction(action)); };
    add(PageAction::Open);
    add(PageAction::CheckNow);
    QMenu *run = menu->addMenu(namedIcon(u"run"_s), tr("Run reaction"));
    fillRunMenu(*run);
    add(PageAction::Acknowledge);
    add(PageAction::Note);
    // Where a repair waits for another installation, this is the way to it.
    if (m_actions.changeActor->isEnabled())
        menu->addAction(m_actions.changeActor);
    QMenu *hold = menu->addMenu(namedIcon(u"hold"_s), tr("Hold automation"));
    fillHoldMenu(*hold);
    QMenu *maintenance = menu->addMenu(tr("Maintenance"));
    fillMaintenanceMenu(*maintenance);
    QMenu *mark = menu->addMenu(tr("Mark by hand"));
    fillMarkMenu(*mark);
    add(PageAction::Pause);
    menu->addAction(m_actions.fireDrill);
    add(PageAction::Edit);
    add(PageAction::Duplicate);
    QMenu *copy = menu->addMenu(tr("Copy"));
    fillCopyMenu(*copy);
    menu->addSeparator();
    add(PageAction::Delete);
    menu->popup(position);
}

void MonitorsPage::startDrill()
{
    if (const MonitorView *view = current())
        askForDrill(m_bench, view->id);
    else
        m_bench.messages.showError(tr("Choose the monitor that is to fail."));
}

void MonitorsPage::addOrderMenus(QMenu &menu)
{
    const auto add = [&](QMenu *orders, void (MonitorsPage::*fill)(QMenu &) const) {
        connect(orders, &QMenu::aboutToShow, this, [this, orders, fill] {
            orders->clear();
            (this->*fill)(*orders);
        });
        connect(&menu, &QMenu::aboutToShow, this, [this, orders] {
            orders->setEnabled(isVisible() && !selectedIds().isEmpty());
        });
    };
    add(menu.addMenu(namedIcon(u"run"_s), tr("&Run reaction")), &MonitorsPage::fillRunMenu);
    add(menu.addMenu(namedIcon(u"hold"_s), tr("&Hold automation")), &MonitorsPage::fillHoldMenu);
    add(menu.addMenu(tr("&Maintenance")), &MonitorsPage::fillMaintenanceMenu);
    add(menu.addMenu(tr("Mark b&y hand")), &MonitorsPage::fillMarkMenu);
}

void MonitorsPage::fillRunMenu(QMenu &menu) const
{
    const MonitorView *view = current();
    if (!view)
        return;
    for (const ReactionView &reaction : m_bench.reactions.rows()) {
        QAction *action = menu.addAction(reaction.name);
        action->setToolTip(reaction.target);
        connect(action, &QAction::triggered, this, [this, id = reaction.id, monitor = view->id] {
            m_bench.orders.react(id, monitor);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No reactions yet"))->setEnabled(false);
}

void MonitorsPage::fillHoldMenu(QMenu &menu) const
{
    const QStringList ids = selectedIds();
    for (const HoldChoice &choice : holdChoices(m_bench.clock.wallNow())) {
        connect(menu.addAction(choice.title), &QAction::triggered, this, [this, ids, end = choice.until] {
            for (const QString &id : ids)
                m_bench.orders.hold(HoldScope::Monitor, id, tr("held in the window"), end);
        });
    }
    QAction *ask = menu.addAction(tr("Its host, a tag, with a reason…"));
    ask->setObjectName(u"hold-with-reason"_s);
    connect(ask, &QAction::triggered, this, [this] {
        if (const MonitorView *view = current())
            askForHold(m_bench, *view);
    });
    bool hasHolds = false;
    for (const Hold &hold : m_bench.automation.holds) {
        if (hold.isStopAll)
            continue;
        if (!std::exchange(hasHolds, true))
            menu.addSeparator();
        const QString what = hold.name.isEmpty() ? titleOf(hold.scope) : u"%1 %2"_s.arg(titleOf(hold.scope), hold.name);
        connect(menu.addAction(tr("Release: %1").arg(what)), &QAction::triggered, this, [this, id = hold.id] {
            m_bench.orders.release(id);
        });
    }
}

void MonitorsPage::fillMaintenanceMenu(QMenu &menu) const
{
    const QStringList ids = selectedIds();
    const std::pair<QString, Millis> choices[] = {
        {tr("Now, for 1 hour"), 1h}, {tr("Now, for 2 hours"), 2h}, {tr("Now, for 8 hours"), 8h}};
    for (const auto &[title, duration] : choices)
        connect(menu.addAction(title), &QAction::triggered, this, [this, ids, length = duration] {
            const TimePoint now = m_bench.clock.wallNow();
            m_bench.orders.planMaintenance(ids, now, now + length, {});
        });
    menu.addSeparator();
    QAction *plan = menu.addAction(tr("From … to …"));
    plan->setObjectName(u"plan-maintenance"_s);
    connect(plan, &QAction::triggered, this, [this, ids] { askForMaintenance(m_bench, ids); });
}

void MonitorsPage::fillMarkMenu(QMenu &menu) const
{
    const std::tuple<QString, QString, MonitorWord> choices[] = {{u"mark-down"_s, tr("As down…"), MonitorWord::Down},
                                                                 {u"mark-up"_s, tr("As up…"), MonitorWord::Up}};
    for (const auto &[name, title, word] : choices) {
        QAction *mark = menu.addAction(title);
        mark->setObjectName(name);
        connect(mark, &QAction::triggered, this, [this, state = word] {
            if (const MonitorView *view = current())
                askForMark(m_bench, *view, state);
        });
    }
}

void MonitorsPage::fillCopyMenu(QMenu &menu) const
{
    const MonitorView *view = current();
    if (!view)
        return;
    const std::pair<QString, QString> choices[] = {{tr("Name"), view->name},
                                                   {tr("Target"), view->target},
                                                   {tr("Host"), view->host},
                                                   {tr("Message"), view->message},
                                                   {tr("Everything"), m_table->selectionAsText()}};
    for (const auto &[title, text] : choices) {
        QAction *action = menu.addAction(title);
        action->setEnabled(!text.isEmpty());
        connect(action, &QAction::triggered, this, [words = text] { QGuiApplication::clipboard()->setText(words); });
    }
}

} // namespace salve
