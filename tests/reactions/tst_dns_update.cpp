// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_cut_server.h"
#include "reactions/dns_update_fixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

Q_DECLARE_METATYPE(salve::RunOutcome)

/// DNS UPDATE with TSIG against three servers, each on a port of its own.
class TestDnsUpdate : public QObject, private DnsUpdateFixture
{
    Q_OBJECT
private slots:
    void init();
    void changes_data();
    void changes();
    void isRefused_data();
    void isRefused();
    void leavesAloneWhatOthersChanged_data() { everyServer(); }
    void leavesAloneWhatOthersChanged();
    void findsWhatWasSilentlyIgnored();
    void namesTheServerThatDiffers();
    void asksBeforeItActs_data();
    void asksBeforeItActs();
    void believesTheCheckAtTheNewAddress();
    void isTakenBack();
    void cuts_data();
    void cuts();
    void settles_data();
    void settles();
    void triesItsRights();

private:
    static void everyServer()
    {
        QTest::addColumn<QString>("server");
        for (const char *server : {"bind", "knot", "pdns"})
            QTest::newRow(server) << QString::fromLatin1(server);
    }
};

void TestDnsUpdate::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"dns-key"_s, kZoneSecret);
    m_bed->looks.outcomes = {{u"shop at 192.0.2.20"_s, CheckOutcome::Ok}, {u"shop at 192.0.2.10"_s, CheckOutcome::Ok}};
}

void TestDnsUpdate::changes_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<QString>("after");
    for (const char *server : {"bind", "knot", "pdns"}) {
        const auto row =
            [server](const char *what, const char *changes, const char *name, RunOutcome outcome, const char *after) {
                const DnsType type = QByteArrayView(after).contains("2001") ? DnsType::Aaaa : DnsType::A;
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1String(server), QLatin1String(what))))
                    << QString::fromLatin1(server) << QString::fromLatin1(changes) << QString::fromLatin1(name) << type
                    << outcome << QString::fromLatin1(after);
            };
        using enum RunOutcome;
        row("replace", "", "www", Succeeded, "192.0.2.20 TTL 300");
        row("replace, new TTL", "ttl: 60s", "www", Succeeded, "192.0.2.20 TTL 60");
        row("replace one of two",
            "record: pair.shop.test, replaces: 192.0.2.11",
            "pair",
            Succeeded,
            "192.0.2.10, 192.0.2.20 TTL 300");
        row("replace both", "record: pair.shop.test", "pair", Succeeded, "192.0.2.20 TTL 300");
        row("replace what is not there", "replaces: 192.0.2.99", "www", Rejected, "192.0.2.10 TTL 300");
        row("replace nothing", "record: new.shop.test", "new", Rejected, " TTL 0");
        row("add", "action: add", "www", Succeeded, "192.0.2.10, 192.0.2.20 TTL 300");
        row("add the first", "action: add, record: new.shop.test", "new", Succeeded, "192.0.2.20 TTL 300");
        row("add to an alias",
            "action: add, record: alias.shop.test",
            "alias",
            Rejected,
            "192.0.2.10, www.shop.test TTL 300");
        row("remove",
            "action: remove, record: pair.shop.test, value: 192.0.2.11",
            "pair",
            Succeeded,
            "192.0.2.10 TTL 300");
        row("remove the last", "action: remove, value: 192.0.2.10", "www", Rejected, "192.0.2.10 TTL 300");
        row("so already", "value: 192.0.2.10", "www", Succeeded, "192.0.2.10 TTL 300");
        row("IPv6",
            "type: AAAA, record: six.shop.test, value: '2001:db8::20'",
            "six",
            Succeeded,
            "2001:db8::20 TTL 300");
    }
}

void TestDnsUpdate::changes()
{
    QFETCH(QString, server);
    QFETCH(QString, changes);
    QFETCH(QString, name);
    QFETCH(DnsType, type);
    QFETCH(RunOutcome, outcome);
    QFETCH(QString, after);
    if (const QString missing = launch(server); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings(changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == outcome, qPrintable(report->sentence));
    QCOMPARE(m_bed->values(m_port, name + u".shop.test"_s, type), after);
    const bool isChanged = outcome == RunOutcome::Succeeded && changes != "value: 192.0.2.10"_L1;
    QCOMPARE(!m_bed->context.memory.isEmpty(), isChanged);
    const bool hadNone = name == "new"_L1;
    QCOMPARE(report->staleFor, isChanged && !hadNone ? Millis{300'000} : Millis{0});
    QCOMPARE(report->sentence.contains("may see the old address until"_L1), isChanged);
}

void TestDnsUpdate::isRefused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("shift_min");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *server,
                        const char *what,
                        const char *changes,
                        const QString &secret,
                        int shift_min,
                        const char *says) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1String(server), QLatin1String(what))))
            << QString::fromLatin1(server) << QString::fromLatin1(changes) << secret << shift_min
            << QString::fromUtf8(says);
    };
    const QString wrong = u"YW5vdGhlciBzZWNyZXQgdGhhbiB0aGUgcmlnaHQgb25l"_s;
    row("bind", "wrong secret", "", wrong, 0, "has another secret for the key salve-key");
    row("bind", "unknown key", "key-name: nobody", kZoneSecret, 0, "knows no key nobody");
    row("bind", "other algorithm", "algorithm: hmac-sha512", kZoneSecret, 0, "with hmac-sha512");
    row("bind", "clock behind", "", kZoneSecret, -58, "clock is 58 min");
    row("bind", "clock ahead", "", kZoneSecret, 7, "clock is 7 min");
    row("bind",
        "not allowed",
        "record: ns1.shop.test, read-back-at: []",
        kZoneSecret,
        0,
        "allow the key salve-key to update ns1.shop.test");
    row("bind",
        "not its zone",
        "zone: other.test, record: www.other.test",
        kZoneSecret,
        0,
        "does not serve the zone other.test");
    row("bind", "a host for a zone", "zone: www.shop.test", kZoneSecret, 0, "is not the primary of www.shop.test");
    row("knot", "wrong secret", "", wrong, 0, "has another secret for the key salve-key");
    row("knot", "unknown key", "key-name: nobody", kZoneSecret, 0, "knows no key nobody");
    row("knot", "clock behind", "", kZoneSecret, -58, "clock is 58 min");
    row("knot", "a host for a zone", "zone: www.shop.test", kZoneSecret, 0, "is not the primary of www.shop.test");
    row("pdns", "wrong secret", "", wrong, 0, "secret of the key and both clocks");
    row("pdns", "unknown key", "key-name: nobody", kZoneSecret, 0, "secret of the key and both clocks");
    row("pdns", "clock behind", "", kZoneSecret, -58, "both clocks are right");
    row("pdns", "a host for a zone", "zone: www.shop.test", kZoneSecret, 0, "is not the primary of www.shop.test");
}

void TestDnsUpdate::isRefused()
{
    QFETCH(QString, server);
    QFETCH(QString, changes);
    QFETCH(QString, secret);
    QFETCH(int, shift_min);
    QFETCH(QString, says);
    if (const QString missing = launch(server); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bed->fakes.secrets.insert(u"dns-key"_s, secret);
    // Half a minute more, so that the minutes are the same however long it takes.
    m_bed->clock.shift = std::chrono::minutes{shift_min}
                         + std::chrono::seconds{shift_min < 0   ? -30
                                                : shift_min > 0 ? 30
                                                                : 0};
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings(changes));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(report->sentence.contains(says), qPrintable(report->sentence));
    QVERIFY(!report->sentence.contains(secret));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.10 TTL 300"_s);
}

/// Between the look and the change somebody else is quicker.
void TestDnsUpdate::leavesAloneWhatOthersChanged()
{
    QFETCH(QString, server);
    if (const QString missing = launch(server); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bed->context.meanwhile = [this] {
        update({kZone, u"www.shop.test"_s, DnsType::A, {u"192.0.2.10"_s}, DnsRecordSet{60, {u"192.0.2.77"_s}}});
    };
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings());
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(report->sentence.contains("Somebody has changed"_L1), qPrintable(report->sentence));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.77 TTL 60"_s);
}

/// bind9 says NOERROR and does nothing where an alias stands: only reading shows it.
void TestDnsUpdate::findsWhatWasSilentlyIgnored()
{
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bed->context.meanwhile = [this] {
        update({kZone, u"new.shop.test"_s, DnsType::Cname, {}, DnsRecordSet{60, {u"www.shop.test"_s}}});
    };
    const std::optional<RunReport> report =
        m_bed->run(u"dns-update"_s, settings(u"action: add, record: new.shop.test"_s));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Failed));
    const QString says =
        u"accepted and not carried out: new.shop.test A is without a record. new.shop.test is an alias of www.shop.test"_s;
    QVERIFY2(report->sentence.contains(says), qPrintable(report->sentence));
}

void TestDnsUpdate::namesTheServerThatDiffers()
{
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    NameServer second; // has the zone, and is never told of a change
    second.addZone(kZone, records());
    const quint16 port = freeDnsPort({u"127.0.0.1"_s});
    QVERIFY2(second.start(port), second.output().constData());
    const QString servers = u"read-back-at: ['127.0.0.1:%1', '127.0.0.1:%2']"_s.arg(m_port).arg(port);
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings(servers));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Failed));
    QVERIFY2(report->sentence.contains(u"127.0.0.1:%1: 192.0.2.10"_s.arg(port)), qPrintable(report->sentence));
    QVERIFY2(!report->sentence.contains(u"127.0.0.1:%1: 192"_s.arg(m_port)), qPrintable(report->sentence));

    // One that is switched off has nothing wrong to say.
    const QString silent =
        u"read-back-at: ['127.0.0.1:%1', '127.0.0.1:%2'], value: 192.0.2.10, agree-within: 20s"_s.arg(m_port).arg(
            freeDnsPort({u"127.0.0.1"_s}));
    const std::optional<RunReport> again = m_bed->run(u"dns-update"_s, settings(silent));
    QVERIFY(again.has_value());
    QVERIFY2(again->outcome == RunOutcome::Succeeded, qPrintable(again->sentence));
    QVERIFY2(again->sentence.contains("did not answer"_L1), qPrintable(again->sentence));
}

void TestDnsUpdate::asksBeforeItActs_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("monitor");
    QTest::addColumn<CheckOutcome>("seen");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name,
                        const char *changes,
                        const char *monitor,
                        CheckOutcome seen,
                        RunOutcome outcome,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(changes) << QString::fromLatin1(monitor) << seen << outcome
                            << QString::fromLatin1(says);
    };
    using enum RunOutcome;
    row("standby is well", "standby: web2", "web2", CheckOutcome::Ok, Succeeded, "instead of");
    row("standby is down",
        "standby: web2",
        "web2",
        CheckOutcome::Critical,
        NotRun,
        "the standby web2 is not well either");
    row("standby is not known",
        "standby: web2",
        "web2",
        CheckOutcome::Unknown,
        NotRun,
        "the standby web2 is not well either");
    row("no such standby", "standby: web3", "web2", CheckOutcome::Ok, Rejected, "standby names the monitor web3");
    row("confirmed", "confirmed-by: eye", "eye", CheckOutcome::Critical, Succeeded, "instead of");
    row("not confirmed", "confirmed-by: eye", "eye", CheckOutcome::Ok, NotRun, "eye does not confirm");
    row("the other eye is blind", "confirmed-by: eye", "eye", CheckOutcome::Unknown, NotRun, "eye does not confirm");
    row("no such eye",
        "confirmed-by: ear",
        "eye",
        CheckOutcome::Critical,
        Rejected,
        "confirmed-by names the monitor ear");
    row("not well at the new address",
        "",
        "shop at 192.0.2.20",
        CheckOutcome::Critical,
        NotRun,
        "at 192.0.2.20 it is not well either");
}

void TestDnsUpdate::asksBeforeItActs()
{
    QFETCH(QString, changes);
    QFETCH(QString, monitor);
    QFETCH(CheckOutcome, seen);
    QFETCH(RunOutcome, outcome);
    QFETCH(QString, says);
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bed->looks.outcomes[monitor] = seen;
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings(changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == outcome, qPrintable(report->sentence));
    QVERIFY2(report->sentence.contains(says), qPrintable(report->sentence));
    const bool isChanged = outcome == RunOutcome::Succeeded;
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), isChanged ? u"192.0.2.20 TTL 300"_s : u"192.0.2.10 TTL 300"_s);
    QCOMPARE(m_bed->context.memory.isEmpty(), !isChanged);
}

void TestDnsUpdate::believesTheCheckAtTheNewAddress()
{
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_bed->looks.outcomes = {{u"web2"_s, CheckOutcome::Ok}, {u"shop at 192.0.2.20"_s, CheckOutcome::Critical}};
    const std::optional<RunReport> bad = m_bed->run(u"dns-update"_s, settings(u"standby: web2"_s));
    QVERIFY(bad.has_value());
    QCOMPARE(wordOf(bad->outcome), wordOf(RunOutcome::Failed));
    QVERIFY2(bad->sentence.contains("the check of shop is not well there"_L1), qPrintable(bad->sentence));
    QCOMPARE(m_bed->looks.asked, (QStringList{u"web2"_s, u"shop at 192.0.2.20"_s}));
    // A check that does not go through the name says nothing about it.
    m_bed->looks.outcomes = {{u"web2"_s, CheckOutcome::Ok}};
    const std::optional<RunReport> other = m_bed->run(u"dns-update"_s, settings(u"standby: web2, value: 192.0.2.30"_s));
    QVERIFY(other.has_value());
    QVERIFY2(other->outcome == RunOutcome::Succeeded, qPrintable(other->sentence));
    QVERIFY2(other->sentence.contains("does not go through www.shop.test"_L1), qPrintable(other->sentence));
}

void TestDnsUpdate::isTakenBack()
{
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const Node node = settings(u"ttl: 60s, fail-back-on: 3, hold-down: 5m"_s);
    QVERIFY(m_bed->run(u"dns-update"_s, node).has_value());
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.20 TTL 60"_s);
    const QJsonObject memory = m_bed->context.memory;
    const std::optional<WayBack> way = DnsBed::find(u"dns-update"_s).wayBack(node, memory);
    QVERIFY(way.has_value());
    QCOMPARE(way->look.name, u"www.shop.test"_s);
    QCOMPARE(way->look.leadsTo, u"192.0.2.10"_s);
    QCOMPARE(way->looks, 3);
    QCOMPARE(way->holdDown, Millis{300'000});

    m_bed->context = {};
    m_bed->context.undone = memory;
    m_bed->looks.asked.clear();
    const std::optional<RunReport> back = m_bed->run(u"dns-update"_s, node);
    QVERIFY(back.has_value());
    QVERIFY2(back->outcome == RunOutcome::Succeeded, qPrintable(back->sentence));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.10 TTL 300"_s);
    QCOMPARE(m_bed->looks.asked, QStringList{u"shop at 192.0.2.10"_s});

    update({kZone, u"www.shop.test"_s, DnsType::A, {u"192.0.2.10"_s}, DnsRecordSet{60, {u"192.0.2.77"_s}}});
    const std::optional<RunReport> late = m_bed->run(u"dns-update"_s, node);
    QVERIFY(late.has_value());
    QCOMPARE(wordOf(late->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(late->sentence.contains("is 192.0.2.77 and not 192.0.2.20"_L1), qPrintable(late->sentence));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.77 TTL 60"_s);
}

void TestDnsUpdate::cuts_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<QString>("after");
    const QString before = u"192.0.2.10 TTL 300"_s;
    const QString changed = u"192.0.2.20 TTL 300"_s;
    QTest::newRow("before connect") << Cut::Refused << RunOutcome::NotRun << before;
    QTest::newRow("after connect") << Cut::BeforeRequest << RunOutcome::Failed << before;
    QTest::newRow("request not carried out") << Cut::NoAnswer << RunOutcome::Failed << before;
    QTest::newRow("answer lost") << Cut::LostAnswer << RunOutcome::Succeeded << changed;
    QTest::newRow("half of the head") << Cut::HalfHead << RunOutcome::Succeeded << changed;
    QTest::newRow("half of the answer") << Cut::HalfAnswer << RunOutcome::Succeeded << changed;
}

/// What is not known after the exchange is found out by reading; the update is sent once.
void TestDnsUpdate::cuts()
{
    QFETCH(Cut, cut);
    QFETCH(RunOutcome, outcome);
    QFETCH(QString, after);
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    CutServer server(m_port, cut);
    const QString changes = u"server: '127.0.0.1:%1'"_s.arg(server.port());
    const std::optional<RunReport> report = m_bed->run(u"dns-update"_s, settings(changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == outcome, qPrintable(report->sentence));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), after);
    QCOMPARE(server.connections, cut == Cut::Refused ? 0 : 1);
}

void TestDnsUpdate::settles_data()
{
    QTest::addColumn<QString>("now"); ///< empty: as before
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::newRow("nothing was written down") << QString() << false << RunOutcome::NotRun;
    QTest::newRow("not changed") << QString() << true << RunOutcome::NotRun;
    QTest::newRow("changed") << u"192.0.2.20"_s << true << RunOutcome::Succeeded;
    QTest::newRow("changed by somebody") << u"192.0.2.77"_s << true << RunOutcome::Failed;
}

void TestDnsUpdate::settles()
{
    QFETCH(QString, now);
    QFETCH(bool, isRemembered);
    QFETCH(RunOutcome, outcome);
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    if (isRemembered)
        m_bed->context.memory = {
            {u"before"_s, QJsonObject{{u"ttl_s"_s, 300}, {u"values"_s, QJsonArray{u"192.0.2.10"_s}}}},
            {u"wanted"_s, QJsonObject{{u"ttl_s"_s, 300}, {u"values"_s, QJsonArray{u"192.0.2.20"_s}}}},
            {u"from"_s, u"192.0.2.10"_s},
            {u"to"_s, u"192.0.2.20"_s}};
    if (!now.isEmpty())
        update({kZone, u"www.shop.test"_s, DnsType::A, {u"192.0.2.10"_s}, DnsRecordSet{300, {now}}});
    const QString before = m_bed->values(m_port, u"www.shop.test"_s);
    const std::optional<RunReport> report = m_bed->settle(u"dns-update"_s, settings());
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == outcome, qPrintable(report->sentence));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), before);
}

void TestDnsUpdate::triesItsRights()
{
    if (const QString missing = launch(u"bind"_s); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const auto light = [this](const QString &changes) {
        const std::optional<PreflightReport> report = m_bed->preflight(u"dns-update"_s, settings(changes));
        return report ? wordOf(report->light) + u": "_s + report->sentence : QString();
    };
    QCOMPARE(light({}), u"green: www.shop.test A would become 192.0.2.20 instead of 192.0.2.10."_s);
    QVERIFY(light(u"key-name: nobody"_s).startsWith("red: 127.0.0.1"_L1));
    QVERIFY(light(u"replaces: 192.0.2.99"_s).startsWith("red: www.shop.test A is 192.0.2.10 and not 192.0.2.99"_L1));
    QVERIFY(light(u"action: add, record: alias.shop.test"_s).startsWith("red: alias.shop.test is an alias"_L1));
    m_bed->looks.outcomes[u"web2"_s] = CheckOutcome::Critical;
    QVERIFY(light(u"standby: web2"_s).startsWith("yellow: "_L1));
    QCOMPARE(m_bed->values(m_port, u"www.shop.test"_s), u"192.0.2.10 TTL 300"_s);
}

QTEST_GUILESS_MAIN(TestDnsUpdate)
#include "tst_dns_update.moc"
