// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_proxy.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

bool fits(const QString &rule, const QString &host)
{
    if (const auto subnet = QHostAddress::parseSubnet(rule); rule.contains(u'/') && subnet.second >= 0)
        return QHostAddress(host).isInSubnet(subnet);
    const QString bare = rule.startsWith(u'.') ? rule.mid(1) : rule;
    return host.compare(bare, Qt::CaseInsensitive) == 0
           || (rule.startsWith(u'.') && host.endsWith(rule, Qt::CaseInsensitive));
}

} // namespace

Result<HttpProxy> proxyFromText(const QString &text)
{
    if (text == "none"_L1)
        return HttpProxy{};
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    // socks5h is how curl spells that the proxy looks names up, which it always does here.
    const bool isSocks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment()
                        && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isBare || !(isHttp || isSocks))
        return fail(ErrorCode::Invalid,
                    Texts::tr("Write a proxy as http://proxy.example:3128, socks5://proxy.example:1080 or none; user "
                              "name and password have fields of their own."));
    HttpProxy proxy;
    proxy.type = isHttp ? ProxyType::Http : ProxyType::Socks5;
    proxy.host = url.host(QUrl::FullyEncoded);
    proxy.port = quint16(url.port(isHttp ? 3128 : 1080)); // squid's and RFC 1928's
    return proxy;
}

bool isProxyText(const QString &text)
{
    return proxyFromText(text).has_value();
}

HttpProxy proxyFor(const ProxyRules &rules, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isDirect =
        isThisComputer(host) || std::any_of(rules.direct.begin(), rules.direct.end(), [&](const QString &rule) {
            return fits(rule.trimmed(), host);
        });
    return isDirect ? HttpProxy{} : rules.proxy;
}

} // namespace salve
