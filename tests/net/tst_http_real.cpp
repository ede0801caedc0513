// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"
#include "support/child_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSslCertificate>

using namespace salve;
using namespace salve::test;

/// Both clients against nginx: plain, TLS in every state, large bodies, redirects, a unix socket.
class TstHttpReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void answersPlain_data() { bothClients(); }
    void answersPlain();
    void showsTheCertificate_data() { bothClients(); }
    void showsTheCertificate();
    void judgesCertificates_data();
    void judgesCertificates();
    void doesNotKeepTrust_data() { bothClients(); }
    void doesNotKeepTrust();
    void trustsTheSystemsAuthorities_data();
    void trustsTheSystemsAuthorities();
    void shakesHandsAnew_data() { bothClients(); }
    void shakesHandsAnew();
    void forcesTheAddressUnderTheName_data() { bothClients(); }
    void forcesTheAddressUnderTheName();
    void tellsTlsFromPlain_data() { bothClients(); }
    void tellsTlsFromPlain();
    void tellsAHandshakeThatBreaks_data();
    void tellsAHandshakeThatBreaks();
    void readsALargeBody_data() { bothClients(); }
    void readsALargeBody();
    void speaksThroughAUnixSocket();

private:
    QString at(quint16 port, const QString &name, const QString &path = QStringLiteral("/")) const
    {
        return QStringLiteral("https://%1:%2%3").arg(name, QString::number(port), path);
    }
    HttpRequest trusting(quint16 port, const QString &name) const
    {
        HttpRequest request = get(at(port, name));
        request.tls.caFile = m_certificates->caFile();
        return request;
    }

    std::unique_ptr<Certificates> m_certificates;
    Nginx m_nginx;
    HttpFixture m_net;
    KeyPair m_goodPair;
    quint16 m_plain{0}, m_good{0}, m_expired{0}, m_selfSigned{0};
};

void TstHttpReal::initTestCase()
{
    for (const QString &missing : {Nginx::missing(), Certificates::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    m_certificates = std::make_unique<Certificates>();
    m_goodPair = m_certificates->issue(
        QStringLiteral("good"),
        {QStringLiteral("DNS:good.test"), QStringLiteral("DNS:*.shop.test"), QStringLiteral("IP:127.0.0.1")});
    const KeyPair other =
        m_certificates->issue(QStringLiteral("other"), {QStringLiteral("DNS:other.test")}, Validity::ExpiresInTenDays);
    const KeyPair expired =
        m_certificates->issue(QStringLiteral("expired"), {QStringLiteral("DNS:good.test")}, Validity::Expired);
    const KeyPair selfSigned = m_certificates->selfSigned(QStringLiteral("self"), {QStringLiteral("DNS:good.test")});
    m_plain = freePort();
    m_good = freePort();
    m_expired = freePort();
    m_selfSigned = freePort();
    const QString says = QStringLiteral("location / { add_header X-Name $ssl_server_name; add_header X-Host $host; "
                                        "add_header X-Reused \"$ssl_session_reused\";"
                                        " return 200 \"hello\"; }");
    const QString plain = QStringLiteral("server { listen 127.0.0.1:%1; listen unix:%2/web.sock; root %2;"
                                         " location /hello { return 200 \"hello\"; }"
                                         " location /loop { return 302 /loop; }"
                                         " location /gone { return 410; } }")
                              .arg(QString::number(m_plain), m_nginx.folder());
    // Tickets and a cache: a client that resumes sessions would be caught.
    const QString tls = QStringLiteral("ssl_session_cache shared:all:1m; ssl_session_tickets on;"
                                       "server { %1 server_name good.test; %3 }"
                                       "server { %2 server_name other.test; %3 }")
                            .arg(Nginx::listenTls(m_good, m_goodPair), Nginx::listenTls(m_good, other), says);
    const QString bad =
        QStringLiteral("server { %1 %3 } server { %2 %3 }")
            .arg(Nginx::listenTls(m_expired, expired), Nginx::listenTls(m_selfSigned, selfSigned), says);
    QVERIFY2(m_nginx.start(plain + tls + bad, m_plain), m_nginx.output().constData());
}

void TstHttpReal::answersPlain()
{
    HttpOutcome outcome = m_net.run(rowClient(), get(m_plain, QStringLiteral("/hello")));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.response.body, "hello");
    outcome = m_net.run(rowClient(), get(m_plain, QStringLiteral("/gone")));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 410"));
    QCOMPARE(outcome.response.reason, "Gone");
    HttpRequest request = get(m_plain, QStringLiteral("/loop"));
    request.maxRedirects = 3;
    outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("receive redirects maybe-sent"));
    QCOMPARE(outcome.redirects, 3);
}

void TstHttpReal::showsTheCertificate()
{
    const HttpOutcome outcome = m_net.run(rowClient(), trusting(m_good, QStringLiteral("good.test")));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(!outcome.chain.empty());
    const Certificate &certificate = outcome.chain.front();
    QCOMPARE(certificate.subject, QStringLiteral("CN=good"));
    QCOMPARE(certificate.issuer, QStringLiteral("CN=Salve test authority"));
    QVERIFY(certificate.names.contains(QStringLiteral("good.test"))
            && certificate.names.contains(QStringLiteral("*.shop.test")));
    QCOMPARE(daysLeft(certificate, m_net.clock.wallNow()), 90);
    QCOMPARE(daysLeft(certificate, m_net.clock.wallNow() + std::chrono::days(91)), -1);
    QFile file(m_goodPair.certificate);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(certificate.fingerprint, QSslCertificate(&file).digest(QCryptographicHash::Sha256).toHex());
    QVERIFY(outcome.phases.connect && outcome.phases.tls && outcome.phases.wait);
}

void TstHttpReal::judgesCertificates_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<QString>("expected");
    struct Row
    {
        const char *title, *server, *name;
        bool trusts;
        const char *expected;
    };
    const std::vector<Row> rows{
        {"good", "good", "good.test", true, "answer 200"},
        {"wildcard", "good", "a.shop.test", true, "answer 200"},
        {"address", "good", "127.0.0.1", true, "answer 200"},
        {"wrong name", "good", "wrong.test", true, "tls hostname-mismatch nothing-sent"},
        {"wildcard too deep", "good", "a.b.shop.test", true, "tls hostname-mismatch nothing-sent"},
        {"unknown authority", "good", "good.test", false, "tls cert-untrusted nothing-sent"},
        {"expired", "expired", "good.test", true, "tls cert-expired nothing-sent"},
        {"expired, unknown authority", "expired", "good.test", false, "tls cert-untrusted nothing-sent"},
        {"self-signed", "self", "good.test", true, "tls cert-untrusted nothing-sent"},
        {"self-signed, wrong name", "self", "wrong.test", true, "tls cert-untrusted nothing-sent"},
    };
    for (const Row &row : rows) {
        for (const auto &[title, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
            QTest::addRow("%s %s", title, row.title)
                << client << QString::fromLatin1(row.server) << QString::fromLatin1(row.name) << row.trusts
                << QString::fromLatin1(row.expected);
        }
    }
}

void TstHttpReal::judgesCertificates()
{
    QFETCH(QString, server);
    QFETCH(QString, name);
    QFETCH(bool, trusts);
    QFETCH(QString, expected);
    const quint16 port = server == u"good" ? m_good : server == u"expired" ? m_expired : m_selfSigned;
    HttpRequest request = trusts ? trusting(port, name) : get(at(port, name));
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), expected);
    QVERIFY(!outcome.chain.empty()); // above all when it is bad
    if (outcome.failure)
        QVERIFY2(outcome.failure->sentence.contains(QStringLiteral("certificate")),
                 qPrintable(outcome.failure->sentence));

    request.tls.trust = TlsTrust::AcceptAnyCertificate;
    const HttpOutcome accepted = m_net.run(rowClient(), request);
    QCOMPARE(inWords(accepted), QStringLiteral("answer 200"));
    QCOMPARE(accepted.chain.size(), outcome.chain.size());
}

void TstHttpReal::doesNotKeepTrust()
{
    HttpRequest careless = get(at(m_selfSigned, QStringLiteral("good.test")));
    careless.tls.trust = TlsTrust::AcceptAnyCertificate;
    HttpRequest careful = careless;
    careful.tls.trust = TlsTrust::Verify;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(inWords(m_net.run(rowClient(), careless)), QStringLiteral("answer 200"));
        QCOMPARE(inWords(m_net.run(rowClient(), careful)), QStringLiteral("tls cert-untrusted nothing-sent"));
    }
    QCOMPARE(inWords(m_net.run(rowClient(), trusting(m_good, QStringLiteral("good.test")))),
             QStringLiteral("answer 200"));
    QCOMPARE(inWords(m_net.run(rowClient(), get(at(m_good, QStringLiteral("good.test"))))),
             QStringLiteral("tls cert-untrusted nothing-sent"));
    HttpRequest noFile = trusting(m_good, QStringLiteral("good.test"));
    noFile.tls.caFile += QStringLiteral(".missing");
    QCOMPARE(inWords(m_net.run(rowClient(), noFile)), QStringLiteral("none misconfigured nothing-sent"));
}

void TstHttpReal::trustsTheSystemsAuthorities_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    const QString folder = m_certificates->folder() + QStringLiteral("/system");
    QTest::newRow("hashed names") << QByteArray("SSL_CERT_DIR") << folder << QStringLiteral("answer 200");
    QTest::newRow("a file") << QByteArray("SSL_CERT_FILE") << m_certificates->caFile() << QStringLiteral("answer 200");
    QTest::newRow("others") << QByteArray("SSL_CERT_DIR") << m_nginx.folder()
                            << QStringLiteral("tls cert-untrusted nothing-sent");
}

/// Of the client that acts. Where a system keeps them OpenSSL asks its environment.
void TstHttpReal::trustsTheSystemsAuthorities()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    const QString folder = m_certificates->folder() + QStringLiteral("/system");
    if (QDir().mkpath(folder) && QFile::copy(m_certificates->caFile(), folder + QStringLiteral("/ca.pem")))
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"), {QStringLiteral("rehash"), folder}), 0);
    qputenv(variable.constData(), QFile::encodeName(place));
    const auto restore = qScopeGuard([&variable] { qunsetenv(variable.constData()); });
    HttpFixture fresh; // what is trusted is looked for once
    QCOMPARE(inWords(fresh.run(Client::Curl, get(at(m_good, QStringLiteral("good.test"))))), expected);
}

void TstHttpReal::shakesHandsAnew()
{
    for (int i = 0; i < 3; ++i) {
        const HttpOutcome outcome = m_net.run(rowClient(), trusting(m_good, QStringLiteral("good.test")));
        QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
        QCOMPARE(headerValue(outcome.response.headers, "X-Reused"), ".");
        QVERIFY(!outcome.chain.empty());
    }
}

void TstHttpReal::forcesTheAddressUnderTheName()
{
    HttpRequest request = trusting(m_good, QStringLiteral("other.test"));
    request.forcedAddress = QHostAddress(QStringLiteral("127.0.0.1"));
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(headerValue(outcome.response.headers, "X-Name"), "other.test"); // SNI
    QCOMPARE(headerValue(outcome.response.headers, "X-Host"), "other.test");
    QCOMPARE(outcome.chain.front().subject, QStringLiteral("CN=other"));
    QCOMPARE(daysLeft(outcome.chain.front(), m_net.clock.wallNow()), 10);
}

void TstHttpReal::tellsTlsFromPlain()
{
    const HttpOutcome plainPort = m_net.run(rowClient(), get(at(m_plain, QStringLiteral("good.test"))));
    QCOMPARE(inWords(plainPort), QStringLiteral("tls tls-failed nothing-sent"));
    QVERIFY2(plainPort.failure->sentence.contains(QStringLiteral("does not speak TLS")),
             qPrintable(plainPort.failure->sentence + plainPort.failure->detail));
    const HttpOutcome tlsPort = m_net.run(rowClient(), get(m_good));
    QCOMPARE(inWords(tlsPort), QStringLiteral("answer 400"));
}

void TstHttpReal::tellsAHandshakeThatBreaks_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("expected");
    for (const auto &[title, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
        QTest::addRow("%s closed", title)
            << client << QStringLiteral("fin") << QStringLiteral("tls closed nothing-sent");
        QTest::addRow("%s reset", title) << client << QStringLiteral("reset")
                                         << QStringLiteral("tls closed nothing-sent");
        QTest::addRow("%s silent", title) << client << QStringLiteral("") << QStringLiteral("tls timeout nothing-sent");
    }
}

void TstHttpReal::tellsAHandshakeThatBreaks()
{
    QFETCH(QString, how);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.onConnected([how](QTcpSocket &socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, how] {
            if (how == u"fin")
                socket.disconnectFromHost();
            else if (how == u"reset")
                ScriptedServer::reset(socket);
        });
    });
    HttpRequest request = get(at(server.port(), QStringLiteral("good.test")));
    request.deadline = Millis{400};
    QCOMPARE(inWords(m_net.run(rowClient(), request)), expected);
}

void TstHttpReal::readsALargeBody()
{
    const QByteArray content(5'000'000, 'z');
    QFile file(m_nginx.folder() + QStringLiteral("/large"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    HttpRequest request = get(m_plain, QStringLiteral("/large"));
    request.bodyLimit_bytes = content.size();
    HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(outcome.response.body == content && outcome.response.bodyEnd == BodyEnd::Complete);
    request.bodyLimit_bytes = 64 * 1024;
    outcome = m_net.run(rowClient(), request);
    QCOMPARE(outcome.response.body.size(), 64 * 1024);
    QVERIFY(outcome.response.bodyEnd == BodyEnd::Truncated);
}

void TstHttpReal::speaksThroughAUnixSocket()
{
    HttpRequest request = get(QStringLiteral("http://localhost/hello"));
    request.unixSocket = m_nginx.folder() + QStringLiteral("/web.sock");
    QCOMPARE(inWords(m_net.run(Client::Curl, request)), QStringLiteral("answer 200"));
    QCOMPARE(inWords(m_net.run(Client::Qt, request)), QStringLiteral("none misconfigured nothing-sent"));
    request.unixSocket += QStringLiteral(".missing");
    QCOMPARE(inWords(m_net.run(Client::Curl, request)), QStringLiteral("connect refused nothing-sent"));
}

QTEST_GUILESS_MAIN(TstHttpReal)
#include "tst_http_real.moc"
