// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/sample_kinds.h"
#include "core/text_template.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

TemplateVariables variables()
{
    TemplateVariables values;
    values.set(u"monitor.name"_s, u"Shop \"main\" & co\n\\o/ ü\u0001"_s);
    values.set(u"monitor.host"_s, u"web1"_s);
    values.set(u"monitor.id"_s, u"{{incident.id}}"_s);
    values.set(u"incident.id"_s, u"12"_s);
    values.set(u"incident.cause"_s, u"--force"_s);
    return values;
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT
private slots:
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
    void staysOneJsonString();
    void finds_data();
    void finds();
    void rendersSettings();
    void saysWhichFieldFailed();
    void describesItsNames();
};

void TestTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Templating>("how");
    QTest::addColumn<QString>("rendered");
    QTest::newRow("no template") << u"a } b { c"_s << Templating::Text << u"a } b { c"_s;
    QTest::newRow("name") << u"on {{monitor.host}}!"_s << Templating::Text << u"on web1!"_s;
    QTest::newRow("spaces") << u"{{ monitor.host }}"_s << Templating::Text << u"web1"_s;
    QTest::newRow("two") << u"{{monitor.host}}{{incident.id}}"_s << Templating::Text << u"web112"_s;
    QTest::newRow("escape") << u"\\{{monitor.host}} {{monitor.host}} \\ \\{"_s << Templating::Text
                            << u"{{monitor.host}} web1 \\ \\{"_s;
    QTest::newRow("no second rendering") << u"{{monitor.id}}"_s << Templating::Text << u"{{incident.id}}"_s;
    QTest::newRow("known without a value") << u"[{{incident.tried}}]"_s << Templating::Text << u"[]"_s;
    QTest::newRow("brace behind") << u"{\"a\":{\"b\":{{incident.id}}}}"_s << Templating::Json
                                  << u"{\"a\":{\"b\":12}}"_s;
    QTest::newRow("json") << u"\"{{monitor.name}}\""_s << Templating::Json
                          << u"\"Shop \\\"main\\\" & co\\n\\\\o/ ü\\u0001\""_s;
    QTest::newRow("url") << u"https://x/{{monitor.name}}?a={{monitor.host}}"_s << Templating::Url
                         << u"https://x/Shop%20%22main%22%20%26%20co%0A%5Co%2F%20%C3%BC%01?a=web1"_s;
    QTest::newRow("form") << u"n={{monitor.name}}"_s << Templating::Form
                          << u"n=Shop+%22main%22+%26+co%0A%5Co%2F+%C3%BC%01"_s;
    QTest::newRow("header") << u"host={{monitor.host}}"_s << Templating::Header << u"host=web1"_s;
    QTest::newRow("argument") << u"{{monitor.host}}"_s << Templating::Argument << u"web1"_s;
}

void TestTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(Templating, how);
    const Result<QString> rendered = renderText(text, how, variables());
    QVERIFY2(rendered, qPrintable(rendered ? QString() : rendered.error().sentence));
    QTEST(*rendered, "rendered");
}

void TestTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Templating>("how");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << u"{{host}}"_s << Templating::Text << u"\"{{host}}\" is not a name that is known here"_s;
    QTest::newRow("misspelled") << u"{{monitor.nmae}}"_s << Templating::Text << u"did you mean \"monitor.name\""_s;
    QTest::newRow("secret") << u"{{secret.x}}"_s << Templating::Text << u"secrets cannot stand in a text"_s;
    QTest::newRow("not closed") << u"a {{monitor.name"_s << Templating::Text << u"has no \"}}\""_s;
    QTest::newRow("line break in a header")
        << u"{{monitor.name}}"_s << Templating::Header << u"{{monitor.name}} has a line break or control character"_s;
    QTest::newRow("line break in an argument")
        << u"{{monitor.name}}"_s << Templating::Argument << u"line break or control character"_s;
    QTest::newRow("option") << u"{{incident.cause}}"_s << Templating::Argument << u"would be taken for an option"_s;
    QTest::newRow("empty argument") << u"{{incident.tried}}"_s << Templating::Argument
                                    << u"is empty, and must not be here"_s;
    QTest::newRow("empty part of a url") << u"https://x/{{incident.tried}}/y"_s << Templating::Url << u"is empty"_s;
}

void TestTemplate::refuses()
{
    QFETCH(QString, text);
    QFETCH(Templating, how);
    QFETCH(QString, sentence);
    const Result<QString> rendered = renderText(text, how, variables());
    QVERIFY(!rendered);
    QVERIFY2(rendered.error().sentence.contains(sentence), qPrintable(rendered.error().sentence));
}

void TestTemplate::staysOneJsonString()
{
    QString all;
    for (char16_t c = 0; c < 0x250; ++c)
        all += QChar(c);
    all += u"\u2028\U0001F600\"},{\"injected\":\""_s;
    TemplateVariables values;
    values.set(u"result.message"_s, all);
    const QString json = renderText(u"{\"text\": \"{{result.message}}\"}"_s, Templating::Json, values).value();
    const QJsonObject read = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(read.keys(), QStringList{u"text"_s});
    QCOMPARE(read.value(u"text").toString(), all);

    const QString form = renderText(u"a={{result.message}}&b=1"_s, Templating::Form, values).value();
    const QUrlQuery query(QString(form).replace(u'+', u"%20"_s));
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"a"_s, QUrl::FullyDecoded), all);
}

void TestTemplate::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::newRow("none") << u"abc"_s << false;
    QTest::newRow("name") << u"a {{monitor.id}}"_s << true;
    QTest::newRow("name without a dot") << u"{{now}}"_s << true;
    QTest::newRow("misspelled") << u"{{moniter.id}}"_s << true;
    QTest::newRow("escaped") << u"\\{{monitor.id}}"_s << false;
    QTest::newRow("somebody else's") << u"{{ user }} {% if %}"_s << false;
    QTest::newRow("behind somebody else's") << u"{{ user }} {{now}}"_s << true;
    QTest::newRow("braces of JSON") << u"{\"a\":{\"b\":{}}}"_s << false;
    QTest::newRow("not closed") << u"{{monitor.id"_s << false;
}

void TestTemplate::finds()
{
    QFETCH(QString, text);
    QTEST(hasTemplates(text), "has");
    QTEST(hasTemplates(Node::map({{u"k"_s, Node::list({Node::text(text)})}})), "has");
}

void TestTemplate::rendersSettings()
{
    const Node settings =
        nodeFromYaml(
            "{text: '{{now}}', long-text: '{\"n\": \"{{monitor.name}}\"}', host: '{{monitor.host}}', map: {A: "
            "'x-{{incident.id}}', B: 5}, "
            "url: 'https://{{monitor.host}}/', unknown: '{{monitor.host}}', integer: 5, object: {name: '{{now}}'}}")
            .value();
    const Node rendered = renderSettings(settings, everythingKind().fields(), variables()).value();
    QCOMPARE(rendered.textAt(u"text"), u"{{now}}"_s); // not templated
    QCOMPARE(rendered.textAt(u"unknown"), u"{{monitor.host}}"_s);
    QCOMPARE(rendered.textAt(u"host"), u"web1"_s);
    QCOMPARE(rendered.textAt(u"url"), u"https://web1/"_s);
    QCOMPARE(rendered.find(u"map")->textAt(u"A"), u"x-12"_s);
    QVERIFY(*rendered.find(u"integer") == *settings.find(u"integer"));
    QVERIFY(rendered.textAt(u"long-text").startsWith(u"{\"n\": \"Shop \\\"main\\\""));
    // A rendered text is text even where it looks like a number.
    TemplateVariables number;
    number.set(u"monitor.host"_s, u"007"_s);
    const Node text =
        renderSettings(nodeFromYaml("host: '{{monitor.host}}'").value(), everythingKind().fields(), number).value();
    QCOMPARE(text.find(u"host")->quote(), Node::Quote::Quoted);
}

void TestTemplate::saysWhichFieldFailed()
{
    const Result<Node> rendered =
        renderSettings(nodeFromYaml("host: '{{incident.cause}}'").value(), everythingKind().fields(), variables());
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().sentence,
             u"host: the value of {{incident.cause}} begins with \"-\" and would be taken for an option"_s);
}

void TestTemplate::describesItsNames()
{
    QStringList names;
    for (const TemplateName &name : templateNames()) {
        names << QString::fromLatin1(name.name);
        QVERIFY(QString::fromLatin1(name.help).endsWith(u'.'));
        QVERIFY(templateProblem(u"{{%1}}"_s.arg(names.last())).isEmpty());
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(names.contains(u"incident.tried") && names.contains(u"now") && names.contains(u"result.latency_ms"));
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
