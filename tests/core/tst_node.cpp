// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const Node &node)
{
    const QJsonValue value = jsonOf(node);
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

/// Texts that YAML readers love to take for something else, and some that break lines.
QString oddText(QRandomGenerator &random)
{
    static const QStringList kOdd{u""_s,
                                  u"no"_s,
                                  u"yes"_s,
                                  u"on"_s,
                                  u"null"_s,
                                  u"~"_s,
                                  u"true"_s,
                                  u"False"_s,
                                  u"1"_s,
                                  u"-1"_s,
                                  u"007"_s,
                                  u"1.10"_s,
                                  u"1e5"_s,
                                  u"0x1f"_s,
                                  u"12:30"_s,
                                  u"2026-11-21"_s,
                                  u"- a"_s,
                                  u"-"_s,
                                  u"--- "_s,
                                  u"..."_s,
                                  u"a: b"_s,
                                  u"a:"_s,
                                  u":a"_s,
                                  u"a #b"_s,
                                  u"#a"_s,
                                  u"[a]"_s,
                                  u"{a}"_s,
                                  u"a, b"_s,
                                  u"*a"_s,
                                  u"&a"_s,
                                  u"!a"_s,
                                  u"|"_s,
                                  u">"_s,
                                  u"%a"_s,
                                  u"@a"_s,
                                  u"`a`"_s,
                                  u"'a'"_s,
                                  u"\"a\""_s,
                                  u"it's"_s,
                                  u"a\\b"_s,
                                  u" a"_s,
                                  u"a "_s,
                                  u"a\tb"_s,
                                  u"\ta"_s,
                                  u"a\nb"_s,
                                  u"a\nb\n"_s,
                                  u"a\n\nb\n\n"_s,
                                  u"\na"_s,
                                  u" a\nb"_s,
                                  u"a\n  b\n c"_s,
                                  u"\n"_s,
                                  u"a\r\nb"_s,
                                  u"a\n \n"_s,
                                  u"a\u0007b"_s,
                                  u"größe"_s,
                                  u"日本"_s,
                                  u"\U0001F600 ok"_s,
                                  u"<<"_s,
                                  u"="_s,
                                  u"? a"_s,
                                  u"?"_s,
                                  u"a?b"_s,
                                  u"db*"_s,
                                  u"200-299"_s,
                                  u"https://shop.example/a?b=c#d"_s,
                                  u".5"_s,
                                  u"+1"_s,
                                  u".inf"_s,
                                  u"1_000"_s,
                                  u"{{monitor.name}}"_s,
                                  u"{\"text\": \"{{x}}\"}"_s,
                                  u"\u2028"_s,
                                  u"\uFEFFx"_s,
                                  u"a\u0085b"_s,
                                  u"key: |\n  a\n"_s};
    if (random.bounded(4) > 0)
        return kOdd[random.bounded(kOdd.size())];
    static const QString kLetters = u"ab 01:-#'\"\n{}[],&*!|>%@`\\?.~=\t"_s;
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += kLetters[random.bounded(kLetters.size())];
    return text;
}

Node randomNode(QRandomGenerator &random, int depth)
{
    const int shape = random.bounded(depth > 4 ? 3 : 5);
    if (shape == 0)
        return random.bounded(6) == 0 ? Node{} : Node::scalar(QString::number(random.bounded(-1000, 1000)));
    if (shape < 3)
        return Node::text(oddText(random));
    Node node = shape == 3 ? Node::list() : Node::map();
    for (int i = random.bounded(5); i > 0; --i) {
        if (shape == 3)
            node.append(randomNode(random, depth + 1));
        else
            node.set(oddText(random), randomNode(random, depth + 1));
    }
    return node;
}

} // namespace

class TestNode : public QObject
{
    Q_OBJECT
private slots:
    void readsYaml_data();
    void readsYaml();
    void refusesYaml_data();
    void refusesYaml();
    void knowsLinesAndColumns();
    void keepsQuotesApart();
    void takesNoBombs_data();
    void takesNoBombs();
    void readsJson_data();
    void readsJson();
    void refusesJson_data();
    void refusesJson();
    void keepsTheOrderOfKeys();
    void writesYamlAsPeopleDo();
    void roundTrips_data();
    void roundTrips();
    void survivesNoise();
    void comparesContent();
    void editsMaps();
};

void TestNode::readsYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *text, const char *json) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(json);
    };
    row("empty", "", "null");
    row("comment only", "# nothing\n", "null");
    row("scalars",
        "{a: 1, b: -2.5, c: true, d: null, e: ~, f: word, g: '1', h: \"true\", i: }",
        R"({"a":1,"b":-2.5,"c":true,"d":null,"e":null,"f":"word","g":"1","h":"true","i":null})");
    row("texts that look odd",
        "{norway: no, version: 1.10.2, octal: 007, time: 12:30, big: 99999999999999999999}",
        R"({"big":"99999999999999999999","norway":"no","octal":"007","time":"12:30","version":"1.10.2"})");
    row("blocks", "a: |\n  one\n  two\nb: >\n  one\n  two\n", R"({"a":"one\ntwo\n","b":"one two\n"})");
    row("nested", "a:\n  - b: 1\n    c: [x, y]\n  -\n    - deep\n", R"({"a":[{"b":1,"c":["x","y"]},["deep"]]})");
    row("alias", "base: &b {x: 1}\nuse: *b\n", R"({"base":{"x":1},"use":{"x":1}})");
    row("merge", "base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\n", R"({"base":{"x":1,"y":2},"use":{"x":1,"y":3}})");
    row("merge of two",
        "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nuse:\n  <<: [*a, *b]\n  z: 3\n",
        R"({"a":{"x":1},"b":{"x":2,"y":2},"use":{"x":1,"y":2,"z":3}})");
    row("quoted merge key is a key", "{'<<': 1}", R"({"<<":1})");
    row("tags of the core", "{a: !!str 5, b: !!int 5}", R"({"a":"5","b":5})");
    row("byte order mark",
        "\xef\xbb\xbf"
        "a: 1\n",
        R"({"a":1})");
    row("windows lines", "a: 1\r\nb: x\r\n", R"({"a":1,"b":"x"})");
    row("end of document", "a: 1\n---\n", R"({"a":1})");
    row("is JSON", R"({"a": [1, "x", {"b": null}]})", R"({"a":[1,"x",{"b":null}]})");
}

void TestNode::readsYaml()
{
    QFETCH(QByteArray, text);
    const Result<Node> node = nodeFromYaml(text);
    QVERIFY2(node, qPrintable(node ? QString() : node.error().sentence));
    QTEST(compact(*node), "json");
}

void TestNode::refusesYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &text, const char *sentence) {
        QTest::newRow(name) << text << QString::fromUtf8(sentence);
    };
    row("key twice", "a: 1\nb: 2\na: 3\n", "line 3, column 1: \"a\" stands here twice, first in line 1; keep one");
    row("key twice, nested",
        "m:\n  - id: x\n    id: y\n",
        "line 3, column 5: \"id\" stands here twice, first in line 2; keep one");
    row("tab", "a:\n\tb: 1\n", "line 2, column 1: the line is indented with a tab; use spaces");
    row("tab after spaces", "a:\n  b: 1\n \tc: 2\n", "line 3, column 1: the line is indented with a tab; use spaces");
    row("indentation", "a: 1\n  b: 2\n", "does not belong here");
    row("indentation back", "a:\n    b: 1\n  c: 2\n", "the indentation does not fit the lines above");
    row("colon in text",
        "name: Shop: main\n",
        "line 1, column 11: a \":\" does not belong here; put the text in quotes or correct the indentation");
    row("no closing bracket", "a: [1, 2\nb: 3\n", "closing \"]\"");
    row("no closing quote",
        "x: 1\na: \"one\nb: 2\n",
        "a text that begins with a quote has no closing one; look behind line 2");
    row("unknown alias", "a: *nowhere\n", "refers to an anchor (&) that is not there");
    row("alias of itself", "a: &a [*a]\n", "stands inside of what it refers to");
    row("unknown tag", "a: !python/object x\n", "the tag \"!python/object\" is not known here");
    row("list as key", "? [a]\n: 1\n", "a key has to be a word");
    row("merge of a text", "<<: word\n", "takes the entries of a map");
    row("second document", "a: 1\n---\nb: 2\n", "a second document begins here");
    row("stray comma", "[a], b\n", "line 1, column 4: this does not belong here");
    row("not UTF-8", "a: \xff\xfe\n", "not text in UTF-8");
    row("zero byte", QByteArray("a: 1\0", 5), "not text in UTF-8");
    row("column counts characters", "größe: x\nü: [ä, {ö: 1, ö: 2}]\n", "line 2, column 15: \"ö\" stands here twice");
}

void TestNode::refusesYaml()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const Result<Node> node = nodeFromYaml(text);
    QVERIFY(!node);
    QCOMPARE(node.error().code, ErrorCode::Invalid);
    QVERIFY2(node.error().sentence.contains(sentence), qPrintable(node.error().sentence));
}

void TestNode::knowsLinesAndColumns()
{
    const Node root =
        nodeFromYaml(
            "salve: 1\nmonitors:\n  - id: shop\n    every:   60s\n    tags: [a, b]\n    text: |\n      x\n    none:\n")
            .value();
    const Node *monitors = root.find(u"monitors");
    QCOMPARE(root.mark(), (Mark{1, 1}));
    QCOMPARE(monitors->mark(), (Mark{2, 1}));
    const Node &shop = monitors->items().front();
    QCOMPARE(shop.mark(), (Mark{3, 5}));
    QCOMPARE(shop.find(u"every")->mark(), (Mark{4, 14}));
    QCOMPARE(shop.find(u"tags")->mark(), (Mark{5, 5}));
    QCOMPARE(shop.find(u"tags")->items()[1].mark(), (Mark{5, 15}));
    QCOMPARE(shop.find(u"none")->mark().line, 8);

    const Node json = nodeFromJson("{\n  \"a\": [1,\n    {\"b\": \"x\"}]\n}").value();
    QCOMPARE(json.find(u"a")->mark(), (Mark{2, 3}));
    QCOMPARE(json.find(u"a")->items()[1].find(u"b")->mark(), (Mark{3, 11}));
}

void TestNode::keepsQuotesApart()
{
    const Node root = nodeFromYaml("{a: 5, b: '5', c: word, d: 'word', e: 'null', f: null, g: ''}").value();
    QCOMPARE(root.find(u"a")->quote(), Node::Quote::Plain);
    QCOMPARE(root.find(u"b")->quote(), Node::Quote::Quoted);
    QVERIFY(!(*root.find(u"a") == *root.find(u"b")));
    QVERIFY(*root.find(u"c") == *root.find(u"d"));
    QVERIFY(root.find(u"e")->isScalar());
    QVERIFY(root.find(u"f")->isNull());
    QVERIFY(root.find(u"g")->isScalar());
    QVERIFY(Node::scalar(u"null"_s).isNull());
    QVERIFY(Node::text(u"null"_s).isScalar());
}

void TestNode::takesNoBombs_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray laughs = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'k'; ++c) {
        const QByteArray before(1, static_cast<char>(c - 1));
        laughs += QByteArray(1, c) + ": &" + QByteArray(1, c) + " [" + QByteArray("*" + before + ", ").repeated(9) + "*"
                  + before + "]\n";
    }
    QTest::newRow("billion laughs") << laughs;
    QTest::newRow("text by aliases") << "a: &a " + QByteArray(100'000, 'x') + "\nb: ["
                                            + QByteArray("*a, ").repeated(200) + "]\n";
    QByteArray tower = "a0: &a0 [x]\n";
    for (int i = 1; i < 200; ++i)
        tower +=
            "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
    QTest::newRow("tower of aliases") << tower;
    QTest::newRow("deep list") << QByteArray(100'000, '[');
    QTest::newRow("deep map") << QByteArray("{a: ").repeated(10'000);
    QTest::newRow("deep json") << QByteArray("{\"a\":").repeated(10'000);
    QTest::newRow("large file") << QByteArray(9 * 1024 * 1024, 'x');
}

void TestNode::takesNoBombs()
{
    QFETCH(QByteArray, text);
    QVERIFY(!nodeFromYaml(text));
    QVERIFY(!nodeFromJson(text));
}

void TestNode::readsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null",
                             "true",
                             "false",
                             "0",
                             "-12",
                             "1.5",
                             "1e3",
                             "\"\"",
                             "\"a\\n\\u00e4\\\\\\\"\\/\"",
                             "[]",
                             "{}",
                             " [ 1 , [ ] , { \"a\" : null } ] ",
                             "{\"b\":1,\"a\":{\"c\":[true,\"x\"]}}",
                             "\"\\ud83d\\ude00\""})
        QTest::newRow(text) << QByteArray(text);
}

void TestNode::readsJson()
{
    QFETCH(QByteArray, text);
    const Result<Node> node = nodeFromJson(text);
    QVERIFY2(node, qPrintable(node ? QString() : node.error().sentence));
    const QJsonArray expected = QJsonDocument::fromJson('[' + text + ']').array();
    QCOMPARE(expected.size(), 1);
    QCOMPARE(jsonOf(*node), expected.first());
}

void TestNode::refusesJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(sentence);
    };
    row("", "line 1, column 1: this is not JSON: a value is expected here, not the end");
    row("{\"a\": 1,\n \"b\" 2}", "line 2, column 6: this is not JSON: \":\" is expected here, not \"2\"");
    row("[1, 2", "line 1, column 6: this is not JSON: \",\" or \"]\" is expected here, not the end");
    row("[1,]", "a value is expected here, not \"]\"");
    row("{\"a\":1,}", "a key in quotes is expected here, not \"}\"");
    row("{a: 1}", "a key in quotes is expected here, not \"a\"");
    row("{\"a\":1} x", "the end is expected here, not \"x\"");
    row("{\"a\":1,\n\"a\":2}", "line 2, column 1: \"a\" stands here twice, first in line 1; keep one");
    row("'a'", "a value is expected here");
    row("01", "a value is expected here");
    row("+1", "a value is expected here");
    row("1.", "a value is expected here");
    row("NaN", "a value is expected here");
    row("True", "a value is expected here");
    row("\"a\nb\"", "line break or control character");
    row("\"a", "has no closing quote");
    row("\"\\x\"", "an escape that JSON does not know");
    row("\"\\u12\"", "an escape that JSON does not know");
    row("\"\xff\"", "not text in UTF-8");
}

void TestNode::refusesJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const Result<Node> node = nodeFromJson(text);
    QVERIFY(!node);
    QVERIFY2(node.error().sentence.contains(sentence), qPrintable(node.error().sentence));
}

void TestNode::keepsTheOrderOfKeys()
{
    for (const Result<Node> &node :
         {nodeFromYaml("{zebra: 1, ant: 2, mouse: 3}"), nodeFromJson(R"({"zebra": 1, "ant": 2, "mouse": 3})")}) {
        QStringList keys;
        for (const Node::Entry &entry : node->entries())
            keys << entry.first;
        QCOMPARE(keys, QStringList({u"zebra"_s, u"ant"_s, u"mouse"_s}));
    }
}

void TestNode::writesYamlAsPeopleDo()
{
    const QByteArray text = "salve: 1\n"
                            "monitors:\n"
                            "  - id: shop\n"
                            "    url: https://shop.example/health\n"
                            "    status: [200-299, 304]\n"
                            "    answer: 'no'\n"
                            "    version: '1.10'\n"
                            "    bearer: {secret: probe}\n"
                            "    body: |\n"
                            "      {\n"
                            "        \"a\": 1\n"
                            "      }\n"
                            "    headers:\n"
                            "      X-One: '1'\n"
                            "      X-Two: two\n"
                            "  - id: next\n"
                            "empty: []\n"
                            "nothing: {}\n";
    const Node node = nodeFromYaml(text).value();
    const QList<QByteArray> written = yamlOf(node).split('\n');
    const QList<QByteArray> expected = text.split('\n');
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(written.value(i), expected[i]);
    QCOMPARE(written.size(), expected.size());
}

void TestNode::roundTrips_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void TestNode::roundTrips()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 100; ++i) {
        const Node node = randomNode(random, 0);
        const QByteArray yaml = yamlOf(node);
        const Result<Node> read = nodeFromYaml(yaml);
        QVERIFY2(read, qPrintable((read ? QString() : read.error().sentence) + u'\n' + QString::fromUtf8(yaml)));
        if (!(*read == node)) {
            qInfo().noquote() << yaml << "\nread as\n" << yamlOf(*read);
            QFAIL("the tree did not come back");
        }
        QVERIFY(nodeOf(jsonOf(node)) == node);
        const QByteArray json = QJsonDocument(QJsonArray{jsonOf(node)}).toJson();
        QVERIFY(nodeFromJson(json).value().items().front() == node);
    }
}

void TestNode::survivesNoise()
{
    QRandomGenerator random(7);
    const QByteArray good = "a: &x [1, 'two', {b: \"three\"}]\nc: |\n  text\nd: *x\n<<: {e: 1}\n- f\n\t";
    for (int i = 0; i < 3'000; ++i) {
        QByteArray text = good;
        for (int j = random.bounded(1, 6); j > 0; --j)
            text[random.bounded(text.size())] = good[random.bounded(good.size())];
        const Result<Node> yaml = nodeFromYaml(text);
        if (yaml)
            QVERIFY(nodeFromYaml(yamlOf(*yaml)).value() == *yaml);
        const Result<Node> json = nodeFromJson(text);
        QVERIFY(json || json.error().sentence.startsWith(u"line "));
    }
}

void TestNode::comparesContent()
{
    QVERIFY(nodeFromYaml("{a: 1, b: 2}").value() == nodeFromYaml("b: 2\na: 1\n").value());
    QVERIFY(!(nodeFromYaml("{a: 1, b: 2}").value() == nodeFromYaml("{a: 1, c: 2}").value()));
    QVERIFY(!(nodeFromYaml("{a: 1}").value() == nodeFromYaml("{a: 1, b: 2}").value()));
    QVERIFY(!(nodeFromYaml("[1, 2]").value() == nodeFromYaml("[2, 1]").value()));
    QVERIFY(!(Node::list() == Node::map()));
    QVERIFY(!(Node{} == Node::text({})));
}

void TestNode::editsMaps()
{
    Node node;
    node.set(u"a"_s, Node::text(u"1"_s));
    node.set(u"b"_s, Node::text(u"2"_s));
    node.set(u"a"_s, Node::text(u"3"_s));
    QCOMPARE(node.entries().size(), size_t(2));
    QCOMPARE(node.entries().front().first, u"a"_s);
    QCOMPARE(node.textAt(u"a"), u"3"_s);
    QVERIFY(node.remove(u"a"));
    QVERIFY(!node.remove(u"a"));
    QCOMPARE(node.find(u"a"), nullptr);
}

QTEST_GUILESS_MAIN(TestNode)
#include "tst_node.moc"
