// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blocking_pool.h"
#include "net/transport.h"

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
    Resolver &m_resolver;
    const QString m_name;
    const AddressFamily m_family;
    std::unique_ptr<BlockingCall> m_call;
};

/// Looks names up off the thread, at most kThreads at once; names that never get an answer occupy threads, not the
/// caller. Its end does not wait for threads that are stuck in the system's resolver.
class Resolver
{
public:
    static constexpr int kThreads = 16;

    explicit Resolver(LookupFunction lookup = systemLookup);
    /// What its names are looked up with, for another one that answers some of them itself.
    const LookupFunction &lookup() const { return *m_lookup; }

private:
    friend class Lookup;
    const std::shared_ptr<const LookupFunction> m_lookup;
    BlockingPool m_pool;
};

} // namespace salve
