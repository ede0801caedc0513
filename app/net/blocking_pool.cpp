// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/blocking_pool.h"

#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace salve {

namespace {

struct Job
{
    quint64 number{0};
    QString key;
    std::function<void()> work;
};

} // namespace

/// Outlives the pool for as long as a thread of it is stuck.
struct BlockingPool::Shared
{
    explicit Shared(int perKey_) : perKey(perKey_) {}

    const int perKey;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    QHash<QString, int> running;
    BlockingPool *pool{nullptr}; ///< null: stop
    int idle{0};
    int threads{0};

    std::optional<Job> takeJob();
    static void work(const std::shared_ptr<Shared> &shared);
    /// Calls it in the pool's thread, if the pool is still there. The mutex is held.
    template<class Signal>
    void tell(quint64 number, Signal signal) const
    {
        if (!pool)
            return;
        QMetaObject::invokeMethod(
            pool,
            [to = pool, number, signal] {
                if (BlockingCall *call = to->find(number))
                    emit(call->*signal)();
            },
            Qt::QueuedConnection);
    }
};

/// The first that may begin.
std::optional<Job> BlockingPool::Shared::takeJob()
{
    const auto free =
        std::find_if(jobs.begin(), jobs.end(), [this](const Job &job) { return running.value(job.key) < perKey; });
    if (free == jobs.end())
        return std::nullopt;
    Job job = std::move(*free);
    jobs.erase(free);
    ++running[job.key];
    return job;
}

void BlockingPool::Shared::work(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        std::optional<Job> job;
        ++shared->idle;
        shared->wake.wait(lock, [&] { return shared->pool == nullptr || (job = shared->takeJob()).has_value(); });
        --shared->idle;
        if (!job)
            return;
        shared->tell(job->number, &BlockingCall::began);
        lock.unlock();
        job->work();
        lock.lock();
        if (--shared->running[job->key] == 0)
            shared->running.remove(job->key);
        shared->tell(job->number, &BlockingCall::finished);
    }
}

BlockingPool::BlockingPool(Limits limits) : m_limits(limits), m_shared(std::make_shared<Shared>(limits.perKey))
{
    m_shared->pool = this;
}

BlockingPool::~BlockingPool()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->pool = nullptr;
    m_shared->jobs.clear();
    m_shared->wake.notify_all();
}

void BlockingPool::enqueue(BlockingCall &call)
{
    call.m_number = ++m_lastNumber;
    m_calls.emplace(call.m_number, &call);
    const std::lock_guard lock(m_shared->mutex);
    m_shared->jobs.push_back({call.m_number, call.m_key, std::move(call.m_work)});
    if (m_shared->idle < int(m_shared->jobs.size()) && m_shared->threads < m_limits.threads) {
        ++m_shared->threads;
        std::thread([shared = m_shared] { Shared::work(shared); }).detach();
    }
    m_shared->wake.notify_one();
}

void BlockingPool::forget(quint64 number)
{
    m_calls.erase(number);
    const std::lock_guard lock(m_shared->mutex);
    std::erase_if(m_shared->jobs, [number](const Job &job) { return job.number == number; });
}

BlockingCall *BlockingPool::find(quint64 number) const
{
    const auto found = m_calls.find(number);
    return found == m_calls.end() ? nullptr : found->second;
}

BlockingCall::BlockingCall(BlockingPool &pool, QString key, std::function<void()> work)
    : m_pool(pool),
      m_key(std::move(key)),
      m_work(std::move(work))
{
}

BlockingCall::~BlockingCall()
{
    if (m_number != 0)
        m_pool.forget(m_number);
}

void BlockingCall::start()
{
    m_pool.enqueue(*this);
}

} // namespace salve
