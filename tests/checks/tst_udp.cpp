// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_bed.h"
#include "support/scripted_datagrams.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::ScriptedDatagrams;

/// The udp check against a server on the loopback that answers what each row says.
class TestUdp : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void sendsWhatIsWritten_data();
    void sendsWhatIsWritten();
    void refused();
    void refusedWithNothingToExpect();
    void silence();
    void nothingExpectedIsSaidHonestly();
    void nameThatDoesNotExist();

private:
    static Node settings(const QByteArray &json, quint16 port)
    {
        Node node = *nodeFromJson(json);
        node.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        node.set(u"port"_s, Node::scalar(QString::number(port)));
        if (!node.find(u"send"))
            node.set(u"send"_s, Node::text(u"status"_s));
        return node;
    }
    CheckBed m_bed;
};

void TestUdp::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *given, const QByteArray &answer, const char *expected) {
        QTest::newRow(name) << QByteArray(given) << answer << QString::fromLatin1(expected);
    };
    row("any answer", "{}", "x", "ok none none");
    row("text", R"({"expect": "ready"})", "we are ready\n", "ok none none");
    row("text with escapes", R"({"expect": "\\xffready\\n"})", "\xffready\n", "ok none none");
    row("other text", R"({"expect": "ready"})", "starting", "critical body assert");
    row("empty answer", R"({"expect": "ready"})", "", "critical body assert");
    row("hex", R"({"expect-form": "hex", "expect": "ff 01 ?? 03"})", QByteArray("\xff\1\2\3\4", 5), "ok none none");
    row("other hex", R"({"expect-form": "hex", "expect": "ff 02"})", QByteArray("\xff\1", 2), "critical body assert");
    row("regex", R"({"expect-form": "regex", "expect": "players=[1-9]"})", "map=q3 players=4", "ok none none");
    row("other regex", R"({"expect-form": "regex", "expect": "^players=0$"})", "players=4", "critical body assert");
    row("slow", R"({"expect": "ready", "slow-above": "0s"})", "ready", "warning slow wait");
}

void TestUdp::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    const ScriptedDatagrams server([answer](const QByteArray &) { return std::vector{answer}; });
    const std::optional<CheckResult> result = m_bed.check(u"udp"_s, settings(given, server.port()));
    QCOMPARE(CheckBed::inWords(result), expected);
    QVERIFY(result->message.endsWith(u'.'));
    QVERIFY(result->phases.wait.has_value());
    QCOMPARE(result->evidence.empty(), answer.isEmpty());
    QVERIFY(CheckBed::metric(*result, u"latency").has_value());
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestUdp::sendsWhatIsWritten_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray(R"({"send": "PING\\r\\n"})") << QByteArray("PING\r\n");
    QTest::newRow("hex") << QByteArray(R"({"send-form": "hex", "send": "ff FF 00 54"})")
                         << QByteArray("\xff\xff\0T", 4);
}

void TestUdp::sendsWhatIsWritten()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, bytes);
    const ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>{"yes"}; });
    QCOMPARE(CheckBed::inWords(m_bed.check(u"udp"_s, settings(given, server.port()))), u"ok none none"_s);
    QCOMPARE(server.requests().at(0), bytes);
}

void TestUdp::refused()
{
    const std::optional<CheckResult> result =
        m_bed.check(u"udp"_s, settings(R"({"expect": "ready"})", ScriptedDatagrams::closedPort()));
    QCOMPARE(CheckBed::inWords(result), u"critical refused connect"_s);
}

void TestUdp::refusedWithNothingToExpect()
{
    const std::optional<CheckResult> result = m_bed.check(u"udp"_s, settings("{}", ScriptedDatagrams::closedPort()));
    QCOMPARE(CheckBed::inWords(result), u"critical refused connect"_s);
}

void TestUdp::silence()
{
    const ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>(); });
    const std::optional<CheckResult> result =
        m_bed.check(u"udp"_s, settings(R"({"expect": "ready"})", server.port()), Millis{150});
    QCOMPARE(CheckBed::inWords(result), u"critical timeout wait"_s);
}

void TestUdp::nothingExpectedIsSaidHonestly()
{
    const ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>(); });
    const std::optional<CheckResult> result = m_bed.check(u"udp"_s, settings("{}", server.port()), Millis{200});
    QCOMPARE(CheckBed::inWords(result), u"ok none none"_s);
    QVERIFY2(result->message.contains(u"not known"_s), qPrintable(result->message));
    QVERIFY(!CheckBed::metric(*result, u"latency"));
    QCOMPARE(server.requests().size(), size_t(2));
}

void TestUdp::nameThatDoesNotExist()
{
    CheckBed bed([](const QString &, AddressFamily) { return LookupAnswer{{}, Cause::NxDomain, {}}; });
    Node node = settings(R"({"expect": "ready"})", 1);
    node.set(u"host"_s, Node::text(u"nowhere.test"_s));
    QCOMPARE(CheckBed::inWords(bed.check(u"udp"_s, node)), u"critical nxdomain resolve"_s);
}

QTEST_GUILESS_MAIN(TestUdp)
#include "tst_udp.moc"
