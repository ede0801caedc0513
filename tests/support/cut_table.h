// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"
#include "core/words.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace salve {
namespace test {

/// Where an exchange is cut.
enum class Cut {
    BeforeConnect, ///< nobody listens
    BeforeRequest, ///< connected, and closed before a byte was read
    NoAnswer,      ///< the request was read, nothing was said
    HalfHead,
    HalfBody
};

} // namespace test

template<>
struct Words<test::Cut>
{
    static constexpr std::array list{"before-connect", "before-request", "no-answer", "half-head", "half-body"};
};

namespace test {

/// The request is there as a whole: it may have acted.
inline bool hasArrived(Cut cut)
{
    return cut != Cut::BeforeConnect && cut != Cut::BeforeRequest;
}

/// What is said of an answer before it is cut.
inline QByteArray saidBefore(Cut cut, const QByteArray &head, const QByteArray &body)
{
    if (cut == Cut::HalfHead)
        return head.left(head.size() / 2);
    return cut == Cut::HalfBody ? head + body.left(body.size() / 2) : QByteArray();
}

/// A web service on 127.0.0.1 that answers as the test says and cuts one exchange: that of the request with this
/// number, counted from 0. What comes after it is answered again.
class CuttingServer
{
public:
    /// Gives the body of an answer 200; it may count.
    using Answer = std::function<QByteArray(const QByteArray &request)>;
    CuttingServer(Cut cut, int number, Answer answer) : m_cut(cut), m_number(number), m_answer(std::move(answer))
    {
        m_server.onConnected([this](QTcpSocket &socket) {
            if (m_cut == Cut::BeforeRequest && m_server.connections() - 1 == m_number)
                ScriptedServer::reset(socket);
        });
        m_server.onRequest([this](QTcpSocket &socket, const QByteArray &request) { serve(socket, request); });
        if (cut == Cut::BeforeConnect && number == 0)
            m_server.close();
    }

    quint16 port() const { return m_port; }
    /// Those that arrived as a whole and begin so ("POST").
    int requests(const QByteArray &beginning = {}) const
    {
        return int(std::count_if(m_server.requests().begin(),
                                 m_server.requests().end(),
                                 [&beginning](const QByteArray &request) { return request.startsWith(beginning); }));
    }

private:
    void serve(QTcpSocket &socket, const QByteArray &request)
    {
        const int index = m_index++;
        const bool isCut = hasArrived(m_cut) && index == m_number;
        const QByteArray body = m_answer(request);
        const QByteArray head =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
        socket.write(isCut ? saidBefore(m_cut, head, body) : head + body);
        socket.disconnectFromHost();
        if (m_cut == Cut::BeforeConnect && index + 1 == m_number)
            m_server.close();
    }

    const Cut m_cut;
    const int m_number;
    const Answer m_answer;
    int m_index{0};
    ScriptedServer m_server;
    const quint16 m_port{m_server.port()};
};

/// How a protocol is read, as far as a cut needs it. As it stands: HTTP, a connection for each request.
struct AnswerShape
{
    QByteArray requestEnd; ///< of the request that is cut; none: all that is said on the connection belongs to it
    QByteArray headEnd{"\r\n\r\n"};
    QByteArray answerEnd; ///< none: whoever answers hangs up
};

/// Stands before a server of this computer, which does what it is asked for and counts it, and cuts one exchange: that
/// on the connection with this number, counted from 0. What comes before and after it is passed on.
class CuttingRelay
{
public:
    CuttingRelay(Cut cut, int number, quint16 behind, AnswerShape shape = {})
        : m_cut(cut),
          m_number(number),
          m_behind(behind),
          m_shape(std::move(shape))
    {
        m_server.onConnected([this](QTcpSocket &client) { pass(client); });
        if (cut == Cut::BeforeConnect && number == 0)
            m_server.close();
    }

    quint16 port() const { return m_port; }
    int connections() const { return m_server.connections(); }
    /// Whoever did not listen does so again.
    bool open() { return m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_port); }

private:
    struct Talk
    {
        bool isCut{false};
        QByteArray asked;
        QByteArray answer; ///< only of the exchange that is cut
    };

    void pass(QTcpSocket &client)
    {
        const int index = m_server.connections() - 1;
        if (m_cut == Cut::BeforeRequest && index == m_number)
            return ScriptedServer::reset(client);
        if (m_cut == Cut::BeforeConnect && index + 1 == m_number)
            m_server.close(); // this connection stays
        auto *server = new QTcpSocket(&client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
        if (!server->waitForConnected(2000))
            return ScriptedServer::reset(client);
        const auto talk = std::make_shared<Talk>();
        talk->isCut = hasArrived(m_cut) && index == m_number;
        QObject::connect(&client, &QTcpSocket::readyRead, server, [&client, server, talk] {
            const QByteArray said = client.readAll();
            talk->asked += said;
            server->write(said);
            server->flush(); // also where the client hangs up at once
        });
        QObject::connect(&client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
        QObject::connect(server, &QTcpSocket::readyRead, &client, [this, &client, server, talk] {
            const QByteArray said = server->readAll();
            if (!talk->isCut || !talk->asked.contains(m_shape.requestEnd)) {
                client.write(said);
                return;
            }
            talk->answer += said;
            if (!m_shape.answerEnd.isEmpty() && talk->answer.contains(m_shape.answerEnd))
                end(client, *talk);
        });
        QObject::connect(server, &QTcpSocket::disconnected, &client, [this, &client, talk] { end(client, *talk); });
    }

    void end(QTcpSocket &client, Talk &talk)
    {
        if (std::exchange(talk.isCut, false)) {
            const qsizetype head = talk.answer.indexOf(m_shape.headEnd) + m_shape.headEnd.size();
            client.write(saidBefore(m_cut, talk.answer.left(head), talk.answer.mid(head)));
        }
        client.disconnectFromHost();
    }

    const Cut m_cut;
    const int m_number;
    const quint16 m_behind;
    const AnswerShape m_shape;
    ScriptedServer m_server;
    const quint16 m_port{m_server.port()};
};

/// The row of a kind in reactions/outcomes.yaml: each moment that its exchange can be cut at, and what may come of it.
inline void cutRows(const QString &kind)
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<QString>("outcomes");
    QFile file(QStringLiteral(SALVE_TESTS "/reactions/outcomes.yaml"));
    const Result<Node> table = nodeFromYaml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    const Node *row = table ? table->find(kind) : nullptr;
    const Node *cell = row ? row->find(QStringLiteral("cut")) : nullptr;
    const Node *at = cell ? cell->find(QStringLiteral("at")) : nullptr;
    if (!at)
        qFatal("outcomes.yaml does not say how %s is cut", qPrintable(kind));
    for (const Cut cut : {Cut::BeforeConnect, Cut::BeforeRequest, Cut::NoAnswer, Cut::HalfHead, Cut::HalfBody}) {
        const QString outcomes = at->textAt(QString(wordOf(cut)));
        if (!outcomes.isEmpty())
            QTest::newRow(wordOf(cut).latin1()) << cut << outcomes;
    }
}

/// "not-run or unknown".
inline bool isOneOf(const QString &outcomes, const QString &outcome)
{
    return outcomes.split(QStringLiteral(" or ")).contains(outcome);
}

} // namespace test
} // namespace salve

Q_DECLARE_METATYPE(salve::test::Cut)
