// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/reaction_bed.h"
#include "support/cut_table.h"

#include <unistd.h>

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace salve;
using namespace salve::test;

namespace {

/// "running 2 healthy": what the engine tells of a container, with the number of its start.
QByteArray inspected(const QString &words)
{
    const QStringList parts = words.trimmed().split(u' ');
    const QString status = parts.value(0);
    const QString health =
        parts.value(2).isEmpty() ? QString() : u",\"Health\":{\"Status\":\"%1\"}"_s.arg(parts.value(2));
    return u"{\"Id\":\"abc\",\"State\":{\"Status\":\"%1\",\"Running\":%2,\"Paused\":false,\"Restarting\":%3,"
           "\"ExitCode\":%4,\"StartedAt\":\"2026-11-21T03:2%5:20.1Z\"%6},"
           "\"Config\":{\"Env\":[\"PASSWORD=hunter2\"]}}"_s
               .arg(status,
                    status == u"running"_s || status == u"restarting"_s ? u"true"_s : u"false"_s,
                    status == u"restarting"_s ? u"true"_s : u"false"_s,
                    status == u"running"_s ? u"0"_s : u"137"_s,
                    parts.value(1),
                    health)
               .toUtf8();
}

/// An engine on a unix socket: tells one state after another, the last one for ever, and has one answer to what acts.
class Engine
{
public:
    Engine()
    {
        m_server.listen(m_folder.filePath(u"engine.sock"_s));
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { read(*socket); });
        });
    }
    QString path() const { return m_server.fullServerName(); }

    QStringList states; ///< "404" and other numbers are statuses without a container
    int status{204};    ///< of the answer to what acts; 0: none, the connection is closed
    QByteArray said;
    QStringList acts;
    int looks{0};

private:
    void read(QLocalSocket &socket)
    {
        const QByteArray request = socket.readAll();
        if (!request.endsWith("\r\n\r\n"))
            return;
        const QString line = QString::fromLatin1(request.left(request.indexOf("\r\n"))).section(u' ', 0, 1);
        if (line.startsWith(u"POST"_s)) {
            acts.append(line);
            if (status != 0)
                reply(socket, status, said.isEmpty() ? QByteArray() : R"({"message":")" + said + R"("})");
            return socket.disconnectFromServer();
        }
        ++looks;
        const QString state = states.size() > 1 ? states.takeFirst() : states.value(0);
        if (const int number = state.trimmed().toInt(); number > 0)
            reply(socket, number, R"({"message":"No such container: shop"})");
        else
            reply(socket, 200, inspected(state));
        socket.disconnectFromServer();
    }
    static void reply(QLocalSocket &socket, int status, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    }
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

} // namespace

/// A container engine that answers as one was seen to answer.
class TestDocker : public QObject
{
    Q_OBJECT
private slots:
    void acts_data();
    void acts();
    void isCut_data() { cutRows(u"docker"_s); }
    void isCut();
    void settles_data();
    void settles();
    void cannotUseTheSocket();
    void sendsTheRightThing();
    void looksBeforehand();
    void refusesOddNames();

private:
    static Node settings(const QByteArray &json, const QString &socket = {})
    {
        Node settings = *nodeFromJson(json);
        if (!settings.find(u"container"_s))
            settings.set(u"container"_s, Node::text(u"shop"_s));
        if (!socket.isEmpty())
            settings.set(u"socket"_s, Node::text(socket));
        return settings;
    }
    HurriedBed m_bed;
};

void TestDocker::acts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("acts");
    const auto row = [](const char *name,
                        const char *json,
                        const char *states,
                        int status,
                        const char *said,
                        const char *outcome,
                        const char *sentence,
                        int acted) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(states) << status << QByteArray(said)
                            << QString::fromLatin1(outcome) << QString::fromLatin1(sentence) << acted;
    };
    const char *start = R"({"action": "start"})";
    const char *stop = R"({"action": "stop"})";
    const char *kill = R"({"action": "kill"})";
    const char *hup = R"({"action": "kill", "signal": "HUP"})";
    row("restarted", "{}", "running 1|running 2", 204, "", "succeeded", "run for 5 s since", 1);
    row("restarted and healthy",
        "{}",
        "running 1|running 2 starting|running 2 healthy",
        204,
        "",
        "succeeded",
        "healthy",
        1);
    row("restarted and sick", "{}", "running 1|running 2 starting|running 2 unhealthy", 204, "", "failed", "fails", 1);
    row("slow to get healthy",
        R"({"healthy-within": "10s"})",
        "running 1|running 2 starting",
        204,
        "",
        "delivered",
        "not succeeded yet",
        1);
    row("still the same", "{}", "running 1", 204, "", "failed", "same start", 1);
    row("crashes at once", "{}", "running 1|exited 2", 204, "", "failed", "exited, exit code 137", 1);
    row("crashes a little later", "{}", "running 1|running 2|running 3", 204, "", "failed", "within seconds", 1);
    row("crashes again and again", "{}", "running 1|restarting 2", 204, "", "failed", "ended again", 1);
    row("started", start, "exited 1|running 2", 204, "", "succeeded", "started anew", 1);
    row("runs already", start, "running 1", 204, "", "succeeded", "nothing was done", 0);
    row("started by somebody else", start, "exited 1|running 2", 304, "", "succeeded", "started anew", 1);
    row("stopped", stop, "running 1|exited 1", 204, "", "succeeded", "is stopped", 1);
    row("stopped already", stop, "exited 1", 204, "", "succeeded", "nothing was done", 0);
    row("does not stop", stop, "running 1", 204, "", "failed", "still runs", 1);
    row("killed", kill, "running 1|exited 1", 204, "", "succeeded", "is stopped", 1);
    row("killed and started by the engine", kill, "running 1|running 2", 204, "", "succeeded", "started it again", 1);
    row("told to reload", hup, "running 1", 204, "", "delivered", "signal HUP", 1);
    row("not there", "{}", "404", 204, "", "rejected", "no container shop", 0);
    row("gone meanwhile", "{}", "running 1", 404, "No such container: shop", "rejected", "any more", 1);
    row("in conflict", kill, "exited 1", 409, "container shop is not running", "rejected", "is not running", 1);
    row("port is taken",
        "{}",
        "running 1",
        500,
        "driver failed: port is already allocated",
        "failed",
        "already allocated",
        1);
    row("an old engine", "{}", "400", 204, "", "rejected", "status 400", 0);
    row("engine in trouble", "{}", "500", 204, "", "not-run", "status 500", 0);
    row("a proxy before it", "{}", "running 1", 503, "", "unknown", "503", 1);
    row("cannot be asked after", "{}", "running 1|500", 204, "", "delivered", "could not be read", 1);
    row("asked again after", "{}", "running 1|500|500|running 2", 204, "", "succeeded", "run for 5 s since", 1);
    row("cut", "{}", "running 1", 0, "", "unknown", "may have been", 1);
}

void TestDocker::acts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    QFETCH(int, acts);
    Engine engine;
    engine.states = states.split(u'|');
    engine.status = status;
    engine.said = said;
    FakeRun context;
    const std::optional<RunReport> report = m_bed.run(u"docker", settings(json, engine.path()), context);
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(engine.acts.size(), acts);
    QVERIFY(!everythingOf(*report).contains("hunter2"_L1));
    // What settling needs was stored before the engine was told.
    QCOMPARE(context.remembered().contains(u"started"_s), acts > 0);
}

void TestDocker::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    int acts = 0;
    CuttingServer engine(cut, 1, [&acts](const QByteArray &request) {
        acts += request.startsWith("POST") ? 1 : 0;
        return inspected(acts > 0 ? u"running 2"_s : u"running 1"_s);
    });
    const Node given = settings(R"({"url": "http://127.0.0.1:)" + QByteArray::number(engine.port()) + R"("})");
    FakeRun context;
    const std::optional<RunReport> report = m_bed.run(u"docker", given, context);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(acts, hasArrived(cut) ? 1 : 0);
    if (cut == Cut::BeforeConnect)
        return;
    QCOMPARE(outcomeOf(m_bed.settle(u"docker", given, context)), acts > 0 ? u"succeeded"_s : u"not-run"_s);
    QCOMPARE(engine.requests("POST"), acts);
}

void TestDocker::settles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("restarted") << QByteArray("{}") << u"running 2"_s << u"succeeded"_s;
    QTest::newRow("on its way") << QByteArray("{}") << u"running 1|exited 1|running 2"_s << u"succeeded"_s;
    QTest::newRow("never arrived") << QByteArray("{}") << u"running 1"_s << u"not-run"_s;
    QTest::newRow("may take longer") << QByteArray(R"({"ends-within": "2m"})") << u"running 1"_s << u"unknown"_s;
    QTest::newRow("stopped") << QByteArray(R"({"action": "stop"})") << u"exited 1"_s << u"succeeded"_s;
    QTest::newRow("engine is away") << QByteArray("{}") << u"500"_s << u"unknown"_s;
}

void TestDocker::settles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(QString, outcome);
    Engine engine;
    engine.states = states.split(u'|');
    FakeRun context;
    context.remember({{u"started"_s, u"2026-11-21T03:21:20.1Z"_s}}, this, [] {});
    const std::optional<RunReport> report = m_bed.settle(u"docker", settings(json, engine.path()), context);
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY(engine.acts.isEmpty());
    FakeRun forgetful;
    QCOMPARE(outcomeOf(m_bed.settle(u"docker", settings(json, engine.path()), forgetful)), u"unknown"_s);
}

void TestDocker::cannotUseTheSocket()
{
    FakeRun context;
    QCOMPARE(outcomeOf(m_bed.run(u"docker", settings("{}", u"/nowhere/engine.sock"_s), context)), u"not-run"_s);
    if (::geteuid() == 0)
        return; // root may use every socket
    Engine engine;
    QFile::setPermissions(engine.path(), QFile::ReadOwner);
    const std::optional<RunReport> report = m_bed.run(u"docker", settings("{}", engine.path()), context);
    QCOMPARE(outcomeOf(report), u"rejected"_s);
    QVERIFY(report->sentence.contains("group"_L1));
}

void TestDocker::sendsTheRightThing()
{
    const auto sent = [this](const QByteArray &json) {
        Engine engine;
        engine.states = {u"running 1"_s};
        engine.status = 409;
        FakeRun context;
        m_bed.run(u"docker", settings(json, engine.path()), context);
        return engine.acts.join(u'|');
    };
    QCOMPARE(sent("{}"), u"POST /containers/shop/restart?t=10"_s);
    QCOMPARE(sent(R"({"ends-within": "1500ms"})"), u"POST /containers/shop/restart?t=2"_s);
    QCOMPARE(sent(R"({"action": "stop", "ends-within": "0s"})"), u"POST /containers/shop/stop?t=0"_s);
    QCOMPARE(sent(R"({"action": "kill"})"), u"POST /containers/shop/kill?signal=KILL"_s);
    const ReactionKind &kind = ReactionBed::kind(u"docker");
    QCOMPARE(kind.preview(settings("{}")), u"POST unix:/var/run/docker.sock /containers/shop/restart?t=10"_s);
    QCOMPARE(kind.preview(settings(R"({"url": "https://docker1.example:2376"})")),
             u"POST https://docker1.example:2376/containers/shop/restart?t=10"_s);
    QCOMPARE(kind.effect(settings("{}")), Effect::Repairs);
    QCOMPARE(kind.effect(settings(R"({"action": "kill"})")), Effect::Destroys);
}

void TestDocker::looksBeforehand()
{
    Engine engine;
    ReactionBed bed;
    const auto light = [&](const QString &state) {
        engine.states = {state};
        const std::optional<PreflightReport> report = bed.preflight(u"docker", settings("{}", engine.path()));
        return report ? QString(wordOf(report->light)) + u' ' + report->sentence : QString();
    };
    QCOMPARE(light(u"running 1"_s), u"green The container engine lets us in; shop is running."_s);
    QVERIFY(light(u"404"_s).startsWith("red There is no container shop"_L1));
    QVERIFY(engine.acts.isEmpty());
}

void TestDocker::refusesOddNames()
{
    const ReactionKind &kind = ReactionBed::kind(u"docker");
    for (const QByteArray name : {"a/b", "../x", "a b", "?force=1", ""})
        QVERIFY2(hasErrors(kind.problems(settings(R"({"container": ")" + name + R"("})"))), name.constData());
    QVERIFY(!hasErrors(kind.problems(settings(R"({"container": "{{monitor.name}}"})"))));
}

QTEST_GUILESS_MAIN(TestDocker)
#include "tst_docker.moc"
