// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/records.h"
#include "store/sqlite_store.h"

#include <QCoreApplication>

#include <cstdio>

// Commits for ever and says each sequence number once the store has acknowledged it: made to be killed.
using namespace salve;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMonitors = 40;

Transaction transactionFor(qint64 n, TimePoint now)
{
    Transaction t;
    t.journal = {{n, now, {{u"n"_s, n}, {u"text"_s, QString(static_cast<qsizetype>(n % 700), u'x')}}}};
    Incident incident;
    incident.id = {n};
    incident.monitor = {u"m%1"_s.arg(n % kMonitors)};
    incident.firstFailure = now;
    t.incidents = {incident};
    Decision decision;
    decision.id = {n};
    decision.incident = {n};
    decision.monitor = incident.monitor;
    decision.at = now;
    t.decisions = {decision};
    t.globals = QJsonObject{{u"last"_s, n}};
    ResultRow row;
    row.monitor = incident.monitor;
    row.at = now;
    row.outcome = CheckOutcome::Critical;
    row.latency = Micros{n};
    t.results = {row};
    return t;
}

class Committer : public QObject
{
public:
    Committer(SqliteStore &store, ManualClock &clock, qint64 first) : m_store(store), m_clock(clock), m_next(first) {}

    void keepGoing()
    {
        // Several at once, so that some are on their way whenever the end comes.
        while (m_inFlight < 4) {
            const qint64 n = m_next++;
            ++m_inFlight;
            m_clock.advance(std::chrono::seconds{20}); // hours pass: it packs all the while
            m_store.commit(
                transactionFor(n, m_clock.wallNow()), Durability::Full, this, [this, n](const Result<void> &result) {
                    if (!result)
                        std::exit(3);
                    std::printf("%lld\n", n);
                    std::fflush(stdout);
                    --m_inFlight;
                    keepGoing();
                });
        }
    }

private:
    SqliteStore &m_store;
    ManualClock &m_clock;
    qint64 m_next;
    int m_inFlight{0};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 first = app.arguments().value(2).toLongLong();
    ManualClock clock(timeFromMs(1'800'000'000'000) + std::chrono::seconds{20 * first});
    const auto store = SqliteStore::open(app.arguments().value(1), clock, {u"store_child"_s, {}});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().sentence));
        return 2;
    }
    Committer committer(**store, clock, first);
    committer.keepGoing();
    return QCoreApplication::exec();
}
