// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bare_clients.h"
#include "bench.h"

#include <curl/curl.h>

#include <QTemporaryDir>

#include <cstdio>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

/// A whole headless Salve: scheduled, checked, judged by the rules, stored. 300 requests a second, 30 each 100 ms.
double salve_ms(const PageServer &server, const QString &client, int seconds)
{
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host =
        hostWith(dir.path(), webSet(server, {.monitors = 300, .every = QStringLiteral("1s"), .client = client}));
    wait(6s); // everything has come up, and is written down
    const qint64 checksBefore = latenessOf(*host).count();
    const double before = cpu_s();
    wait(std::chrono::seconds{seconds});
    const double spent = cpu_s() - before;
    const qint64 checks = latenessOf(*host).count() - checksBefore;
    return checks > 0 ? spent * 1000 / static_cast<double>(checks) : 0;
}

} // namespace

/// CPU of a check against that of a bare request, of the whole process. Arguments: seconds for each client, rounds.
QJsonObject cost(const QStringList &arguments)
{
    const int seconds = std::max(1, arguments.value(0, QStringLiteral("15")).toInt());
    const int rounds = std::max(1, arguments.value(1, QStringLiteral("3")).toInt());
    const PageServer server(kPorts);
    curl_global_init(CURL_GLOBAL_ALL);
    constexpr int kBusy = 4000;
    constexpr int kPaced = 1500;
    bareCurl_ms(server, {.count = 200});
    bareQt_ms(server, {.count = 200});
    std::map<QString, std::vector<double>> figures;
    for (int round = 0; round < rounds; ++round) {
        const double curl = bareCurl_ms(server, {.count = kBusy});
        const double qt = bareQt_ms(server, {.count = kBusy});
        const double pacedCurl = bareCurl_ms(server, {.count = kPaced, .isPaced = true});
        const double pacedQt = bareQt_ms(server, {.count = kPaced, .isPaced = true});
        const double withCurl = salve_ms(server, QStringLiteral("curl"), seconds);
        const double withQt = salve_ms(server, QStringLiteral("qt"), seconds);
        const std::map<QString, double> found{{QStringLiteral("curl_ms"), curl},
                                              {QStringLiteral("qt_ms"), qt},
                                              {QStringLiteral("paced_curl_ms"), pacedCurl},
                                              {QStringLiteral("paced_qt_ms"), pacedQt},
                                              {QStringLiteral("salve_curl_ms"), withCurl},
                                              {QStringLiteral("salve_qt_ms"), withQt},
                                              {QStringLiteral("ratio"), withCurl / curl},
                                              {QStringLiteral("ratio_qt"), withQt / qt},
                                              {QStringLiteral("ratio_paced"), withCurl / pacedCurl},
                                              {QStringLiteral("ratio_qt_paced"), withQt / pacedQt}};
        for (const auto &[name, value] : found)
            figures[name].push_back(value);
        std::fprintf(stderr, "round %d: %.2f with curl, %.2f with Qt\n", round + 1, withCurl / curl, withQt / qt);
    }
    QJsonObject medians;
    for (const auto &[name, values] : figures)
        medians.insert(name, medianOf(values));
    return medians;
}

} // namespace salve::bench
