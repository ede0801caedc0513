// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/http_expectations.h"
#include "checks/kinds.h"
#include "fakes/fake_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

/// The http check over a scripted client: what each answer means. The clients themselves are tested against nginx in
/// tests/net.
class TestHttp : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void sendsWhatIsSet();
    void saysWhichSecretIsMissing();
    void expectsHeaders_data();
    void expectsHeaders();
    void hidesCredentialsInHeaders();
    void keepsTheTimeout();
    void warnsOfACertificateThatExpires();
    void runawayExpressionEnds();

private:
    static Node settings(const QByteArray &json)
    {
        Node node = *nodeFromJson(json);
        node.set(u"url"_s, Node::text(u"http://shop.example/health"_s));
        return node;
    }
    static const CheckKind &kind() { return *Kinds{checkKinds(), {}}.check(u"http"); }
};

void TestHttp::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name,
                        const char *given,
                        int status,
                        const char *body,
                        CheckOutcome outcome,
                        Cause cause,
                        const char *words) {
        QTest::newRow(name) << QByteArray(given) << status << QByteArray(body) << outcome << cause
                            << QString::fromLatin1(words);
    };
    using enum CheckOutcome;
    row("plain 200", "{}", 200, "", Ok, Cause::None, "Status 200");
    row("500", "{}", 500, "oops", Critical, Cause::Status, "Status 500");
    row("401", "{}", 401, "", Critical, Cause::Auth, "Status 401");
    row("304 not expected", "{}", 304, "", Critical, Cause::Status, "expected 200-299");
    row("304 expected", R"({"status": ["200-299", 304]})", 304, "", Ok, Cause::None, "");
    row("contains", R"({"body-contains": "\"db\":\"ok\""})", 200, R"({"db":"ok"})", Ok, Cause::None, "");
    row("contains not",
        R"({"body-contains": "ready"})",
        200,
        "starting",
        Critical,
        Cause::Body,
        "does not contain \"ready\"");
    row("lacks", R"({"body-lacks": ["panic", "fatal"]})", 200, "all fine", Ok, Cause::None, "");
    row("lacks not",
        R"({"body-lacks": ["panic", "fatal"]})",
        200,
        "fatal: disk",
        Critical,
        Cause::Body,
        "contains \"fatal\"");
    row("matches", R"({"body-matches": "^v\\d+"})", 200, "v12", Ok, Cause::None, "");
    row("matches not", R"({"body-matches": "^v\\d+$"})", 200, "version", Critical, Cause::Body, "does not match");
    row("json",
        R"({"json": ["db.status == ok", "queue[0].length < 100", "error absent"]})",
        200,
        R"({"db":{"status":"ok"},"queue":[{"length":7}]})",
        Ok,
        Cause::None,
        "");
    row("json value",
        R"({"json": ["db.status == ok"]})",
        200,
        R"({"db":{"status":"late"}})",
        Critical,
        Cause::Body,
        "db.status is late");
    row("json missing", R"({"json": ["db.status == ok"]})", 200, "{}", Critical, Cause::Body, "has no db.status");
    row("json number", R"({"json": ["queue >= 10"]})", 200, R"({"queue": 9.5})", Critical, Cause::Body, "queue is 9.5");
    row("json is none", R"({"json": ["db exists"]})", 200, "<html>", Critical, Cause::Body, "not JSON");
    row("slow", R"({"slow-above": "5ms"})", 200, "", Warning, Cause::Slow, "more than the 5 ms");
    row("status before body", R"({"body-contains": "x"})", 503, "", Critical, Cause::Status, "503");
}

void TestHttp::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(QString, words);
    FakeServices fakes;
    fakes.http.answer(status, body);
    const auto check = kind().make(settings(given), Millis{1000}, fakes.services);
    QVERIFY2(check.has_value(), qPrintable(check ? QString() : check.error().sentence));
    const std::optional<CheckResult> result = resultOf(**check);
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(outcome));
    QCOMPARE(wordOf(result->cause), wordOf(cause));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
}

void TestHttp::sendsWhatIsSet()
{
    FakeServices fakes;
    fakes.secrets.insert(u"shop-probe"_s, u"s3cret-value"_s);
    fakes.http.answer(200);
    const Node node =
        settings(R"({"method": "POST", "headers": {"X-Probe": "salve", "Accept": "text/plain"}, "body": "ping",
                                   "bearer": {"secret": "shop-probe"}, "address": "192.0.2.7", "redirects": 3,
                                   "client-certificate": "/etc/probe.crt", "client-key": "/etc/probe.key",
                                   "proxy": "socks5://proxy.example", "proxy-username": "probe",
                                   "proxy-password": {"secret": "shop-probe"}})");
    const auto check = kind().make(node, Millis{1000}, fakes.services);
    const std::optional<CheckResult> result = resultOf(**check);
    QVERIFY(result.has_value());
    const HttpRequest sent = fakes.http.requests().at(0);
    QCOMPARE(sent.method, "POST");
    QCOMPARE(headerValue(sent.headers, "x-probe"), "salve");
    QCOMPARE(headerValue(sent.headers, "authorization"), "Bearer s3cret-value");
    QCOMPARE(sent.body, "ping");
    QCOMPARE(sent.forcedAddress, QHostAddress(u"192.0.2.7"_s));
    QCOMPARE(sent.maxRedirects, 3);
    QCOMPARE(sent.tls.certificateFile, u"/etc/probe.crt"_s);
    QCOMPARE(sent.tls.keyFile, u"/etc/probe.key"_s);
    QVERIFY(sent.proxy == HttpProxy({ProxyType::Socks5, u"proxy.example"_s, 1080, u"probe"_s, u"s3cret-value"_s}));
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains("s3cret-value"_L1));
}

void TestHttp::saysWhichSecretIsMissing()
{
    FakeServices fakes;
    const auto check = kind().make(settings(R"({"bearer": {"secret": "shop-probe"}})"), Millis{1000}, fakes.services);
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::NotFound);
    QVERIFY(check.error().sentence.contains("shop-probe"_L1));
}

void TestHttp::expectsHeaders_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *condition, const char *complaint) {
        QTest::newRow(condition) << QString::fromLatin1(condition) << QString::fromLatin1(complaint);
    };
    row("content-type contains JSON", "");
    row("Content-Type: application/json; charset=utf-8", "");
    row("Content-Type: text/html", "The header Content-Type is application/json; charset=utf-8; expected: text/html");
    row("Content-Type contains html", "it has to contain html");
    row("X-Twice: second", "");
    row("X-Twice contains third", "first | second");
    row("Server absent", "");
    row("X-Twice absent", "which it must not");
    row("X-Twice exists", "");
    row("Strict-Transport-Security exists", "has no header Strict-Transport-Security");
    row("X-Frame-Options: DENY", "has no header X-Frame-Options; expected: DENY");
}

void TestHttp::expectsHeaders()
{
    QFETCH(QString, condition);
    QFETCH(QString, complaint);
    FakeServices fakes;
    fakes.http.answer(
        200, "{}", {{"Content-Type", "application/json; charset=utf-8"}, {"x-twice", "first"}, {"X-Twice", "second"}});
    Node node = settings("{}");
    node.set(u"headers-expected"_s, Node::list({Node::text(condition)}));
    const auto check = kind().make(node, Millis{1000}, fakes.services);
    const std::optional<CheckResult> result = resultOf(**check);
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->cause), wordOf(complaint.isEmpty() ? Cause::None : Cause::Body));
    QVERIFY2(result->message.contains(complaint), qPrintable(result->message));
}

void TestHttp::hidesCredentialsInHeaders()
{
    FakeServices fakes;
    fakes.http.answer(200, {}, {{"Set-Cookie", "sid=c00kie"}, {"X-Auth-Token", "t0ken"}, {"X-Shown", "visible"}});
    const auto check =
        kind().make(settings(R"({"headers-expected": "Set-Cookie: sid=1"})"), Millis{1000}, fakes.services);
    const std::optional<CheckResult> result = resultOf(**check);
    QVERIFY(result.has_value());
    QString shown = result->message;
    for (const Evidence &evidence : result->evidence)
        shown += evidence.text;
    QVERIFY2(!shown.contains("c00kie"_L1) && !shown.contains("t0ken"_L1) && shown.contains("visible"_L1),
             qPrintable(shown));
}

void TestHttp::keepsTheTimeout()
{
    FakeServices fakes;
    fakes.http.fail(Phase::Wait, Cause::Timeout, Sent::MaybeSent);
    const auto check = kind().make(settings("{}"), Millis{1234}, fakes.services);
    const std::optional<CheckResult> result = resultOf(**check);
    QVERIFY(result.has_value());
    QCOMPARE(fakes.http.requests().at(0).deadline, Millis{1234});
    QCOMPARE(result->phase, Phase::Wait);
    QCOMPARE(result->cause, Cause::Timeout);
}

void TestHttp::warnsOfACertificateThatExpires()
{
    const TimePoint now = timeFromMs(1'800'000'000'000);
    HttpOutcome outcome;
    outcome.response.status = 200;
    outcome.chain.push_back({u"CN=shop.example"_s, u"CN=Test CA"_s, {}, "ab", now, now + std::chrono::hours{24 * 10}});
    HttpExpectations expected;
    QCOMPARE(wordOf(judge(expected, outcome, now).cause), wordOf(Cause::CertExpiring));
    expected.certificateDays = 10;
    QCOMPARE(wordOf(judge(expected, outcome, now).outcome), wordOf(CheckOutcome::Ok));
}

void TestHttp::runawayExpressionEnds()
{
    HttpOutcome outcome;
    outcome.response.status = 200;
    outcome.response.body = QByteArray(5000, 'a') + '!';
    HttpExpectations expected;
    expected.bodyMatches = u"^(a+)+$"_s;
    const CheckResult result = judge(expected, outcome, {});
    QCOMPARE(wordOf(result.cause), wordOf(Cause::Body));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
