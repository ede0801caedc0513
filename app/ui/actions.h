// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>

namespace salve {

/// Every action of the window with its text, key and menu: the menus, the toolbar, the context menus and the list of
/// keys come from here.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *pageAction(PageAction action) const { return m_page.value(action); }
    QList<QAction *> pageSwitches; ///< Ctrl+1 …
    QAction *addMonitors, *checkAll, *undo, *redo, *stopAll, *settings, *shortcuts, *quit, *closeWindow, *openSet,
        *exportSet, *exportSalt, *backUp, *tells, *testTells, *fireDrill, *changeActor, *about;
    const QList<QAction *> &all() const { return m_all; }
    void setPossible(PageActions actions);

signals:
    void pageActionTriggered(salve::PageAction action);

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys, const QString &icon = {});
    void makePageActions();
    void makePageAction(PageAction action,
                        const char *name,
                        const QString &text,
                        const QList<QKeySequence> &keys,
                        const QString &icon = {});

    QWidget *m_window;
    QHash<PageAction, QAction *> m_page;
    QList<QAction *> m_all;
};

} // namespace salve
