// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "inside_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

class TestAnnotate : public QObject
{
    Q_OBJECT
private slots:
    void writes()
    {
        InsideBed bed(u"annotate");
        QCOMPARE(bed.ran("{text: ' The backup runs. '}"), u"succeeded: Written into the timeline."_s);
        QCOMPARE(bed.steering.asked, QStringList{u"note: The backup runs. (run 7)"_s});
    }
    void isBounded()
    {
        InsideBed bed(u"annotate");
        bed.ran("{text: '" + QByteArray(5'000, 'a') + "'}");
        QVERIFY(bed.steering.asked.at(0).size() < 2'100);
    }
    void failsWithNothingToSay()
    {
        InsideBed bed(u"annotate");
        const Result<Node> rendered = bed.rendered("{text: '{{result.message}}'}", u"web1"_s);
        QVERIFY(rendered.has_value());
        auto made = bed.kind.make(*rendered, bed.fakes.services, bed.run);
        // An empty text is refused before, or by the run itself: nothing is written either way.
        if (made) {
            QVERIFY(InsideBed::textOf(reportOf(**made)).startsWith("failed: "_L1));
        }
        QVERIFY(bed.steering.asked.isEmpty());
    }
    void leavesNothingWhenCut() { InsideBed(u"annotate").leavesNothingWhenCut("{text: x}"); }
    void isSettledByWhatItRemembers()
    {
        InsideBed bed(u"annotate");
        const QString ran = bed.ran("{text: x}");
        QCOMPARE(bed.settled("{text: x}"), ran);
        QCOMPARE(bed.steering.asked.size(), 1); // not a second note
    }
    void quotesWhatAnEventSays()
    {
        InsideBed bed(u"annotate");
        const Result<Node> rendered = bed.rendered("{text: 'Said of {{event.host}}'}", u"{{monitor.id}} web1"_s);
        QVERIFY(rendered.has_value());
        QVERIFY(!rendered->textAt(u"text").contains("shop"_L1)); // a value is never rendered again
    }
    void isAboutItsMonitor()
    {
        InsideBed bed(u"annotate");
        const Result<Node> rendered = bed.rendered("{text: x}", u"web1"_s);
        QVERIFY(rendered.has_value());
        QCOMPARE(bed.kind.effectKey(*rendered), u"annotate shop: x"_s);
        QVERIFY(bed.kind.isInside());
        QVERIFY(bed.kind.effect(*rendered) != Effect::Tells); // nobody is told by it
    }
    void preflight()
    {
        InsideBed bed(u"annotate");
        QVERIFY(bed.preflighted("{text: x}").startsWith("green: "_L1));
        QVERIFY(bed.steering.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnnotate)
#include "tst_annotate.moc"
