// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"

#include <utility>

namespace salve {

/// What every reader of answers holds to. Servers refuse *requests* with 8 to 32 KiB of headers; no honest answer comes
/// near this.
constexpr qint64 kHeaderLimit_bytes = 256 * 1024;

/// Reads one HTTP/1.1 answer as its bytes come (RFC 9112), with bounds on everything.
class HttpReader
{
public:
    enum class State { StatusLine, Headers, Body, Complete, Truncated, HeadersTooLarge, Garbage };

    HttpReader(const QByteArray &method, qint64 bodyLimit_bytes);

    State feed(QByteArrayView bytes);
    /// The peer has closed: Complete where that ends the body, else the state it was cut in.
    State end();
    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Complete; }
    bool hasHeaders() const
    {
        return m_state == State::Body || m_state == State::Complete || m_state == State::Truncated;
    }
    const HttpResponse &response() const { return m_response; }
    /// Gives away what has come of the body: of an answer that does not end only what is not taken counts to the limit.
    QByteArray takeReceived() { return std::exchange(m_response.body, {}); }

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    void takeLine(QByteArrayView line);
    void takeStatusLine(QByteArrayView line);
    void takeHeaderLine(QByteArrayView line);
    void takeChunkLine(QByteArrayView line);
    void beginBody();
    bool isBetweenLines() const;
    QByteArrayView takeBody(QByteArrayView bytes);
    void append(QByteArrayView bytes);
    std::optional<Framing> framing();

    const bool m_isHead;
    const qint64 m_bodyLimit_bytes;
    State m_state{State::StatusLine};
    Framing m_framing{Framing::None};
    Chunk m_chunk{Chunk::Size};
    qint64 m_left_bytes{0}; ///< of the body or the chunk
    qint64 m_lines_bytes{0};
    QByteArray m_line; ///< begun, not ended
    HttpResponse m_response;
};

} // namespace salve
