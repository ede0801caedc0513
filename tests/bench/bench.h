// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/host.h"

#include <sys/types.h>

#include <QJsonObject>
#include <QStringList>

/// What the benchmarks share. Each of them runs once, prints what it sees, and ends with one JSON object.
namespace salve::bench {

/// CPU of this whole process so far, all threads, user and system.
double cpu_s();
double residentSet_mb();

/// A web server in a process of its own: 2 KiB for each request, then it hangs up. One thread, epoll.
class PageServer
{
public:
    PageServer();
    ~PageServer();
    Q_DISABLE_COPY_MOVE(PageServer)
    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }

private:
    quint16 m_port{0};
    pid_t m_pid{-1};
};

/// A set of so many `http` monitors of one page.
QByteArray webSet(int monitors, const QString &url, const QString &every, const QString &client);
/// A headless Salve on a folder with this set; ends the program when it does not come up.
std::unique_ptr<Host> hostWith(const QString &dir, const QByteArray &set);
/// Lets the event loop of the main thread run.
void wait(Millis time);
Lateness latenessOf(Host &host);

QJsonObject cost(const QStringList &arguments);
QJsonObject scale(const QStringList &arguments);
QJsonObject storm(const QStringList &arguments);

} // namespace salve::bench
