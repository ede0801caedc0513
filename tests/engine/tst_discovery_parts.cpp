// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "core/fresh_id.h"
#include "engine/discovery/discovery.h"
#include "engine/discovery/listening_ports.h"
#include "engine/discovery/port_table.h"
#include "fakes/fake_services.h"

#include <QTcpServer>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

const QByteArray kHead =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

std::vector<quint16> portsIn(const QByteArray &table)
{
    std::vector<quint16> ports;
    for (const ListeningPort &one : listeningPortsIn(table))
        ports.push_back(one.port);
    return ports;
}

Proposal proposed(const QString &kind, const QString &name, const QByteArray &settings)
{
    Proposal proposal;
    proposal.monitor.kind = kind;
    proposal.monitor.name = name;
    proposal.monitor.settings = *nodeFromJson(settings);
    return proposal;
}

Monitor monitor(const QString &id, const QString &kind, const QByteArray &settings)
{
    Monitor made;
    made.id.value = id;
    made.kind = kind;
    made.settings = *nodeFromJson(settings);
    return made;
}

} // namespace

/// What discovery knows without a network: tables, greetings, names, and what is watched already.
class TestDiscoveryParts : public QObject
{
    Q_OBJECT
private slots:
    void readsListeningSockets();
    void hostileTables_data();
    void hostileTables();
    void seesOwnSockets();
    void everyKnownPortHasAKind();
    void guessesAreOnlyTheOrder();
    void greetings_data();
    void greetings();
    void mysqlSaysItsVersion();
    void idsAreUnique();
    void whatIsWatchedIsNotProposed_data();
    void whatIsWatchedIsNotProposed();
    void hostsThatAreNone_data();
    void hostsThatAreNone();
    void unknownHost();

private:
    const CheckLibrary m_library;
};

void TestDiscoveryParts::readsListeningSockets()
{
    const QByteArray four = kHead
                            + "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0 1 1\n"
                              "   1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0 1 1\n"
                              "   2: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000     0 1 1\n";
    const std::vector<ListeningPort> found = listeningPortsIn(four);
    QCOMPARE(found.size(), size_t{2}); // the third is a connection
    QCOMPARE(found[0].address, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(found[0].port, quint16{8080});
    QCOMPARE(found[1].address, QHostAddress(QHostAddress::AnyIPv4));
    QCOMPARE(found[1].port, quint16{22});
    const std::vector<ListeningPort> six = listeningPortsIn(
        kHead + "   0: 00000000000000000000000001000000:0CEA 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 1\n"
        + "   1: B80D01200000000067452301EFCDAB89:01BB 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 1\n"
        + "   2: 0000000000000000FFFF00000100007F:0050 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 1\n");
    QCOMPARE(six.size(), size_t{3});
    QCOMPARE(six[0].address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(six[0].port, quint16{3306});
    QCOMPARE(six[1].address, QHostAddress(u"2001:db8::123:4567:89ab:cdef"_s));
    QVERIFY(six[2].address.isEqual(QHostAddress(u"127.0.0.1"_s), QHostAddress::ConvertV4MappedToIPv4));
}

void TestDiscoveryParts::hostileTables_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("too few columns") << QByteArray("0: 0100007F:1F90 0A");
    QTest::newRow("no port") << QByteArray("0: 0100007F 00000000:0000 0A 0");
    QTest::newRow("empty port") << QByteArray("0: 0100007F: 00000000:0000 0A 0");
    QTest::newRow("port 0") << QByteArray("0: 0100007F:0000 00000000:0000 0A 0");
    QTest::newRow("port too large") << QByteArray("0: 0100007F:1FFFF 00000000:0000 0A 0");
    QTest::newRow("no hex") << QByteArray("0: 0100007G:1F90 00000000:0000 0A 0");
    QTest::newRow("short address") << QByteArray("0: 7F:1F90 00000000:0000 0A 0");
    QTest::newRow("long address") << QByteArray("0: ") + QByteArray(40, '0') + ":1F90 00000000:0000 0A 0";
    QTest::newRow("signs") << QByteArray("0: 0100007F:-F90 00000000:0000 0A 0");
    QTest::newRow("colons") << QByteArray("0: ::::: 00000000:0000 0A 0");
    QTest::newRow("one long word") << QByteArray(1'000'000, 'A');
}

void TestDiscoveryParts::hostileTables()
{
    QFETCH(QByteArray, line);
    const QByteArray good = "   1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0 1 1\n";
    QCOMPARE(portsIn(line), std::vector<quint16>());
    QCOMPARE(portsIn(line + '\n' + good), std::vector<quint16>{22}); // the lines after it still count
}

void TestDiscoveryParts::seesOwnSockets()
{
    QTcpServer four;
    QVERIFY(four.listen(QHostAddress(u"127.0.0.1"_s)));
    const std::vector<QHostAddress> here{QHostAddress(u"127.0.0.1"_s)};
    const auto sees = [](const std::vector<QHostAddress> &addresses, quint16 port) {
        const std::vector<quint16> ports = listeningPorts(u"/proc/net"_s, addresses, 65'535);
        return std::binary_search(ports.begin(), ports.end(), port);
    };
    QVERIFY(sees(here, four.serverPort()));
    QVERIFY(!sees({QHostAddress(u"127.0.0.77"_s)}, four.serverPort())); // it is not reached there
    QTcpServer six;
    if (six.listen(QHostAddress::LocalHostIPv6)) {
        QVERIFY(sees({QHostAddress(QHostAddress::LocalHostIPv6)}, six.serverPort()));
        QVERIFY(!sees(here, six.serverPort()));
    }
    QCOMPARE(listeningPorts(u"/proc/net"_s, here, 0).size(), size_t{0});
    QCOMPARE(listeningPorts(u"/nowhere"_s, here, 10).size(), size_t{0});
    QVERIFY(areOwnAddresses(here));
    QVERIFY(!areOwnAddresses({QHostAddress(u"192.0.2.1"_s)}));
}

void TestDiscoveryParts::everyKnownPortHasAKind()
{
    const Kinds kinds{m_library.kinds(), {}};
    std::set<quint16> ports;
    for (const KnownPort &known : knownPorts()) {
        QVERIFY2(ports.insert(known.port).second, qPrintable(QString::number(known.port)));
        if (known.way != Attempt::Way::Kind)
            continue;
        const CheckKind *kind = kinds.check(QString::fromLatin1(known.kind));
        QVERIFY2(kind, known.kind);
        Node settings = Node::map({{u"host"_s, Node::text(u"db1"_s)}, {u"port"_s, Node::scalar(u"1"_s)}});
        if (known.cover == Attempt::Cover::Tls)
            settings.set(u"tls"_s, Node::scalar(u"implicit"_s));
        QVERIFY2(kind->problems(settings).empty(), known.kind);
    }
}

void TestDiscoveryParts::guessesAreOnlyTheOrder()
{
    const std::vector<Attempt> redis = attemptsFor(6379);
    QCOMPARE(redis.front().kind, u"redis"_s);
    const Attempt web{Attempt::Way::Web, {}, Attempt::Cover::Clear};
    QVERIFY(std::find(redis.begin(), redis.end(), web) != redis.end()); // it may be a web server all the same
    QVERIFY(attemptsFor(80).front() == web);
    const std::vector<Attempt> page = attemptsFor(80);
    QCOMPARE(std::count(page.begin(), page.end(), web), 1);
    QVERIFY(attemptsFor(50'001).front().way == Attempt::Way::Greeting);
}

void TestDiscoveryParts::greetings_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << QStringList{u"ssh-banner"_s};
    QTest::newRow("smtp") << QByteArray("220 mail ESMTP Postfix\r\n") << QStringList{u"smtp"_s, u"ftp"_s};
    QTest::newRow("ftp") << QByteArray("220 (vsFTPd 3.0.3)\r\n") << QStringList{u"ftp"_s, u"smtp"_s};
    QTest::newRow("imap") << QByteArray("* OK [CAPABILITY IMAP4rev1] ready\r\n") << QStringList{u"imap"_s};
    QTest::newRow("pop3") << QByteArray("+OK Dovecot ready.\r\n") << QStringList{u"pop3"_s};
    QTest::newRow("vnc") << QByteArray("RFB 003.008\n") << QStringList();
    QTest::newRow("noise") << QByteArray(4096, '\xff') << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestDiscoveryParts::greetings()
{
    QFETCH(QByteArray, greeting);
    QStringList kinds;
    for (const Attempt &attempt : attemptsForGreeting(greeting))
        kinds.append(attempt.kind);
    QTEST(kinds, "kinds");
}

void TestDiscoveryParts::mysqlSaysItsVersion()
{
    const QByteArray mariadb = QByteArray::fromHex("5b0000000a") + "5.5.5-10.11.6-MariaDB" + QByteArray(20, '\0');
    QCOMPARE(mysqlVersionIn(mariadb), u"10.11.6-MariaDB"_s);
    QCOMPARE(mysqlVersionIn(QByteArray::fromHex("4a0000000a") + "8.0.36" + QByteArray(9, '\0')), u"8.0.36"_s);
    QCOMPARE(mysqlVersionIn(QByteArray::fromHex("4a0000000a") + "\x1b[2J" + QByteArray(9, '\0')), QString());
    QCOMPARE(mysqlVersionIn(QByteArray::fromHex("4a0000000a") + QByteArray(500, 'x')), QString());
    QCOMPARE(mysqlVersionIn("SSH-2.0"), QString());
    QCOMPARE(mysqlVersionIn(QByteArray()), QString());
}

void TestDiscoveryParts::idsAreUnique()
{
    QCOMPARE(freshId(u"Café on web1:8080"_s, {}), u"cafe-on-web1-8080"_s);
    QCOMPARE(freshId(u"shop"_s, {u"shop"_s, u"shop-2"_s}), u"shop-3"_s);
    QCOMPARE(freshId(u"日本"_s, {}), u"item"_s);
    MonitorSet set;
    set.monitors.push_back(monitor(u"redis-on-db1"_s, u"tcp"_s, R"({"host": "other", "port": 1})"));
    std::vector<Proposal> proposals{proposed(u"redis"_s, u"Redis on db1"_s, R"({"host": "db1", "port": 6379})"),
                                    proposed(u"redis"_s, u"Redis on db1"_s, R"({"host": "db1", "port": 6380})")};
    settleProposals(proposals, u"db1"_s, set, {m_library.kinds(), {}});
    QCOMPARE(proposals[0].monitor.id.value, u"redis-on-db1-2"_s);
    QCOMPARE(proposals[1].monitor.id.value, u"redis-on-db1-3"_s);
    QCOMPARE(proposals[0].monitor.onHost, u"db1"_s);
}

void TestDiscoveryParts::whatIsWatchedIsNotProposed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("watched");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *kind, const char *watched, const char *found, bool isSame) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(watched) << QByteArray(found) << isSame;
    };
    row("the same", "tcp", R"({"host": "a", "port": 1})", R"({"host": "a", "port": 1})", true);
    row("another port", "tcp", R"({"host": "a", "port": 1})", R"({"host": "a", "port": 2})", false);
    row("another host", "tcp", R"({"host": "a", "port": 1})", R"({"host": "b", "port": 1})", false);
    row("more settings", "tcp", R"({"host": "a", "port": 1, "slow-above": "1s"})", R"({"host": "a", "port": 1})", true);
    row("this computer", "tcp", R"({"host": "localhost", "port": 5})", R"({"host": "127.0.0.1", "port": 5})", true);
    row("another path", "http", R"({"url": "http://a/health"})", R"({"url": "http://a:80/"})", true);
    row("with TLS", "http", R"({"url": "http://a/"})", R"({"url": "https://a/"})", false);
    row("another page's port", "http", R"({"url": "http://a/"})", R"({"url": "http://a:8080/"})", false);
}

void TestDiscoveryParts::whatIsWatchedIsNotProposed()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, watched);
    QFETCH(QByteArray, found);
    QFETCH(bool, isSame);
    MonitorSet set;
    set.monitors.push_back(monitor(u"mine"_s, kind, watched));
    std::vector<Proposal> proposals{proposed(kind, u"Mine"_s, found)};
    settleProposals(proposals, u"a"_s, set, {m_library.kinds(), {}});
    QCOMPARE(proposals[0].state, isSame ? ProposalState::Watched : ProposalState::New);
    QCOMPARE(proposals[0].watchedBy.value, isSame ? u"mine"_s : QString());
}

void TestDiscoveryParts::hostsThatAreNone_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"", " ", "10.0.0.0/8", "10.0.0.*", "http://a", "-oProxy", "a b", "a,b"})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host);
}

void TestDiscoveryParts::hostsThatAreNone()
{
    QFETCH(QString, host);
    FakeServices fakes;
    DiscoveryRequest request;
    request.host = host;
    Discovery discovery(request, {m_library.kinds(), {}}, fakes.services);
    std::optional<Error> error;
    connect(&discovery, &Discovery::finished, this, [&error](const Result<DiscoveryReport> &report) {
        if (!report)
            error = report.error();
    });
    discovery.start();
    QVERIFY(!error);
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Invalid);
    QVERIFY(error->sentence.contains("ranges are not scanned"_L1));
}

void TestDiscoveryParts::unknownHost()
{
    FakeServices fakes;
    Resolver resolver([](const QString &, AddressFamily) { return LookupAnswer{{}, Cause::NxDomain, {}}; });
    Services services{fakes.clock, resolver, fakes.tls, fakes.http, fakes.http, fakes.curl, fakes.services.secrets};
    DiscoveryRequest request;
    request.host = u"no.such.host"_s;
    Discovery discovery(request, {m_library.kinds(), {}}, services);
    std::optional<Error> error;
    connect(&discovery, &Discovery::finished, this, [&error](const Result<DiscoveryReport> &report) {
        if (!report)
            error = report.error();
    });
    discovery.start();
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::NotFound);
    QVERIFY2(error->sentence.contains("no.such.host"_L1), qPrintable(error->sentence));
}

QTEST_GUILESS_MAIN(TestDiscoveryParts)
#include "tst_discovery_parts.moc"
