// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/desktop_notifier.h"
#include "net/qt_http_client.h"
#include "net/resolver.h"
#include "net/salt_sessions.h"
#include "net/services.h"

#include <QDBusConnection>

#include <memory>

namespace salve {

/// Every transport that kinds share, made once per thread that runs them. Make it, use it and destroy it in that
/// thread.
class Network
{
public:
    Network(Clock &clock, SecretSource secrets)
        : m_checks(clock, m_resolver, m_tls),
          m_actors(clock, m_resolver, m_curl),
          m_salt(m_actors, clock),
          m_notifier(freedesktopNotifier(QDBusConnection::sessionBus())),
          m_services{clock, m_resolver, m_tls, m_checks, m_actors, m_curl, std::move(secrets), &m_salt, m_notifier.get()}
    {
    }
    Q_DISABLE_COPY_MOVE(Network)

    Services &services() { return m_services; }

private:
    Resolver m_resolver;
    TlsConfigurations m_tls;
    CurlMulti m_curl;
    QtHttpClient m_checks;
    CurlHttpClient m_actors;
    SaltSessions m_salt;
    std::unique_ptr<DesktopNotifier> m_notifier;
    Services m_services;
};

} // namespace salve
