// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace salve::bench {

/// A web server in a process of its own: one request a connection, then it hangs up. Whoever asks by UDP on the same
/// ports gets the same answers. One thread, epoll.
class PageServer
{
public:
    /// Called in the server's process with the whole request. An empty answer keeps the connection open and says
    /// nothing; the default is a page of 2 KiB.
    using Answer = std::function<QByteArray(std::string_view request)>;
    static QByteArray silence(std::string_view) { return {}; }
    static QByteArray page(int status = 200);

    /// `greeting` is said to whoever comes, before he has asked.
    explicit PageServer(int ports = 1, Answer answer = {}, QByteArray greeting = {});
    ~PageServer();
    Q_DISABLE_COPY_MOVE(PageServer)
    int port(int number) const { return m_ports[static_cast<size_t>(number) % m_ports.size()]; }
    QString url(int number = 0) const { return QStringLiteral("http://127.0.0.1:%1/").arg(port(number)); }

private:
    std::vector<quint16> m_ports;
    pid_t m_pid{-1};
};

} // namespace salve::bench
