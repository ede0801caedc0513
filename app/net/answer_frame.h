// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace salve {

/// How many of the bytes that have come are the first whole answer; none while it is not whole.
using AnswerFrame = std::function<std::optional<qsizetype>(QByteArrayView received)>;

/// Whatever has come, as soon as something has.
AnswerFrame anythingFrame();
/// Up to a line feed.
AnswerFrame lineFrame();
/// Lines up to one that does not say that another follows ("250-…" then "250 …"): SMTP, FTP.
AnswerFrame replyFrame();
AnswerFrame bytesFrame(qsizetype count);
/// Up to and with these bytes.
AnswerFrame untilFrame(const QByteArray &end);
/// Up to and with the first line that begins with one of these: an IMAP tag.
AnswerFrame lineBeginningFrame(const QByteArray &start);

enum class LengthField { U8, U16, U32, U32LittleEndian, MqttVariable, Ber };
/// A length stands at `offset`; the answer is what it counts and `extra` bytes (may be negative: it counts itself).
AnswerFrame lengthFrame(qsizetype offset, LengthField field, qsizetype extra = 0);

} // namespace salve
