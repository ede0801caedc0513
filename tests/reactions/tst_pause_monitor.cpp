// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "inside_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

class TestPauseMonitor : public QObject
{
    Q_OBJECT
private slots:
    void pausesAndResumes()
    {
        InsideBed bed(u"pause-monitor");
        QCOMPARE(bed.ran("{monitors: [shop, db]}"), u"succeeded: Paused: shop, db."_s);
        QCOMPARE(bed.ran("{monitors: [shop], do: resume}"), u"succeeded: Watched again: shop."_s);
        QCOMPARE(bed.steering.asked, (QStringList{u"pause shop db (run 7)"_s, u"resume shop (run 7)"_s}));
    }
    void isRefusedForWhatIsNotKnown()
    {
        InsideBed bed(u"pause-monitor");
        QVERIFY(bed.ran("{monitors: [shop, shpo]}").startsWith("rejected: There is no monitor \"shpo\""_L1));
        QVERIFY(bed.steering.asked.isEmpty()); // not by halves
    }
    void failsWhereNobodyKnows()
    {
        InsideBed bed(u"pause-monitor");
        bed.steering.refusal = Error{ErrorCode::Refused, u"Nobody has been told yet."_s, {}};
        QCOMPARE(bed.ran("{monitors: [shop]}"), u"failed: Nobody has been told yet."_s);
    }
    void leavesNothingWhenCut() { InsideBed(u"pause-monitor").leavesNothingWhenCut("{monitors: [shop]}"); }
    void isSettledByWhatItRemembers()
    {
        InsideBed bed(u"pause-monitor");
        const QString ran = bed.ran("{monitors: [shop]}");
        QCOMPARE(bed.settled("{monitors: [shop]}"), ran);
        QCOMPARE(bed.steering.asked.size(), 1);
    }
    void preflight()
    {
        InsideBed bed(u"pause-monitor");
        QVERIFY(bed.preflighted("{monitors: [shop]}").startsWith("green: Pauses shop"_L1));
        QVERIFY(bed.preflighted("{monitors: [shpo]}").startsWith("red: "_L1));
        QVERIFY(bed.preflighted("{monitors: ['{{monitor.id}}']}").startsWith("yellow: "_L1));
        QVERIFY(bed.steering.asked.isEmpty());
    }
    void names()
    {
        InsideBed bed(u"pause-monitor");
        const Result<Node> mine = bed.rendered("{monitors: ['{{monitor.id}}']}", u"web1"_s);
        QVERIFY(mine.has_value());
        QCOMPARE(bed.kind.effectKey(*mine), u"pause-monitor pause shop"_s);
        QVERIFY(!bed.rendered("{monitors: ['{{event.host}}']}", u"a, b"_s));
        QVERIFY(bed.kind.isInside());
    }
};

QTEST_GUILESS_MAIN(TestPauseMonitor)
#include "tst_pause_monitor.moc"
