// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reaction_bed.h"
#include "support/cut_table.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

class TestWebhook : public QObject
{
    Q_OBJECT
private slots:
    void classifies_data();
    void classifies();
    void isCut_data() { cutRows(u"webhook"_s); }
    void isCut();
    void signsAndCarriesAKey();
    void showsNoSecret();
    void missingSecretIsNamed();

private:
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"webhook"); }
    static Node settings(const QByteArray &json) { return *nodeFromJson(json); }
};

void TestWebhook::classifies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryAfter");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<RunOutcome>("outcome");
    const auto row = [](const char *name, int status, bool retryAfter, bool repeatable, RunOutcome outcome) {
        QTest::newRow(name) << status << retryAfter << repeatable << outcome;
    };
    using enum RunOutcome;
    row("200", 200, false, false, Delivered);
    row("202", 202, false, false, Delivered);
    row("302", 302, false, false, Rejected);
    row("401", 401, false, false, Rejected);
    row("410", 410, false, false, Rejected);
    row("429", 429, false, true, Failed);
    row("429 with a time", 429, true, true, NotRun);
    row("429 with a time, not repeatable", 429, true, false, Failed);
    row("500", 500, false, true, Failed);
    row("502", 502, false, true, Unknown);
    row("503", 503, false, true, Unknown);
    row("503 with a time", 503, true, true, NotRun);
    row("503 with a time, not repeatable", 503, true, false, Unknown);
    row("504", 504, false, true, Unknown);
    row("nothing sent", -1, false, false, NotRun);
    row("maybe sent", -2, false, false, Unknown);
    row("certificate", -3, false, false, Rejected);
}

void TestWebhook::classifies()
{
    QFETCH(int, status);
    QFETCH(bool, retryAfter);
    QFETCH(bool, repeatable);
    QFETCH(RunOutcome, outcome);
    FakeServices fakes;
    if (status == -1)
        fakes.http.fail(Phase::Connect, Cause::Refused, Sent::NothingSent);
    else if (status == -2)
        fakes.http.fail(Phase::Wait, Cause::Closed, Sent::MaybeSent);
    else if (status == -3)
        fakes.http.fail(Phase::Tls, Cause::CertUntrusted, Sent::NothingSent);
    else
        fakes.http.answer(status, {}, retryAfter ? HttpHeaders{{"Retry-After", "5"}} : HttpHeaders{});
    Node node = settings(R"({"url": "https://hooks.example/restart"})");
    if (repeatable)
        node.set(u"repeatable"_s, Node::scalar(u"true"_s));
    FakeRun run;
    const auto reaction = kind().make(node, fakes.services, run);
    QVERIFY(reaction.has_value());
    const std::optional<RunReport> report = reportOf(**reaction);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(outcome));
    QVERIFY(!report->sentence.isEmpty());
    QCOMPARE(fakes.http.requests().size(), size_t{1});
    QCOMPARE(fakes.http.requests().at(0).maxRedirects, 0);
}

/// Whatever may have arrived is sent no second time.
void TestWebhook::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    CuttingServer server(cut, 0, [](const QByteArray &) { return QByteArray("taken, and thanked for"); });
    const Node node = settings(R"({"url": "http://127.0.0.1:)" + QByteArray::number(server.port())
                               + R"(/hook", "repeatable": true})");
    ReactionBed bed;
    FakeRun run;
    const std::optional<RunReport> report = bed.run(u"webhook", node, run);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(server.requests(), hasArrived(cut) ? 1 : 0);
}

void TestWebhook::signsAndCarriesAKey()
{
    FakeServices fakes;
    fakes.secrets.insert(u"hook-key"_s, u"key"_s);
    fakes.http.answer(200);
    FakeRun run;
    // The body and key of the well-known HMAC example; its digest is published with RFC-style test vectors.
    const Node node =
        settings(R"({"url": "https://hooks.example/r", "body": "The quick brown fox jumps over the lazy dog",
                                   "signature": "hmac-sha256", "signing-secret": {"secret": "hook-key"}})");
    const auto reaction = kind().make(node, fakes.services, run);
    QVERIFY(reportOf(**reaction).has_value());
    const HttpHeaders headers = fakes.http.requests().at(0).headers;
    QCOMPARE(headerValue(headers, "X-Signature-256"),
             "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    QVERIFY(!headerValue(headers, "Idempotency-Key").isEmpty());
    fakes.http.answer(200);
    const auto again = kind().make(node, fakes.services, run);
    QVERIFY(reportOf(**again).has_value());
    QCOMPARE(headerValue(fakes.http.requests().at(1).headers, "Idempotency-Key"),
             headerValue(headers, "Idempotency-Key"));
}

void TestWebhook::showsNoSecret()
{
    FakeServices fakes;
    fakes.secrets.insert(u"chat"_s, u"https://chat.example/T0P/S3CRET?key=a b"_s);
    fakes.secrets.insert(u"token"_s, u"tok-4711"_s);
    fakes.http.answer(400, "no such hook: https://chat.example/T0P/S3CRET?key=a b");
    FakeRun run;
    const Node node = settings(R"({"url": {"secret": "chat"}, "bearer": {"secret": "token"}, "body": "{}"})");
    const auto reaction = kind().make(node, fakes.services, run);
    const std::optional<RunReport> report = reportOf(**reaction);
    QVERIFY(report.has_value());
    QString everything = report->sentence + kind().preview(node) + kind().effectKey(node);
    for (const Evidence &evidence : report->evidence)
        everything += evidence.text;
    QVERIFY(!everything.contains("S3CRET"_L1));
    QVERIFY(!everything.contains("tok-4711"_L1));
    QVERIFY(everything.contains(kRedacted));
}

void TestWebhook::missingSecretIsNamed()
{
    FakeServices fakes;
    FakeRun run;
    const auto reaction = kind().make(settings(R"({"url": {"secret": "chat"}})"), fakes.services, run);
    QVERIFY(!reaction);
    QVERIFY(reaction.error().sentence.contains("chat"_L1));
    QVERIFY(fakes.http.requests().empty());
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
