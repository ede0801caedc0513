// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// A vector of one series for each value.
QByteArray vectorOf(const QList<QByteArray> &values)
{
    QByteArray result;
    int number = 0;
    for (const QByteArray &value : values) {
        result += (result.isEmpty() ? "" : ",") + QByteArray(R"({"metric":{"__name__":"load","instance":"web)")
                  + QByteArray::number(++number) + R"("},"value":[1800000000.123,")" + value + R"("]})";
    }
    return R"({"status":"success","data":{"resultType":"vector","result":[)" + result + "]}}";
}

const QByteArray kLimits = R"("degraded-when": "> 5", "down-when": "> 10")";

} // namespace

/// A Prometheus that answers as each row says.
class TestPrometheusQuery : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void saysWhichSeries();
    void sendsTheQueryUnharmed();
    void tellsWhyThereIsNoAnswer();

private:
    std::optional<CheckResult> run(quint16 port, const QByteArray &more, Millis timeout = Millis{5000})
    {
        return m_bed.result(u"prometheus-query"_s,
                            R"({"query": "load", "url": "http://127.0.0.1:)" + QByteArray::number(port) + "/\""
                                + (more.isEmpty() ? "" : ", ") + more + '}',
                            timeout);
    }
    RealBed m_bed;
};

void TestPrometheusQuery::judges_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    const auto row =
        [](const char *name, const QByteArray &more, int status, const QByteArray &answer, const char *expected) {
            QTest::newRow(name) << more << status << answer << QString::fromLatin1(expected);
        };
    const QByteArray none = vectorOf({});
    const QByteArray scalar = R"({"status":"success","data":{"resultType":"scalar","result":[1800000000,"7"]}})";
    const QByteArray matrix = R"({"status":"success","data":{"resultType":"matrix","result":[]}})";
    const QByteArray bad =
        R"({"status":"error","errorType":"bad_data","error":"parse error: unexpected end of input"})";
    row("healthy", kLimits, 200, vectorOf({"1.5"}), "ok none none");
    row("degraded", kLimits, 200, vectorOf({"7"}), "warning assert threshold");
    row("down", kLimits, 200, vectorOf({"1e3"}), "critical assert threshold");
    row("infinite", kLimits, 200, vectorOf({"+Inf"}), "critical assert threshold");
    row("no limits", "", 200, vectorOf({"1e3"}), "ok none none");
    row("scalar", kLimits, 200, scalar, "warning assert threshold");
    row("any of them", kLimits, 200, vectorOf({"1", "11", "7"}), "critical assert threshold");
    row("all of them", kLimits + R"(, "series": "all")", 200, vectorOf({"7", "11"}), "warning assert threshold");
    row("not all of them", kLimits + R"(, "series": "all")", 200, vectorOf({"7", "11", "1"}), "ok none none");
    row("the first", kLimits + R"(, "series": "first")", 200, vectorOf({"1", "11"}), "ok none none");
    row("no data", kLimits, 200, none, "unknown assert no-data");
    row("no data is down", kLimits + R"(, "no-data": "down")", 200, none, "critical assert no-data");
    row("no data is fine", kLimits + R"(, "no-data": "ok")", 200, none, "ok none none");
    row("no number is no data", kLimits, 200, vectorOf({"NaN"}), "unknown assert no-data");
    row("no number beside one", kLimits, 200, vectorOf({"NaN", "7"}), "warning assert threshold");
    row("range", "", 200, matrix, "unknown assert misconfigured");
    row("wrong query", "", 400, bad, "unknown assert query");
    row("too long a query", "", 422, bad, "unknown assert query");
    row("wrong query, server watched", R"("no-answer": "down")", 400, bad, "critical assert query");
    row("wrong credentials", "", 401, "Unauthorized", "unknown assert auth");
    row("not allowed", "", 403, "", "unknown assert rejected");
    row("not ready", "", 503, "Service Unavailable", "unknown assert status");
    row("something else", "", 200, "<html>login</html>", "unknown assert body");
    row("another API", "", 200, R"({"db": "ok"})", "unknown assert body");
}

void TestPrometheusQuery::judges()
{
    QFETCH(QByteArray, more);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, answer, "HTTP/1.1 " + QByteArray::number(status) + " Word");
    });
    const std::optional<CheckResult> result = run(server.port(), more);
    QCOMPARE(inWords(result), expected);
    QVERIFY(!result->message.isEmpty());
    QVERIFY(metricOf(*result, u"latency") > 0);
    QCOMPARE(server.connections(), 1);
}

void TestPrometheusQuery::saysWhichSeries()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, vectorOf({"1", "12.5", "7"}));
    });
    const std::optional<CheckResult> result = run(server.port(), kLimits + R"(, "unit": "%")");
    QCOMPARE(result->message, u"load{instance=\"web2\"} is 12.5 %: down when > 10."_s);
    QCOMPARE(metricOf(*result, u"value"), std::optional(12.5));
    QCOMPARE(metricOf(*result, u"series"), std::optional(3.0));
    QVERIFY(result->evidence.back().text.contains(u"load{instance=\"web3\"} 7"_s));
}

void TestPrometheusQuery::sendsTheQueryUnharmed()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, vectorOf({"1"})); });
    m_bed.secrets.insert(u"token"_s, u"s3cret"_s);
    const std::optional<CheckResult> result = m_bed.result(
        u"prometheus-query"_s,
        R"({"query": "sum(a) + b{x=\"y&z\"} / 100%2", "bearer": {"secret": "token"}, "url": "http://127.0.0.1:)"
            + QByteArray::number(server.port()) + R"(/prefix"})");
    QCOMPARE(inWords(result), u"ok none none"_s);
    const QByteArray request = server.requests().front();
    QVERIFY2(request.startsWith(
                 "GET /prefix/api/v1/query?query=sum%28a%29%20%2B%20b%7Bx%3D%22y%26z%22%7D%20%2F%20100%252 HTTP/1.1"),
             request.constData());
    QVERIFY(request.contains("Authorization: Bearer s3cret\r\n"));
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains(u"s3cret"_s));
}

void TestPrometheusQuery::tellsWhyThereIsNoAnswer()
{
    QCOMPARE(inWords(run(freePort(), {})), u"unknown connect refused"_s);
    QCOMPARE(inWords(run(freePort(), R"("no-answer": "down")")), u"critical connect refused"_s);
    const ScriptedServer silent;
    QCOMPARE(inWords(run(silent.port(), {}, Millis{300})), u"unknown wait timeout"_s);
}

QTEST_GUILESS_MAIN(TestPrometheusQuery)
#include "tst_prometheus_query.moc"
