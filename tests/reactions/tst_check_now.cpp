// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "inside_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

class TestCheckNow : public QObject
{
    Q_OBJECT
private slots:
    void looksAtNamesAndTags()
    {
        InsideBed bed(u"check-now");
        const std::unique_ptr<ReactionOperation> made = bed.make("{monitors: [db, shop], tags: [web]}");
        const std::optional<RunReport> report = reportOf(*made);
        QCOMPARE(InsideBed::textOf(report), u"succeeded: Looked at 3; 1 of them not well."_s);
        QCOMPARE(bed.steering.asked, (QStringList{u"look at db"_s, u"look at shop"_s, u"look at api"_s})); // once each
        QVERIFY(report->evidence.at(0).text.contains("db: critical, looked"_L1));
    }
    void isRefusedForWhatIsNotKnown()
    {
        InsideBed bed(u"check-now");
        QVERIFY(bed.ran("{monitors: [shpo]}").startsWith("rejected: "_L1));
        QVERIFY(bed.ran("{tags: [wbe]}").startsWith("rejected: "_L1));
        QVERIFY(bed.steering.asked.isEmpty());
    }
    void failsWhereAllArePaused()
    {
        InsideBed bed(u"check-now");
        bed.steering.isAnyPaused = true;
        QVERIFY(bed.ran("{monitors: [shop]}").startsWith("failed: "_L1));
    }
    void leavesNothingWhenCut() { InsideBed(u"check-now").leavesNothingWhenCut("{monitors: [shop]}"); }
    void looksAgainWhereItWasCut()
    {
        InsideBed bed(u"check-now");
        bed.steering.isAnswering = false;
        {
            const std::unique_ptr<ReactionOperation> made = bed.make("{monitors: [shop]}");
            int ends = 0;
            connect(made.get(), &ReactionOperation::finished, this, [&ends] { ++ends; });
            made->start();
            QCoreApplication::processEvents();
            QCOMPARE(bed.steering.asked.size(), 1);
            QCOMPARE(ends, 0);
        }
        QVERIFY(bed.settled("{monitors: [shop]}").startsWith("not-run: "_L1)); // so it is tried again
    }
    void preflight()
    {
        InsideBed bed(u"check-now");
        QCOMPARE(bed.preflighted("{monitors: [shop], tags: [web]}"), u"green: Looks at once at shop, tag web."_s);
        QVERIFY(bed.preflighted("{tags: [wbe]}").startsWith("red: "_L1));
        QVERIFY(bed.preflighted("{monitors: ['{{monitor.id}}']}").startsWith("yellow: "_L1));
        QVERIFY(bed.steering.asked.isEmpty());
        QVERIFY(bed.kind.isInside());
    }
};

QTEST_GUILESS_MAIN(TestCheckNow)
#include "tst_check_now.moc"
