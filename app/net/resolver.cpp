// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/resolver.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace salve {

namespace {

struct Job
{
    quint64 key{0};
    QString name;
    AddressFamily family{AddressFamily::Any};
};

int systemFamily(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return AF_UNSPEC;
    case AddressFamily::IPv4:
        return AF_INET;
    case AddressFamily::IPv6:
        return AF_INET6;
    }
    return AF_UNSPEC;
}

Cause causeOfLookup(int code)
{
    // EAI_NODATA: the name exists and has no address of that family; for who connects it is the same.
    return code == EAI_NONAME || code == EAI_NODATA ? Cause::NxDomain : Cause::ResolveFailed;
}

} // namespace

// getaddrinfo and not QHostInfo: the latter folds a failing server (EAI_FAIL) into "not found".
LookupAnswer systemLookup(const QString &name, AddressFamily family)
{
    addrinfo hints{};
    hints.ai_family = systemFamily(family);
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int code = ::getaddrinfo(name.toLatin1().constData(), nullptr, &hints, &list);
    LookupAnswer answer;
    if (code != 0) {
        answer.cause = causeOfLookup(code);
        answer.detail = QString::fromLocal8Bit(::gai_strerror(code));
        return answer;
    }
    for (const addrinfo *entry = list; entry != nullptr; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull()
            && std::find(answer.addresses.begin(), answer.addresses.end(), address) == answer.addresses.end())
            answer.addresses.push_back(address);
    }
    ::freeaddrinfo(list);
    if (answer.addresses.empty())
        answer.cause = Cause::NxDomain;
    return answer;
}

QHostAddress knownAddress(const Endpoint &endpoint)
{
    return endpoint.forcedAddress.isNull() ? QHostAddress(endpoint.host) : endpoint.forcedAddress;
}

/// Outlives the resolver for as long as a thread of it is stuck.
struct Resolver::Shared
{
    explicit Shared(LookupFunction function) : lookup(std::move(function)) {}

    const LookupFunction lookup;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    Resolver *resolver{nullptr}; ///< null: stop
    int idle{0};
    int threads{0};

    static void work(const std::shared_ptr<Shared> &shared);
};

void Resolver::Shared::work(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        ++shared->idle;
        shared->wake.wait(lock, [&] { return shared->resolver == nullptr || !shared->jobs.empty(); });
        --shared->idle;
        if (shared->resolver == nullptr)
            return;
        const Job job = std::move(shared->jobs.front());
        shared->jobs.pop_front();
        lock.unlock();
        const LookupAnswer answer = shared->lookup(job.name, job.family);
        lock.lock();
        if (Resolver *resolver = shared->resolver) {
            QMetaObject::invokeMethod(
                resolver, [resolver, key = job.key, answer] { resolver->deliver(key, answer); }, Qt::QueuedConnection);
        }
    }
}

Resolver::Resolver(LookupFunction lookup) : m_shared(std::make_shared<Shared>(std::move(lookup)))
{
    m_shared->resolver = this;
}

Resolver::~Resolver()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->resolver = nullptr;
    m_shared->jobs.clear();
    m_shared->wake.notify_all();
}

quint64 Resolver::enqueue(Lookup *lookup)
{
    const quint64 key = ++m_lastKey;
    m_lookups.emplace(key, lookup);
    const std::lock_guard lock(m_shared->mutex);
    m_shared->jobs.push_back({key, lookup->m_name, lookup->m_family});
    if (m_shared->idle < int(m_shared->jobs.size()) && m_shared->threads < kThreads) {
        ++m_shared->threads;
        std::thread([shared = m_shared] { Shared::work(shared); }).detach();
    }
    m_shared->wake.notify_one();
    return key;
}

void Resolver::forget(quint64 key)
{
    m_lookups.erase(key);
    const std::lock_guard lock(m_shared->mutex);
    std::erase_if(m_shared->jobs, [key](const Job &job) { return job.key == key; });
}

void Resolver::deliver(quint64 key, const LookupAnswer &answer)
{
    const auto found = m_lookups.find(key);
    if (found == m_lookups.end())
        return;
    Lookup *lookup = found->second;
    m_lookups.erase(found);
    lookup->m_key = 0;
    emit lookup->finished(answer);
}

Lookup::Lookup(Resolver &resolver, QString name, AddressFamily family)
    : m_resolver(resolver),
      m_name(std::move(name)),
      m_family(family)
{
}

Lookup::~Lookup()
{
    if (m_key != 0)
        m_resolver.forget(m_key);
}

void Lookup::start()
{
    m_key = m_resolver.enqueue(this);
}

} // namespace salve
