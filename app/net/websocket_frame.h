// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/answer_frame.h"

#include <QByteArray>

namespace salve {

/// What a frame of RFC 6455 is.
enum class WebsocketOpcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

enum class WebsocketEnd { Last, MoreFollows };

/// One frame of a message, or a control frame.
struct WebsocketFrame
{
    WebsocketOpcode opcode{WebsocketOpcode::Text};
    WebsocketEnd end{WebsocketEnd::Last};
    QByteArray payload;
    bool isControl() const { return opcode >= WebsocketOpcode::Close; }
    bool operator==(const WebsocketFrame &) const = default;
};

/// As a client sends it: masked by these bits, which nobody may be able to guess.
QByteArray maskedFrame(WebsocketOpcode opcode, QByteArray payload, quint32 mask);
/// Up to the end of the first whole frame.
AnswerFrame websocketFrame();
/// Of the bytes of one whole frame as a server sends it; none where it breaks the protocol.
std::optional<WebsocketFrame> websocketFrameIn(QByteArrayView bytes);

/// 16 random bytes in base64.
QByteArray websocketKey();
/// What a server has to answer to that key.
QByteArray websocketAccept(const QByteArray &key);

/// "1001 going away": what a close frame says; empty where it says nothing.
QString websocketCloseText(const QByteArray &payload);

} // namespace salve
