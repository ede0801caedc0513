// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "reactions/kinds.h"
#include "support/cut_table.h"
#include "support/smtp_server.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// The email reaction against a real aiosmtpd on loopback.
class TestEmail : public QObject
{
    Q_OBJECT
private slots:
    void outcomes_data();
    void outcomes();
    void isCut_data() { cutRows(u"email"_s); }
    void isCut();
    void refusesAPasswordInTheClear();
    void nobodyListens();

private:
    struct Bed
    {
        FakeServices fakes;
        SystemClock clock;
        FakeRun run;
        Services services{clock,
                          fakes.resolver,
                          fakes.tls,
                          fakes.http,
                          fakes.http,
                          fakes.curl,
                          fakes.services.secrets,
                          nullptr,
                          nullptr};
    };
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"email"); }
    static Node settings(quint16 port, const QString &to)
    {
        Node node = kind().example();
        node.set(u"server"_s, Node::text(u"127.0.0.1"_s));
        node.set(u"port"_s, Node::scalar(QString::number(port)));
        node.set(u"security"_s, Node::scalar(u"none"_s));
        node.set(u"to"_s, Node::list({Node::text(to)}));
        node.set(u"subject"_s, Node::text(u"Down: Größe"_s));
        node.set(u"body"_s, Node::text(u"Refused since 12:04.\n.\nTried: restart."_s));
        return node;
    }
    static std::optional<RunReport> send(const Node &node, Bed &bed)
    {
        const auto reaction = kind().make(node, bed.services, bed.run);
        return reaction ? reportOf(**reaction) : std::nullopt;
    }
};

void TestEmail::outcomes_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<int>("mails");
    QTest::newRow("taken") << u"team@shop.example"_s << RunOutcome::Delivered << 1;
    QTest::newRow("550") << u"refused@shop.example"_s << RunOutcome::Rejected << 0;
    QTest::newRow("451") << u"later@shop.example"_s << RunOutcome::NotRun << 0;
}

void TestEmail::outcomes()
{
    QFETCH(QString, to);
    QFETCH(RunOutcome, outcome);
    QFETCH(int, mails);
    if (const QString missing = SmtpServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SmtpServer server;
    QVERIFY(server.start({}));
    Bed bed;
    const std::optional<RunReport> report = send(settings(server.port(), to), bed);
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == outcome, qPrintable(QString(wordOf(report->outcome)) + u": "_s + report->sentence));
    QCOMPARE(server.mails().size(), mails);
    if (mails == 1)
        QVERIFY(server.mails().at(0).contains("Auto-Submitted: auto-generated"));
}

/// The request is the mail with the dot behind it; the answer is one line, and its head the code.
void TestEmail::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    if (const QString missing = SmtpServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SmtpServer server;
    QVERIFY(server.start({}));
    const CuttingRelay relay(cut, 0, server.port(), {"\r\n.\r\n", " ", "\r\n"});
    const Node given = settings(relay.port(), u"team@shop.example"_s);
    Bed bed;
    const std::optional<RunReport> report = send(given, bed);
    QVERIFY(report.has_value());
    QVERIFY2(isOneOf(outcomes, wordOf(report->outcome)),
             qPrintable(wordOf(report->outcome) + u": "_s + report->sentence));
    QCOMPARE(server.mails().size(), hasArrived(cut) ? 1 : 0);
    QCOMPARE(relay.connections(), cut == Cut::BeforeConnect ? 0 : 1); // not tried again
    QVERIFY(!kind().settle(given, bed.services, bed.run));
}

void TestEmail::refusesAPasswordInTheClear()
{
    Node node = settings(1, u"team@shop.example"_s);
    node.set(u"security"_s, Node::scalar(u"none"_s));
    node.set(u"username"_s, Node::text(u"salve"_s));
    node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(u"mail"_s)}}));
    const Problems problems = kind().problems(node);
    QVERIFY(hasErrors(problems));
    QVERIFY(problems.front().sentence.contains("not sent without encryption"_L1));
}

void TestEmail::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    Bed bed;
    const std::optional<RunReport> report = send(settings(port, u"team@shop.example"_s), bed);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::NotRun));
}

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
