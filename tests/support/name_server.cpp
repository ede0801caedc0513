// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/name_server.h"

#include "support/spin.h"
#include "support/unconfined.h"

#include <QTcpServer>
#include <QUdpSocket>

namespace salve::test {

namespace {

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

QString NameServer::missing()
{
    return serverProgram(QStringLiteral("named")).isEmpty() ? QStringLiteral("the package bind9 is not installed")
                                                            : QString();
}

void NameServer::addZone(const QString &name, const QString &records, const QString &more)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".zone"));
    if (!writeFile(path, QStringLiteral("$TTL 300\n") + records + QLatin1Char('\n')))
        qFatal("cannot write %s", qPrintable(path));
    addStatements(QStringLiteral("zone \"%1\" { type primary; file \"%2\"; %3 };\n").arg(name, path, more));
}

bool NameServer::start(quint16 port)
{
    const QString configuration = QStringLiteral(R"(
options {
    directory "%1"; pid-file none; session-keyfile none; lock-file none; querylog no;
    listen-on port %2 { 127.0.0.1; }; listen-on-v6 { none; };
    notify no; allow-transfer { none; }; empty-zones-enable no; minimal-responses yes; max-udp-size 1232;
    %3
};
controls { };
%4
)")
                                      .arg(m_folder.path(), QString::number(port), m_options, m_statements);
    const QString path = m_folder.filePath(QStringLiteral("named.conf"));
    if (!writeFile(path, configuration))
        return false;
    m_server.launch(unconfined(serverProgram(QStringLiteral("named")), m_folder.path()),
                    {QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-c"), path});
    return spinUntil([&] {
               m_said += m_server.output();
               return !m_server.isRunning() || m_said.contains(" running\n");
           })
           && m_server.isRunning();
}

quint16 freeDnsPort(const QStringList &addresses)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const quint16 port = freePort();
        const bool isFree = std::all_of(addresses.begin(), addresses.end(), [port](const QString &address) {
            QUdpSocket udp;
            QTcpServer tcp;
            return udp.bind(QHostAddress(address), port) && tcp.listen(QHostAddress(address), port);
        });
        if (isFree)
            return port;
    }
    return 0;
}

} // namespace salve::test
