// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "checks/kinds.h"
#include "core/set_schema.h"
#include "engine/recorder.h"
#include "engine/set_facts.h"
#include "reactions/kinds.h"
#include "store/sqlite_store.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr int kRuns = 300; // of everything, per hour

QByteArray stormSet(int monitors, int hosts)
{
    QByteArray set = "salve: 1\ndefaults: {every: 60s, down-after: 1}\nmonitors:\n";
    for (int i = 0; i < monitors; ++i) {
        const QByteArray n = QByteArray::number(i);
        set += "  - {id: m" + n + ", kind: tcp, host: 127.0.0.1, port: 9, on-host: h" + QByteArray::number(i % hosts)
               + ", runbook: fix}\n";
    }
    set += "reactions:\n"
           "  - {id: restart, kind: webhook, url: 'http://127.0.0.1:9/restart', body: '{{monitor.id}}'}\n"
           "runbooks: [{id: fix, steps: [{run: restart, when: down}, {run: restart, id: again, when: down, after: "
           "5m}]}]\nlimits: [{scope: everything, at-most: "
           + QByteArray::number(kRuns) + " per 1h}]\n";
    return set;
}

CheckResult resultOf(CheckOutcome outcome)
{
    CheckResult result;
    result.outcome = outcome;
    result.cause = outcome == CheckOutcome::Ok ? Cause::None : Cause::Refused;
    result.phase = outcome == CheckOutcome::Ok ? Phase::None : Phase::Connect;
    result.message = QStringLiteral("Nobody listens there");
    return result;
}

} // namespace

/// Monitors that fail all in the same minute: how fast the rules decide, how soon everything is on disk, and whether
/// the budget holds; then the same with a whole Salve. That many fail at once is released each time it would stop
/// repairs. Arguments: monitors, hosts.
QJsonObject storm(const QStringList &arguments)
{
    const int count = std::max(10, arguments.value(0, QStringLiteral("5000")).toInt());
    const int hosts = std::clamp(arguments.value(1, QStringLiteral("500")).toInt(), 1, count);
    const Kinds kinds{checkKinds(), reactionKinds()};
    SetReading reading = readSet(stormSet(count, hosts), kinds);
    if (hasErrors(reading.problems)) {
        std::fprintf(stderr, "%s\n", qPrintable(firstError(reading.problems).sentence));
        std::exit(1);
    }
    SetFacts facts = factsOf(reading.set, kinds, QStringLiteral("bench"));
    TimePoint slot = timeFromMs(1'800'000'000'000);
    rules::World world;
    rules::apply(
        world, rules::SetChanged{slot, std::make_shared<MonitorSet>(reading.set), facts.facts, facts.targetHashes, {}});
    rules::apply(world, rules::ArmingGiven{slot, RunbookId{QStringLiteral("fix")}, true, {}});
    for (int round = 0; round < 4; ++round, slot += 60s) {
        for (const Monitor &monitor : reading.set.monitors)
            rules::apply(world,
                         rules::Observed{monitor.id, slot, Look::Grid, {}, Sight::Seen, resultOf(CheckOutcome::Ok)});
    }
    const QTemporaryDir dir;
    ManualClock clock(slot);
    const auto store = SqliteStore::open(dir.path(), clock);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().sentence));
        std::exit(1);
    }
    Recorder recorder(world, **store, clock);
    QEventLoop loop;
    qint64 decisions = 0;
    int runs = 0;
    double deciding_s = 0;
    QElapsedTimer watch;
    watch.start();
    const double before = cpu_s();
    int answers = 0;
    for (const Monitor &monitor : reading.set.monitors) {
        const rules::Input input =
            rules::Observed{monitor.id, slot, Look::Grid, {}, Sight::Seen, resultOf(CheckOutcome::Critical)};
        const double start_s = cpu_s();
        const rules::Changes changes = rules::apply(world, input);
        deciding_s += cpu_s() - start_s;
        decisions += static_cast<qint64>(changes.decisions.size() + changes.repeated.size());
        runs += static_cast<int>(changes.starts.size());
        if (world.automation().isTooMany)
            runs += static_cast<int>(
                rules::apply(world, rules::TooManyReleased{slot, QStringLiteral("bench")}).starts.size());
        recorder.record(input, changes, [&](const Result<void> &) {
            if (++answers == count)
                loop.quit();
        });
    }
    const double recorded_cpu_s = cpu_s() - before - deciding_s;
    loop.exec();
    const double recorded_s = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    // A second minute of it: nothing is new, everything is decided again.
    slot += 60s;
    const double again = cpu_s();
    qint64 decidedAgain = 0;
    for (const Monitor &monitor : reading.set.monitors) {
        const rules::Changes changes = rules::apply(
            world, rules::Observed{monitor.id, slot, Look::Grid, {}, Sight::Seen, resultOf(CheckOutcome::Critical)});
        decidedAgain += static_cast<qint64>(changes.decisions.size() + changes.repeated.size());
        runs += static_cast<int>(changes.starts.size());
    }
    deciding_s += cpu_s() - again;
    QJsonObject figures = stormWhole(count, hosts);
    for (const auto &[name, value] :
         {std::pair{"decisions_per_s", static_cast<double>(decisions + decidedAgain) / deciding_s},
          std::pair{"recorded_within_s", recorded_s},
          std::pair{"gathering_cpu_s", recorded_cpu_s},
          std::pair{"decisions", static_cast<double>(decisions + decidedAgain)},
          std::pair{"runs", static_cast<double>(runs)},
          std::pair{"budget", static_cast<double>(kRuns)},
          std::pair{"monitors", static_cast<double>(count)},
          std::pair{"hosts", static_cast<double>(hosts)}})
        figures.insert(QString::fromLatin1(name), value);
    return figures;
}

} // namespace salve::bench
