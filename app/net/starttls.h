// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "net/answer_frame.h"

#include <array>
#include <vector>

namespace salve {

/// Protocols that begin in the clear and go over to TLS.
enum class StartTls { Smtp, Imap, Pop3, Ftp, Postgres, Ldap };
template<>
struct Words<StartTls>
{
    static constexpr std::array list{"smtp", "imap", "pop3", "ftp", "postgres", "ldap"};
};

/// Say this (nothing: the server speaks first), and hear one answer with these bytes in it.
struct StartTlsLine
{
    QByteArray send;
    AnswerFrame frame;
    QByteArray start;  ///< the answer begins so …
    QByteArray within; ///< … and holds this
    bool accepts(const QByteArray &answer) const { return answer.startsWith(start) && answer.contains(within); }
};

/// What has to be said before it, and the one line after whose answer the handshake begins.
struct StartTlsScript
{
    std::vector<StartTlsLine> greeting;
    StartTlsLine upgrade;
};
StartTlsScript startTlsScript(StartTls protocol);

} // namespace salve
