// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fakes/fake_services.h"
#include "reactions/kinds.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

class TestNtfy : public QObject
{
    Q_OBJECT
private slots:
    void publishes();
    void classifies_data();
    void classifies();
    void showsNoSecretTopic();

private:
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"ntfy"); }
};

void TestNtfy::publishes()
{
    FakeServices fakes;
    fakes.http.answer(200, R"({"id": "n1x", "event": "message"})");
    FakeRun run;
    const Node node = *nodeFromJson(R"({"server": "https://push.example", "topic": "team-1", "title": "Down: shop",
                                        "message": "refused", "priority": "max", "tags": ["warning"]})");
    const auto reaction = kind().make(node, fakes.services, run);
    const std::optional<RunReport> report = reportOf(**reaction);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Succeeded));
    const HttpRequest &sent = fakes.http.requests().at(0);
    QCOMPARE(sent.url, QUrl(u"https://push.example"_s));
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body.value("topic"_L1).toString(), u"team-1"_s);
    QCOMPARE(body.value("title"_L1).toString(), u"Down: shop"_s);
    QCOMPARE(body.value("priority"_L1).toInt(), 5);
    QCOMPARE(body.value("tags"_L1).toArray().at(0).toString(), u"warning"_s);
}

void TestNtfy::classifies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::newRow("200 of something else") << 200 << QByteArray("<html>") << RunOutcome::Rejected;
    QTest::newRow("403") << 403 << QByteArray(R"({"code":40301})") << RunOutcome::Rejected;
    QTest::newRow("429") << 429 << QByteArray(R"({"code":42901})") << RunOutcome::NotRun;
    QTest::newRow("500") << 500 << QByteArray() << RunOutcome::Failed;
    QTest::newRow("504") << 504 << QByteArray() << RunOutcome::Unknown;
}

void TestNtfy::classifies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(RunOutcome, outcome);
    FakeServices fakes;
    fakes.http.answer(status, body);
    FakeRun run;
    const auto reaction = kind().make(*nodeFromJson(R"({"topic": "team-1"})"), fakes.services, run);
    const std::optional<RunReport> report = reportOf(**reaction);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(outcome));
}

void TestNtfy::showsNoSecretTopic()
{
    FakeServices fakes;
    fakes.secrets.insert(u"topic"_s, u"hidden-7f3a"_s);
    fakes.http.answer(200, R"({"id": "n1x"})");
    FakeRun run;
    const Node node = *nodeFromJson(R"({"topic": {"secret": "topic"}})");
    const auto reaction = kind().make(node, fakes.services, run);
    const std::optional<RunReport> report = reportOf(**reaction);
    QVERIFY(report.has_value());
    QVERIFY(fakes.http.requests().at(0).body.contains("hidden-7f3a"));
    QString everything = report->sentence + kind().preview(node);
    for (const Evidence &evidence : report->evidence)
        everything += evidence.text;
    QVERIFY(!everything.contains("hidden-7f3a"_L1));
}

QTEST_GUILESS_MAIN(TestNtfy)
#include "tst_ntfy.moc"
