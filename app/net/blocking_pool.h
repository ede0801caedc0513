// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

namespace salve {

class BlockingPool;

/// One function that blocks, called once on a thread of the pool. Destroying it is the way to cancel: what has begun
/// goes on unheard, so the function may only use what it owns.
class BlockingCall : public QObject
{
    Q_OBJECT
public:
    BlockingCall(BlockingPool &pool, QString key, std::function<void()> work);
    ~BlockingCall() override;
    void start();

signals:
    /// A thread was free for it.
    void began();
    /// Exactly once, never inside start(). What the function wrote can be read now.
    void finished();

private:
    friend class BlockingPool;
    BlockingPool &m_pool;
    const QString m_key;
    std::function<void()> m_work;
    quint64 m_number{0};
};

/// A bounded number of threads for what knows only calls that block: the system's resolver, database drivers, D-Bus. A
/// call that never comes back occupies its thread, not the caller; those of one key never occupy all threads.
class BlockingPool : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int threads{16};
        int perKey{16};
    };
    explicit BlockingPool(Limits limits);
    /// Does not wait for threads that are stuck.
    ~BlockingPool() override;

private:
    friend class BlockingCall;
    struct Shared;
    void enqueue(BlockingCall &call);
    void forget(quint64 number);
    BlockingCall *find(quint64 number) const;

    const Limits m_limits;
    std::shared_ptr<Shared> m_shared;
    std::unordered_map<quint64, BlockingCall *> m_calls;
    quint64 m_lastNumber{0};
};

} // namespace salve
