// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList kNames{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};

QByteArray sixHosts()
{
    QByteArray set = "salve: 1\ndefaults: {every: 10s, timeout: 5s, down-after: 2}\nmonitors:\n";
    for (const QString &name : kNames) {
        const QByteArray n = name.toUtf8();
        set += "  - {id: " + n + ", kind: probe, target: " + n + ", on-host: host-" + n + ", runbook: fix}\n";
    }
    return set
           + "reactions: [{id: restart, kind: repair, what: 'restart {{monitor.id}}'}]\n"
             "runbooks: [{id: fix, steps: [{run: restart, when: down}]}]\n";
}

} // namespace

/// Many fail at once: nothing is repaired until that is over, and then all of it.
class TestStorm : public QObject
{
    Q_OBJECT
private slots:
    void repairsGoOnWhenSomeRecover();
    void repairsGoOnWhenAPersonSaysSo();
    void repairsGoOnAfterARestart();

private:
    static bool isTooMany(EngineBed &bed) { return bed.engine().world().automation().isTooMany; }
    static void breakOut(EngineBed &bed);
    static void verifyRepaired(EngineBed &bed, const QStringList &names);
};

/// All six are Down, and a repair would help each of them.
void TestStorm::breakOut(EngineBed &bed)
{
    bed.script.effect = [&bed](const QString &what) { bed.script.mend(what.section(u' ', 1)); };
    bed.setSet(sixHosts());
    bed.arm(u"fix"_s);
    bed.pass(60s);
    for (const QString &name : kNames)
        bed.script.fail(name);
    bed.pass(60s);
    for (const QString &name : kNames)
        QCOMPARE(bed.word(name), MonitorWord::Down);
    QVERIFY(isTooMany(bed));
    QVERIFY(bed.script.performed.isEmpty());
}

/// Each once, and each is well.
void TestStorm::verifyRepaired(EngineBed &bed, const QStringList &names)
{
    QVERIFY(!isTooMany(bed));
    QVERIFY(bed.script.performed.isEmpty()); // first a fresh look, and two new failing results
    bed.pass(60s);
    QStringList repaired = bed.script.performed;
    repaired.sort();
    QCOMPARE(repaired, names);
    for (const QString &name : kNames)
        QCOMPARE(bed.word(name), MonitorWord::Up);
}

void TestStorm::repairsGoOnWhenSomeRecover()
{
    EngineBed bed;
    breakOut(bed);
    bed.script.mend(u"a"_s);
    bed.script.mend(u"b"_s);
    bed.pass(10s);
    verifyRepaired(bed, {u"restart c"_s, u"restart d"_s, u"restart e"_s, u"restart f"_s});
}

void TestStorm::repairsGoOnWhenAPersonSaysSo()
{
    EngineBed bed;
    breakOut(bed);
    bed.engine().take(rules::TooManyReleased{bed.clock.wallNow(), u"ana"_s});
    verifyRepaired(bed,
                   {u"restart a"_s, u"restart b"_s, u"restart c"_s, u"restart d"_s, u"restart e"_s, u"restart f"_s});
}

void TestStorm::repairsGoOnAfterARestart()
{
    EngineBed bed;
    breakOut(bed);
    bed.kill();
    bed.start();
    QVERIFY(isTooMany(bed));
    bed.pass(30s);
    QVERIFY(bed.script.performed.isEmpty());
    bed.script.mend(u"a"_s);
    bed.script.mend(u"b"_s);
    bed.pass(10s);
    verifyRepaired(bed, {u"restart c"_s, u"restart d"_s, u"restart e"_s, u"restart f"_s});
}

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
