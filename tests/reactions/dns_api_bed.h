// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "reactions/dns_bed.h"
#include "support/scripted_datagrams.h"
#include "support/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace salve::test {

/// What happens to the first request that acts.
enum class ApiTrouble {
    None,
    Forbidden,     ///< 403, nothing done
    TooMany,       ///< 429, nothing done
    Ignored,       ///< accepted, nothing done
    Broken,        ///< 500, nothing done
    BrokenButDone, ///< 500, done
    Nobody,        ///< nobody listens
    Closed,        ///< every connection is closed before a byte was read
    CutBefore,     ///< the connection ends without an answer, nothing done
    CutBehind,     ///< the same, done
    HalfHead,      ///< done
    HalfBody       ///< done
};

/// A provider's interface over HTTP, and a name server that has what was told to it. One name, www.shop.test A.
class DnsApiStandIn
{
public:
    struct Reply
    {
        int status{200};
        QByteArray body;
    };

    DnsApiStandIn() : dns([this](const QByteArray &query) { return std::vector{nameServerAnswer(query)}; })
    {
        server.onRequest([this](QTcpSocket &socket, const QByteArray &request) { serve(socket, request); });
    }
    virtual ~DnsApiStandIn() = default;
    Q_DISABLE_COPY_MOVE(DnsApiStandIn)

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/api").arg(server.port()); }
    QString nameServer() const { return QStringLiteral("127.0.0.1:%1").arg(dns.port()); }

    ScriptedServer server;
    ApiTrouble trouble{ApiTrouble::None};
    QStringList values{QStringLiteral("192.0.2.10")};
    int ttl_s{300};
    int acts{0}; ///< requests that act

protected:
    /// `path` without "/api". What acts changes `values`.
    virtual Reply answer(const QByteArray &method, const QByteArray &path, const QByteArray &body) = 0;
    virtual Reply refusal(int status) = 0;
    /// What it says when it has done something.
    virtual Reply accepted() = 0;
    /// What it says to a request that it does not let in, as it arrived: a signature that does not match.
    virtual std::optional<Reply> turnedAway(const QByteArray &) { return std::nullopt; }

private:
    void serve(QTcpSocket &socket, const QByteArray &request)
    {
        const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
        const QByteArray path = line.at(1).mid(4);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        if (const std::optional<Reply> no = turnedAway(request))
            return reply(socket, *no);
        if (line.at(0) == "GET")
            return reply(socket, answer("GET", path, body));
        ++acts;
        const ApiTrouble now = std::exchange(trouble, ApiTrouble::None);
        switch (now) {
        case ApiTrouble::Forbidden:
            return reply(socket, refusal(403));
        case ApiTrouble::TooMany:
            return reply(socket, refusal(429));
        case ApiTrouble::Broken:
            return reply(socket, refusal(500));
        case ApiTrouble::Ignored:
            return reply(socket, accepted());
        case ApiTrouble::CutBefore:
            return ScriptedServer::reset(socket);
        default:
            break;
        }
        const Reply done = answer(line.at(0), path, body);
        if (now == ApiTrouble::BrokenButDone)
            return reply(socket, refusal(500));
        if (now == ApiTrouble::CutBehind)
            return ScriptedServer::reset(socket);
        if (now == ApiTrouble::HalfHead || now == ApiTrouble::HalfBody) {
            socket.write(now == ApiTrouble::HalfHead ? "HTTP/1.1 200 O"
                                                     : "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{\"succ");
            socket.flush();
            return socket.disconnectFromHost();
        }
        reply(socket, done);
    }

    static void reply(QTcpSocket &socket, const Reply &reply)
    {
        ScriptedServer::reply(socket, reply.body, "HTTP/1.1 " + QByteArray::number(reply.status) + " Said");
    }

    QByteArray nameServerAnswer(const QByteArray &query) const
    {
        const auto u16 = [](quint16 number) {
            QByteArray bytes(2, '\0');
            qToBigEndian(number, bytes.data());
            return bytes;
        };
        const qsizetype end = query.indexOf('\0', 12) + 5;
        QByteArray answer = query.first(2) + u16(0x8400) + u16(1) + u16(static_cast<quint16>(values.size())) + u16(0)
                            + u16(0) + query.mid(12, end - 12);
        for (const QString &value : values) {
            QByteArray address(4, '\0');
            qToBigEndian(QHostAddress(value).toIPv4Address(), address.data());
            answer += u16(0xC00C) + u16(1) + u16(1) + u16(0) + u16(static_cast<quint16>(ttl_s)) + u16(4) + address;
        }
        return answer;
    }

    ScriptedDatagrams dns;
};

inline QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The rows of the table that every interface has to pass.
inline void addApiRows()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, ApiTrouble trouble, RunOutcome outcome, const char *after) {
        QTest::newRow(name) << static_cast<int>(trouble) << static_cast<int>(outcome) << QString::fromLatin1(after);
    };
    using enum RunOutcome;
    row("changed", ApiTrouble::None, Succeeded, "192.0.2.20");
    row("forbidden", ApiTrouble::Forbidden, Rejected, "192.0.2.10");
    row("too many requests", ApiTrouble::TooMany, NotRun, "192.0.2.10");
    row("accepted and not done", ApiTrouble::Ignored, Failed, "192.0.2.10");
    row("broken", ApiTrouble::Broken, Failed, "192.0.2.10");
    row("broken but done", ApiTrouble::BrokenButDone, Succeeded, "192.0.2.20");
    row("nobody listens", ApiTrouble::Nobody, NotRun, "192.0.2.10");
    row("closed before the request", ApiTrouble::Closed, NotRun, "192.0.2.10");
    row("cut before it was done", ApiTrouble::CutBefore, Failed, "192.0.2.10");
    row("cut behind that", ApiTrouble::CutBehind, Succeeded, "192.0.2.20");
    row("half of the head", ApiTrouble::HalfHead, Succeeded, "192.0.2.20");
    row("half of the body", ApiTrouble::HalfBody, Succeeded, "192.0.2.20");
}

/// Replaces the one address by 192.0.2.20.
inline void playApiRow(const QString &kind, DnsApiStandIn &standIn, DnsBed &bed, Node settings)
{
    QFETCH(int, trouble);
    QFETCH(int, outcome);
    QFETCH(QString, after);
    standIn.trouble = static_cast<ApiTrouble>(trouble);
    for (const auto &[key, value] : {std::pair{"url", standIn.url()},
                                     {"zone", QStringLiteral("shop.test")},
                                     {"record", QStringLiteral("www.shop.test")},
                                     {"value", QStringLiteral("192.0.2.20")},
                                     {"agree-within", QStringLiteral("2s")}})
        settings.set(QString::fromLatin1(key), Node::text(value));
    settings.set(QStringLiteral("read-back-at"), Node::list({Node::text(standIn.nameServer())}));
    if (standIn.trouble == ApiTrouble::Nobody)
        standIn.server.close();
    else if (standIn.trouble == ApiTrouble::Closed)
        standIn.server.onConnected([](QTcpSocket &socket) { ScriptedServer::reset(socket); });
    const Problems problems = DnsBed::find(kind).problems(settings);
    QVERIFY2(!hasErrors(problems), problems.empty() ? "" : qPrintable(problems.front().sentence));
    const std::optional<RunReport> report = bed.run(kind, settings);
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == static_cast<RunOutcome>(outcome), qPrintable(report->sentence));
    QCOMPARE(standIn.values.join(QStringLiteral(", ")), after);
    const bool isReached = standIn.trouble != ApiTrouble::Nobody && standIn.trouble != ApiTrouble::Closed;
    QCOMPARE(standIn.acts, isReached ? 1 : 0);
    QString shown = report->sentence;
    for (const Evidence &evidence : report->evidence)
        shown += evidence.text;
    QVERIFY2(!shown.contains(QStringLiteral("tok-4711")), qPrintable(shown));
}

} // namespace salve::test
