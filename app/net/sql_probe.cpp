// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/sql_probe.h"

#include "core/clock.h"
#include "net/blocking_pool.h"
#include "net/cause.h"
#include "net/retire.h"
#include "net/sql_words.h"

#include <QCoreApplication>
#include <QSqlDatabase> // house: reads somebody else's database, not ours
#include <QSqlError>
#include <QSqlQuery> // house: as above

#include <atomic>
#include <clocale>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sql)
};

/// libpq translates what it says; what is read has to be English. Holds for this thread only.
class EnglishThread
{
public:
    EnglishThread() : m_english(::newlocale(LC_ALL_MASK, "C", nullptr)), m_before(::uselocale(m_english)) {}
    ~EnglishThread()
    {
        ::uselocale(m_before);
        if (m_english)
            ::freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishThread)

private:
    locale_t m_english;
    locale_t m_before;
};

Micros now()
{
    // house: measures on a thread of the pool, where no Clock may be used
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch());
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

QString driverFor(SqlServer server)
{
    return server == SqlServer::PostgreSql ? u"QPSQL"_s : u"QMYSQL"_s;
}

/// Both libraries count whole seconds, and libpq none below 2.
std::chrono::seconds connectLimit(const SqlRequest &request)
{
    return std::max(std::chrono::seconds{2}, std::chrono::ceil<std::chrono::seconds>(request.deadline));
}

/// Limits of the connection's own: the thread has to come back by itself, whatever the server does.
QString optionsFor(const SqlRequest &request, const QHostAddress &address)
{
    const qint64 seconds = connectLimit(request).count();
    if (request.server == SqlServer::MySql)
        return u"MYSQL_OPT_CONNECT_TIMEOUT=%1;MYSQL_OPT_READ_TIMEOUT=%1;MYSQL_OPT_WRITE_TIMEOUT=%1"_s.arg(seconds);
    QStringList options{u"hostaddr=%1"_s.arg(address.toString()),
                        u"connect_timeout=%1"_s.arg(seconds),
                        u"sslmode=%1"_s.arg(wordOf(request.tls)),
                        u"tcp_user_timeout=%1"_s.arg(request.deadline.count()),
                        u"keepalives_idle=5"_s,
                        u"keepalives_interval=5"_s,
                        u"keepalives_count=3"_s,
                        u"application_name=salve"_s};
    if (!request.caFile.isEmpty())
        options << u"sslrootcert="_s + quoted(request.caFile);
    return options.join(u';');
}

/// One connection under a name of its own, gone at the end.
class Session
{
public:
    Session(const SqlRequest &request, const QHostAddress &address)
        : m_request(request),
          m_name(nextName()),
          // house: as above
          m_database(QSqlDatabase::addDatabase(driverFor(request.server), m_name))
    {
        const bool isMySql = request.server == SqlServer::MySql;
        m_database.setHostName(isMySql ? address.toString() : request.endpoint.host);
        m_database.setPort(request.endpoint.port);
        m_database.setDatabaseName(request.database);
        m_database.setUserName(request.user);
        m_database.setPassword(request.password);
        m_database.setConnectOptions(optionsFor(request, address));
    }
    ~Session()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name); // house: as above
    }
    Q_DISABLE_COPY_MOVE(Session)

    void ask(SqlOutcome &outcome, const std::function<void()> &loggedIn)
    {
        const Micros startedAt = now();
        if (!m_database.open()) {
            const QSqlError error = m_database.lastError();
            const auto waited =
                now() - startedAt < connectLimit(m_request) * 9 / 10 ? Waited::NotLong : Waited::TillTheEnd;
            outcome.failure = sqlConnectFailure(m_request, error.nativeErrorCode(), error.databaseText(), waited);
            return;
        }
        const Micros openAt = now();
        outcome.phases.connect = openAt - startedAt;
        loggedIn();
        query(outcome);
        outcome.phases.wait = now() - openAt;
    }

private:
    void query(SqlOutcome &outcome)
    {
        QSqlQuery query(m_database); // house: as above
        query.setForwardOnly(true);
        const bool isPostgres = m_request.server == SqlServer::PostgreSql;
        // Local to a transaction: a pooler in between gives the connection to others afterwards.
        const bool isReady = !isPostgres
                             || (query.exec(u"BEGIN"_s)
                                 && query.exec(u"SET LOCAL statement_timeout = %1"_s.arg(m_request.deadline.count())));
        if (!isReady || !query.exec(m_request.query)) {
            const QSqlError error = query.lastError();
            outcome.failure = sqlQueryFailure(m_request, error.nativeErrorCode(), error.databaseText());
            return;
        }
        if (query.next())
            outcome.value = query.value(0).toString();
        query.finish();
        if (isPostgres && !query.exec(u"COMMIT"_s)) {
            const QSqlError error = query.lastError();
            outcome.failure = sqlQueryFailure(m_request, error.nativeErrorCode(), error.databaseText());
        }
    }

    static QString nextName()
    {
        static std::atomic<quint64> last{0};
        return u"salve-probe-%1"_s.arg(++last);
    }

    const SqlRequest &m_request;
    const QString m_name;
    QSqlDatabase m_database; // house: as above
};

} // namespace

SqlOutcome askSqlServer(const SqlRequest &request, const QHostAddress &address, const std::function<void()> &loggedIn)
{
    SqlOutcome outcome;
    // house: as above
    if (!QSqlDatabase::isDriverAvailable(driverFor(request.server))) {
        outcome.failure = sqlDriverMissing(request.server);
        return outcome;
    }
    const EnglishThread english;
    Session(request, address).ask(outcome, loggedIn);
    return outcome;
}

namespace {

/// Nobody listens there: another address of the name may be the right one.
bool isElsewhere(const SqlOutcome &outcome)
{
    return outcome.failure
           && (outcome.failure->cause == Cause::Refused || outcome.failure->cause == Cause::Unreachable);
}

} // namespace

SqlProbe::SqlProbe(SqlRequest request, Resolver &resolver, BlockingPool &pool, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_pool(pool),
      m_clock(clock),
      m_isLoggedIn(std::make_shared<std::atomic<bool>>(false))
{
}

SqlProbe::~SqlProbe()
{
    m_clock.cancel(m_deadline);
}

void SqlProbe::start()
{
    m_startedAt = m_clock.monotonic();
    m_deadline = m_clock.after(m_request.deadline, this, [this] {
        m_deadline = 0;
        const Phase phase = m_lookup ? Phase::Resolve : *m_isLoggedIn ? Phase::Wait : Phase::Connect;
        fail(phase,
             Cause::Timeout,
             m_call && !m_hasBegun ? Texts::tr("Earlier questions to the database at %1 have not come back yet.")
                                         .arg(placeOf(m_request.endpoint.host, m_request.endpoint.port))
                                   : QString());
    });
    if (const QHostAddress known = knownAddress(m_request.endpoint); !known.isNull()) {
        ask({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.endpoint.host, m_request.endpoint.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (m_isOver)
            return;
        if (answer.addresses.empty()) {
            fail(Phase::Resolve, answer.cause);
            return;
        }
        retire(m_lookup, this); // we are inside its signal
        m_outcome.phases.resolve = m_clock.monotonic() - m_startedAt;
        ask(answer.addresses);
    });
    m_lookup->start();
}

void SqlProbe::ask(std::vector<QHostAddress> addresses)
{
    const auto answer = std::make_shared<SqlOutcome>();
    SqlRequest request = m_request;
    request.deadline =
        std::max(Millis{1}, m_request.deadline - std::chrono::floor<Millis>(m_clock.monotonic() - m_startedAt));
    m_call = std::make_unique<BlockingCall>(m_pool,
                                            placeOf(request.endpoint.host, request.endpoint.port),
                                            [answer, request, to = std::move(addresses), isLoggedIn = m_isLoggedIn] {
                                                for (const QHostAddress &address : to) {
                                                    *answer = askSqlServer(
                                                        request, address, [&isLoggedIn] { *isLoggedIn = true; });
                                                    if (!isElsewhere(*answer))
                                                        return;
                                                }
                                            });
    connect(m_call.get(), &BlockingCall::began, this, [this] { m_hasBegun = true; });
    connect(m_call.get(), &BlockingCall::finished, this, [this, answer] {
        if (m_isOver)
            return;
        const std::optional<Micros> resolve = m_outcome.phases.resolve;
        m_outcome = *answer;
        m_outcome.phases.resolve = resolve;
        end();
    });
    m_call->start();
}

void SqlProbe::fail(Phase phase, Cause cause, const QString &sentence)
{
    m_outcome.failure =
        transportFailure(phase, cause, Sent::NothingSent, m_request.endpoint.host, m_request.endpoint.port);
    if (!sentence.isEmpty())
        m_outcome.failure->sentence = sentence;
    end();
}

void SqlProbe::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_clock.cancel(std::exchange(m_deadline, 0));
    m_outcome.latency = m_clock.monotonic() - m_startedAt;
    // Queued: we may be inside a signal of what this owns.
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_outcome); }, Qt::QueuedConnection);
}

} // namespace salve
