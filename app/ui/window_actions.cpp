// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/checkup_list.h"
#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/monitors_page.h"
#include "ui/reactions_page.h"
#include "ui/salt_export.h"
#include "ui/settings_page.h"
#include "ui/shortcut_list.h"
#include "ui/take_over_panel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenuBar>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

/// Menus, toolbar and what they do: the part of the window that orders things.
namespace salve {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    const auto add = [](QMenu *menu, std::initializer_list<QAction *> actions) {
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    const auto page = [this](PageAction action) { return m_actions->pageAction(action); };
    add(menuBar()->addMenu(tr("&File")),
        {page(PageAction::Add),
         m_actions->addMonitors,
         nullptr,
         m_actions->openSet,
         m_actions->exportSet,
         m_actions->exportSalt,
         m_actions->backUp,
         nullptr,
         m_actions->settings,
         nullptr,
         m_actions->closeWindow,
         m_actions->quit});
    add(menuBar()->addMenu(tr("&Edit")),
        {m_actions->undo,
         m_actions->redo,
         nullptr,
         page(PageAction::Edit),
         page(PageAction::Rename),
         page(PageAction::Duplicate),
         page(PageAction::Copy),
         page(PageAction::Delete),
         nullptr,
         page(PageAction::Search)});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_actions->pageSwitches);
    add(view, {nullptr, page(PageAction::Open), page(PageAction::ToggleDetails), page(PageAction::SwitchPane)});
    QMenu *monitor = menuBar()->addMenu(tr("&Monitor"));
    add(monitor,
        {page(PageAction::CheckNow),
         m_actions->checkAll,
         nullptr,
         page(PageAction::Acknowledge),
         page(PageAction::Note),
         page(PageAction::Pause),
         m_actions->fireDrill});
    m_monitors->addOrderMenus(*monitor);
    add(menuBar()->addMenu(tr("&Automation")),
        {m_actions->stopAll, m_actions->changeActor, nullptr, m_actions->tells, m_actions->testTells});
    add(menuBar()->addMenu(tr("&Help")),
        {m_actions->shortcuts,
         CheckupList::makeAction(m_parts.session, this),
         CheckupList::makeSaltAction(m_parts.session, this),
         nullptr,
         m_actions->about});
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    for (const PageAction action : {PageAction::Add, PageAction::CheckNow, PageAction::Acknowledge, PageAction::Edit})
        bar->addAction(m_actions->pageAction(action));
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search: words, tag:prod state:down kind:http -test"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(180);
    m_search->addAction(namedIcon(u"search"_s), QLineEdit::LeadingPosition);
    bar->addWidget(m_search);
    auto *gapAfter = new QWidget(bar);
    gapAfter->setFixedWidth(8);
    bar->addWidget(gapAfter);
    bar->addAction(m_actions->stopAll);
    if (auto *stop = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->stopAll)))
        stop->setObjectName(u"stop-all"_s);
    if (auto *addButton = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->pageAction(PageAction::Add))))
        addButton->setObjectName(u"add"_s);
    if (auto *check = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->pageAction(PageAction::CheckNow))))
        check->setObjectName(u"check-now"_s);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { currentPage()->setSearch(text); });
    // The first Escape clears, the second leaves.
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            currentPage()->firstFocus()->setFocus();
        else
            m_search->clear();
    });
}

void MainWindow::connectActions()
{
    connect(
        m_actions, &Actions::pageActionTriggered, this, [this](PageAction action) { currentPage()->perform(action); });
    for (int i = 0; i < m_actions->pageSwitches.size(); ++i)
        connect(m_actions->pageSwitches[i], &QAction::triggered, this, [this, i] {
            showPage(i);
            currentPage()->firstFocus()->setFocus();
        });
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        raiseToFront();
        showPage(m_pages->indexOf(m_settingsPage));
    });
    connect(m_actions->tells, &QAction::triggered, this, [this] {
        showPage(m_pages->indexOf(m_settingsPage));
        m_settingsPage->scrollToTells();
    });
    connect(m_actions->addMonitors, &QAction::triggered, this, [this] {
        showPage(0);
        m_monitors->findMonitors();
    });
    connect(m_actions->fireDrill, &QAction::triggered, this, [this] {
        showPage(0);
        m_monitors->startDrill();
    });
    connect(m_actions->testTells, &QAction::triggered, this, [this] { m_bench->orders.testTells({}); });
    connect(m_actions->exportSalt, &QAction::triggered, this, &MainWindow::exportSalt);
    connect(m_actions->checkAll, &QAction::triggered, this, [this] { m_bench->orders.checkNow({}); });
    SetHistory &history = m_bench->orders.history();
    connect(m_actions->undo, &QAction::triggered, &history, &SetHistory::undo);
    connect(m_actions->redo, &QAction::triggered, &history, &SetHistory::redo);
    connect(&history, &SetHistory::changed, this, &MainWindow::updateActions);
    connect(m_actions->stopAll, &QAction::triggered, this, &MainWindow::toggleStopAll);
    connect(m_actions->changeActor, &QAction::triggered, this, [this] { changeActor(*m_bench); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto *list = new ShortcutList(m_actions->all(), this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->show();
    });
    connect(m_actions->openSet, &QAction::triggered, this, &MainWindow::openSet);
    connect(m_actions->exportSet, &QAction::triggered, this, &MainWindow::exportSet);
    connect(m_actions->backUp, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::requestQuit);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        m_messages->show(u"about"_s,
                         {StateShape::Up,
                          tr("Salve %1 on Qt %2, MIT licence.")
                              .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
                          m_parts.paths.join(u'\n'),
                          {},
                          Millis{0}});
    });
    FirstStart &doors = m_monitors->firstStart();
    connect(&doors, &FirstStart::demoWanted, this, [this] {
        if (m_parts.startDemo)
            m_parts.startDemo();
    });
    connect(&doors, &FirstStart::setWanted, this, &MainWindow::openSet);
    connect(&doors, &FirstStart::tellWanted, this, &MainWindow::tellBy);
    connect(m_reactions, &ReactionsPage::added, this, [this](const QString &id) {
        if (std::exchange(m_isTellWanted, false))
            m_settingsPage->addTell(id);
    });
    connect(m_settingsPage, &SettingsPage::settingsChanged, this, &MainWindow::changeSettings);
}

void MainWindow::tellBy(const QString &kind)
{
    m_isTellWanted = true;
    showPage(1);
    m_reactions->addOfKind(kind);
}

void MainWindow::toggleStopAll()
{
    if (m_bench->automation.isStopped)
        m_bench->orders.endStopAll();
    else
        m_bench->orders.stopAll(tr("stopped in the window"));
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void MainWindow::openSet()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a set"), QString(), tr("Monitor sets (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openSetFile);
    dialog->open();
}

void MainWindow::openSetFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return m_messages->showError(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    m_bench->orders.applySet(QString::fromUtf8(file.readAll()), this, [this, name](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_messages->showError(answer.error().sentence);
        QStringList lines;
        const Problems problems = problemsFrom(*answer);
        for (const Problem &problem : problems)
            lines.append(problemText(problem));
        const bool isRefused = hasErrors(problems);
        if (!isRefused) {
            for (const QJsonValue &change : answer->value("changes"_L1).toArray())
                lines.append(change.toString());
        }
        m_messages->show(
            u"set"_s,
            {isRefused ? StateShape::Down : StateShape::Up,
             isRefused ? tr("%1 was not opened; nothing was changed. Correct this and open it again.").arg(name)
                       : tr("%1 was opened. New automation only records what it would do until you arm it.").arg(name),
             lines.join(u'\n'),
             {},
             Millis{0}});
    });
}

void MainWindow::backUp()
{
    auto *dialog = new QFileDialog(this, tr("Back up"), u"salve-backup.sqlite"_s, tr("Backups (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_bench->orders, &Orders::backUp);
    dialog->open();
}

void MainWindow::exportSalt()
{
    auto *dialog = new QFileDialog(this, tr("Export reactor templates: choose an empty folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        exportSaltTemplatesTo(*m_bench, folder);
    });
    dialog->open();
}

void MainWindow::exportSet()
{
    m_bench->session.ask({queries::kSet, {}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_messages->showError(answer.error().sentence);
        auto *dialog = new QFileDialog(this, tr("Export the set"), u"salve.yaml"_s, tr("Monitor sets (*.yaml)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog,
                &QFileDialog::fileSelected,
                this,
                [this, text = answer->value("text"_L1).toString()](const QString &name) {
                    QSaveFile file(name);
                    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
                        return m_messages->showError(tr("%1 cannot be written: %2.").arg(name, file.errorString()));
                    m_messages->show(u"set"_s,
                                     {StateShape::Up,
                                      tr("The set was written to %1; secrets are in it by name only.").arg(name),
                                      {},
                                      {},
                                      std::chrono::seconds{20}});
                });
        dialog->open();
    });
}

} // namespace salve
