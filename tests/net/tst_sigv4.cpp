// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/sigv4.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace salve;

namespace {

const QByteArray kDate = "20150830T123600Z";
const AwsKeys kKeys{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}};
const AwsScope kScope{"us-east-1", "service"};
const HttpHeaders kHostAndDate{{"Host", "example.amazonaws.com"}, {"X-Amz-Date", kDate}};
const TimePoint kThen{std::chrono::sys_days{std::chrono::year{2015} / 8 / 30} + 12h + 36min};

HttpResponse answer(int status, const QByteArray &code, const QByteArray &message)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Date", "Sun, 30 Aug 2015 12:36:00 GMT"}};
    response.body = "<?xml version=\"1.0\"?>\n<Response><Errors><Error><Code>" + code + "</Code><Message>" + message
                    + "</Message></Error></Errors><RequestID>1</RequestID></Response>";
    return response;
}

} // namespace

/// Signature Version 4 by the values of its public test suite, and what AWS's refusals mean.
class TestSigV4 : public QObject
{
    Q_OBJECT
private slots:
    void signs_data();
    void signs();
    void derivesTheKey();
    void signsARequest();
    void signsTheHostAsSent();
    void encodesAPathTwice();
    void readsErrors();
    void tellsWhatARefusalMeans_data();
    void tellsWhatARefusalMeans();
};

void TestSigV4::signs_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("canonicalHash");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray get = "GET";
    const QByteArrayList none;
    QTest::newRow("plain") << get << QByteArray("/") << QByteArray() << none << QByteArray()
                           << QByteArray("bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63")
                           << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("session token") << get << QByteArray("/") << QByteArray()
                                   << QByteArrayList{"X-Amz-Security-Token",
                                                     "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"}
                                   << QByteArray()
                                   << QByteArray("067b36aa60031588cea4a4cde1f21215227a047690c72247f1d70b32fbbfad2b")
                                   << QByteArray("07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8");
    QTest::newRow("query in order") << get << QByteArray("/")
                                    << QByteArray("Param-3=Value3&Param=Value2&%E1%88%B4=Value1") << none
                                    << QByteArray()
                                    << QByteArray("868294f5c38bd141c4972a373a76654f1418a8e4fc18b2e7903ae45e8ae0ec71")
                                    << QByteArray("371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac");
    QTest::newRow("trimmed values") << get << QByteArray("/") << QByteArray()
                                    << QByteArrayList{"My-Header1", " value1", "My-Header2", " \"a   b   c\""}
                                    << QByteArray()
                                    << QByteArray("a726db9b0df21c14f559d0a978e563112acb1b9e05476f0a6a1c7d68f28605c7")
                                    << QByteArray("acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
    QTest::newRow("space in the path") << get << QByteArray("/example space/") << QByteArray() << none << QByteArray()
                                       << QByteArray("63ee75631ed7234ae61b5f736dfc7754cdccfedbff4b5128a915706ee9390d86")
                                       << QByteArray(
                                              "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741");
    QTest::newRow("form") << QByteArray("POST") << QByteArray("/") << QByteArray()
                          << QByteArrayList{"Content-Type",
                                            "application/x-www-form-urlencoded",
                                            "Content-Length",
                                            "13",
                                            "x-amz-content-sha256",
                                            "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"}
                          << QByteArray("Param1=value1")
                          << QByteArray("b1edd1d03544c25390e32085d55b57acc9a3961bb59415ff86c45c3d89d16cfb")
                          << QByteArray("d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b");
}

void TestSigV4::signs()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArrayList, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, canonicalHash);
    QFETCH(QByteArray, signature);
    AwsRequest request{method, path, query, kHostAndDate, body};
    for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
        request.headers.push_back({headers.at(i), headers.at(i + 1)});
    const QByteArray toSign = awsStringToSign(awsCanonicalRequest(request), kScope, kDate);
    QCOMPARE(toSign, "AWS4-HMAC-SHA256\n" + kDate + "\n20150830/us-east-1/service/aws4_request\n" + canonicalHash);
    QCOMPARE(awsSignature(toSign, kKeys, kScope, kDate), signature);
}

void TestSigV4::derivesTheKey()
{
    // What the derived key signs, worked out with another program from the published bytes of that key.
    QCOMPARE(awsSignature("", kKeys, kScope, kDate),
             QByteArray("6b899f79034b04bb39f8b44f14d2247df633d8bf10c9ebe4261a0c8b82e5e98f"));
}

void TestSigV4::signsARequest()
{
    HttpRequest request;
    request.url = QUrl(u"https://example.amazonaws.com/"_s);
    signForAws(request, kKeys, kScope, kThen);
    QCOMPARE(headerValue(request.headers, "X-Amz-Date"), kDate);
    QCOMPARE(headerValue(request.headers, "Authorization"),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
             "SignedHeaders=host;x-amz-date, "
             "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QVERIFY(headerValue(request.headers, "X-Amz-Security-Token").isNull());
    QVERIFY(!headerValue(request.headers, "Authorization").contains(kKeys.secret));

    AwsKeys temporary = kKeys;
    temporary.sessionToken = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
    HttpRequest withToken;
    withToken.url = QUrl(u"https://example.amazonaws.com"_s); // no path is the path "/"
    signForAws(withToken, temporary, kScope, kThen);
    QCOMPARE(headerValue(withToken.headers, "X-Amz-Security-Token"), temporary.sessionToken);
    QVERIFY(headerValue(withToken.headers, "Authorization")
                .endsWith("SignedHeaders=host;x-amz-date;x-amz-security-token, "
                          "Signature=07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"));
}

void TestSigV4::signsTheHostAsSent()
{
    const auto signatureOf = [](const QString &url) {
        HttpRequest request;
        request.url = QUrl(url);
        signForAws(request, kKeys, kScope, kThen);
        return headerValue(request.headers, "Authorization").right(64);
    };
    QCOMPARE(signatureOf(u"https://a.example:443/"_s), signatureOf(u"https://a.example/"_s));
    QVERIFY(signatureOf(u"https://a.example:8443/"_s) != signatureOf(u"https://a.example/"_s));
    QCOMPARE(signatureOf(u"http://a.example:80/"_s), signatureOf(u"http://a.example/"_s));
}

void TestSigV4::encodesAPathTwice()
{
    AwsRequest request{"GET", "/a%2Fb/c", "x=%2A&y", kHostAndDate, {}};
    QVERIFY(awsCanonicalRequest(request).startsWith("GET\n/a%252Fb/c\nx=%2A&y=\nhost:"));
}

void TestSigV4::readsErrors()
{
    QCOMPARE(awsErrorOf(answer(403, "UnauthorizedOperation", "You may not").body),
             (AwsError{u"UnauthorizedOperation"_s, u"You may not"_s}));
    QCOMPARE(awsErrorOf("<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender"
                        "</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone Z1</Message></Error>"
                        "<RequestId>1</RequestId></ErrorResponse>"),
             (AwsError{u"NoSuchHostedZone"_s, u"No hosted zone Z1"_s}));
    QCOMPARE(
        awsErrorOf("<InvalidChangeBatch xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Messages><Message>"
                   "it was not found</Message></Messages></InvalidChangeBatch>"),
        (AwsError{u"InvalidChangeBatch"_s, u"it was not found"_s}));
    QCOMPARE(awsErrorOf("<html><body>Bad Gateway"), AwsError{});
    QCOMPARE(awsErrorOf({}), AwsError{});
}

void TestSigV4::tellsWhatARefusalMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("late_min");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name,
                        int status,
                        const char *code,
                        const char *message,
                        int late_min,
                        RunOutcome outcome,
                        const char *sentence) {
        QTest::newRow(name) << status << QByteArray(code) << QByteArray(message) << late_min << outcome
                            << QString::fromLatin1(sentence);
    };
    row("clock slow", 400, "RequestExpired", "Request has expired.", -7, RunOutcome::Rejected, "is 7 min slow");
    row("clock fast",
        403,
        "SignatureDoesNotMatch",
        "Signature not yet current",
        9,
        RunOutcome::Rejected,
        "is 9 min fast");
    row("expired, no skew seen", 400, "RequestExpired", "Request has expired.", 0, RunOutcome::Rejected, "the clock");
    row("wrong secret", 403, "SignatureDoesNotMatch", "does not match", 0, RunOutcome::Rejected, "does not belong");
    row("wrong region",
        403,
        "SignatureDoesNotMatch",
        "Credential should be scoped to a valid region.",
        0,
        RunOutcome::Rejected,
        "us-east-1 is not the region");
    row("region not enabled", 401, "AuthFailure", "not able to validate", 0, RunOutcome::Rejected, "us-east-1 enabled");
    row("no rights", 403, "UnauthorizedOperation", "You are not", 9, RunOutcome::Rejected, "policy does not allow");
    row("expired token", 400, "ExpiredTokenException", "expired", 0, RunOutcome::Rejected, "session token has expired");
    row("throttled", 503, "RequestLimitExceeded", "limit", 0, RunOutcome::NotRun, "nothing was done");
    row("throttled, Route 53", 400, "Throttling", "Rate exceeded", 0, RunOutcome::NotRun, "nothing was done");
    row("inside", 500, "InternalError", "sorry", 0, RunOutcome::Unknown, "may have been");
    row("another failure", 503, "Mystery", "odd", 0, RunOutcome::Unknown, "Mystery");
    row("another refusal", 400, "InvalidParameterValue", "id is odd", 0, RunOutcome::Rejected, "id is odd");
}

void TestSigV4::tellsWhatARefusalMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(int, late_min);
    QFETCH(RunOutcome, outcome);
    QFETCH(QString, sentence);
    const RunReport report = reportOfAws(answer(status, code, message), kScope, kThen + std::chrono::minutes(late_min));
    QCOMPARE(report.outcome, outcome);
    QVERIFY2(report.sentence.contains(sentence), qPrintable(report.sentence));
    QVERIFY2(!report.sentence.contains(u'%'), qPrintable(report.sentence));
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
