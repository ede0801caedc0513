// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "inside_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

class TestMaintenance : public QObject
{
    Q_OBJECT
private slots:
    void asks_data();
    void asks();
    void endsWhatThereIs()
    {
        InsideBed bed(u"maintenance");
        QVERIFY(bed.ran("{do: end, target: web1}").startsWith("succeeded: "_L1));
        bed.steering.rests = 0;
        QVERIFY(bed.ran("{do: end, target: web1}").contains("No reaction had started anything"_L1));
        QCOMPARE(bed.steering.asked.front(), u"end of host 'web1' (run 7)"_s);
    }
    void isRefusedForWhatIsNotKnown_data();
    void isRefusedForWhatIsNotKnown();
    void failsWhereItWouldSilence()
    {
        InsideBed bed(u"maintenance");
        bed.steering.refusal = Error{ErrorCode::Refused, u"Nobody has been told yet."_s, {}};
        QCOMPARE(bed.ran("{target: web1}"), u"failed: Nobody has been told yet."_s);
        QVERIFY(bed.settled("{target: web1}").startsWith("not-run: "_L1)); // and remembers nothing
    }
    void leavesNothingWhenCut() { InsideBed(u"maintenance").leavesNothingWhenCut("{target: web1}"); }
    void isSettledByWhatItRemembers()
    {
        InsideBed bed(u"maintenance");
        const QString ran = bed.ran("{target: web1, reason: deploying}");
        QVERIFY(ran.startsWith("succeeded: "_L1));
        QCOMPARE(bed.settled("{target: web1, reason: deploying}"), ran);
        QCOMPARE(bed.steering.asked.size(), 1); // settling reads
    }
    void preflight()
    {
        InsideBed bed(u"maintenance");
        QCOMPARE(bed.preflighted("{target: web1, for: 10m}"),
                 u"green: Maintenance of host web1 for 10 min: no repairs, no messages."_s);
        QVERIFY(bed.preflighted("{target: web9}").startsWith("red: "_L1));
        QVERIFY(bed.preflighted("{scope: tag, target: wbe}").startsWith("red: "_L1));
        QVERIFY(bed.preflighted("{target: '{{monitor.host}}'}").startsWith("yellow: "_L1));
        QVERIFY(bed.steering.asked.isEmpty());
    }
    void trustsNoEvent()
    {
        InsideBed bed(u"maintenance");
        QVERIFY(bed.rendered("{target: '{{event.host}}'}", u"web1"_s));
        QVERIFY(!bed.rendered("{target: '{{event.host}}'}", u"web1 or everything"_s));
        QVERIFY(!bed.rendered("{target: '{{event.host}}'}", u""_s));
    }
    void effect()
    {
        InsideBed bed(u"maintenance");
        const auto key = [&bed](const QByteArray &yaml) { return bed.kind.effectKey(InsideBed::settings(yaml)); };
        QVERIFY(key("{target: web1}") != key("{target: web2}"));
        QVERIFY(key("{target: web1}") != key("{target: web1, do: end}"));
        QVERIFY(key("{target: web1}") != key("{target: web1, stops: repairs}"));
        QCOMPARE(key("{target: web1, reason: a}"), key("{target: web1, reason: b}"));
        QVERIFY(bed.kind.isInside());
    }
};

void TestMaintenance::asks_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &asked) {
        QTest::newRow(name) << yaml << asked;
    };
    row("host",
        "{target: web1, for: 10m, reason: deploying}",
        u"begin all of host 'web1' for 10 min: deploying (run 7)"_s);
    row("repairs only",
        "{target: web1, for: 10m, reason: deploying, stops: repairs}",
        u"begin repairs of host 'web1' for 10 min: deploying (run 7)"_s);
    row("as the set spells it",
        "{target: WEB1.shop.example, for: 10m, reason: x}",
        u"begin all of host 'web1' for 10 min: x (run 7)"_s);
    row("tag", "{scope: tag, target: web, for: 10m, reason: x}", u"begin all of tag 'web' for 10 min: x (run 7)"_s);
    row("monitor",
        "{scope: monitor, target: db, for: 10m, reason: x}",
        u"begin all of monitor 'db' for 10 min: x (run 7)"_s);
    row("everything",
        "{scope: everything, for: 10m, reason: x}",
        u"begin all of everything '' for 10 min: x (run 7)"_s);
    row("no reason",
        "{target: web1, for: 10m}",
        u"begin all of host 'web1' for 10 min: a reaction asked for it (run 7)"_s);
}

void TestMaintenance::asks()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, asked);
    InsideBed bed(u"maintenance");
    const QString ran = bed.ran(yaml);
    QVERIFY2(ran.startsWith("succeeded: "_L1), qPrintable(ran));
    QCOMPARE(bed.steering.asked, QStringList{asked});
}

void TestMaintenance::isRefusedForWhatIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("host") << QByteArray("{target: web9}");
    QTest::newRow("tag") << QByteArray("{scope: tag, target: wbe}");
    QTest::newRow("monitor") << QByteArray("{scope: monitor, target: shpo}");
    QTest::newRow("end") << QByteArray("{do: end, target: web9}");
}

void TestMaintenance::isRefusedForWhatIsNotKnown()
{
    QFETCH(QByteArray, yaml);
    InsideBed bed(u"maintenance");
    QVERIFY(bed.ran(yaml).startsWith("rejected: "_L1));
    QVERIFY(bed.steering.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
