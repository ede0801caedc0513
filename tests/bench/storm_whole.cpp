// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "session/commands.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <set>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr Millis kEvery = 20s;
constexpr Millis kTimeout = 5s;
constexpr int kRuns = 300; // of everything, per hour

QByteArray stormSet(const PageServer &server, int monitors, int hosts)
{
    QByteArray set = "salve: 1\ndefaults: {every: 20s, timeout: 5s, down-after: 1}\nmonitors:\n";
    for (int i = 0; i < monitors; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        set += "  - {id: " + id + ", kind: http, url: '" + server.url(i).toUtf8() + id + "', on-host: h"
               + QByteArray::number(i % hosts) + ", runbook: fix}\n";
    }
    return set + "reactions:\n  - {id: restart, kind: webhook, url: '" + server.url().toUtf8()
           + "restart', body: '{{monitor.id}}'}\nrunbooks:\n  - {id: fix, steps: [{run: restart, when: down}]}\n"
             "limits:\n  - {scope: everything, at-most: "
           + QByteArray::number(kRuns) + " per 1h}\n";
}

QJsonObject asked(Session &session, const Command &command)
{
    QJsonObject found;
    QEventLoop loop;
    session.run(command, &loop, [&](const Result<QJsonObject> &answer) {
        if (!answer)
            die(answer.error().sentence);
        found = *answer;
        loop.quit();
    });
    loop.exec();
    return found;
}

/// Counts those that are Down as a window would see it and what was decided, and lets the automation act in spite of so
/// many.
class Onlooker final : public QObject
{
public:
    explicit Onlooker(Session &session) : m_session(session)
    {
        connect(&session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
            for (const MonitorView &view : snapshot.monitors)
                m_states.insert(view.id, view.state);
        });
        connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
            for (const MonitorView &view : batch.monitors)
                m_states.insert(view.id, view.state);
            note(batch);
            if (batch.automation && batch.automation->tooManyAtOnce)
                m_session.run({commands::kReleaseTooMany, {{QStringLiteral("by"), QStringLiteral("bench")}}},
                              this,
                              [](auto &&) {});
        });
        session.subscribe();
    }
    qsizetype count(MonitorWord word) const { return std::count(m_states.cbegin(), m_states.cend(), word); }
    qsizetype decided() const { return m_decided; }
    qsizetype worse() const { return static_cast<qsizetype>(m_worse.size()); }
    /// What bounds the repairs, beside the budget: "5 runs in a row without a proven repair".
    const QString &disarmedBecause() const { return m_disarmedBecause; }

private:
    void note(const Batch &batch)
    {
        m_decided += std::ranges::count(batch.decisions, DecisionCode::Runs, &Decision::code);
        for (const Run &run : batch.runs) {
            if (run.verdict == Verdict::Worse)
                m_worse.insert(run.id);
        }
        for (const RunbookView &view : batch.runbooks)
            m_disarmedBecause = view.disarmedBecause;
    }

    Session &m_session;
    QHash<MonitorId, MonitorWord> m_states;
    std::set<RunId> m_worse;
    qsizetype m_decided{0};
    QString m_disarmedBecause;
};

} // namespace

/// A whole Salve whose monitors all fail at one moment: how soon all of it is recorded, how many repairs really came.
QJsonObject stormWhole(int monitors, int hosts)
{
    struct Shared
    {
        std::atomic<bool> isBroken{false};
        std::atomic<int> repairs{0};
    };
    auto *const world = shared<Shared>();
    const PageServer server(kPorts, [world](std::string_view request) {
        if (request.substr(0, 4) != "POST")
            return PageServer::page(world->isBroken ? 500 : 200);
        ++world->repairs;
        return PageServer::page();
    });
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host = hostWith(dir.path(), stormSet(server, monitors, hosts));
    const std::unique_ptr<Session> session = host->makeSession();
    const Onlooker onlooker(*session);
    asked(*session,
          {commands::kArm,
           {{QStringLiteral("runbook"), QStringLiteral("fix")},
            {QStringLiteral("armed"), true},
            {QStringLiteral("by"), QStringLiteral("bench")}}});
    wait(4 * kEvery); // seen up three times
    if (onlooker.count(MonitorWord::Up) != monitors)
        die(QStringLiteral("only %1 of %2 came up").arg(onlooker.count(MonitorWord::Up)).arg(monitors));
    const double before = cpu_s();
    QElapsedTimer watch;
    watch.start();
    world->isBroken = true;
    const Millis wanted = kEvery + kTimeout + 2s;
    while (onlooker.count(MonitorWord::Down) < monitors && Millis{watch.elapsed()} < 5 * wanted)
        wait(50ms);
    const double recorded_s = static_cast<double>(watch.elapsed()) / 1000;
    wait(2 * kEvery); // whatever would still run
    return {{QStringLiteral("whole_recorded_within_s"), recorded_s},
            {QStringLiteral("whole_wanted_s"), static_cast<double>(wanted.count()) / 1000},
            {QStringLiteral("whole_down"), static_cast<double>(onlooker.count(MonitorWord::Down))},
            {QStringLiteral("whole_decided"), onlooker.decided()},
            {QStringLiteral("whole_repairs"), world->repairs.load()},
            {QStringLiteral("whole_worse"), onlooker.worse()},
            {QStringLiteral("whole_disarmed"), onlooker.disarmedBecause()},
            {QStringLiteral("whole_budget"), kRuns},
            {QStringLiteral("whole_cpu_s"), cpu_s() - before},
            {QStringLiteral("whole_rss_mb"), residentSet_mb()}};
}

} // namespace salve::bench
