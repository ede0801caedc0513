// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#include <QTest>

#include <algorithm>
#include <array>

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
        const bool isCut = m_cut != Cut::BeforeConnect && m_cut != Cut::BeforeRequest && index == m_number;
        const QByteArray body = m_answer(request);
        const QByteArray head =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
        if (isCut && m_cut == Cut::HalfHead)
            socket.write(head.left(head.size() / 2));
        else if (isCut && m_cut == Cut::HalfBody)
            socket.write(head + body.left(body.size() / 2));
        else if (!isCut)
            socket.write(head + body);
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

/// One row for each moment.
inline void cutColumns()
{
    QTest::addColumn<Cut>("cut");
    for (const Cut cut : {Cut::BeforeConnect, Cut::BeforeRequest, Cut::NoAnswer, Cut::HalfHead, Cut::HalfBody})
        QTest::newRow(wordOf(cut).latin1()) << cut;
}

} // namespace test
} // namespace salve

Q_DECLARE_METATYPE(salve::test::Cut)
