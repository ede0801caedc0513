// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

QByteArray deployment(int wanted, int ready, int updated, const QByteArray &more = {})
{
    const QByteArray fine =
        R"({"type":"Available","status":"True","reason":"MinimumReplicasAvailable","message":"fine"})";
    const QByteArray stuck =
        R"({"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded","message":"ReplicaSet shop-2 has timed out progressing."})";
    return QByteArray(
               R"({"kind":"Deployment","metadata":{"name":"shop","generation":4},
                   "spec":{"replicas":#1,"template":{"spec":{"containers":[{"env":[{"name":"PASSWORD","value":"hunter2"}]}]}}},
                   "status":{"observedGeneration":#2,"readyReplicas":#3,"updatedReplicas":#4,"conditions":[#5]}})")
        .replace("#1", QByteArray::number(wanted))
        .replace("#2", more == "lagging" ? "3" : "4")
        .replace("#3", QByteArray::number(ready))
        .replace("#4", QByteArray::number(updated))
        .replace("#5", more == "stuck" ? stuck : fine);
}

QByteArray pod(const char *name, bool isReady, const char *state = R"({"running":{}})", const char *more = "")
{
    return QByteArray(
               R"({"metadata":{"name":"#1"#2},"status":{"phase":"Running","conditions":[{"type":"Ready","status":"#3"}],
                          "containerStatuses":[{"restartCount":3,"state":#4}]}})")
        .replace("#1", name)
        .replace("#2", more)
        .replace("#3", isReady ? "True" : "False")
        .replace("#4", state);
}

QByteArray pods(const QByteArrayList &items)
{
    return QByteArray(R"({"kind":"PodList","items":[#1]})").replace("#1", items.join(','));
}

const char *kCrashing = R"({"waiting":{"reason":"CrashLoopBackOff"}})";
const char *kLeaving = R"(,"deletionTimestamp":"2026-11-21T00:00:00Z")";
const QByteArray kNotFound =
    R"({"kind":"Status","status":"Failure","message":"deployments.apps shop not found","reason":"NotFound","code":404})";
const QByteArray kForbidden =
    R"({"kind":"Status","message":"deployments.apps shop is forbidden: x cannot get resource","code":403})";

} // namespace

/// An API server that answers as each row says.
class TestKubernetesWorkload : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void asksForTheRightThing();
    void trustsItsOwnAuthority();
    void tellsWhyThereIsNoAnswer();

private:
    std::optional<CheckResult> run(const QByteArray &url, const QByteArray &settings, Millis timeout = Millis{5000});
    static QByteArray plain(quint16 port) { return "http://127.0.0.1:" + QByteArray::number(port); }
    RealBed m_bed;
};

std::optional<CheckResult>
TestKubernetesWorkload::run(const QByteArray &url, const QByteArray &settings, Millis timeout)
{
    return m_bed.result(u"kubernetes-workload"_s,
                        QByteArray(R"({"url": "#1", #2})").replace("#1", url).replace("#2", settings),
                        timeout);
}

void TestKubernetesWorkload::judges_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name,
                        const QByteArray &settings,
                        int status,
                        const QByteArray &answer,
                        const char *expected,
                        const char *message) {
        QTest::newRow(name) << settings << status << answer << QString::fromLatin1(expected)
                            << QString::fromLatin1(message);
    };
    const QByteArray shop = R"("workload-name": "shop")";
    const QByteArray atLeast = R"("workload-name": "shop", "at-least": 2)";
    const QByteArray set = R"("workload": "statefulset", "workload-name": "db")";
    const QByteArray daemon = R"("workload": "daemonset", "workload-name": "log")";
    const QByteArray selected = R"("workload": "pods", "selector": "app=shop")";
    row("healthy", shop, 200, deployment(3, 3, 3), "ok none none", "3 of 3 pods are ready.");
    row("some are not", shop, 200, deployment(3, 2, 3), "warning assert stopped", "2 of 3");
    row("none is", shop, 200, deployment(3, 0, 3), "critical assert stopped", "0 of 3");
    row("fewer than wished", atLeast, 200, deployment(3, 1, 3), "critical assert stopped", "1 of 3");
    row("scaled to 0", shop, 200, deployment(0, 0, 0), "ok none none", "Scaled to 0");
    row("scaled to 0 against the wish", atLeast, 200, deployment(0, 0, 0), "critical assert stopped", "0 of 0");
    row("rolling out", shop, 200, deployment(3, 3, 1), "ok none none", "rolled out");
    row("stuck", shop, 200, deployment(3, 3, 1, "stuck"), "warning assert drift", "timed out progressing");
    row("stuck and none ready",
        shop,
        200,
        deployment(3, 0, 1, "stuck"),
        "critical assert stopped",
        "timed out progressing");
    row("controller asleep", shop, 200, deployment(3, 3, 3, "lagging"), "warning assert drift", "controller");
    row("stateful set",
        set,
        200,
        R"({"spec":{},"status":{"readyReplicas":1,"updatedReplicas":1}})",
        "ok none none",
        "1 of 1");
    row("daemon set",
        daemon,
        200,
        R"({"spec":{},"status":{"desiredNumberScheduled":5,"numberReady":4,"updatedNumberScheduled":5}})",
        "warning assert stopped",
        "4 of 5");
    row("pods", selected, 200, pods({pod("a", true), pod("b", true)}), "ok none none", "2 of 2");
    row("a pod crashes",
        selected,
        200,
        pods({pod("a", true), pod("b", false, kCrashing)}),
        "warning assert stopped",
        "b: CrashLoopBackOff");
    row("a pod goes", selected, 200, pods({pod("a", true), pod("b", false, "{}", kLeaving)}), "ok none none", "1 of 1");
    row("no pod", selected, 200, pods({}), "critical assert no-data", "app=shop");
    row("no such deployment", shop, 404, kNotFound, "critical assert no-data", "deployment shop");
    row("another server", shop, 404, "404 page not found", "unknown assert status", "404");
    row("wrong credentials",
        shop,
        401,
        R"({"kind":"Status","message":"Unauthorized","code":401})",
        "unknown assert auth",
        "Unauthorized");
    row("not allowed", shop, 403, kForbidden, "unknown assert rejected", "forbidden");
    row("something else", shop, 200, "<html>", "unknown assert body", "something else");
    row("overloaded", shop, 503, "", "unknown assert status", "503");
}

void TestKubernetesWorkload::judges()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    ScriptedServer server;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, answer, "HTTP/1.1 " + QByteArray::number(status) + " Word");
    });
    const std::optional<CheckResult> result = run(plain(server.port()), settings);
    QCOMPARE(inWords(result), expected);
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains(u"hunter2"_s));
    if (expected.startsWith(u"ok"_s))
        QVERIFY(metricOf(*result, u"ready") && metricOf(*result, u"wanted"));
}

void TestKubernetesWorkload::asksForTheRightThing()
{
    ScriptedServer server;
    server.onRequest(
        [](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, deployment(1, 1, 1)); });
    m_bed.secrets.insert(u"k8s"_s, u"t0ken"_s);
    const auto pathFor = [&](const QByteArray &settings) {
        [[maybe_unused]] const auto result =
            run(plain(server.port()), R"("namespace": "shop", "token": {"secret": "k8s"}, )" + settings);
        return server.requests().back();
    };
    QByteArray request = pathFor(R"("workload-name": "web")");
    QVERIFY2(request.startsWith("GET /apis/apps/v1/namespaces/shop/deployments/web HTTP/1.1"), request.constData());
    QVERIFY(request.contains("Authorization: Bearer t0ken\r\n"));
    request = pathFor(R"("workload": "statefulset", "workload-name": "db")");
    QVERIFY(request.startsWith("GET /apis/apps/v1/namespaces/shop/statefulsets/db "));
    request = pathFor(R"("workload": "daemonset", "workload-name": "log")");
    QVERIFY(request.startsWith("GET /apis/apps/v1/namespaces/shop/daemonsets/log "));
    request = pathFor(R"("workload": "pods", "selector": "app=shop,tier!=db")");
    QVERIFY(request.startsWith("GET /api/v1/namespaces/shop/pods?limit=500&labelSelector=app%3Dshop%2Ctier%21%3Ddb "));
}

void TestKubernetesWorkload::trustsItsOwnAuthority()
{
    if (!Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    Certificates certificates;
    ScriptedServer server(certificates.issue(u"api"_s, {u"IP:127.0.0.1"_s}));
    server.onRequest(
        [](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, deployment(1, 1, 1)); });
    const QByteArray url = "https://127.0.0.1:" + QByteArray::number(server.port());
    const QByteArray shop = R"("workload-name": "shop")";
    const QByteArray trusting = shop + R"(, "ca-file": ")" + certificates.caFile().toUtf8() + '"';
    QCOMPARE(inWords(run(url, shop)), u"unknown tls cert-untrusted"_s);
    QCOMPARE(inWords(run(url, trusting)), u"ok none none"_s);
}

void TestKubernetesWorkload::tellsWhyThereIsNoAnswer()
{
    const QByteArray shop = R"("workload-name": "shop")";
    const QByteArray alone = shop + R"(, "no-answer": "down")";
    QCOMPARE(inWords(run(plain(freePort()), shop)), u"unknown connect refused"_s);
    QCOMPARE(inWords(run(plain(freePort()), alone)), u"critical connect refused"_s);
    const ScriptedServer silent;
    QCOMPARE(inWords(run(plain(silent.port()), shop, Millis{300})), u"unknown wait timeout"_s);
}

QTEST_GUILESS_MAIN(TestKubernetesWorkload)
#include "tst_kubernetes_workload.moc"
