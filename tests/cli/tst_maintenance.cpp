// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "core/time.h"
#include "support/scripted_kinds.h"

#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// `salvectl maintenance` on a data folder of its own.
class TestMaintenance : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_salvectl = std::make_unique<CalledSalvectl>(scriptedKinds()); }
    void plansEachForm();
    void namesWhatWasTyped_data();
    void namesWhatWasTyped();
    void refuses_data();
    void refuses();
    void startsNowAndLastsLonger();
    void removesByNameAndNumber();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    std::vector<QJsonObject> listed() const { return salvectl({"--json", "maintenance", "list"}).objects(); }
    Script m_script; ///< the kinds ask it what to do
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestMaintenance::plansEachForm()
{
    QVERIFY(salvectl({"maintenance", "list"}).out.contains(u"No maintenance is planned"_s));
    QCOMPARE(salvectl({"maintenance",
                       "add",
                       "Patch night",
                       "--tag",
                       "prod",
                       "--weekly",
                       "tue",
                       "--from",
                       "02:00",
                       "--to",
                       "03:30",
                       "--zone",
                       "Europe/Berlin"})
                 .code,
             0);
    QCOMPARE(salvectl({"maintenance",
                       "add",
                       "New disks",
                       "--host",
                       "web1",
                       "--from",
                       "2096-12-01T02:00",
                       "--to",
                       "2096-12-01T04:00",
                       "--zone",
                       "Europe/Berlin"})
                 .code,
             0);
    // The name may come last, and an option more than once.
    QCOMPARE(salvectl({"maintenance", "start", "--host", "db1", "--host", "db2", "--for", "1m", "Both"}).code, 0);
    QCOMPARE(listed().at(2).value("covers"_L1).toString(), u"hosts db1, db2"_s);
    QCOMPARE(salvectl({"maintenance", "remove", "Both"}).code, 0);
    const Said rule = salvectl({"maintenance",
                                "add",
                                "Patch Tuesday",
                                "--everything",
                                "--rule",
                                "FREQ=MONTHLY;BYDAY=2TU",
                                "--starts",
                                "2096-03-10T02:00",
                                "--lasts",
                                "90m",
                                "--except",
                                "2096-04-10",
                                "--zone",
                                "Europe/Berlin"});
    QVERIFY2(rule.code == 0, qPrintable(rule.all()));
    const std::vector<QJsonObject> windows = listed();
    QCOMPARE(windows.size(), 3u);
    QCOMPARE(windows[0].value("when"_L1).toString(), u"each tue 02:00 to 03:30 (Europe/Berlin)"_s);
    QCOMPARE(windows[0].value("next"_L1).toArray().size(), 3);
    QCOMPARE(windows[1].value("maintenance"_L1)["once"_L1]["from"_L1].toString(), u"2096-12-01T01:00:00Z"_s);
    QCOMPARE(windows[1].value("covers"_L1).toString(), u"hosts web1"_s);
    QCOMPARE(windows[2].value("covers"_L1).toString(), u"everything"_s);
    // 13 March and 8 May: 10 April falls out.
    QCOMPARE(windows[2].value("next"_L1).toArray().at(0)["from_ms"_L1].toInteger(),
             msOf(*timeFromIso(u"2096-03-13T01:00:00Z"_s)));
    QCOMPARE(windows[2].value("next"_L1).toArray().at(1)["from_ms"_L1].toInteger(),
             msOf(*timeFromIso(u"2096-05-08T00:00:00Z"_s)));
    QVERIFY(salvectl({"maintenance", "list"}).out.contains(u"Patch Tuesday"_s));
}

void TestMaintenance::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{u"--weekly"_s, u"tue"_s, u"--from"_s, u"02:00"_s, u"--to"_s, u"03:00"_s}
                             << u"Say what it covers"_s;
    QTest::newRow("never") << QStringList{u"--everything"_s} << u"Say when"_s;
    QTest::newRow("each second") << QStringList{u"--everything"_s,
                                                u"--rule"_s,
                                                u"FREQ=SECONDLY"_s,
                                                u"--starts"_s,
                                                u"2096-03-10T02:00"_s,
                                                u"--lasts"_s,
                                                u"1h"_s}
                                 << u"--rule: planned work comes at most daily"_s;
    QTest::newRow("no zone") << QStringList{u"--everything"_s,
                                            u"--weekly"_s,
                                            u"tue"_s,
                                            u"--from"_s,
                                            u"02:00"_s,
                                            u"--to"_s,
                                            u"03:00"_s,
                                            u"--zone"_s,
                                            u"Mars"_s}
                             << u"--zone: \"Mars\" does not fit: write the name of a time zone"_s;
    QTest::newRow("no monitor") << QStringList{u"--monitor"_s,
                                               u"shop"_s,
                                               u"--weekly"_s,
                                               u"tue"_s,
                                               u"--from"_s,
                                               u"02:00"_s,
                                               u"--to"_s,
                                               u"03:00"_s}
                                << u"--monitor: there is no monitor \"shop\""_s;
}

void TestMaintenance::namesWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const QString rule = u"--rule FREQ=DAILY --starts 2096-03-10T02:00 --lasts "_s;
    QTest::newRow("no such part") << u"--rule banana --starts 2096-03-10T02:00 --lasts 1h"_s
                                  << u"--rule: \"BANANA\" is not a part of a rule"_s;
    QTest::newRow("never ends") << rule + u"25h"_s << u"--lasts: the next one begins"_s;
    QTest::newRow("short") << rule + u"5s"_s << u"--lasts: \"5s\" is out of range"_s;
    QTest::newRow("not a day") << rule + u"1h --except foo"_s << u"--except: \"foo\" is not a day"_s;
    QTest::newRow("not a start") << u"--rule FREQ=DAILY --starts noon --lasts 1h"_s << u"--starts: \"noon\""_s;
    QTest::newRow("not a weekday") << u"--weekly friday --from 02:00 --to 03:00"_s << u"--weekly: \"friday\""_s;
    QTest::newRow("not a time") << u"--weekly fri --from 2 --to 03:00"_s << u"--from: \"2\""_s;
    QTest::newRow("backwards") << u"--from 2096-01-01T02:00 --to 2096-01-01T01:00"_s << u"--to: this is not after"_s;
    // Half of what belongs together, and what does not belong together.
    QTest::newRow("no end") << u"--from 2096-01-01T02:00"_s << u"--from requires --to"_s;
    QTest::newRow("a day alone") << u"--weekly fri"_s << u"--weekly requires --from"_s;
    QTest::newRow("a rule alone") << u"--rule FREQ=DAILY"_s << u"--rule requires --"_s;
    QTest::newRow("a start alone") << u"--starts 2096-03-10T02:00"_s << u"--starts requires --rule"_s;
    QTest::newRow("two ways") << rule + u"1h --weekly tue --from 02:00 --to 03:00"_s << u"--from excludes --rule"_s;
    QTest::newRow("everything and one") << u"--host web1 --weekly tue --from 02:00 --to 03:00"_s
                                        << u"--host excludes --everything"_s;
}

void TestMaintenance::namesWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    std::vector<std::string> all{"maintenance", "add", "n", "--everything"};
    for (const QString &word : typed.split(u' '))
        all.push_back(word.toStdString());
    const Said said = salvectl(all);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(says), qPrintable(said.err));
    QVERIFY(listed().empty());
}

void TestMaintenance::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    std::vector<std::string> all{"maintenance", "add", "n"};
    for (const QString &argument : arguments)
        all.push_back(argument.toStdString());
    const Said said = salvectl(all);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(says), qPrintable(said.all()));
    QVERIFY2(said.out.isEmpty(), qPrintable(said.out));
    QVERIFY(listed().empty());
}

void TestMaintenance::startsNowAndLastsLonger()
{
    QCOMPARE(salvectl({"maintenance", "start", "Hotfix", "--host", "web1", "--for", "1h"}).code, 0);
    const QJsonObject before = listed().at(0);
    QVERIFY(before.value("inside"_L1).toBool());
    QCOMPARE(salvectl({"maintenance", "extend", "Hotfix", "--for", "2h"}).code, 0);
    QCOMPARE(listed().size(), 1u);
    QCOMPARE(listed().at(0).value("until_ms"_L1).toInteger() - before.value("until_ms"_L1).toInteger(), 7'200'000);
    QCOMPARE(salvectl({"maintenance", "extend", "Coldfix", "--for", "2h"}).code, 64);
    for (const char *wrong : {"banana", "0h"}) {
        const Said said = salvectl({"maintenance", "extend", "Hotfix", "--for", wrong});
        QCOMPARE(said.code, 64);
        QVERIFY2(said.err.startsWith(u"--for: \"%1\""_s.arg(QLatin1StringView(wrong))), qPrintable(said.err));
    }
    QCOMPARE(salvectl({"extend", "7", "--for", "2h"}).code, 64);
    const Said word = salvectl({"extend", "Hotfix", "--for", "2h"});
    QCOMPARE(word.code, 64);
    QVERIFY2(word.err.contains(u"\"Hotfix\" is not a number; salvectl status"_s), qPrintable(word.err));
}

void TestMaintenance::removesByNameAndNumber()
{
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(salvectl({"maintenance", "start", name, "--everything", "--for", "1h"}).code, 0);
    QCOMPARE(salvectl({"maintenance", "remove", "b"}).code, 0);
    QCOMPARE(salvectl({"maintenance", "remove", "2"}).code, 0);
    QCOMPARE(listed().size(), 1u);
    QCOMPARE(listed().at(0).value("maintenance"_L1)["name"_L1].toString(), u"a"_s);
    QCOMPARE(salvectl({"maintenance", "remove", "b"}).code, 64);
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
