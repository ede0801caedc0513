// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/remote_session.h"

#include "session/records.h"

namespace salve {

RemoteSession::RemoteSession(const QString &path, QObject *parent)
    : Session(parent),
      m_frames(m_socket, kLongestAnswer_bytes)
{
    connect(&m_frames, &FrameStream::arrived, this, &RemoteSession::take);
    connect(&m_frames, &FrameStream::violated, this, &RemoteSession::end);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        for (const QByteArray &bytes : std::exchange(m_unsent, {}))
            m_frames.sendBytes(bytes);
    });
    connect(
        &m_socket, &QLocalSocket::disconnected, this, [this] { end(tr("The Salve that was shown here has ended")); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this, path](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            end(tr("No Salve answers at %1: %2").arg(path, m_socket.errorString()));
    });
    // Queued, so that even an instant refusal comes after the caller connected to lost().
    QMetaObject::invokeMethod(
        this, [this, path] { m_socket.connectToServer(path); }, Qt::QueuedConnection);
}

RemoteSession::~RemoteSession()
{
    m_socket.disconnect(this);
}

void RemoteSession::subscribe()
{
    send(FrameStream::bytesOf({{QStringLiteral("subscribe"), true}}));
}

void RemoteSession::run(const Command &command, QObject *context, Reply reply)
{
    request(QStringLiteral("run"), command.name, command.arguments, context, std::move(reply));
}

void RemoteSession::ask(const Query &query, QObject *context, Reply reply)
{
    request(QStringLiteral("ask"), query.name, query.arguments, context, std::move(reply));
}

void RemoteSession::request(
    const QString &verb, const QString &name, const QJsonObject &arguments, QObject *context, Reply reply)
{
    if (m_isLost)
        return refuse(context, std::move(reply), {ErrorCode::Unavailable, tr("The connection to Salve is lost"), {}});
    const QByteArray bytes = FrameStream::bytesOf(
        {{QStringLiteral("id"), m_lastId + 1}, {verb, name}, {QStringLiteral("arguments"), arguments}});
    // Said here: a side that is sent too much closes the connection, and nobody learns why.
    if (bytes.size() > kLongestRequest_bytes) {
        const QString sentence =
            tr("This is too long for the running Salve: %1 is the most. Split the set into smaller ones.")
                .arg(mebibytes(kLongestRequest_bytes));
        return refuse(context, std::move(reply), {ErrorCode::Invalid, sentence, {}});
    }
    m_pending.emplace(++m_lastId, Pending{context, std::move(reply)});
    send(bytes);
}

void RemoteSession::refuse(QObject *context, Reply reply, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), error] { reply(tl::unexpected<Error>(error)); }, Qt::QueuedConnection);
}

void RemoteSession::send(const QByteArray &bytes)
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_frames.sendBytes(bytes);
    else if (!m_isLost)
        m_unsent.push_back(bytes);
}

void RemoteSession::take(const QJsonObject &frame)
{
    if (const QJsonValue snapshot = frame.value(QLatin1StringView("snapshot")); snapshot.isObject())
        emit snapshotArrived(fromJson<Snapshot>(snapshot));
    else if (const QJsonValue batch = frame.value(QLatin1StringView("batch")); batch.isObject())
        emit batchArrived(fromJson<Batch>(batch));
    else if (frame.contains(QLatin1StringView("raise")))
        emit raiseRequested(frame.value(QLatin1StringView("raise")).toString());
    else if (auto node = m_pending.extract(frame.value(QLatin1StringView("id")).toInteger());
             node && node.mapped().context) {
        const QJsonValue error = frame.value(QLatin1StringView("error"));
        if (error.isObject())
            node.mapped().reply(tl::unexpected<Error>(errorFromJson(error.toObject())));
        else
            node.mapped().reply(frame.value(QLatin1StringView("answer")).toObject());
    }
}

void RemoteSession::end(const QString &sentence)
{
    if (std::exchange(m_isLost, true))
        return;
    m_unsent.clear();
    m_socket.abort();
    const QPointer<RemoteSession> alive(this);
    for (auto &[id, pending] : std::exchange(m_pending, {})) {
        if (pending.context)
            pending.reply(fail(ErrorCode::Unavailable, sentence));
    }
    if (alive)
        emit lost(sentence);
}

} // namespace salve
