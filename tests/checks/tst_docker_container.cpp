// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#include <unistd.h>

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// An engine on a unix socket that has one answer for everything.
class Engine
{
public:
    Engine()
    {
        m_server.listen(m_folder.filePath(u"engine.sock"_s));
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (!request.endsWith("\r\n\r\n") || status == 0)
                    return;
                socket->write("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromServer();
            });
        });
    }
    QString path() const { return m_server.fullServerName(); }

    int status{200}; ///< 0: never answers
    QByteArray body;
    QByteArray request;

private:
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

QByteArray inspected(const QByteArray &state, int restarts = 0)
{
    return QByteArray(
               R"({"Id":"abc","RestartCount":#1,"State":{#2,"StartedAt":"2026-11-21T03:29:20Z"},"Config":{"Env":["PASSWORD=hunter2"]}})")
        .replace("#1", QByteArray::number(restarts))
        .replace("#2", state);
}

const QByteArray kRuns =
    R"("Status":"running","Running":true,"Paused":false,"Restarting":false,"OOMKilled":false,"ExitCode":0)";

} // namespace

/// An engine that says what each row says.
class TestDockerContainer : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void asksForTheRightThing();
    void tellsWhyThereIsNoAnswer();
    void speaksTcp();

private:
    std::optional<CheckResult> run(const QString &socket, const QByteArray &more = {}, Millis timeout = Millis{5000});
    RealBed m_bed;
};

std::optional<CheckResult> TestDockerContainer::run(const QString &socket, const QByteArray &more, Millis timeout)
{
    return m_bed.result(u"docker-container"_s,
                        QByteArray(R"({"container": "shop", "socket": "#1"#2})")
                            .replace("#1", socket.toUtf8())
                            .replace("#2", (more.isEmpty() ? "" : ", ") + more),
                        timeout);
}

void TestDockerContainer::judges_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name,
                        const QByteArray &more,
                        int status,
                        const QByteArray &answer,
                        const char *expected,
                        const char *message) {
        QTest::newRow(name) << more << status << answer << QString::fromLatin1(expected)
                            << QString::fromLatin1(message);
    };
    const QByteArray healthy = kRuns + R"(,"Health":{"Status":"healthy","Log":[]})";
    const QByteArray sick =
        kRuns + R"(,"Health":{"Status":"unhealthy","Log":[{"Output":"old"},{"Output":"curl: (7) refused\n"}]})";
    const QByteArray podman = kRuns + R"(,"Healthcheck":{"Status":"unhealthy","Log":null})";
    const QByteArray none = kRuns + R"(,"Health":{"Status":"none"})";
    const QByteArray starting = kRuns + R"(,"Health":{"Status":"starting"})";
    const QByteArray oom = QByteArray(kRuns).replace(R"("OOMKilled":false)", R"("OOMKilled":true)");
    const QByteArray paused = QByteArray(kRuns).replace(R"("Paused":false)", R"("Paused":true)");
    const QByteArray exited = R"("Status":"exited","Running":false,"OOMKilled":false,"ExitCode":137)";
    const QByteArray killed = R"("Status":"exited","Running":false,"OOMKilled":true,"ExitCode":137)";
    const QByteArray looping = R"("Status":"restarting","Running":true,"Restarting":true,"ExitCode":1)";
    const QByteArray limits = R"("degraded-when": "> 3", "down-when": "> 10")";
    row("runs", "", 200, inspected(kRuns), "ok none none", "Running.");
    row("healthy", "", 200, inspected(healthy), "ok none none", "Running and healthy.");
    row("unhealthy", "", 200, inspected(sick), "critical assert reported", "curl: (7) refused");
    row("unhealthy, ignored", R"("health": "ignored")", 200, inspected(sick), "ok none none", "Running.");
    row("unhealthy at Podman", "", 200, inspected(podman), "critical assert reported", "health check");
    row("starting", "", 200, inspected(starting), "warning assert reported", "not succeeded yet");
    row("no health check",
        R"("health": "required")",
        200,
        inspected(none),
        "unknown assert misconfigured",
        "no health check");
    row("out of memory in it", "", 200, inspected(oom), "warning assert reported", "lack of memory");
    row("paused", "", 200, inspected(paused), "critical assert stopped", "paused");
    row("exited", "", 200, inspected(exited), "critical assert stopped", "(exited, exit code 137)");
    row("killed", "", 200, inspected(killed), "critical assert stopped", "lack of memory");
    row("ends again and again", "", 200, inspected(looping, 17), "critical assert stopped", "17 restarts");
    row("restarted", limits, 200, inspected(kRuns, 4), "warning assert threshold", "restarts is 4");
    row("restarted often", limits, 200, inspected(kRuns, 11), "critical assert threshold", "restarts is 11");
    row("gone", "", 404, R"({"message":"No such container: shop"})", "critical assert no-data", "no container shop");
    row("another server", "", 404, "not found", "critical assert status", "404");
    row("something else", "", 200, "hello", "critical assert body", "something else");
    row("not allowed",
        "",
        403,
        R"({"message":"authorization denied by plugin"})",
        "critical assert rejected",
        "denied by plugin");
    row("engine in trouble",
        "",
        500,
        R"({"message":"layer does not exist"})",
        "critical assert status",
        "layer does not exist");
}

void TestDockerContainer::judges()
{
    QFETCH(QByteArray, more);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    Engine engine;
    engine.status = status;
    engine.body = answer;
    const std::optional<CheckResult> result = run(engine.path(), more);
    QCOMPARE(inWords(result), expected);
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
    for (const Evidence &evidence : result->evidence)
        QVERIFY2(!evidence.text.contains(u"hunter2"_s), "the container's environment is shown");
}

void TestDockerContainer::asksForTheRightThing()
{
    Engine engine;
    engine.body = inspected(kRuns, 2);
    const std::optional<CheckResult> result = m_bed.result(
        u"docker-container"_s, R"({"container": "shop/../x y", "socket": ")" + engine.path().toUtf8() + "\"}");
    QCOMPARE(inWords(result), u"ok none none"_s);
    QVERIFY2(engine.request.startsWith("GET /containers/shop%2F..%2Fx%20y/json HTTP/1.1"), engine.request.constData());
    QCOMPARE(metricOf(*result, u"restarts"), std::optional(2.0));
}

void TestDockerContainer::tellsWhyThereIsNoAnswer()
{
    QCOMPARE(inWords(run(u"/nowhere/docker.sock"_s)), u"critical connect refused"_s);
    Engine engine;
    engine.status = 0;
    QCOMPARE(inWords(run(engine.path(), {}, Millis{300})), u"critical wait timeout"_s);
    if (::geteuid() == 0)
        return; // root may use every socket
    QVERIFY(QFile::setPermissions(engine.path(), QFile::ReadOwner));
    QCOMPARE(inWords(run(engine.path())), u"unknown none misconfigured"_s);
}

void TestDockerContainer::speaksTcp()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, inspected(kRuns)); });
    const auto result = [this](quint16 port) {
        return inWords(
            m_bed.result(u"docker-container"_s,
                         R"({"container": "shop", "url": "http://127.0.0.1:)" + QByteArray::number(port) + "\"}"));
    };
    QCOMPARE(result(server.port()), u"ok none none"_s);
    QCOMPARE(result(freePort()), u"critical connect refused"_s);
}

QTEST_GUILESS_MAIN(TestDockerContainer)
#include "tst_docker_container.moc"
