// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/control_socket.h"

#include "session/frame_stream.h"
#include "session/records.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace salve {

namespace {

Q_LOGGING_CATEGORY(lcSession, "salve.session")

// sun_path holds 108 bytes (unix(7)); Qt makes the socket in a temporary folder beside its place first.
constexpr qsizetype kLongestPath_bytes = 85;
// A reader that does not read: the engine's news must not fill the memory.
constexpr qint64 kMostUnread_bytes = 256 * 1024 * 1024;

/// One connected process and its session.
class ControlClient : public QObject
{
    Q_OBJECT
public:
    ControlClient(QLocalSocket *socket, std::unique_ptr<Session> session, QObject *parent)
        : QObject(parent),
          m_socket(socket),
          m_frames(*socket, kLongestRequest_bytes),
          m_session(std::move(session))
    {
        m_socket->setParent(this);
        connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_frames, &FrameStream::arrived, this, &ControlClient::take);
        connect(&m_frames, &FrameStream::violated, this, [this](const QString &sentence) {
            qCWarning(lcSession).noquote() << sentence;
            m_socket->abort();
        });
        connect(m_session.get(), &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
            send({{QStringLiteral("snapshot"), toJson(snapshot)}});
        });
        connect(m_session.get(), &Session::batchArrived, this, [this](const Batch &batch) {
            send({{QStringLiteral("batch"), toJson(batch)}});
        });
        connect(m_session.get(), &Session::raiseRequested, this, [this](const QString &link) {
            send({{QStringLiteral("raise"), link}});
        });
        connect(m_session.get(), &Session::lost, m_socket, [this] { m_socket->disconnectFromServer(); });
    }

private:
    void send(const QJsonObject &frame) { sendBytes(FrameStream::bytesOf(frame)); }

    void sendBytes(const QByteArray &bytes)
    {
        m_frames.sendBytes(bytes);
        if (m_socket->bytesToWrite() > kMostUnread_bytes) {
            qCWarning(lcSession) << "A client of the control socket does not read; it is cut off";
            m_socket->abort();
        }
    }

    void take(const QJsonObject &frame)
    {
        if (frame.contains(QLatin1StringView("subscribe")))
            return m_session->subscribe();
        const Session::Reply reply = [this,
                                      id = frame.value(QLatin1StringView("id"))](const Result<QJsonObject> &answer) {
            QJsonObject json{{QStringLiteral("id"), id}};
            if (answer)
                json.insert(QStringLiteral("answer"), *answer);
            else
                json.insert(QStringLiteral("error"), jsonOf(answer.error()));
            const QByteArray bytes = FrameStream::bytesOf(json);
            if (bytes.size() <= kLongestAnswer_bytes)
                return sendBytes(bytes);
            const QString sentence =
                tr("The answer is longer than %1; ask for less").arg(mebibytes(kLongestAnswer_bytes));
            send({{QStringLiteral("id"), id},
                  {QStringLiteral("error"), jsonOf(Error{ErrorCode::Invalid, sentence, {}})}});
        };
        const QJsonObject arguments = frame.value(QLatin1StringView("arguments")).toObject();
        if (const QJsonValue name = frame.value(QLatin1StringView("run")); name.isString())
            m_session->run({name.toString(), arguments}, this, reply);
        else if (const QJsonValue question = frame.value(QLatin1StringView("ask")); question.isString())
            m_session->ask({question.toString(), arguments}, this, reply);
        else
            reply(fail(ErrorCode::Invalid, tr("A message needs 'run', 'ask' or 'subscribe'")));
    }

    QLocalSocket *m_socket;
    FrameStream m_frames;
    std::unique_ptr<Session> m_session;
};

} // namespace

QString controlSocketPath(const QString &dataFolder)
{
    const QString path = QDir(dataFolder).absoluteFilePath(QStringLiteral("control.sock"));
    if (QFile::encodeName(path).size() <= kLongestPath_bytes)
        return path;
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataFolder).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime).absoluteFilePath(
        QStringLiteral("salve-%1.sock").arg(QString::fromLatin1(hash.toHex().left(16))));
}

std::optional<quint32> peerUid(qintptr socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return credentials.uid;
}

ControlSocket::ControlSocket(SessionFactory makeSession, PeerUid uidOf, QObject *parent)
    : QObject(parent),
      m_makeSession(std::move(makeSession)),
      m_uidOf(std::move(uidOf)),
      m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
}

ControlSocket::~ControlSocket() = default;

Result<void> ControlSocket::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path)) {
        return fail(
            ErrorCode::Io,
            tr("The control socket %1 cannot be opened: other Salve commands will not reach this one").arg(path),
            m_server.errorString());
    }
    // Qt makes it 0700, out of everybody's sight; to run it makes no sense.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void ControlSocket::accept()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        // Mode 0600 keeps others out already; the credentials also hold where the folder is shared or the file was
        // linked.
        if (m_uidOf(socket->socketDescriptor()) != std::optional<quint32>(geteuid())) {
            qCWarning(lcSession) << "A process of another user tried the control socket; it was refused";
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->abort();
            continue;
        }
        new ControlClient(socket, m_makeSession(), this);
    }
}

} // namespace salve

#include "control_socket.moc"
