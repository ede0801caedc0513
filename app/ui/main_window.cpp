// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "core/incident_link.h"
#include "ui/activity_page.h"
#include "ui/appearance.h"
#include "ui/automation_bars.h"
#include "ui/icons.h"
#include "ui/incidents_page.h"
#include "ui/monitors_page.h"
#include "ui/reactions_page.h"
#include "ui/report_page.h"
#include "ui/runbooks_page.h"
#include "ui/settings_page.h"
#include "ui/state_painter.h"
#include "ui/status_line.h"
#include "ui/take_over_panel.h"
#include "ui/tray.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString fileIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? QString() : folder + u'/' + name;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(std::move(parts)),
      m_settingsFile(fileIn(m_parts.configFolder, u"settings.yaml"_s)),
      m_memory(fileIn(m_parts.configFolder, u"window.ini"_s)),
      m_messages(new MessageArea(this)),
      m_bench(new Workbench(m_parts.session, m_parts.clock, m_parts.kinds, m_memory, *m_messages, this)),
      m_actions(new Actions(this)),
      m_pageList(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_search(new QLineEdit(this)),
      m_status(new StatusLine(*m_bench, this))
{
    setObjectName(u"main-window"_s);
    setWindowTitle(tr("Salve"));
    setWindowIcon(QIcon(u":/icons/salve.svg"_s));
    resize(1280, 800);
    if (!m_settingsFile.isEmpty()) {
        if (const Result<AppSettings> settings = loadAppSettings(m_settingsFile))
            m_settings = *settings;
        else
            m_messages->showError(settings.error().sentence);
    }
    m_appearance = new Appearance(*qApp, this);
    m_appearance->follow(m_settings.appearance);
    buildPages();
    buildToolBar();
    buildMenus();
    m_tray = new Tray(*m_bench, *m_actions, this);
    m_notices = new Notices(*m_bench, this);
    m_notices->setEnabled(m_settings.notifications);
    new AutomationBars(*m_bench, this);
    connectActions();
    connectSession();
    restoreGeometry(m_memory.recall(u"window"_s));
    showPage(0);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, m_bench, &Workbench::ticked);
    m_second.start();
    m_parts.session.subscribe();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pageList->setObjectName(u"pages"_s);
    m_pageList->setAccessibleName(tr("Pages"));
    m_pageList->resize(fontMetrics().averageCharWidth() * 24, m_pageList->height());
    m_pageList->setIconSize(QSize(16, 16));
    m_pageList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_pageList);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    setCentralWidget(central);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);

    m_monitors = new MonitorsPage(
        *m_bench, *m_actions, m_parts.startDemo ? FirstStart::Demo::Offered : FirstStart::Demo::Absent, m_pages);
    m_reactions = new ReactionsPage(*m_bench, *m_actions, m_pages);
    m_incidents = new IncidentsPage(*m_bench, m_pages);
    m_settingsPage = new SettingsPage(*m_bench, m_settings, m_parts.paths, m_pages);
    for (Page *page : {static_cast<Page *>(m_monitors),
                       static_cast<Page *>(m_reactions),
                       static_cast<Page *>(new RunbooksPage(*m_bench, *m_actions, m_pages)),
                       static_cast<Page *>(m_incidents),
                       static_cast<Page *>(new ActivityPage(*m_bench, m_pages)),
                       static_cast<Page *>(new ReportPage(*m_bench, m_pages)),
                       static_cast<Page *>(m_settingsPage)}) {
        m_pages->addWidget(page);
        m_pageList->addItem(QString());
        connect(page, &Page::possibleChanged, this, &MainWindow::updateActions);
        connect(page, &Page::searchWanted, this, &MainWindow::focusSearch);
        connect(page, &Page::searchCleared, m_search, &QLineEdit::clear);
    }
    const QStringList icons{
        u"chart"_s, u"run"_s, u"runbook"_s, u"incident"_s, u"activity"_s, u"check"_s, u"settings"_s};
    for (int i = 0; i < icons.size(); ++i)
        m_pageList->item(i)->setIcon(namedIcon(icons[i]));
    updatePageTitles();
    connect(m_pageList, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
}

void MainWindow::updatePageTitles()
{
    const int open = m_bench->incidents.openCount();
    const QStringList titles{tr("Monitors"),
                             tr("Reactions"),
                             tr("Runbooks"),
                             open > 0 ? tr("Incidents (%1)").arg(open) : tr("Incidents"),
                             tr("Activity"),
                             tr("Report"),
                             tr("Settings")};
    for (int i = 0; i < titles.size(); ++i)
        m_pageList->item(i)->setText(titles[i]);
    // As wide as the longest title in this language; it never becomes narrower, pages would jump.
    const int margins = 2 * 8 + 2; // around an item, see the style sheet
    m_pageList->setFixedWidth(std::max(m_pageList->width(), m_pageList->sizeHintForColumn(0) + margins));
}

void MainWindow::showPage(int index)
{
    if (index < 0)
        return;
    m_pages->setCurrentIndex(index);
    m_pageList->setCurrentRow(index);
    const QSignalBlocker blocker(m_search);
    m_search->setText(currentPage()->search());
    if (!m_pageList->hasFocus())
        currentPage()->firstFocus()->setFocus();
    updateActions();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::updateActions()
{
    const PageActions possible = currentPage()->possible();
    m_actions->setPossible(possible);
    m_search->setEnabled(possible.testFlag(PageAction::Search));
    m_actions->checkAll->setEnabled(m_bench->monitors.rowCount() > 0);
    m_actions->undo->setEnabled(m_bench->orders.history().canUndo());
    m_actions->redo->setEnabled(m_bench->orders.history().canRedo());
    const bool isStopped = m_bench->automation.isStopped;
    const ActorChange change = actorChange(m_bench->automation);
    m_actions->changeActor->setEnabled(change != ActorChange::None);
    m_actions->changeActor->setText(change == ActorChange::GiveBack ? tr("&Give back what was taken over")
                                                                    : tr("Take o&ver…"));
    m_actions->stopAll->setText(isStopped ? tr("&Resume all automation") : tr("&Stop all automation"));
}

void MainWindow::connectSession()
{
    connect(&m_parts.session, &Session::raiseRequested, this, [this](const QString &link) {
        raiseToFront();
        openLink(link);
    });
    connect(&m_parts.session, &Session::lost, this, [this](const QString &sentence) {
        m_tray->setLink(Link::Lost);
        m_status->setLost(tr("Not connected. %1").arg(sentence));
    });
    connect(&m_parts.session, &Session::snapshotArrived, this, [this] {
        m_tray->setLink(Link::Live);
        m_status->setLost({});
    });
    connect(&m_bench->incidents, &IncidentsModel::changed, this, &MainWindow::updatePageTitles);
    connect(m_bench, &Workbench::automationChanged, this, &MainWindow::updateActions);
    connect(&m_bench->reactions, &ReactionsModel::changed, this, [this] {
        const auto &rows = m_bench->reactions.rows();
        m_monitors->firstStart().setSomebodyToTell(std::any_of(
            rows.begin(), rows.end(), [](const ReactionView &view) { return view.effect == Effect::Tells; }));
    });
    const auto updateHidden = [this] { m_status->setHiddenDown(m_monitors->filter().hiddenDown()); };
    connect(m_monitors, &MonitorsPage::filterChanged, this, updateHidden);
    connect(&m_bench->monitors, &MonitorsModel::changed, this, updateHidden);
    connect(m_bench, &Workbench::incidentWanted, this, [this](IncidentId incident) {
        showPage(3);
        m_incidents->showIncident(incident);
    });
    connect(m_bench, &Workbench::monitorWanted, this, [this](const MonitorId &monitor) {
        showPage(0);
        m_monitors->showMonitor(monitor);
    });
    connect(m_notices, &Notices::windowWanted, this, &MainWindow::raiseToFront);
    if (m_parts.notify)
        connect(m_notices, &Notices::noticed, this, [this](const Notice &notice) { m_parts.notify(notice); });
    connect(m_tray, &Tray::toggleWindowRequested, this, [this] {
        isVisible() && isActiveWindow() ? hide() : raiseToFront();
    });
    connect(m_tray, &Tray::showWindowRequested, this, &MainWindow::raiseToFront);
    connect(m_tray, &Tray::notificationsPaused, m_notices, &Notices::pauseUntil);
}

void MainWindow::actOnNotice(const QString &key, NoticeAct act)
{
    m_notices->act(key, act);
}

void MainWindow::raiseToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::openLink(const QString &link)
{
    if (link.isEmpty())
        return;
    const std::optional<IncidentLink> place = incidentLinkOf(link);
    if (!place)
        return m_messages->showError(tr("%1 leads to no incident: use a link as it stands in a message.").arg(link));
    const QString &here = m_bench->automation.installation;
    // Its number would be another incident here.
    if (!place->installation.isEmpty() && place->installation != here)
        return m_messages->showError(tr("Incident %1 is one of %2, and this is %3: open the link there.")
                                         .arg(place->incident.value)
                                         .arg(place->installation, here));
    emit m_bench->incidentWanted(place->incident);
}

void MainWindow::changeSettings(const AppSettings &settings)
{
    m_settings = settings;
    m_appearance->follow(settings.appearance);
    m_notices->setEnabled(settings.notifications);
    if (const Result<void> saved = saveAppSettings(m_settingsFile, settings); !saved)
        m_messages->showError(saved.error().sentence);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_tray)
        m_tray->refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.keep(u"window"_s, saveGeometry());
    if (m_isQuitting || m_settings.onClose == OnClose::Quit) {
        event->accept();
        m_isQuitting = true;
        if (m_parts.quit)
            m_parts.quit();
        return;
    }
    event->ignore();
    if (m_settings.onClose == OnClose::KeepWatching)
        hide();
    else
        askAboutClosing();
}

void MainWindow::askAboutClosing()
{
    const auto remember = [this](OnClose choice) {
        AppSettings settings = m_settings;
        settings.onClose = choice;
        changeSettings(settings);
        m_settingsPage->showSettings(settings);
        close();
    };
    m_messages->show(u"closing"_s,
                     {StateShape::Pending,
                      m_tray->isThere()
                          ? tr("Keep watching in the background? The icon beside the clock stays.")
                          : tr("Keep watching in the background? Starting Salve again brings the window back."),
                      {},
                      {{tr("Keep watching"), [remember] { remember(OnClose::KeepWatching); }},
                       {tr("Quit"), [remember] { remember(OnClose::Quit); }}},
                      Millis{0}});
}

void MainWindow::requestQuit()
{
    const auto quit = [this] {
        m_isQuitting = true;
        close();
    };
    const auto &runbooks = m_bench->runbooks.rows();
    const auto armed =
        std::count_if(runbooks.begin(), runbooks.end(), [](const RunbookView &view) { return view.isArmed; });
    // The second Ctrl+Q is meant.
    if (armed == 0 || m_messages->isShown(u"quitting"_s))
        return quit();
    raiseToFront();
    m_messages->show(u"quitting"_s,
                     {StateShape::Degraded,
                      tr("%n runbook(s) are armed: nothing watches and nothing repairs while Salve is not running.",
                         nullptr,
                         static_cast<int>(armed)),
                      {},
                      {{tr("Quit"), quit}, {tr("Stay"), {}}},
                      Millis{0}});
}

} // namespace salve
