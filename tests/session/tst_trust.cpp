// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"
#include "session/commands.h"
#include "session/host.h"
#include "store/memory_vault.h"
#include "support/certificates.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHere{u"IP:127.0.0.1"_s};

QSslCertificate certificateIn(const QString &file)
{
    return QSslCertificate::fromPath(file).value(0);
}

QString fingerprintOf(const KeyPair &pair)
{
    return QString::fromLatin1(certificateIn(pair.certificate).digest(QCryptographicHash::Sha256).toHex());
}

QString urlOf(const ScriptedServer &server)
{
    return u"https://127.0.0.1:%1/run"_s.arg(server.port());
}

} // namespace

/// A server that signed its certificate itself: read, trusted with a second click, and verified from then on.
class TestTrust : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void isSeenBeforeItIsTrusted();
    void writesNoLinesOfItsOwn();
    void isVerifiedWithTheFile_data();
    void isVerifiedWithTheFile();
    void isWrittenDown();
    void anotherThanWasReadIsRefused();
    void refusesWhatAFileWouldNotMend_data();
    void refusesWhatAFileWouldNotMend();
    void saysWhyThereIsNoneToSee_data();
    void saysWhyThereIsNoneToSee();

private:
    Result<QJsonObject> wait(const std::function<void(const Session::Reply &)> &begin);
    Result<QJsonObject> see(const QString &url);
    Result<QJsonObject> trust(const QString &url, const QString &fingerprint);
    QString folder() const { return m_dir->filePath(u"trusted"_s); }

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_dir;
    OpenedSession m_salve;
};

void TestTrust::initTestCase()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_certificates = std::make_unique<Certificates>();
}

void TestTrust::init()
{
    m_salve = {};
    m_dir = std::make_unique<QTemporaryDir>();
    HostOptions options;
    options.dataDir = m_dir->path();
    options.installation = u"desk"_s;
    options.ownVault = std::make_unique<MemoryVault>();
    Result<OpenedSession> opened = openSession(std::move(options));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_salve = std::move(*opened);
}

Result<QJsonObject> TestTrust::wait(const std::function<void(const Session::Reply &)> &begin)
{
    std::optional<Result<QJsonObject>> answer;
    begin([&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        return fail(ErrorCode::Timeout, u"no answer"_s);
    return *answer;
}

Result<QJsonObject> TestTrust::see(const QString &url)
{
    return wait([&](const Session::Reply &reply) {
        m_salve.session->ask({queries::kCertificate, {{u"url"_s, url}}}, this, reply);
    });
}

Result<QJsonObject> TestTrust::trust(const QString &url, const QString &fingerprint)
{
    const QJsonObject arguments{{u"url"_s, url}, {u"fingerprint"_s, fingerprint}, {u"by"_s, u"anna"_s}};
    return wait([&](const Session::Reply &reply) { m_salve.session->run({commands::kTrust, arguments}, this, reply); });
}

void TestTrust::isSeenBeforeItIsTrusted()
{
    const KeyPair pair = m_certificates->selfSigned(u"seen"_s, kHere);
    const ScriptedServer server(pair);
    const Result<QJsonObject> seen = see(urlOf(server));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
    const QSslCertificate certificate = certificateIn(pair.certificate);
    QCOMPARE(seen->value("server"_L1).toString(), u"127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(seen->value("subject"_L1).toString(), u"CN=seen"_s);
    QCOMPARE(seen->value("issuer"_L1).toString(), u"CN=seen"_s);
    QCOMPARE(seen->value("names"_L1).toArray(), QJsonArray{u"127.0.0.1"_s});
    QCOMPARE(seen->value("from_ms"_L1).toInteger(), certificate.effectiveDate().toMSecsSinceEpoch());
    QCOMPARE(seen->value("until_ms"_L1).toInteger(), certificate.expiryDate().toMSecsSinceEpoch());
    QCOMPARE(seen->value("fingerprint"_L1).toString(), fingerprintOf(pair));
    QVERIFY(seen->value("problem"_L1).toString().contains(u"not signed by an authority"_s));
    QCOMPARE(seen->value("refusal"_L1).toString(), QString());
    QVERIFY(server.requests().empty()); // nothing but a handshake
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestTrust::writesNoLinesOfItsOwn()
{
    const ScriptedServer server(m_certificates->selfSigned(u"own\n  SHA-256: 00\x1b[2J"_s, kHere));
    const Result<QJsonObject> seen = see(urlOf(server));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
    QCOMPARE(seen->value("subject"_L1).toString(), u"CN=own?  SHA-256: 00?[2J"_s);
    QCOMPARE(seen->value("issuer"_L1), seen->value("subject"_L1));
}

void TestTrust::isVerifiedWithTheFile_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QStringList>("extensions");
    const QStringList leaf{u"basicConstraints=critical,CA:FALSE"_s, u"keyUsage=critical,digitalSignature"_s};
    const QStringList authority{u"basicConstraints=critical,CA:TRUE"_s};
    for (const auto &[word, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
        QTest::addRow("%s, says nothing of itself", word) << client << QStringList();
        QTest::addRow("%s, may sign nothing", word) << client << leaf;
        QTest::addRow("%s, an authority", word) << client << authority;
    }
}

void TestTrust::isVerifiedWithTheFile()
{
    QFETCH(Client, client);
    QFETCH(QStringList, extensions);
    const KeyPair pair = m_certificates->selfSigned(u"own"_s, kHere, extensions);
    ScriptedServer server(pair);
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    HttpFixture http;
    HttpRequest request = get(urlOf(server));
    QCOMPARE(http.run(client, request).failure.value_or(TransportFailure{}).cause, Cause::CertUntrusted);

    const Result<QJsonObject> trusted = trust(urlOf(server), fingerprintOf(pair));
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().sentence));
    const QString file = trusted->value("file"_L1).toString();
    QCOMPARE(file, folder() + u"/127.0.0.1-%1.pem"_s.arg(server.port()));
    QCOMPARE(QSslCertificate::fromPath(file), QList{certificateIn(pair.certificate)});
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));

    request.tls.caFile = file;
    const HttpOutcome outcome = http.run(client, request);
    QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
    QCOMPARE(outcome.response.status, 200);

    // Exactly this one: the next that calls itself the same is a stranger.
    const ScriptedServer stranger(m_certificates->selfSigned(u"own"_s, kHere, extensions));
    request.url = QUrl(urlOf(stranger));
    QVERIFY(http.run(client, request).failure.has_value());
    QVERIFY(stranger.requests().empty());
}

void TestTrust::isWrittenDown()
{
    const KeyPair pair = m_certificates->selfSigned(u"noted"_s, kHere);
    const ScriptedServer server(pair);
    QVERIFY(trust(urlOf(server), fingerprintOf(pair)));
    const auto isNoted = [this] {
        const auto rows = wait([this](const Session::Reply &reply) {
            m_salve.session->ask({queries::kActivity, {}}, this, reply);
        });
        return rows && QJsonDocument(*rows).toJson().contains("anna trusts the certificate of 127.0.0.1:");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), 15'000); // notes wait for company on their way to the disk
}

void TestTrust::anotherThanWasReadIsRefused()
{
    const KeyPair read = m_certificates->selfSigned(u"read"_s, kHere);
    const ScriptedServer server(m_certificates->selfSigned(u"presented"_s, kHere));
    for (const QString &fingerprint : {fingerprintOf(read), QString()}) {
        const Result<QJsonObject> refused = trust(urlOf(server), fingerprint);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().sentence.contains(u"another certificate"_s));
    }
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestTrust::refusesWhatAFileWouldNotMend_data()
{
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("signed by another") << false << kHere.first() << u"signed by CN=Salve test authority"_s;
    QTest::newRow("signed by another, for another") << false << u"DNS:a.test"_s << u"CN=Salve test authority"_s;
    QTest::newRow("for another name") << true << u"DNS:a.test"_s << u"for a.test and not for 127.0.0.1"_s;
}

void TestTrust::refusesWhatAFileWouldNotMend()
{
    QFETCH(bool, isSelfSigned);
    QFETCH(QString, name);
    QFETCH(QString, part);
    const KeyPair pair =
        isSelfSigned ? m_certificates->selfSigned(u"refused"_s, {name}) : m_certificates->issue(u"refused"_s, {name});
    const ScriptedServer server(pair);
    const Result<QJsonObject> seen = see(urlOf(server));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
    const QString refusal = seen->value("refusal"_L1).toString();
    QVERIFY2(refusal.contains(part), qPrintable(refusal));
    const Result<QJsonObject> trusted = trust(urlOf(server), fingerprintOf(pair));
    QVERIFY(!trusted);
    QCOMPARE(trusted.error().code, ErrorCode::Refused);
    QCOMPARE(trusted.error().sentence, refusal);
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestTrust::saysWhyThereIsNoneToSee_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << u"http://127.0.0.1:1/"_s << ErrorCode::Invalid << u"https://"_s;
    QTest::newRow("no address") << u"salt"_s << ErrorCode::Invalid << u"whole address"_s;
    QTest::newRow("nobody") << u"https://127.0.0.1:1/"_s << ErrorCode::Unavailable << u"refused the connection"_s;
    QTest::newRow("no TLS") << QString() << ErrorCode::Unavailable << u"127.0.0.1"_s;
}

void TestTrust::saysWhyThereIsNoneToSee()
{
    QFETCH(QString, url);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    ScriptedServer plain;
    plain.onConnected([](QTcpSocket &socket) { ScriptedServer::reply(socket); });
    const QString asked = url.isEmpty() ? urlOf(plain) : url;
    for (const Result<QJsonObject> &answer : {see(asked), trust(asked, u"00"_s)}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QVERIFY2(answer.error().sentence.contains(part), qPrintable(answer.error().sentence));
    }
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
