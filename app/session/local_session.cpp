// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/local_session.h"

#include <QMutex>
#include <QPointer>

namespace salve {

/// The way back from the engine's thread, which may outlive the session: closed when the session is gone.
struct LocalSession::Door
{
    QMutex mutex;
    LocalSession *session{nullptr};
    QMetaObject::Connection batches;

    void post(std::function<void(LocalSession &)> fn)
    {
        const QMutexLocker lock(&mutex);
        if (session)
            QMetaObject::invokeMethod(
                session, [self = session, fn = std::move(fn)] { fn(*self); }, Qt::QueuedConnection);
    }

    /// In place of what was followed before; of a session that is gone meanwhile nothing is followed.
    void follow(const QMetaObject::Connection &connection)
    {
        const QMutexLocker lock(&mutex);
        QObject::disconnect(batches);
        if (session)
            batches = connection;
        else
            QObject::disconnect(connection);
    }
};

LocalSession::LocalSession(Desk &desk, QObject *parent)
    : Session(parent),
      m_desk(&desk),
      m_door(std::make_shared<Door>())
{
    m_door->session = this;
    connect(&desk, &Desk::raiseRequested, this, &Session::raiseRequested);
    connect(&desk, &QObject::destroyed, this, [this] {
        m_desk = nullptr;
        emit lost(tr("Salve has been shut down."));
    });
}

LocalSession::~LocalSession()
{
    const QMutexLocker lock(&m_door->mutex);
    m_door->session = nullptr;
    disconnect(m_door->batches);
}

void LocalSession::subscribe()
{
    if (!m_desk)
        return;
    // In the engine's thread: between the snapshot and the first batch nothing can change. Both go the same way, in
    // order.
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, door = m_door] {
        door->post([snapshot = desk->snapshot()](LocalSession &self) { emit self.snapshotArrived(snapshot); });
        door->follow(connect(desk, &Desk::batch, desk, [door](const Batch &batch) {
            door->post([batch](LocalSession &self) { emit self.batchArrived(batch); });
        }));
    });
}

Session::Reply LocalSession::backHere(QObject *context, Reply reply)
{
    return [door = m_door, context = QPointer(context), reply = std::move(reply)](const Result<QJsonObject> &answer) {
        door->post([context, reply, answer](LocalSession &) {
            if (context)
                reply(answer);
        });
    };
}

void LocalSession::run(const Command &command, QObject *context, Reply reply)
{
    if (m_desk)
        QMetaObject::invokeMethod(
            m_desk, [desk = m_desk, command, back = backHere(context, std::move(reply))] { desk->run(command, back); });
}

void LocalSession::ask(const Query &query, QObject *context, Reply reply)
{
    if (m_desk)
        QMetaObject::invokeMethod(
            m_desk, [desk = m_desk, query, back = backHere(context, std::move(reply))] { desk->ask(query, back); });
}

} // namespace salve
