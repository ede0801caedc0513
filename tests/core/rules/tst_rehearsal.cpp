// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "core/rehearsal.h"
#include "web_story.h"

#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

namespace {

QStringList linesOf(const std::vector<Decision> &decisions)
{
    QStringList lines;
    for (const Decision &decision : decisions)
        lines.append(QString::fromUtf8(QJsonDocument(toJson(decision)).toJson(QJsonDocument::Compact)));
    return lines;
}

/// Answers as the simulated world would.
void script(Rehearsal &rehearsal, const Sim &sim, std::vector<Decision> &decisions)
{
    rehearsal.look = [&sim](const CheckRequest &request) -> std::optional<Observed> {
        return Observed{request.monitor,
                        request.slot,
                        request.look,
                        request.forRun,
                        Sight::Seen,
                        sim.check(request.monitor, request.slot)};
    };
    rehearsal.act = [&sim](const Run &run) {
        const Acted acted = sim.react(run);
        return Rehearsal::Ended{run.started + acted.takes, acted.report};
    };
    rehearsal.watch = [&decisions](const Input &, const Changes &changes) {
        decisions.insert(decisions.end(), changes.decisions.begin(), changes.decisions.end());
    };
}

/// What came from outside: the rest follows from it.
bool isGiven(const Input &input)
{
    const auto *seen = std::get_if<Observed>(&input);
    return seen ? seen->look == Look::Grid
                : !std::holds_alternative<Tick>(input) && !std::holds_alternative<RunEnded>(input);
}

} // namespace

/// What is rehearsed is what would happen.
class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheLiveOneSays();
    void copyGoesOnAsTheLiveOne();
    void copyChangesNothingHere();
    void whatADrillBreaksIsNotMadeWorse();
    void aDrillIsNoRepair();
};

void TestRehearsal::saysWhatTheLiveOneSays()
{
    Sim sim;
    sim.startGridAt(-hours{1});
    failBetween(sim, Millis{0}, minutes{45});
    beginUp(sim, ladderSet());
    sim.runUntil(hours{2});
    QVERIFY(sim.decisions().size() > 20);
    Rehearsal rehearsal(World(), sim.time(-hours{1}));
    std::vector<Decision> decisions;
    script(rehearsal, sim, decisions);
    for (const Input &input : sim.inputs()) {
        if (isGiven(input))
            rehearsal.give(input);
    }
    rehearsal.runUntil(sim.time(hours{2}));
    QCOMPARE(linesOf(decisions), linesOf(sim.decisions()));
}

/// In the middle of a ladder, with a run that waits for its verdict.
void TestRehearsal::copyGoesOnAsTheLiveOne()
{
    Sim sim;
    sim.startGridAt(-hours{1});
    failBetween(sim, Millis{0}, minutes{45});
    beginUp(sim, ladderSet());
    sim.runUntil(minutes{12} + seconds{30});
    Rehearsal rehearsal(copyOf(sim.world()), sim.now());
    QCOMPARE(rehearsal.world().globals(), sim.world().globals());
    std::vector<Decision> decisions;
    script(rehearsal, sim, decisions);
    const size_t before = sim.inputs().size();
    const size_t known = sim.decisions().size();
    sim.runUntil(hours{2});
    for (size_t i = before; i < sim.inputs().size(); ++i) {
        if (isGiven(sim.inputs()[i]))
            rehearsal.give(sim.inputs()[i]);
    }
    rehearsal.runUntil(sim.time(hours{2}));
    const std::vector<Decision> later(sim.decisions().begin() + static_cast<std::ptrdiff_t>(known),
                                      sim.decisions().end());
    QVERIFY(later.size() > 10);
    QCOMPARE(linesOf(decisions), linesOf(later));
}

void TestRehearsal::copyChangesNothingHere()
{
    Story story(webSet());
    story.sim.runUntil(-minutes{1});
    const QJsonObject before = story.sim.world().globals();
    const QJsonObject state = toJson(*story.sim.world().state(kWeb));
    Rehearsal rehearsal(copyOf(story.sim.world()), story.sim.now());
    std::vector<Decision> decisions;
    script(rehearsal, story.sim, decisions);
    for (int minute = 0; minute < 30; ++minute)
        rehearsal.give(Observed{kWeb, story.sim.time(minutes{minute}), Look::Grid, {}, Sight::Seen, failure()});
    QVERIFY(!decisions.empty());
    QVERIFY(rehearsal.world().openIncident(kWeb));
    QCOMPARE(story.sim.world().globals(), before);
    QCOMPARE(toJson(*story.sim.world().state(kWeb)), state);
    QVERIFY(!story.sim.world().openIncident(kWeb));
}

/// Another monitor of the same host fails because of it, while it runs: that is what it is for.
void TestRehearsal::whatADrillBreaksIsNotMadeWorse()
{
    MonitorSet set = webSet();
    Monitor second = monitorOf(QStringLiteral("second"), QStringLiteral("host1"), QStringLiteral("heal"));
    set.monitors.push_back(second);
    set.reactions.push_back(reactionOf(QStringLiteral("breaker"), {QStringLiteral("host1")}));
    for (const bool isDrill : {true, false}) {
        Story story(set);
        story.sim.react = [](const Run &run) {
            return Acted{run.reaction.value == QStringLiteral("breaker") ? Millis{minutes{3}} : Millis{seconds{2}},
                         {RunOutcome::Delivered, {}, {}, {}}};
        };
        story.sim.at(-seconds{30}, [&story, isDrill] {
            RunByHand input{story.sim.now(), {QStringLiteral("breaker")}, kWeb, QStringLiteral("ana"), {}, isDrill};
            story.sim.give(input);
        });
        story.sim.runUntil(minutes{20});
        QCOMPARE(story.sim.world().holds().empty(), isDrill);
        QVERIFY(!isDrill || !story.restarts().isEmpty());
    }
}

void TestRehearsal::aDrillIsNoRepair()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(QStringLiteral("breaker"), {QStringLiteral("host1")}));
    Story story(set, seconds{40});
    story.sim.at(-seconds{30}, [&story] {
        story.sim.give(RunByHand{story.sim.now(), {QStringLiteral("breaker")}, kWeb, QStringLiteral("ana"), {}, true});
    });
    story.sim.runUntil(minutes{20});
    int drills = 0;
    for (const auto &[id, run] : story.sim.runs()) {
        if (run.why != RunWhy::Drill)
            continue;
        ++drills;
        QCOMPARE(run.phase, RunPhase::Ended);
        QCOMPARE(run.verdict, Verdict::Unproven);
    }
    QCOMPARE(drills, 1);
    QCOMPARE(story.sim.world().state(kWeb)->repaired.size(), 1u); // by the restart
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
