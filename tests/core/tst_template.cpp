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
    void takesEventsWithCare_data();
    void takesEventsWithCare();
    void inJsonAnEventStaysInItsString();
    void anEventStopsNoMessage();
    void saysWhatIsWanted();
    void namesOfAnEventHaveAForm();
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
    QTest::newRow("unknown") << u"{{machine}}"_s << Templating::Text
                             << u"\"{{machine}}\" is not a name that is known here"_s;
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

void TestTemplate::takesEventsWithCare_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Templating>("how");
    QTest::addColumn<QString>("rendered"); // empty: refused
    QTest::newRow("host") << u"web7"_s << Templating::Argument << u"web7"_s;
    QTest::newRow("whole name in a URL") << u"web-7.shop.example"_s << Templating::Url << u"web-7.shop.example"_s;
    for (const Templating how : {Templating::Argument, Templating::Url, Templating::Header}) {
        for (const QString &bad : {u"web7; rm -rf /"_s,
                                   u"web7 web8"_s,
                                   u"*"_s,
                                   u"web[1-9]"_s,
                                   u"G@os:Debian"_s,
                                   u"-a"_s,
                                   u".."_s,
                                   u"../../etc"_s,
                                   u"a/b"_s,
                                   u"$(id)"_s,
                                   u"`id`"_s,
                                   u"web7\n"_s,
                                   u"wéb7"_s,
                                   u"{{host}}"_s,
                                   QString(257, u'a'),
                                   QString()})
            QTest::addRow("%d %s", static_cast<int>(how), qPrintable(bad.left(20))) << bad << how << QString();
    }
    QTest::newRow("a member of its own in JSON") << u"1, \"admin\": true"_s << Templating::Json << QString();
    QTest::newRow("a number in JSON") << u"12"_s << Templating::Json << u"12"_s;
    QTest::newRow("free in a form, and escaped") << u"a&b=c"_s << Templating::Form << u"a%26b%3Dc"_s;
    QTest::newRow("never empty in JSON") << QString() << Templating::Json << QString();
    QTest::newRow("not rendered again") << u"{{run.id}}"_s << Templating::Text << u"{{run.id}}"_s;
}

void TestTemplate::takesEventsWithCare()
{
    QFETCH(QString, value);
    QFETCH(Templating, how);
    QFETCH(QString, rendered);
    TemplateVariables values;
    values.set(u"run.id"_s, u"9"_s);
    values.set(u"event.host"_s, value, TemplateVariables::Origin::Outside);
    const Result<QString> text = renderText(u"{{event.host}}"_s, how, values);
    QCOMPARE(text.value_or(QString()), rendered);
    if (!text)
        QVERIFY2(text.error().sentence.startsWith(u"the value of {{event.host}} "_s),
                 qPrintable(text.error().sentence));
    // The same under any name, where a sender wrote it.
    values.set(u"host"_s, value, TemplateVariables::Origin::Outside);
    QCOMPARE(renderText(u"{{host}}"_s, how, values).value_or(QString()), rendered);
}

void TestTemplate::inJsonAnEventStaysInItsString()
{
    TemplateVariables values;
    values.set(u"event.title"_s, u"a \"b\", c"_s, TemplateVariables::Origin::Outside);
    const QString given = uR"({"no \\\" string": "{{event.title}} {{event.title}}"})"_s;
    const Result<QString> text = renderText(given, Templating::Json, values);
    QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().sentence));
    const QJsonObject read = QJsonDocument::fromJson(text->toUtf8()).object();
    QCOMPARE(read.begin().value().toString(), u"a \"b\", c a \"b\", c"_s);
    QVERIFY(!renderText(u"{\"a\": {{event.title}}}"_s, Templating::Json, values));
}

void TestTemplate::anEventStopsNoMessage()
{
    TemplateVariables values;
    values.setUnfit(TemplateVariables::Unfit::Softened);
    values.set(u"event.host"_s, u"-web7; rm"_s, TemplateVariables::Origin::Outside);
    const auto text = [&](const QString &given, Templating how) {
        return renderText(given, how, values).value_or(u"refused"_s);
    };
    QCOMPARE(text(u"{{event.host}} {{event.none}}"_s, Templating::Text), u"-web7; rm "_s);
    QCOMPARE(text(u"/{{event.host}}/{{event.none}}"_s, Templating::Url), u"/_-web7__rm/unknown"_s);
}

void TestTemplate::saysWhatIsWanted()
{
    const std::vector<FieldInfo> &fields = everythingKind().fields();
    const Node settings =
        nodeFromYaml("host: '{{event.machine}}'\nlong-text: '{{monitor.host}} {{event.service}}'").value();
    const WantedValues wanted = wantedValues(settings, fields);
    QCOMPARE(wanted.all, (QStringList{u"machine"_s, u"service"_s}));
    QCOMPARE(wanted.plain, QStringList{u"machine"_s}); // the other one only stands in a body
    QVERIFY(wanted.host);
    QVERIFY(wantedValues(nodeFromYaml("host: web1").value(), fields).all.isEmpty());
}

void TestTemplate::namesOfAnEventHaveAForm()
{
    QVERIFY(templateProblem(u"{{event.service}} {{event.disk_used-2}}"_s).isEmpty());
    for (const QString &bad : {u"{{event.}}"_s, u"{{event.a b}}"_s, u"{{event.a.b}}"_s, u"{{event.ä}}"_s})
        QVERIFY2(templateProblem(bad).contains(u"value of an event"_s), qPrintable(bad));
    EventValues event;
    for (int i = 0; i < 40; ++i)
        event.add(u"v%1"_s.arg(i), QString(1000, u'x'));
    event.add(u"v0"_s, u"again"_s);
    QCOMPARE(event.values.size(), size_t{32});
    QVERIFY(event.find(u"v0")->size() < 300);
    QVERIFY(!isPlainValue(*event.find(u"v0"))); // cut, and known to be
    event.hostFrom = u"host"_s;
    QVERIFY(event.hostProblem().contains(u"missing"_s));
    event.values.clear();
    event.add(u"host"_s, u"web7:9100"_s);
    QCOMPARE(event.host(), u"web7"_s);
    QVERIFY(event.hostProblem().isEmpty());
    QVERIFY(isSameHost(u"WEB7", u"web7.shop.example") && !isSameHost(u"web7", u"web70") && !isSameHost(u"", u""));
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
