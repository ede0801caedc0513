// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/sample_kinds.h"
#include "core/set_schema.h"
#include "core/small_set.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bakery()
{
    QFile file(QStringLiteral(SALVE_TESTS "/data/bakery.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSet : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKey();
    void readsMonitors();
    void readsRunbooks();
    void readsTheRest();
    void writesWhatReadsBack();
    void writesWhatPeopleWrote();
    void readsJsonToo();
    void reportsEverythingAtOnce();
    void complains_data();
    void complains();
    void advises_data();
    void advises();
    void finds();
    void makesJsonSchema();
};

void TestSet::readsEveryKey()
{
    const SetReading reading = readSet(bakery(), sampleKinds());
    QCOMPARE(sentences(reading.problems), QStringList());
    QCOMPARE(reading.set.monitors.size(), size_t(3));
    QCOMPARE(reading.set.team, (Team{u"0d9f2c1e-3b7a-4f52-8a55-2f6f9f0c7e11"_s, u"backroom"_s}));
    QCOMPARE(reading.set.defaults, (Timing{2min, 5s, 2, 2}));
    QCOMPARE(reading.set.extra.textAt(u"x-note"), u"flour on the keyboard"_s);
}

void TestSet::readsMonitors()
{
    const MonitorSet set = readSet(bakery(), sampleKinds()).set;
    const Monitor &orders = *set.monitor({u"orders"_s});
    QCOMPARE(orders.name, u"Order page"_s);
    QCOMPARE(orders.kind, u"http"_s);
    QCOMPARE(orders.settings.textAt(u"url"), u"https://orders.bakery.example/health"_s);
    QCOMPARE(orders.settings.find(u"headers")->textAt(u"X-Version"), u"1.10"_s);
    QCOMPARE(orders.settings.find(u"headers")->find(u"X-Version")->quote(), Node::Quote::Quoted);
    QVERIFY(!orders.settings.find(u"tags"));
    QCOMPARE(orders.onHost, u"till1"_s);
    QCOMPARE(orders.tags, QStringList({u"prod"_s, u"web"_s}));
    QCOMPARE(orders.parents, std::vector<MonitorId>{{u"router"_s}});
    QCOMPARE(orders.parentRule, ParentRule::AllOf);
    QCOMPARE(set.timingOf(orders), set.defaults);
    QCOMPARE(set.runbookFor(orders), set.runbook({u"restart-orders"_s}));

    const Monitor &stock = *set.monitor({u"stock"_s});
    QCOMPARE(stock.name, u"stock"_s);
    QCOMPARE(stock.parents.size(), size_t(2));
    QCOMPARE(stock.parentRule, ParentRule::AnyOf);
    QCOMPARE(stock.seenThrough, MonitorId{u"router"_s});
    QVERIFY(!stock.enabled);
    QCOMPARE(set.timingOf(stock), (Timing{2min, 2s, 1, 1}));
    QCOMPARE(set.runbookFor(stock), set.runbook({u"heal-stock"_s})); // by its tag
    QCOMPARE(set.runbookFor(*set.monitor({u"router"_s})), nullptr);
}

void TestSet::readsRunbooks()
{
    const MonitorSet set = readSet(bakery(), sampleKinds()).set;
    const Runbook &orders = *set.runbook({u"restart-orders"_s});
    QVERIFY(orders.armed);
    const Step &first = orders.steps[0];
    QCOMPARE(first.id, StepId{u"restart-orders-till1@down"_s});
    QCOMPARE(first.causes, (std::vector<Cause>{Cause::Refused, Cause::Timeout, Cause::Status}));
    QCOMPARE(first.upTo, std::optional(2));
    QCOMPARE(first.cooldown, std::optional<Millis>(15min));
    QCOMPARE(first.atMost, std::optional(Rate{3, 1h}));
    QCOMPARE(first.approval, Approval::Asked);
    QCOMPARE(first.nextAfter, NextAfter::Verdict);
    QCOMPARE(orders.steps[1].when, When::Recovered);

    const Runbook &heal = *set.runbook({u"heal-stock"_s});
    QCOMPARE(heal.name, u"heal-stock"_s);
    QCOMPARE(heal.extra.textAt(u"x-author"), u"night shift"_s);
    QCOMPARE(heal.steps[0].id, StepId{u"highstate-stock@down@5m"_s});
    QCOMPARE(heal.steps[0].after, std::optional<Millis>(5min));
    QCOMPARE(heal.steps[0].nextAfter, NextAfter::ReCheck);
    QCOMPARE(heal.steps[0].verifyWithin, std::optional<Millis>(4min));
    QCOMPARE(heal.steps[0].extra.textAt(u"x-why"), u"slow disks"_s);
    QCOMPARE(heal.steps[1].id, StepId{u"second-try"_s});
    QCOMPARE(heal.steps[1].afterChecks, std::optional(3));
    QVERIFY(!heal.steps[1].after);
}

void TestSet::readsTheRest()
{
    const MonitorSet set = readSet(bakery(), sampleKinds()).set;
    const Reaction &highstate = *set.reaction({u"highstate-stock"_s});
    QCOMPARE(highstate.hits, QStringList({u"stock1"_s, u"stock2"_s}));
    QCOMPARE(highstate.hitsAtMost, 2);
    QCOMPARE(takesUpTo(highstate, sampleKinds()), Millis{1min});
    QCOMPARE(effectOf(highstate, sampleKinds()), Effect::Repairs);
    QCOMPARE(effectOf(*set.reaction({u"tell-baker"_s}), sampleKinds()), Effect::Tells);
    QCOMPARE(set.tells.front().quiet, std::optional(QuietHours{QTime(22, 0), QTime(5, 0), u"Europe/Vienna"_s}));
    QCOMPARE(set.tells.front().unlessRepairedWithin, std::optional<Millis>(10min));
    QCOMPARE(set.maintenance[0].weekly,
             std::optional(WeeklyWindow{Weekday::Tue, QTime(2, 0), QTime(3, 30), u"Europe/Vienna"_s}));
    QCOMPARE(set.maintenance[1].once->to - set.maintenance[1].once->from, Millis{2h});
    QCOMPARE(set.maintenance[2].rule,
             std::optional(RuleWindow{{QDate(2026, 3, 10), QTime(2, 0)},
                                      90min,
                                      u"FREQ=MONTHLY;BYDAY=2TU"_s,
                                      {QDate(2026, 12, 8)},
                                      u"Europe/Vienna"_s}));
    QCOMPARE(set.limits[2], (Limit{LimitScope::Host, u"till1"_s, {}, 1, {}, {}}));
    QCOMPARE(set.limits[3].atMost, std::optional(Rate{6, 24h}));
    QCOMPARE(set.limits[4].atMostPercent, std::optional(34));
}

void TestSet::writesWhatReadsBack()
{
    const MonitorSet set = readSet(bakery(), sampleKinds()).set;
    const QByteArray text = writeSet(set, sampleKinds());
    const SetReading again = readSet(text, sampleKinds());
    QCOMPARE(sentences(again.problems), QStringList());
    QVERIFY2(again.set == set, text.constData());
    QCOMPARE(writeSet(again.set, sampleKinds()), text);
}

void TestSet::writesWhatPeopleWrote()
{
    const QString text = QString::fromUtf8(writeSet(readSet(bakery(), sampleKinds()).set, sampleKinds()));
    for (const char *line :
         {"  - id: orders\n    name: Order page\n    kind: http\n    url: https://orders.bakery.example/health\n    "
          "status: [200-299, 304]\n",
          "    bearer: {secret: orders-probe}\n",
          "    parent: router\n",
          "    parent: {any-of: [router, orders]}\n",
          "      - run: highstate-stock\n        when: down\n        after: 5m\n        repeat: 5m\n        at-most: "
          "12 per 1h\n",
          "      - id: second-try\n        run: highstate-stock\n        when: degraded\n        after: 3 checks\n",
          "      X-Version: '1.10'\n",
          "    weekly:\n      day: tue\n      from: '02:00'\n",
          "  - scope: tag web\n    at-a-time: 1\n    at-most-percent: 34\n"})
        QVERIFY2(text.contains(QString::fromLatin1(line)),
                 qPrintable(u"missing: "_s + QString::fromLatin1(line) + u"\n in "_s + text));
    QVERIFY(!text.contains(u"highstate-stock@down")); // ids and names that follow from the rest stay away
    QVERIFY(!text.contains(u"name: stock\n"));
}

void TestSet::readsJsonToo()
{
    const Node tree = nodeFromYaml(bakery()).value();
    const QByteArray json = QJsonDocument(jsonOf(tree).toObject()).toJson();
    const SetReading reading = readSet(json, sampleKinds());
    QCOMPARE(sentences(reading.problems), QStringList());
    QVERIFY(reading.set.runbooks == readSet(bakery(), sampleKinds()).set.runbooks);
}

void TestSet::reportsEverythingAtOnce()
{
    const QByteArray text = "salve: 1\n"
                            "monitors:\n"
                            "  - id: shop\n"
                            "    kind: http\n"
                            "    every: 60 parsecs\n"
                            "  - id: edge\n"
                            "    kind: pnig\n"
                            "    host: edge\n"
                            "  - id: db\n"
                            "    kind: tcp\n"
                            "    host: db1\n"
                            "    port: 70000\n"
                            "    parent: egde\n"
                            "runbooks:\n"
                            "  - id: book\n"
                            "    steps:\n"
                            "      - {run: fix, when: dwon, afetr: 5m}\n"
                            "limits: [{scope: galaxy}]\n";
    const SetReading reading = readSet(text, sampleKinds());
    QCOMPARE(
        sentences(reading.problems),
        QStringList(
            {u"E line 3, column 5: monitors.shop: \"url\" is missing; add it"_s,
             u"E line 5, column 12: monitors.shop.every: \"60 parsecs\" is not a duration; write 30s, 5m, 1h30m or 2d"_s,
             u"E line 6, column 5: monitors.edge: \"pnig\" is not a kind that is known here; did you mean \"ping\"?"_s,
             u"E line 12, column 11: monitors.db.port: \"70000\" is not a port; write a number from 1 to 65535"_s,
             u"E line 13, column 13: monitors.db.parent: there is no monitor \"egde\"; did you mean \"edge\"?"_s,
             u"E line 17, column 39: runbooks.book.steps.fix: \"afetr\" is not a key that is known here; did you mean \"after\"?"_s,
             u"E line 17, column 26: runbooks.book.steps.fix.when: \"dwon\" is not one of: down, degraded, recovered, maintenance-end"_s,
             u"E line 17, column 15: runbooks.book.steps.fix@down: there is no reaction \"fix\""_s,
             u"E line 18, column 18: limits.1.scope: \"galaxy\" is not a scope; write everything, host, host web1, tag web or reaction restart-web"_s}));
    QVERIFY(reading.set == MonitorSet{}); // nothing half-read
}

void TestSet::complains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const QByteArray ok = kTell + kBook;
    row("not a map", "- a\n", "E line 1, column 1: this is a list, not a set; begin with the line \"salve: 1\"");
    row("not YAML", "a: [1\n", "closing \"]\"");
    row("newer",
        "salve: 2\n",
        "E line 1, column 8: salve: this was written for a newer Salve (format 2); update Salve");
    row("no version", "monitors: []\n", "W line 1, column 1: the line \"salve: 1\" is missing");
    row("section that is none",
        "salve: 1\nmonitor: []\n",
        "W line 2, column 1: \"monitor\" is not a part of a set, it is kept and not used; did you mean \"monitors\"?");
    row("section of the wrong shape",
        "salve: 1\nmonitors: {shop: {}}\n",
        "E line 2, column 1: monitors: this is a map of keys, not a list; begin each entry with \"- \"");
    row("unknown key of a monitor",
        smallSet("  - {id: shop, kind: ping, host: a, runbok: book, runbook: book}\n", ok),
        "W line 6, column 45: monitors.shop: \"runbok\" is not a key of the kind ping, it is kept and not used; did "
        "you mean \"runbook\"?");
    row("id twice",
        smallSet(kShop + kShop, ok),
        "E line 7, column 10: monitors.shop: the id \"shop\" is given twice, first in line 6; change one");
    row("bad id",
        smallSet("  - {id: my shop, kind: ping, host: a, runbook: book}\n", ok),
        "E line 6, column 10: monitors.my shop.id: \"my shop\" does not fit: an id has letters, digits and - _ . @");
    row("no kind",
        smallSet("  - {id: shop, runbook: book}\n", ok),
        "E line 6, column 5: monitors.shop: \"kind\" is missing; add it, for example kind: http");
    row("runbook",
        smallSet("  - {id: shop, kind: ping, host: a, runbook: bok}\n", ok),
        "E line 6, column 46: monitors.shop.runbook: there is no runbook \"bok\"; did you mean \"book\"?");
    row("seen-through",
        smallSet("  - {id: shop, kind: ping, host: a, runbook: book, seen-through: vpn}\n", ok),
        "E line 6, column 66: monitors.shop.seen-through: there is no monitor \"vpn\"");
    row("own parent",
        smallSet("  - {id: shop, kind: ping, host: a, runbook: book, parent: shop}\n", ok),
        "E line 6, column 60: monitors.shop.parent: this goes round in a circle back to \"shop\"; take one link away");
    row("circle of parents",
        smallSet("  - {id: a, kind: ping, host: a, runbook: book, parent: b}\n  - {id: b, kind: ping, host: a, "
                 "runbook: book, parent: [c]}\n"
                 "  - {id: c, kind: ping, host: a, runbook: book, parent: {any-of: [a]}}\n",
                 ok),
        "monitors.a.parent: this goes round in a circle back to \"a\"");
    row("parent rule",
        smallSet("  - {id: shop, kind: ping, host: a, runbook: book, parent: {some-of: [a]}}\n", ok),
        "monitors.shop.parent: this is a map of keys, not a parent; write an id, a list of ids or {any-of: [a, b]}");
    row("two runbooks by tag",
        smallSet("  - {id: shop, kind: ping, host: a, tags: [x, y]}\n",
                 kTell + "runbooks: [{id: one, tags: [x]}, {id: two, tags: [y]}]\n"),
        "E line 6, column 37: monitors.shop: its tags give it more than one runbook (one, two); name one with "
        "\"runbook\"");
    row("step twice",
        smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: fix}, {run: fix}]}]\n"),
        "two steps have the id \"fix@down\"; give one an \"id\" of its own");
    row("unknown key of a limit",
        smallSet(kShop, ok + "limits: [{scope: host, at-most: 1 per 1h, at-tmie: 1}]\n"),
        "E line 9, column 52: limits.1: \"at-tmie\" is not a key that is known here");
    row("limit of nothing",
        smallSet(kShop, ok + "limits: [{scope: host}]\n"),
        "this limits nothing; add at-most, at-a-time or at-most-percent");
    row("limit of no reaction",
        smallSet(kShop, ok + "limits: [{scope: reaction fxi, at-most: 1 per 1h}]\n"),
        "limits.1.scope: there is no reaction \"fxi\"; did you mean \"fix\"?");
    row("limit of an unused tag",
        smallSet(kShop, ok + "limits: [{scope: tag web, at-most: 1 per 1h}]\n"),
        "W line 9, column 18: limits.1.scope: no monitor has the tag \"web\", so this limits nothing");
    row("monitor that a reaction names",
        smallSet(kShop, ok).replace("kind: webhook,", "kind: webhook, instead-of: [shop, shpo, '{{host}}'],"),
        "reactions.call.instead-of: there is no monitor \"shpo\"; did you mean \"shop\"?");
    row("rate",
        smallSet(kShop, ok + "limits: [{scope: host, at-most: often}]\n"),
        "\"often\" is not a rate; write 3 per 1h or 10 per 1d");
    row("maintenance without a time",
        smallSet(kShop, ok + "maintenance: [{name: night}]\n"),
        "maintenance.night: say when: one of \"once\", \"weekly\" and \"rule\"");
    const auto rule = [&](const char *what, const QByteArray &keys, const char *problem) {
        row(what, smallSet(kShop, ok + "maintenance: [{name: n, rule: {" + keys + "}}]\n"), problem);
    };
    rule("a rule without an end",
         "starts: 2026-03-10T02:00, lasts: 25h, repeats: FREQ=DAILY",
         "E line 9, column 65: maintenance.n.rule.lasts: the next one begins before this one is over, so that it never "
         "ends; make it shorter");
    rule("a rule for no day",
         "starts: 2026-03-10T02:00, lasts: 1h, repeats: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
         "maintenance.n.rule.repeats: no day ever fits this");
    rule("a rule each second",
         "starts: 2026-03-10T02:00, lasts: 1h, repeats: FREQ=SECONDLY",
         "E line 9, column 78: maintenance.n.rule.repeats: planned work comes at most daily");
    rule("a rule in no zone",
         "starts: 2026-03-10T02:00, lasts: 1h, repeats: FREQ=DAILY, zone: Europe/Berlim",
         "maintenance.n.rule.zone: \"Europe/Berlim\" does not fit: write the name of a time zone");
    rule("a rule that starts nowhere",
         "starts: tomorrow, lasts: 1h, repeats: FREQ=DAILY",
         "maintenance.n.rule.starts: \"tomorrow\" is not a date and a time as the clock there shows it");
    rule("a rule except a word",
         "starts: 2026-03-10T02:00, lasts: 1h, repeats: FREQ=DAILY, except: [christmas]",
         "maintenance.n.rule.except: \"christmas\" is not a day; write 2026-12-24");
    row("maintenance backwards",
        smallSet(
            kShop,
            ok + "maintenance: [{name: night, once: {from: '2026-12-02T00:00:00Z', to: '2026-12-01T00:00:00Z'}}]\n"),
        "maintenance.night.once.to: this is not after \"from\"; write a later moment");
    row("moment without a zone",
        smallSet(kShop, ok + "maintenance: [{name: night, once: {from: 2026-12-02, to: '2026-12-01T00:00:00Z'}}]\n"),
        "maintenance.night.once.from: \"2026-12-02\" is not a moment");
    row("time of day",
        smallSet(kShop, ok + "maintenance: [{weekly: {day: mon, from: 25:00, to: '01:00'}}]\n"),
        "\"25:00\" is not a time of day; write '02:00' or '23:30'");
    row("zone",
        smallSet(kShop, ok + "maintenance: [{weekly: {day: mon, from: '00:00', to: '01:00', zone: Mars}}]\n"),
        "maintenance.1.weekly.zone: \"Mars\" does not fit: write the name of a time zone, such as Europe/Berlin");
    row("maintenance of nothing",
        smallSet(kShop,
                 ok + "maintenance: [{name: n, monitors: [shpo], weekly: {day: mon, from: '00:00', to: '01:00'}}]\n"),
        "maintenance.n.monitors: there is no monitor \"shpo\"; did you mean \"shop\"?");
    row("tell by a repair",
        smallSet(kShop, "tell: [{run: fix}]\n" + kBook),
        "E line 7, column 14: tell.fix: the reaction \"fix\" does not tell anybody; add \"effect: tells\" to it if it "
        "does");
    row("tell by nobody",
        smallSet(kShop, "tell: [{run: cal}]\n" + kBook),
        "tell.cal: there is no reaction \"cal\"; did you mean \"call\"?");
    row("after",
        smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: fix, after: soon}]}]\n"),
        "\"soon\" is not a duration or a number of checks; write 5m or 3 checks");
    row("cause",
        smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: fix, causes: [refused, sunspots]}]}]\n"),
        "\"sunspots\" is not one of: none, nxdomain");
    row("every",
        smallSet("  - {id: shop, kind: ping, host: a, runbook: book, every: 0s}\n", ok),
        "monitors.shop.every: \"0s\" is out of range; write a value from 100ms to 30d");
    row("defaults",
        "salve: 1\ndefaults: {evry: 5s}\n",
        "E line 2, column 18: defaults: \"evry\" is not a key that is known here; did you mean \"every\"?");
}

void TestSet::complains()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QStringList found = sentences(readSet(text, sampleKinds()).problems);
    // One mistake, one sentence: not a second one that follows from the first.
    QVERIFY2(found.size() == 1 && found.first().contains(expected), qPrintable(found.join(u'\n')));
}

void TestSet::advises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing to say", smallSet(kShop, kTell + kBook), {});
    row("no tell at all",
        smallSet(kShop, kBook),
        {u"W line 7, column 12: runbooks.book: this can never call a person; add a step that tells, or a \"tell\" to the set"_s});
    row("a step tells", smallSet(kShop, "runbooks: [{id: book, steps: [{run: fix}, {run: call}]}]\n"), {});
    row("a step tells only of recovery",
        smallSet(kShop, "runbooks: [{id: book, steps: [{run: fix}, {run: call, when: recovered}]}]\n"),
        {u"W line 7, column 12: runbooks.book: this can never call a person; add a step that tells, or a \"tell\" to the set"_s});
    row("monitor without anything",
        smallSet("  - {id: a, kind: ping, host: a}\n"),
        {u"W line 1, column 1: tell: nobody is called when a monitor without a runbook fails; add a \"tell\" to the set"_s});
    row("only a disabled one", smallSet("  - {id: a, kind: ping, host: a, enabled: false}\n"), {});
    row("called too early",
        smallSet(kShop,
                 "tell: [{run: call, unless-repaired-within: 5m}]\nrunbooks: [{id: book, steps: [{run: call}, {run: "
                 "fix, after: 5m}]}]\n"),
        {u"W line 7, column 44: tell.call: a person is called after 5m, before the first step of runbook \"book\" can have repaired it (6m); write more than 6m"_s});
    row("called late enough",
        smallSet(kShop,
                 "tell: [{run: call, unless-repaired-within: 6m}]\nrunbooks: [{id: book, steps: [{run: fix, after: "
                 "5m}]}]\n"),
        {});
    row("called too early, by checks",
        smallSet(kShop,
                 "tell: [{run: call, unless-repaired-within: 150s}]\nrunbooks: [{id: book, steps: [{run: fix, after: 3 "
                 "checks}]}]\n"),
        {u"W line 7, column 44: tell.call: a person is called after 2m30s, before the first step of runbook \"book\" can have repaired it (3m); write more than 3m"_s});
    row("repeated too early",
        smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: fix, repeat: 30s}]}]\n"),
        {u"W line 8, column 50: runbooks.book.steps.fix@down.repeat: it would be repeated after 30s, though \"fix\" takes up to 1m; write at least 1m"_s});
    row("repeated in time", smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: fix, repeat: 1m}]}]\n"), {});
    row("a value that no event gives",
        smallSet(kShop, kTell + "runbooks: [{id: book, steps: [{run: wake}]}]\n")
            .replace("monitors:",
                     "  - {id: wake, kind: webhook, url: 'https://a.example/', body: '{{event.service}}'}\nmonitors:"),
        {u"E line 9, column 12: runbooks.book.steps.wake@down: \"wake\" wants {{event.service}}, which is no value of shop: there it is refused"_s});
    row("a tell may repeat", smallSet(kShop, "runbooks: [{id: book, steps: [{run: call, repeat: 10s}]}]\n"), {});
}

void TestSet::advises()
{
    QFETCH(QByteArray, text);
    const SetReading reading = readSet(text, sampleKinds());
    QTEST(sentences(reading.problems), "expected");
    QVERIFY(!reading.set.monitors.empty());
}

void TestSet::finds()
{
    MonitorSet set = readSet(bakery(), sampleKinds()).set;
    QVERIFY(set.monitor({u"orders"_s}));
    QVERIFY(!set.monitor({u"nowhere"_s}));
    QVERIFY(!set.reaction({u"orders"_s}));
    set.monitor({u"orders"_s})->runbook = {u"gone"_s};
    QVERIFY(!set.runbookFor(*set.monitor({u"orders"_s})));
}

void TestSet::makesJsonSchema()
{
    const QJsonObject schema = setJsonSchema(sampleKinds());
    const QJsonObject properties = schema.value(u"properties").toObject();
    const Node tree = nodeFromYaml(bakery()).value();
    for (const auto &[key, value] : tree.entries()) {
        if (!key.startsWith(u"x-"))
            QVERIFY2(properties.contains(key), qPrintable(key));
    }
    const QJsonObject monitor = properties.value(u"monitors")[u"items"_s].toObject();
    QVERIFY(monitor.value(u"required").toArray().contains(u"id"_s));
    QCOMPARE(monitor.value(u"properties")[u"kind"_s][u"enum"_s],
             QJsonValue(QJsonArray{u"http"_s, u"ping"_s, u"tcp"_s, u"everything"_s}));
    QCOMPARE(monitor.value(u"allOf")[0][u"then"_s][u"required"_s], QJsonValue(QJsonArray{u"url"_s}));
    const QJsonObject step =
        properties.value(u"runbooks")[u"items"_s][u"properties"_s][u"steps"_s][u"items"_s].toObject();
    QVERIFY(step.value(u"properties")[u"next-after"_s].isObject());
    // A key of one's own is allowed there, a misspelled one is not.
    QCOMPARE(step.value(u"additionalProperties"), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestSet)
#include "tst_set.moc"
