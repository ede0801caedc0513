// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_head.h"

namespace salve {

namespace {

QByteArray hostHeader(const HttpHopRequest &request)
{
    const QByteArray host = request.host.toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int standardPort = request.isTls() ? 443 : 80;
    return request.port == standardPort ? name : name + ':' + QByteArray::number(request.port);
}

} // namespace

QByteArray requestHead(const HttpHopRequest &request)
{
    QByteArray head;
    head.reserve(512);
    head += request.method + ' '
            + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
            + " HTTP/1.1\r\n";
    if (headerValue(request.headers, "Host").isNull())
        head += "Host: " + hostHeader(request) + "\r\n";
    for (const HttpHeader &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    const bool hasBody =
        !request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (hasBody && headerValue(request.headers, "Content-Length").isNull())
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace salve
