// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/salt_stand_in.h"
#include "stage/web_stand_in.h"

namespace salve {

/// The world of the demo: a small web shop, and a salt-api whose one minion can restart it. Everything else is the real
/// thing.
class DemoWorld : public QObject
{
    Q_OBJECT
public:
    explicit DemoWorld(Clock &clock, QObject *parent = nullptr);

    /// Both listen on free ports of this computer.
    Result<void> open();
    /// The set that watches and repairs them; valid only while this lives.
    QByteArray setText() const;
    /// Name and value of the one secret of the set.
    std::pair<QString, QString> secret() const;
    void breakService();
    bool isBroken() const { return m_web.fault() != WebFault::None; }
    /// How often the minion was told to restart the service.
    int restarts() const { return m_restarts; }

signals:
    void restarted();

private:
    StandInWeb m_web;
    StandInSalt m_salt;
    int m_restarts{0};
};

} // namespace salve
