// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace salve {

/// What the system's resolver said about a name.
struct LookupAnswer
{
    std::vector<QHostAddress> addresses; ///< in the system's order of preference; empty means the cause
    Cause cause{Cause::None};            ///< NxDomain or ResolveFailed
    QString detail;
    bool operator==(const LookupAnswer &) const = default;
};

/// Blocks as long as the system does. Called on the resolver's own threads.
using LookupFunction = std::function<LookupAnswer(const QString &name, AddressFamily family)>;

/// Hosts file, split DNS, VPN: the system's own view, past every cache of ours.
LookupAnswer systemLookup(const QString &name, AddressFamily family);

/// The address that needs no resolver: the forced one, or the host where that is an address itself. Null: look it up.
QHostAddress knownAddress(const Endpoint &endpoint);

class Resolver;

/// One name looked up once; destroying it is the way to cancel. It has no deadline: its owner has.
class Lookup : public QObject
{
    Q_OBJECT
public:
    Lookup(Resolver &resolver, QString name, AddressFamily family);
    ~Lookup() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::LookupAnswer &answer);

private:
    friend class Resolver;
    Resolver &m_resolver;
    const QString m_name;
    const AddressFamily m_family;
    quint64 m_key{0};
};

/// Looks names up off the thread, at most kThreads at once; names that never get an answer occupy threads, not the
/// caller.
class Resolver : public QObject
{
    Q_OBJECT
public:
    static constexpr int kThreads = 16;

    explicit Resolver(LookupFunction lookup = systemLookup);
    /// Does not wait for threads that are stuck in the system's resolver.
    ~Resolver() override;

private:
    friend class Lookup;
    struct Shared;
    quint64 enqueue(Lookup *lookup);
    void forget(quint64 key);
    void deliver(quint64 key, const LookupAnswer &answer);

    std::shared_ptr<Shared> m_shared;
    std::unordered_map<quint64, Lookup *> m_lookups;
    quint64 m_lastKey{0};
};

} // namespace salve
