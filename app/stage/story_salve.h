// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/network.h"
#include "session/desk.h"
#include "stage/story_log.h"
#include "stage/story_vault.h"
#include "store/secret_cache.h"

#include <QTemporaryDir>

namespace salve {

/// The Salve of a story: store, network, engine and desk in one thread, with a clock and kinds that the story gives.
/// It can be killed at any time and started again on what then was on the disk.
class StorySalve : public QObject
{
    Q_OBJECT
public:
    /// `lookup`: what it finds names with.
    StorySalve(
        Clock &clock, const Kinds &kinds, StoryLog &log, QString installation, LookupFunction lookup = systemLookup);
    ~StorySalve() override;

    void addSecret(const QString &name, const QString &value);
    /// What was read stays known until Salve is killed.
    void lockVault() { m_vault.lock(); }
    void unlockVault() { m_vault.unlock(); }
    Result<void> start();
    /// kill -9: what is not on the disk is gone. To be called while nothing is on its way there.
    Result<void> killAndStart();
    /// It ends and is started again; meanwhile somebody puts `after` where `before` stands in its record, byte for
    /// byte.
    Result<void> restart(const QByteArray &before, const QByteArray &after);

    Desk &desk() { return m_life->desk; }
    const rules::World &world() const { return m_life->engine.world(); }
    const Lateness &lateness() const { return m_life->engine.lateness(); }
    RecordingStore &store() { return *m_store; }
    bool isAlive() const { return m_life != nullptr; } ///< a start may fail
    bool isWriting() const { return m_store->pending() > 0; }
    QString folder() const { return m_folder->path(); }

signals:
    void answered(); ///< by the disk

private:
    struct Life
    {
        Life(Clock &clock,
             Store &store,
             const Kinds &kinds,
             SecretSource secrets,
             SecretDesk secretDesk,
             LookupFunction lookup)
            : network(clock, std::move(secrets), {}, std::move(lookup)),
              // Whether the computer that plays the story has a network is not part of it.
              engine(clock, store, kinds, network.services(), Schedule::Running, [] { return true; }),
              desk(engine, std::move(secretDesk), [] { return false; })
        {
        }
        Network network;
        Engine engine;
        Desk desk;
    };

    void forgetSecrets();

    Clock &m_clock;
    const Kinds m_kinds;
    StoryLog &m_log;
    const QString m_installation;
    const LookupFunction m_lookup;
    StoryVault m_vault;
    std::unique_ptr<SecretCache> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder{std::make_unique<QTemporaryDir>()};
    std::unique_ptr<RecordingStore> m_store;
    std::unique_ptr<Life> m_life;
};

} // namespace salve
