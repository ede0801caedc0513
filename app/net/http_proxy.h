// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace salve {

enum class ProxyType { None, Http, Socks5 };

/// Through whom a request goes: https by CONNECT, http by its whole address, either by SOCKS 5. The proxy looks the
/// target's name up.
struct HttpProxy
{
    ProxyType type{ProxyType::None};
    QString host;
    quint16 port{0};
    QString username; ///< empty: none is sent
    QString password;
    bool isNone() const { return type == ProxyType::None; }
    bool operator==(const HttpProxy &) const = default;
};

/// "http://proxy.example:3128", "socks5://[::1]:1080", or "none". User and password are no part of it.
Result<HttpProxy> proxyFromText(const QString &text);
bool isProxyText(const QString &text);

/// The proxy of the whole application, and what goes past it.
struct ProxyRules
{
    HttpProxy proxy;
    /// Hosts: "db1", ".corp.example" (and everything below it), "10.0.0.0/8". This computer always goes past it.
    QStringList direct;
    bool operator==(const ProxyRules &) const = default;
};
HttpProxy proxyFor(const ProxyRules &rules, const QUrl &url);

} // namespace salve
