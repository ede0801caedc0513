// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/hostile_bed.h"
#include "checks/real_bed.h"
#include "support/scripted_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>

#include <limits>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// What one peer does with a connection, and for which causes a check may end with it.
struct Attitude
{
    const char *name;
    void (*act)(ScriptedServer &server, QTcpSocket &socket);
    const char *causes; ///< words, or "any" where a good end is as right as another
    qint64 mostTaken_bytes{12 * 1024 * 1024};
};

/// So many bytes again and again, for as long as the other side takes them.
void pour(ScriptedServer &server, QTcpSocket &socket, const QByteArray &first, const QByteArray &again)
{
    socket.write(first);
    server.pour(socket, again);
}

void say(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
}

void sayAndHangUp(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.disconnectFromHost();
}

QByteArray head(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more + "\r\n";
}

/// 10 MB that would become 10 GB: a gzip member of zeros is 1,000 times smaller than they are.
QByteArray bomb()
{
    const QByteArray zeros(1 << 20, '\0');
    const QByteArray packed = qCompress(zeros, 9).sliced(4); // zlib, which is as good a lie as any
    QByteArray all;
    while (all.size() < 10'000'000)
        all += packed;
    return all;
}

// clang-format off
const std::vector<Attitude> &anybody()
{
    static const std::vector<Attitude> kAll{
        {"silence", [](ScriptedServer &, QTcpSocket &) {}, "timeout"},
        {"hangs up", [](ScriptedServer &, QTcpSocket &s) { s.disconnectFromHost(); }, "closed tls-failed"},
        {"resets", [](ScriptedServer &, QTcpSocket &s) { ScriptedServer::reset(s); }, "closed tls-failed"},
        {"garbage", [](ScriptedServer &, QTcpSocket &s) { say(s, QByteArray("\x01\x02\xfe\xff\x00garbage\r\n\r\n", 16).repeated(40)); },
         "protocol timeout body tls-failed too-large rejected status auth"},
        {"garbage, hangs up", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray("\xff\xfe\x00\x07 what\n", 10).repeated(40)); },
         "protocol closed body tls-failed rejected status auth"},
        {"endless bytes", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray(65536, 'x')); },
         "protocol too-large tls-failed body"},
        {"endless lines", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray("250-more\r\n").repeated(4096)); },
         "protocol too-large tls-failed body rejected"},
        {"endless NUL", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray(65536, '\0')); },
         "protocol too-large tls-failed body rejected closed"},
        {"lengths of 0xFFFFFFFF", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray(65536, '\xff')); },
         "protocol too-large tls-failed body rejected"},
        {"0xFF, hangs up", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray(64, '\xff')); },
         "protocol closed tls-failed body rejected"},
        {"0x00, hangs up", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray(64, '\0')); },
         "protocol closed tls-failed body rejected"},
        {"a byte a second", [](ScriptedServer &p, QTcpSocket &s) { p.drip(s, "HTTP/1.1 200 OK\r\nX: " + QByteArray(1000, 'x')); },
         "timeout protocol tls-failed body rejected"},
        {"a byte 0x82 a second", [](ScriptedServer &p, QTcpSocket &s) { p.drip(s, QByteArray(1000, '\x82')); },
         "timeout protocol tls-failed body rejected"},
    };
    return kAll;
}

const std::vector<Attitude> &webServers()
{
    static const std::vector<Attitude> kAll{
        {"resets in the head", [](ScriptedServer &, QTcpSocket &s) { s.write("HTTP/1.1 200 OK\r\nX: y"); s.flush(); ScriptedServer::reset(s); }, "closed"},
        {"resets in the body", [](ScriptedServer &, QTcpSocket &s) { s.write(head("Content-Length: 1000\r\n") + "{\"a\":"); s.flush(); ScriptedServer::reset(s); }, "closed"},
        {"head cut", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 200 OK\r\nContent-Le"); }, "closed protocol"},
        {"status cut", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 2"); }, "closed protocol"},
        {"endless header", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, "HTTP/1.1 200 OK\r\nX-Long: ", QByteArray(65536, 'x')); }, "too-large"},
        {"endless headers", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, "HTTP/1.1 200 OK\r\n", QByteArray("X-Again: y\r\n").repeated(4096)); }, "too-large"},
        {"endless interim answers", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2048)); }, "too-large"},
        {"endless body", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, head({}), QByteArray(65536, '[')); }, "any", 32 * 1024 * 1024},
        {"endless chunks", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, head("Transfer-Encoding: chunked\r\n"), "1000\r\n" + QByteArray(4096, 'x') + "\r\n"); }, "any", 32 * 1024 * 1024},
        {"endless trailer", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, head("Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n", QByteArray("X-Again: y\r\n").repeated(4096)); }, "too-large"},
        {"endless chunk size", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, head("Transfer-Encoding: chunked\r\n"), QByteArray(65536, '0')); }, "too-large protocol"},
        {"endless chunk extension", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, head("Transfer-Encoding: chunked\r\n") + "1;", QByteArray(65536, 'x')); }, "too-large protocol timeout", std::numeric_limits<qint64>::max()}, // libcurl reads on until the deadline, and keeps nothing
        {"length too long", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, head("Content-Length: 1000\r\n") + "{}"); }, "closed"},
        {"length too short", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, head("Content-Length: 2\r\n") + "{}{}{}{}"); }, "any"},
        {"negative length", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Content-Length: -1\r\n") + "{}"); }, "protocol"},
        {"huge length", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Content-Length: 99999999999999999999\r\n") + "{}"); }, "protocol timeout too-large"},
        {"two lengths", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}"); }, "protocol any"},
        {"negative chunk", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Transfer-Encoding: chunked\r\n") + "-1\r\n{}\r\n0\r\n\r\n"); }, "protocol"},
        {"huge chunk", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Transfer-Encoding: chunked\r\n") + "FFFFFFFFFFFFFFFFFF\r\n{}\r\n"); }, "protocol"},
        {"chunk cut", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, head("Transfer-Encoding: chunked\r\n") + "FFFF\r\n{}"); }, "closed"},
        {"bomb", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Content-Encoding: gzip\r\nContent-Length: 10000000\r\n") + bomb().left(10'000'000)); }, "any", 32 * 1024 * 1024},
        {"bomb of transfer", [](ScriptedServer &, QTcpSocket &s) { say(s, head("Transfer-Encoding: gzip\r\n") + bomb().left(10'000'000)); }, "any", 32 * 1024 * 1024},
        {"wild text", [](ScriptedServer &, QTcpSocket &s) {
             const QByteArray wild("\xff\xfe\x00\x1b[31m\x07\xe2\x80\xae\xed\xa0\x80\xc0\x80", 18);
             sayAndHangUp(s, "HTTP/1.1 200 \x1b[2JO\x07K\r\nX-Wild: " + QByteArray("a\x1b[31m\x08" "b\xe2\x80\xae\xff") + "\r\nContent-Type: text/html\r\n\r\n" + wild.repeated(200)); }, "any"},
        {"wild refusal", [](ScriptedServer &, QTcpSocket &s) {
             sayAndHangUp(s, "HTTP/1.1 500 \x1b[2J\xe2\x80\xae\x07\r\nContent-Type: application/json\r\n\r\n{\"message\":\"\\u001b[31m\\u202e\\u0000\\u0007" + QByteArray(100'000, 'm') + "\"}"); }, "status body redirects protocol reported"},
        {"deep JSON", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, head({}) + QByteArray(500'000, '[')); }, "any"},
        {"wide JSON", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, head({}) + '[' + QByteArray("{},").repeated(170'000) + "1]"); }, "any"},
        {"lies in JSON", [](ScriptedServer &, QTcpSocket &s) {
             sayAndHangUp(s, head({}) + R"({"return":[{"web1":1e308,"x":{"ret":[[[]]],"retcode":-9e99}}],"State":{"Status":["a"],"Running":1e99,"Health":{"Status":{},"Log":[1,{"Output":7}]}},)"
                             R"("RestartCount":-1e300,"status":"success","data":{"resultType":"vector","result":[{"metric":7,"value":["x",{}]}]},"items":[1,{"status":7}],"spec":{"replicas":-1e99},)"
                             R"("events":[7,{"eventAction":"expiration","eventDate":"99999999-99-99T99:99:99Z"}],"message":{"a":1}})"); }, "any"},
        {"redirects to itself", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"); }, "redirects status rejected protocol misconfigured body"},
        {"10,000 redirects", [](ScriptedServer &p, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 302 Found\r\nLocation: /" + QByteArray::number(p.connections()) + "\r\nContent-Length: 0\r\n\r\n"); }, "redirects status rejected protocol misconfigured body"},
        {"redirects into the dark", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"); }, "redirects status rejected protocol misconfigured body"},
        {"switches protocols", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n", QByteArray(65536, '\xff')); }, "protocol status any", 32 * 1024 * 1024},
        {"HTTP/0.9", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "<html>It works!</html>"); }, "protocol closed"},
        {"HTTP/2", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray("\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x05\x00\x00@\x00", 15)); }, "protocol closed"},
        {"body a byte a second", [](ScriptedServer &p, QTcpSocket &s) { s.write(head("Content-Length: 1000\r\n")); p.drip(s, QByteArray(1000, '{')); }, "timeout"},
    };
    return kAll;
}

const std::vector<Attitude> &tlsServers()
{
    static const std::vector<Attitude> kAll{
        {"TLS alert", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)); }, "tls-failed"},
        {"TLS record cut", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, QByteArray("\x16\x03\x03\x00\x7a\x02\x00\x00\x76", 9)); }, "tls-failed closed"},
        {"TLS record never ends", [](ScriptedServer &, QTcpSocket &s) { say(s, QByteArray("\x16\x03\x03\x40\x00\x02\x00\x00\x76", 9)); }, "timeout"},
        {"endless TLS records", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(16384, 'x')); }, "tls-failed"},
        {"endless empty TLS records", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, {}, QByteArray("\x16\x03\x03\x00\x00", 5).repeated(10'000)); }, "tls-failed"},
        {"huge handshake", [](ScriptedServer &p, QTcpSocket &s) { pour(p, s, QByteArray("\x16\x03\x03\x40\x00\x02\xff\xff\xff", 9) + QByteArray(16380, '\3'), QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(16384, '\3')); }, "tls-failed"},
        {"plain HTTP", [](ScriptedServer &, QTcpSocket &s) { sayAndHangUp(s, "HTTP/1.1 400 Bad Request\r\n\r\n"); }, "tls-failed"},
    };
    return kAll;
}
// clang-format on

enum class Speaks { Web, Salt, Tls, Dialogue };

/// A monitor of each kind that reads from a peer over TCP.
struct Victim
{
    QString name;
    QString kind;
    Speaks speaks;
    std::function<QJsonObject(int port)> settings;
};

QString web(int port, const QString &scheme = u"http"_s)
{
    return u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(port);
}

// clang-format off
std::vector<Victim> webVictims()
{
    const QJsonArray json{u"db.status == ok"_s};
    return {
        {u"http"_s, u"http"_s, Speaks::Web, [json](int p) { return QJsonObject{{u"url"_s, web(p)}, {u"json"_s, json}, {u"body-matches"_s, u"(x+x+)+y"_s}}; }},
        {u"http curl"_s, u"http"_s, Speaks::Web, [json](int p) { return QJsonObject{{u"url"_s, web(p)}, {u"client"_s, u"curl"_s}, {u"json"_s, json}}; }},
        {u"http-flow"_s, u"http-flow"_s, Speaks::Web, [](int p) {
             return QJsonObject{{u"requests"_s, QJsonArray{
                 QJsonObject{{u"url"_s, web(p)}, {u"capture"_s, QJsonObject{{u"token"_s, u"data.token"_s}, {u"id"_s, u"regex id=(\\w+)"_s}}}},
                 QJsonObject{{u"url"_s, web(p)}}}}};
         }},
        {u"websocket"_s, u"websocket"_s, Speaks::Web, [](int p) { return QJsonObject{{u"url"_s, web(p, u"ws"_s)}, {u"send"_s, u"ping"_s}, {u"expect"_s, u"pong"_s}}; }},
        {u"prometheus-query"_s, u"prometheus-query"_s, Speaks::Web, [](int p) { return QJsonObject{{u"url"_s, web(p)}, {u"query"_s, u"up"_s}, {u"down-when"_s, u"> 1"_s}}; }},
        {u"docker-container"_s, u"docker-container"_s, Speaks::Web, [](int p) { return QJsonObject{{u"url"_s, web(p)}, {u"container"_s, u"shop"_s}, {u"health"_s, u"required"_s}}; }},
        {u"kubernetes-workload"_s, u"kubernetes-workload"_s, Speaks::Web, [](int p) {
             return QJsonObject{{u"url"_s, web(p)}, {u"workload-name"_s, u"shop"_s}, {u"token"_s, QJsonObject{{u"secret"_s, u"t"_s}}}};
         }},
        {u"domain-expiry"_s, u"domain-expiry"_s, Speaks::Web, [](int p) { return QJsonObject{{u"domain"_s, u"shop.example"_s}, {u"server"_s, web(p)}}; }},
    };
}

// clang-format on
QJsonObject saltSettings(int port)
{
    return {{u"url"_s, web(port)},
            {u"username"_s, u"salve"_s},
            {u"password"_s, QJsonObject{{u"secret"_s, u"p"_s}}},
            {u"target"_s, u"web*"_s}};
}

std::vector<Victim> saltVictims()
{
    std::vector<Victim> victims;
    victims.push_back({u"salt-minion"_s, u"salt-minion"_s, Speaks::Salt, saltSettings});
    victims.push_back({u"salt-drift"_s, u"salt-drift"_s, Speaks::Salt, saltSettings});
    victims.push_back({u"salt-job"_s, u"salt-job"_s, Speaks::Salt, [](int p) {
                           QJsonObject settings = saltSettings(p);
                           settings.insert(u"asks"_s, u"service.status"_s);
                           settings.insert(u"service"_s, u"nginx"_s);
                           return settings;
                       }});
    return victims;
}

std::vector<Victim> dialogueVictims()
{
    const auto at = [](int port) { return QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}}; };
    std::vector<Victim> victims;
    victims.push_back({u"tcp"_s, u"tcp"_s, Speaks::Dialogue, [at](int p) {
                           QJsonObject settings = at(p);
                           settings.insert(u"expect"_s, u"never said"_s);
                           return settings;
                       }});
    const CheckLibrary library;
    for (const CheckKind *kind : library.kinds()) {
        if (!QFile::exists(u":/recipes/checks/%1.yaml"_s.arg(kind->id())))
            continue;
        victims.push_back({kind->id(), kind->id(), Speaks::Dialogue, at});
        QJsonObject secure = at(1);
        secure.insert(u"tls"_s, u"implicit"_s);
        if (!hasErrors(kind->problems(nodeOf(secure))) && kind->target(nodeOf(secure)).size() > 0) {
            const auto overTls = [at](int p) {
                QJsonObject settings = at(p);
                settings.insert(u"tls"_s, u"implicit"_s);
                return settings;
            };
            const bool knowsTls = std::any_of(kind->fields().begin(), kind->fields().end(), [](const FieldInfo &field) {
                return field.key == "tls"_L1 && field.choices.contains(u"implicit"_s);
            });
            if (knowsTls)
                victims.push_back({kind->id() + u" over TLS"_s, kind->id(), Speaks::Tls, overTls});
        }
    }
    return victims;
}

std::vector<Victim> tlsVictims()
{
    const auto at = [](int port) { return QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}}; };
    std::vector<Victim> victims;
    victims.push_back({u"tls"_s, u"tls"_s, Speaks::Tls, at});
    for (const char *word : {"smtp", "imap", "pop3", "ftp", "postgres", "ldap"})
        victims.push_back({u"tls after "_s + QLatin1StringView(word), u"tls"_s, Speaks::Dialogue, [at, word](int p) {
                               QJsonObject settings = at(p);
                               settings.insert(u"start-tls"_s, QString::fromLatin1(word));
                               return settings;
                           }});
    victims.push_back({u"https"_s, u"http"_s, Speaks::Tls, [](int p) {
                           return QJsonObject{{u"url"_s, web(p, u"https"_s)}};
                       }});
    victims.push_back({u"https curl"_s, u"http"_s, Speaks::Tls, [](int p) {
                           return QJsonObject{{u"url"_s, web(p, u"https"_s)}, {u"client"_s, u"curl"_s}};
                       }});
    victims.push_back({u"wss"_s, u"websocket"_s, Speaks::Tls, [](int p) {
                           return QJsonObject{{u"url"_s, web(p, u"wss"_s)}};
                       }});
    return victims;
}

} // namespace

/// Whoever is asked may be anybody: what every kind that reads from the network makes of peers that mean no good.
class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void endsWell_data();
    void endsWell();
    void endsWithDatabases_data();
    void endsWithDatabases();
    void keepsItsMemory();

private:
    void meet(const Victim &victim, const Attitude &attitude);
    static void add(const std::vector<Victim> &victims, const std::vector<Attitude> &attitudes)
    {
        for (const Victim &victim : victims) {
            for (const Attitude &attitude : attitudes)
                QTest::newRow(qPrintable(victim.name + u": "_s + QLatin1StringView(attitude.name)))
                    << victim << &attitude;
        }
    }
    std::unique_ptr<HostileBed> m_bed;
    double m_before_mb{0};
};

Q_DECLARE_METATYPE(Victim)
Q_DECLARE_METATYPE(const Attitude *)

void TestHostile::initTestCase()
{
    m_bed = std::make_unique<HostileBed>();
    m_before_mb = memory_mb();
}

void TestHostile::endsWell_data()
{
    QTest::addColumn<Victim>("victim");
    QTest::addColumn<const Attitude *>("attitude");
    for (const std::vector<Victim> &victims : {webVictims(), saltVictims(), dialogueVictims(), tlsVictims()})
        add(victims, anybody());
    add(webVictims(), webServers());
    add(saltVictims(), webServers());
    std::vector<Victim> overTls = tlsVictims();
    for (const Victim &victim : dialogueVictims())
        overTls.push_back(victim);
    std::erase_if(overTls, [](const Victim &victim) { return victim.speaks != Speaks::Tls; });
    add(overTls, tlsServers());
}

void TestHostile::endsWell()
{
    QFETCH(Victim, victim);
    QFETCH(const Attitude *, attitude);
    meet(victim, *attitude);
}

void TestHostile::meet(const Victim &victim, const Attitude &attitude)
{
    ScriptedServer server;
    const bool isWeb = victim.speaks == Speaks::Web || victim.speaks == Speaks::Salt;
    const auto act = [&](QTcpSocket &socket) { attitude.act(server, socket); };
    // A web server that answers before it was asked, and then hangs up, takes back what it has said.
    if (isWeb)
        server.onRequest([&](QTcpSocket &socket, const QByteArray &request) {
            const bool isLogin = victim.speaks == Speaks::Salt && request.startsWith("POST /login");
            if (isLogin)
                ScriptedServer::reply(
                    socket,
                    R"({"return":[{"token":"t0k3n","expire":1e12,"start":1,"user":"salve","eauth":"pam","perms":[".*"]}]})");
            else
                act(socket);
        });
    else
        server.onConnected(act);
    const HostileBed::Verdict verdict = m_bed->run(
        victim.kind,
        nodeOf(victim.settings(server.port())),
        [&] { return server.taken_bytes() + server.connections() + qint64(server.requests().size()); },
        [&] { server.tick(); });
    QVERIFY2(verdict.ends == 1, qPrintable(u"ended %1 times within %2 s"_s.arg(verdict.ends).arg(verdict.seconds)));
    QVERIFY(!verdict.endedInsideStart);
    QVERIFY(verdict.seconds <= kTimeout_s);
    const CheckResult &result = verdict.result;
    const QString complaint = HostileBed::complaintAbout(result);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QStringList causes = QString::fromLatin1(attitude.causes).split(u' ');
    if (victim.kind == u"websocket"_s && victim.speaks == Speaks::Web)
        causes.append(u"status"_s); // a handshake is refused with its head; what follows is not read
    const QString said =
        u"%1 %2 %3: %4"_s.arg(wordOf(result.outcome), wordOf(result.phase), wordOf(result.cause), result.message);
    if (!causes.contains(u"any"_s)) {
        QVERIFY2(causes.contains(wordOf(result.cause)), qPrintable(said));
        QVERIFY2(result.outcome != CheckOutcome::Ok, qPrintable(said));
    }
    QVERIFY2(server.taken_bytes() <= attitude.mostTaken_bytes,
             qPrintable(u"%1 bytes taken"_s.arg(server.taken_bytes())));
    QVERIFY(server.connections() <= 25);
}

void TestHostile::endsWithDatabases_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<const Attitude *>("attitude");
    for (const QString &kind : {u"postgresql"_s, u"mysql"_s}) {
        for (const Attitude &attitude : anybody())
            QTest::addRow("%s: %s", qPrintable(kind), attitude.name) << kind << &attitude;
    }
}

/// Drivers that know only calls that block, and only the clock of the wall.
void TestHostile::endsWithDatabases()
{
    QFETCH(QString, kind);
    QFETCH(const Attitude *, attitude);
    if (const QString driver = kind == u"mysql"_s ? u"QMYSQL"_s : u"QPSQL"_s; !QSqlDatabase::isDriverAvailable(driver))
        QSKIP(qPrintable(
            u"%1 is missing: install libqt6sql6-%2"_s.arg(driver, kind == u"mysql"_s ? u"mysql"_s : u"psql"_s)));
    ScriptedServer server;
    server.onConnected([&](QTcpSocket &socket) { attitude->act(server, socket); });
    RealBed bed;
    bed.secrets.insert(u"p"_s, u"s3cret-word"_s);
    const QJsonObject settings{{u"host"_s, u"127.0.0.1"_s},
                               {u"port"_s, server.port()},
                               {u"user"_s, u"probe"_s},
                               {u"password"_s, QJsonObject{{u"secret"_s, u"p"_s}}}};
    QElapsedTimer took;
    took.start();
    const auto result = bed.result(kind, nodeOf(settings), Millis{1000});
    QVERIFY(result.has_value());
    QVERIFY2(took.elapsed() < 6000, qPrintable(QString::number(took.elapsed())));
    const QString complaint = HostileBed::complaintAbout(*result);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY2(result->outcome != CheckOutcome::Ok && result->cause != Cause::Misconfigured, qPrintable(result->message));
    QVERIFY(server.taken_bytes() <= 64 * 1024 * 1024);
}

/// Last: nothing of all that stays behind.
void TestHostile::keepsItsMemory()
{
    m_bed.reset();
    const double now_mb = memory_mb();
    QVERIFY2(now_mb - m_before_mb < 64, qPrintable(u"%1 MB before, %2 MB after"_s.arg(m_before_mb).arg(now_mb)));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
