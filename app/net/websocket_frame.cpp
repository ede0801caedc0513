// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/websocket_frame.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace salve {

namespace {

constexpr quint8 kLast = 0x80;
constexpr quint8 kReserved = 0x70;
constexpr quint8 kOpcode = 0x0f;
constexpr quint8 kMasked = 0x80;
constexpr qsizetype kMostOfControl_bytes = 125;

/// Where the payload begins, and how long it is.
struct Extent
{
    qsizetype begin{0};
    qsizetype length{0};
};

std::optional<Extent> extentOf(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto second = static_cast<quint8>(bytes[1]);
    const qsizetype mask = (second & kMasked) != 0 ? 4 : 0;
    const qsizetype small = second & ~kMasked;
    if (small <= kMostOfControl_bytes)
        return Extent{2 + mask, small};
    const qsizetype width = small == 126 ? 2 : 8;
    if (bytes.size() < 2 + width)
        return {};
    const quint64 length =
        width == 2 ? qFromBigEndian<quint16>(bytes.data() + 2) : qFromBigEndian<quint64>(bytes.data() + 2);
    // Far more than anybody reads, and no overflow.
    constexpr quint64 kMost_bytes = std::numeric_limits<qint32>::max();
    return Extent{2 + width + mask, static_cast<qsizetype>(std::min(length, kMost_bytes))};
}

bool isKnown(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

} // namespace

QByteArray maskedFrame(WebsocketOpcode opcode, QByteArray payload, quint32 mask)
{
    QByteArray frame;
    frame.append(static_cast<char>(kLast | static_cast<quint8>(opcode)));
    const auto appendNumber = [&frame](auto number) {
        const auto swapped = qToBigEndian(number);
        frame.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    if (payload.size() <= kMostOfControl_bytes) {
        frame.append(static_cast<char>(kMasked | static_cast<quint8>(payload.size())));
    } else if (payload.size() <= std::numeric_limits<quint16>::max()) {
        frame.append(static_cast<char>(kMasked | 126));
        appendNumber(static_cast<quint16>(payload.size()));
    } else {
        frame.append(static_cast<char>(kMasked | 127));
        appendNumber(static_cast<quint64>(payload.size()));
    }
    appendNumber(mask);
    const QByteArray key = frame.right(4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload.at(i) ^ key.at(i % 4));
    return frame + payload;
}

AnswerFrame websocketFrame()
{
    return [](QByteArrayView received) -> std::optional<qsizetype> {
        const std::optional<Extent> extent = extentOf(received);
        if (!extent || received.size() < extent->begin + extent->length)
            return {};
        return extent->begin + extent->length;
    };
}

std::optional<WebsocketFrame> websocketFrameIn(QByteArrayView bytes)
{
    const std::optional<Extent> extent = extentOf(bytes);
    if (!extent || bytes.size() != extent->begin + extent->length)
        return {};
    const auto first = static_cast<quint8>(bytes[0]);
    const bool isMasked = (static_cast<quint8>(bytes[1]) & kMasked) != 0; // a server's never is
    if ((first & kReserved) != 0 || !isKnown(first & kOpcode) || isMasked)
        return {};
    WebsocketFrame frame;
    frame.opcode = static_cast<WebsocketOpcode>(first & kOpcode);
    frame.end = (first & kLast) != 0 ? WebsocketEnd::Last : WebsocketEnd::MoreFollows;
    frame.payload = bytes.sliced(extent->begin).toByteArray();
    if (frame.isControl() && (frame.end == WebsocketEnd::MoreFollows || extent->length > kMostOfControl_bytes))
        return {};
    return frame;
}

QByteArray websocketKey()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64();
}

QByteArray websocketAccept(const QByteArray &key)
{
    // The constant is RFC 6455's.
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

QString websocketCloseText(const QByteArray &payload)
{
    if (payload.size() < 2)
        return {};
    const QString code = QString::number(qFromBigEndian<quint16>(payload.constData()));
    return (code + QLatin1Char(' ') + QString::fromUtf8(payload.mid(2))).trimmed();
}

} // namespace salve
