// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/describe.h"
#include "core/kind_examples.h"
#include "core/nearest_word.h"
#include "core/redaction.h"
#include "core/sample_kinds.h"

#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

QStringList sentences(const Problems &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << (problem.severity == Severity::Error ? u"E "_s : u"W "_s) + problemText(problem);
    return texts;
}

/// The example of the kind with some lines of YAML put over it.
Node exampleWith(const QByteArray &yaml)
{
    Node settings = everythingKind().example();
    const Node changes = nodeFromYaml(yaml).value();
    for (const auto &[key, value] : changes.entries())
        settings.set(key, value);
    return settings;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void breaksEveryConstraint_data();
    void breaksEveryConstraint();
    void hasAnExampleForEveryKindOfField();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void roundTrips();
    void keepsUnknownKeysAndReadsOldOnes();
    void leavesDefaultsOut();
    void redacts();
    void redactsUrls_data();
    void redactsUrls();
    void knowsCredentialNames();
    void namesSecrets();
    void searchesNoSecrets();
    void keepsTextsTexts();
    void describes();
    void makesJsonSchema();
    void guessesWords_data();
    void guessesWords();
};

void TestSchema::breaksEveryConstraint_data()
{
    QTest::addColumn<int>("index");
    const std::vector<BrokenSettings> broken = brokenSettings(everythingKind());
    for (size_t i = 0; i < broken.size(); ++i)
        QTest::newRow(qPrintable(broken[i].what)) << static_cast<int>(i);
}

void TestSchema::breaksEveryConstraint()
{
    QFETCH(int, index);
    const BrokenSettings broken = brokenSettings(everythingKind())[static_cast<size_t>(index)];
    const QString why = objection(everythingKind(), broken);
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestSchema::hasAnExampleForEveryKindOfField()
{
    QCOMPARE(sentences(everythingKind().problems(everythingKind().example())), QStringList());
    QList<FieldKind> kinds;
    for (const FieldInfo &field : everythingKind().fields())
        kinds << field.kind;
    for (size_t i = 0; i < Words<FieldKind>::list.size(); ++i)
        QVERIFY2(kinds.contains(static_cast<FieldKind>(i)), Words<FieldKind>::list[i]);
    QStringList whats;
    for (const BrokenSettings &broken : brokenSettings(everythingKind()))
        whats << broken.what;
    for (const char *what : {"text: missing",
                             "text: empty",
                             "text: must",
                             "text: template",
                             "host: template",
                             "host: type",
                             "integer: low",
                             "integer: high",
                             "number: low",
                             "duration: low",
                             "duration: high",
                             "size: high",
                             "choice: type",
                             "list: must",
                             "object.name: missing",
                             "object.count: high",
                             "green-only: missing",
                             "secret-value: type"})
        QVERIFY2(whats.contains(QString::fromLatin1(what)), what);
    QVERIFY(whats.last().startsWith(u"rule "));
}

void TestSchema::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *yaml, const char *expected) {
        QTest::newRow(name) << QByteArray(yaml) << QStringList{QString::fromUtf8(expected)};
    };
    row("duration",
        "duration: 60 parsecs",
        "E line 1, column 11: duration: \"60 parsecs\" is not a duration; write 30s, 5m, 1h30m or 2d");
    row("range", "integer: 11", "E line 1, column 10: integer: \"11\" is out of range; write a value from 1 to 10");
    row("range of durations",
        "duration: 5m",
        "E line 1, column 11: duration: \"5m\" is out of range; write a value from 1s to 1m");
    row("range of sizes",
        "size: 2 MiB",
        "E line 1, column 7: size: \"2 MiB\" is out of range; write a value from 1 KiB to 1 MiB");
    row("port", "port: 70000", "E line 1, column 7: port: \"70000\" is not a port; write a number from 1 to 65535");
    row("choice", "choice: blue", "E line 1, column 9: choice: \"blue\" is not one of: red, green");
    row("must", "text: forbidden", "E line 1, column 7: text: \"forbidden\" does not fit: write another word");
    row("list", "text: [a]", "E line 1, column 1: text: this is a list, not a text");
    row("secret",
        "secret-value: hunter2",
        "E line 1, column 15: secret-value: this is not the name of a secret; write {secret: NAME} and keep the value "
        "in the vault");
    row("secret that does not fit",
        "maybe-secret: ftp://user:pass@x",
        "E line 1, column 15: maybe-secret: this does not fit: begin with https");
    row("item of objects",
        "objects: [{name: a}, {count: 2}]",
        "E line 1, column 22: objects.2: \"name\" is missing; add it");
    row("item by its name",
        "objects: [{name: a, count: 77}]",
        "E line 1, column 28: objects.a.count: \"77\" is out of range; write a value from 1 to 9");
    row("missing where shown", "choice: green", "E green-only: ");
    row("not shown", "green-only: 5", "W line 1, column 13: green-only: this is not used; it needs choice: green");
    row("misspelled",
        "boolen: true",
        "W line 1, column 9: \"boolen\" is not a key that is known here, it is kept and not used; did you mean "
        "\"boolean\"?");
    row("snake case",
        "long_text: x",
        "W line 1, column 12: \"long_text\" is not a key that is known here, it is kept and not used; did you mean "
        "\"long-text\"?");
    row("own key", "x-owner: me", "");
    row("old and new",
        "old-text: a",
        "E line 1, column 11: \"old-text\" is the old name of \"text\"; keep only the new one");
    row("template where none is",
        "file: '/srv/{{monitor.id}}'",
        "E line 1, column 7: file: \"{{…}}\" is not filled in here; write the value itself");
    row("misspelled name",
        "host: '{{monitor.hots}}'",
        "E line 1, column 7: host: \"{{monitor.hots}}\" is not a name that is known here; did you mean "
        "\"monitor.host\"; write \\{{ for the two characters");
    row("secret in a text",
        "long-text: '{{secret.chat}}'",
        "E line 1, column 12: long-text: secrets cannot stand in a text; give {secret: NAME} to a field that takes "
        "one");
    row("template not closed",
        "long-text: 'a {{monitor.id'",
        "E line 1, column 12: long-text: a \"{{\" has no \"}}\"; close it, or write \\{{ for the two characters");
    QTest::newRow("three at once")
        << QByteArray("integer: x\nport: 0\nhost: a/b")
        << QStringList{
               u"E line 3, column 7: host: \"a/b\" is not a host; write a name or an address, without https:// and without a path"_s,
               u"E line 2, column 7: port: \"0\" is not a port; write a number from 1 to 65535"_s,
               u"E line 1, column 10: integer: \"x\" is not a whole number; write it in digits, such as 3"_s};
}

void TestSchema::saysWhatIsWrong()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, expected);
    const QStringList found = sentences(everythingKind().problems(exampleWith(yaml)));
    if (expected == QStringList{QString()})
        QCOMPARE(found, QStringList());
    else if (expected.first().endsWith(u": "))
        QVERIFY2(found.size() == 1 && found.first().contains(u"\"green-only\" is missing"),
                 qPrintable(found.join(u'|')));
    else
        QCOMPARE(found, expected);
}

void TestSchema::takesWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const char *yaml : {"boolean: yes",
                             "boolean: Off",
                             "port: '443'",
                             "integer: '7'",
                             "number: 1",
                             "number: 0.25",
                             "duration: 30",
                             "size: 2048",
                             "size: 64KiB",
                             "size: 0.5 MiB",
                             "list: one",
                             "list: [one, two]",
                             "list: []",
                             "map: {}",
                             "map: {A: 1, B: '{{incident.id}}'}",
                             "secret-value: {secret: x}",
                             "secret-value: secret:x",
                             "maybe-secret: https://a",
                             "maybe-secret: {secret: chat}",
                             "host: 192.0.2.1",
                             "host: '2001:db8::1'",
                             "host: '[::1]'",
                             "host: größe.example",
                             "host: '{{monitor.host}}'",
                             "host: ''",
                             "integer:",
                             "url: 'https://{{monitor.host}}/'",
                             "choice: green\ngreen-only: x",
                             "any: {deep: [1, {2: 3}]}",
                             "any: 'a {{ pillar.x }} b'",
                             "file: '{{ user }}'",
                             "long-text: 'a \\{{b}} c'"})
        QTest::newRow(yaml) << QByteArray(yaml);
}

void TestSchema::takesWhatIsRight()
{
    QFETCH(QByteArray, yaml);
    QCOMPARE(sentences(everythingKind().problems(exampleWith(yaml))), QStringList());
}

void TestSchema::roundTrips()
{
    const Node settings = exampleWith(
        "{text: a, long-text: 'x', host: h, url: 'https://a/', file: /f, port: 1, integer: 9, number: 0.25, boolean: "
        "true, "
        "duration: 2s, size: 2 KiB, choice: green, list: [b, a], map: {Z: '1', A: '2'}, secret-value: {secret: s}, "
        "maybe-secret: {secret: m}, object: {name: n, count: 3}, objects: [{name: p}, {name: q, count: 4}], "
        "any: {k: [1, 'two']}, green-only: g}");
    QCOMPARE(sentences(everythingKind().problems(settings)), QStringList());
    QVERIFY(everythingKind().normalized(settings) == settings);
    // Through YAML and JSON, too.
    const Node again = nodeFromYaml(yamlOf(settings)).value();
    QVERIFY(everythingKind().normalized(again) == settings);
    QVERIFY(everythingKind().normalized(nodeOf(jsonOf(settings))) == settings);
}

void TestSchema::keepsUnknownKeysAndReadsOldOnes()
{
    Node settings = exampleWith("{x-owner: me, later: [1]}");
    settings.remove(u"text");
    settings.set(u"old-text"_s, Node::text(u"from before"_s));
    const Node normalized = everythingKind().normalized(settings);
    QCOMPARE(normalized.textAt(u"text"), u"from before"_s);
    QCOMPARE(normalized.find(u"old-text"), nullptr);
    QCOMPARE(normalized.textAt(u"x-owner"), u"me"_s);
    QVERIFY(normalized.find(u"later"));
}

void TestSchema::leavesDefaultsOut()
{
    const Node normalized =
        everythingKind().normalized(exampleWith("{integer: 3, boolean: no, duration: 5s, list: [], port: 443}"));
    for (const char *key : {"integer", "boolean", "duration", "list", "port", "file"})
        QVERIFY2(!normalized.find(QString::fromLatin1(key)), key);
    // Emptied is not the same as left out where the default says something.
    QVERIFY(everythingKind().normalized(exampleWith("long-text: ''")).find(u"long-text"));
}

void TestSchema::redacts()
{
    const Node settings =
        exampleWith("url: https://me:pw@shop.example/?token=t0p&page=2\n"
                    "maybe-secret: https://hooks.example/T0/B0/secret\n"
                    "secret-value: {secret: shop-probe}\n"
                    "map: {Authorization: Bearer t0p, X-Api-Key: t0p, Cookie: a=t0p, X-Plain: see https://u:t0p@x/}\n"
                    "any: {password: t0p, deep: [{api_token: t0p, name: n}], key: {secret: named}}\n"
                    "pasword: {nested: t0p}\n"
                    "api-key: t0p\n");
    const QString shown = QString::fromUtf8(yamlOf(redacted(settings, everythingKind().fields())));
    QVERIFY2(!shown.contains(u"t0p") && !shown.contains(u"pw@") && !shown.contains(u"T0/B0"), qPrintable(shown));
    for (const char *kept : {"page=2", "shop-probe", "named", "shop.example", "X-Plain: see https://"})
        QVERIFY2(shown.contains(QString::fromLatin1(kept)), qPrintable(shown));
}

void TestSchema::redactsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("https://shop.example/a?b=c#d", "https://shop.example/a?b=c#d");
    row("https://u:p@shop.example/", "https://•••@shop.example/");
    row("https://u:p@ss@shop.example:8/", "https://•••@shop.example:8/");
    row("postgres://u@db/x", "postgres://•••@db/x");
    row("https://a/?access_token=x&q=1&sig=y", "https://a/?access_token=•••&q=1&sig=•••");
    row("https://a/?password=", "https://a/?password=");
    row("https://a/#access_token=x", "https://a/#access_token=•••");
    row("https://{{monitor.host}}/?api-key={{x}}", "https://{{monitor.host}}/?api-key=•••");
    row("not a url u:p@x", "not a url u:p@x");
    row("get http://a:b@c/ and https://d/?key=e, please", "get http://•••@c/ and https://d/?key=•••, please");
}

void TestSchema::redactsUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const QString found = redactedText(text);
    // A comma behind a URL may be a part of it; better to hide too much.
    QCOMPARE(found, text.contains(u", please") ? QString(shown).remove(u',') : shown);
}

void TestSchema::knowsCredentialNames()
{
    for (const char *name : {"Authorization",
                             "Proxy-Authorization",
                             "cookie",
                             "Set-Cookie",
                             "X-Auth-Token",
                             "X-API-Key",
                             "apikey",
                             "api_key",
                             "password",
                             "db.passwd",
                             "client_secret",
                             "private-key",
                             "sig",
                             "access_token"})
        QVERIFY2(isCredentialName(QString::fromLatin1(name)), name);
    for (const char *name : {"Accept", "X-Probe", "page", "user", "keyboard", "monkey", "author", "path", "host"})
        QVERIFY2(!isCredentialName(QString::fromLatin1(name)), name);
}

void TestSchema::namesSecrets()
{
    const Node settings =
        exampleWith("{secret-value: {secret: a}, maybe-secret: secret:b, map: {X: y}, object: {name: n}}");
    QCOMPARE(secretNames(settings, everythingKind().fields()), QStringList({u"a"_s, u"b"_s}));
}

void TestSchema::searchesNoSecrets()
{
    const QString text =
        searchText(exampleWith("{maybe-secret: https://t0p, list: [needle], map: {Cookie: t0p}, any: [hay]}"),
                   everythingKind().fields());
    QVERIFY(text.contains(u"needle") && text.contains(u"hay") && text.contains(u"shop"));
    QVERIFY2(!text.contains(u"t0p"), qPrintable(text));
}

void TestSchema::keepsTextsTexts()
{
    const Node typed = typedSettings(
        nodeFromYaml("{text: 1.10, list: [1, true], map: {A: 5}, integer: 5, any: {a: 1}, object: {name: 7, count: 2}}")
            .value(),
        everythingKind().fields());
    QCOMPARE(jsonOf(typed).toObject().value(u"text"), QJsonValue(u"1.10"_s));
    QCOMPARE(jsonOf(*typed.find(u"list")), QJsonValue(QJsonArray{u"1"_s, u"true"_s}));
    QCOMPARE(jsonOf(*typed.find(u"map")), QJsonValue(QJsonObject{{u"A"_s, u"5"_s}}));
    QCOMPARE(jsonOf(*typed.find(u"integer")), QJsonValue(5));
    QCOMPARE(jsonOf(*typed.find(u"any")), QJsonValue(QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(jsonOf(*typed.find(u"object")), QJsonValue(QJsonObject{{u"name"_s, u"7"_s}, {u"count"_s, 2}}));
}

void TestSchema::describes()
{
    const QJsonObject json = describeJson(everythingKind());
    QCOMPARE(json.value(u"kind"), QJsonValue(u"everything"_s));
    const QJsonArray fields = json.value(u"fields").toArray();
    QCOMPARE(fields.size(), static_cast<qsizetype>(everythingKind().fields().size()));
    const QJsonObject integer = fields.at(6).toObject();
    QCOMPARE(integer,
             (QJsonObject{{u"key"_s, u"integer"_s},
                          {u"type"_s, u"integer"_s},
                          {u"label"_s, u"Integer"_s},
                          {u"required"_s, false},
                          {u"default"_s, u"3"_s},
                          {u"low"_s, 1},
                          {u"high"_s, 10}}));
    const QString text = describeText(everythingKind());
    for (const char *line : {"  integer  (integer, default 3, 1 to 10)",
                             "  choice  (red | green, default red)",
                             "      name  (text, required)",
                             "  green-only  (text, required, only with choice: green)",
                             "  text: shop"})
        QVERIFY2(text.contains(QString::fromLatin1(line)), qPrintable(text));
    const QString reaction = describeText(*sampleKinds().reaction(u"webhook"));
    QVERIFY2(reaction.contains(u"Effect: repairs. Takes up to 1 min. Proof: Nothing is proven."), qPrintable(reaction));
    QCOMPARE(describeJson(*sampleKinds().reaction(u"webhook")).value(u"takes-up-to"), QJsonValue(u"1m"_s));
}

void TestSchema::makesJsonSchema()
{
    const QJsonObject schema = jsonSchemaOf(everythingKind().fields());
    const QJsonObject properties = schema.value(u"properties").toObject();
    QCOMPARE(schema.value(u"required"), QJsonValue(QJsonArray{u"text"_s})); // not what only some choices show
    QCOMPARE(properties.value(u"integer")[u"minimum"_s], QJsonValue(1));
    QCOMPARE(properties.value(u"choice")[u"enum"_s], QJsonValue(QJsonArray{u"red"_s, u"green"_s}));
    QCOMPARE(properties.value(u"secret-value")[u"required"_s], QJsonValue(QJsonArray{u"secret"_s}));
    QCOMPARE(properties.value(u"objects")[u"items"_s][u"required"_s], QJsonValue(QJsonArray{u"name"_s}));
    QCOMPARE(properties.value(u"integer")[u"default"_s], QJsonValue(3));
    QCOMPARE(properties.keys().size(), static_cast<qsizetype>(everythingKind().fields().size()));
}

void TestSchema::guessesWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *written, const char *meant) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(meant);
    };
    row("timout", "timeout");
    row("tiemout", "timeout");
    row("time-out", "timeout");
    row("bodyContains", "body-contains");
    row("body_contains", "body-contains");
    row("url ", "url");
    row("ulr", "url");
    row("uri", "url");
    row("colour", "");
    row("x", "");
    row("", "");
}

void TestSchema::guessesWords()
{
    QFETCH(QString, written);
    QTEST(nearestWord(written, {u"timeout"_s, u"body-contains"_s, u"url"_s, u"status"_s}), "meant");
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
