// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "checks/check_library.h"
#include "core/clock.h"
#include "flock.h"
#include "net/file_limit.h"
#include "net/network.h"
#include "real_subjects.h"
#include "told_kinds.h"

#include <malloc.h>

#include <QJsonArray>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve::bench {

namespace {

/// Six at once with one port is what a target is allowed; with these all thousand are on their way.
constexpr int kTargets = 200;

double heap_kb()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1024;
}

/// CPU of checks that are answered, and memory of those that wait.
QJsonObject measured(const CheckKind &kind, const Subject &subject, Services &services)
{
    const PageServer server(kTargets, subject.answer, subject.greeting);
    // Where the greeting is all that is waited for, there is none.
    const bool isGreetingAll = !subject.greeting.isEmpty() && subject.answer("").isEmpty();
    const PageServer silent(kTargets, subject.silence, isGreetingAll ? QByteArray() : subject.greeting);
    LongestEvent::reset();
    const double cpuBefore = cpu_s();
    const double programsBefore = programsCpu_s();
    QString ended;
    {
        Flock flock(
            kind, subject.atOnce, [&](int i) { return nodeOf(subject.settings(server, i)); }, services);
        flock.start();
        ended = flock.untilTheEnd();
    }
    const double cpu_ms = (cpu_s() - cpuBefore) * 1000 / subject.atOnce;
    const double programs_ms = (programsCpu_s() - programsBefore) * 1000 / subject.atOnce;
    const double heapBefore_kb = heap_kb();
    double heap = 0;
    {
        const Subject::Settings &settings = subject.waiting ? subject.waiting : subject.settings;
        Flock waiting(
            kind, subject.atOnce, [&](int i) { return nodeOf(settings(silent, i)); }, services);
        waiting.start();
        wait(1s);
        heap = (heap_kb() - heapBefore_kb) / subject.atOnce;
        if (waiting.ended() != 0)
            ended += u", %1 did not wait"_s.arg(waiting.ended());
    }
    wait(200ms); // what was killed has ended
    std::printf("%-26s %8.3f ms CPU %8.1f KiB each %8.1f ms at most (%s)  %s\n",
                qPrintable(subject.name),
                cpu_ms,
                heap,
                LongestEvent::longest_ms(),
                LongestEvent::where(),
                qPrintable(ended));
    std::fflush(stdout);
    return {{u"cpu_ms"_s, cpu_ms},
            {u"program_cpu_ms"_s, programs_ms},
            {u"memory_kib"_s, heap},
            {u"longest_ms"_s, LongestEvent::longest_ms()},
            {u"longest_where"_s, QString::fromLatin1(LongestEvent::where())},
            {u"ended"_s, ended}};
}

/// Names whose lookup never comes back: nothing may wait for it but the check itself.
QJsonObject stuckResolver(const CheckLibrary &library)
{
    SystemClock clock;
    Resolver never([](const QString &, AddressFamily) {
        std::this_thread::sleep_for(1h); // house: a lookup that never comes back
        return LookupAnswer{};
    });
    TlsConfigurations tls;
    CurlMulti curl;
    QtHttpClient checks(clock, never, tls);
    CurlHttpClient actors(clock, never, curl);
    Services services{clock, never, tls, checks, actors, curl, [](const QString &name) -> Result<QString> {
                          return fail(ErrorCode::NotFound, name);
                      }};
    LongestEvent::reset();
    std::vector<std::unique_ptr<CheckOperation>> flying;
    int timeouts = 0;
    constexpr int kEach = 100;
    for (const auto &[kind, settings] :
         {std::pair{u"http"_s, QJsonObject{{u"url"_s, u"http://never%1.example/"_s}}},
          std::pair{u"http"_s, QJsonObject{{u"url"_s, u"http://never%1.example/"_s}, {u"client"_s, u"curl"_s}}},
          std::pair{u"tcp"_s, QJsonObject{{u"host"_s, u"never%1.example"_s}, {u"port"_s, 1}}},
          std::pair{u"udp"_s, QJsonObject{{u"host"_s, u"never%1.example"_s}, {u"port"_s, 1}, {u"send"_s, u"x"_s}}},
          std::pair{u"redis"_s, QJsonObject{{u"host"_s, u"never%1.example"_s}}},
          std::pair{u"ntp"_s, QJsonObject{{u"host"_s, u"never%1.example"_s}}},
          std::pair{u"tls"_s, QJsonObject{{u"host"_s, u"never%1.example"_s}}}}) {
        for (int i = 0; i < kEach; ++i) {
            QJsonObject own = settings; // a host each: six at once with one is what it is allowed
            const QString place = settings.contains(u"url"_s) ? u"url"_s : u"host"_s;
            own.insert(place, settings.value(place).toString().arg(i));
            auto made = Kinds{library.kinds(), {}}.check(kind)->make(nodeOf(own), Millis{2'000}, services);
            QObject::connect(made->get(), &CheckOperation::finished, made->get(), [&](const CheckResult &result) {
                timeouts += result.cause == Cause::Timeout && result.phase == Phase::Resolve ? 1 : 0;
            });
            const LongestEvent::Watch watch("start");
            (*made)->start();
            flying.push_back(std::move(*made));
        }
    }
    wait(4s);
    return {{u"longest_ms"_s, LongestEvent::longest_ms()},
            {u"checks"_s, static_cast<int>(flying.size())},
            {u"timed_out_in_time"_s, timeouts}};
}

/// What a healthy check says of its own latency while thirty hang at the same place: behind one host, and behind one
/// proxy of an application.
double healthyLatency_ms(
    const CheckLibrary &library, Services &services, const QJsonObject &fine, const QJsonObject &hanging, int count)
{
    const CheckKind &http = *Kinds{library.kinds(), {}}.check(u"http"_s);
    std::vector<std::unique_ptr<CheckOperation>> stuck;
    for (int i = 0; i < count; ++i) {
        QJsonObject settings = hanging;
        settings.insert(u"url"_s, hanging.value(u"url"_s).toString().arg(i));
        stuck.push_back(std::move(*http.make(nodeOf(settings), Millis{2'000}, services)));
        stuck.back()->start();
    }
    wait(200ms);
    std::vector<double> latencies;
    for (int i = 0; i < 5; ++i) {
        const auto check = std::move(*http.make(nodeOf(fine), Millis{2'000}, services));
        QEventLoop loop;
        QObject::connect(check.get(), &CheckOperation::finished, &loop, [&](const CheckResult &result) {
            latencies.push_back(result.outcome == CheckOutcome::Ok ? double(result.latency.count()) / 1000 : 1e6);
            loop.quit();
        });
        QTimer::singleShot(30s, &loop, &QEventLoop::quit);
        check->start();
        loop.exec();
    }
    return medianOf(latencies);
}

QJsonObject besideHanging(const CheckLibrary &library, Services &services)
{
    const PageServer server(1, [text = PageServer::page()](std::string_view request) {
        return request.find("hang") == std::string_view::npos ? text : QByteArray();
    });
    const QJsonObject fine{{u"url"_s, server.url() + u"fine"_s}};
    const QJsonObject hanging{{u"url"_s, server.url() + u"hang%1"_s}};
    const QJsonObject proxied{
        {u"url"_s, u"http://fine.example/"_s}, {u"proxy"_s, server.url().chopped(1)}, {u"client"_s, u"curl"_s}};
    QJsonObject proxiedHanging = proxied;
    proxiedHanging.insert(u"url"_s, u"http://hang%1.example/"_s);
    const auto latency = [&](const QJsonObject &well, const QJsonObject &ill, int count) {
        return healthyLatency_ms(library, services, well, ill, count);
    };
    return {{u"same_host_alone_ms"_s, latency(fine, hanging, 0)},
            {u"same_host_beside_30_ms"_s, latency(fine, hanging, 30)},
            {u"same_proxy_alone_ms"_s, latency(proxied, proxiedHanging, 0)},
            {u"same_proxy_beside_30_ms"_s, latency(proxied, proxiedHanging, 30)}};
}

} // namespace

/// Each kind by itself, without scheduling, rules and store. Whatever is far beyond its limit stands in `broken`.
QJsonObject kinds(const QStringList &)
{
    raiseFileLimit();
    SystemClock clock;
    const CheckLibrary library;
    Network network(
        clock, [](const QString &name) -> Result<QString> { return name == u"database"_s ? u"right"_s : u"secret"_s; });
    QJsonObject figures;
    QJsonArray broken;
    // The limit is 5 ms; a busy computer makes more of it, a thread that waits for a name makes seconds.
    constexpr double kFarTooLong_ms = 50;
    const RealSubjects real;
    std::vector<Subject> all = subjects();
    all.insert(all.end(), real.subjects().begin(), real.subjects().end());
    for (const Subject &subject : all) {
        const CheckKind *kind = Kinds{library.kinds(), {}}.check(subject.kind);
        const QJsonObject figure = measured(*kind, subject, network.services());
        figures.insert(subject.name, figure);
        if (figure.value(u"longest_ms"_s).toDouble() > kFarTooLong_ms)
            broken.append(subject.name + u" keeps its thread"_s);
        if (const QString ended = figure.value(u"ended"_s).toString(); ended != subject.end)
            broken.append(u"%1: %2, expected %3"_s.arg(subject.name, ended, subject.end));
    }
    figures.insert(u"told"_s, toldKinds(library, network.services()));
    const QJsonObject stuck = stuckResolver(library);
    if (stuck.value(u"longest_ms"_s).toDouble() > kFarTooLong_ms
        || stuck.value(u"timed_out_in_time"_s) != stuck.value(u"checks"_s))
        broken.append(u"a resolver that never answers"_s);
    figures.insert(u"stuck_resolver"_s, stuck);
    const QJsonObject beside = besideHanging(library, network.services());
    for (const QString &where : {u"same_host"_s, u"same_proxy"_s}) {
        if (beside.value(where + u"_beside_30_ms"_s).toDouble() > beside.value(where + u"_alone_ms"_s).toDouble() + 250)
            broken.append(where + u": thirty that hang make a healthy one look slow"_s);
    }
    figures.insert(u"beside_hanging"_s, beside);
    figures.insert(u"broken"_s, broken);
    return figures;
}

} // namespace salve::bench
