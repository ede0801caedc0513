// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "checks/kinds.h"
#include "reactions/kinds.h"
#include "session/commands.h"
#include "store/memory_vault.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <map>

namespace salve::bench {

namespace {

const QByteArray &page()
{
    static const QByteArray kPage =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2048\r\nConnection: close\r\n\r\n"
        + QByteArray(2048, 'x');
    return kPage;
}

/// Until it is killed.
[[noreturn]] void serve(int listening)
{
    const int poll = epoll_create1(0);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = listening;
    epoll_ctl(poll, EPOLL_CTL_ADD, listening, &event);
    std::array<epoll_event, 256> ready{};
    std::array<char, 8192> request{};
    for (;;) {
        const int count = epoll_wait(poll, ready.data(), static_cast<int>(ready.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = ready[static_cast<size_t>(i)].data.fd;
            if (socket == listening) {
                for (int fresh = accept4(listening, nullptr, nullptr, SOCK_NONBLOCK); fresh >= 0;
                     fresh = accept4(listening, nullptr, nullptr, SOCK_NONBLOCK)) {
                    event.data.fd = fresh;
                    epoll_ctl(poll, EPOLL_CTL_ADD, fresh, &event);
                }
                continue;
            }
            // A request of the benchmarks fits into one segment.
            if (read(socket, request.data(), request.size()) > 0) [[maybe_unused]]
                const auto written = write(socket, page().constData(), static_cast<size_t>(page().size()));
            close(socket);
        }
    }
}

[[noreturn]] void die(const QString &sentence)
{
    std::fprintf(stderr, "salve-bench: %s\n", qPrintable(sentence));
    std::exit(1);
}

} // namespace

double cpu_s()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentSet_mb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

PageServer::PageServer()
{
    const int listening = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listening, 4096) != 0
        || getsockname(listening, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        die(QStringLiteral("no free port"));
    m_port = ntohs(address.sin_port);
    m_pid = fork();
    if (m_pid == 0)
        serve(listening);
    close(listening);
}

PageServer::~PageServer()
{
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

QByteArray webSet(int monitors, const QString &url, const QString &every, const QString &client)
{
    QByteArray set = "salve: 1\ndefaults: {every: " + every.toUtf8() + ", timeout: 5s}\nmonitors:\n";
    for (int i = 0; i < monitors; ++i)
        set += "  - {id: m" + QByteArray::number(i) + ", kind: http, url: '" + url.toUtf8()
               + "', client: " + client.toUtf8() + "}\n";
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
    const std::unique_ptr<Session> session = (*host)->makeSession();
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
    return std::move(*host);
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

int main(int argc, char **argv)
{
    using namespace salve;
    const QCoreApplication app(argc, argv);
    const std::map<QString, QJsonObject (*)(const QStringList &)> kBenches{{QStringLiteral("cost"), bench::cost},
                                                                           {QStringLiteral("scale"), bench::scale},
                                                                           {QStringLiteral("storm"), bench::storm}};
    const auto found = kBenches.find(app.arguments().value(1));
    if (found == kBenches.end()) {
        std::fprintf(stderr, "Usage: salve-bench NAME [NUMBER…], where NAME is cost, scale or storm\n");
        return 64;
    }
    const QJsonObject figures = found->second(app.arguments().mid(2));
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
