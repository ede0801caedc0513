// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace salve::bench {

/// 10,000 monitors at 60 s, headless, as they are after their first 40 minutes, because memory grows with the results
/// that are kept: three rounds as they come, until each has been seen up, then so many at 5 s, then again at 60 s.
/// Arguments: seconds to watch, monitors, results lived at 5 s.
QJsonObject scale(const QStringList &arguments)
{
    const int seconds = std::max(10, arguments.value(0, QStringLiteral("120")).toInt());
    const int monitors = std::max(1, arguments.value(1, QStringLiteral("10000")).toInt());
    const int lived = std::max(0, arguments.value(2, QStringLiteral("42")).toInt());
    const PageServer server(kPorts);
    const QTemporaryDir dir;
    const WebSet plan{.monitors = monitors, .every = QStringLiteral("60s")};
    const std::unique_ptr<Host> host = hostWith(dir.path(), webSet(server, plan));
    wait(91s);
    const double young_mb = residentSet_mb();
    if (lived > 0) {
        wait(100s);
        applySet(*host, webSet(server, {.monitors = monitors, .every = QStringLiteral("5s")}));
        wait(5s * lived);
        applySet(*host, webSet(server, plan));
        wait(65s); // the grid has come round once
    }
    const Lateness latenessBefore = latenessOf(*host);
    const double before = cpu_s();
    wait(std::chrono::seconds{seconds});
    const double spent = cpu_s() - before;
    const Lateness lateness = latenessOf(*host).since(latenessBefore);
    const auto seconds_of = [](Millis time) { return static_cast<double>(time.count()) / 1000; };
    return {{QStringLiteral("rss_mb"), residentSet_mb()},
            {QStringLiteral("rss_young_mb"), young_mb},
            {QStringLiteral("late_p99_s"), seconds_of(lateness.percentile(0.99))},
            {QStringLiteral("late_p50_s"), seconds_of(lateness.percentile(0.5))},
            {QStringLiteral("cpu_pct"), spent * 100 / seconds},
            {QStringLiteral("monitors"), monitors},
            {QStringLiteral("checks_per_s"), static_cast<double>(lateness.count()) / seconds}};
}

} // namespace salve::bench
