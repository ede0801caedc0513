// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace salve::bench {

/// 10,000 monitors of several pages at 60 s, headless. Arguments: seconds to watch, monitors.
QJsonObject scale(const QStringList &arguments)
{
    const int seconds = std::max(10, arguments.value(0, QStringLiteral("120")).toInt());
    const int monitors = std::max(1, arguments.value(1, QStringLiteral("10000")).toInt());
    const PageServer server;
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host =
        hostWith(dir.path(), webSet(monitors, server.url(), QStringLiteral("60s"), QStringLiteral("qt")));
    wait(61s); // each has been looked at once: from here on nothing new comes up
    const qint64 checksBefore = latenessOf(*host).count();
    const double before = cpu_s();
    wait(std::chrono::seconds{seconds});
    const double spent = cpu_s() - before;
    const Lateness lateness = latenessOf(*host);
    const auto seconds_of = [](Millis time) { return static_cast<double>(time.count()) / 1000; };
    return {{QStringLiteral("rss_mb"), residentSet_mb()},
            {QStringLiteral("late_p99_s"), seconds_of(lateness.percentile(0.99))},
            {QStringLiteral("late_p50_s"), seconds_of(lateness.percentile(0.5))},
            {QStringLiteral("cpu_pct"), spent * 100 / seconds},
            {QStringLiteral("monitors"), monitors},
            {QStringLiteral("checks_per_s"), static_cast<double>(lateness.count() - checksBefore) / seconds}};
}

} // namespace salve::bench
