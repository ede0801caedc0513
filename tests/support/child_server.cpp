// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/child_server.h"

#include "support/spin.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace salve::test {

namespace {

QString nginxProgram()
{
    // Not on everybody's PATH: Debian installs it in /usr/sbin.
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : found;
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

bool accepts(quint16 port)
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress::LocalHost, port);
    return probe.waitForConnected(200);
}

ChildServer::~ChildServer()
{
    stop();
}

void ChildServer::launch(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef __linux__
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.start(program, arguments);
}

bool ChildServer::start(const QString &program, const QStringList &arguments, quint16 port)
{
    launch(program, arguments);
    return m_process.waitForStarted() && spinUntil([&] { return !isRunning() || accepts(port); }) && isRunning();
}

void ChildServer::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString Nginx::missing()
{
    return nginxProgram().isEmpty() ? QStringLiteral("the package nginx-light is not installed") : QString();
}

QString Nginx::listenTls(quint16 port, const KeyPair &pair)
{
    return QStringLiteral("listen 127.0.0.1:%1 ssl; ssl_certificate %2; ssl_certificate_key %3;")
        .arg(QString::number(port), pair.certificate, pair.key);
}

QStringList Nginx::arguments(const QString &servers)
{
    const QString path = m_folder.filePath(QStringLiteral("nginx.conf"));
    QDir(m_folder.path()).mkpath(QStringLiteral("tmp"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QString configuration = QStringLiteral(R"(
daemon off; master_process off; pid nginx.pid; error_log error.log info;
events { worker_connections 1024; }
http {
    access_log access.log; default_type text/plain;
    client_body_temp_path tmp/body; proxy_temp_path tmp/proxy; fastcgi_temp_path tmp/fastcgi;
    uwsgi_temp_path tmp/uwsgi; scgi_temp_path tmp/scgi;
    %1
}
)")
                                      .arg(servers);
    file.write(configuration.toUtf8());
    file.close();
    return {QStringLiteral("-p"),
            m_folder.path(),
            QStringLiteral("-c"),
            path,
            QStringLiteral("-e"),
            QStringLiteral("stderr")};
}

bool Nginx::start(const QString &servers, quint16 anyOfItsPorts)
{
    const QStringList started = arguments(servers);
    return !started.isEmpty() && m_server.start(nginxProgram(), started, anyOfItsPorts);
}

bool Nginx::launch(const QString &servers)
{
    const QStringList started = arguments(servers);
    if (!started.isEmpty())
        m_server.launch(nginxProgram(), started);
    return !started.isEmpty();
}

} // namespace salve::test
