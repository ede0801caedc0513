// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/actions.h"

#include "ui/icons.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    makePageActions();
    const QStringList pages{
        tr("&Monitors"), tr("&Reactions"), tr("Run&books"), tr("&Incidents"), tr("&Activity"), tr("Re&port")};
    for (int i = 0; i < pages.size(); ++i)
        pageSwitches.append(make(
            qPrintable(u"page-%1"_s.arg(i + 1)), pages[i], {keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))}));
    addMonitors = make("add-monitors", tr("Add &monitors…"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, u"search"_s);
    checkAll = make("check-all", tr("Check &all now"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    undo = make("undo", tr("&Undo"), {keys(Qt::CTRL | Qt::Key_Z)});
    redo = make("redo", tr("&Redo"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    stopAll = make("stop-all",
                   tr("&Stop all automation"),
                   {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Period), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Greater)},
                   u"stop-all"_s);
    settings =
        make("settings", tr("Settin&gs…"), {keys(Qt::CTRL | Qt::Key_Comma), keys(Qt::CTRL | Qt::Key_7)}, u"settings"_s);
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts"), {keys(Qt::CTRL | Qt::Key_Slash)});
    tells = make("tells", tr("Whom to &tell…"), {});
    testTells = make("test-tells", tr("Send test to &all"), {});
    fireDrill = make("fire-drill", tr("&Fire drill…"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    changeActor = make("change-actor", tr("Take o&ver…"), {});
    openSet = make("open-set", tr("&Open a set…"), {keys(Qt::CTRL | Qt::Key_O)});
    exportSet = make("export-set", tr("&Export the set…"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    exportSalt = make("export-salt", tr("Export reactor &templates…"), {});
    backUp = make("back-up", tr("&Back up…"), {});
    closeWindow = make("close-window", tr("&Close window"), {keys(Qt::CTRL | Qt::Key_W)});
    quit = make("quit", tr("&Quit"), {keys(Qt::CTRL | Qt::Key_Q)});
    about = make("about", tr("&About Salve"), {});
}

void Actions::makePageActions()
{
    makePageAction(PageAction::Open, "open", tr("&Open"), {});
    makePageAction(PageAction::Add, "add", tr("&Add…"), {keys(Qt::CTRL | Qt::Key_N)}, u"add"_s);
    makePageAction(PageAction::Edit, "edit", tr("&Edit…"), {keys(Qt::CTRL | Qt::Key_E)}, u"edit"_s);
    makePageAction(PageAction::Duplicate, "duplicate", tr("Dup&licate"), {keys(Qt::CTRL | Qt::Key_D)});
    makePageAction(PageAction::Rename, "rename", tr("Re&name"), {keys(Qt::Key_F2)});
    makePageAction(PageAction::Delete, "delete", tr("&Delete"), {keys(Qt::Key_Delete)}, u"remove"_s);
    makePageAction(PageAction::CheckNow,
                   "check-now",
                   tr("&Check now"),
                   {keys(Qt::CTRL | Qt::Key_R), keys(Qt::Key_F5)},
                   u"check"_s);
    makePageAction(
        PageAction::Acknowledge, "acknowledge", tr("Ac&knowledge…"), {keys(Qt::CTRL | Qt::Key_K)}, u"acknowledge"_s);
    makePageAction(PageAction::Note, "note", tr("Add a &note…"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    makePageAction(PageAction::Pause, "pause", tr("&Pause or resume"), {keys(Qt::CTRL | Qt::Key_P)}, u"pause"_s);
    // Tables copy by themselves; a second Ctrl+C would make the key ambiguous.
    makePageAction(PageAction::Copy, "copy", tr("Cop&y as text"), {});
    makePageAction(
        PageAction::Search, "search", tr("&Find"), {keys(Qt::CTRL | Qt::Key_F), keys(Qt::Key_F3)}, u"search"_s);
    makePageAction(PageAction::ToggleDetails, "details", tr("Show or hide the &details"), {keys(Qt::Key_F9)});
    makePageAction(PageAction::SwitchPane, "switch-pane", tr("Go &to the other pane"), {keys(Qt::Key_F6)});
}

QAction *
Actions::make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts_, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"action-"_s + QLatin1StringView(name));
    action->setShortcuts(shortcuts_);
    if (!icon.isEmpty())
        action->setIcon(namedIcon(icon));
    if (!shortcuts_.isEmpty())
        action->setToolTip(
            u"%1 (%2)"_s.arg(QString(text).remove(u'&'), shortcuts_.first().toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Actions::makePageAction(
    PageAction action, const char *name, const QString &text, const QList<QKeySequence> &keys_, const QString &icon)
{
    QAction *made = make(name, text, keys_, icon);
    m_page.insert(action, made);
    connect(made, &QAction::triggered, this, [this, action] { emit pageActionTriggered(action); });
}

void Actions::setPossible(PageActions actions)
{
    for (auto it = m_page.cbegin(); it != m_page.cend(); ++it)
        it.value()->setEnabled(actions.testFlag(it.key()));
}

} // namespace salve
