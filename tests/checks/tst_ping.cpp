// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_bed.h"
#include "checks/ping_limits.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace salve;

/// The ping check over the loopback. The ways in which pings leave are tested in tests/net.
class TestPing : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void measures();
    void oneIsEnough();
    void nameThatDoesNotExist();
    void countsAndMeasures();
    void nobodyAnswers();
    void noWayToIt();
    void ourOwnFault();

private:
    static Node settings(const QByteArray &json, const QString &host = u"127.0.0.1"_s)
    {
        Node node = *nodeFromJson(json);
        node.set(u"host"_s, Node::text(host));
        node.set(u"spacing"_s, Node::text(u"10ms"_s));
        return node;
    }
    CheckBed m_bed;
};

void TestPing::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("healthy") << QByteArray("{}") << u"ok none none"_s;
    QTest::newRow("loss degraded") << QByteArray(R"({"loss-degraded-when": ">= 0"})") << u"warning loss wait"_s;
    QTest::newRow("loss down") << QByteArray(R"({"loss-down-when": ">= 0"})") << u"critical loss wait"_s;
    QTest::newRow("trip degraded") << QByteArray(R"({"rtt-degraded-when": "> 0"})") << u"warning threshold assert"_s;
    QTest::newRow("trip down") << QByteArray(R"({"rtt-down-when": "> 0"})") << u"critical threshold assert"_s;
    QTest::newRow("jitter") << QByteArray(R"({"jitter-degraded-when": ">= 0"})") << u"warning threshold assert"_s;
    QTest::newRow("large packets") << QByteArray(R"({"payload": 1472})") << u"ok none none"_s;
}

void TestPing::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, expected);
    const std::optional<CheckResult> result = m_bed.check(u"ping"_s, settings(given));
    QVERIFY(result.has_value());
    if (result->cause == Cause::Misconfigured)
        QSKIP(qPrintable(result->message));
    QCOMPARE(CheckBed::inWords(result), expected);
    QVERIFY(result->message.endsWith(u'.'));
}

void TestPing::measures()
{
    const std::optional<CheckResult> result = m_bed.check(u"ping"_s, settings("{}"));
    QVERIFY(result.has_value());
    if (result->cause == Cause::Misconfigured)
        QSKIP(qPrintable(result->message));
    const auto value = [&](QStringView name) { return CheckBed::metric(*result, name).value_or(-1); };
    QCOMPARE(value(u"loss"), 0.0);
    QVERIFY(value(u"rtt-min") > 0);
    QVERIFY(value(u"rtt-min") <= value(u"rtt-avg"));
    QVERIFY(value(u"rtt-avg") <= value(u"rtt-p95"));
    QVERIFY(value(u"rtt-p95") <= value(u"rtt-max"));
    QVERIFY(value(u"jitter") >= 0);
    QVERIFY(result->latency > Micros{0});
    QVERIFY(result->evidence.at(0).text.contains(u"5 of 5 packets"_s));
}

void TestPing::oneIsEnough()
{
    const std::optional<CheckResult> result = m_bed.check(u"ping"_s, settings(R"({"count": 1})"));
    QVERIFY(result.has_value());
    if (result->cause == Cause::Misconfigured)
        QSKIP(qPrintable(result->message));
    QCOMPARE(CheckBed::inWords(result), u"ok none none"_s);
    QCOMPARE(CheckBed::metric(*result, u"jitter").value_or(-1), 0.0);
}

void TestPing::nameThatDoesNotExist()
{
    CheckBed bed([](const QString &, AddressFamily) { return LookupAnswer{{}, Cause::NxDomain, {}}; });
    QCOMPARE(CheckBed::inWords(bed.check(u"ping"_s, settings("{}", u"nowhere.test"_s))),
             u"critical nxdomain resolve"_s);
}

void TestPing::countsAndMeasures()
{
    PingOutcome outcome;
    outcome.sent = 40;
    for (int i = 1; i <= 30; ++i)
        outcome.trips.push_back(Micros{(i % 2 != 0 ? i : 61 - i) * 1000});
    const CheckResult result = judge({}, u"gateway.test"_s, outcome);
    QCOMPARE(CheckBed::inWords(result), u"ok none none"_s);
    const auto value = [&](QStringView name) { return CheckBed::metric(result, name).value_or(-1); };
    QCOMPARE(value(u"loss"), 25.0);
    QCOMPARE(value(u"rtt-min"), 1.0);
    QCOMPARE(value(u"rtt-max"), 59.0);
    QCOMPARE(value(u"rtt-avg"), 30.0);
    QCOMPARE(value(u"rtt-p95"), 57.0); // the 29th of 30
    outcome.trips = {Micros{10'000}, Micros{14'000}, Micros{8'000}};
    QCOMPARE(CheckBed::metric(judge({}, {}, outcome), u"jitter").value_or(-1), 5.0);
    QVERIFY(result.message.contains(u"30 of 40"_s));
}

void TestPing::nobodyAnswers()
{
    PingOutcome outcome;
    outcome.sent = 3;
    const CheckResult result = judge({}, u"gateway.test"_s, outcome);
    QCOMPARE(CheckBed::inWords(result), u"critical loss wait"_s);
    QCOMPARE(CheckBed::metric(result, u"loss").value_or(-1), 100.0);
    QVERIFY(!CheckBed::metric(result, u"latency"));
    QVERIFY2(result.message.contains(u"gateway.test"_s), qPrintable(result.message));
}

void TestPing::noWayToIt()
{
    PingOutcome outcome;
    outcome.sent = 3;
    outcome.systemError = EHOSTUNREACH;
    QCOMPARE(CheckBed::inWords(judge({}, u"gateway.test"_s, outcome)), u"critical unreachable connect"_s);
    outcome.trips = {Micros{1000}, Micros{1000}}; // one router said so, and the rest came
    QCOMPARE(CheckBed::inWords(judge({}, u"gateway.test"_s, outcome)), u"ok none none"_s);
}

void TestPing::ourOwnFault()
{
    PingOutcome outcome;
    outcome.failure = TransportFailure{Phase::None, Cause::Misconfigured, Sent::NothingSent, u"No right."_s, {}};
    QCOMPARE(CheckBed::inWords(judge({}, u"gateway.test"_s, outcome)), u"unknown misconfigured none"_s);
}

QTEST_GUILESS_MAIN(TestPing)
#include "tst_ping.moc"
