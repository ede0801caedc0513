// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ladder_world.h"

#include <QTest>

#include <ctime>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// 10,000 monitors fail for minutes: prints decisions for a second of CPU time. A figure, not an assertion.
class TestSpeed : public QObject
{
    Q_OBJECT
private slots:
    void decidesInStorm();
};

void TestSpeed::decidesInStorm()
{
    constexpr int kMonitors = 10'000;
    MonitorSet set = ladderSet();
    const Monitor pattern = set.monitors.front();
    set.monitors.clear();
    for (Reaction &reaction : set.reactions)
        reaction.hits.clear();
    for (int i = 0; i < kMonitors; ++i) {
        Monitor monitor = pattern;
        monitor.id = {QStringLiteral("m%1").arg(i)};
        monitor.onHost = QStringLiteral("h%1").arg(i);
        set.monitors.push_back(monitor);
    }
    SetChanged change{timeFromMs(1'800'000'000'000), std::make_shared<MonitorSet>(set), {}, {}, {}};
    World world;
    apply(world, change);
    apply(world, ArmingGiven{change.at, {QStringLiteral("heal")}, true, {}});
    TimePoint slot = change.at;
    for (int round = 0; round < 4; ++round, slot += minutes{1}) {
        for (const Monitor &monitor : set.monitors)
            apply(world, Observed{monitor.id, slot, Look::Grid, {}, Sight::Seen, okResult()});
    }
    qint64 decided = 0;
    qint64 results = 0;
    const std::clock_t begin = std::clock();
    for (int round = 0; round < 8; ++round, slot += minutes{1}) {
        for (size_t i = 0; i < set.monitors.size(); ++i) {
            const bool isDown = i % 4 == 0; // a quarter: not yet too many at once
            const Changes changes =
                apply(world,
                      Observed{set.monitors[i].id, slot, Look::Grid, {}, Sight::Seen, isDown ? failure() : okResult()});
            decided += static_cast<qint64>(changes.decisions.size() + changes.repeated.size());
            ++results;
        }
    }
    const double cpu_s = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("{\"decisions_per_s\": %.0f, \"results_per_s\": %.0f, \"decisions\": %lld, \"cpu_s\": %.2f}",
          static_cast<double>(decided) / cpu_s,
          static_cast<double>(results) / cpu_s,
          static_cast<long long>(decided),
          cpu_s);
    QVERIFY(decided > 3 * kMonitors);
}

QTEST_GUILESS_MAIN(TestSpeed)
#include "tst_speed.moc"
