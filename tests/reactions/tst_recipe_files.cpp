// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe.h"
#include "reactions/recipe_kind.h"
#include "reactions/recipe_text.h"
#include "recipe_play.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QByteArray kHead = "reaction: own\n"
                         "title: Own service\n"
                         "summary: Does something.\n"
                         "proof: It says so.\n"
                         "effect: repairs\n"
                         "takes-up-to: 1m\n"
                         "effect-key: '{{url}}'\n"
                         "fields:\n"
                         "  - {key: url, type: url, label: Address, required: yes}\n"
                         "example: {url: 'https://own.example'}\n";
constexpr int kHeadLines = 10;

/// A message that is amended and resolved where it stands.
const QByteArray kMessage = "reaction: chat\n"
                            "title: Chat\n"
                            "summary: Writes a message.\n"
                            "proof: The server answers with its number.\n"
                            "effect: tells\n"
                            "takes-up-to: 1m\n"
                            "effect-key: '{{room}}'\n"
                            "fields:\n"
                            "  - {key: room, type: text-or-secret, label: Room, required: yes}\n"
                            "  - {key: text, label: Text, templated: text, default: '{{incident.sentence}}'}\n"
                            "example: {room: 'https://chat.example/r1'}\n"
                            "requests:\n"
                            "  - send: POST {{room}}\n"
                            "    json: {text: '{{text|first 20}}'}\n"
                            "    capture: {ts: ts, thread: thread}\n"
                            "    answers: [{status: 200, json: [ok == true], is: succeeded, say: 'Message {{ts}}.'}]\n"
                            "update:\n"
                            "  - send: PUT {{room}}/{{earlier.ts}}\n"
                            "    json: {text: '{{text}}'}\n"
                            "    answers: [{status: 200, json: [ok == true], is: succeeded}]\n"
                            "resolve:\n"
                            "  - send: POST {{room}}/{{earlier.thread}}/done\n"
                            "    answers: [{status: 200, json: [ok == true], is: succeeded}]\n";

/// A job that is followed.
const QByteArray kJob = kHead
                        + "requests:\n"
                          "  - send: POST {{url}}/run\n"
                          "    capture: {id: id}\n"
                          "    answers: [{status: 201, is: next}]\n"
                          "  - send: GET {{url}}/run/{{id}}\n"
                          "    every: 5s\n"
                          "    answers: [{status: 200, json: [done == true], is: succeeded}]\n";

RecipeScope scope()
{
    RecipeScope scope;
    scope.set(u"url"_s, Node::text(u"https://a.example/base/"_s));
    scope.set(u"word"_s, Node::text(u"a/b \"c\"&d"_s));
    scope.set(u"count"_s, Node::scalar(u"3"_s));
    scope.set(u"on"_s, Node::scalar(u"true"_s));
    scope.set(u"digits"_s, Node::text(u"0042"_s));
    scope.set(u"list"_s, Node::list({Node::text(u"x"_s), Node::text(u"y"_s)}));
    scope.set(u"map"_s, Node::map({{u"a"_s, Node::text(u"1"_s)}, {u"b"_s, Node::text(u"{{word}}"_s)}}));
    scope.set(u"empty"_s, {});
    scope.set(u"dots"_s, Node::text(u".."_s));
    scope.set(u"lines"_s, Node::text(u"a\nb"_s));
    return scope;
}

} // namespace

/// What a recipe file may say, and what is done with it.
class TestRecipeFiles : public QObject
{
    Q_OBJECT
private slots:
    void wrongFilesNameTheirLines_data();
    void wrongFilesNameTheirLines();
    void ownFolder();
    void textsAreEscapedByTheirPlace_data();
    void textsAreEscapedByTheirPlace();
    void jsonHasTypes_data();
    void jsonHasTypes();
    void isNotBegunAgain();
    void endsAtItsTime();
    void keepsToRetryAfter();
    void messagesAreAmended();
    void messagesAreNewWhereNothingIsRemembered();
    void previewsWithoutSecrets();

private:
    static std::unique_ptr<RecipeReactionKind> kindOf(const QByteArray &yaml)
    {
        ReactionRecipeReading reading = readReactionRecipe(yaml);
        if (!reading.recipe)
            qFatal("%s", qPrintable(problemText(reading.problems.front())));
        return std::make_unique<RecipeReactionKind>(std::move(*reading.recipe));
    }
    static PlayedLine line(const QString &hears, int status, const QByteArray &answer, const QByteArray &json = {})
    {
        PlayedLine line;
        line.hears = Node::map({{u"hears"_s, Node::text(hears)}});
        if (!json.isEmpty())
            line.hears.set(u"json"_s, *nodeFromJson(json));
        line.says = QString::number(status);
        line.answer = answer;
        return line;
    }
    struct Bed
    {
        FakeServices fakes;
        PlayedService service;
        PlayedRun run;
        Services services{fakes.clock, fakes.resolver, fakes.tls, service, service, fakes.curl, fakes.services.secrets};
        std::optional<RunReport> end(const ReactionKind &kind, const Node &settings)
        {
            auto operation = kind.make(settings, services, run);
            return operation ? endOf<ReactionOperation, RunReport>(**operation, fakes.clock) : std::nullopt;
        }
    };
};

void TestRecipeFiles::wrongFilesNameTheirLines_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &rest, int line, const QString &sentence) {
        QTest::newRow(name) << kHead + rest << (line > 0 ? kHeadLines + line : 0) << sentence;
    };
    const QByteArray good = "requests:\n  - send: POST {{url}}\n";
    row("no requests", "", 0, u"requests"_s);
    row("unknown key", "request: []\n" + good, 1, u"did you mean \"requests\""_s);
    row("no method", "requests:\n  - send: '{{url}}/x'\n", 2, u"write a method and an address"_s);
    row("no field in front", "requests:\n  - send: POST {{nobody}}/x\n", 2, u"begins with https:// or with a field"_s);
    row("name that nobody gives", "requests:\n  - send: POST {{url}}/{{nobody}}\n", 2, u"\"nobody\" is no field"_s);
    row("filter that nobody knows", "requests:\n  - send: POST {{url}}\n    text: '{{url|loud}}'\n", 3, u"filters"_s);
    row("filter in a tree", "requests:\n  - send: POST {{url}}\n    json: {a: ['{{url|loud}}']}\n", 2, u"filters"_s);
    row("two bodies", "requests:\n  - {send: 'POST {{url}}', text: a, form: {a: b}}\n", 2, u"one body"_s);
    row("nothing acts", "requests:\n  - send: GET {{url}}\n", 1, u"none of these requests acts"_s);
    row("what acts again and again", "requests:\n  - {send: 'POST {{url}}', every: 5s}\n", 2, u"sent once"_s);
    row("answer without a mark",
        "requests:\n  - send: POST {{url}}\n    answers:\n      - {is: succeeded}\n",
        4,
        u"an answer is known by"_s);
    row("no comparison",
        "requests:\n  - send: POST {{url}}\n    answers:\n      - {json: ['a ? b'], is: succeeded}\n",
        4,
        u"write a path and a comparison"_s);
    row("light in a run",
        "requests:\n  - send: POST {{url}}\n    answers:\n      - {status: 200, is: green}\n",
        2,
        u"are for a preflight"_s);
    row("wait without every",
        "requests:\n  - send: POST {{url}}\n    answers:\n      - {status: 200, is: wait}\n",
        2,
        u"wait needs every"_s);
    row("preflight that changes", good + "preflight:\n  - send: POST {{url}}\n", 4, u"a preflight changes nothing"_s);
    row("look-up that changes", good + "look-up:\n  - send: POST {{url}}\n", 4, u"a look-up changes nothing"_s);
    row("earlier in a first message", "requests:\n  - send: POST {{url}}/{{earlier.ts}}\n", 2, u"\"earlier.ts\""_s);
    row("values by nothing", "values: {a: {by: nobody, x: y}}\n" + good, 1, u"by names the field"_s);
    row("values without else", "values: {a: {by: url, x: y}}\n" + good, 1, u"say with else"_s);
    QTest::newRow("template that is not filled in")
        << QByteArray(kHead).replace("required: yes}",
                                     "required: yes}\n  - {key: a, label: A, default: '{{monitor.name}}'}")
               + good
        << 10 << u"templated: text"_s;
    QTest::newRow("template that nobody knows")
        << QByteArray(kHead).replace(
               "required: yes}", "required: yes}\n  - {key: a, label: A, templated: text, default: '{{monitor.nam}}'}")
               + good
        << 10 << u"not a name that is known"_s;
    row("captured over a field",
        "requests:\n  - {send: 'POST {{url}}', capture: {url: a}}\n",
        2,
        u"cannot be captured"_s);
    QTest::newRow("no such effect") << QByteArray(kHead).replace("repairs", "mends") + good << 5
                                    << u"tells, repairs or destroys"_s;
    QTest::newRow("no duration") << QByteArray(kHead).replace("1m", "soon") + good << 6 << u"a duration"_s;
    QTest::newRow("example that is not valid")
        << QByteArray(kHead).replace("example: {url", "example: {uri") + good << 0 << u"url"_s;
    row("not YAML", "requests: [\n", 0, u"line"_s);
}

void TestRecipeFiles::wrongFilesNameTheirLines()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, sentence);
    const ReactionRecipeReading reading = readReactionRecipe(yaml);
    QVERIFY(!reading.recipe);
    QVERIFY(hasErrors(reading.problems));
    const QString text = firstError(reading.problems).sentence;
    QVERIFY2(text.contains(sentence, Qt::CaseInsensitive), qPrintable(text));
    if (line > 0)
        QVERIFY2(text.startsWith(u"line %1,"_s.arg(line)), qPrintable(text));
}

void TestRecipeFiles::ownFolder()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &yaml) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size();
    };
    QVERIFY(write(u"good.yaml"_s, kJob));
    QVERIFY(write(u"check.yaml"_s, "check: mine\ntitle: Mine\n"));
    QVERIFY(write(u"taken.yaml"_s, QByteArray(kJob).replace("reaction: own", "reaction: webhook")));
    QVERIFY(write(u"wrong.yaml"_s, "reaction: other\ntitle: Other\n"));
    const ReactionLibrary shipped;
    const ReactionLibrary library(folder.path());
    QCOMPARE(library.kinds().size(), shipped.kinds().size() + 1);
    QVERIFY((Kinds{{}, library.kinds()}.reaction(u"own")));
    QVERIFY((!Kinds{{}, library.kinds()}.reaction(u"other")));
    QVERIFY(!library.troubles().isEmpty());
    QVERIFY(library.troubles().front().startsWith(folder.filePath(u"taken.yaml"_s)));
    QVERIFY(library.troubles().back().startsWith(folder.filePath(u"wrong.yaml"_s)));
}

void TestRecipeFiles::textsAreEscapedByTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RecipePlace>("place");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char *name, const QString &text, RecipePlace place, const QString &expected) {
        QTest::newRow(name) << text << place << expected;
    };
    using enum RecipePlace;
    row("address",
        u"{{url}}/x/{{word}}?a={{digits}}"_s,
        Address,
        u"https://a.example/base/x/a%2Fb%20%22c%22%26d?a=0042"_s);
    row("path", u"{{url}}/{{word|path}}"_s, Address, u"https://a.example/base/a/b%20%22c%22%26d"_s);
    row("written out", u"https://b.example/{{count}}"_s, Address, u"https://b.example/3"_s);
    row("nothing in an address", u"{{url}}/{{empty}}"_s, Address, {});
    row("nobody in an address", u"{{url}}/{{nobody}}"_s, Address, {});
    row("dots in an address", u"{{url}}/{{dots}}/x"_s, Address, {});
    row("dots in a path", u"{{url}}/{{dots|path}}/x"_s, Address, {});
    row("header", u"Bearer {{digits}}"_s, Header, u"Bearer 0042"_s);
    row("line break in a header", u"X {{lines}}"_s, Header, {});
    row("line break in an address", u"{{url}}/{{lines}}"_s, Address, {});
    row("plain", u"{{word}} {{empty}}{{list}}"_s, Plain, u"a/b \"c\"&d x, y"_s);
    row("html, then the first", u"{{word|html|first 10}}"_s, Plain, u"a/b &quot;"_s);
    row("as JSON text", u"{{word|json}}"_s, Plain, u"\"a/b \\\"c\\\"&d\""_s);
    row("the two characters", u"\\{{word}}"_s, Plain, u"{{word}}"_s);
    row("never rendered again", u"{{map}}"_s, Plain, u"{\"a\":\"1\",\"b\":\"{{word}}\"}"_s);
}

void TestRecipeFiles::textsAreEscapedByTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(RecipePlace, place);
    QFETCH(QString, expected);
    const Result<QString> rendered = recipeText(text, scope(), place);
    QCOMPARE(rendered.value_or(QString()), expected);
    QVERIFY(rendered || !rendered.error().sentence.isEmpty());
}

void TestRecipeFiles::jsonHasTypes_data()
{
    QTest::addColumn<QByteArray>("tree");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *name, const QByteArray &tree, const QByteArray &expected) {
        QTest::newRow(name) << tree << expected;
    };
    row("numbers and truth", "{n: '{{count}}', b: '{{on}}', t: '{{digits}}'}", R"({"n":3,"b":true,"t":"0042"})");
    row("lists and maps", "{l: '{{list}}', m: '{{map}}'}", R"({"l":["x","y"],"m":{"a":"1","b":"{{word}}"}})");
    row("nothing is left out",
        "{a: '{{empty}}', b: 'x {{empty}}', c: [1, '{{empty}}'], d: '{{nobody}}'}",
        R"({"c":[1]})");
    row("a text that has more", "{a: '{{empty}}{{word}}'}", R"({"a":"a/b \"c\"&d"})");
    row("text as a number", "{a: '{{digits|number}}'}", R"({"a":42})");
    row("no number", "{a: '{{word|number}}'}", "");
    row("as it is written",
        "{a: true, b: 'true', c: 1.5, d: null, e: 'not {x}'}",
        R"({"a":true,"b":"true","c":1.5,"d":null,"e":"not {x}"})");
    row("nothing gets out", "{a: 'say {{word}}'}", R"({"a":"say a/b \"c\"&d"})");
}

void TestRecipeFiles::jsonHasTypes()
{
    QFETCH(QByteArray, tree);
    QFETCH(QByteArray, expected);
    const Result<QJsonValue> json = recipeJson(*nodeFromYaml(tree), scope());
    QCOMPARE(json.has_value(), !expected.isEmpty());
    if (json)
        QCOMPARE(json->toObject(), QJsonDocument::fromJson(expected).object());
}

/// The engine begins a run again whose outcome was not-run; one that was accepted is followed.
void TestRecipeFiles::isNotBegunAgain()
{
    const auto kind = kindOf(kJob);
    Bed bed;
    bed.run.memory = {{u"list"_s, u"requests"_s}, {u"next"_s, 1}, {u"values"_s, QJsonObject{{u"id"_s, u"17"_s}}}};
    bed.service.play({line(u"GET https://own.example/run/17"_s, 200, R"({"done": true})")});
    const std::optional<RunReport> end = bed.end(*kind, kind->example());
    QVERIFY(end.has_value());
    QVERIFY2(bed.service.surprise().isEmpty(), qPrintable(bed.service.surprise()));
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Succeeded));
    QCOMPARE(bed.service.acted(), 0);
    // It ended, and nobody was told: nothing is asked again.
    bed.service.play({});
    const auto settling = kind->settle(kind->example(), bed.services, bed.run);
    QVERIFY(settling != nullptr);
    const auto settled = endOf<ReactionOperation, RunReport>(*settling, bed.fakes.clock);
    QVERIFY(settled.has_value());
    QCOMPARE(wordOf(settled->outcome), wordOf(RunOutcome::Succeeded));
    QCOMPARE(settled->sentence, end->sentence);
    QVERIFY(bed.service.surprise().isEmpty());
}

void TestRecipeFiles::endsAtItsTime()
{
    const auto kind = kindOf(kJob);
    Bed bed;
    std::vector<PlayedLine> lines{line(u"POST https://own.example/run"_s, 201, R"({"id": 17})")};
    for (int i = 0; i < 12; ++i)
        lines.push_back(line(u"GET https://own.example/run/17"_s, i % 3 == 2 ? 503 : 200, R"({"done": false})"));
    bed.service.play(lines);
    const TimePoint begun = bed.fakes.clock.wallNow();
    const std::optional<RunReport> end = bed.end(*kind, kind->example());
    QVERIFY(end.has_value());
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Unknown));
    QCOMPARE(end->sentence, u"Own service accepted it, but it was not over within 1 min."_s);
    QVERIFY(bed.fakes.clock.wallNow() - begun <= Millis{60'000});
    QVERIFY2(bed.service.surprise().isEmpty(), qPrintable(bed.service.surprise()));
    QVERIFY(bed.service.isOver());
    QCOMPARE(bed.service.acted(), 1);
}

void TestRecipeFiles::keepsToRetryAfter()
{
    const auto kind = kindOf(kJob);
    Bed bed;
    PlayedLine busy = line(u"GET https://own.example/run/17"_s, 429, {});
    busy.with = {{"Retry-After", "30"}};
    bed.service.play({line(u"POST https://own.example/run"_s, 201, R"({"id": 17})"),
                      busy,
                      line(u"GET https://own.example/run/17"_s, 200, R"({"done": true})")});
    const TimePoint begun = bed.fakes.clock.wallNow();
    const std::optional<RunReport> end = bed.end(*kind, kind->example());
    QVERIFY(end.has_value());
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Succeeded));
    QVERIFY(bed.fakes.clock.wallNow() - begun >= Millis{30'000});
}

void TestRecipeFiles::messagesAreAmended()
{
    const auto kind = kindOf(kMessage);
    Node settings = kind->example();
    settings.set(u"text"_s, Node::text(u"The shop \"down\" since noon"_s));
    QVERIFY(kind->canAmend(settings));
    Bed bed;
    bed.service.play({line(u"POST https://chat.example/r1"_s,
                           200,
                           R"({"ok": true, "ts": "1.2", "thread": "t9"})",
                           R"({"text": "The shop \"down\" sinc"})")});
    std::optional<RunReport> end = bed.end(*kind, settings);
    QVERIFY(end.has_value());
    QCOMPARE(end->sentence, u"Message 1.2."_s);
    const auto amend = [&](Telling telling, const PlayedLine &line) {
        bed.run.message = bed.run.memory;
        bed.run.memory = {};
        bed.run.turn = telling;
        bed.service.play({line});
        end = bed.end(*kind, settings);
    };
    amend(Telling::Update,
          line(u"PUT https://chat.example/r1/1.2"_s,
               200,
               R"({"ok": true})",
               R"({"text": "The shop \"down\" since noon"})"));
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Succeeded));
    // What the update did not capture anew is still known.
    amend(Telling::Resolve, line(u"POST https://chat.example/r1/t9/done"_s, 200, R"({"ok": true})"));
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Succeeded));
    QVERIFY2(bed.service.surprise().isEmpty(), qPrintable(bed.service.surprise()));
}

void TestRecipeFiles::messagesAreNewWhereNothingIsRemembered()
{
    const auto kind = kindOf(kMessage);
    Bed bed;
    bed.run.turn = Telling::Resolve;
    bed.run.message = {{u"values"_s, QJsonObject{{u"ts"_s, u"1.2"_s}}}};
    bed.service.play({line(u"POST https://chat.example/r1"_s,
                           200,
                           "<html>Sign in to the hotel</html>",
                           R"({"text": "{{incident.sentence}"})")});
    const std::optional<RunReport> end = bed.end(*kind, kind->example());
    QVERIFY(end.has_value());
    QVERIFY2(bed.service.surprise().isEmpty(), qPrintable(bed.service.surprise()));
    QCOMPARE(wordOf(end->outcome), wordOf(RunOutcome::Rejected));
    QCOMPARE(end->sentence, u"Something answered with status 200, but not as Chat does. Check the address."_s);
}

void TestRecipeFiles::previewsWithoutSecrets()
{
    const auto kind = kindOf(kMessage);
    Node settings = *nodeFromYaml("{room: {secret: hook}, text: hello}");
    QCOMPARE(kind->preview(settings), u"POST •••\nContent-Type: application/json\n\n{\"text\":\"hello\"}"_s);
    QCOMPARE(kind->effectKey(settings), u"chat secret:hook"_s);
    settings.set(u"room"_s, Node::text(u"https://user:pa55@chat.example/r1?token=t0k3n"_s));
    QVERIFY(!kind->preview(settings).contains("pa55"_L1));
    QVERIFY(!kind->preview(settings).contains("t0k3n"_L1));
}

QTEST_GUILESS_MAIN(TestRecipeFiles)
#include "tst_recipe_files.moc"
