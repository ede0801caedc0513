// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "kind_subjects.h"

#include "core/clock.h"
#include "net/ntp_message.h"
#include "net/websocket_frame.h"

#include <QJsonArray>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace salve::bench {

namespace {

using Settings = Subject::Settings;

// Of those that start a program.
constexpr int kPrograms = 50;

QJsonObject page(const PageServer &server, int number)
{
    return {{u"url"_s, server.url(number)}};
}

QJsonObject place(const PageServer &server, int number)
{
    return placeAt(server.port(number));
}

QJsonObject joined(QJsonObject first, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        first.insert(it.key(), it.value());
    return first;
}

Settings with(Settings first, QJsonObject more)
{
    return [first = std::move(first), more = std::move(more)](const PageServer &server, int number) {
        return joined(first(server, number), more);
    };
}

PageServer::Answer saying(const QByteArray &text)
{
    return [text](std::string_view) { return text; };
}

QByteArray json(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The upgrade that was asked for.
QByteArray websocketAnswer(std::string_view request)
{
    constexpr std::string_view kKey = "Sec-WebSocket-Key: ";
    const size_t at = request.find(kKey) + kKey.size();
    const QByteArray key = bytes(request.substr(at, request.find('\r', at) - at));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + websocketAccept(key) + "\r\n\r\n";
}

std::vector<Subject> webSubjects()
{
    const QByteArray web = PageServer::page();
    const QByteArray pods =
        R"({"status":{"readyReplicas":2,"updatedReplicas":2,"availableReplicas":2,"observedGeneration":1},)"
        R"("spec":{"replicas":2},"metadata":{"generation":1}})";
    const QByteArray container = R"({"State":{"Status":"running","Running":true,"ExitCode":0},"RestartCount":0})";
    const QByteArray vector =
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})";
    const QByteArray domain = R"({"events":[{"eventAction":"expiration","eventDate":"2099-01-01T00:00:00Z"}]})";
    const Settings flow = [](const PageServer &server, int number) {
        return QJsonObject{{u"requests"_s, QJsonArray{page(server, number), page(server, number + 1)}}};
    };
    const Settings socket = [](const PageServer &server, int number) {
        return QJsonObject{{u"url"_s, server.url(number).replace(u"http:"_s, u"ws:"_s)}};
    };
    const Settings registry = [](const PageServer &server, int number) {
        return QJsonObject{{u"domain"_s, u"shop.example"_s}, {u"server"_s, server.url(number)}};
    };
    return {
        {u"http"_s, u"http"_s, page, saying(web)},
        {u"http, curl"_s, u"http"_s, with(page, {{u"client"_s, u"curl"_s}}), saying(web)},
        {u"http-flow, 2 requests"_s, u"http-flow"_s, flow, saying(web)},
        {u"websocket"_s, u"websocket"_s, socket, websocketAnswer},
        {u"prometheus-query"_s, u"prometheus-query"_s, with(page, {{u"query"_s, u"up"_s}}), saying(json(vector))},
        {u"docker-container"_s,
         u"docker-container"_s,
         with(page, {{u"container"_s, u"shop"_s}}),
         saying(json(container))},
        {u"kubernetes-workload"_s,
         u"kubernetes-workload"_s,
         with(page, {{u"workload-name"_s, u"shop"_s}}),
         saying(json(pods))},
        {u"domain-expiry"_s, u"domain-expiry"_s, registry, saying(json(domain))},
    };
}

std::vector<Subject> dialogueSubjects()
{
    const Settings plain = with(place, {{u"tls"_s, u"none"_s}});
    // An OP_MSG that answers request 1 with {ok: 1.0}.
    const QByteArray mongo = QByteArray::fromHex("260000000200000001000000dd0700000000000000"
                                                 "11000000016f6b00000000000000f03f00");
    return {
        {u"tcp"_s, u"tcp"_s, with(place, {{u"send"_s, u"PING"_s}, {u"expect"_s, u"PONG"_s}}), saying("PONG\r\n")},
        {.name = u"tls, not spoken there"_s,
         .kind = u"tls"_s,
         .settings = place,
         .answer = saying("HTTP/1.1 400 Bad Request\r\n\r\n"),
         .end = u"critical tls-failed"_s},
        {u"smtp"_s, u"smtp"_s, place, saying("250-mail.example\r\n250 HELP\r\n"), "220 mail.example ESMTP\r\n"},
        {u"imap"_s, u"imap"_s, plain, saying("* BYE\r\ns3 OK\r\n"), "* OK IMAP4rev1 ready\r\n"},
        {u"pop3"_s, u"pop3"_s, plain, saying("+OK\r\n"), "+OK ready\r\n"},
        {u"ftp"_s, u"ftp"_s, place, saying("221 Bye\r\n"), "220 ready\r\n"},
        {u"ssh-banner"_s, u"ssh-banner"_s, place, PageServer::silence, "SSH-2.0-OpenSSH_9.2\r\n"},
        {u"redis"_s, u"redis"_s, place, saying("+PONG\r\n")},
        {u"memcached"_s, u"memcached"_s, place, saying("VERSION 1.6.18\r\n")},
        {u"mongodb"_s, u"mongodb"_s, place, saying(mongo)},
        {u"mqtt"_s, u"mqtt"_s, place, saying(QByteArray::fromHex("20020000"))},
        {u"amqp"_s, u"amqp"_s, place, saying(QByteArray::fromHex("0100000000000500"))},
        {u"ldap"_s, u"ldap"_s, place, saying(QByteArray::fromHex("300c02010261070a010004000400"))},
        {u"rethinkdb"_s,
         u"rethinkdb"_s,
         place,
         saying(QByteArray(R"({"success":true,"server_version":"2.4"})") + '\0')},
    };
}

/// A token for who logs in, then what the minions said; one that does not answer lets in all the same.
Subject saltSubject(const QString &kind, const QJsonObject &more, const QByteArray &returned)
{
    const QJsonObject access{{u"username"_s, u"salve"_s},
                             {u"password"_s, QJsonObject{{u"secret"_s, u"salt-api"_s}}},
                             {u"target"_s, u"web1"_s}};
    const QByteArray token =
        json(R"({"return":[{"token":"0123456789abcdef","start":1.0,"expire":43201.0,"perms":[".*"]}]})");
    const QByteArray run =
        json(R"({"return":[{"web1":{"ret":)" + returned + R"(,"retcode":0,"jid":"20260101000000000000"}}]})");
    const auto isLogin = [](std::string_view request) { return request.rfind("POST /login", 0) == 0; };
    return {.name = kind,
            .kind = kind,
            .settings = with(page, joined(access, more)),
            .answer = [=](std::string_view request) { return isLogin(request) ? token : run; },
            .silence = [=](std::string_view request) { return isLogin(request) ? token : QByteArray(); }};
}

std::vector<Subject> saltSubjects()
{
    return {saltSubject(u"salt-minion"_s, {}, "true"),
            saltSubject(u"salt-job"_s, {{u"service"_s, u"nginx"_s}}, "true"),
            saltSubject(u"salt-drift"_s,
                        {},
                        R"({"file_|-conf_|-/etc/shop.conf_|-managed":{"result":true,"changes":{},"comment":"in place",)"
                        R"("name":"/etc/shop.conf","__id__":"conf","__run_num__":0,"duration":1.5}})")};
}

/// "shop.example is 127.0.0.1", whatever else came with the question.
QByteArray dnsAnswer(std::string_view request)
{
    constexpr qsizetype kHeader = 12;
    const QByteArray query = bytes(request);
    const qsizetype nameEnd = query.indexOf('\0', kHeader);
    const QByteArray question = query.mid(kHeader, nameEnd + 1 + 4 - kHeader); // with its type and class
    return query.left(2) + QByteArray::fromHex("81800001000100000000") + question
           + QByteArray::fromHex("c00c000100010000003c00047f000001");
}

QByteArray ntpAnswer(std::string_view request)
{
    constexpr qsizetype kTime = 8;
    QByteArray now(kTime, '\0');
    const auto wall = std::chrono::time_point_cast<std::chrono::microseconds>(SystemClock().wallNow());
    qToBigEndian(ntpTime(wall), now.data());
    // A server's answer of stratum 2, synchronized now, with the asker's time in it.
    return QByteArray::fromHex("240206ec0000010000000100c0000201") + now + bytes(request).mid(40, kTime) + now + now;
}

std::vector<Subject> datagramSubjects()
{
    const Settings names = [](const PageServer &server, int number) {
        return QJsonObject{{u"query"_s, u"shop.example"_s},
                           {u"resolver"_s, u"127.0.0.1:%1"_s.arg(server.port(number))}};
    };
    // An address of the loopback each: six at once with one host is what it is allowed.
    const Settings pings = [](const PageServer &, int number) {
        return QJsonObject{{u"host"_s, u"127.1.%1.%2"_s.arg(number / 250).arg(number % 250 + 1)}, {u"count"_s, 1}};
    };
    return {
        {u"udp"_s, u"udp"_s, with(place, {{u"send"_s, u"x"_s}, {u"expect"_s, u"y"_s}}), saying("y")},
        {u"ntp"_s, u"ntp"_s, place, ntpAnswer},
        {u"dns"_s, u"dns"_s, names, dnsAnswer},
        {.name = u"ping, 1 packet"_s,
         .kind = u"ping"_s,
         .settings = pings,
         // Every address of the loopback answers: these wait between two packets.
         .waiting = with(pings, {{u"count"_s, 2}, {u"spacing"_s, u"9s"_s}})},
    };
}

std::vector<Subject> programSubjects()
{
    const auto runs = [](const QJsonArray &command) {
        return [command](const PageServer &, int) { return QJsonObject{{u"command"_s, command}}; };
    };
    return {{.name = u"plugin, 50 at once"_s,
             .kind = u"plugin"_s,
             .settings = runs({u"/bin/true"_s}),
             .atOnce = kPrograms,
             .waiting = runs({u"/bin/sleep"_s, u"60"_s})}};
}

} // namespace

QJsonObject placeAt(int port, QJsonObject more)
{
    more.insert(u"host"_s, u"127.0.0.1"_s);
    more.insert(u"port"_s, port);
    return more;
}

std::vector<Subject> subjects()
{
    std::vector<Subject> all;
    for (const auto &some : {webSubjects(), saltSubjects(), dialogueSubjects(), datagramSubjects(), programSubjects()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace salve::bench
