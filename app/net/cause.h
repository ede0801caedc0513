// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslError>

namespace salve {

// The one place where what libraries report becomes a Cause and a sentence.

Cause causeOf(QAbstractSocket::SocketError error);
/// `words` are the socket's: a TLS alert may say that a client certificate is wanted.
Cause causeOf(QAbstractSocket::SocketError error, const QString &words);
/// Of several, the one that curl would meet first: trust, then dates, then the name.
Cause causeOf(const QList<QSslError> &errors);
Cause causeOfErrno(int error);
/// `systemError` is CURLINFO_OS_ERRNO, `verifyError` the X509_V_ERR_… of the peer's chain (0: the chain is good),
/// `words` what libcurl says.
Cause causeOfCurl(int curlCode, long systemError, long verifyError, const QString &words);
Cause causeOfVerification(long verifyError);

/// Writes the sentence for it. `detail` may refine it: "wrong version number" is TLS spoken to a plain port.
TransportFailure
transportFailure(Phase phase, Cause cause, Sent sent, const QString &host, quint16 port, const QString &detail = {});
TransportFailure misconfigured(const QString &sentence, const QString &detail = {});
TransportFailure unusableCaFile(const QString &caFile);
TransportFailure unusableClientCertificate(const QString &certificateFile, const QString &keyFile);

/// "shop.example:443", "[::1]:8080".
QString placeOf(const QString &host, quint16 port);

} // namespace salve
