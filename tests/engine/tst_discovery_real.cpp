// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "checks/real_bed.h"
#include "engine/discovery/discovery.h"
#include "engine/discovery/port_probe.h"
#include "support/child_server.h"
#include "support/database_servers.h"
#include "support/scripted_server.h"
#include "support/ssh_server.h"
#include "support/unconfined.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

/// As systemd lists a unit: a(ssssssouso).
struct ListedUnit
{
    QString name, description, load, active, sub, following;
    QDBusObjectPath path;
    uint job{0};
    QString jobType;
    QDBusObjectPath jobPath{u"/"_s};
};
Q_DECLARE_METATYPE(ListedUnit)

static QDBusArgument &operator<<(QDBusArgument &to, const ListedUnit &unit)
{
    to.beginStructure();
    to << unit.name << unit.description << unit.load << unit.active << unit.sub << unit.following << unit.path
       << unit.job << unit.jobType << unit.jobPath;
    to.endStructure();
    return to;
}

static const QDBusArgument &operator>>(const QDBusArgument &from, ListedUnit &unit)
{
    from.beginStructure();
    from >> unit.name >> unit.description >> unit.load >> unit.active >> unit.sub >> unit.following >> unit.path
        >> unit.job >> unit.jobType >> unit.jobPath;
    from.endStructure();
    return from;
}

/// systemd's manager, as far as it is asked for its services.
class ListingSystemd final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    QList<ListedUnit> units;
    QHash<QString, QVariantMap> services; ///< by path

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == u"ListUnitsByPatterns"_s)
            return bus.send(message.createReply(QVariant::fromValue(units)));
        const QVariant value = services.value(message.path()).value(message.arguments().value(1).toString());
        return bus.send(value.isValid()
                            ? message.createReply(QVariant::fromValue(QDBusVariant(value)))
                            : message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownProperty"_s, {}));
    }
};

/// Real servers on ports that nobody expects, and strangers that answer oddly or not at all.
class TestDiscoveryReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void namesRealServers();
    void pageThatIsNotWell_data();
    void pageThatIsNotWell();
    void pageOverTls();
    void databasesNeedALogin();
    void strangersDoNotHoldIt();
    void cancelInTheMiddle();
    void silentPortsAreBounded();
    void units();
    void containers();
    void containersOfNonsense();

private:
    /// Looks at 127.0.0.1 as if these ports, and no other, were listening.
    std::optional<DiscoveryReport> discover(const std::vector<quint16> &ports, DiscoveryRequest request = {});
    std::unique_ptr<Discovery> begin(const std::vector<quint16> &ports, DiscoveryRequest request = {});
    const Proposal *at(quint16 port, const QString &kind = {}) const;

    CheckLibrary m_library;
    RealBed m_bed;
    QTemporaryDir m_folder;
    std::optional<DiscoveryReport> m_report;
    std::unique_ptr<Discovery> m_discovery;
    qint64 m_took_ms{0};
};

void TestDiscoveryReal::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

std::unique_ptr<Discovery> TestDiscoveryReal::begin(const std::vector<quint16> &ports, DiscoveryRequest request)
{
    QFile table(m_folder.filePath(u"tcp"_s));
    if (!table.open(QIODevice::WriteOnly))
        return nullptr;
    for (const quint16 port : ports)
        table.write("   0: 0100007F:" + QByteArray::number(port, 16) + " 00000000:0000 0A 0:0 0:0 0 0 0 1\n");
    table.close();
    request.host = u"127.0.0.1"_s;
    request.procNet = m_folder.path();
    if (request.bus.isEmpty())
        request.bus = u"unix:path="_s + m_folder.filePath(u"no-bus"_s);
    if (request.dockerSocket == DiscoveryRequest{}.dockerSocket)
        request.dockerSocket = m_folder.filePath(u"no-docker"_s);
    return std::make_unique<Discovery>(std::move(request), Kinds{m_library.kinds(), {}}, m_bed.network.services());
}

std::optional<DiscoveryReport> TestDiscoveryReal::discover(const std::vector<quint16> &ports, DiscoveryRequest request)
{
    m_report.reset();
    m_discovery = begin(ports, std::move(request));
    int answers = 0;
    connect(m_discovery.get(), &Discovery::finished, this, [&](const Result<DiscoveryReport> &report) {
        ++answers;
        if (report)
            m_report = *report;
    });
    QElapsedTimer timer;
    timer.start();
    m_discovery->start();
    if (answers != 0 || !spinUntil([&] { return answers > 0; }, 40s))
        return std::nullopt;
    m_took_ms = timer.elapsed();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    m_discovery.reset();
    return answers == 1 ? m_report : std::nullopt;
}

const Proposal *TestDiscoveryReal::at(quint16 port, const QString &kind) const
{
    const QString number = QString::number(port);
    for (const Proposal &proposal : m_report->proposals) {
        const Node &settings = proposal.monitor.settings;
        const bool isThere =
            settings.textAt(u"port") == number || settings.textAt(u"url").contains(u":%1/"_s.arg(number));
        if (isThere && (kind.isEmpty() || proposal.monitor.kind == kind))
            return &proposal;
    }
    return nullptr;
}

void TestDiscoveryReal::namesRealServers()
{
    for (const QString &missing : {Nginx::missing(), SshServer::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    const QString redisProgram = serverProgram(u"redis-server"_s);
    if (redisProgram.isEmpty())
        QSKIP("redis-server is not installed (package redis-server)");
    const quint16 web = freePort();
    Nginx nginx;
    QVERIFY2(nginx.start(u"server { listen 127.0.0.1:%1; location / { return 200 hello; } }"_s.arg(web), web),
             nginx.output());
    const quint16 store = freePort();
    ChildServer redis;
    const QStringList words{u"--port"_s,
                            QString::number(store),
                            u"--bind"_s,
                            u"127.0.0.1"_s,
                            u"--save"_s,
                            QString(),
                            u"--dir"_s,
                            m_folder.path()};
    QVERIFY2(redis.start(redisProgram, words, store), redis.output());
    SshServer ssh;
    QVERIFY2(ssh.start(), ssh.output());

    QVERIFY(discover({web, store, ssh.port()}));
    const Proposal *page = at(web);
    QVERIFY(page);
    QCOMPARE(page->monitor.kind, u"http"_s);
    QCOMPARE(page->monitor.settings.textAt(u"url"), u"http://127.0.0.1:%1/"_s.arg(web));
    QVERIFY2(page->why.startsWith("nginx/"_L1) && page->why.contains("with 200"_L1), qPrintable(page->why));
    QCOMPARE(page->monitor.name, u"nginx on 127.0.0.1:%1"_s.arg(web));
    QCOMPARE(page->state, ProposalState::New);
    QCOMPARE(page->firstLook.outcome, CheckOutcome::Ok);
    const Proposal *cache = at(store);
    QVERIFY(cache);
    QCOMPARE(cache->monitor.kind, u"redis"_s);
    QCOMPARE(cache->firstLook.outcome, CheckOutcome::Ok);
    const Proposal *shell = at(ssh.port());
    QVERIFY(shell);
    QCOMPARE(shell->monitor.kind, u"ssh-banner"_s);
    QCOMPARE(shell->firstLook.outcome, CheckOutcome::Ok);
    qInfo(
        "three servers and %zu well-known ports took %lld ms", knownPorts().size(), static_cast<long long>(m_took_ms));

    // What was taken over is watched.
    DiscoveryRequest again;
    again.set.monitors.push_back(page->monitor);
    again.set.monitors.back().id.value = u"mine"_s;
    QVERIFY(discover({web, store}, again));
    QCOMPARE(at(web)->state, ProposalState::Watched);
    QCOMPARE(at(web)->watchedBy.value, u"mine"_s);
    QCOMPARE(at(store)->state, ProposalState::New);
}

void TestDiscoveryReal::pageThatIsNotWell_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::newRow("a redirect") << u"301 http://elsewhere.invalid/"_s << CheckOutcome::Ok;
    QTest::newRow("a login") << u"401"_s << CheckOutcome::Ok;
    QTest::newRow("no page") << u"404"_s << CheckOutcome::Ok;
    QTest::newRow("trouble") << u"503"_s << CheckOutcome::Critical;
}

void TestDiscoveryReal::pageThatIsNotWell()
{
    if (const QString missing = Nginx::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QFETCH(QString, answer);
    QFETCH(CheckOutcome, outcome);
    const quint16 port = freePort();
    Nginx nginx;
    QVERIFY2(nginx.start(u"server { listen 127.0.0.1:%1; return %2; }"_s.arg(QString::number(port), answer), port),
             nginx.output());
    QVERIFY(discover({port}));
    QVERIFY(at(port));
    QCOMPARE(at(port)->monitor.kind, u"http"_s);
    QVERIFY2(at(port)->why.contains(answer.left(3)), qPrintable(at(port)->why));
    QVERIFY2(at(port)->firstLook.outcome == outcome, qPrintable(at(port)->firstLook.message));
}

void TestDiscoveryReal::pageOverTls()
{
    for (const QString &missing : {Nginx::missing(), Certificates::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    Certificates certificates;
    const quint16 port = freePort();
    Nginx nginx;
    const KeyPair pair = certificates.issue(u"web"_s, {u"IP:127.0.0.1"_s});
    QVERIFY2(nginx.start(u"server { %1 return 200; }"_s.arg(Nginx::listenTls(port, pair)), port), nginx.output());
    QVERIFY(discover({port}));
    const Proposal *page = at(port, u"http"_s);
    QVERIFY(page);
    QCOMPARE(page->monitor.settings.textAt(u"url"), u"https://127.0.0.1:%1/"_s.arg(port));
    QVERIFY(!at(port, u"tls"_s)); // the page judges its certificate itself
    // Nobody but the test knows this authority.
    QCOMPARE(page->state, ProposalState::Incomplete);
    QCOMPARE(page->firstLook.cause, Cause::CertUntrusted);
    QVERIFY2(page->why.contains("authority"_L1), qPrintable(page->why));
    QVERIFY(!page->monitor.settings.find(u"tls")); // it is not turned off for that
}

void TestDiscoveryReal::databasesNeedALogin()
{
    for (const QString &missing : {PostgresServer::missing(), MariaDbServer::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    PostgresServer postgres;
    QVERIFY2(postgres.start({}), postgres.output());
    MariaDbServer mariadb;
    QVERIFY2(mariadb.start({}), mariadb.output());
    QVERIFY(discover({postgres.port(), mariadb.port()}));
    for (const auto &[port, kind] : {std::pair{postgres.port(), u"postgresql"_s}, {mariadb.port(), u"mysql"_s}}) {
        QVERIFY2(at(port), qPrintable(kind));
        QCOMPARE(at(port)->monitor.kind, kind);
        QCOMPARE(at(port)->state, ProposalState::Incomplete);
    }
    QVERIFY(at(mariadb.port())->monitor.name.startsWith("MariaDB"_L1));
}

void TestDiscoveryReal::strangersDoNotHoldIt()
{
    ScriptedServer tarpit; // accepts, and never says anything
    ScriptedServer noise;
    noise.onConnected([](QTcpSocket &socket) {
        const auto more = [&socket] {
            if (socket.bytesToWrite() < 1024 * 1024)
                socket.write(QByteArray(64 * 1024, '\xa5'));
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    ScriptedServer slammer;
    slammer.onConnected([](QTcpSocket &socket) { ScriptedServer::reset(socket); });
    ScriptedServer painter;
    painter.onRequest([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nServer: \x1b[2Jred%1%2\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    });
    QVERIFY(discover({tarpit.port(), noise.port(), slammer.port(), painter.port()}));
    qInfo("with a tarpit it took %lld ms", static_cast<long long>(m_took_ms));
    QVERIFY(m_took_ms < (PortProbe::kWhole + 4s).count());
    for (const ScriptedServer *stranger : {&tarpit, &noise, &slammer}) {
        QVERIFY(at(stranger->port()));
        QCOMPARE(at(stranger->port())->monitor.kind, u"tcp"_s);
    }
    QVERIFY(at(painter.port()));
    QCOMPARE(at(painter.port())->monitor.kind, u"http"_s);
    QVERIFY(!at(painter.port())->why.contains(u'\x1b'));
    QVERIFY2(at(painter.port())->why.contains("red%1%2"_L1), qPrintable(at(painter.port())->why));
    QVERIFY(tarpit.connections() <= 12);
}

void TestDiscoveryReal::cancelInTheMiddle()
{
    ScriptedServer tarpit;
    auto discovery = begin({tarpit.port()});
    int answers = 0;
    connect(discovery.get(), &Discovery::finished, this, [&answers] { ++answers; });
    discovery->start();
    QTRY_VERIFY(tarpit.open() > 0);
    discovery.reset();
    QTRY_COMPARE(tarpit.open(), 0);
    QCOMPARE(answers, 0);
    begin({tarpit.port()}).reset(); // and one that was never started
}

/// Two hundred ports of this computer that accept and stay silent: more than are looked at in time.
void TestDiscoveryReal::silentPortsAreBounded()
{
    std::vector<std::unique_ptr<ScriptedServer>> tarpits;
    std::vector<quint16> ports;
    for (int i = 0; i < 200; ++i) {
        tarpits.push_back(std::make_unique<ScriptedServer>());
        ports.push_back(tarpits.back()->port());
    }
    QVERIFY(discover(ports));
    qInfo("two hundred silent ports took %lld ms", static_cast<long long>(m_took_ms));
    QVERIFY(m_took_ms < (Discovery::kWhole + 3s).count());
    QVERIFY2(m_report->notes.join(u' ').contains("Not everything answered"_L1), qPrintable(m_report->notes.join(u' ')));
    QVERIFY(m_report->proposals.size() >= 64); // two rounds
}

void TestDiscoveryReal::units()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("SKIPPED: install dbus-daemon");
    qDBusRegisterMetaType<ListedUnit>();
    qDBusRegisterMetaType<QList<ListedUnit>>();
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(daemon.waitForStarted() && daemon.waitForReadyRead());
    DiscoveryRequest request;
    request.bus = QString::fromUtf8(daemon.readLine()).trimmed();
    ListingSystemd systemd;
    const auto add =
        [&systemd](const QString &name, const QString &active, const QString &restart, const QString &type) {
            const QString path = u"/unit/%1"_s.arg(systemd.units.size());
            ListedUnit unit;
            unit.name = name;
            unit.description = u"About "_s + name;
            unit.load = u"loaded"_s;
            unit.active = active;
            unit.sub = u"running"_s;
            unit.path = QDBusObjectPath(path);
            systemd.units.append(unit);
            systemd.services.insert(path, {{u"Restart"_s, restart}, {u"Type"_s, type}});
        };
    add(u"nginx.service"_s, u"active"_s, u"on-failure"_s, u"forking"_s);
    add(u"app.service"_s, u"active"_s, u"no"_s, u"notify"_s);
    add(u"once.service"_s, u"active"_s, u"no"_s, u"oneshot"_s);
    add(u"backup.service"_s, u"failed"_s, u"no"_s, u"oneshot"_s);
    add(u"systemd-logind.service"_s, u"active"_s, u"always"_s, u"dbus"_s);
    add(u"user@1000.service"_s, u"active"_s, u"no"_s, u"notify"_s);
    QDBusConnection server = QDBusConnection::connectToBus(request.bus, u"listing"_s);
    QVERIFY(server.registerVirtualObject(u"/"_s, &systemd, QDBusConnection::SubPath));
    QVERIFY(server.registerService(u"org.freedesktop.systemd1"_s));
    QVERIFY(discover({}, request));
    QHash<QString, CheckOutcome> found;
    for (const Proposal &proposal : m_report->proposals) {
        if (proposal.monitor.kind == "systemd-unit"_L1)
            found.insert(proposal.monitor.settings.textAt(u"unit"), proposal.firstLook.outcome);
    }
    const QHash<QString, CheckOutcome> expected{{u"nginx.service"_s, CheckOutcome::Ok},
                                                {u"app.service"_s, CheckOutcome::Ok},
                                                {u"backup.service"_s, CheckOutcome::Critical}};
    QCOMPARE(found, expected);
    QDBusConnection::disconnectFromBus(u"listing"_s);
    daemon.terminate();
    daemon.waitForFinished();
    QVERIFY(discover({}, request)); // and when the bus has gone, it is said
    QVERIFY2(m_report->notes.join(u' ').startsWith("Units were not looked at"_L1),
             qPrintable(m_report->notes.join(u' ')));
}

void TestDiscoveryReal::containers()
{
    DiscoveryRequest request;
    request.dockerSocket = m_folder.filePath(u"docker.sock"_s);
    QLocalServer engine;
    QVERIFY(engine.listen(request.dockerSocket));
    connect(&engine, &QLocalServer::newConnection, this, [&engine] {
        QLocalSocket *socket = engine.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            if (!socket->readAll().startsWith("GET /containers/json "))
                return socket->abort();
            const QByteArray body = R"([{"Names": ["/shop-web-1"], "Image": "shop:7", "Status": "Up 3 hours"},
                                        {"Names": [], "Image": "nameless"}, 7, {"Names": "x"}])";
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    });
    QVERIFY(discover({}, request));
    std::vector<Proposal> found;
    std::copy_if(m_report->proposals.begin(),
                 m_report->proposals.end(),
                 std::back_inserter(found),
                 [](const Proposal &one) { return one.monitor.kind == "docker-container"_L1; });
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].monitor.settings.textAt(u"container"), u"shop-web-1"_s);
    QCOMPARE(found[0].monitor.id.value, u"shop-web-1"_s);
    QVERIFY2(found[0].firstLook.message.contains("Up 3 hours"_L1), qPrintable(found[0].firstLook.message));
}

void TestDiscoveryReal::containersOfNonsense()
{
    DiscoveryRequest request;
    request.dockerSocket = m_folder.filePath(u"nonsense.sock"_s);
    QLocalServer engine;
    QVERIFY(engine.listen(request.dockerSocket));
    connect(&engine, &QLocalServer::newConnection, this, [&engine] {
        engine.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{]\xff");
    });
    QVERIFY(discover({}, request));
}

QTEST_GUILESS_MAIN(TestDiscoveryReal)
#include "tst_discovery_real.moc"
