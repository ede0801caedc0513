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

#include <array>
#include <csignal>

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

/// Until it is killed.
[[noreturn]] void
serve(const std::vector<int> &listening, const PageServer::Answer &answerTo, const QByteArray &greeting)
{
    const int poll = epoll_create1(0);
    for (const int socket : listening)
        watch(poll, socket);
    std::array<epoll_event, 256> ready{};
    for (;;) {
        const int count = epoll_wait(poll, ready.data(), static_cast<int>(ready.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = ready[static_cast<size_t>(i)].data.fd;
            if (std::find(listening.begin(), listening.end(), socket) == listening.end()) {
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
    std::vector<int> listening;
    for (int i = 0; i < ports; ++i) {
        const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 4096) != 0
            || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            die(QStringLiteral("no free port"));
        listening.push_back(listener);
        m_ports.push_back(ntohs(address.sin_port));
    }
    m_pid = fork();
    if (m_pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // a benchmark that is stopped leaves nothing behind
        serve(listening, answer, greeting);
    }
    for (const int listener : listening)
        close(listener);
}

PageServer::~PageServer()
{
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

} // namespace salve::bench
