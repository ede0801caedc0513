// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reaction_words.h"
#include "net/http_exchange.h"

#include <QJsonObject>
#include <QString>

namespace salve {

/// Why salt-api did not do what it was asked.
enum class SaltTrouble {
    Unreachable,  ///< nothing was sent
    Tls,          ///< the certificate or the handshake; nothing was sent
    Lost,         ///< sent, and no answer that tells what came of it
    SessionEnded, ///< 401: token unknown or expired; nothing was executed
    LoginRefused, ///< 401: user, password or eauth; or a user without any right
    NotPermitted, ///< 401: this function on this target
    BadRequest,   ///< 400, 403, 404, 405, 406, a redirect, a page: will not work as it stands
    MasterDown,   ///< 503 of salt-api itself: nothing was executed
    ServerError   ///< 500: mostly a stopped master, but it can also come later
};

/// The trouble, what it means for a run that sent its command, and a sentence.
struct SaltFailure
{
    SaltTrouble trouble{SaltTrouble::Lost};
    RunOutcome outcome{RunOutcome::Unknown};
    int status{0}; ///< of HTTP, 0 without an answer
    QString sentence;
    Phase phase{Phase::None}; ///< of a failed connection, with its cause
    Cause cause{Cause::None};
    bool operator==(const SaltFailure &) const = default;
};

/// A 200 with JSON; what it means is said inside.
struct SaltAnswer
{
    int status{200};
    QJsonObject body;
    QString text; ///< as received, bounded, for evidence
    /// The one member of "return"; undefined when the answer has another shape.
    QJsonValue member() const;
    bool operator==(const SaltAnswer &) const = default;
};

using SaltReply = tl::expected<SaltAnswer, SaltFailure>;

/// For evidence: the status and what came with it, or why nothing came.
QString answerText(const SaltReply &reply);

/// The reason in an error page: its first paragraph as plain text, at most 300 characters.
QString saltPageText(const QByteArray &html);
/// Which of its three meanings a 401 has, by its text.
SaltTrouble troubleOf401(const QString &text);
/// Sorts an HTTP outcome by the table of statuses.
SaltReply saltReplyOf(const HttpOutcome &outcome);
/// The same failure for a request that only reads or logs in: nothing can have happened.
SaltFailure withoutEffect(SaltFailure failure);

} // namespace salve

Q_DECLARE_METATYPE(salve::SaltReply)
