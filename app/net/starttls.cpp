// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/starttls.h"

namespace salve {

StartTlsScript startTlsScript(StartTls protocol)
{
    switch (protocol) {
    case StartTls::Smtp: // RFC 3207; the name of a host that cannot be
        return {{{{}, replyFrame(), "220", {}}, {"EHLO salve.invalid\r\n", replyFrame(), "250", {}}},
                {"STARTTLS\r\n", replyFrame(), "220", {}}};
    case StartTls::Imap: // RFC 3501, 6.2.1
        return {{{{}, lineFrame(), "* OK", {}}}, {"tls STARTTLS\r\n", lineBeginningFrame("tls "), {}, "tls OK"}};
    case StartTls::Pop3: // RFC 2595, 4
        return {{{{}, lineFrame(), "+OK", {}}}, {"STLS\r\n", lineFrame(), "+OK", {}}};
    case StartTls::Ftp: // RFC 4217
        return {{{{}, replyFrame(), "220", {}}}, {"AUTH TLS\r\n", replyFrame(), "234", {}}};
    case StartTls::Postgres: // SSLRequest: its length, then 1234 and 5679
        return {{}, {QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), bytesFrame(1), "S", {}}};
    case StartTls::Ldap: // ExtendedRequest 1.3.6.1.4.1.1466.20037 (RFC 4511, 4.14); the result code is an ENUMERATED 0
        return {{},
                {QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
                 lengthFrame(1, LengthField::Ber),
                 "\x30",
                 QByteArray("\x0a\x01\x00", 3)}};
    }
    return {};
}

} // namespace salve
