// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/exchange_bed.h"
#include "net/ping_exchange.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// Whether this computer lets us send this way at all.
bool isAllowed(PingWay way, const QHostAddress &address)
{
    if (way == PingWay::Program)
        return !QStandardPaths::findExecutable(u"ping"_s).isEmpty();
    DatagramSocket socket([](QByteArrayView) {}, [](int) {});
    return socket.open(
               way == PingWay::Raw ? DatagramSocket::Type::IcmpRaw : DatagramSocket::Type::IcmpDatagram, address, 0)
           == 0;
}

} // namespace
Q_DECLARE_METATYPE(PingWay)
Q_DECLARE_METATYPE(PingReport)

/// Echo requests and their replies, by hand and over the loopback.
class TestPing : public QObject
{
    Q_OBJECT
private slots:
    void writesRequests();
    void readsReplies();
    void readsTheProgram_data();
    void readsTheProgram();
    void pingsTheLoopback_data();
    void pingsTheLoopback();
    void takesTheNextWay();
    void saysWhenNoWayIsOpen();
    void unreachable();
    void nameWithoutAddress();
    void fitsIntoItsTime();
    void hangingProgramIsEnded();
    void isCancelledAnywhere();

private:
    static PingRequest to(const QString &host)
    {
        PingRequest request;
        request.target = {host, 0, AddressFamily::Any, {}};
        request.count = 3;
        request.every = Millis{10};
        request.deadline = Millis{5000};
        return request;
    }
    PingOutcome run(const PingRequest &request) { return m_bed.run(request, &PingExchange::finished); }

    ExchangeBed m_bed{{QHostAddress(u"127.0.0.1"_s)}};
};

void TestPing::writesRequests()
{
    // The checksum worked out by hand: 0800 + 1234 + 0001 + 6162 = 7b97, and its complement.
    QCOMPARE(echoRequest(IcmpVersion::V4, 0x1234, 1, "ab").toHex(),
             "0800846812340001"
             "6162");
    QCOMPARE(echoRequest(IcmpVersion::V4, 0xffff, 0xffff, "a").toHex(),
             "080096ff"
             "ffffffff"
             "61");
    QCOMPARE(echoRequest(IcmpVersion::V6, 0x1234, 1, "ab").toHex(),
             "8000000012340001"
             "6162");
}

void TestPing::readsReplies()
{
    const QByteArray reply = QByteArray::fromHex("0000000012340007") + "nonce";
    QCOMPARE(echoReplySequence(IcmpVersion::V4, reply, "nonce"), std::optional<quint16>(7));
    QVERIFY(!echoReplySequence(IcmpVersion::V4, reply, "other"));
    QVERIFY(!echoReplySequence(IcmpVersion::V6, reply, "nonce"));
    QVERIFY(!echoReplySequence(
        IcmpVersion::V4, echoRequest(IcmpVersion::V4, 1, 1, "nonce"), "nonce")); // our own, as raw sockets see it
    QVERIFY(!echoReplySequence(IcmpVersion::V4, QByteArray(7, '\0'), "nonce"));
    QVERIFY(!echoReplySequence(IcmpVersion::V4, QByteArray(), ""));
}

void TestPing::readsTheProgram_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<PingReport>("report");
    QTest::newRow("all came") << QByteArray("PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.\n"
                                            "64 bytes from 192.0.2.1: icmp_seq=2 ttl=64 time=0.250 ms\n"
                                            "64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=12.5 ms\n"
                                            "\n--- 192.0.2.1 ping statistics ---\n"
                                            "2 packets transmitted, 2 received, 0% packet loss, time 201ms\n"
                                            "rtt min/avg/max/mdev = 0.250/6.375/12.500/6.125 ms\n")
                              << PingReport{2, {Micros{12'500}, Micros{250}}, 0};
    QTest::newRow("one twice") << QByteArray(
        "64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=1.00 ms\n"
        "64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=1.20 ms (DUP!)\n"
        "3 packets transmitted, 1 received, +1 duplicates, 66% packet loss, time 9ms\n")
                               << PingReport{3, {Micros{1000}}, 0};
    QTest::newRow("no way") << QByteArray("From 192.0.2.9 icmp_seq=1 Destination Host Unreachable\n"
                                          "2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 9ms\n")
                            << PingReport{2, {}, EHOSTUNREACH};
    QTest::newRow("no network") << QByteArray("ping: connect: Network is unreachable\n")
                                << PingReport{0, {}, ENETUNREACH};
    QTest::newRow("ipv6") << QByteArray("64 bytes from 2001:db8::1: icmp_seq=1 ttl=64 time<1.00 ms\n"
                                        "1 packets transmitted, 1 received, 0% packet loss, time 0ms\n")
                          << PingReport{1, {Micros{1000}}, 0};
    QTest::newRow("cut short") << QByteArray("64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=3.00 ms\n64 bytes fr")
                               << PingReport{1, {Micros{3000}}, 0};
    QTest::newRow("other words") << QByteArray("ping: usage error: Destination address required\n") << PingReport{};
    QTest::newRow("nothing") << QByteArray() << PingReport{};
    QTest::newRow("noise") << QByteArray("\xff\xfe icmp_seq=99999999 time=9e99 ms\n999999999 packets transmitted, \n")
                           << PingReport{};
}

void TestPing::readsTheProgram()
{
    QFETCH(QByteArray, output);
    QFETCH(PingReport, report);
    QCOMPARE(pingReport(output), report);
}

void TestPing::pingsTheLoopback_data()
{
    QTest::addColumn<PingWay>("way");
    QTest::addColumn<QString>("address");
    QTest::newRow("datagram, ipv4") << PingWay::Datagram << u"127.0.0.1"_s;
    QTest::newRow("datagram, ipv6") << PingWay::Datagram << u"::1"_s;
    QTest::newRow("raw, ipv4") << PingWay::Raw << u"127.0.0.1"_s;
    QTest::newRow("raw, ipv6") << PingWay::Raw << u"::1"_s;
    QTest::newRow("program, ipv4") << PingWay::Program << u"127.0.0.1"_s;
    QTest::newRow("program, ipv6") << PingWay::Program << u"::1"_s;
}

void TestPing::pingsTheLoopback()
{
    QFETCH(PingWay, way);
    QFETCH(QString, address);
    if (address == u"::1" && !QFile::exists(u"/proc/net/if_inet6"_s))
        QSKIP("this computer has no IPv6");
    if (!isAllowed(way, QHostAddress(address)))
        QSKIP(way == PingWay::Program ? "the package iputils-ping is not installed"
                                      : "this computer allows us no socket of that type");
    PingRequest request = to(address);
    request.ways = {way};
    const PingOutcome outcome = run(request);
    QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->sentence) : "");
    QCOMPARE(outcome.sent, 3);
    QCOMPARE(outcome.trips.size(), size_t(3));
    QCOMPARE(outcome.way, way);
    QCOMPARE(outcome.peer, QHostAddress(address));
    for (const Micros trip : outcome.trips)
        QVERIFY(trip > Micros{0} && trip < Millis{1000});
}

void TestPing::takesTheNextWay()
{
    const PingOutcome outcome = run(to(u"gateway.test"_s));
    if (outcome.failure)
        QSKIP("this computer allows no ping of any way");
    QCOMPARE(outcome.trips.size(), size_t(3));
    QVERIFY(outcome.phases.resolve);
    QVERIFY(outcome.way == PingWay::Datagram || !isAllowed(PingWay::Datagram, QHostAddress(u"127.0.0.1"_s)));
}

void TestPing::saysWhenNoWayIsOpen()
{
    PingRequest request = to(u"127.0.0.1"_s);
    request.ways = {};
    const PingOutcome outcome = run(request);
    QVERIFY(outcome.failure.has_value());
    QCOMPARE(wordOf(outcome.failure->cause), wordOf(Cause::Misconfigured));
    QVERIFY(outcome.failure->sentence.contains(u"iputils-ping"_s));
}

void TestPing::unreachable()
{
    // A broadcast address is nobody in particular: the system refuses it like an address without a route.
    PingRequest request = to(u"255.255.255.255"_s);
    request.ways = {PingWay::Raw};
    if (!isAllowed(PingWay::Raw, QHostAddress(u"127.0.0.1"_s)))
        QSKIP("this computer allows us no raw socket");
    const PingOutcome outcome = run(request);
    QVERIFY(outcome.failure.has_value());
    QCOMPARE(wordOf(outcome.failure->cause), wordOf(Cause::Unreachable));
    QCOMPARE(outcome.sent, 0);
}

void TestPing::nameWithoutAddress()
{
    const PingOutcome outcome = run(to(u"nowhere.test"_s));
    QVERIFY(outcome.failure.has_value());
    QCOMPARE(wordOf(outcome.failure->cause), wordOf(Cause::NxDomain));
    QCOMPARE(wordOf(outcome.failure->phase), wordOf(Phase::Resolve));
}

void TestPing::fitsIntoItsTime()
{
    PingRequest request = to(u"127.0.0.1"_s);
    request.count = 5;
    request.every = Millis{60'000};
    request.deadline = Millis{600};
    request.ways = {PingWay::Datagram, PingWay::Raw};
    const PingOutcome outcome = run(request);
    if (outcome.failure)
        QSKIP("this computer allows us no socket for it");
    QCOMPARE(outcome.sent, 5);
    QCOMPARE(outcome.trips.size(), size_t(5));
}

void TestPing::hangingProgramIsEnded()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"ping"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho '64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=2.00 ms'\nexec sleep 60\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    PingRequest request = to(u"127.0.0.1"_s);
    request.ways = {PingWay::Program};
    request.deadline = Millis{1500};
    const PingOutcome outcome = run(request);
    qputenv("PATH", path);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.sent, 3);
    QCOMPARE(outcome.trips, std::vector<Micros>{Micros{2000}});
}

void TestPing::isCancelledAnywhere()
{
    for (const PingWay way : {PingWay::Datagram, PingWay::Raw, PingWay::Program}) {
        for (int turns = 0; turns < 5; ++turns) {
            PingRequest request = to(u"gateway.test"_s);
            request.ways = {way};
            PingExchange exchange(request, m_bed.resolver, m_bed.clock);
            exchange.start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
    }
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QVERIFY(run(to(u"nowhere.test"_s)).failure.has_value()); // and the next one ends
}

QTEST_GUILESS_MAIN(TestPing)
#include "tst_ping.moc"
