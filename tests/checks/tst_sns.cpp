// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "checks/sns_envelope.h"
#include "checks/sns_message.h"
#include "fakes/fake_services.h"
#include "support/sns_signer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

namespace {

const TimePoint kNoon = timeFromMs(1'800'000'000'000);

const QJsonObject kNotification{{u"Type"_s, u"Notification"_s},
                                {u"MessageId"_s, u"m1"_s},
                                {u"TopicArn"_s, SnsSigner::kTopic},
                                {u"Message"_s, u"two\nlines, \u00fc"_s},
                                {u"Timestamp"_s, u"2026-11-21T12:00:00.000Z"_s}};
const QList<QByteArray> kNames{"Message", "MessageId", "Timestamp", "TopicArn", "Type"};

} // namespace

/// Messages of Amazon's SNS: what is trusted, what is called, and what comes of it.
class TestSns : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void verifiesSignatures_data();
    void verifiesSignatures();
    void callsOnlySns_data();
    void callsOnlySns();
    void trustsWhatIsSigned();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void confirmsOnce();
    void saysWhenItCannotConfirm();
    void listensToOneTopic();
    void knowsThatItEnded();

private:
    Node settings() const
    {
        return Node::map(
            {{u"token"_s, Node::map({{u"secret"_s, Node::text(u"t"_s)}})}, {u"shape"_s, Node::text(u"cloudwatch"_s)}});
    }
    const CheckKind &kind() const { return *Kinds{m_library.kinds(), {}}.check(u"webhook-in"); }
    /// With what it asks for, as the engine brings it: the certificate, and `confirmed` for the rest.
    Heard hear(const QByteArray &body, const Fetched &confirmed = {{}, 200, {}, {}})
    {
        Delivery delivery;
        delivery.at = kNoon;
        delivery.method = "POST";
        delivery.before = {u"in"_s};
        delivery.body = body;
        m_fetches.clear();
        Heard heard = kind().listener()->hear(settings(), delivery, m_memory, {});
        while (heard.fate == Heard::Fate::Fetch && m_fetches.size() < 5) {
            m_fetches.append(heard.fetch.toString());
            Fetched answer = confirmed;
            if (heard.fetch.path().endsWith(u".pem"_s))
                answer = m_certificate;
            answer.url = heard.fetch;
            delivery.fetched.push_back(answer);
            heard = kind().listener()->hear(settings(), delivery, m_memory, {});
        }
        if (heard.fate == Heard::Fate::Taken || heard.fate == Heard::Fate::Noted)
            m_memory = heard.memory;
        return heard;
    }
    CheckResult looked(Millis after) const
    {
        FakeServices fakes;
        fakes.clock.setWall(kNoon + after);
        fakes.inbox.memories.insert(kind().listener()->mailbox(settings()), m_memory);
        const auto operation = kind().make(settings(), 1s, fakes.services);
        return operation ? resultOf(**operation).value_or(CheckResult{}) : CheckResult{};
    }
    CheckLibrary m_library;
    SnsSigner m_signer;
    QJsonObject m_memory;
    Fetched m_certificate;
    QStringList m_fetches;
};

void TestSns::init()
{
    m_memory = {{u"since_ms"_s, msOf(kNoon)}};
    m_certificate = {{}, 200, m_signer.certificate(), {}};
}

void TestSns::verifiesSignatures_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<bool>("isRight");
    const QJsonObject one = m_signer.sign(kNotification, kNames, 1);
    QTest::newRow("SHA-1") << one << true;
    QTest::newRow("SHA-256") << m_signer.sign(kNotification, kNames, 2) << true;
    QJsonObject withSubject = kNotification;
    withSubject.insert(u"Subject"_s, u"ALARM: CPU"_s);
    QTest::newRow("with a subject") << m_signer.sign(
        withSubject, {"Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"})
                                    << true;
    QTest::newRow("a subject that was not signed") << m_signer.sign(withSubject, kNames) << false;
    const auto changed = [&one](const QString &name, const QString &value) {
        QJsonObject other = one;
        other.insert(name, value);
        return other;
    };
    QTest::newRow("another message") << changed(u"Message"_s, u"x"_s) << false;
    QTest::newRow("another topic") << changed(u"TopicArn"_s, u"x"_s) << false;
    QTest::newRow("another type") << changed(u"Type"_s, u"SubscriptionConfirmation"_s) << false;
    QTest::newRow("the other digest") << changed(u"SignatureVersion"_s, u"2"_s) << false;
    QTest::newRow("a digest of later days") << changed(u"SignatureVersion"_s, u"3"_s) << false;
    QTest::newRow("nothing") << changed(u"Signature"_s, {}) << false;
    QTest::newRow("no base64") << changed(u"Signature"_s, u"%%%"_s) << false;
    QTest::newRow("somebody else's key") << SnsSigner().sign(kNotification, kNames) << false;
}

void TestSns::verifiesSignatures()
{
    QFETCH(QJsonObject, message);
    QFETCH(bool, isRight);
    const std::optional<SnsMessage> read = SnsMessage::parse(SnsSigner::json(message));
    QVERIFY(read.has_value());
    QCOMPARE(read->isSigned(m_signer.certificate()), isRight);
    QVERIFY(!read->isSigned("no certificate"));
    QVERIFY(!read->isSigned({}));
    QByteArray encrypted = m_signer.certificate();
    encrypted.replace("CERTIFICATE-----\n", "CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n");
    QVERIFY(!read->isSigned(encrypted)); // and nobody is asked for a password
}

void TestSns::callsOnlySns_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isCertificate");
    QTest::addColumn<bool>("isConfirmation");
    const QString file = u"/SimpleNotificationService-0a.pem"_s;
    const QString confirm = u"/?Action=ConfirmSubscription&TopicArn="_s + SnsSigner::kTopic + u"&Token=1"_s;
    const auto row = [](const QString &url, bool isCertificate, bool isConfirmation) {
        QTest::newRow(qPrintable(url.left(90))) << url << isCertificate << isConfirmation;
    };
    row(u"https://sns.eu-west-1.amazonaws.com"_s + file, true, false);
    row(u"https://sns.cn-north-1.amazonaws.com.cn"_s + file, true, false);
    row(u"https://sns.eu-west-1.amazonaws.com:443"_s + confirm, false, true);
    row(u"https://SNS.EU-WEST-1.amazonaws.com"_s + confirm, false, true);
    row(u"https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn:other&Token=1"_s, false, false);
    row(u"https://sns.eu-west-1.amazonaws.com/?Action=DeleteTopic&TopicArn="_s + SnsSigner::kTopic, false, false);
    for (const QString &place : {u"http://sns.eu-west-1.amazonaws.com"_s,
                                 u"https://sns.eu-west-1.amazonaws.com:8443"_s,
                                 u"https://sns.eu-west-1.amazonaws.com.evil.test"_s,
                                 u"https://evil.test/sns.eu-west-1.amazonaws.com"_s,
                                 u"https://sns.eu-west-1.amazonaws.com@evil.test"_s,
                                 u"https://ana:pw@sns.eu-west-1.amazonaws.com"_s,
                                 u"https://evil.test#sns.eu-west-1.amazonaws.com"_s,
                                 u"https://s3.eu-west-1.amazonaws.com"_s,
                                 u"https://sns.evil.test.amazonaws.com"_s,
                                 u"https://sns.evil.s3.amazonaws.com"_s,
                                 u"https://sns.eu-west-1.amazonaws.com."_s,
                                 u"https://snsXeu-west-1.amazonaws.com"_s,
                                 u"https://169.254.169.254"_s,
                                 u"https://[::1]"_s,
                                 u"file://sns.eu-west-1.amazonaws.com"_s}) {
        row(place + file, false, false);
        row(place + confirm, false, false);
    }
    row(u"https://sns.eu-west-1.amazonaws.com/other/SimpleNotificationService-0a.pem"_s, false, false);
    row(u"https://sns.eu-west-1.amazonaws.com/%2e%2e/SimpleNotificationService-0a.pem"_s, false, false);
    row(u"https://sns.eu-west-1.amazonaws.com/?Action=x&y=/SimpleNotificationService-0a.pem"_s, false, false);
    row(u"https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem?x"_s, false, false);
    row(u"nonsense"_s, false, false);
    row({}, false, false);
}

void TestSns::callsOnlySns()
{
    QFETCH(QString, url);
    QFETCH(bool, isCertificate);
    QFETCH(bool, isConfirmation);
    QJsonObject message = kNotification;
    message.insert(u"SigningCertURL"_s, url);
    message.insert(u"SubscribeURL"_s, url);
    const std::optional<SnsMessage> read = SnsMessage::parse(SnsSigner::json(message));
    QCOMPARE(!read->certificate().isEmpty(), isCertificate);
    QCOMPARE(!read->confirmation().isEmpty(), isConfirmation);
}

void TestSns::trustsWhatIsSigned()
{
    QVERIFY(hear(m_signer.alarm(u"m1"_s, u"ALARM"_s)).fate == Heard::Fate::Taken);
    QCOMPARE(m_fetches, QStringList{SnsSigner::kCertificateUrl});
    QCOMPARE(wordOf(looked(1min).outcome), wordOf(CheckOutcome::Critical));
    QVERIFY(hear(m_signer.alarm(u"m2"_s, u"OK"_s)).fate == Heard::Fate::Taken);
    QCOMPARE(m_fetches, QStringList()); // the certificate is known by now
    QCOMPARE(wordOf(looked(1min).outcome), wordOf(CheckOutcome::Ok));
    // Sent again by SNS: its id is in what is signed, whatever a header says.
    QVERIFY(hear(m_signer.alarm(u"m1"_s, u"ALARM"_s)).fate == Heard::Fate::Answered);
    QCOMPARE(wordOf(looked(1min).outcome), wordOf(CheckOutcome::Ok));
}

void TestSns::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("certificateStatus");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("fetches");
    QTest::newRow("no message of SNS") << QByteArray("{}") << 200 << 400 << u"no message of Amazon SNS"_s << 0;
    QTest::newRow("not JSON") << QByteArray("hello") << 200 << 400 << u"no message of Amazon SNS"_s << 0;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 200 << 400 << u"no message of Amazon SNS"_s << 0;
    QJsonObject elsewhere = kNotification;
    elsewhere.insert(u"SigningCertURL"_s, u"https://evil.test/SimpleNotificationService-1.pem"_s);
    QTest::newRow("a certificate that is elsewhere")
        << SnsSigner::json(elsewhere) << 200 << 403 << u"does not stand at SNS"_s << 0;
    QTest::newRow("somebody else's key") << SnsSigner().alarm(u"m1"_s, u"ALARM"_s) << 200 << 403
                                         << u"signature of SNS is wrong"_s << 1;
    QTest::newRow("no certificate there")
        << m_signer.alarm(u"m1"_s, u"ALARM"_s) << 404 << 503 << u"the answer was 404"_s << 1;
    QTest::newRow("no answer") << m_signer.alarm(u"m1"_s, u"ALARM"_s) << 0 << 503 << u"refused by the test"_s << 1;
    QTest::newRow("somebody else's subscription")
        << SnsSigner().confirmation(u"SubscriptionConfirmation"_s, u"s1"_s) << 200 << 403 << u"signature"_s << 1;
}

void TestSns::refusesWhatIsNot()
{
    QFETCH(QByteArray, body);
    QFETCH(int, certificateStatus);
    QFETCH(int, status);
    QFETCH(QString, says);
    QFETCH(int, fetches);
    m_certificate.status = certificateStatus;
    m_certificate.trouble = u"refused by the test"_s;
    const QJsonObject before = m_memory;
    const Heard heard = hear(body);
    QVERIFY(heard.fate == Heard::Fate::Refused);
    QCOMPARE(heard.status, status);
    QVERIFY2(heard.body.contains(says.toUtf8()), heard.body.constData());
    QCOMPARE(m_memory, before);
    QCOMPARE(m_fetches.size(), fetches);
}

void TestSns::confirmsOnce()
{
    const QByteArray confirmation = m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s1"_s);
    const Heard heard = hear(confirmation);
    QVERIFY(heard.fate == Heard::Fate::Noted);
    QVERIFY2(heard.body.contains("is confirmed"), heard.body.constData());
    QCOMPARE(m_fetches, QStringList({SnsSigner::kCertificateUrl, SnsSigner::confirmationUrl()}));
    QVERIFY(kind().listener()->isWaiting(settings(), m_memory, kNoon)); // it has told nothing about any alarm
    const CheckResult result = looked(1min);
    QCOMPARE(result.evidence.front().title, u"Subscription"_s);
    QVERIFY(result.evidence.front().text.contains(SnsSigner::kTopic));
    QVERIFY(result.evidence.front().text.contains(u"Confirmed"_s));
    QVERIFY(hear(confirmation).fate == Heard::Fate::Answered);
    QCOMPARE(m_fetches, QStringList());
    QVERIFY(hear(m_signer.alarm(u"m1"_s, u"ALARM"_s)).fate == Heard::Fate::Taken);
    QCOMPARE(m_fetches, QStringList());
}

void TestSns::saysWhenItCannotConfirm()
{
    const QJsonObject before = m_memory;
    const QByteArray confirmation = m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s1"_s);
    Heard heard = hear(confirmation, {{}, 403, {}, {}});
    QCOMPARE(heard.status, 503); // SNS sends it again
    QVERIFY2(heard.body.contains("could not be confirmed: the answer was 403"), heard.body.constData());
    heard = hear(confirmation, {{}, 302, {}, {}});
    QVERIFY2(heard.body.contains("302"), heard.body.constData());
    heard = hear(confirmation, {{}, 0, {}, u"Nobody is there."_s});
    QVERIFY2(heard.body.contains("Nobody is there."), heard.body.constData());
    QCOMPARE(m_memory, before);
    // Signed by SNS, and still not to be called.
    heard = hear(m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s2"_s, u"https://169.254.169.254/"_s));
    QCOMPARE(heard.status, 403);
    QVERIFY2(heard.body.contains("was not called"), heard.body.constData());
    QCOMPARE(m_fetches, QStringList{SnsSigner::kCertificateUrl});
    QCOMPARE(m_memory, before);
}

void TestSns::listensToOneTopic()
{
    hear(m_signer.alarm(u"m1"_s, u"ALARM"_s));
    const QJsonObject before = m_memory;
    const Heard heard = hear(m_signer.alarm(u"m2"_s, u"OK"_s, u"arn:aws:sns:eu-west-1:999999999999:others"_s));
    QCOMPARE(heard.status, 403);
    QVERIFY2(heard.body.contains(SnsSigner::kTopic.toUtf8()), heard.body.constData());
    QCOMPARE(m_memory, before);
}

void TestSns::knowsThatItEnded()
{
    hear(m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s1"_s));
    hear(m_signer.alarm(u"m1"_s, u"OK"_s));
    QCOMPARE(wordOf(looked(1min).outcome), wordOf(CheckOutcome::Ok));
    QVERIFY(hear(m_signer.confirmation(u"UnsubscribeConfirmation"_s, u"u1"_s)).fate == Heard::Fate::Taken);
    QCOMPARE(m_fetches, QStringList()); // its SubscribeURL would subscribe again
    const CheckResult result = looked(1min);
    QCOMPARE(wordOf(result.outcome), wordOf(CheckOutcome::Unknown));
    QVERIFY2(result.message.contains(u"was ended 1m ago"_s), qPrintable(result.message));
    hear(m_signer.confirmation(u"SubscriptionConfirmation"_s, u"s2"_s));
    QCOMPARE(wordOf(looked(1min).outcome), wordOf(CheckOutcome::Ok));
}

QTEST_GUILESS_MAIN(TestSns)
#include "tst_sns.moc"
