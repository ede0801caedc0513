// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/cause.h"
#include "net/http_reader.h"
#include "net/mail_message.h"
#include "net/resolver.h"
#include "net/signing.h"
#include "support/spin.h"

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace salve;
using namespace salve::test;

Q_DECLARE_METATYPE(HttpReader::State)

/// The parts of the transports that need no peer.
class TstSmall : public QObject
{
    Q_OBJECT
private slots:
    void signs();
    void readsAnswers_data();
    void readsAnswers();
    void readsAnswersBytewise_data() { readsAnswers_data(); }
    void readsAnswersBytewise();
    void boundsEveryPart();
    void survivesNoise();
    void ordersTlsErrors();
    void namesCurlFailures_data();
    void namesCurlFailures();
    void hasASentenceForEachFailure();
    void resolvesOffTheThread();
    void aStuckResolverHoldsNobodyUp();
    void aCancelledLookupNeverAnswers();
    void asksTheSystem();
    void writesMail();
    void keepsHeadersOnTheirLine();
};

void TstSmall::signs()
{
    // RFC 4231, test cases 1, 2 and 6.
    QCOMPARE(hmacSha256Hex(QByteArray(20, '\x0b'), "Hi There"),
             "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QCOMPARE(hmacSha256Hex("Jefe", "what do ya want for nothing?"),
             "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QCOMPARE(hmacSha256Hex(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
             "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QCOMPARE(QByteArray::fromBase64(hmacSha256Base64("Jefe", "x")).toHex(), hmacSha256Hex("Jefe", "x"));
}

void TstSmall::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpReader::State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    using State = HttpReader::State;
    const auto row = [](const char *name, const char *bytes, State state, int status, const char *body) {
        QTest::newRow(name) << QByteArray(bytes) << state << status << QByteArray(body);
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokTRAILING", State::Complete, 200, "ok");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", State::Complete, 204, "");
    row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n", State::Complete, 304, "");
    row("length 0", "HTTP/1.0 500 \r\nContent-Length: 0\r\n\r\n", State::Complete, 500, "");
    row("until the end", "HTTP/1.1 200 OK\r\n\r\nall", State::Body, 200, "all");
    row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", State::Complete, 200, "ok");
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", State::Complete, 200, "");
    row("interim",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: "
        "1\r\n\r\n!",
        State::Complete,
        201,
        "!");
    row("chunked",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=1\r\nWiki\r\n5 \r\npedia\r\n0\r\nX-Late: 1\r\n\r\n",
        State::Complete,
        200,
        "Wikipedia");
    row("chunked wins over length",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        State::Complete,
        200,
        "a");
    row("half", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhal", State::Body, 200, "hal");
    row("no header end", "HTTP/1.1 200 OK\r\nContent-Len", State::Headers, 200, "");
    row("same length twice",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        State::Complete,
        200,
        "ok");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok", State::Garbage, 200, "");
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok", State::Garbage, 200, "");
    row("endless length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nok", State::Garbage, 200, "");
    row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", State::Garbage, 200, "");
    row("negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n", State::Garbage, 200, "");
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", State::Garbage, 0, "");
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::Garbage, 0, "");
    row("status of letters", "HTTP/1.1 abc OK\r\n\r\n", State::Garbage, 0, "");
    row("line without colon", "HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 1\r\n\r\nx", State::Complete, 200, "x");
}

void TstSmall::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    HttpReader reader("GET", 1000);
    reader.feed(bytes);
    QTEST(reader.state(), "state");
    QTEST(reader.response().status, "status");
    QTEST(reader.response().body, "body");
}

void TstSmall::readsAnswersBytewise()
{
    QFETCH(QByteArray, bytes);
    HttpReader reader("GET", 1000);
    for (const char &byte : bytes)
        reader.feed(QByteArrayView(&byte, 1));
    QTEST(reader.state(), "state");
    QTEST(reader.response().status, "status");
    QTEST(reader.response().body, "body");
}

void TstSmall::boundsEveryPart()
{
    const QByteArray filler(10'000, 'x');
    const auto pour = [&](const QByteArray &start, const QByteArray &more) {
        HttpReader reader("GET", 50'000);
        reader.feed(start);
        int rounds = 0;
        while (!reader.isOver() && ++rounds < 1000)
            reader.feed(more);
        return reader.state();
    };
    using State = HttpReader::State;
    QCOMPARE(pour("HTTP/1.1 200 OK\r\n", "X: " + filler + "\r\n"), State::HeadersTooLarge);
    QCOMPARE(pour("HTTP/1.1 200 OK\r\nX: ", filler), State::HeadersTooLarge);
    QCOMPARE(pour("HTTP/1.1 ", filler), State::HeadersTooLarge);
    QCOMPARE(pour("HTTP/1.1 100 A\r\n\r\n", "HTTP/1.1 100 " + filler + "\r\n\r\n"), State::HeadersTooLarge);
    QCOMPARE(pour("HTTP/1.1 200 OK\r\n\r\n", filler), State::Truncated);
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(pour(chunked + "1;", filler), State::HeadersTooLarge);
    QCOMPARE(pour(chunked + "0\r\n", "X: " + filler + "\r\n"), State::HeadersTooLarge);
    QCOMPARE(pour(chunked, "1\r\nx\r\n"), State::Body); // 1000 bytes of body: long, not wrong
    QCOMPARE(pour(chunked, "2710\r\n" + filler + "\r\n"), State::Truncated);
}

void TstSmall::survivesNoise()
{
    // A small generator of our own: the same bytes on every machine.
    quint32 seed = 1;
    const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
    const QByteArray valid = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n4\r\nWiki\r\n0\r\n\r\n";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = valid;
        for (int change = 0; change < 4; ++change)
            bytes[qsizetype(next() >> 8) % bytes.size()] = char(next() >> 16);
        HttpReader reader("GET", 3);
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype count = 1 + qsizetype(next() >> 8) % 20;
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(count, bytes.size() - at)));
            at += count;
        }
        reader.end();
        QVERIFY(reader.response().body.size() <= 3);
    }
}

void TstSmall::ordersTlsErrors()
{
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError name(QSslError::HostNameMismatch);
    const QSslError self(QSslError::SelfSignedCertificate);
    QCOMPARE(causeOf({name}), Cause::HostnameMismatch);
    QCOMPARE(causeOf({name, expired}), Cause::CertExpired);
    QCOMPARE(causeOf({name, expired, self}), Cause::CertUntrusted);
}

void TstSmall::namesCurlFailures_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("verifyError");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("refused") << int(CURLE_COULDNT_CONNECT) << ECONNREFUSED << 0 << Cause::Refused;
    QTest::newRow("no route") << int(CURLE_COULDNT_CONNECT) << EHOSTUNREACH << 0 << Cause::Unreachable;
    QTest::newRow("network down") << int(CURLE_COULDNT_CONNECT) << ENETUNREACH << 0 << Cause::Unreachable;
    QTest::newRow("silent") << int(CURLE_COULDNT_CONNECT) << ETIMEDOUT << 0 << Cause::Timeout;
    QTest::newRow("expired") << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << X509_V_ERR_CERT_HAS_EXPIRED
                             << Cause::CertExpired;
    QTest::newRow("not yet valid") << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << X509_V_ERR_CERT_NOT_YET_VALID
                                   << Cause::CertExpired;
    for (const int error : {18, 19, 20, 21})
        QTest::addRow("untrusted %d", error)
            << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << error << Cause::CertUntrusted;
    QTest::newRow("name") << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << 0 << Cause::HostnameMismatch;
    QTest::newRow("name by OpenSSL") << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << 62 << Cause::HostnameMismatch;
    QTest::newRow("reset in TLS") << int(CURLE_SSL_CONNECT_ERROR) << ECONNRESET << 0 << Cause::Closed;
    QTest::newRow("no TLS") << int(CURLE_SSL_CONNECT_ERROR) << 0 << 0 << Cause::TlsFailed;
    QTest::newRow("nothing") << int(CURLE_GOT_NOTHING) << 0 << 0 << Cause::Closed;
    QTest::newRow("HTTP/0.9") << int(CURLE_UNSUPPORTED_PROTOCOL) << 0 << 0 << Cause::Protocol;
}

void TstSmall::namesCurlFailures()
{
    QFETCH(int, code);
    QFETCH(int, systemError);
    QFETCH(int, verifyError);
    QTEST(causeOfCurl(code, systemError, verifyError, {}), "cause");
}

void TstSmall::hasASentenceForEachFailure()
{
    const QString host = QStringLiteral("shop.test");
    for (size_t phase = 0; phase < Words<Phase>::list.size(); ++phase) {
        for (size_t cause = 1; cause < Words<Cause>::list.size(); ++cause) {
            const auto failure = transportFailure(Phase(phase), Cause(cause), Sent::NothingSent, host, 443);
            QVERIFY2(failure.sentence.contains(host) && failure.sentence.endsWith(u'.'), qPrintable(failure.sentence));
        }
    }
    QCOMPARE(placeOf(QStringLiteral("::1"), 80), QStringLiteral("[::1]:80"));
}

void TstSmall::resolvesOffTheThread()
{
    const QThread *here = QThread::currentThread();
    std::atomic<bool> isElsewhere{false};
    Resolver resolver([&](const QString &name, AddressFamily) -> LookupAnswer {
        isElsewhere = QThread::currentThread() != here;
        return {{QHostAddress(QStringLiteral("192.0.2.1"))}, Cause::None, name};
    });
    std::vector<std::unique_ptr<Lookup>> lookups;
    int answers = 0;
    for (int i = 0; i < 200; ++i) {
        const QString name = QString::number(i);
        lookups.push_back(std::make_unique<Lookup>(resolver, name, AddressFamily::Any));
        connect(lookups.back().get(), &Lookup::finished, this, [&answers, name](const LookupAnswer &answer) {
            QCOMPARE(answer.detail, name);
            ++answers;
        });
        lookups.back()->start();
        QCOMPARE(answers, 0);
    }
    QVERIFY(spinUntil([&] { return answers == 200; }));
    QVERIFY(isElsewhere);
}

void TstSmall::aStuckResolverHoldsNobodyUp()
{
    auto stuck = std::make_shared<QSemaphore>();
    auto running = std::make_shared<std::atomic<int>>(0);
    QElapsedTimer watch;
    {
        Resolver resolver([stuck, running](const QString &, AddressFamily) -> LookupAnswer {
            ++*running;
            stuck->acquire();
            return {};
        });
        std::vector<std::unique_ptr<Lookup>> lookups;
        for (int i = 0; i < 100; ++i) {
            lookups.push_back(std::make_unique<Lookup>(resolver, QStringLiteral("x"), AddressFamily::Any));
            connect(lookups.back().get(), &Lookup::finished, this, [] { QFAIL("answered after its end"); });
            lookups.back()->start();
        }
        QVERIFY(spinUntil([&] { return *running == Resolver::kThreads; }));
        watch.start();
        lookups.clear();
    }
    QVERIFY2(watch.elapsed() < 5000, "the end waited for the resolver");
    QCOMPARE(*running, Resolver::kThreads);
    stuck->release(100);
    QVERIFY(spinUntil([&] { return stuck.use_count() == 1; })); // the threads are gone, and no further lookup began
    QCOMPARE(*running, Resolver::kThreads);
}

void TstSmall::aCancelledLookupNeverAnswers()
{
    QSemaphore go;
    Resolver resolver([&go](const QString &, AddressFamily) -> LookupAnswer {
        go.acquire();
        return {};
    });
    auto first = std::make_unique<Lookup>(resolver, QStringLiteral("a"), AddressFamily::Any);
    Lookup second(resolver, QStringLiteral("b"), AddressFamily::Any);
    int answers = 0;
    connect(first.get(), &Lookup::finished, this, [] { QFAIL("cancelled"); });
    connect(&second, &Lookup::finished, this, [&] { ++answers; });
    first->start();
    second.start();
    first.reset();
    go.release(2);
    QVERIFY(spinUntil([&] { return answers == 1; }));
}

void TstSmall::asksTheSystem()
{
    const LookupAnswer local = systemLookup(QStringLiteral("localhost"), AddressFamily::IPv4);
    QCOMPARE(local.addresses, std::vector{QHostAddress(QStringLiteral("127.0.0.1"))});
    // RFC 6761: never exists, and a resolver need not even ask.
    const LookupAnswer never = systemLookup(QStringLiteral("never.invalid"), AddressFamily::Any);
    QVERIFY(never.addresses.empty());
    QVERIFY(never.cause == Cause::NxDomain || never.cause == Cause::ResolveFailed);
    QVERIFY(!never.detail.isEmpty());
    QCOMPARE(knownAddress({QStringLiteral("::1"), 1, AddressFamily::Any, {}}),
             QHostAddress(QHostAddress::LocalHostIPv6));
    QVERIFY(knownAddress({QStringLiteral("shop.test"), 1, AddressFamily::Any, {}}).isNull());
}

void TstSmall::writesMail()
{
    MailText text;
    text.from = QStringLiteral("Salve on zoë <salve@shop.test>");
    text.to = {QStringLiteral("ops@shop.test"), QStringLiteral("A \"B\" <ab@shop.test>")};
    text.subject =
        QStringLiteral("Störung: shop is down since 10 minutes, and this subject goes on for more than a line ✓");
    text.body = QStringLiteral("Zeile 1\nZeile 2 – ü\n.\n");
    text.date = timeFromMs(1'800'000'000'000);
    text.messageId = QStringLiteral("run-7@shop");
    const QByteArray mail = mailMessage(text);
    QVERIFY(mail.startsWith("Date: 15 Jan 2027 08:00:00 +0000\r\n"));
    QVERIFY(mail.contains("\r\nMessage-ID: <run-7@shop>\r\n"));
    QVERIFY(mail.contains("\r\nTo: ops@shop.test,\r\n \"A B\" <ab@shop.test>\r\n"));
    QVERIFY(mail.contains("\r\nAuto-Submitted: auto-generated\r\n"));
    QCOMPARE(QByteArray(mail).replace("\r\n", "").count('\n'), 0);
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() <= 78 + 1, line.constData());
    const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)), QStringLiteral("Zeile 1\r\nZeile 2 – ü\r\n.\r\n"));
    QByteArray subject;
    for (const QByteArray &line : mail.mid(mail.indexOf("Subject: ") + 9).split('\r').mid(0, 3)) {
        const QByteArray word = line.trimmed();
        if (word.startsWith("=?UTF-8?B?"))
            subject += QByteArray::fromBase64(word.mid(10, word.size() - 12));
    }
    QCOMPARE(QString::fromUtf8(subject), text.subject);
}

void TstSmall::keepsHeadersOnTheirLine()
{
    MailText text;
    text.from = QStringLiteral("a@b.test\r\nBcc: x@y.test");
    text.to = {QStringLiteral("Eve\r\nBcc: x@y.test <c@d.test>")};
    text.subject = QStringLiteral("hello\r\n\r\nBcc: x@y.test");
    text.messageId = QStringLiteral("1>\r\nBcc: x");
    const QByteArray mail = mailMessage(text);
    QVERIFY(!mail.contains("\nBcc:"));
}

QTEST_GUILESS_MAIN(TstSmall)
#include "tst_small.moc"
