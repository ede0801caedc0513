// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/host.h"

#include "net/file_limit.h"
#include "net/network.h"
#include "session/audit_seal.h"
#include "session/control_socket.h"
#include "session/desk.h"
#include "session/local_session.h"
#include "session/remote_session.h"
#include "session/secret_desk.h"
#include "store/secret_cache.h"
#include "store/sqlite_store.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <future>

using namespace Qt::StringLiterals;

namespace salve {

/// Everything that lives in the engine's thread, in the order in which it is made.
struct Host::Works
{
    Works(
        Store &store, const Kinds &knownKinds, SecretSource secrets, SecretDesk secretDesk, const HostOptions &options)
        : kinds(knownKinds),
          network(clock, std::move(secrets)),
          proxy(options.dataDir, [this](const ProxyRules &rules) { network.setProxy(rules); }),
          engine(clock, store, kinds, network.services(), options.schedule),
          started(engine.start(options.installation)),
          desk(engine, std::move(secretDesk), [front = options.front] { return front == Front::Window; })
    {
        desk.setProxy(proxy);
        network.notificationActed = [this](const QString &key, const QString &word) {
            desk.actOnNotification(key, word);
        };
    }
    const Kinds kinds;
    SystemClock clock;
    Network network;
    OutgoingProxy proxy;
    Engine engine;
    Result<void> started;
    Desk desk;
};

namespace {

Q_LOGGING_CATEGORY(lcHost, "salve.session")

// A command that works in the folder by itself is done within a moment, and a Salve that starts can be called within
// one: that of thousands of monitors after a second or two.
constexpr std::chrono::seconds kPatience{10};
constexpr std::chrono::milliseconds kSilence{500}; // longer than that, the log says who is waited for
constexpr unsigned long kBetweenTries_ms = 50;
constexpr int kConnect_ms = 1'000;

bool canBeCalled(const QString &dataDir)
{
    QLocalSocket probe;
    probe.connectToServer(controlSocketPath(dataDir));
    return probe.waitForConnected(kConnect_ms);
}

/// Who has the folder and can be called stays there. Who cannot has just come, or is about to go: waits for either.
Result<std::unique_ptr<SqliteStore>> openStore(const HostOptions &options)
{
    static const SystemClock kStoreClock; // read only: the store asks it for the time, in several threads
    const QDeadlineTimer patience(kPatience);
    QDeadlineTimer silence(kSilence);
    for (;;) {
        Result<std::unique_ptr<SqliteStore>> store =
            SqliteStore::open(options.dataDir, kStoreClock, {options.owner, {}});
        if (store || store.error().code != ErrorCode::Conflict)
            return store;
        if (canBeCalled(options.dataDir) || patience.hasExpired())
            return store;
        if (silence.hasExpired()) {
            silence = QDeadlineTimer(QDeadlineTimer::Forever);
            const DataOwner owner = DataLock::owner(options.dataDir).value_or(DataOwner{});
            qCInfo(lcHost).noquote() << owner.name << "has the data folder; waiting until it goes or answers";
        }
        QThread::msleep(kBetweenTries_ms);
    }
}

/// Runs in the thread of the engine and waits: only for starting and stopping, when there is nobody to keep waiting.
template<class Fn>
void inThread(QObject &inhabitant, Fn fn)
{
    std::promise<void> done;
    QMetaObject::invokeMethod(&inhabitant, [&fn, &done] {
        fn();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace

Host::Host() = default;

Host::~Host()
{
    closeSocket();
    if (m_thread.isRunning()) {
        // Engine first, then what it waits for: nothing is decided any more when the writer is flushed.
        if (m_works) {
            inThread(m_works->engine, [this] { m_works->engine.stop(); });
            m_store->flush();
            QObject inhabitant;
            inhabitant.moveToThread(&m_thread);
            inThread(inhabitant, [this, &inhabitant] {
                m_works.reset();
                inhabitant.moveToThread(nullptr);
            });
        }
        m_thread.quit();
        m_thread.wait();
    }
}

Result<std::unique_ptr<Host>> Host::open(HostOptions options)
{
    std::unique_ptr<Host> host(new Host);
    if (const Result<void> started = host->start(std::move(options)); !started)
        return tl::unexpected<Error>(started.error());
    return host;
}

Result<void> Host::start(HostOptions &&options)
{
    // GLib's event loop wakes itself for every socket that comes or goes: a fifth of the CPU of a check. The main
    // thread, which desktop libraries share, keeps it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    const QProcessEnvironment environment = takeVaultEnvironment(); // before there are threads and child processes
    if (options.schedule == Schedule::Running)
        raiseFileLimit();
    Result<std::unique_ptr<SqliteStore>> store = openStore(options);
    if (!store)
        return tl::unexpected<Error>(store.error());
    m_store = std::move(*store);
    m_vault = std::move(options.ownVault);
    if (!m_vault) {
        Result<std::unique_ptr<Vault>> vault = openVault(options.dataDir, options.vault, environment);
        if (vault)
            m_vault = std::move(*vault);
        else
            m_vaultTrouble = vault.error().sentence;
    }
    if (m_vault)
        m_secrets = std::make_unique<SecretCache>(*m_vault);
    m_auditSeal = std::make_unique<AuditSeal>(m_vault.get(), m_vaultTrouble, *m_store);
    if (const Result<void> engine = startEngine(options); !engine)
        return engine;
    const QString socketPath = controlSocketPath(options.dataDir);
    // Who only looks in is not called by anybody: he would be gone before he has answered.
    if (options.schedule == Schedule::Running)
        openSocket(socketPath);
    const Premises premises{options.dataDir,
                            options.owner,
                            options.schedule == Schedule::Running,
                            socketPath,
                            m_socketTrouble,
                            options.kinds.troubles};
    inThread(m_works->desk, [&] { m_works->desk.setPremises(premises); });
    return {};
}

Result<void> Host::startEngine(const HostOptions &options)
{
    SecretSource source = [trouble = m_vaultTrouble](const QString &) -> Result<QString> {
        return fail(ErrorCode::Unavailable, trouble);
    };
    if (m_secrets) {
        source = [known = m_secrets->source()](const QString &name) -> Result<QString> {
            return name == kAuditSecret ? tl::unexpected(secretMissing(name)) : known(name);
        };
    }
    SecretDesk desk = secretDeskOf(this, m_vault.get(), m_secrets.get(), m_vaultTrouble);
    desk.sealed = [this](QObject *context, const std::function<void(QString)> &done) {
        QMetaObject::invokeMethod(this, [this, context, done] {
            m_auditSeal->whenSettled([context, done](const QString &trouble) {
                QMetaObject::invokeMethod(
                    context, [done, trouble] { done(trouble); }, Qt::QueuedConnection);
            });
        });
    };
    m_thread.setObjectName(u"engine"_s);
    m_thread.start();
    QObject inhabitant;
    inhabitant.moveToThread(&m_thread);
    inThread(inhabitant, [&] {
        m_works = std::make_unique<Works>(*m_store, options.kinds, source, std::move(desk), options);
        inhabitant.moveToThread(nullptr);
    });
    if (m_secrets)
        connect(m_secrets.get(), &SecretCache::changed, &m_works->engine, &Engine::noteSecrets);
    return m_works->started;
}

void Host::openSocket(const QString &path)
{
    m_socketThread.setObjectName(u"socket"_s);
    m_socketThread.start();
    QObject inhabitant;
    inhabitant.moveToThread(&m_socketThread);
    inThread(inhabitant, [&] {
        m_socket = std::make_unique<ControlSocket>([this] { return makeSession(); });
        if (const Result<void> listening = m_socket->listen(path); !listening)
            m_socketTrouble = listening.error().sentence;
        inhabitant.moveToThread(nullptr);
    });
}

void Host::closeSocket()
{
    if (!m_socketThread.isRunning())
        return;
    QObject inhabitant;
    inhabitant.moveToThread(&m_socketThread);
    inThread(inhabitant, [&] {
        m_socket.reset();
        inhabitant.moveToThread(nullptr);
    });
    m_socketThread.quit();
    m_socketThread.wait();
}

std::unique_ptr<Session> Host::makeSession()
{
    return std::make_unique<LocalSession>(m_works->desk);
}

void Host::readLateness(QObject *context, std::function<void(Lateness)> then)
{
    QMetaObject::invokeMethod(&m_works->engine, [this, context, then = std::move(then)] {
        QMetaObject::invokeMethod(
            context, [then, lateness = m_works->engine.lateness()] { then(lateness); }, Qt::QueuedConnection);
    });
}

Result<OpenedSession> openSession(HostOptions options)
{
    const QString dataDir = options.dataDir;
    Result<std::unique_ptr<Host>> host = Host::open(std::move(options));
    if (host) {
        std::unique_ptr<Session> session = (*host)->makeSession();
        return OpenedSession{std::move(*host), std::move(session)};
    }
    if (host.error().code != ErrorCode::Conflict)
        return tl::unexpected<Error>(host.error());
    return OpenedSession{nullptr, std::make_unique<RemoteSession>(controlSocketPath(dataDir))};
}

} // namespace salve
