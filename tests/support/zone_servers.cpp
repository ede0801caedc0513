// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/zone_servers.h"

#include "support/spin.h"
#include "support/unconfined.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace salve::test {

using namespace Qt::StringLiterals;

namespace {

const QString kSchema = u"/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"_s;

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

bool makeDatabase(const QString &path)
{
    QFile schema(kSchema);
    if (!schema.open(QIODevice::ReadOnly))
        return false;
    bool isMade = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        isMade = database.open();
        QSqlQuery query(database);
        for (const QByteArray &statement : schema.readAll().split(';'))
            isMade = isMade && (statement.trimmed().isEmpty() || query.exec(QString::fromUtf8(statement)));
    }
    QSqlDatabase::removeDatabase(path);
    return isMade;
}

} // namespace

QString KnotServer::missing()
{
    return serverProgram(u"knotd"_s).isEmpty() ? u"the package knot is not installed"_s : QString();
}

bool KnotServer::start(quint16 port, const QString &zone, const QString &records)
{
    const QString folder = m_folder.path();
    const QString configuration = uR"(
server:
    rundir: "%1"
    listen: 127.0.0.1@%2
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
log:
  - target: stderr
    any: info
database:
    storage: "%1"
key:
  - id: %3
    algorithm: hmac-sha256
    secret: %4
acl:
  - id: updates
    key: %3
    action: update
zone:
  - domain: %5
    storage: "%1"
    file: zone
    acl: updates
)"_s.arg(folder, QString::number(port), kZoneKey, kZoneSecret, zone);
    if (!writeFile(folder + u"/knot.conf"_s, configuration)
        || !writeFile(folder + u"/zone"_s, u"$ORIGIN %1.\n$TTL 300\n"_s.arg(zone) + records + u'\n'))
        return false;
    return m_server.start(serverProgram(u"knotd"_s), {u"-c"_s, folder + u"/knot.conf"_s}, port);
}

QString PowerDnsServer::missing()
{
    if (serverProgram(u"pdns_server"_s).isEmpty())
        return u"the package pdns-server is not installed"_s;
    return QFile::exists(kSchema) ? QString() : u"the package pdns-backend-sqlite3 is not installed"_s;
}

bool PowerDnsServer::utility(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"pdnsutil"_s, QStringList{u"--config-dir="_s + m_folder.path()} + arguments);
    const bool isDone = process.waitForFinished(20'000) && process.exitCode() == 0;
    m_said += process.readAll();
    return isDone;
}

bool PowerDnsServer::start(quint16 port, const QString &zone, const QString &records)
{
    const QString folder = m_folder.path();
    m_apiPort = freePort();
    const QString configuration = uR"(launch=gsqlite3
gsqlite3-database=%1/zones.sqlite
local-address=127.0.0.1
local-port=%2
socket-dir=%1
daemon=no
guardian=no
disable-syslog=yes
security-poll-suffix=
dnsupdate=yes
allow-dnsupdate-from=127.0.0.0/8
cache-ttl=0
query-cache-ttl=0
negquery-cache-ttl=0
zone-cache-refresh-interval=0
api=yes
api-key=%3
webserver=yes
webserver-address=127.0.0.1
webserver-port=%4
webserver-allow-from=127.0.0.1
)"_s.arg(folder, QString::number(port), apiKey(), QString::number(m_apiPort));
    const QString zoneFile = folder + u"/zone"_s;
    return writeFile(folder + u"/pdns.conf"_s, configuration) && makeDatabase(folder + u"/zones.sqlite"_s)
           && writeFile(zoneFile, u"$ORIGIN %1.\n$TTL 300\n"_s.arg(zone) + records + u'\n')
           && utility({u"load-zone"_s, zone, zoneFile})
           && utility({u"import-tsig-key"_s, kZoneKey, u"hmac-sha256"_s, kZoneSecret})
           && utility({u"set-meta"_s, zone, u"TSIG-ALLOW-DNSUPDATE"_s, kZoneKey})
           && m_server.start(serverProgram(u"pdns_server"_s), {u"--config-dir="_s + folder}, port)
           && spinUntil([this] { return accepts(m_apiPort); }); // the interface comes a little later
}

} // namespace salve::test
