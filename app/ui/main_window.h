// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions.h"
#include "ui/app_settings.h"
#include "ui/notices.h"
#include "ui/workbench.h"

#include <QMainWindow>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace salve {

class Appearance;
class AutomationBars;
class IncidentsPage;
class MonitorsPage;
class ReactionsPage;
class SettingsPage;
class StatusLine;
class Tray;

/// What the entry point gives to a window, and what the window asks of it.
struct WindowParts
{
    Session &session;
    Clock &clock;
    Kinds kinds;
    QString configFolder;                       ///< empty: nothing is kept
    QStringList paths;                          ///< shown under Settings: data folder, set, log
    std::function<void()> startDemo;            ///< empty: no demo is offered
    std::function<void(const Notice &)> notify; ///< empty: no desktop messages
    std::function<void()> quit;
};

/// The window of one session: pages at the left, a bar of tools, messages above the page, an honest status line below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    Workbench &bench() { return *m_bench; }
    Tray &tray() { return *m_tray; }
    void raiseToFront();
    /// Somebody used a button of a desktop message.
    void actOnNotice(const QString &key, NoticeAct act);
    void setSearchText(const QString &text);
    /// Applies the set in the file; says in a bar what changed or what is wrong with it.
    void openSetFile(const QString &file);
    /// Shows the incident that a message led to; says so where it is another installation's.
    void openLink(const QString &link);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildToolBar();
    void connectActions();
    void connectSession();
    void showPage(int index);
    Page *currentPage() const;
    void updatePageTitles();
    void updateActions();
    void toggleStopAll();
    void askAboutClosing();
    void requestQuit();
    void changeSettings(const AppSettings &settings);
    void openSet();
    void exportSet();
    void exportSalt();
    void backUp();
    void tellBy(const QString &kind);
    void focusSearch();

    WindowParts m_parts;
    QString m_settingsFile;
    AppSettings m_settings;
    WindowMemory m_memory;
    MessageArea *m_messages;
    Workbench *m_bench;
    Actions *m_actions;
    QListWidget *m_pageList;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    StatusLine *m_status;
    MonitorsPage *m_monitors{nullptr};
    ReactionsPage *m_reactions{nullptr};
    IncidentsPage *m_incidents{nullptr};
    SettingsPage *m_settingsPage{nullptr};
    Appearance *m_appearance{nullptr};
    Tray *m_tray{nullptr};
    Notices *m_notices{nullptr};
    QTimer m_second;
    bool m_isTellWanted{false};
    bool m_isQuitting{false};
};

} // namespace salve
