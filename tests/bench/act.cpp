// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "session/commands.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>
#include <atomic>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr int kMonitors = 20;

/// One after the other fails, is acted upon, and is well again.
struct Stage
{
    struct One
    {
        std::atomic<bool> isBroken{false};
        std::atomic<qint64> toldAt_us{0}; ///< when the answer that decides was handed to the wire
        std::atomic<qint64> actedAt_us{0};
    };
    std::array<One, kMonitors> all;
};

size_t numberIn(std::string_view request, std::string_view before)
{
    const size_t at = request.find(before);
    return at == std::string_view::npos
               ? kMonitors
               : static_cast<size_t>(std::atoi(std::string(request.substr(at + before.size(), 4)).c_str()));
}

QByteArray answerOn(Stage &stage, std::string_view request)
{
    if (const size_t i = numberIn(request, "/fix/m"); i < kMonitors) {
        stage.all[i].actedAt_us = monotonic_us();
        stage.all[i].isBroken = false;
        return PageServer::page();
    }
    const size_t i = numberIn(request, "GET /m");
    if (i >= kMonitors || !stage.all[i].isBroken)
        return PageServer::page();
    qint64 none = 0;
    stage.all[i].toldAt_us.compare_exchange_strong(none, monotonic_us());
    return PageServer::page(500);
}

QByteArray stageSet(const PageServer &server)
{
    QByteArray set = webSet(server, {.monitors = kMonitors, .every = QStringLiteral("1s")});
    set.replace("timeout: 5s}", "timeout: 5s, down-after: 1}");
    for (int i = 0; i < kMonitors; ++i) {
        const QByteArray id = "{id: m" + QByteArray::number(i) + ',';
        set.replace(id, id + " on-host: h" + QByteArray::number(i) + ", runbook: fix,");
    }
    return set + "reactions:\n  - {id: restart, kind: webhook, url: '" + server.url().toUtf8()
           + "fix/{{monitor.id}}'}\n"
             "runbooks: [{id: fix, steps: [{run: restart, when: down}]}]\n";
}

/// What was decided last, for whoever wonders why nothing happened.
QString whyOf(Host &host)
{
    const std::unique_ptr<Session> session = host.makeSession();
    QString why;
    QEventLoop loop;
    session->ask({queries::kActivity, {{QStringLiteral("limit"), 3}}}, &loop, [&](const Result<QJsonObject> &answer) {
        why = answer ? QString::fromUtf8(QJsonDocument(*answer).toJson()).left(2000) : answer.error().sentence;
        loop.quit();
    });
    loop.exec();
    return why;
}

void arm(Host &host)
{
    const std::unique_ptr<Session> session = host.makeSession();
    QEventLoop loop;
    session->run({commands::kArm,
                  {{QStringLiteral("runbook"), QStringLiteral("fix")},
                   {QStringLiteral("armed"), true},
                   {QStringLiteral("by"), QStringLiteral("bench")}}},
                 &loop,
                 [&loop](const Result<QJsonObject> &answer) {
                     if (!answer)
                         die(answer.error().sentence);
                     loop.quit();
                 });
    loop.exec();
}

} // namespace

/// From the answer that decides until the request that acts is at its server: rules, a durable transaction, a new
/// connection. Both servers are one process, which takes both times.
QJsonObject act(const QStringList &)
{
    auto *stage = shared<Stage>();
    const PageServer server(kPorts, [stage](std::string_view request) { return answerOn(*stage, request); });
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host = hostWith(dir.path(), stageSet(server));
    arm(*host);
    wait(8s); // each has been seen up
    std::vector<double> took_ms;
    for (Stage::One &one : stage->all) {
        one.isBroken = true;
        for (int tries = 0; tries < 300 && one.actedAt_us == 0; ++tries)
            wait(10ms);
        if (one.actedAt_us == 0)
            die(QStringLiteral("nothing was done about m%1; %2").arg(&one - stage->all.data()).arg(whyOf(*host)));
        took_ms.push_back(double(one.actedAt_us - one.toldAt_us) / 1000);
        one.isBroken = false;
        wait(1200ms);
    }
    std::sort(took_ms.begin(), took_ms.end());
    return {{QStringLiteral("acted"), double(took_ms.size())},
            {QStringLiteral("act_p50_ms"), medianOf(took_ms)},
            {QStringLiteral("act_max_ms"), took_ms.empty() ? 0 : took_ms.back()}};
}

} // namespace salve::bench
