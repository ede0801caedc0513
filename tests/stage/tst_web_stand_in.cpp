// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "net/curl_http_client.h"
#include "stage/web_stand_in.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

/// The web service of the demo breaks in each way that it promises, and mends.
class TstWebStandIn : public QObject
{
    Q_OBJECT
private slots:
    void breaksAndMends_data();
    void breaksAndMends();

private:
    HttpOutcome ask(StandInWeb &web, Millis deadline)
    {
        Resolver resolver;
        CurlMulti multi;
        CurlHttpClient client(m_clock, resolver, multi);
        HttpRequest request;
        request.url = web.url();
        request.deadline = deadline;
        const auto exchange = client.make(request);
        std::optional<HttpOutcome> outcome;
        connect(exchange.get(), &HttpExchange::finished, this, [&](const HttpOutcome &found) { outcome = found; });
        exchange->start();
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([&] { return outcome.has_value(); });
        return outcome.value_or(HttpOutcome{});
    }

    SystemClock m_clock;
};

void TstWebStandIn::breaksAndMends_data()
{
    QTest::addColumn<WebFault>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << WebFault::Refused << u"refused"_s;
    QTest::newRow("timeout") << WebFault::Timeout << u"timeout"_s;
    QTest::newRow("status") << WebFault::Status << u"500"_s;
    QTest::newRow("body") << WebFault::Body << u"200 unreachable"_s;
    QTest::newRow("slow") << WebFault::Slow << u"200 slow ok"_s;
    QTest::newRow("auth") << WebFault::Auth << u"401"_s;
    QTest::newRow("cut") << WebFault::Cut << u"closed"_s;
}

void TstWebStandIn::breaksAndMends()
{
    QFETCH(WebFault, fault);
    QFETCH(QString, expected);
    StandInWeb web(m_clock);
    QVERIFY(web.open());
    const QUrl url = web.url();
    const auto inWords = [&](Millis deadline) {
        const HttpOutcome outcome = ask(web, deadline);
        if (outcome.failure)
            return QString(wordOf(outcome.failure->cause));
        QString words = QString::number(outcome.response.status);
        if (outcome.latency > std::chrono::seconds(1))
            words += u" slow"_s;
        if (outcome.response.body.contains("\"db\":\"ok\""))
            words += u" ok"_s;
        return outcome.response.body.contains("unreachable") ? words + u" unreachable"_s : words;
    };
    QCOMPARE(inWords(Millis{4'000}), u"200 ok"_s);
    web.fail(fault);
    QCOMPARE(inWords(fault == WebFault::Timeout ? Millis{300} : Millis{4'000}), expected);
    QVERIFY(web.mend());
    QCOMPARE(web.url(), url);
    QCOMPARE(inWords(Millis{4'000}), u"200 ok"_s);
}

QTEST_GUILESS_MAIN(TstWebStandIn)
#include "tst_web_stand_in.moc"
