// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_rules.h"

#include "net/cause.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("Transport", sentence);
}

// RFC 9110: token.
bool isToken(const QByteArray &name)
{
    static constexpr QByteArrayView kMarks{"!#$%&'*+-.^_`|~"};
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kMarks.contains(c);
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::none_of(value.cbegin(), value.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isAllowedToStranger(const QByteArray &name)
{
    for (const char *allowed :
         {"accept", "accept-language", "accept-encoding", "user-agent", "cache-control", "connection"}) {
        if (name.compare(allowed, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void addMissing(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    const auto isNamed = [&](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::none_of(headers.cbegin(), headers.cend(), isNamed))
        headers.push_back({name, value});
}

} // namespace

std::optional<TransportFailure> problemOf(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || (scheme != u"http" && scheme != u"https") || request.url.host().isEmpty())
        return misconfigured(
            text(QT_TRANSLATE_NOOP("Transport", "The address is not a complete http:// or https:// URL.")));
    if (!isToken(request.method))
        return misconfigured(
            text(QT_TRANSLATE_NOOP("Transport", "The request method is not a word that HTTP allows.")));
    const QHostAddress literal(request.url.host());
    const bool isWrongFamily =
        (request.family == AddressFamily::IPv4 && literal.protocol() == QAbstractSocket::IPv6Protocol)
        || (request.family == AddressFamily::IPv6 && literal.protocol() == QAbstractSocket::IPv4Protocol);
    if (isWrongFamily && request.forcedAddress.isNull()) {
        return misconfigured(
            text(QT_TRANSLATE_NOOP("Transport", "The URL holds an address of the family that the settings rule out.")));
    }
    for (const HttpHeader &header : request.headers) {
        if (!isToken(header.name) || !isHeaderValue(header.value)) {
            return misconfigured(text(QT_TRANSLATE_NOOP(
                "Transport",
                "A request header has a name or a value that HTTP does not allow; line breaks are not allowed.")));
        }
    }
    return {};
}

HttpRequest readyToSend(HttpRequest request)
{
    if (!request.url.userInfo().isEmpty()) {
        const QString pair = request.url.userName(QUrl::FullyDecoded) + u':' + request.url.password(QUrl::FullyDecoded);
        addMissing(request.headers, "Authorization", "Basic " + pair.toUtf8().toBase64());
        request.url.setUserInfo({});
    }
    request.url.setFragment({});
    if (request.url.path().isEmpty())
        request.url.setPath(QStringLiteral("/"));
    // Literals, which cost nothing: this is done for every check.
    request.headers.reserve(request.headers.size() + 4);
    addMissing(request.headers, QByteArrayLiteral("User-Agent"), userAgent());
    addMissing(request.headers, QByteArrayLiteral("Accept"), QByteArrayLiteral("*/*"));
    addMissing(request.headers, QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    addMissing(request.headers, QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    return request;
}

QUrl redirectTarget(const QUrl &url, const QByteArray &method, const HttpResponse &response)
{
    static constexpr std::array kFollowed{301, 302, 303, 307, 308};
    if (std::find(kFollowed.begin(), kFollowed.end(), response.status) == kFollowed.end())
        return {};
    if (method != "GET" && method != "HEAD")
        return {};
    const QByteArray location = headerValue(response.headers, "Location");
    if (location.isEmpty())
        return {};
    QUrl target = url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({});
    target.setFragment({});
    if (target.path().isEmpty())
        target.setPath(QStringLiteral("/"));
    return target;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

HttpHeaders headersForStranger(const HttpHeaders &headers)
{
    HttpHeaders kept;
    std::copy_if(headers.cbegin(), headers.cend(), std::back_inserter(kept), [](const HttpHeader &header) {
        return isAllowedToStranger(header.name);
    });
    return kept;
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == u"https" ? 443 : 80));
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Salve/" SALVE_VERSION);
}

} // namespace salve
