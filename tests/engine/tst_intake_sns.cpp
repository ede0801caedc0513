// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "net/curl_http_client.h"
#include "support/engine_bed.h"
#include "support/scripted_server.h"
#include "support/sns_signer.h"
#include "support/spin.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

namespace {

/// The real client; only port and authority are the test's. Names lead to this computer.
class StandInClient final : public HttpClient
{
public:
    StandInClient(FakeServices &fakes, quint16 port, const QString &caFile)
        : m_client(fakes.clock, fakes.resolver, fakes.curl),
          m_port(port),
          m_caFile(caFile)
    {
    }
    std::unique_ptr<HttpExchange> make(HttpRequest request) override
    {
        request.url.setPort(m_port);
        request.tls.caFile = m_caFile;
        return m_client.make(std::move(request));
    }

private:
    CurlHttpClient m_client;
    const quint16 m_port;
    const QString m_caFile;
};

} // namespace

/// A subscription to Amazon's SNS through the whole engine, with an HTTPS server in the place of Amazon's.
class TestIntakeSns : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void confirmsAndVerifies();
    void refusesWhoIsNotAmazon();
    void doesNotWaitForEver();

private:
    /// What a delivery is answered.
    Heard told(const KeyPair &identity, const QByteArray &body, const ScriptedServer::OnRequest &handler)
    {
        ScriptedServer server(identity);
        server.onRequest(handler);
        FakeServices fakes;
        StandInClient actors(fakes, server.port(), m_certificates->caFile());
        Services services{
            fakes.clock, fakes.resolver, fakes.tls, fakes.http, actors, fakes.curl, fakes.services.secrets};
        MemoryStore store;
        Engine engine(fakes.clock, store, m_kinds, services);
        const QByteArray yaml = "salve: 1\nmonitors:\n"
                                "  - {id: cpu, kind: webhook-in, shape: cloudwatch, token: {secret: t}}\n";
        if (!engine.start(u"desk"_s))
            qFatal("the engine does not start");
        engine.changeSet(readSet(yaml, m_kinds).set, yaml, u"ana"_s);
        drain();
        Delivery delivery;
        delivery.at = fakes.clock.wallNow();
        delivery.method = "POST";
        delivery.before = {u"in"_s};
        delivery.body = body;
        std::optional<Heard> heard;
        engine.hear(MonitorId{u"cpu"_s}, delivery, [&heard](const Heard &one) { heard = one; });
        spinUntil([&] {
            fakes.clock.advance(m_step);
            return heard.has_value();
        });
        m_requests = server.requests();
        engine.stop();
        drain();
        return heard.value_or(Heard{});
    }
    ScriptedServer::OnRequest amazon() const
    {
        return [this](QTcpSocket &socket, const QByteArray &request) {
            const bool isCertificate = request.startsWith("GET /SimpleNotificationService-");
            ScriptedServer::reply(socket, isCertificate ? m_signer.certificate() : "<ConfirmSubscriptionResponse/>");
        };
    }

    CheckLibrary m_library;
    const Kinds m_kinds{m_library.kinds(), {}};
    std::unique_ptr<Certificates> m_certificates;
    KeyPair m_amazon;
    SnsSigner m_signer;
    std::vector<QByteArray> m_requests;
    Millis m_step{0}; ///< of time, each time that nothing else happens
};

void TestIntakeSns::initTestCase()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_certificates = std::make_unique<Certificates>();
    m_amazon = m_certificates->issue(u"sns"_s, {u"DNS:sns.eu-west-1.amazonaws.com"_s});
}

void TestIntakeSns::confirmsAndVerifies()
{
    const Heard heard = told(m_amazon, m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s1"_s), amazon());
    QVERIFY2(heard.body.contains("is confirmed"), heard.body.constData());
    QCOMPARE(heard.status, 200);
    QCOMPARE(int(m_requests.size()), 2);
    QVERIFY(m_requests[0].startsWith("GET /SimpleNotificationService-0123456789abcdef.pem HTTP/1.1\r\n"));
    QVERIFY2(m_requests[1].startsWith("GET /?Action=ConfirmSubscription&TopicArn="), m_requests[1].constData());
}

void TestIntakeSns::refusesWhoIsNotAmazon()
{
    const KeyPair other = m_certificates->issue(u"other"_s, {u"DNS:other.test"_s});
    Heard heard = told(other, m_signer.alarm(u"m1"_s, u"ALARM"_s), amazon());
    QCOMPARE(heard.status, 503);
    QVERIFY2(heard.body.contains("could not be read"), heard.body.constData());
    QVERIFY(m_requests.empty());
    // A redirect leads somewhere else: it is not followed.
    heard = told(m_amazon, m_signer.alarm(u"m1"_s, u"ALARM"_s), [](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, {}, "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/");
    });
    QCOMPARE(heard.status, 503);
    QVERIFY2(heard.body.contains("302"), heard.body.constData());
    QCOMPARE(int(m_requests.size()), 1);
    // More than a certificate can be.
    heard = told(m_amazon, m_signer.alarm(u"m1"_s, u"ALARM"_s), [](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, QByteArray(1024 * 1024, 'x'));
    });
    QCOMPARE(heard.status, 403);
}

void TestIntakeSns::doesNotWaitForEver()
{
    const Heard heard = told(m_amazon, m_signer.alarm(u"m1"_s, u"ALARM"_s), [this](QTcpSocket &, const QByteArray &) {
        m_step = 100ms; // and no answer
    });
    QCOMPARE(heard.status, 503);
    QVERIFY2(heard.body.contains("could not be read"), heard.body.constData());
    QCOMPARE(int(m_requests.size()), 1);
}

QTEST_GUILESS_MAIN(TestIntakeSns)
#include "tst_intake_sns.moc"
