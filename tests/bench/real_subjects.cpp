// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "real_subjects.h"

#include "bench.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QStandardPaths>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve::bench {

namespace {

// Of those that start a program or keep a thread.
constexpr int kFew = 50;
constexpr int kTlsPorts = 50;

/// True where it is there; else it is said.
bool isThere(const QString &missing)
{
    if (!missing.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(missing));
    return missing.isEmpty();
}

Subject::Settings always(const QJsonObject &settings)
{
    return [settings](const PageServer &, int) { return settings; };
}

/// The same at the port of a server that says nothing.
Subject::Settings atSilent(const QJsonObject &settings)
{
    return [settings](const PageServer &server, int number) { return placeAt(server.port(number), settings); };
}

} // namespace

RealSubjects::RealSubjects()
{
    addTls();
    addSsh();
    addDatabases();
    addBus();
}

RealSubjects::~RealSubjects()
{
    close(m_silentBus);
}

void RealSubjects::addTls()
{
    if (!isThere(test::Certificates::missing()) || !isThere(test::Nginx::missing()))
        return;
    const test::KeyPair pair = m_certificates.issue(u"bench"_s, {u"IP:127.0.0.1"_s});
    std::vector<int> ports;
    QString servers;
    for (int i = 0; i < kTlsPorts; ++i) {
        const quint16 port = test::freePort();
        ports.push_back(port);
        servers += u"server { %1 location / { return 200 \"well\"; } }\n"_s.arg(test::Nginx::listenTls(port, pair));
    }
    if (!m_nginx.start(servers, static_cast<quint16>(ports.back())))
        die(u"nginx does not start: "_s + QString::fromUtf8(m_nginx.output()));
    const QJsonObject trust{{u"ca-file"_s, m_certificates.caFile()}};
    const auto portOf = [ports](int number) { return ports[static_cast<size_t>(number) % ports.size()]; };
    const auto pageAt = [trust](int port) {
        QJsonObject settings = trust;
        settings.insert(u"url"_s, u"https://127.0.0.1:%1/"_s.arg(port));
        return settings;
    };
    m_subjects.push_back({.name = u"tls"_s,
                          .kind = u"tls"_s,
                          .settings = [=](const PageServer &, int number) { return placeAt(portOf(number), trust); },
                          .waiting = atSilent(trust)});
    m_subjects.push_back(
        {.name = u"http, TLS"_s,
         .kind = u"http"_s,
         .settings = [=](const PageServer &, int number) { return pageAt(portOf(number)); },
         .waiting = [=](const PageServer &server, int number) { return pageAt(server.port(number)); }});
}

void RealSubjects::addSsh()
{
    if (!isThere(test::SshServer::missing()))
        return;
    if (!m_ssh.start())
        die(u"sshd does not start: "_s + QString::fromUtf8(m_ssh.output()));
    const QJsonObject access{
        {u"user"_s, m_ssh.user()}, {u"key-file"_s, m_ssh.keyFile()}, {u"known-hosts-file"_s, m_ssh.knownHostsFile()}};
    const auto at = [access](int port) {
        return QJsonObject{{u"ssh"_s, placeAt(port, access)}, {u"command"_s, u"true"_s}};
    };
    m_subjects.push_back({.name = u"ssh-command, 50 at once"_s,
                          .kind = u"ssh-command"_s,
                          .settings = always(at(m_ssh.port())),
                          .atOnce = kFew,
                          .waiting = [at](const PageServer &server, int number) { return at(server.port(number)); }});
}

void RealSubjects::addDatabases()
{
    const QJsonObject login{{u"user"_s, u"salve"_s},
                            {u"password"_s, QJsonObject{{u"secret"_s, u"database"_s}}},
                            {u"query"_s, u"SELECT 1"_s}};
    const auto add = [&](const QString &kind, quint16 port, const QJsonObject &settings) {
        m_subjects.push_back({.name = kind + u", 50 at once"_s,
                              .kind = kind,
                              .settings = always(placeAt(port, settings)),
                              .atOnce = kFew,
                              .waiting = atSilent(settings)});
    };
    if (isThere(test::PostgresServer::missing())) {
        if (!m_postgres.start({}))
            die(u"PostgreSQL does not start: "_s + QString::fromUtf8(m_postgres.output()));
        add(u"postgresql"_s, m_postgres.port(), login);
    }
    if (isThere(test::MariaDbServer::missing())) {
        if (!m_mariadb.start({}))
            die(u"MariaDB does not start: "_s + QString::fromUtf8(m_mariadb.output()));
        add(u"mysql"_s, m_mariadb.port(), login);
    }
}

/// A bus of its own without systemd on it: what is left out is four of five questions over a connection that stands.
void RealSubjects::addBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (!isThere(program.isEmpty() ? u"SKIPPED: install dbus-daemon"_s : QString()))
        return;
    const QString bus = m_folder.filePath(u"bus"_s);
    m_bus.launch(program, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--address=unix:path="_s + bus});
    for (int tries = 0; tries < 500 && !QFile::exists(bus); ++tries)
        wait(10ms);
    const QString silent = m_folder.filePath(u"silent"_s);
    m_silentBus = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, QFile::encodeName(silent).constData(), sizeof address.sun_path - 1);
    if (bind(m_silentBus, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || listen(m_silentBus, kFew) != 0)
        die(u"no silent bus"_s);
    const auto on = [](const QString &path) {
        return always({{u"unit"_s, u"shop.service"_s}, {u"bus"_s, u"unix:path="_s + path}});
    };
    m_subjects.push_back({.name = u"systemd-unit, 50 at once"_s,
                          .kind = u"systemd-unit"_s,
                          .settings = on(bus),
                          .atOnce = kFew,
                          .waiting = on(silent),
                          .end = u"unknown misconfigured"_s});
}

} // namespace salve::bench
