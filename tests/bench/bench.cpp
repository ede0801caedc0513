// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "checks/kinds.h"
#include "reactions/kinds.h"
#include "session/commands.h"
#include "store/memory_vault.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace salve::bench {

void die(const QString &sentence)
{
    std::fprintf(stderr, "salve-bench: %s\n", qPrintable(sentence));
    std::exit(1);
}

namespace {

double cpuOf_s(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

double cpu_s()
{
    return cpuOf_s(RUSAGE_SELF);
}

double programsCpu_s()
{
    return cpuOf_s(RUSAGE_CHILDREN);
}

double residentSet_mb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

double load()
{
    double one = 0;
    return getloadavg(&one, 1) == 1 ? one : 0;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 monotonic_us()
{
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QByteArray webSet(const PageServer &server, const WebSet &plan)
{
    QByteArray set =
        "salve: 1\ndefaults: {every: " + plan.every.toUtf8() + ", timeout: " + plan.timeout.toUtf8() + "}\nmonitors:\n";
    for (int i = 0; i < plan.monitors; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        set += "  - {id: " + id + ", kind: http, url: '" + server.url(i).toUtf8() + id
               + "', client: " + plan.client.toUtf8() + "}\n";
    }
    return set;
}

void wait(Millis time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<Host> hostWith(const QString &dir, const QByteArray &set)
{
    HostOptions options;
    options.dataDir = dir;
    options.kinds = {checkKinds(), reactionKinds()};
    options.ownVault = std::make_unique<MemoryVault>();
    Result<std::unique_ptr<Host>> host = Host::open(std::move(options));
    if (!host)
        die(host.error().sentence);
    applySet(**host, set);
    return std::move(*host);
}

void applySet(Host &host, const QByteArray &set)
{
    const std::unique_ptr<Session> session = host.makeSession();
    QEventLoop loop;
    session->run({commands::kApplySet, {{QStringLiteral("text"), QString::fromUtf8(set)}}},
                 &loop,
                 [&loop](const Result<QJsonObject> &answer) {
                     if (!answer)
                         die(answer.error().sentence);
                     if (answer->value(QLatin1StringView("changes")).toArray().isEmpty())
                         die(QString::fromUtf8(QJsonDocument(*answer).toJson()).left(1000));
                     loop.quit();
                 });
    loop.exec();
}

Lateness latenessOf(Host &host)
{
    Lateness found;
    QEventLoop loop;
    host.readLateness(&loop, [&](const Lateness &lateness) {
        found = lateness;
        loop.quit();
    });
    loop.exec();
    return found;
}

} // namespace salve::bench
