// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"
#include "net/transport.h"

#include <atomic>
#include <functional>
#include <memory>

namespace salve {

class BlockingPool;
class Clock;

enum class SqlServer { PostgreSql, MySql };

/// How much a PostgreSQL connection asks of TLS, in libpq's words.
enum class SqlTls { Prefer, Require, VerifyFull };
template<>
struct Words<SqlTls>
{
    static constexpr std::array list{"prefer", "require", "verify-full"};
};

struct SqlRequest
{
    SqlServer server{SqlServer::PostgreSql};
    Endpoint endpoint;
    QString database;
    QString user;
    QString password;
    QString query;
    SqlTls tls{SqlTls::Prefer}; ///< PostgreSQL only
    QString caFile;             ///< likewise
    Millis deadline{10'000};
};

struct SqlOutcome
{
    /// Phase connect: not let in. Phase wait: the query failed. Cause rejected: too many others, or not ready yet.
    std::optional<TransportFailure> failure;
    std::optional<QString> value; ///< the first of the first row; none: no row. NULL is an empty text
    Micros latency{0};
    PhaseTimes phases; ///< connect has the login in it, wait is the query
    bool operator==(const SqlOutcome &) const = default;
};

/// One login and one query, through Qt's driver for that server, on a thread of the pool. Its deadline ends the
/// waiting, not the thread: that one has limits of its own and goes on unheard.
class SqlProbe : public QObject
{
    Q_OBJECT
public:
    SqlProbe(SqlRequest request, Resolver &resolver, BlockingPool &pool, Clock &clock);
    ~SqlProbe() override;
    void start();

signals:
    /// Exactly once, never inside start().
    void finished(const salve::SqlOutcome &outcome);

private:
    void ask(std::vector<QHostAddress> addresses);
    void fail(Phase phase, Cause cause, const QString &sentence = {});
    void end();

    const SqlRequest m_request;
    Resolver &m_resolver;
    BlockingPool &m_pool;
    Clock &m_clock;
    Micros m_startedAt{0};
    bool m_hasBegun{false}; ///< a thread was free
    const std::shared_ptr<std::atomic<bool>> m_isLoggedIn;
    quint64 m_deadline{0};
    bool m_isOver{false};
    SqlOutcome m_outcome;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<BlockingCall> m_call;
};

/// Blocks, about as long as the request's deadline at most. `address` is where the endpoint's host is; `loggedIn` is
/// called in between.
SqlOutcome askSqlServer(
    const SqlRequest &request, const QHostAddress &address, const std::function<void()> &loggedIn = [] {});

} // namespace salve
