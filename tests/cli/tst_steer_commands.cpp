// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "support/scripted_kinds.h"

#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// Holds and what else steers, on a data folder of its own: what is typed wrongly changes nothing, and is named.
class TestSteerCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void holdsAndResumesByWhatWasTyped();
    void marksByHand();
    void refuses_data();
    void refuses();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    QString status() const { return salvectl({"status"}).out; }
    Script m_script; ///< the kinds ask it what to do
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestSteerCommands::init()
{
    m_salvectl = std::make_unique<CalledSalvectl>(scriptedKinds());
    const std::string file = m_salvectl->write(u"set.yaml"_s,
                                               "salve: 1\n"
                                               "defaults: {every: 1d}\n" // nothing is looked at while these tests run
                                               "monitors: [{id: shop, kind: probe, target: shop, on-host: web1}]\n");
    const Said applied = salvectl({"apply", file});
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
}

void TestSteerCommands::holdsAndResumesByWhatWasTyped()
{
    QCOMPARE(salvectl({"hold", "everything", "--reason", "move"}).out, u"All automation is held (hold 1).\n"_s);
    QCOMPARE(salvectl({"hold", "host", "web1", "--reason", "patch", "--for", "2h"}).out,
             u"Automation is held for host web1 (hold 2).\n"_s);
    QCOMPARE(salvectl({"extend", "2", "--for", "1h"}).code, 0);
    QCOMPARE(salvectl({"resume", "host", "web1"}).code, 0);
    QVERIFY(!status().contains(u"patch"_s));
    QCOMPARE(salvectl({"resume", "1"}).code, 0);
    QVERIFY(!status().contains(u"move"_s));
}

void TestSteerCommands::marksByHand()
{
    QCOMPARE(salvectl({"mark", "shop", "failed", "--reason", "the till", "--for", "1h"}).out,
             u"shop is marked down.\n"_s);
    QVERIFY2(status().contains(u"1 down"_s) && status().contains(u": the till"_s), qPrintable(status()));
    QCOMPARE(salvectl({"audit", "export"}).out.count(u"\\\"input\\\":\\\"mark\\\""_s), 1);
    QCOMPARE(salvectl({"mark", "shop", "healthy", "--reason", "mended"}).code, 0);
    QVERIFY2(!status().contains(u"1 down"_s), qPrintable(status()));
    QCOMPARE(salvectl({"mark", "nope", "failed", "--reason", "x"}).code, 64);
}

void TestSteerCommands::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such scope") << u"hold world --reason x"_s << u"SCOPE: world not in"_s;
    QTest::newRow("no reason") << u"hold host web1"_s << u"--reason is required"_s;
    QTest::newRow("no host") << u"hold host --reason x"_s << u"Say which host, for example: salvectl hold host NAME"_s;
    QTest::newRow("a name too many") << u"hold everything web1 --reason x"_s << u"everything has no name"_s;
    QTest::newRow("no such monitor") << u"hold monitor nope --reason x"_s << u"There is no monitor \"nope\"."_s;
    QTest::newRow("no time") << u"hold host web1 --reason x --for banana"_s << u"--for: \"banana\" is not a duration"_s;
    QTest::newRow("no time at all") << u"hold host web1 --reason x --for 0s"_s << u"--for: \"0s\" is no time at all"_s;
    QTest::newRow("neither number nor scope") << u"resume banana"_s << u"\"banana\" is not a number"_s;
    QTest::newRow("not held") << u"resume tag prod"_s << u"There is no such hold"_s;
    QTest::newRow("resume no host") << u"resume host"_s << u"Say which host, for example: salvectl resume host NAME"_s;
    QTest::newRow("no hold") << u"extend one --for 1h"_s << u"\"one\" is not a number; salvectl status"_s;
    QTest::newRow("no incident") << u"acknowledge it"_s << u"\"it\" is not a number; salvectl incidents"_s;
    QTest::newRow("half an incident") << u"note 1.5 hello"_s << u"\"1.5\" is not a number"_s;
    QTest::newRow("no run") << u"approve it"_s << u"RUN: \"it\" is not a number"_s;
    QTest::newRow("no run to undo") << u"undo 0"_s << u"RUN: \"0\" is not a number"_s;
    QTest::newRow("no run to show") << u"show run:it"_s << u"salvectl show run:7"_s;
    QTest::newRow("no end") << u"mark shop down --reason x --for soon"_s << u"--for: \"soon\" is not a duration"_s;
    QTest::newRow("no limit") << u"drill shop --break x --within soon"_s << u"--within: \"soon\""_s;
    QTest::newRow("no past") << u"replay --since soon"_s << u"--since: \"soon\""_s;
    QTest::newRow("played and real") << u"drill shop --simulate --break x"_s << u" excludes --"_s;
    QTest::newRow("played only") << u"drill shop --break x --cause refused"_s << u"--cause requires --simulate"_s;
    QTest::newRow("meant without a breaker") << u"drill shop --yes"_s << u"--yes requires --break"_s;
    QTest::newRow("no such command") << u"world"_s << u"\"world\" is no command of salvectl; salvectl --help"_s;
    QTest::newRow("none in the group") << u"salt world"_s << u"\"world\" is no command of salvectl salt;"_s;
    QTest::newRow("a group alone") << u"audit"_s << u"A subcommand is required"_s;
    QTest::newRow("no turn") << u"take-over --reason x --for soon"_s << u"--for: \"soon\""_s;
    QTest::newRow("no run of") << u"run --for soon"_s << u"--for: \"soon\""_s;
}

void TestSteerCommands::refuses()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    QCOMPARE(salvectl({"hold", "everything", "--reason", "stays"}).code, 0);
    const QString before = status();
    std::vector<std::string> arguments;
    for (const QString &word : typed.split(u' '))
        arguments.push_back(word.toStdString());
    const Said said = salvectl(arguments);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(says), qPrintable(said.all()));
    QVERIFY2(said.out.isEmpty(), qPrintable(said.out));
    QCOMPARE(status(), before);
}

QTEST_GUILESS_MAIN(TestSteerCommands)
#include "tst_steer_commands.moc"
