// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "core/translation.h"
#include "net/desktop_notifier.h"
#include "reactions/reaction_library.h"
#include "session/commands.h"
#include "session/host.h"
#include "stage/demo_run.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QJsonObject>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

struct Arguments
{
    QString dataDir;
    QString set;  ///< opened at the start, when given
    QString link; ///< salve://incident/…, from a message
};

Arguments argumentsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Main", "Watches services, repairs them, proves it, and calls a person when it could not."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(
        u"data"_s,
        QCoreApplication::translate("Main", "The data folder (default: the one of this user)."),
        u"folder"_s);
    const QCommandLineOption set(u"set"_s, QCoreApplication::translate("Main", "A set to open."), u"file"_s);
    parser.addOptions({data, set});
    parser.addPositionalArgument(
        u"link"_s, QCoreApplication::translate("Main", "The link of a message: its incident is shown."), u"[link]"_s);
    parser.process(application);
    QString folder = parser.value(data);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/salve"_s;
    return {folder, parser.value(set), parser.positionalArguments().value(0)};
}

/// Shows notices and keeps their operations until they are answered.
class DesktopMessages final : public QObject
{
public:
    std::function<void(const QString &key, NoticeAct act)> acted;

    void show(const Notice &notice)
    {
        if (!m_notifier)
            return;
        Notification notification{
            notice.title, notice.body, notice.isCritical ? Urgency::Critical : Urgency::Normal, notice.key};
        if (!notice.acts.empty())
            notification.actions.push_back({u"default"_s, titleOf(notice.acts.front())});
        for (const NoticeAct act : notice.acts)
            notification.actions.push_back({QString(wordOf(act)), titleOf(act)});
        auto operation = m_notifier->make(std::move(notification));
        NotifyOperation *raw = operation.release();
        raw->setParent(this);
        // Nobody at the other end is no news: the window shows the same.
        connect(raw, &NotifyOperation::finished, raw, &QObject::deleteLater);
        raw->start();
    }

private:
    std::unique_ptr<DesktopNotifier> m_notifier{
        freedesktopNotifier(QDBusConnection::sessionBus(), [this](const QString &key, const QString &word) {
            if (acted)
                acted(key, fromWord<NoticeAct>(word).value_or(NoticeAct::Open));
        })};
};

/// There is no window yet that could say it inline.
int refuseToStart(const Error &error)
{
    QMessageBox::critical(nullptr, QCoreApplication::translate("Main", "Salve cannot start"), error.sentence);
    return 1;
}

/// Another process has the folder: asks for its window. False when it has none, and this process shows one on its
/// session.
bool raisesOther(Session &session, const QString &link)
{
    bool isRaised = true;
    QObject waiting;
    session.run({commands::kRaise, {{u"link"_s, link}}}, &waiting, [&](const Result<QJsonObject> &answer) {
        isRaised = answer && answer->value("raised"_L1).toBool(true);
        QCoreApplication::quit();
    });
    QObject::connect(&session, &Session::lost, &waiting, &QCoreApplication::quit);
    QCoreApplication::exec();
    return isRaised;
}

/// The demo in a window of its own, on a Salve of its own: what is watched already goes on undisturbed.
class DemoWindow final : public QObject
{
public:
    DemoWindow(const Kinds &kinds, const QString &config)
        : m_demo(kinds, Front::Headless),
          m_kinds(kinds),
          m_config(config)
    {
    }

    Result<void> open()
    {
        if (Result<void> opened = m_demo.open(); !opened)
            return opened;
        m_window = std::make_unique<MainWindow>(WindowParts{.session = m_demo.session(),
                                                            .clock = m_clock,
                                                            .kinds = m_kinds,
                                                            .configFolder = m_config,
                                                            .paths = {},
                                                            .startDemo = {},
                                                            .notify = {},
                                                            .quit = [this] { m_window->close(); }});
        m_window->setWindowTitle(QCoreApplication::translate("Main", "Salve demo"));
        m_window->show();
        m_demo.start();
        return {};
    }

private:
    SystemClock m_clock;
    DemoRun m_demo;
    const Kinds m_kinds;
    const QString m_config;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"salve"_s);
    QApplication::setApplicationVersion(QStringLiteral(SALVE_VERSION));
    QApplication::setDesktopFileName(u"salve"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslation(application);
    const Arguments arguments = argumentsOf(application);

    const CheckLibrary checks(arguments.dataDir + u"/recipes"_s);
    const ReactionLibrary reactions(arguments.dataDir + u"/recipes"_s);
    const Kinds kinds{checks.kinds(), reactions.kinds(), checks.troubles() + reactions.troubles()};
    HostOptions options;
    options.dataDir = arguments.dataDir;
    options.kinds = kinds;
    options.front = Front::Window;
    Result<OpenedSession> opened = openSession(std::move(options));
    if (!opened)
        return refuseToStart(opened.error());

    if (!opened->host && raisesOther(*opened->session, arguments.link))
        return 0;

    SystemClock clock;
    DesktopMessages messages;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/salve"_s;
    std::unique_ptr<DemoWindow> demo;
    const auto startDemo = [&demo, &kinds, config] {
        demo = std::make_unique<DemoWindow>(kinds, config);
        if (const Result<void> playing = demo->open(); !playing)
            refuseToStart(playing.error());
    };
    MainWindow window({.session = *opened->session,
                       .clock = clock,
                       .kinds = kinds,
                       .configFolder = config,
                       .paths = {QCoreApplication::translate("Main", "Data: %1").arg(arguments.dataDir),
                                 QCoreApplication::translate("Main", "Settings: %1").arg(config)},
                       .startDemo = startDemo,
                       .notify = [&messages](const Notice &notice) { messages.show(notice); },
                       .quit = [] { QCoreApplication::quit(); }});
    messages.acted = [&window](const QString &key, NoticeAct act) { window.actOnNotice(key, act); };
    window.show();
    if (!arguments.set.isEmpty())
        window.openSetFile(arguments.set);
    // Whose incidents these are is known with the first snapshot.
    QObject::connect(
        opened->session.get(),
        &Session::snapshotArrived,
        &window,
        [&window, link = arguments.link] { window.openLink(link); },
        Qt::SingleShotConnection);
    return QApplication::exec();
}
