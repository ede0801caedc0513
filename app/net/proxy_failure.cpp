// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/proxy_failure.h"

#include "net/cause.h"

#include <curl/curl.h>

#include <QCoreApplication>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

QString nameOf(const HttpProxy &proxy)
{
    return placeOf(proxy.host, proxy.port);
}

TransportFailure failure(Cause cause, const QString &sentence, const QString &words)
{
    return {Phase::Connect, cause, Sent::NothingSent, sentence, words};
}

QString loginText(const HttpProxy &proxy)
{
    return (proxy.username.isEmpty() ? Texts::tr("The proxy %1 wants a user name and a password.")
                                     : Texts::tr("The proxy %1 refused the user name or the password."))
        .arg(nameOf(proxy));
}

/// The reason, where the proxy gave one that we know.
Cause causeOfSocks(int code)
{
    switch (code) {
    case CURLPX_REPLY_CONNECTION_REFUSED:
        return Cause::Refused;
    case CURLPX_REPLY_HOST_UNREACHABLE:
    case CURLPX_REPLY_NETWORK_UNREACHABLE:
    case CURLPX_REPLY_GENERAL_SERVER_FAILURE:
        return Cause::Unreachable;
    case CURLPX_REPLY_TTL_EXPIRED:
        return Cause::Timeout;
    case CURLPX_REPLY_NOT_ALLOWED:
        return Cause::Rejected;
    case CURLPX_NO_AUTH:
    case CURLPX_USER_REJECTED:
        return Cause::Auth;
    case CURLPX_CLOSED:
    case CURLPX_RECV_ADDRESS:
    case CURLPX_RECV_AUTH:
    case CURLPX_RECV_CONNECT:
    case CURLPX_RECV_REQACK:
    case CURLPX_SEND_AUTH:
    case CURLPX_SEND_CONNECT:
    case CURLPX_SEND_REQUEST:
        return Cause::Closed;
    default:
        return Cause::Protocol;
    }
}

} // namespace

TransportFailure failureOfProxy(TransportFailure failure)
{
    failure.sentence = Texts::tr("The proxy cannot be used: %1").arg(failure.sentence);
    return failure;
}

TransportFailure refusalOfProxy(int status, const HttpProxy &proxy, const QString &target, const QString &words)
{
    switch (status) {
    case 407:
        return failure(Cause::Auth, loginText(proxy), words);
    case 404:
    case 502:
    case 503:
        return failure(
            Cause::Unreachable,
            Texts::tr("The proxy %1 could not connect to %2 (status %3).").arg(nameOf(proxy), target).arg(status),
            words);
    case 504:
        return failure(Cause::Timeout,
                       Texts::tr("The proxy %1 could not connect to %2 in time.").arg(nameOf(proxy), target),
                       words);
    default:
        return failure(
            Cause::Rejected,
            Texts::tr("The proxy %1 does not let us through to %2 (status %3).").arg(nameOf(proxy), target).arg(status),
            words);
    }
}

TransportFailure socksFailure(int code, const HttpProxy &proxy, const QString &target, const QString &words)
{
    const Cause cause = causeOfSocks(code);
    switch (cause) {
    case Cause::Auth:
        return failure(cause, loginText(proxy), words);
    case Cause::Refused:
        return failure(
            cause, Texts::tr("%2 refused the connection of the proxy %1.").arg(nameOf(proxy), target), words);
    case Cause::Rejected:
        return failure(
            cause, Texts::tr("The proxy %1 does not let us through to %2.").arg(nameOf(proxy), target), words);
    case Cause::Unreachable:
    case Cause::Timeout:
        return failure(cause, Texts::tr("The proxy %1 could not connect to %2.").arg(nameOf(proxy), target), words);
    case Cause::Closed:
        return failure(
            cause, Texts::tr("The proxy %1 closed the connection before it had answered.").arg(nameOf(proxy)), words);
    default:
        return failure(
            cause, Texts::tr("%1 does not speak SOCKS 5: check the proxy's kind and port.").arg(nameOf(proxy)), words);
    }
}

TransportFailure proxyTimeout(const HttpProxy &proxy, const QString &target)
{
    return failure(Cause::Timeout,
                   Texts::tr("The proxy %1 did not connect to %2 in time: %2 is down, or the proxy is busy.")
                       .arg(nameOf(proxy), target),
                   {});
}

} // namespace salve
