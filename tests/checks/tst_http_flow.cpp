// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/flow_values.h"
#include "fakes/fake_services.h"
#include "net/answer_capture.h"
#include "real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::ScriptedServer;

/// Requests in a row: values taken along, cookies, redirects, and the step that fails by name.
class TestHttpFlow : public QObject
{
    Q_OBJECT
private slots:
    void escapesByPlace_data();
    void escapesByPlace();
    void captures_data();
    void captures();
    void takesValuesAlong();
    void keepsCookies();
    void followsRedirectsAsABrowserDoes();
    void tellsTheEndlessRedirect();
    void followsACapturedAddress();
    void namesTheStepThatFails_data();
    void namesTheStepThatFails();
    void sumsUp();
    void hidesSecrets();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void runawayExpressionEnds();
    void causes_data();
    void causes();

private:
    static const CheckKind &kind() { return *Kinds{checkKinds(), {}}.check(u"http-flow"); }
    static CheckResult run(FakeServices &fakes, const QByteArray &json)
    {
        const Node settings = *nodeFromJson(json);
        for (const Problem &problem : kind().problems(settings))
            qWarning("%s", qPrintable(problemText(problem)));
        const auto check = kind().make(settings, Millis{5000}, fakes.services);
        if (!check) {
            qWarning("%s", qPrintable(check.error().sentence));
            return {};
        }
        return resultOf(**check).value_or(CheckResult{});
    }
};

namespace {

/// Four requests as of a shop: log in, list, look, leave.
const QByteArray kShop = R"x({
    "username": "probe", "password": {"secret": "shop-probe"},
    "requests": [
        {"name": "log in", "url": "https://shop.example/login", "method": "POST",
         "body": "user={{username}}&pass={{password}}", "capture": {"csrf": "regex csrf=(\\w+)", "next": "header X-Next"}},
        {"name": "list", "url": "https://shop.example/orders?page={{next}}", "headers": {"X-Csrf": "{{csrf}}"},
         "capture": {"order": "items[0].id"}},
        {"name": "look", "url": "https://shop.example/orders/{{order}}", "method": "PUT",
         "body": "{\"order\": \"{{order}}\", \"page\": \"{{next}}\"}", "json": ["status == open"]},
        {"url": "https://shop.example/logout"}]})x";

void answerShop(FakeServices &fakes)
{
    fakes.secrets.insert(u"shop-probe"_s, u"p&ss w\u00f6rd="_s);
    fakes.http.answer(200, "<a href=\"?csrf=abc123\">", {{"X-Next", "2 \"of\" 3"}});
    fakes.http.answer(200, R"({"items": [{"id": 4711}]})");
    fakes.http.answer(200, R"({"status": "open"})");
    fakes.http.answer(204);
}

} // namespace

void TestHttpFlow::escapesByPlace_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, FlowPlace place, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(place) << expected;
    };
    row("url", FlowPlace::Url, u"<a%20b%26%22%2F%5C>{{"_s);
    row("form", FlowPlace::Form, u"<a+b%26%22%2F%5C>{{"_s);
    row("json", FlowPlace::Json, u"<a b&\\\"/\\\\>{{"_s);
    row("plain", FlowPlace::Plain, u"<a b&\"/\\>{{"_s);
    row("header", FlowPlace::Header, u"<a b&\"/\\>{{"_s);
}

void TestHttpFlow::escapesByPlace()
{
    QFETCH(int, place);
    QFETCH(QString, expected);
    FlowValues values;
    values.set(u"x"_s, u"a b&\"/\\"_s);
    const Result<QString> text = values.render(u"<{{ x }}>\\{{"_s, static_cast<FlowPlace>(place));
    QVERIFY(text.has_value());
    QCOMPARE(*text, expected);
    values.set(u"x"_s, u"a\r\nX-Injected: 1"_s);
    QCOMPARE(values.render(u"{{x}}"_s, static_cast<FlowPlace>(place)).has_value(),
             static_cast<FlowPlace>(place) != FlowPlace::Header);
    QVERIFY(!values.render(u"{{y}}"_s, FlowPlace::Plain).has_value());
    // A value is put in, never read again.
    values.set(u"x"_s, u"{{y}}"_s);
    QCOMPARE(*values.render(u"{{x}}"_s, FlowPlace::Plain), u"{{y}}"_s);
}

void TestHttpFlow::captures_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *where, const char *expected) {
        QTest::newRow(where) << QString::fromLatin1(where) << QString::fromLatin1(expected);
    };
    row("data.token", "t0");
    row("$.data.count", "3");
    row("data.on", "true");
    row("data.list", "");
    row("data.none", "");
    row("header location", "/next");
    row("header X-None", "");
    row("header Location regex /(ne)xt", "ne");
    row("header Location regex (\\d+)", "");
    row("regex \"token\":\\s*\"(\\w+)\"", "t0");
    row("regex none=(\\w+)", "");
}

void TestHttpFlow::captures()
{
    QFETCH(QString, where);
    QFETCH(QString, expected);
    HttpResponse response;
    response.headers = {{"Location", "/next"}};
    response.body = R"({"data": {"token": "t0", "count": 3, "on": true, "list": []}})";
    const Result<AnswerCapture> capture = AnswerCapture::parse(where);
    QVERIFY(capture.has_value());
    const Result<QString> value = capture->valueIn(response);
    QCOMPARE(value.value_or(QString()), expected);
    QVERIFY(value || !value.error().sentence.isEmpty());
}

void TestHttpFlow::takesValuesAlong()
{
    FakeServices fakes;
    answerShop(fakes);
    const CheckResult result = run(fakes, kShop);
    QVERIFY2(result.outcome == CheckOutcome::Ok, qPrintable(result.message));
    const std::vector<HttpRequest> &sent = fakes.http.requests();
    QCOMPARE(sent.size(), 4U);
    QCOMPARE(sent[0].method, "POST");
    QCOMPARE(sent[0].body, "user=probe&pass=p%26ss+w%C3%B6rd%3D");
    QCOMPARE(headerValue(sent[0].headers, "Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(sent[1].url.toEncoded(), "https://shop.example/orders?page=2%20%22of%22%203");
    QCOMPARE(headerValue(sent[1].headers, "X-Csrf"), "abc123");
    QCOMPARE(sent[2].url.toEncoded(), "https://shop.example/orders/4711");
    QCOMPARE(sent[2].body, R"({"order": "4711", "page": "2 \"of\" 3"})");
    QCOMPARE(headerValue(sent[2].headers, "Content-Type"), "application/json");
    QCOMPARE(sent[3].method, "GET");
    QVERIFY(headerValue(sent[3].headers, "Content-Type").isNull());
}

void TestHttpFlow::keepsCookies()
{
    FakeServices fakes;
    fakes.http.answer(200,
                      {},
                      {{"Set-Cookie", "sid=s3ssion; Path=/; Secure; HttpOnly"},
                       {"set-cookie", "lang=de; Path=/admin"},
                       {"Set-Cookie", "evil=1; Domain=other.example"},
                       {"Set-Cookie", "wide=2; Domain=example; Path=/"}});
    for (int i = 0; i < 4; ++i)
        fakes.http.answer(200);
    const CheckResult result = run(fakes, R"({"requests": [
        {"url": "https://shop.example/login"}, {"url": "https://shop.example/orders"},
        {"url": "https://shop.example/admin/users", "headers": {"Cookie": "own=1"}},
        {"url": "http://shop.example/orders"}, {"url": "https://other.example/"}]})");
    QCOMPARE(wordOf(result.outcome), wordOf(CheckOutcome::Ok));
    const auto cookie = [&](size_t i) { return headerValue(fakes.http.requests().at(i).headers, "Cookie"); };
    QVERIFY(cookie(0).isNull());
    QCOMPARE(cookie(1), "sid=s3ssion");
    QVERIFY(headerValue(fakes.http.requests().at(2).headers, "Cookie") == "own=1"); // ours stands behind it
    QVERIFY(fakes.http.requests().at(2).headers.back().value.contains("lang=de"));
    QVERIFY2(cookie(3).isNull(), cookie(3).constData()); // Secure
    QVERIFY2(cookie(4).isNull(), cookie(4).constData()); // another domain
}

void TestHttpFlow::followsRedirectsAsABrowserDoes()
{
    FakeServices fakes;
    fakes.http.answer(302, {}, {{"Location", "/home"}, {"Set-Cookie", "sid=s3ssion; Path=/"}});
    fakes.http.answer(301, {}, {{"Location", "https://other.example/home"}});
    fakes.http.answer(200);
    fakes.http.answer(302, {}, {{"Location", "/elsewhere"}});
    const CheckResult result = run(fakes, R"({"requests": [
        {"url": "https://shop.example/login", "method": "POST", "body": "a=b", "headers": {"X-Auth-Token": "abcdef"}},
        {"url": "https://shop.example/old", "status": 302}]})");
    QVERIFY2(result.outcome == CheckOutcome::Ok, qPrintable(result.message));
    const std::vector<HttpRequest> &sent = fakes.http.requests();
    QCOMPARE(sent.size(), 4U);
    QCOMPARE(sent[1].method, "GET");
    QCOMPARE(sent[1].url, QUrl(u"https://shop.example/home"_s));
    QVERIFY(sent[1].body.isEmpty());
    QCOMPARE(headerValue(sent[1].headers, "Cookie"), "sid=s3ssion");
    QCOMPARE(headerValue(sent[1].headers, "X-Auth-Token"), "abcdef");
    QCOMPARE(sent[2].url, QUrl(u"https://other.example/home"_s));
    QVERIFY(headerValue(sent[2].headers, "X-Auth-Token").isNull()); // nothing that could be a credential
    QVERIFY(headerValue(sent[2].headers, "Cookie").isNull());
    for (const HttpRequest &request : sent)
        QCOMPARE(request.maxRedirects, 0);
}

void TestHttpFlow::tellsTheEndlessRedirect()
{
    FakeServices fakes;
    for (int i = 0; i < 20; ++i)
        fakes.http.answer(302, {}, {{"Location", "/again"}});
    const CheckResult result = run(fakes, R"({"requests": [{"url": "https://shop.example/"}]})");
    QCOMPARE(wordOf(result.cause), wordOf(Cause::Redirects));
    QCOMPARE(fakes.http.requests().size(), 11U);
}

void TestHttpFlow::followsACapturedAddress()
{
    FakeServices fakes;
    fakes.http.answer(201, {}, {{"Location", "/jobs/7?state=new"}});
    fakes.http.answer(200);
    fakes.http.answer(201, {}, {{"Location", "javascript:alert(1)"}});
    const char *settings = R"({"requests": [
        {"url": "https://shop.example/api/jobs", "method": "POST", "capture": {"job": "header Location"}}, {"url": "{{job}}"}]})";
    const CheckResult good = run(fakes, settings);
    QVERIFY2(good.outcome == CheckOutcome::Ok, qPrintable(good.message));
    QCOMPARE(fakes.http.requests().at(1).url, QUrl(u"https://shop.example/jobs/7?state=new"_s));
    const CheckResult bad = run(fakes, settings);
    QCOMPARE(wordOf(bad.cause), wordOf(Cause::Body));
    QVERIFY2(bad.message.contains("Request 2: the address became javascript:"_L1), qPrintable(bad.message));
    QCOMPARE(fakes.http.requests().size(), 3U);
}

void TestHttpFlow::namesTheStepThatFails_data()
{
    QTest::addColumn<int>("step"); // which of the answers is another one
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("words");
    const auto row =
        [](const char *name, int step, int status, const char *body, const char *cause, const char *words) {
            QTest::newRow(name) << step << status << QByteArray(body) << QString::fromLatin1(cause)
                                << QString::fromLatin1(words);
        };
    row("status", 1, 500, "", "status", "Request 2 (list): Status 500");
    row("wrong credentials", 0, 401, "", "auth", "Request 1 (log in): Status 401");
    row("no JSON value",
        1,
        200,
        "{}",
        "body",
        "Request 2 (list): there is nothing to capture for order: the answer has no text or number at items[0].id");
    row("no JSON", 1, 200, "<html>", "body", "the answer is not JSON");
    row("no header", 0, 200, "csrf=abc", "body", "nothing to capture for next: the answer has no header X-Next");
    row("no match", 0, 200, "nothing", "body", "nothing to capture for csrf");
    row("condition", 2, 200, R"({"status": "lost"})", "body", "Request 3 (look): status is lost");
    row("without a name", 3, 404, "", "status", "Request 4: Status 404");
}

void TestHttpFlow::namesTheStepThatFails()
{
    QFETCH(int, step);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, cause);
    QFETCH(QString, words);
    const std::array good{std::pair{200, "csrf=abc123"},
                          std::pair{200, R"({"items": [{"id": 4711}]})"},
                          std::pair{200, R"({"status": "open"})"}};
    FakeServices fakes;
    fakes.secrets.insert(u"shop-probe"_s, u"hunter-two"_s);
    for (size_t i = 0; i < static_cast<size_t>(step); ++i)
        fakes.http.answer(good.at(i).first, good.at(i).second, {{"X-Next", "2"}});
    fakes.http.answer(status, body);
    const CheckResult result = run(fakes, kShop);
    QCOMPARE(wordOf(result.outcome), wordOf(CheckOutcome::Critical));
    QCOMPARE(QString(wordOf(result.cause)), cause);
    QVERIFY2(result.message.contains(words), qPrintable(result.message));
    QCOMPARE(fakes.http.requests().size(), static_cast<size_t>(step + 1));
}

void TestHttpFlow::sumsUp()
{
    FakeServices fakes;
    answerShop(fakes);
    const CheckResult result = run(fakes, kShop);
    QCOMPARE(result.latency, Micros{4 * 12'000}); // what FakeHttp gives each
    QCOMPARE(metricOf(result, u"latency"), 48.0);
    QCOMPARE(metricOf(result, u"request-1"), 12.0);
    QCOMPARE(metricOf(result, u"request-4"), 12.0);
    QByteArray slow = kShop;
    slow.insert(1, R"("slow-above": "40ms", )");
    FakeServices again;
    answerShop(again);
    QCOMPARE(wordOf(run(again, slow).cause), wordOf(Cause::Slow));
}

void TestHttpFlow::hidesSecrets()
{
    FakeServices fakes;
    fakes.secrets = {{u"pass"_s, u"hunter-two"_s}, {u"api"_s, u"t0ken-of-ours"_s}};
    fakes.http.answer(200, R"({"access_token": "fr3sh-token"})", {{"Set-Cookie", "sid=c00kie-value; Path=/"}});
    fakes.http.answer(500,
                      "you sent hunter-two, t0ken-of-ours, fr3sh-token, c00kie-value and cHJvYmU6aHVudGVyLXR3bw==");
    const CheckResult result =
        run(fakes, R"({"username": "probe", "password": {"secret": "pass"}, "token": {"secret": "api"}, "requests": [
        {"url": "https://shop.example/login", "capture": {"access_token": "access_token"}},
        {"url": "https://shop.example/?key={{token}}&t={{access_token}}", "headers": {"Authorization": "Basic {{basic}}"}}]})");
    QCOMPARE(headerValue(fakes.http.requests().at(1).headers, "Authorization"), "Basic cHJvYmU6aHVudGVyLXR3bw==");
    QCOMPARE(wordOf(result.cause), wordOf(Cause::Status));
    QString shown = result.message;
    for (const Evidence &evidence : result.evidence)
        shown += u'\n' + evidence.text;
    for (const char *secret : {"hunter-two", "t0ken-of-ours", "fr3sh-token", "c00kie-value", "cHJvYmU6"})
        QVERIFY2(!shown.contains(QString::fromLatin1(secret)), qPrintable(shown));
    QVERIFY2(shown.contains("you sent"_L1) && shown.contains("shop.example/login"_L1), qPrintable(shown));
}

void TestHttpFlow::refusesWhatCannotWork_data()
{
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *requests, const char *words) {
        QTest::newRow(name) << QByteArray(requests) << QString::fromLatin1(words);
    };
    row("no address", R"([{"url": "shop.example"}])", "write a whole address");
    row("template is no host", R"([{"url": "ftp://{{a}}/"}])", "write a whole address");
    row("never captured", R"([{"url": "https://shop.example/{{order}}"}])", "has to be captured");
    row("captured too late",
        R"([{"url": "https://shop.example/{{a}}"}, {"url": "https://shop.example/", "capture": {"a": "b"}}])",
        "has to be captured");
    row("no password", R"([{"url": "https://shop.example/", "headers": {"X": "{{password}}"}}])", "has to be captured");
    row("a name of a reaction", R"([{"url": "https://shop.example/{{monitor.name}}"}])", "not filled in here");
    row("a bad path", R"([{"url": "https://shop.example/", "capture": {"a": "b["}}])", "write a JSON path");
    row("no group", R"([{"url": "https://shop.example/", "capture": {"a": "regex abc"}}])", "with one group");
    row("two groups", R"x([{"url": "https://shop.example/", "capture": {"a": "regex (a)(b)"}}])x", "with one group");
    row("a bad name", R"([{"url": "https://shop.example/", "capture": {"a b": "c"}}])", "begins with a letter");
    row("a bad condition", R"([{"url": "https://shop.example/", "json": ["a is b"]}])", "a path and a comparison");
    row("none", R"([])", "must not be empty");
}

void TestHttpFlow::refusesWhatCannotWork()
{
    QFETCH(QByteArray, requests);
    QFETCH(QString, words);
    const Problems problems = kind().problems(*nodeFromJson("{\"requests\": " + requests + '}'));
    QVERIFY(hasErrors(problems));
    QVERIFY2(firstError(problems).sentence.contains(words), qPrintable(firstError(problems).sentence));
}

void TestHttpFlow::runawayExpressionEnds()
{
    FakeServices fakes;
    fakes.http.answer(200, QByteArray(5000, 'a') + '!');
    const CheckResult result =
        run(fakes, R"x({"requests": [{"url": "https://shop.example/", "capture": {"x": "regex ^(?:a+)+(b)$"}}]})x");
    QCOMPARE(wordOf(result.cause), wordOf(Cause::Body));
}

void TestHttpFlow::causes_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("expected");
    QTest::newRow("healthy") << u"healthy"_s << u"ok none none"_s;
    QTest::newRow("refused") << u"refused"_s << u"critical connect refused"_s;
    QTest::newRow("timeout of the second") << u"silent"_s << u"critical wait timeout"_s;
    QTest::newRow("wrong answer") << u"wrong"_s << u"critical assert status"_s;
    QTest::newRow("wrong credentials") << u"credentials"_s << u"critical assert auth"_s;
    QTest::newRow("no protocol") << u"garbage"_s << u"critical receive protocol"_s;
}

void TestHttpFlow::causes()
{
    QFETCH(QString, server);
    QFETCH(QString, expected);
    ScriptedServer peer;
    peer.onRequest([&](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /first") && server != "garbage"_L1)
            ScriptedServer::reply(socket, "{\"id\": 7}");
        else if (server == "healthy"_L1)
            ScriptedServer::reply(socket, "ok");
        else if (server == "wrong"_L1)
            ScriptedServer::reply(socket, "oops", "HTTP/1.1 500 Broken");
        else if (server == "credentials"_L1)
            ScriptedServer::reply(socket, "who?", "HTTP/1.1 401 Unauthorized");
        else if (server == "garbage"_L1)
            socket.write("SSH-2.0-OpenSSH\r\n");
    });
    const quint16 port = server == "refused"_L1 ? salve::test::freePort() : peer.port();
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(port);
    RealBed bed;
    const std::optional<CheckResult> result =
        bed.result(u"http-flow"_s,
                   R"({"requests": [{"url": ")" + base + R"(/first", "capture": {"id": "id"}}, {"url": ")" + base
                       + R"(/second/{{id}}"}]})",
                   Millis{300});
    QVERIFY2(inWords(result) == expected, qPrintable(inWords(result) + (result ? result->message : QString())));
}

QTEST_GUILESS_MAIN(TestHttpFlow)
#include "tst_http_flow.moc"
