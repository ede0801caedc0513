// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"
#include "session/session.h"
#include "store/vault.h"

#include <QThread>

namespace salve {

class AuditSeal;
class ControlSocket;
class Desk;
class SecretCache;

/// Whether the process that runs the engine shows a window itself.
enum class Front { Headless, Window };

struct HostOptions
{
    QString dataDir;
    Kinds kinds;
    QString owner{QStringLiteral("Salve")}; ///< told to whoever wants the folder while we have it
    QString installation;                   ///< empty: the stored name, else that of the computer
    Schedule schedule{Schedule::Running};
    Front front{Front::Headless};
    VaultBackend vault{VaultBackend::Keychain}; ///< where no vault.json says otherwise
    std::unique_ptr<Vault> ownVault;            ///< takes the place of the folder's (demo, tests)
};

/// A running Salve: the lock on its data folder, the store, the engine in its thread, and the control socket where it
/// watches. Made and destroyed in the main thread.
class Host : public QObject
{
    Q_OBJECT
public:
    /// Conflict when another Salve has the folder; waits some seconds for one that neither answers nor goes.
    static Result<std::unique_ptr<Host>> open(HostOptions options);
    ~Host() override;

    std::unique_ptr<Session> makeSession();
    /// Of the check grid so far, for benchmarks; asked in the engine's thread.
    void readLateness(QObject *context, std::function<void(Lateness)> then);
    /// Why the control socket could not be opened; empty when it stands.
    const QString &socketTrouble() const { return m_socketTrouble; }

private:
    struct Works;
    Host();
    Result<void> start(HostOptions &&options);
    Result<void> startEngine(const HostOptions &options);
    void openSocket(const QString &path);
    void closeSocket();

    std::unique_ptr<Vault> m_vault;
    QString m_vaultTrouble;
    std::unique_ptr<SecretCache> m_secrets;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AuditSeal> m_auditSeal;
    QThread m_thread;
    std::unique_ptr<Works> m_works;          ///< made, used and destroyed in m_thread
    QThread m_socketThread;                  ///< a snapshot of thousands of monitors takes a while to write out
    std::unique_ptr<ControlSocket> m_socket; ///< made, used and destroyed in m_socketThread
    QString m_socketTrouble;
};

/// A session with the Salve of a data folder: the one that runs on it, or one that is started here.
struct OpenedSession
{
    std::unique_ptr<Host> host; ///< null: another process has the folder
    std::unique_ptr<Session> session;
};
Result<OpenedSession> openSession(HostOptions options);

} // namespace salve
