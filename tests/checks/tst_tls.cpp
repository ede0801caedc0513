// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/kinds.h"
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

enum class Peer { Good, TenDays, Expired, SelfSigned, OtherName, OtherAuthority, Plain, Silent, Refused };

} // namespace
Q_DECLARE_METATYPE(Peer)

/// The tls check against servers whose certificates are as each row says.
class TestTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void asksForTls_data();
    void asksForTls();

private:
    struct Bed
    {
        FakeServices fakes;
        SystemClock clock;
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
    std::optional<CheckResult> check(Node settings, quint16 port, Millis timeout = Millis{5000})
    {
        settings.set(u"host"_s, Node::text(u"shop.test"_s)); // every name is 127.0.0.1 here
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        Bed bed;
        const auto operation = Kinds{checkKinds(), {}}.check(u"tls")->make(settings, timeout, bed.services);
        return operation ? resultOf(**operation) : std::nullopt;
    }
    std::unique_ptr<ScriptedServer> serverFor(Peer peer);
    std::unique_ptr<Certificates> m_certificates;
};

void TestTls::initTestCase()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_certificates = std::make_unique<Certificates>();
}

std::unique_ptr<ScriptedServer> TestTls::serverFor(Peer peer)
{
    const QStringList names{u"DNS:shop.test"_s};
    switch (peer) {
    case Peer::Good:
    case Peer::OtherAuthority:
        return std::make_unique<ScriptedServer>(m_certificates->issue(u"good"_s, names));
    case Peer::TenDays:
        return std::make_unique<ScriptedServer>(m_certificates->issue(u"ten"_s, names, Validity::ExpiresInTenDays));
    case Peer::Expired:
        return std::make_unique<ScriptedServer>(m_certificates->issue(u"old"_s, names, Validity::Expired));
    case Peer::SelfSigned:
        return std::make_unique<ScriptedServer>(m_certificates->selfSigned(u"self"_s, names));
    case Peer::OtherName:
        return std::make_unique<ScriptedServer>(m_certificates->issue(u"other"_s, {u"DNS:mail.test"_s}));
    case Peer::Plain: {
        auto server = std::make_unique<ScriptedServer>();
        server->onConnected([](QTcpSocket &socket) { socket.write("220 no TLS here\r\n"); });
        return server;
    }
    case Peer::Silent:
    case Peer::Refused:
        break;
    }
    return std::make_unique<ScriptedServer>();
}

void TestTls::judges_data()
{
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("says");
    using enum CheckOutcome;
    const auto row = [](const char *name,
                        Peer peer,
                        CheckOutcome outcome,
                        Cause cause,
                        const QString &says,
                        const QByteArray &given = "{}") {
        QTest::newRow(name) << peer << given << outcome << cause << says;
    };
    row("good", Peer::Good, Ok, Cause::None, u"valid for"_s);
    row("ten days", Peer::TenDays, Warning, Cause::CertExpiring, u"expires in"_s);
    row("ten days are enough", Peer::TenDays, Ok, Cause::None, u"valid for"_s, R"({"certificate-days": 5})");
    row("little of its lifetime",
        Peer::TenDays,
        Warning,
        Cause::CertExpiring,
        u"of its lifetime"_s,
        R"({"certificate-days": 0, "lifetime-left": 99})");
    row("expired", Peer::Expired, Critical, Cause::CertExpired, u"of shop.test:"_s);
    row("signed by itself", Peer::SelfSigned, Critical, Cause::CertUntrusted, u"signed by itself"_s);
    row("for another name", Peer::OtherName, Critical, Cause::HostnameMismatch, u"mail.test"_s);
    row("for another name that is asked for",
        Peer::OtherName,
        Ok,
        Cause::None,
        {},
        R"({"certificate-name": "mail.test"})");
    row("unknown authority", Peer::OtherAuthority, Critical, Cause::CertUntrusted, u"does not send the certificate"_s);
    row("no TLS", Peer::Plain, Critical, Cause::TlsFailed, u"does not speak TLS"_s);
    row("silent", Peer::Silent, Critical, Cause::Timeout, u"TLS handshake"_s);
    row("refused", Peer::Refused, Critical, Cause::Refused, u"refused"_s);
    row("slow", Peer::Good, Warning, Cause::Slow, u"Took"_s, R"({"slow-above": "0s"})");
}

void TestTls::judges()
{
    QFETCH(Peer, peer);
    QFETCH(QByteArray, given);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(QString, says);
    std::unique_ptr<ScriptedServer> server = serverFor(peer);
    const quint16 port = server->port();
    if (peer == Peer::Refused)
        server.reset();
    Node settings = *nodeFromJson(given);
    if (peer != Peer::OtherAuthority && peer != Peer::SelfSigned)
        settings.set(u"ca-file"_s, Node::text(m_certificates->caFile()));
    const std::optional<CheckResult> result = check(settings, port, peer == Peer::Silent ? Millis{300} : Millis{5000});
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->cause), wordOf(cause));
    QCOMPARE(wordOf(result->outcome), wordOf(outcome));
    QVERIFY2(result->message.contains(says), qPrintable(result->message));
    if (outcome == CheckOutcome::Ok) {
        QVERIFY(result->phases.tls && result->phases.connect);
        QVERIFY(std::any_of(result->metrics.begin(), result->metrics.end(), [](const Metric &metric) {
            return metric.name == "certificate-days"_L1 && metric.value > 0;
        }));
        QVERIFY(result->evidence.front().text.contains("SHA-256"_L1));
    }
}

void TestTls::asksForTls_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArrayList>("says");
    QTest::addColumn<QByteArrayList>("hears");
    QTest::addColumn<Cause>("cause");
    using List = QByteArrayList;
    // Who says "go ahead" and then nothing is met in the handshake: it was asked for, and only then.
    QTest::newRow("smtp") << QByteArray("smtp") << List{"220-a\r\n220 b\r\n", "250 hi\r\n", "220 go\r\n"}
                          << List{"EHLO salve.invalid\r\n", "STARTTLS\r\n"} << Cause::Timeout;
    QTest::newRow("smtp without") << QByteArray("smtp") << List{"220 b\r\n", "250 hi\r\n", "502 no\r\n"}
                                  << List{"EHLO salve.invalid\r\n", "STARTTLS\r\n"} << Cause::TlsFailed;
    QTest::newRow("not smtp") << QByteArray("smtp") << List{"SSH-2.0-x\r\n"} << List{} << Cause::Protocol;
    QTest::newRow("imap") << QByteArray("imap") << List{"* OK hi\r\n", "tls OK go\r\n"} << List{"tls STARTTLS\r\n"}
                          << Cause::Timeout;
    QTest::newRow("pop3") << QByteArray("pop3") << List{"+OK hi\r\n", "+OK go\r\n"} << List{"STLS\r\n"}
                          << Cause::Timeout;
    QTest::newRow("ftp") << QByteArray("ftp") << List{"220 hi\r\n", "234 go\r\n"} << List{"AUTH TLS\r\n"}
                         << Cause::Timeout;
    QTest::newRow("postgres") << QByteArray("postgres") << List{"", "S"}
                              << List{QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8)} << Cause::Timeout;
    QTest::newRow("postgres without") << QByteArray("postgres") << List{"", "N"}
                                      << List{QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8)} << Cause::TlsFailed;
    QTest::newRow("ldap") << QByteArray("ldap")
                          << List{"", QByteArray("\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00", 14)}
                          << List{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037"}
                          << Cause::Timeout;
}

/// `says` are the server's words, the first when it is connected to, each later one as the answer to one of `hears`.
void TestTls::asksForTls()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArrayList, says);
    QFETCH(QByteArrayList, hears);
    QFETCH(Cause, cause);
    ScriptedServer server;
    QByteArray heard;
    qsizetype next = 0;
    server.onConnected([&](QTcpSocket &socket) {
        socket.write(says.at(0));
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&, client = &socket] {
            heard += client->readAll();
            if (next < hears.size() && heard == hears.at(next)) {
                heard.clear();
                client->write(says.at(++next));
            }
        });
    });
    const std::optional<CheckResult> result =
        check(Node::map({{u"start-tls"_s, Node::text(QString::fromLatin1(protocol))}}), server.port(), Millis{400});
    QVERIFY(result.has_value());
    QCOMPARE(int(next), int(hears.size()));
    QCOMPARE(wordOf(result->cause), wordOf(cause));
    if (cause == Cause::Timeout)
        QVERIFY2(heard.startsWith("\x16\x03"), "no ClientHello came"); // a TLS handshake record
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
