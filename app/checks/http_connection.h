// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "net/http_exchange.h"
#include "net/secrets.h"

namespace salve {

/// How the requests of a check reach their server: the settings that every check over HTTP has.
struct HttpConnection
{
    AddressFamily family{AddressFamily::Any};
    QString caFile;
    TlsTrust tls{TlsTrust::Verify};
    QString clientCertificate;
    QString clientKey;
    QString proxy; ///< empty: the application's
    QString proxyUsername;
    SecretRef proxyPassword;

    /// Writes them into a request. A secret that is not there is in the reader's error().
    void applyTo(HttpRequest &request, SecretReader &secrets) const
    {
        request.family = family;
        request.tls.caFile = caFile;
        request.tls.trust = tls;
        request.tls.certificateFile = clientCertificate;
        request.tls.keyFile = clientKey;
        if (proxy.isEmpty())
            return;
        request.proxy = proxyFromText(proxy).value_or(HttpProxy{});
        request.proxy->username = proxyUsername;
        request.proxy->password = secrets.value(proxyPassword);
    }
};

// clang-format off
template<class S>
std::vector<Field<S>> httpConnectionFields()
{
    return {
        choice<S, AddressFamily>(&HttpConnection::family, "family", QT_TRANSLATE_NOOP("Http", "Address family")).more(),
        file<S>(&HttpConnection::caFile, "ca-file", QT_TRANSLATE_NOOP("Http", "Own CA file")).more()
            .help(QT_TRANSLATE_NOOP("Http", "A PEM file that is trusted beside the system's authorities, for this monitor only.")),
        choice<S, TlsTrust>(&HttpConnection::tls, "tls", QT_TRANSLATE_NOOP("Http", "Certificate check")).more()
            .help(QT_TRANSLATE_NOOP("Http", "accept-any-certificate proves nothing about who answers; an own CA file is the better way.")),
        file<S>(&HttpConnection::clientCertificate, "client-certificate", QT_TRANSLATE_NOOP("Http", "Client certificate")).more()
            .help(QT_TRANSLATE_NOOP("Http", "A PEM file with the certificate that we show to servers that ask for one, and its chain.")),
        file<S>(&HttpConnection::clientKey, "client-key", QT_TRANSLATE_NOOP("Http", "Client key")).more()
            .help(QT_TRANSLATE_NOOP("Http", "A PEM file with the key of the client certificate, without a passphrase. Empty: it is in the same file.")),
        text<S>(&HttpConnection::proxy, "proxy", QT_TRANSLATE_NOOP("Http", "Proxy")).more().example(QStringLiteral("http://proxy.example:3128"))
            .help(QT_TRANSLATE_NOOP("Http", "http://HOST:PORT or socks5://HOST:PORT, which looks names up as well; none: straight. Empty: the proxy of the application, if it has one. Whatever goes through a proxy is sent by curl."))
            .must(isProxyText, QT_TRANSLATE_NOOP("Http", "write http://proxy.example:3128, socks5://proxy.example:1080 or none; user name and password have fields of their own"), QStringLiteral("http://user:pass@proxy.example")),
        text<S>(&HttpConnection::proxyUsername, "proxy-username", QT_TRANSLATE_NOOP("Http", "Proxy user name")).more(),
        secret<S>(&HttpConnection::proxyPassword, "proxy-password", QT_TRANSLATE_NOOP("Http", "Proxy password")).more(),
    };
}

template<class S>
SchemaRule<S> clientKeyHasACertificate()
{
    return {[](const S &s) { return s.clientKey.isEmpty() || !s.clientCertificate.isEmpty(); }, QStringLiteral("client-certificate"),
            QT_TRANSLATE_NOOP("Http", "a client key needs the certificate that it belongs to"),
            [](Node &node) { node.set(QStringLiteral("client-key"), Node::text(QStringLiteral("/etc/salve/probe.key"))); }};
}

template<class S>
SchemaRule<S> proxyLoginHasAProxy()
{
    return {[](const S &s) { return s.proxyUsername.isEmpty() == s.proxyPassword.isEmpty() && (s.proxyUsername.isEmpty() || !s.proxy.isEmpty()); },
            QStringLiteral("proxy-username"),
            QT_TRANSLATE_NOOP("Http", "give proxy, proxy-username and proxy-password together"),
            [](Node &node) { node.set(QStringLiteral("proxy-username"), Node::text(QStringLiteral("probe"))); }};
}
// clang-format on

} // namespace salve
