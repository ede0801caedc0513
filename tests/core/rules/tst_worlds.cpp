// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ladder_world.h"
#include "oracle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

namespace {

/// The same in each process, which qHash is not: the world with a number is always the same world.
quint64 diceOf(const MonitorId &monitor, quint32 seed)
{
    quint64 dice = seed;
    for (const QChar letter : monitor.value)
        dice = dice * 31 + letter.unicode();
    return dice;
}

/// A small installation with random monitors, ladders, failures and people; the same seed is the same world.
class RandomWorld
{
public:
    enum class Clocks { Right, Set };
    explicit RandomWorld(quint32 seed, Clocks clocks = Clocks::Right)
        : m_random(seed),
          m_clockDice(seed + 1),
          m_clocks(clocks),
          m_seed(seed)
    {
        m_set = makeSet();
        sim.startGridAt(-minutes{30});
        sim.check = [this](const MonitorId &monitor, TimePoint at) { return resultAt(monitor, at); };
        sim.react = [this](const Run &run) { return acted(run); };
        sim.watch = [this](const Input &input, const Changes &changes) { look(input, changes); };
        for (const Monitor &monitor : m_set.monitors)
            sim.setPhase(monitor.id, seconds{below(30)});
        sim.setSet(m_set);
        for (const Runbook &book : m_set.runbooks)
            sim.arm(book.id);
    }

    void live()
    {
        Millis now{0};
        for (int act = 0; act < 30; ++act) {
            now += seconds{30 + below(900)};
            sim.runUntil(now);
            happen(now);
            if (m_clocks == Clocks::Set && m_clockDice.bounded(4) == 0)
                now = setClock();
        }
        m_broken.clear();
        m_isQuiet = true;
        for (const HoldScope scope : {HoldScope::Everything, HoldScope::Host}) {
            for (int host = 0; host < 5; ++host)
                sim.give(HoldReleased{sim.now(), {}, scope, scope == HoldScope::Host ? hostName(host) : QString(), {}});
        }
        sim.runUntil(now + hours{2});
        oracle.finish(sim);
    }

    Sim sim;
    Oracle oracle;

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    static QString hostName(int i) { return QStringLiteral("h%1").arg(i); }

    Step randomStep(int reaction)
    {
        Step step = stepOf(QStringLiteral("r%1").arg(reaction), chance(85) ? When::Down : When::Degraded);
        step.id = {QStringLiteral("s%1-%2").arg(reaction).arg(below(1000))};
        if (chance(50))
            step.after = minutes{below(8)};
        if (chance(20))
            step.afterChecks = 1 + below(4), step.after.reset();
        if (chance(50))
            step.repeat = minutes{3 + below(10)};
        if (chance(30))
            step.upTo = 1 + below(3);
        if (chance(30))
            step.cooldown = minutes{1 + below(20)};
        if (chance(30))
            step.atMost = Rate{1 + below(6), hours{1}};
        if (chance(40))
            step.nextAfter = NextAfter::ReCheck;
        if (chance(15))
            step.approval = Approval::Asked;
        if (chance(10))
            step.when = chance(50) ? When::Recovered : When::MaintenanceEnd;
        return step;
    }

    MonitorSet makeSet()
    {
        MonitorSet set;
        for (int i = 0; i < 4; ++i)
            set.reactions.push_back(
                reactionOf(QStringLiteral("r%1").arg(i), chance(40) ? QStringList{hostName(below(5))} : QStringList{}));
        set.reactions.push_back(reactionOf(QStringLiteral("tell-team")));
        set.reactions.back().effect = Effect::Tells;
        for (int i = 0; i < 3; ++i) {
            std::vector<Step> steps;
            for (int rung = 0; rung <= below(3); ++rung) {
                steps.push_back(randomStep(below(4)));
                steps.back().id.value += QStringLiteral("-%1").arg(rung); // two of the same id no set would have
            }
            set.runbooks.push_back(bookOf(QStringLiteral("b%1").arg(i), steps));
        }
        for (int i = 0; i < 4 + below(8); ++i) {
            Monitor monitor = monitorOf(QStringLiteral("m%1").arg(i),
                                        hostName(below(5)),
                                        chance(85) ? QStringLiteral("b%1").arg(below(3)) : QString());
            monitor.every = seconds{chance(50) ? 30 : 60};
            monitor.downAfter = 1 + below(3);
            monitor.upAfter = 1 + below(2);
            monitor.tags = {QStringLiteral("t%1").arg(below(2))};
            if (i > 1 && chance(20))
                monitor.parents = {MonitorId{QStringLiteral("m%1").arg(below(i))}};
            if (monitor.parents.empty() && i > 1 && chance(10))
                monitor.seenThrough = {QStringLiteral("m0")};
            set.monitors.push_back(monitor);
        }
        Maintenance window;
        window.name = QStringLiteral("patch");
        window.tags = {QStringLiteral("t1")};
        const Millis begin = minutes{below(200)};
        window.once = OnceWindow{sim.time(begin), sim.time(begin + minutes{5 + below(60)})};
        set.maintenance = {window};
        Tell tell;
        tell.run = {QStringLiteral("tell-team")};
        tell.unlessRepairedWithin = minutes{5 + below(20)};
        tell.repeat = hours{1};
        set.tells = {tell};
        Limit everything;
        everything.atMost = Rate{3 + below(20), hours{1}};
        set.limits = {everything};
        if (chance(40)) {
            Limit tag;
            tag.scope = LimitScope::Tag;
            tag.name = QStringLiteral("t0");
            tag.atATime = 1;
            set.limits.push_back(tag);
        }
        return set;
    }

    CheckResult resultAt(const MonitorId &monitor, TimePoint at) const
    {
        const auto it = m_broken.find(monitor);
        if (it == m_broken.end() || at < it->second.first || at >= it->second.second)
            return okResult();
        const quint64 dice = diceOf(monitor, m_seed) + static_cast<quint64>(msOf(at) / 1000);
        return failure(Cause::Refused,
                       dice % 11 == 0  ? CheckOutcome::Unknown
                       : dice % 5 == 0 ? CheckOutcome::Warning
                                       : CheckOutcome::Critical);
    }

    /// Depends on the run only: it is asked when it starts and when it ends.
    Acted acted(const Run &run) const
    {
        QRandomGenerator dice(m_seed + static_cast<quint32>(run.id.value * 31 + run.tries));
        constexpr std::array kOutcomes{RunOutcome::Succeeded,
                                       RunOutcome::Delivered,
                                       RunOutcome::Delivered,
                                       RunOutcome::Failed,
                                       RunOutcome::Rejected,
                                       RunOutcome::NotRun,
                                       RunOutcome::Unknown};
        const RunOutcome outcome =
            m_isQuiet ? RunOutcome::Delivered : kOutcomes[dice.bounded(static_cast<quint32>(kOutcomes.size()))];
        return {seconds{dice.bounded(90)}, {outcome, QStringLiteral("so it went"), {}, {}}};
    }

    void look(const Input &input, const Changes &changes)
    {
        oracle.watch(sim, input, changes);
        const auto *ended = std::get_if<RunEnded>(&input);
        if (ended == nullptr || m_isQuiet)
            return;
        const Run *run = sim.world().run(ended->run);
        if (run != nullptr && run->effect != Effect::Tells && (run->id.value + m_seed) % 3 == 0)
            m_broken.erase(run->monitor); // this one helped
    }

    void place(HoldScope scope, const QString &name, Millis now)
    {
        Hold hold;
        hold.scope = scope;
        hold.name = name;
        hold.isStopAll = scope == HoldScope::Everything && chance(50);
        hold.reason = QStringLiteral("patch");
        hold.until = chance(70) ? sim.time(now + minutes{1 + below(40)}) : kNever;
        sim.give(HoldPlaced{sim.now(), hold});
    }

    void answer()
    {
        const std::vector<RunId> waiting = sim.world().automation().awaitingApproval;
        if (!waiting.empty())
            sim.give(ApprovalGiven{sim.now(),
                                   waiting.front(),
                                   chance(70) ? ApprovalAnswer::Approve : ApprovalAnswer::Deny,
                                   QStringLiteral("ana")});
    }

    void acknowledge()
    {
        for (const auto &[id, incident] : sim.incidents()) {
            if (incident.end == IncidentEnd::Open && chance(50)) {
                sim.give(AcknowledgeGiven{sim.now(), id, QStringLiteral("ana"), {}, chance(30)});
                return;
            }
        }
    }

    void edit()
    {
        const size_t i = static_cast<size_t>(below(static_cast<int>(m_set.monitors.size())));
        if (chance(40))
            m_set.monitors[i].settings = Node::text(QString::number(below(1000)));
        else if (chance(50))
            m_set.reactions[static_cast<size_t>(below(4))].settings = Node::text(QString::number(below(1000)));
        else
            m_set.monitors[i].downAfter = 1 + below(3);
        sim.setSet(m_set);
        for (const Runbook &book : m_set.runbooks) {
            if (!sim.world().isArmed(book.id) && chance(80))
                sim.arm(book.id);
        }
    }

    void byHand(Millis now)
    {
        const MonitorId monitor{QStringLiteral("m%1").arg(below(4))};
        const Millis until = now + minutes{1 + below(20)};
        if (chance(50))
            sim.give(RunByHand{sim.now(), {QStringLiteral("r%1").arg(below(4))}, monitor, QStringLiteral("ana")});
        else
            sim.give(MarkGiven{sim.now(),
                               monitor,
                               chance(70) ? MonitorWord::Down : MonitorWord::Up,
                               QStringLiteral("ana"),
                               QStringLiteral("test"),
                               sim.time(until),
                               chance(70)});
    }

    /// What is broken goes on as if nobody had touched it.
    Millis setClock()
    {
        const Millis by = minutes{m_clockDice.bounded(240) - 120};
        for (auto &[monitor, times] : m_broken)
            times = {times.first + by, times.second + by};
        sim.setClock(by);
        return sim.now() - sim.time(Millis{0});
    }

    void happen(Millis now)
    {
        const int breaks = below(3);
        for (int i = 0; i < breaks; ++i) {
            const auto &monitor = m_set.monitors[static_cast<size_t>(below(static_cast<int>(m_set.monitors.size())))];
            m_broken[monitor.id] = {sim.time(now), sim.time(now + minutes{1 + below(60)})};
        }
        switch (below(12)) {
        case 0:
            place(HoldScope::Everything, {}, now);
            break;
        case 1:
            place(HoldScope::Host, hostName(below(5)), now);
            break;
        case 2:
            sim.give(HoldReleased{sim.now(), {}, HoldScope::Everything, {}, {}});
            break;
        case 3:
            answer();
            break;
        case 4:
            acknowledge();
            break;
        case 5:
            edit();
            break;
        case 6:
            sim.kill();
            break;
        case 7:
            sim.restore();
            break;
        case 8:
            sim.give(TooManyReleased{sim.now(), QStringLiteral("ana")});
            break;
        default:
            if (chance(30))
                sim.sleepUntil(now + minutes{10 + below(60)});
        }
    }

    QRandomGenerator m_random;
    QRandomGenerator m_clockDice;
    Clocks m_clocks;
    quint32 m_seed;
    MonitorSet m_set;
    std::map<MonitorId, std::pair<TimePoint, TimePoint>> m_broken;
    bool m_isQuiet{false};
};

} // namespace

/// SALVE_WORLDS=500 makes it longer, SALVE_WORLD=17 tells one story.
class TestWorlds : public QObject
{
    Q_OBJECT
private slots:
    void keepEveryPromise_data();
    void keepEveryPromise();
    void keepThemWhateverTheClockSays();
};

void TestWorlds::keepEveryPromise_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    bool isOne = false;
    const int one = qEnvironmentVariableIntValue("SALVE_WORLD", &isOne);
    if (isOne) {
        QTest::newRow("one world") << one << one;
        return;
    }
    const int worlds = qEnvironmentVariableIsSet("SALVE_WORLDS") ? qEnvironmentVariableIntValue("SALVE_WORLDS") : 20;
    for (int first = 1; first <= worlds; first += 10)
        QTest::addRow("worlds from %d", first) << first << std::min(first + 9, worlds);
}

void TestWorlds::keepEveryPromise()
{
    QFETCH(int, first);
    QFETCH(int, last);
    for (int seed = first; seed <= last; ++seed) {
        RandomWorld world(static_cast<quint32>(seed));
        world.live();
        QStringList complaints = world.oracle.complaints();
        complaints += replayOf(world.sim);
        if (qEnvironmentVariableIsSet("SALVE_WORLD")) {
            for (const QString &line : world.sim.log())
                qInfo().noquote() << line;
        }
        QVERIFY2(complaints.isEmpty(),
                 qPrintable(QStringLiteral("world %1: %2").arg(seed).arg(complaints.mid(0, 6).join(u'\n'))));
    }
}

/// What really passed counts for cooldowns and budgets, also where the process is killed in between.
void TestWorlds::keepThemWhateverTheClockSays()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomWorld world(seed, RandomWorld::Clocks::Set);
        world.live();
        const QStringList complaints = world.oracle.complaints();
        QVERIFY2(complaints.isEmpty(),
                 qPrintable(QStringLiteral("world %1: %2").arg(seed).arg(complaints.mid(0, 6).join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(TestWorlds)
#include "tst_worlds.moc"
