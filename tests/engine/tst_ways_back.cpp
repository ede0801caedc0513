// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/resolver.h"
#include "support/engine_bed.h"
#include "support/spin.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QString kName = u"www.shop.test"_s;
const QString kOld = u"192.0.2.10"_s;
const QString kByName = u"127.0.0.1"_s; // what the resolver of the bed says

struct World
{
    QStringList alive; ///< addresses
    QStringList looked;
    std::vector<QJsonObject> undone; ///< of each switch: what it takes back; empty for one of its own
    int underWay{0};                 ///< names being looked up
    Millis staleFor{0};
    RunOutcome outcome{RunOutcome::Succeeded};
};
World *s_world = nullptr;

struct Named
{
    QString name;
};
struct Switch
{
    int looks{0};
    bool asks{false};
};

/// Well where the address that the name leads to is alive.
class NamedCheck final : public CheckOperation
{
public:
    NamedCheck(Resolver &resolver, const QString &name) : m_lookup(resolver, name, AddressFamily::Any)
    {
        connect(&m_lookup, &Lookup::finished, this, [this](const LookupAnswer &answer) {
            const QString address = answer.addresses.front().toString();
            leave();
            s_world->looked.append(address);
            CheckResult result;
            result.outcome = s_world->alive.contains(address) ? CheckOutcome::Ok : CheckOutcome::Critical;
            result.cause = result.outcome == CheckOutcome::Ok ? Cause::None : Cause::Refused;
            finish(result);
        });
    }
    ~NamedCheck() override { leave(); }
    void start() override
    {
        emit dispatched();
        m_isUnderWay = true;
        ++s_world->underWay;
        m_lookup.start();
    }

private:
    void leave()
    {
        if (std::exchange(m_isUnderWay, false))
            --s_world->underWay;
    }

    Lookup m_lookup;
    bool m_isUnderWay{false};
};

class SwitchRun final : public ReactionOperation
{
public:
    explicit SwitchRun(RunContext &context) : m_context(context) {}
    void start() override
    {
        emit dispatched();
        m_context.remember({{u"from"_s, kOld}}, this, [this] {
            s_world->undone.push_back(m_context.undoes());
            if (m_context.undoes().isEmpty())
                s_world->alive.append(kByName);
            RunReport report;
            report.outcome = s_world->outcome;
            report.staleFor = s_world->staleFor;
            finish(report);
        });
    }

private:
    RunContext &m_context;
};

const Schema<Named> &namedSchema()
{
    static const Schema<Named> kSchema{"Test", {text(&Named::name, "target", "Target").required()}};
    return kSchema;
}

const Schema<Switch> &switchSchema()
{
    static const Schema<Switch> kSchema{
        "Test", {integer(&Switch::looks, "looks", "Looks"), boolean(&Switch::asks, "asks", "Asks")}};
    return kSchema;
}

class NoPreflight final : public PreflightOperation
{
public:
    void start() override { finish({PreflightReport::Light::Green, {}, {}}); }
};

Kinds namedKinds()
{
    static const SchemaCheckKind<Named> kNamed{CheckTraits<Named>{
        .id = "named",
        .context = "Test",
        .title = "Named",
        .summary = "Looks a name up.",
        .schema = namedSchema(),
        .example = {kName},
        .make = [](const Named &settings, Millis, Services &services) -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<NamedCheck>(services.resolver, settings.name);
        },
        .target = [](const Named &settings) { return settings.name; }}};
    static const SchemaReactionKind<Switch> kSwitch{ReactionTraits<Switch>{
        .id = "switch",
        .context = "Test",
        .title = "Switch",
        .summary = "Leads the name elsewhere.",
        .proof = "None.",
        .schema = switchSchema(),
        .example = {},
        .effect = [](const Switch &) { return Effect::Repairs; },
        .takesUpTo = [](const Switch &) { return Millis{60'000}; },
        .isRepeatHarmless = [](const Switch &) { return true; },
        .effectKey = [](const Switch &) { return kName; },
        .preview = [](const Switch &) { return kName; },
        .make = [](const Switch &, Services &, RunContext &context) -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<SwitchRun>(context);
        },
        .settle = {},
        .preflight = [](const Switch &, Services &) { return std::make_unique<NoPreflight>(); },
        .needsApproval = [](const Switch &settings) { return settings.asks; },
        .wayBack = [](const Switch &settings, const QJsonObject &remembered) -> std::optional<WayBack> {
            return WayBack{{kName, remembered.value(u"from").toString()}, settings.looks, Millis{30'000}};
        }}};
    static constexpr std::array<const CheckKind *, 1> kChecks{&kNamed};
    static constexpr std::array<const ReactionKind *, 1> kReactions{&kSwitch};
    return {kChecks, kReactions};
}

QByteArray setWith(const QByteArray &settings)
{
    return R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
monitors:
  - {id: shop, kind: named, target: www.shop.test, on-host: web1, runbook: fix}
reactions:
  - {id: switch, kind: switch)"
           + settings + R"(}
runbooks:
  - id: fix
    steps:
      - {run: switch, when: down, settle: 5s}
)";
}

} // namespace

/// A reaction that can be taken back, in an engine: by whom, when, and after which looks.
class TestWaysBack : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void goesBackByTheOldAddressOnly();
    void isTakenBackByHand();
    void asksAPerson();
    void isProvenBehindTheStaleTime();

private:
    /// Time passes until then; names are looked up on threads, which take none of it.
    template<class Condition>
    bool passUntil(Condition condition)
    {
        return spinUntil([&] {
            m_bed->pass(Millis{m_world.underWay == 0 ? 500 : 0});
            return condition();
        });
    }
    void breakDown(const QByteArray &settings);

    World m_world;
    std::unique_ptr<EngineBed> m_bed;
};

void TestWaysBack::init()
{
    m_bed.reset();
    m_world = {};
    s_world = &m_world;
    m_world.alive = {kByName, kOld};
    m_bed = std::make_unique<EngineBed>(namedKinds());
}

/// It was well, and is not any more.
void TestWaysBack::breakDown(const QByteArray &settings)
{
    m_bed->setSet(setWith(settings));
    m_bed->arm(u"fix"_s);
    QVERIFY(passUntil([this] { return m_world.looked.size() >= 4; }));
    m_world.alive.clear();
    QVERIFY(passUntil([this] { return m_bed->word(u"shop"_s) == MonitorWord::Down; }));
}

/// The name answers by the standby from now on: what counts is the old address, and what it says is heard after a
/// restart, too.
void TestWaysBack::goesBackByTheOldAddressOnly()
{
    breakDown(", looks: 3");
    QVERIFY(passUntil([this] { return m_bed->word(u"shop"_s) == MonitorWord::Up; }));
    const auto looksAtOld = [this] { return m_world.looked.count(kOld); };
    QVERIFY(passUntil([&] { return looksAtOld() >= 6; }));
    QCOMPARE(m_world.undone.size(), size_t{1});
    QCOMPARE(m_bed->word(u"shop"_s), MonitorWord::Up);

    m_bed->kill();
    m_bed->start();
    const auto before = looksAtOld();
    m_world.alive.append(kOld);
    QVERIFY(passUntil([this] { return m_world.undone.size() == 2; }));
    QVERIFY(looksAtOld() - before >= 3);
    QCOMPARE(m_world.undone.back(), (QJsonObject{{u"from"_s, kOld}}));
    const std::vector<Run> runs = m_bed->runs(u"switch"_s);
    QCOMPARE(runs.back().undoes, runs.front().id);
    QVERIFY2(runs.back().by.startsWith("fail-back"_L1), qPrintable(runs.back().by));
    // Taken back, there is nothing to look for any more.
    QVERIFY(passUntil([this] { return m_bed->runs(u"switch"_s).back().phase == RunPhase::Ended; }));
    const auto last = looksAtOld();
    const auto byName = m_world.looked.count(kByName);
    QVERIFY(passUntil([&] { return m_world.looked.count(kByName) >= byName + 5; }));
    QCOMPARE(looksAtOld(), last);
    QCOMPARE(m_bed->engine().waysBack().wayOf(runs.front().id), nullptr);
}

void TestWaysBack::isTakenBackByHand()
{
    breakDown({});
    QVERIFY(passUntil([this] { return m_bed->word(u"shop"_s) == MonitorWord::Up; }));
    const Run run = m_bed->runs(u"switch"_s).front();
    const WaysBack::Way *way = m_bed->engine().waysBack().wayOf(run.id);
    QVERIFY(way != nullptr);
    QVERIFY(passUntil([&] { return m_bed->clock.wallNow() > run.ended + Millis{120'000}; }));
    QCOMPARE(m_world.looked.count(kOld), 0); // nobody asked for looks
    m_world.outcome = RunOutcome::Rejected;
    m_bed->engine().take(rules::RunByHand{m_bed->clock.wallNow(), run.reaction, run.monitor, u"ana"_s, run.id});
    QVERIFY(passUntil([this] { return m_world.undone.size() == 2; }));
    QVERIFY(passUntil([this] { return m_bed->runs(u"switch"_s).back().phase == RunPhase::Ended; }));
    QVERIFY(m_bed->engine().waysBack().wayOf(run.id) != nullptr); // it did not work, and can be tried again
    m_world.outcome = RunOutcome::Succeeded;
    m_bed->engine().take(rules::RunByHand{m_bed->clock.wallNow(), run.reaction, run.monitor, u"ana"_s, run.id});
    QVERIFY(passUntil([&] { return m_bed->engine().waysBack().wayOf(run.id) == nullptr; }));
    m_bed->engine().take(rules::RunByHand{m_bed->clock.wallNow(), run.reaction, run.monitor, u"ana"_s, run.id});
    QVERIFY(passUntil([this] { return m_bed->runs(u"switch"_s).back().outcome == RunOutcome::Rejected; }));
    QCOMPARE(m_world.undone.size(), size_t{3});
}

void TestWaysBack::asksAPerson()
{
    breakDown(", asks: true");
    QVERIFY(passUntil([this] { return !m_bed->runs(u"switch"_s).empty(); }));
    const Run run = m_bed->runs(u"switch"_s).front();
    QCOMPARE(wordOf(run.phase), wordOf(RunPhase::AwaitingApproval));
    QVERIFY(m_world.undone.empty());
    m_bed->engine().take(
        rules::ApprovalGiven{m_bed->clock.wallNow(), run.id, rules::ApprovalAnswer::Approve, u"ana"_s});
    QVERIFY(passUntil([this] { return m_world.undone.size() == 1; }));
}

/// By its name it may be what was before: only a look behind the time that the run names proves it.
void TestWaysBack::isProvenBehindTheStaleTime()
{
    m_world.staleFor = Millis{120'000};
    breakDown({});
    QVERIFY(passUntil([this] { return m_bed->word(u"shop"_s) == MonitorWord::Up; }));
    const Run run = m_bed->runs(u"switch"_s).front();
    const auto verdict = [this] { return m_bed->runs(u"switch"_s).front().verdict; };
    QVERIFY(passUntil([&] { return m_bed->clock.wallNow() > run.ended + Millis{60'000}; }));
    QCOMPARE(wordOf(verdict()), wordOf(Verdict::Pending));
    QVERIFY(m_bed->incident(u"shop"_s) == nullptr);
    QVERIFY(passUntil([&] { return verdict() != Verdict::Pending; }));
    QCOMPARE(wordOf(verdict()), wordOf(Verdict::Repaired));
    QVERIFY(m_bed->runs(u"switch"_s).front().judged >= run.ended + Millis{120'000});
}

QTEST_GUILESS_MAIN(TestWaysBack)
#include "tst_ways_back.moc"
