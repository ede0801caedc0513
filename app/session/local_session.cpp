// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/local_session.h"

#include <QMutex>
#include <QThread>

#include <utility>

namespace salve {

/// Between the session's thread and the engine's. Either side may go first: it takes itself out, and the other one
/// finds nobody there.
struct LocalSession::Door
{
    QMutex mutex;
    LocalSession *session{nullptr};
    Desk *desk{nullptr};
    QMetaObject::Connection batches;

    void post(std::function<void(LocalSession &)> fn)
    {
        const QMutexLocker lock(&mutex);
        if (session)
            QMetaObject::invokeMethod(
                session, [self = session, fn = std::move(fn)] { fn(*self); }, Qt::QueuedConnection);
    }

    /// Calls fn in the thread of the desk; false when there is no desk any more.
    bool tell(const std::function<void(Desk &)> &fn)
    {
        QMutexLocker lock(&mutex);
        Desk *const there = desk;
        if (!there)
            return false;
        if (there->thread() == QThread::currentThread()) {
            lock.unlock(); // its answer comes through this door
            fn(*there);
        } else {
            QMetaObject::invokeMethod(
                there, [there, fn] { fn(*there); }, Qt::QueuedConnection);
        }
        return true;
    }

    void deskIsGone()
    {
        {
            const QMutexLocker lock(&mutex);
            desk = nullptr;
        }
        post([](LocalSession &self) { self.end(); });
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

LocalSession::LocalSession(Desk &desk, QObject *parent) : Session(parent), m_door(std::make_shared<Door>())
{
    m_door->session = this;
    m_door->desk = &desk;
    connect(&desk, &Desk::raiseRequested, this, &Session::raiseRequested);
    // In the desk's own thread, while nothing can be posted to it behind our back.
    m_deskEnd = connect(&desk, &QObject::destroyed, [door = m_door] { door->deskIsGone(); });
}

LocalSession::~LocalSession()
{
    disconnect(m_deskEnd);
    const QMutexLocker lock(&m_door->mutex);
    m_door->session = nullptr;
    disconnect(m_door->batches);
}

void LocalSession::subscribe()
{
    // In the engine's thread: between the snapshot and the first batch nothing can change. Both go the same way, in
    // order.
    m_door->tell([door = m_door](Desk &desk) {
        door->post([snapshot = desk.snapshot()](LocalSession &self) { emit self.snapshotArrived(snapshot); });
        door->follow(connect(&desk, &Desk::batch, &desk, [door](const Batch &batch) {
            door->post([batch](LocalSession &self) { emit self.batchArrived(batch); });
        }));
    });
}

void LocalSession::run(const Command &command, QObject *context, Reply reply)
{
    request(context, std::move(reply), [command](Desk &desk, Reply back) { desk.run(command, std::move(back)); });
}

void LocalSession::ask(const Query &query, QObject *context, Reply reply)
{
    request(context, std::move(reply), [query](Desk &desk, Reply back) { desk.ask(query, std::move(back)); });
}

void LocalSession::request(QObject *context, Reply reply, const std::function<void(Desk &, Reply)> &ask)
{
    const quint64 id = ++m_lastId;
    m_pending.emplace(id, Pending{context, std::move(reply)});
    const Reply back = [door = m_door, id](const Result<QJsonObject> &given) {
        door->post([id, given](LocalSession &self) { self.answer(id, given); });
    };
    if (!m_door->tell([ask, back](Desk &desk) { ask(desk, back); }))
        back(fail(ErrorCode::Unavailable, tr("Salve has been shut down.")));
}

void LocalSession::answer(quint64 id, const Result<QJsonObject> &answer)
{
    if (const auto node = m_pending.extract(id); node && node.mapped().context)
        node.mapped().reply(answer);
}

void LocalSession::end()
{
    const QString sentence = tr("Salve has been shut down.");
    const QPointer<LocalSession> alive(this);
    for (const auto &[id, pending] : std::exchange(m_pending, {})) {
        if (pending.context)
            pending.reply(fail(ErrorCode::Unavailable, sentence));
    }
    if (alive)
        emit lost(sentence);
}

} // namespace salve
