// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLadder = R"(salve: 1
defaults: {every: 60s, timeout: 10s, down-after: 1}
tell:
  - {run: call-ana, unless-repaired-within: 5m, repeat: 1h}
monitors:
  - {id: db, kind: probe, target: db, on-host: db1, runbook: heal}
reactions:
  - {id: highstate, kind: repair, what: highstate, hits: [db1, db2], hits-at-most: 2, takes-up-to: 1m}
  - {id: restart, kind: repair, what: restart, hits: [db1, db2], hits-at-most: 2, takes-up-to: 1m}
  - {id: call-ana, kind: call, what: call}
runbooks:
  - id: heal
    steps:
      - {run: highstate, when: down, after: 5m, repeat: 5m, at-most: 12 per 1h, settle: 5s, next-after: re-check}
      - {run: restart, when: down, after: 10m, repeat: 10m, at-most: 6 per 1h, settle: 5s, next-after: re-check}
limits:
  - {scope: everything, at-most: 60 per 1h}
  - {scope: host, at-most: 20 per 1h}
)";

/// What happened, in seconds from the first failing slot.
struct Story
{
    QStringList lines;

    explicit Story(EngineBed &bed) : m_bed(bed)
    {
        bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
        bed.setSet(kLadder);
        bed.arm(u"heal"_s);
        bed.pass(1h);
        // The next slot is the first that fails.
        m_zero = bed.engine().nextCheck({u"db"_s});
        bed.script.fail(u"db"_s, Cause::Refused);
        bed.script.effect = [this](const QString &what) {
            if (what != u"call")
                lines.append(u"%1 %2"_s.arg(seconds(m_bed.clock.wallNow())).arg(what));
        };
    }
    void passTo(Millis t) { m_bed.pass(m_zero + t - m_bed.clock.wallNow()); }
    void mend() { m_bed.script.mend(u"db"_s); }
    qint64 seconds(TimePoint at) const { return (msOf(at) - msOf(m_zero)) / 1000; }
    QStringList verdicts() const
    {
        QStringList found;
        for (const QString &reaction : {u"highstate"_s, u"restart"_s}) {
            for (const Run &run : m_bed.runs(reaction))
                found.append(u"%1 %2 %3"_s.arg(seconds(run.started)).arg(reaction, QString(wordOf(run.verdict))));
        }
        return found;
    }

private:
    EngineBed &m_bed;
    TimePoint m_zero;
};

const QStringList kRuns{u"300 highstate"_s,
                        u"600 highstate"_s,
                        u"605 restart"_s,
                        u"900 highstate"_s,
                        u"1200 highstate"_s,
                        u"1205 restart"_s};
const QStringList kVerdicts{u"300 highstate no-effect"_s,
                            u"600 highstate no-effect"_s,
                            u"900 highstate no-effect"_s,
                            u"1200 highstate no-effect"_s,
                            u"605 restart no-effect"_s,
                            u"1205 restart repaired"_s};

} // namespace

/// The founding ladder through the whole engine, with the end of the process at any point of it. Reactions take no time
/// here, so everything behind an outcome comes two seconds earlier than in the tables of the rules.
class TestLadder : public QObject
{
    Q_OBJECT
private slots:
    void climbs();
    void survivesAKill_data();
    void survivesAKill();
    void survivesAStop();
    void longSleepThaws();
    void longStopThaws();
};

void TestLadder::climbs()
{
    EngineBed bed;
    Story story(bed);
    story.passTo(1250s);
    story.mend();
    story.passTo(1300s);
    QCOMPARE(story.lines, kRuns);
    QCOMPARE(story.verdicts(), kVerdicts);
    QVERIFY(!bed.incident(u"db"_s));
}

void TestLadder::survivesAKill_data()
{
    QTest::addColumn<int>("at_s");
    for (const int at : {1,   59,  61,  130, 250, 299, 301, 304, 306,  330,  365,  421,  425,  550,  599,  601,
                         604, 606, 610, 650, 725, 899, 901, 906, 1000, 1019, 1025, 1201, 1204, 1206, 1210, 1230})
        QTest::addRow("%d s", at) << at;
}

void TestLadder::survivesAKill()
{
    QFETCH(const int, at_s);
    EngineBed bed;
    Story story(bed);
    story.passTo(std::chrono::seconds{at_s});
    bed.kill();
    story.passTo(std::chrono::seconds{at_s} + 500ms);
    bed.start();
    story.passTo(1250s);
    story.mend();
    story.passTo(1300s);
    QCOMPARE(story.lines, kRuns);
    QCOMPARE(story.verdicts(), kVerdicts);
    QVERIFY(!bed.incident(u"db"_s));
}

void TestLadder::survivesAStop()
{
    EngineBed bed;
    Story story(bed);
    story.passTo(580s);
    bed.engine().stop();
    bed.kill();
    bed.start();
    story.passTo(1250s);
    story.mend();
    story.passTo(1300s);
    QCOMPARE(story.lines, kRuns);
}

/// Asleep in the middle of an incident: no rung is due at once, D starts again.
void TestLadder::longSleepThaws()
{
    EngineBed bed;
    Story story(bed);
    story.passTo(310s);
    bed.clock.sleep(2h);
    story.passTo(2h + 310s + 290s);
    QCOMPARE(story.lines, QStringList{u"300 highstate"_s});
    story.passTo(2h + 310s + 500s);
    QCOMPARE(story.lines.size(), 2);
}

void TestLadder::longStopThaws()
{
    EngineBed bed;
    Story story(bed);
    story.passTo(310s);
    bed.kill();
    story.passTo(2h + 310s);
    bed.start();
    story.passTo(2h + 310s + 290s);
    QCOMPARE(story.lines, QStringList{u"300 highstate"_s});
    story.passTo(2h + 310s + 500s);
    QCOMPARE(story.lines.size(), 2);
    QCOMPARE(bed.engine().gapSentences().size(), 1);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
