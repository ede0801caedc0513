// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"
#include "net/mail_message.h"
#include "net/smtp_exchange.h"
#include "support/smtp_server.h"

using namespace salve;
using namespace salve::test;

/// Mail handed to aiosmtpd, and to servers that break off.
class TstSmtp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isAccepted_data();
    void isAccepted();
    void tellsWhatTheServerSays_data();
    void tellsWhatTheServerSays();
    void isNotTrusted();
    void isTornOff_data();
    void isTornOff();
    void refusesOddAddresses();

private:
    SmtpRequest request(quint16 port) const;
    SmtpOutcome run(const SmtpRequest &request);
    static QString inWords(const SmtpOutcome &outcome);

    SystemClock m_clock;
    Resolver m_resolver{[](const QString &, AddressFamily) -> LookupAnswer {
        return {{QHostAddress(QStringLiteral("127.0.0.1"))}, Cause::None, {}};
    }};
    CurlTrust m_trust;
    std::unique_ptr<Certificates> m_certificates;
    SmtpServerOptions m_startTls;
    SmtpServer m_plainServer, m_startTlsServer, m_tlsServer;
};

void TstSmtp::initTestCase()
{
    for (const QString &missing : {SmtpServer::missing(), Certificates::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    m_certificates = std::make_unique<Certificates>();
    m_startTls.tls = SmtpServerOptions::Tls::StartTls;
    m_startTls.pair = m_certificates->issue(QStringLiteral("mail"), {QStringLiteral("DNS:mail.test")});
    m_startTls.user = QStringLiteral("salve");
    m_startTls.password = QStringLiteral("s3cret");
    QVERIFY2(m_plainServer.start({}), m_plainServer.output().constData());
    QVERIFY2(m_startTlsServer.start(m_startTls), m_startTlsServer.output().constData());
    SmtpServerOptions implicit = m_startTls;
    implicit.tls = SmtpServerOptions::Tls::Implicit;
    implicit.user.clear();
    QVERIFY2(m_tlsServer.start(implicit), m_tlsServer.output().constData());
}

SmtpRequest TstSmtp::request(quint16 port) const
{
    SmtpRequest request;
    request.server = {QStringLiteral("mail.test"), port, AddressFamily::Any, {}};
    request.security = SmtpSecurity::None;
    request.from = QStringLiteral("salve@shop.test");
    request.recipients = {QStringLiteral("ops@shop.test")};
    request.message = mailMessage({request.from,
                                   request.recipients,
                                   QStringLiteral("shop is down"),
                                   QStringLiteral("first line\n.\nlast line"),
                                   timeFromMs(0),
                                   QStringLiteral("1@test")});
    if (m_certificates)
        request.caFile = m_certificates->caFile();
    return request;
}

SmtpOutcome TstSmtp::run(const SmtpRequest &request)
{
    SmtpExchange exchange(request, m_trust, m_resolver, m_clock);
    std::optional<SmtpOutcome> result;
    int times = 0;
    connect(&exchange, &SmtpExchange::finished, &exchange, [&](const SmtpOutcome &outcome) {
        result = outcome;
        ++times;
    });
    exchange.start();
    if (times != 0 || !spinUntil([&] { return times > 0; }))
        qFatal("finished inside start(), or never");
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    if (times != 1)
        qFatal("finished %d times", times);
    return *result;
}

QString TstSmtp::inWords(const SmtpOutcome &outcome)
{
    if (!outcome.failure)
        return wordOf(outcome.verdict).toString();
    return QStringLiteral("%1: %2 %3 %4")
        .arg(wordOf(outcome.verdict),
             wordOf(outcome.failure->phase),
             wordOf(outcome.failure->cause),
             wordOf(outcome.failure->sent));
}

void TstSmtp::isAccepted_data()
{
    QTest::addColumn<SmtpSecurity>("security");
    QTest::newRow("plain") << SmtpSecurity::None;
    QTest::newRow("STARTTLS with login") << SmtpSecurity::StartTls;
    QTest::newRow("TLS") << SmtpSecurity::Implicit;
}

void TstSmtp::isAccepted()
{
    QFETCH(SmtpSecurity, security);
    SmtpServer &server = security == SmtpSecurity::None       ? m_plainServer
                         : security == SmtpSecurity::StartTls ? m_startTlsServer
                                                              : m_tlsServer;
    SmtpRequest mail = request(server.port());
    mail.security = security;
    if (security == SmtpSecurity::StartTls) {
        mail.user = m_startTls.user;
        mail.password = m_startTls.password;
    }
    const SmtpOutcome outcome = run(mail);
    QVERIFY2(outcome.verdict == SmtpVerdict::Accepted,
             qPrintable(inWords(outcome) + (outcome.failure ? outcome.failure->detail : QString())));
    QCOMPARE(outcome.code, 250);
    QVERIFY2(outcome.reply.contains(QStringLiteral("queued as T0001")), qPrintable(outcome.reply));
    QCOMPARE(server.mails().size(), 1);
    const QByteArray received = server.mails().front();
    QVERIFY(received.startsWith("X-MailFrom: salve@shop.test\r\nX-RcptTo: ops@shop.test\r\n"));
    QVERIFY(received.endsWith(mail.message));
}

void TstSmtp::tellsWhatTheServerSays_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &to, const char *header, const char *expected, int code) {
        QTest::newRow(name) << to << QByteArray(header) << QString::fromLatin1(expected) << code;
    };
    const QString ops = QStringLiteral("ops@shop.test");
    const QString refused = QStringLiteral("refused@shop.test");
    const QString later = QStringLiteral("later@shop.test");
    row("unknown mailbox", {refused}, "", "rejected: assert status nothing-sent", 550);
    row("greylisted", {later}, "", "temporary: assert status nothing-sent", 451);
    row("one of two", {refused, ops}, "", "accepted", 250);
    row("one of two, later", {ops, later}, "", "accepted", 250);
    row("spam", {ops}, "X-Salve-Test: refuse\r\n", "rejected: assert status maybe-sent", 554);
}

void TstSmtp::tellsWhatTheServerSays()
{
    QFETCH(QStringList, recipients);
    QFETCH(QByteArray, header);
    SmtpRequest mail = request(m_plainServer.port());
    mail.recipients = recipients;
    mail.message.prepend(header);
    const qsizetype before = m_plainServer.mails().size();
    const SmtpOutcome outcome = run(mail);
    QTEST(inWords(outcome), "expected");
    QTEST(outcome.code, "code");
    const bool isAccepted = outcome.verdict == SmtpVerdict::Accepted;
    QCOMPARE(m_plainServer.mails().size(), before + (isAccepted ? 1 : 0));
    if (isAccepted) {
        QCOMPARE(outcome.refused.size(), 1);
        QVERIFY2(outcome.refused.front().startsWith(
                     recipients.filter(QRegularExpression(QStringLiteral("refused|later"))).front()),
                 qPrintable(outcome.refused.front()));
    } else {
        QVERIFY(outcome.failure->sentence.contains(QString::number(outcome.code)));
    }
}

void TstSmtp::isNotTrusted()
{
    SmtpRequest mail = request(m_startTlsServer.port());
    mail.security = SmtpSecurity::StartTls;
    mail.user = m_startTls.user;
    mail.password = QStringLiteral("wrong");
    SmtpOutcome outcome = run(mail);
    QCOMPARE(inWords(outcome), QStringLiteral("rejected: assert auth nothing-sent"));
    QCOMPARE(outcome.code, 535);
    QVERIFY(!outcome.failure->detail.contains(QStringLiteral("wrong")));

    mail.caFile.clear();
    QCOMPARE(inWords(run(mail)), QStringLiteral("rejected: tls cert-untrusted nothing-sent"));
    mail = request(m_tlsServer.port());
    mail.security = SmtpSecurity::Implicit;
    mail.server.host = QStringLiteral("other.test");
    QCOMPARE(inWords(run(mail)), QStringLiteral("rejected: tls hostname-mismatch nothing-sent"));
    mail = request(m_plainServer.port());
    mail.security = SmtpSecurity::StartTls;
    outcome = run(mail);
    QCOMPARE(inWords(outcome), QStringLiteral("rejected: tls tls-failed nothing-sent"));
    QVERIFY(outcome.failure->sentence.contains(QStringLiteral("STARTTLS")));
    QCOMPARE(m_startTlsServer.mails().size(), 1); // that of the accepted one
}

void TstSmtp::isTornOff_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no greeting") << QByteArray() << true << QStringLiteral("not-sent");
    QTest::newRow("closed at MAIL") << QByteArray("MAIL") << true << QStringLiteral("not-sent");
    QTest::newRow("closed at DATA") << QByteArray("DATA") << true << QStringLiteral("not-sent");
    QTest::newRow("closed after the mail") << QByteArray(".") << true << QStringLiteral("unknown");
    QTest::newRow("silent at RCPT") << QByteArray("RCPT") << false << QStringLiteral("not-sent");
    QTest::newRow("silent after the mail") << QByteArray(".") << false << QStringLiteral("unknown");
}

void TstSmtp::isTornOff()
{
    QFETCH(QByteArray, at);
    QFETCH(bool, closes);
    ScriptedServer server;
    server.onConnected([&](QTcpSocket &socket) {
        if (at.isEmpty()) {
            socket.disconnectFromHost();
            return;
        }
        socket.write("220 mail.test\r\n");
        auto *words = new QByteArray; // lives with the socket
        QObject::connect(&socket, &QObject::destroyed, &socket, [words] { delete words; });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, &at, closes, words] {
            words->append(socket.readAll());
            while (words->contains("\r\n")) {
                const QByteArray line = words->left(words->indexOf("\r\n"));
                words->remove(0, line.size() + 2);
                if (line.startsWith(at) && (at != "." || line == ".")) {
                    if (closes)
                        socket.disconnectFromHost();
                    return;
                }
                const bool isCommand = line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT");
                if (isCommand)
                    socket.write("250 ok\r\n");
                else if (line == "DATA")
                    socket.write("354 go on\r\n");
            }
        });
    });
    SmtpRequest mail = request(server.port());
    mail.deadline = Millis{300};
    const SmtpOutcome outcome = run(mail);
    QFETCH(QString, expected);
    QVERIFY2(inWords(outcome).startsWith(expected + u':'), qPrintable(inWords(outcome)));
    QCOMPARE(outcome.failure->sent == Sent::MaybeSent, expected == u"unknown");
    QCOMPARE(outcome.failure->cause, closes ? Cause::Closed : Cause::Timeout);
    QCOMPARE(server.connections(), 1);
}

void TstSmtp::refusesOddAddresses()
{
    for (const char *odd : {"", "a@b.test>\r\nRCPT TO:<evil@x.test", "a b@c.test", "<a@b.test>"}) {
        SmtpRequest mail = request(1);
        mail.recipients = {QString::fromLatin1(odd)};
        QCOMPARE(inWords(run(mail)), QStringLiteral("rejected: none misconfigured nothing-sent"));
    }
    SmtpRequest nobody = request(1);
    nobody.recipients.clear();
    QCOMPARE(inWords(run(nobody)), QStringLiteral("rejected: none misconfigured nothing-sent"));
}

QTEST_GUILESS_MAIN(TstSmtp)
#include "tst_smtp.moc"
