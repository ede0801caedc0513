// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/frame_stream.h"
#include "session/session.h"

#include <QLocalSocket>
#include <QPointer>

#include <map>

namespace salve {

/// A Salve in another process of this computer, reached over its control socket.
class RemoteSession final : public Session
{
    Q_OBJECT
public:
    /// Connects at once; what is asked before the connection stands waits for it.
    explicit RemoteSession(const QString &path, QObject *parent = nullptr);
    ~RemoteSession() override;

    void subscribe() override;
    void run(const Command &command, QObject *context, Reply reply) override;
    void ask(const Query &query, QObject *context, Reply reply) override;

private:
    struct Pending
    {
        QPointer<QObject> context;
        Reply reply;
    };
    void request(const QString &verb, const QString &name, const QJsonObject &arguments, QObject *context, Reply reply);
    void send(const QByteArray &bytes);
    void refuse(QObject *context, Reply reply, const Error &error);
    void take(const QJsonObject &frame);
    void end(const QString &sentence);

    QLocalSocket m_socket;
    FrameStream m_frames;
    std::vector<QByteArray> m_unsent;
    std::map<qint64, Pending> m_pending;
    qint64 m_lastId{0};
    bool m_isLost{false};
};

} // namespace salve
