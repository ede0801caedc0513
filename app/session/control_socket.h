// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QLocalServer>

#include <functional>
#include <memory>
#include <optional>

class QLocalSocket;

namespace salve {

/// Where the control socket of a data folder is: in it, or in the runtime folder when that path is too long for a
/// socket.
QString controlSocketPath(const QString &dataFolder);

/// The user id of the process at the other end; absent when the system does not say.
std::optional<quint32> peerUid(qintptr socket);

/// Lets other processes of the same user look into and steer this Salve; each connection has a session of its own.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    using SessionFactory = std::function<std::unique_ptr<Session>()>;
    using PeerUid = std::function<std::optional<quint32>(qintptr)>;

    explicit ControlSocket(SessionFactory makeSession, PeerUid uidOf = peerUid, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Only the owner of the data folder may call this: a socket that lies there from before is removed.
    Result<void> listen(const QString &path);

private:
    void accept();

    SessionFactory m_makeSession;
    PeerUid m_uidOf;
    QLocalServer m_server;
};

} // namespace salve
