// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_reader.h"

#include <algorithm>

namespace salve {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// At most 15 digits: far from overflow, and more than any answer has.
std::optional<qint64> numberOf(QByteArrayView text, int base)
{
    bool isNumber = false;
    const qint64 number =
        text.size() > 15 || text.startsWith('-') || text.startsWith('+') ? -1 : text.toLongLong(&isNumber, base);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

HttpReader::HttpReader(const QByteArray &method, qint64 bodyLimit_bytes)
    : m_isHead(method == "HEAD"),
      m_bodyLimit_bytes(bodyLimit_bytes)
{
}

HttpReader::State HttpReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isOver()) {
        if (!isBetweenLines()) {
            bytes = takeBody(bytes);
            continue;
        }
        const qsizetype lineEnd = bytes.indexOf('\n');
        const QByteArrayView part = lineEnd < 0 ? bytes : bytes.first(lineEnd);
        m_lines_bytes += part.size() + 1;
        if (m_lines_bytes > kHeaderLimit_bytes) {
            m_state = State::HeadersTooLarge;
            return m_state;
        }
        bytes = bytes.sliced(std::min(part.size() + 1, bytes.size()));
        m_line.append(part);
        if (m_state == State::StatusLine
            && !QByteArrayView("HTTP/").startsWith(
                QByteArrayView(m_line).first(std::min<qsizetype>(5, m_line.size())))) {
            m_state = State::Garbage;
            return m_state;
        }
        if (lineEnd < 0)
            return m_state;
        const QByteArray line = std::exchange(m_line, {});
        takeLine(line.endsWith('\r') ? QByteArrayView(line).chopped(1) : QByteArrayView(line));
    }
    return m_state;
}

HttpReader::State HttpReader::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Complete;
    return m_state;
}

bool HttpReader::isBetweenLines() const
{
    if (m_state != State::Body)
        return true;
    return m_framing == Framing::Chunked && m_chunk != Chunk::Data;
}

void HttpReader::takeLine(QByteArrayView line)
{
    if (m_state == State::StatusLine)
        takeStatusLine(line);
    else if (m_state == State::Headers)
        takeHeaderLine(line);
    else
        takeChunkLine(line);
}

void HttpReader::takeStatusLine(QByteArrayView line)
{
    // "HTTP/1.1 200 OK"; the reason, and on some servers even the space before it, may be missing.
    const bool isStatusLine = line.size() >= 12 && line.startsWith("HTTP/1.") && line[8] == ' '
                              && isDigits(line.sliced(9, 3)) && (line.size() == 12 || line[12] == ' ');
    if (!isStatusLine) {
        m_state = State::Garbage;
        return;
    }
    m_response = {};
    m_response.status = line.sliced(9, 3).toInt();
    if (line.size() > 13)
        m_response.reason = line.sliced(13).trimmed().toByteArray();
    m_state = State::Headers;
}

void HttpReader::takeHeaderLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        const bool isInterim = m_response.status >= 100 && m_response.status < 200 && m_response.status != 101;
        if (isInterim)
            m_state = State::StatusLine;
        else
            beginBody();
        return;
    }
    HttpHeaders &headers = m_response.headers;
    if ((line.front() == ' ' || line.front() == '\t') && !headers.empty()) { // a folded line, as of old
        headers.back().value += ' ' + line.trimmed().toByteArray();
        return;
    }
    if (const qsizetype colon = line.indexOf(':'); colon > 0)
        headers.push_back({line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
}

std::optional<HttpReader::Framing> HttpReader::framing()
{
    if (m_isHead || m_response.status == 204 || m_response.status == 304 || m_response.status == 101)
        return Framing::None;
    if (const QByteArray coding = headerValue(m_response.headers, "Transfer-Encoding"); !coding.isEmpty())
        return coding.toLower().endsWith("chunked") ? Framing::Chunked : Framing::UntilClose;
    std::optional<qint64> length;
    for (const HttpHeader &header : m_response.headers) {
        if (header.name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const auto value = numberOf(header.value, 10);
        if (!value || (length && *length != *value)) // two lengths: somebody is being deceived
            return {};
        length = value;
    }
    if (!length)
        return Framing::UntilClose;
    m_left_bytes = *length;
    return *length == 0 ? Framing::None : Framing::Length;
}

void HttpReader::beginBody()
{
    const auto found = framing();
    if (!found) {
        m_state = State::Garbage;
        return;
    }
    m_framing = *found;
    m_state = m_framing == Framing::None ? State::Complete : State::Body;
}

void HttpReader::takeChunkLine(QByteArrayView line)
{
    switch (m_chunk) {
    case Chunk::Size: {
        const qsizetype extension = line.indexOf(';');
        const auto size_bytes = numberOf((extension < 0 ? line : line.first(extension)).trimmed(), 16);
        if (!size_bytes) {
            m_state = State::Garbage;
            return;
        }
        m_left_bytes = *size_bytes;
        m_chunk = *size_bytes == 0 ? Chunk::Trailer : Chunk::Data;
        return;
    }
    case Chunk::DataEnd:
        m_lines_bytes = 0; // the bound is for what is not body
        m_chunk = Chunk::Size;
        return;
    case Chunk::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    case Chunk::Data:
        return;
    }
}

QByteArrayView HttpReader::takeBody(QByteArrayView bytes)
{
    if (m_framing == Framing::UntilClose) {
        append(bytes);
        return {};
    }
    const QByteArrayView part = bytes.first(std::min<qint64>(bytes.size(), m_left_bytes));
    append(part);
    m_left_bytes -= part.size();
    if (m_left_bytes == 0 && m_state == State::Body) {
        if (m_framing == Framing::Length)
            m_state = State::Complete;
        else
            m_chunk = Chunk::DataEnd;
    }
    return bytes.sliced(part.size());
}

void HttpReader::append(QByteArrayView bytes)
{
    const qint64 room = m_bodyLimit_bytes - m_response.body.size();
    m_response.body.append(bytes.first(std::clamp<qint64>(room, 0, bytes.size())));
    if (bytes.size() > room) {
        m_response.bodyEnd = BodyEnd::Truncated;
        m_state = State::Truncated;
    }
}

} // namespace salve
