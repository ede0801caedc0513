// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "session/commands.h"
#include "session/desk.h"
#include "session/guard_words.h"
#include "session/run_words.h"
#include "support/engine_bed.h"

#include <QJsonArray>
#include <QTranslator>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Down after 20 s; `more` is for the monitor, `steps` for its runbook, `rest` for the set.
QByteArray shop(const QByteArray &steps, const QByteArray &more = {}, const QByteArray &rest = {})
{
    return R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
reactions:
  - {id: restart, kind: repair, what: 'restart nginx'}
  - {id: second, kind: repair, what: 'restart web1'}
  - {id: call-ana, kind: call, what: 'come'}
tell:
  - {run: call-ana, quiet: {from: '00:00', to: '23:59'}}
runbooks:
  - {id: fix, steps: [)"
           + steps + R"(]}
)" + rest + R"(
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, tags: [web], runbook: fix)"
           + more + "}\n";
}

/// Shows what was found to be a sentence of the rules.
class Marked final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Rules") == 0 ? u"<%1>"_s.arg(QString::fromLatin1(source)) : QString();
    }
    bool isEmpty() const override { return false; }
};

const QByteArray kStep = "{run: restart, when: down}";
const QByteArray kLater = "{run: restart, when: down, after: 5m}";

} // namespace

/// Whatever stops a step is seen with its reason and until when: at the monitor, in the incident, in the list.
class TestGuardsShown : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasItsSentence_data();
    void everyCodeHasItsSentence();
    void isShown_data();
    void isShown();
    void sentenceOfARun_data();
    void sentenceOfARun();

private:
    using Act = std::function<void(TestGuardsShown &)>;
    void addRow(const char *name,
                const char *code,
                const QStringList &words,
                const QByteArray &set,
                const Act &before = {},
                const Act &after = {});
    void addHolds();
    void addWorld();
    void addLadder();
    void run(const QString &name, const QJsonObject &arguments);
    QJsonObject ask(const QString &name, const QJsonObject &arguments);
    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
};

void TestGuardsShown::everyCodeHasItsSentence_data()
{
    QTest::addColumn<int>("code");
    for (size_t i = 0; i < Words<DecisionCode>::list.size(); ++i)
        QTest::newRow(Words<DecisionCode>::list[i]) << static_cast<int>(i);
}

void TestGuardsShown::everyCodeHasItsSentence()
{
    QFETCH(int, code);
    using enum DecisionCode;
    Decision decision;
    decision.code = static_cast<DecisionCode>(code);
    decision.reason = u"why it is so: web1"_s;
    const TimePoint now = timeFromMs(1'800'000'000'000);
    // With an end: the sentence names it, today by the time, else with the day.
    for (const Millis left : {Millis{20min}, Millis{50h}}) {
        decision.until = now + left;
        const QString text = guardText(decision, now);
        QVERIFY2(text.contains(dayTime(decision.until, now)), qPrintable(text));
        QVERIFY2(text.size() > dayTime(decision.until, now).size() + 5, qPrintable(text));
    }
    // Without: what ends it, except where nothing is waited for or there always is an end.
    decision.until = kNever;
    const QString text = guardText(decision, now);
    QVERIFY2(text.contains(decision.reason), qPrintable(text));
    static constexpr std::array kEndless{
        Runs, RepeatNotYet, Cooldown, AwaitsApproval, Quiet, Flood, RecoveredByItself, NeverTold, GivesUp, InDigest};
    const bool isEndless = std::find(kEndless.begin(), kEndless.end(), decision.code) != kEndless.end();
    QCOMPARE(endOf(decision.code).isEmpty(), isEndless);
    QVERIFY2(isEndless || text.contains(u", until "), qPrintable(text));
}

void TestGuardsShown::addRow(const char *name,
                             const char *code,
                             const QStringList &words,
                             const QByteArray &set,
                             const Act &before,
                             const Act &after)
{
    QTest::newRow(name) << QString::fromLatin1(code) << words << set << before << after;
}

void TestGuardsShown::addHolds()
{
    const auto hold = [](const char *scope, const char *thing) -> Act {
        return [scope, thing](TestGuardsShown &test) {
            test.run(commands::kHold,
                     {{u"scope"_s, QString::fromLatin1(scope)},
                      {u"name"_s, QString::fromLatin1(thing)},
                      {u"reason"_s, u"patch"_s},
                      {u"by"_s, u"ana"_s},
                      {u"for_ms"_s, 7'200'000}});
        };
    };
    const auto stop = [](TestGuardsShown &test) {
        test.run(commands::kStopAll, {{u"stopped"_s, true}, {u"reason"_s, u"move"_s}, {u"by"_s, u"ana"_s}});
    };
    addRow("stop-all", "stop-all", {u"move"_s, u"until a person"_s}, shop(kStep), stop);
    addRow("host", "held", {u"host web1"_s, u"patch"_s, u"until "_s}, shop(kStep), hold("host", "web1"));
    addRow("tag", "held", {u"tag web"_s, u"patch"_s, u"until "_s}, shop(kStep), hold("tag", "web"));
    addRow("monitor", "held", {u"monitor shop"_s, u"patch"_s, u"until "_s}, shop(kStep), hold("monitor", "shop"));
    addRow("reaction", "held", {u"reaction restart"_s, u"patch"_s}, shop(kStep), hold("reaction", "restart"));
    addRow("everything", "held", {u"everything"_s, u"patch"_s, u"until "_s}, shop(kStep), hold("everything", ""));
    const auto acknowledge = [](TestGuardsShown &test) {
        test.run(commands::kAcknowledge,
                 {{u"incident"_s, test.m_bed->incident(u"shop"_s)->id.value}, {u"by"_s, u"ana"_s}});
    };
    addRow("acknowledged", "acknowledged", {u"by ana"_s, u"until it recovers"_s}, shop(kLater), {}, acknowledge);
}

void TestGuardsShown::addWorld()
{
    const auto failRouter = [](TestGuardsShown &test) { test.m_bed->script.fail(u"router"_s); };
    const QByteArray router = "\n  - {id: router, kind: probe, target: router, down-after: 1}\n";
    const QByteArray behind = ", parent: router}" + router + "  - {id: other, kind: probe, target: other";
    const QByteArray seen = ", seen-through: router}" + router + "  - {id: other, kind: probe, target: other";
    addRow("does-not-act",
           "does-not-act",
           {u"by ops-box"_s, u"until this computer takes over"_s},
           shop(kStep, {}, "team: {id: t, acts: ops-box}"));
    addRow("maintenance",
           "maintenance",
           {u"patch night"_s, u"until "_s},
           shop(kStep,
                {},
                "maintenance: [{name: patch night, hosts: [web1], once: {from: '2020-01-01T00:00:00Z', to: "
                "'2090-01-01T00:00:00Z'}}]"));
    addRow("parent down", "parent-down", {u"router is down"_s, u"up again"_s}, shop(kStep, behind), failRouter);
    addRow(
        "unobserved", "unobserved", {u"anchor-down"_s, u"until it can be seen"_s}, shop(kLater, seen), {}, failRouter);
    QByteArray many;
    for (char c = 'a'; c <= 'f'; ++c)
        many += QByteArray("}\n  - {id: m") + c + ", kind: probe, target: shop, on-host: h" + c;
    addRow("too many",
           "too-many",
           {u"too many failed"_s, u"until they recover"_s},
           shop("{run: restart, when: down, after: 40s}", many));
    const auto flap = [](TestGuardsShown &test) {
        for (int i = 0; i < 12; ++i) {
            test.m_bed->script.fail(u"shop"_s);
            test.m_bed->pass(10s);
            test.m_bed->script.mend(u"shop"_s);
            test.m_bed->pass(10s);
        }
    };
    addRow("flapping", "flapping", {u"flapping"_s, u"until it keeps still"_s}, shop(kStep, ", down-after: 1"), flap);
}

void TestGuardsShown::addLadder()
{
    const auto wait = [](TestGuardsShown &test) { test.m_bed->pass(80s); };
    const auto hang = [](TestGuardsShown &test) { test.m_bed->script.hanging.insert(u"restart nginx"_s); };
    const auto disarm = [](TestGuardsShown &test) {
        test.run(commands::kArm, {{u"runbook"_s, u"fix"_s}, {u"armed"_s, false}, {u"by"_s, u"ana"_s}});
    };
    addRow("other cause", "other-cause", {u"cause status"_s}, shop("{run: restart, when: down, causes: [timeout]}"));
    addRow("not yet", "not-yet", {u"not before "_s}, shop(kLater));
    addRow("not yet by count", "not-yet", {u"number 9"_s}, shop("{run: restart, when: down, after: 9 checks}"));
    addRow("no repeat", "no-repeat", {u"does not repeat"_s, u"fails anew"_s}, shop(kStep), {}, wait);
    addRow("cooldown",
           "cooldown",
           {u"cooldown until "_s},
           shop("{run: restart, when: down, repeat: 1m, cooldown: 15m}"),
           {},
           wait);
    addRow("budget",
           "budget",
           {u"spent until "_s, u"step fix/restart"_s, u"shop"_s},
           shop("{run: restart, when: down, repeat: 1m, at-most: 1 per 1h}"),
           {},
           wait);
    addRow("up to",
           "up-to",
           {u"has run 1 times"_s, u"until this incident is over"_s},
           shop("{run: restart, when: down, repeat: 1m, up-to: 1}"),
           {},
           wait);
    addRow("busy", "busy", {u"run of restart"_s, u"verdict"_s}, shop(kStep + ", {run: second, when: down}"), hang);
    addRow("approval",
           "awaits-approval",
           {u"waits for an approval until "_s},
           shop("{run: restart, when: down, approval: asked}"));
    addRow("shadow", "would-run", {u"would have run"_s, u"until the runbook is armed"_s}, shop(kStep), disarm);
    addRow("look first",
           "looks-first",
           {u"looks again"_s},
           shop(kStep, ", parent: router}\n  - {id: router, kind: probe, target: router, every: 10m"));
    addRow("quiet hours", "quiet", {u"quiet hours until "_s}, shop(kStep), {}, wait);
}

void TestGuardsShown::isShown_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<Act>("before");
    QTest::addColumn<Act>("after");
    addHolds();
    addWorld();
    addLadder();
    const auto forget = [](TestGuardsShown &) {};
    addRow("never seen up", "never-seen-up", {u"0 of 3"_s, u"until it has been seen"_s}, shop(kStep), forget);
}

void TestGuardsShown::run(const QString &name, const QJsonObject &arguments)
{
    bool isDone = false;
    m_desk->run({name, arguments}, [&isDone](const Result<QJsonObject> &reply) {
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence));
        isDone = true;
    });
    m_bed->pass(10ms);
    QVERIFY(isDone);
}

QJsonObject TestGuardsShown::ask(const QString &name, const QJsonObject &arguments)
{
    QJsonObject answer;
    m_desk->ask({name, arguments},
                [&answer](const Result<QJsonObject> &reply) { answer = reply.value_or(QJsonObject()); });
    m_bed->pass(10ms);
    return answer;
}

void TestGuardsShown::isShown()
{
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    QFETCH(QByteArray, set);
    QFETCH(Act, before);
    QFETCH(Act, after);
    m_desk.reset();
    m_bed.reset(); // its script goes before the next one comes
    m_bed = std::make_unique<EngineBed>();
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
    m_bed->setSet(set);
    m_bed->arm(u"fix"_s);
    if (code != u"never-seen-up"_s)
        m_bed->pass(60s);
    if (before)
        before(*this);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(60s);
    QVERIFY(m_bed->incident(u"shop"_s));
    if (after) {
        after(*this);
        m_bed->pass(30s);
    }

    // In another language: what is shown has its words, what is stored has not.
    Marked language;
    QCoreApplication::installTranslator(&language);
    const auto complains = [&](const QString &text) {
        const auto lacks = [&](const QString &word) { return !text.contains(word); };
        return text.isEmpty() || std::any_of(words.begin(), words.end(), lacks);
    };
    QStringList story;
    const QJsonObject incident = ask(queries::kIncident, {{u"id"_s, m_bed->incident(u"shop"_s)->id.value}});
    for (const QJsonValue &entry : incident[u"timeline"_s].toArray()) {
        if (entry[u"what"_s] == u"decision"_s)
            story.append(entry[u"text"_s].toString());
    }
    QVERIFY2(std::any_of(story.begin(), story.end(), std::not_fn(complains)), qPrintable(story.join(u'\n')));
    // These are worded anew, with the time of day.
    const QStringList timed{
        u"not before "_s, u"not repeated before "_s, u"cooldown until "_s, u"the budget is spent"_s};
    for (const QString &text : story) {
        const auto begins = [&text](const QString &one) { return text.startsWith(one); };
        QVERIFY2(text.contains(u'<') || std::any_of(timed.begin(), timed.end(), begins), qPrintable(text));
    }
    for (const Decision &decision : m_bed->engine().world().currentDecisions({u"shop"_s}))
        QVERIFY2(!decision.reason.contains(u'<'), qPrintable(decision.reason));

    // What stopped it for a moment, or was done, is not waited for any more.
    if (code == u"looks-first"_s || code == u"would-run"_s)
        return;
    const QJsonObject monitor = ask(queries::kMonitor, {{u"id"_s, u"shop"_s}});
    QStringList shown;
    for (const QJsonValue &step : monitor[u"upcoming"_s].toArray()) {
        if (step[u"code"_s] == code)
            shown.append(step[u"reason"_s].toString());
        if (const QJsonValue until = step[u"until_ms"_s]; until.isDouble())
            QVERIFY2(
                step[u"reason"_s].toString().contains(dayTime(timeFromMs(until.toInteger()), m_bed->clock.wallNow())),
                qPrintable(step[u"reason"_s].toString()));
    }
    QVERIFY2(std::any_of(shown.begin(), shown.end(), std::not_fn(complains)), qPrintable(shown.join(u'\n')));
    for (const MonitorView &view : m_desk->snapshot().monitors) {
        if (view.id.value == u"shop"_s)
            QVERIFY(!view.waitsFor.isEmpty());
    }
}

void TestGuardsShown::sentenceOfARun_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<qint64>("judgedAfter_s");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, Verdict verdict, RunOutcome outcome, qint64 after, const char *part) {
        QTest::newRow(name) << static_cast<int>(verdict) << static_cast<int>(outcome) << after
                            << QString::fromLatin1(part);
    };
    using enum Verdict;
    add("repaired", Repaired, RunOutcome::Delivered, 5, "was up, 5 s after the outcome");
    add("no effect", NoEffect, RunOutcome::Delivered, 60, "1 min after the outcome, still failed");
    add("said no", NoEffect, RunOutcome::Failed, 5, "said no itself");
    add("superseded", NoEffect, RunOutcome::Delivered, 20, "Another run began");
    add("too late", Unproven, RunOutcome::Delivered, 90, "too late for a proof");
    add("too early", Unproven, RunOutcome::Delivered, 0, "before the outcome was known");
    add("not run", Unproven, RunOutcome::NotRun, 0, "not run");
    add("worse", Worse, RunOutcome::Succeeded, 5, "graver");
    add("relapsed", Relapsed, RunOutcome::Succeeded, 600, "down again");
    add("unobserved", Unobserved, RunOutcome::Unknown, 600, "nobody could look");
    add("pending", Pending, RunOutcome::Unknown, 0, "proves it");
}

void TestGuardsShown::sentenceOfARun()
{
    QFETCH(int, verdict);
    QFETCH(int, outcome);
    QFETCH(qint64, judgedAfter_s);
    QFETCH(QString, part);
    Run run;
    run.incident = {7};
    run.phase = RunPhase::Ended;
    run.started = timeFromMs(1'800'000'000'000);
    run.ended = run.started + 2s;
    run.settle = 5s;
    run.verifyWithin = 60s;
    run.outcome = static_cast<RunOutcome>(outcome);
    run.verdict = static_cast<Verdict>(verdict);
    run.judged = run.ended + std::chrono::seconds{judgedAfter_s};
    run.recheckedAt = run.verdict == Verdict::Pending ? TimePoint{} : run.ended + 5s;
    const QString text = verdictText(run);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!meaningOf(run.outcome).isEmpty());
    run.effect = Effect::Tells;
    QVERIFY(verdictText(run).isEmpty());
}

QTEST_GUILESS_MAIN(TestGuardsShown)
#include "tst_guards.moc"
