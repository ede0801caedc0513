// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story.h"
#include "stage/story_check.h"
#include "stage/story_log.h"
#include "stage/story_question.h"
#include "stage/story_sender.h"

#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStory = R"(about: A service fails and is mended.
clock: simulated
starts: '2026-03-02T03:00:00Z'
zero: shop
before: 10m
lasts: 30m
leave-out: tell-team
world:
  - {monitor: shop, fails: {from: 0s, until: 5m, cause: timeout, phase: wait}}
  - {reaction: restart, from-run: 2, takes: 3s, outcome: failed, mends: [shop]}
  - {server: web-stand-in, name: web, fault: refused}
  - {at: 10m, do: kill}
  - {at: -1m, do: hold, scope: host, name: web1}
expect: {messages: 0}
)";

Run runAt(TimePoint started, RunPhase phase)
{
    Run run;
    run.id = RunId{1};
    run.monitor = {u"shop"_s};
    run.reaction = {u"restart"_s};
    run.phase = phase;
    run.started = started;
    return run;
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT
private slots:
    void readsAWorld();
    void namesEveryWrongLine();
    void matchesWordByWord_data();
    void matchesWordByWord();
    void showsWhereALogDiffers();
    void tellsARunFromItsRecord();
    void refusesToSendWhatIsNoMessage();
    void judgesAnswers();
    void refusesQuestionsThatAskNothing();
};

void TestStory::readsAWorld()
{
    const Result<Story> story = storyFromYaml(kStory);
    QVERIFY2(story, story ? "" : qPrintable(story.error().sentence));
    QCOMPARE(story->failures.size(), size_t{1});
    QCOMPARE(story->failures[0].second.cause, Cause::Timeout);
    QCOMPARE(story->failures[0].second.until, std::optional<Millis>(5min));
    QCOMPARE(story->reactions[0].fromRun, 2);
    QCOMPARE(story->reactions[0].outcome, RunOutcome::Failed);
    QCOMPARE(story->servers[0].settings.textAt(u"fault"), u"refused"_s);
    QCOMPARE(story->actions.size(), size_t{2});
    QCOMPARE(story->actions[0].at, Millis{-1min}); // sorted by time
    QCOMPARE(story->actions[0].arguments.textAt(u"scope"), u"host"_s);
    QCOMPARE(story->actions[1].what, u"kill"_s);
    QCOMPARE(isoOf(story->starts), u"2026-03-02T03:00:00Z"_s);
}

void TestStory::namesEveryWrongLine()
{
    const Result<Story> story =
        storyFromYaml("about: x\nclock: sundial\nworld:\n  - {at: noon, do: kill}\n  - {monster: 1}\nplot: thin\n");
    QVERIFY(!story);
    for (const char *where : {"line 2", "line 4", "line 5", "line 6"})
        QVERIFY2(story.error().sentence.contains(QLatin1StringView(where)), qPrintable(story.error().sentence));
}

void TestStory::matchesWordByWord_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<int>("tolerance_ms");
    QTest::addColumn<bool>("matches");
    QTest::newRow("equal") << u"300 run-started a/b"_s << u"300 run-started a/b"_s << 0 << true;
    QTest::newRow("other time") << u"300 run-started a/b"_s << u"300.5 run-started a/b"_s << 0 << false;
    QTest::newRow("near") << u"300 run-started a/b"_s << u"300.5 run-started a/b"_s << 500 << true;
    QTest::newRow("too far") << u"300 run-started a/b"_s << u"300.6 run-started a/b"_s << 500 << false;
    QTest::newRow("any time") << u"* run-started a/b"_s << u"12 run-started a/b"_s << 0 << true;
    QTest::newRow("other word") << u"* run-started a/b"_s << u"12 run-started a/c"_s << 0 << false;
    QTest::newRow("more words") << u"* run-started a/b"_s << u"12 run-started a/b shadow"_s << 0 << false;
}

void TestStory::matchesWordByWord()
{
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    QFETCH(int, tolerance_ms);
    QFETCH(bool, matches);
    QCOMPARE(isLineAsTold(expected, actual, Millis{tolerance_ms}), matches);
}

void TestStory::showsWhereALogDiffers()
{
    const QStringList told = expectedLines("# a comment\n0 a\n\n1 b # why\n2 c\n");
    QCOMPARE(told, QStringList({u"0 a"_s, u"1 b"_s, u"2 c"_s}));
    QVERIFY(storyDiff(told, told, 0ms).isEmpty());
    const QString diff = storyDiff(told, {u"0 a"_s, u"2 c"_s, u"3 d"_s}, 0ms);
    QVERIFY2(diff.endsWith(u"\n 0 a\n-1 b\n 2 c\n+3 d"_s), qPrintable(diff));
}

void TestStory::tellsARunFromItsRecord()
{
    const TimePoint zero = timeFromMs(1'000'000);
    StoryLog log(zero);
    Transaction transaction;
    transaction.runs = {runAt(zero + 300s, RunPhase::Started)};
    log.take(transaction);
    Run run = runAt(zero + 300s, RunPhase::Ended);
    run.ended = zero + 302s;
    run.outcome = RunOutcome::Delivered;
    transaction.runs = {run};
    log.take(transaction);
    log.take(transaction); // the same record again is no news
    run.verdict = Verdict::NoEffect;
    run.judged = zero + 422500ms;
    transaction.runs = {run};
    log.take(transaction);
    QCOMPARE(log.lines({}),
             QStringList({u"300 run-started shop/restart"_s,
                          u"302 run-ended shop/restart delivered"_s,
                          u"422.5 verified shop/restart no-effect run of 300"_s}));
}

void TestStory::refusesToSendWhatIsNoMessage()
{
    const StoryFolder folder{u"/nowhere"_s, u"x"_s, {}, {}, {}};
    StorySender sender(folder);
    const auto complaint = [&sender](const QByteArray &arguments) {
        const Result<void> sent =
            sender.send(*nodeFromYaml(arguments), u"http://127.0.0.1:1"_s, [](const QString &, const QString &) {});
        return sent ? QString() : sent.error().sentence;
    };
    QVERIFY(complaint("{body: hello}").contains(u"to"_s));
    QVERIFY(complaint("{to: /push/x, colour: red}").contains(u"colour"_s));
    QVERIFY(complaint("{to: /push/x, file: none.json}").contains(u"none.json"_s));
    QVERIFY(!sender.isWaiting());
}

void TestStory::judgesAnswers()
{
    const QByteArray action =
        "{at: 5m, do: ask, query: report, with: {weeks: 4}, says: [avoided == 1, 'again[0] absent']}";
    const Result<StoryQuestion> question = StoryQuestion::read(*nodeFromYaml(action));
    QVERIFY(question);
    QCOMPARE(question->query(), (Query{u"report"_s, {{u"weeks"_s, 4}}}));
    QCOMPARE(question->complaints(QJsonObject{{u"avoided"_s, 1}}), QStringList{});
    QCOMPARE(question->complaints(QJsonObject{{u"avoided"_s, 2}, {u"again"_s, QJsonArray{1}}}).size(), 2);
    QCOMPARE(question->complaints(fail(ErrorCode::Refused, u"Not now."_s)), QStringList{u"report: Not now."_s});
}

void TestStory::refusesQuestionsThatAskNothing()
{
    for (const QByteArray action : {"{do: ask, query: report}",
                                    "{do: ask, says: [avoided == 1]}",
                                    "{do: ask, query: report, says: [avoided is 1]}"})
        QVERIFY2(!StoryQuestion::read(*nodeFromYaml(action)), action);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
