// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/answer_frame.h"

#include <QtEndian>

namespace salve {

namespace {

struct Length
{
    qsizetype width{0}; ///< of the field itself
    qsizetype value{0};
};

quint8 byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

/// Seven bits a byte, the lowest first, at most four bytes.
std::optional<Length> mqttLength(QByteArrayView bytes)
{
    qsizetype value = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(4, bytes.size()); ++i) {
        value |= qsizetype(byteAt(bytes, i) & 0x7f) << (7 * i);
        if ((byteAt(bytes, i) & 0x80) == 0)
            return Length{i + 1, value};
    }
    return bytes.size() < 4 ? std::nullopt : std::optional(Length{4, value});
}

/// Below 128 the byte is the length; else its low bits say how many bytes of length follow, of which four are enough.
std::optional<Length> berLength(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const quint8 first = byteAt(bytes, 0);
    if (first < 0x80)
        return Length{1, first};
    const qsizetype count = std::min<qsizetype>(4, first & 0x7f);
    if (bytes.size() < 1 + count)
        return {};
    qsizetype value = 0;
    for (qsizetype i = 1; i <= count; ++i)
        value = (value << 8) | byteAt(bytes, i);
    return Length{1 + count, value};
}

template<class Number>
std::optional<Length> fixedLength(QByteArrayView bytes, Number (*read)(const void *))
{
    if (bytes.size() < qsizetype(sizeof(Number)))
        return {};
    return Length{sizeof(Number), qsizetype(read(bytes.data()))};
}

std::optional<Length> lengthIn(QByteArrayView bytes, LengthField field)
{
    switch (field) {
    case LengthField::U8:
        return fixedLength<quint8>(bytes, qFromBigEndian<quint8>);
    case LengthField::U16:
        return fixedLength<quint16>(bytes, qFromBigEndian<quint16>);
    case LengthField::U32:
        return fixedLength<quint32>(bytes, qFromBigEndian<quint32>);
    case LengthField::U32LittleEndian:
        return fixedLength<quint32>(bytes, qFromLittleEndian<quint32>);
    case LengthField::MqttVariable:
        return mqttLength(bytes);
    case LengthField::Ber:
        return berLength(bytes);
    }
    return {};
}

/// "250-" says that another line follows; "250 " and anything else does not.
bool announcesMore(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 4 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]) && line[3] == '-';
}

} // namespace

AnswerFrame anythingFrame()
{
    return [](QByteArrayView received) {
        return received.isEmpty() ? std::nullopt : std::optional<qsizetype>(received.size());
    };
}

AnswerFrame lineFrame()
{
    return untilFrame("\n");
}

AnswerFrame replyFrame()
{
    // A line of an FTP reply may begin with anything until the one that begins with the same number and a space.
    return [](QByteArrayView received) -> std::optional<qsizetype> {
        QByteArray last;
        qsizetype start = 0;
        for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n', start)) {
            const QByteArrayView line = received.sliced(start, end - start);
            if (start == 0 && !announcesMore(line))
                return end + 1;
            if (start == 0)
                last = line.first(3).toByteArray() + ' ';
            else if (line.startsWith(last))
                return end + 1;
            start = end + 1;
        }
        return {};
    };
}

AnswerFrame bytesFrame(qsizetype count)
{
    return [count](QByteArrayView received) { return received.size() < count ? std::nullopt : std::optional(count); };
}

AnswerFrame untilFrame(const QByteArray &end)
{
    return [end](QByteArrayView received) {
        const qsizetype at = received.indexOf(end);
        return at < 0 ? std::nullopt : std::optional(at + end.size());
    };
}

AnswerFrame lineBeginningFrame(const QByteArray &start)
{
    return [start](QByteArrayView received) -> std::optional<qsizetype> {
        for (qsizetype from = 0, end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n', from)) {
            if (received.sliced(from).startsWith(start))
                return end + 1;
            from = end + 1;
        }
        return {};
    };
}

AnswerFrame lengthFrame(qsizetype offset, LengthField field, qsizetype extra)
{
    return [offset, field, extra](QByteArrayView received) -> std::optional<qsizetype> {
        if (received.size() <= offset)
            return {};
        const std::optional<Length> length = lengthIn(received.sliced(offset), field);
        if (!length)
            return {};
        const qsizetype whole = std::max(offset + length->width, offset + length->width + length->value + extra);
        return received.size() < whole ? std::nullopt : std::optional(whole);
    };
}

} // namespace salve
