// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/cause.h"

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

#include <QCoreApplication>

#include <cerrno>

namespace salve {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("Transport", sentence);
}

bool isPlainPortAnswer(const QString &detail)
{
    // OpenSSL's words when the first record of the answer is not TLS; three, by version and by what the peer said.
    return detail.contains(u"wrong version number") || detail.contains(u"packet length too long")
           || detail.contains(u"unknown protocol") || detail.contains(u"http request");
}

bool isEndOfStream(const QString &detail)
{
    // OpenSSL's words when the peer just goes: of version 3, and of libcurl for SSL_ERROR_SYSCALL without an errno.
    return detail.contains(u"unexpected eof") || detail.contains(u"SSL_ERROR_SYSCALL");
}

bool isCertificateWanted(const QString &detail)
{
    // OpenSSL's words for alerts 116 and 42, which a server sends to a client without its certificate, or with another.
    return detail.contains(u"alert certificate required") || detail.contains(u"alert bad certificate");
}

const char *timeoutSentence(Phase phase)
{
    switch (phase) {
    case Phase::Resolve:
        return QT_TRANSLATE_NOOP("Transport",
                                 "Looking up %1 took too long: the DNS servers of this computer do not answer.");
    case Phase::None:
    case Phase::Connect:
        return QT_TRANSLATE_NOOP(
            "Transport", "%1 did not answer the connection attempt in time: the host is down, or a firewall drops it.");
    case Phase::Tls:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 accepted the connection but did not finish the TLS handshake in time.");
    case Phase::Send:
        return QT_TRANSLATE_NOOP("Transport", "%1 did not take the whole request in time.");
    case Phase::Wait:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 took the request but did not answer in time: the service behind it may hang.");
    case Phase::Receive:
    case Phase::Assert:
        return QT_TRANSLATE_NOOP("Transport", "%1 began to answer but did not finish in time.");
    }
    return "";
}

const char *closedSentence(Phase phase)
{
    switch (phase) {
    case Phase::None:
    case Phase::Resolve:
    case Phase::Connect:
        return QT_TRANSLATE_NOOP("Transport", "%1 closed the connection as soon as it was made.");
    case Phase::Tls:
        return QT_TRANSLATE_NOOP("Transport", "%1 closed the connection during the TLS handshake.");
    case Phase::Send:
        return QT_TRANSLATE_NOOP("Transport", "%1 closed the connection while the request was being sent.");
    case Phase::Wait:
        return QT_TRANSLATE_NOOP("Transport", "%1 took the request and closed the connection without an answer.");
    case Phase::Receive:
    case Phase::Assert:
        return QT_TRANSLATE_NOOP("Transport", "%1 closed the connection in the middle of its answer.");
    }
    return "";
}

const char *otherSentence(Cause cause)
{
    switch (cause) {
    case Cause::NxDomain:
        return QT_TRANSLATE_NOOP("Transport", "The name %1 does not exist. Check its spelling and its DNS zone.");
    case Cause::ResolveFailed:
        return QT_TRANSLATE_NOOP("Transport",
                                 "The name %1 could not be looked up: DNS gave no usable answer. Check the resolver of "
                                 "this computer and the zone.");
    case Cause::Refused:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 refused the connection: nothing listens there, or a firewall rejects it.");
    case Cause::Unreachable:
        return QT_TRANSLATE_NOOP(
            "Transport", "%1 cannot be reached from this computer: there is no route to it. Check network and VPN.");
    case Cause::CertExpired:
        return QT_TRANSLATE_NOOP(
            "Transport", "The certificate of %1 has expired or is not valid yet. Renew it, or correct the clock.");
    case Cause::CertUntrusted:
        return QT_TRANSLATE_NOOP("Transport",
                                 "The certificate of %1 is not signed by an authority that this computer trusts. "
                                 "Complete its chain, or name your CA file.");
    case Cause::HostnameMismatch:
        return QT_TRANSLATE_NOOP(
            "Transport",
            "The certificate of %1 is for another name. Check the address, or which certificate the server uses.");
    case Cause::TooLarge:
        return QT_TRANSLATE_NOOP(
            "Transport",
            "%1 sends more than is read of an answer or of its headers: no honest answer to this is so long.");
    case Cause::Redirects:
        return QT_TRANSLATE_NOOP("Transport", "%1 redirects too often or to somewhere that cannot be followed.");
    case Cause::Misconfigured:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 was not asked: this computer lets Salve open no more files and connections. Raise "
                                 "its limit of open files (ulimit -n, or LimitNOFILE of its service).");
    case Cause::Auth:
        return QT_TRANSLATE_NOOP("Transport", "%1 refused the user name or the password.");
    default:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 answered with something that does not follow the protocol. Check the port.");
    }
}

const char *sentenceOf(Phase phase, Cause cause, const QString &detail)
{
    switch (cause) {
    case Cause::Timeout:
        return timeoutSentence(phase);
    case Cause::Closed:
        return closedSentence(phase);
    case Cause::Auth:
        if (isCertificateWanted(detail))
            return QT_TRANSLATE_NOOP(
                "Transport", "%1 wants a client certificate that it trusts. Name its file and that of its key.");
        return otherSentence(cause);
    case Cause::TlsFailed:
        if (isPlainPortAnswer(detail))
            return QT_TRANSLATE_NOOP("Transport",
                                     "%1 does not speak TLS on that port. Use http:// or the port where it does.");
        return QT_TRANSLATE_NOOP("Transport",
                                 "No TLS connection with %1 could be agreed on. Check its TLS versions and ciphers.");
    default:
        return otherSentence(cause);
    }
}

} // namespace

Cause causeOfErrno(int error)
{
    switch (error) {
    case ECONNREFUSED:
    case ENOENT:
        return Cause::Refused; // ENOENT: no such unix socket
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return Cause::Unreachable;
    case EACCES:
    case EPERM:
        return Cause::Refused;
    case ETIMEDOUT:
        return Cause::Timeout;
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
        return Cause::Closed;
    case EMFILE:
    case ENFILE:
        return Cause::Misconfigured; // nobody else's fault
    default:
        return Cause::None;
    }
}

Cause causeOf(QAbstractSocket::SocketError error)
{
    using enum QAbstractSocket::SocketError;
    switch (error) {
    case ConnectionRefusedError:
        return Cause::Refused;
    case RemoteHostClosedError:
        return Cause::Closed;
    case HostNotFoundError:
        return Cause::NxDomain;
    case SocketTimeoutError:
        return Cause::Timeout;
    case NetworkError:
    case UnsupportedSocketOperationError:
    case SocketAddressNotAvailableError:
        return Cause::Unreachable;
    case SocketResourceError:
        return Cause::Misconfigured; // no descriptor is left
    case SslHandshakeFailedError:
    case SslInternalError:
    case SslInvalidUserDataError:
        return Cause::TlsFailed;
    default:
        return Cause::Protocol;
    }
}

Cause causeOf(QAbstractSocket::SocketError error, const QString &words)
{
    return isCertificateWanted(words) ? Cause::Auth : causeOf(error);
}

Cause causeOf(const QList<QSslError> &errors)
{
    bool isDated = false;
    bool isOther = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            isDated = true;
            break;
        case QSslError::HostNameMismatch:
            break;
        default:
            isOther = true;
        }
    }
    return isOther ? Cause::CertUntrusted : isDated ? Cause::CertExpired : Cause::HostnameMismatch;
}

Cause causeOfVerification(long verifyError)
{
    switch (verifyError) {
    case X509_V_OK: // the chain is good, so it was the name, which libcurl compares itself
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Cause::HostnameMismatch;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Cause::CertExpired;
    default:
        return Cause::CertUntrusted;
    }
}

Cause causeOfCurl(int curlCode, long systemError, long verifyError, const QString &words)
{
    if (curlCode != CURLE_OK && isCertificateWanted(words))
        return Cause::Auth;
    switch (curlCode) {
    case CURLE_OK:
        return Cause::None;
    case CURLE_COULDNT_RESOLVE_HOST:
        return Cause::ResolveFailed;
    case CURLE_COULDNT_CONNECT: {
        const Cause cause = causeOfErrno(int(systemError));
        return cause == Cause::None ? Cause::Unreachable : cause;
    }
    case CURLE_OPERATION_TIMEDOUT:
        return Cause::Timeout;
    case CURLE_PEER_FAILED_VERIFICATION:
        return causeOfVerification(verifyError);
    case CURLE_SSL_CONNECT_ERROR:
        // Who broke the handshake off may be gone as well by the time that we hear of it.
        if (words.contains(u"SSL routines") && !isEndOfStream(words))
            return Cause::TlsFailed;
        return causeOfErrno(int(systemError)) == Cause::Closed || isEndOfStream(words) ? Cause::Closed
                                                                                       : Cause::TlsFailed;
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_USE_SSL_FAILED:
        return Cause::TlsFailed;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
        return Cause::Closed;
    case CURLE_RECV_ERROR: // also where the size of a chunk is none
        return words.contains(u"chunked-encoding") ? Cause::Protocol : Cause::Closed;
    case CURLE_OUT_OF_MEMORY: // so libcurl calls a header of more than 100 KiB; from 8.6 on CURLE_TOO_LARGE, which is
                              // 100
    case 100:
        return Cause::TooLarge;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return Cause::Auth;
    case CURLE_URL_MALFORMAT:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_BAD_FUNCTION_ARGUMENT:
        return Cause::Misconfigured;
    default:
        return Cause::Protocol;
    }
}

QString placeOf(const QString &host, quint16 port)
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host, QString::number(port));
}

TransportFailure
transportFailure(Phase phase, Cause cause, Sent sent, const QString &host, quint16 port, const QString &detail)
{
    const QString place = phase == Phase::Resolve || port == 0 ? host : placeOf(host, port);
    return {phase, cause, sent, text(sentenceOf(phase, cause, detail)).arg(place), detail};
}

TransportFailure misconfigured(const QString &sentence, const QString &detail)
{
    return {Phase::None, Cause::Misconfigured, Sent::NothingSent, sentence, detail};
}

TransportFailure unusableCaFile(const QString &caFile)
{
    return misconfigured(
        text(QT_TRANSLATE_NOOP("Transport", "The CA file %1 cannot be read or holds no certificate in PEM form."))
            .arg(caFile));
}

TransportFailure unusableClientCertificate(const QString &certificateFile, const QString &keyFile)
{
    return misconfigured(
        text(QT_TRANSLATE_NOOP("Transport",
                               "The client certificate %1 cannot be used: there has to be a certificate in it, and its "
                               "key without a passphrase in %2."))
            .arg(certificateFile, keyFile.isEmpty() ? certificateFile : keyFile));
}

} // namespace salve
