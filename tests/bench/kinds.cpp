// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "checks/check_library.h"
#include "core/clock.h"
#include "net/file_limit.h"
#include "net/network.h"

#include <malloc.h>

#include <QJsonArray>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr int kAtOnce = 1000;
/// Six at once with one port is what a target is allowed; with these all thousand are on their way.
constexpr int kTargets = 200;

using Settings = std::function<QJsonObject(const PageServer &server, int number)>;

/// A kind, a monitor of it, and what its peer says first and then.
struct Subject
{
    QString name;
    QString kind;
    Settings settings;
    QByteArray answer;
    QByteArray greeting{};
    int atOnce{kAtOnce};
};

QJsonObject page(const PageServer &server, int number)
{
    return {{u"url"_s, server.url(number)}};
}

QJsonObject place(const PageServer &server, int number)
{
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.port(number)}};
}

Settings with(Settings first, QJsonObject more)
{
    return [first = std::move(first), more = std::move(more)](const PageServer &server, int number) {
        QJsonObject settings = first(server, number);
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), it.value());
        return settings;
    };
}

QByteArray json(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::vector<Subject> webSubjects()
{
    const QByteArray web = PageServer::page();
    const QByteArray pods =
        R"({"status":{"readyReplicas":2,"updatedReplicas":2},"spec":{"replicas":2},"metadata":{"generation":1}})";
    const QByteArray container = R"({"State":{"Status":"running","Running":true,"ExitCode":0},"RestartCount":0})";
    const QByteArray vector =
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})";
    const QByteArray domain = R"({"events":[{"eventAction":"expiration","eventDate":"2099-01-01T00:00:00Z"}]})";
    const Settings flow = [](const PageServer &server, int number) {
        return QJsonObject{{u"requests"_s, QJsonArray{page(server, number), page(server, number + 1)}}};
    };
    const Settings socket = [](const PageServer &server, int number) {
        return QJsonObject{{u"url"_s, server.url(number).replace(u"http:"_s, u"ws:"_s)}};
    };
    return {
        {u"http"_s, u"http"_s, page, web},
        {u"http, curl"_s, u"http"_s, with(page, {{u"client"_s, u"curl"_s}}), web},
        {u"http-flow, 2 requests"_s, u"http-flow"_s, flow, web},
        {u"websocket, refused"_s, u"websocket"_s, socket, web},
        {u"prometheus-query"_s, u"prometheus-query"_s, with(page, {{u"query"_s, u"up"_s}}), json(vector)},
        {u"docker-container"_s, u"docker-container"_s, with(page, {{u"container"_s, u"shop"_s}}), json(container)},
        {u"kubernetes-workload"_s, u"kubernetes-workload"_s, with(page, {{u"name"_s, u"shop"_s}}), json(pods)},
        {u"domain-expiry"_s,
         u"domain-expiry"_s,
         [](const PageServer &server, int number) {
             return QJsonObject{{u"domain"_s, u"shop.example"_s}, {u"server"_s, server.url(number)}};
         },
         json(domain)},
    };
}

std::vector<Subject> otherSubjects()
{
    const auto plugin = [](const PageServer &, int) { return QJsonObject{{u"command"_s, QJsonArray{u"/bin/true"_s}}}; };
    const QByteArray mail = "250-mail.example\r\n250 HELP\r\n";
    return {
        {u"tcp"_s, u"tcp"_s, with(place, {{u"send"_s, u"PING"_s}, {u"expect"_s, u"PONG"_s}}), "PONG\r\n"},
        {u"tls, not spoken there"_s, u"tls"_s, place, "HTTP/1.1 400 Bad Request\r\n\r\n"},
        {u"smtp"_s, u"smtp"_s, place, mail, "220 mail.example ESMTP\r\n"},
        {u"imap"_s, u"imap"_s, with(place, {{u"tls"_s, u"none"_s}}), "* BYE\r\na1 OK\r\n", "* OK IMAP4rev1 ready\r\n"},
        {u"pop3"_s, u"pop3"_s, with(place, {{u"tls"_s, u"none"_s}}), "+OK\r\n", "+OK ready\r\n"},
        {u"ftp"_s, u"ftp"_s, place, "221 Bye\r\n", "220 ready\r\n"},
        {u"ssh-banner"_s, u"ssh-banner"_s, place, {}, "SSH-2.0-OpenSSH_9.2\r\n"},
        {u"redis"_s, u"redis"_s, place, "+PONG\r\n"},
        {u"memcached"_s, u"memcached"_s, place, "VERSION 1.6.18\r\n"},
        {u"mongodb, garbage"_s, u"mongodb"_s, place, QByteArray("\x10\0\0\0\1\0\0\0\1\0\0\0\xdd\7\0\0", 16)},
        {u"mqtt"_s, u"mqtt"_s, place, QByteArray("\x20\x02\0\0", 4)},
        {u"udp, nobody there"_s, u"udp"_s, with(place, {{u"send"_s, u"x"_s}, {u"expect"_s, u"y"_s}}), {}},
        {u"ntp, nobody there"_s, u"ntp"_s, place, {}},
        {u"plugin, 50 at once"_s, u"plugin"_s, plugin, {}, {}, 50},
    };
}

double heap_kb()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1024;
}

/// Many checks of one kind, and how they ended.
class Flock
{
public:
    Flock(const CheckKind &kind, const Subject &subject, const PageServer &server, Services &services)
    {
        for (int i = 0; i < subject.atOnce; ++i) {
            auto made = kind.make(nodeOf(subject.settings(server, i)), Millis{20'000}, services);
            if (!made)
                die(made.error().sentence);
            QObject::connect(made->get(), &CheckOperation::finished, &m_context, [this](const CheckResult &result) {
                ++m_ends[QString(wordOf(result.outcome)) + u' ' + QString(wordOf(result.cause))];
                if (++m_ended == m_checks.size())
                    m_loop.quit();
            });
            m_checks.push_back(std::move(*made));
        }
    }
    void start()
    {
        // Some at a time, as they fall due: libcurl begins all that it was given in one event.
        for (size_t i = 0; i < m_checks.size(); ++i) {
            {
                const LongestEvent::Watch watch;
                m_checks[i]->start();
            }
            if (i % 20 == 19)
                QCoreApplication::processEvents();
        }
    }
    /// As the most of them ended: "ok none".
    QString untilTheEnd()
    {
        QTimer::singleShot(30s, &m_loop, &QEventLoop::quit);
        if (m_ended < m_checks.size())
            m_loop.exec();
        const auto most = std::max_element(
            m_ends.begin(), m_ends.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == m_ends.end() ? u"no end"_s : most->first;
    }
    size_t ended() const { return m_ended; }

private:
    QEventLoop m_loop;
    std::vector<std::unique_ptr<CheckOperation>> m_checks;
    std::map<QString, int> m_ends;
    size_t m_ended{0};
    QObject m_context; ///< gone first
};

/// CPU of checks that are answered, and memory of those that wait.
QJsonObject measured(const CheckKind &kind, const Subject &subject, Services &services)
{
    const PageServer server(
        kTargets, [answer = subject.answer](std::string_view) { return answer; }, subject.greeting);
    const PageServer silent(kTargets, [](std::string_view) { return QByteArray(); });
    LongestEvent::reset();
    const double cpuBefore = cpu_s();
    QString ended;
    {
        Flock flock(kind, subject, server, services);
        flock.start();
        ended = flock.untilTheEnd();
        if (flock.ended() != static_cast<size_t>(subject.atOnce))
            ended += u", %1 never"_s.arg(static_cast<size_t>(subject.atOnce) - flock.ended());
    }
    const double cpu_ms = (cpu_s() - cpuBefore) * 1000 / subject.atOnce;
    const double heapBefore_kb = heap_kb();
    double heap = 0;
    {
        Flock waiting(kind, subject, silent, services);
        waiting.start();
        wait(1s);
        heap = (heap_kb() - heapBefore_kb) / subject.atOnce;
    }
    wait(50ms);
    std::printf("%-26s %8.3f ms CPU %8.1f KiB each %8.1f ms at most  %s\n",
                qPrintable(subject.name),
                cpu_ms,
                heap,
                LongestEvent::longest_ms(),
                qPrintable(ended));
    std::fflush(stdout);
    return {{u"cpu_ms"_s, cpu_ms},
            {u"memory_kib"_s, heap},
            {u"longest_ms"_s, LongestEvent::longest_ms()},
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
            const LongestEvent::Watch watch;
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
    Network network(clock, [](const QString &) -> Result<QString> { return u"secret"_s; });
    QJsonObject figures;
    QJsonArray broken;
    // The limit is 5 ms; a busy computer makes more of it, a thread that waits for a name makes seconds.
    constexpr double kFarTooLong_ms = 50;
    std::vector<Subject> subjects = webSubjects();
    for (Subject &subject : otherSubjects())
        subjects.push_back(std::move(subject));
    for (const Subject &subject : subjects) {
        const CheckKind *kind = Kinds{library.kinds(), {}}.check(subject.kind);
        const QJsonObject figure = measured(*kind, subject, network.services());
        figures.insert(subject.name, figure);
        if (figure.value(u"longest_ms"_s).toDouble() > kFarTooLong_ms)
            broken.append(subject.name + u" keeps its thread"_s);
        if (figure.value(u"ended"_s).toString().contains(u"never"_s))
            broken.append(subject.name + u" does not end"_s);
    }
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
