// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "page_server.h"

#include "bench.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <optional>

namespace salve::bench {

namespace {

void watch(int poll, int socket)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
}

void answer(int socket, const PageServer::Answer &answerTo)
{
    std::array<char, 8192> request{};
    // A request of the benchmarks fits into one segment.
    const ssize_t size = read(socket, request.data(), request.size());
    if (size > 0) {
        const QByteArray text = answerTo({request.data(), static_cast<size_t>(size)});
        if (text.isEmpty())
            return; // until the other side hangs up
        [[maybe_unused]] const auto written = write(socket, text.constData(), static_cast<size_t>(text.size()));
    }
    close(socket);
}

void answerDatagrams(int socket, const PageServer::Answer &answerTo)
{
    std::array<char, 2048> request{};
    sockaddr_in from{};
    socklen_t size = sizeof from;
    auto *const address = reinterpret_cast<sockaddr *>(&from);
    for (;;) {
        const ssize_t length = recvfrom(socket, request.data(), request.size(), MSG_DONTWAIT, address, &size);
        if (length < 0)
            return;
        const QByteArray text = answerTo({request.data(), static_cast<size_t>(length)});
        if (!text.isEmpty())
            sendto(socket, text.constData(), static_cast<size_t>(text.size()), 0, address, size);
    }
}

/// Two sockets of one port, the second for datagrams.
struct Listening
{
    int stream{-1};
    int datagrams{-1};
    quint16 port{0};
};

/// Nothing where the free port of the one is somebody's with the other.
std::optional<Listening> listeningSomewhere()
{
    Listening made{socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0), 0};
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (bind(made.stream, any, size) == 0 && listen(made.stream, 4096) == 0 && getsockname(made.stream, any, &size) == 0
        && bind(made.datagrams, any, size) == 0) {
        made.port = ntohs(address.sin_port);
        return made;
    }
    close(made.stream);
    close(made.datagrams);
    return std::nullopt;
}

/// Until it is killed.
[[noreturn]] void
serve(const std::vector<Listening> &listening, const PageServer::Answer &answerTo, const QByteArray &greeting)
{
    const int poll = epoll_create1(0);
    const auto isOne = [&listening](int socket, int Listening::*which) {
        return std::any_of(
            listening.begin(), listening.end(), [&](const Listening &one) { return one.*which == socket; });
    };
    for (const Listening &one : listening) {
        watch(poll, one.stream);
        watch(poll, one.datagrams);
    }
    std::array<epoll_event, 256> ready{};
    for (;;) {
        const int count = epoll_wait(poll, ready.data(), static_cast<int>(ready.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = ready[static_cast<size_t>(i)].data.fd;
            if (isOne(socket, &Listening::datagrams)) {
                answerDatagrams(socket, answerTo);
                continue;
            }
            if (!isOne(socket, &Listening::stream)) {
                answer(socket, answerTo);
                continue;
            }
            for (int fresh = accept4(socket, nullptr, nullptr, SOCK_NONBLOCK); fresh >= 0;
                 fresh = accept4(socket, nullptr, nullptr, SOCK_NONBLOCK)) {
                [[maybe_unused]] const auto greeted =
                    write(fresh, greeting.constData(), static_cast<size_t>(greeting.size()));
                watch(poll, fresh);
            }
        }
    }
}

} // namespace

QByteArray PageServer::page(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status)
           + " Page\r\nContent-Type: text/plain\r\nContent-Length: 2048\r\nConnection: close\r\n\r\n"
           + QByteArray(2048, 'x');
}

PageServer::PageServer(int ports, Answer answer, QByteArray greeting)
{
    if (!answer)
        answer = [text = page()](std::string_view) { return text; };
    std::vector<Listening> listening;
    // A port that is free for streams is taken for datagrams now and then.
    for (int tries = 0; tries < 2 * ports && listening.size() < static_cast<size_t>(ports); ++tries) {
        if (const std::optional<Listening> one = listeningSomewhere()) {
            listening.push_back(*one);
            m_ports.push_back(one->port);
        }
    }
    if (listening.size() < static_cast<size_t>(ports))
        die(QStringLiteral("no free port"));
    m_pid = fork();
    if (m_pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // a benchmark that is stopped leaves nothing behind
        serve(listening, answer, greeting);
    }
    for (const Listening &one : listening) {
        close(one.stream);
        close(one.datagrams);
    }
}

PageServer::~PageServer()
{
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

} // namespace salve::bench
