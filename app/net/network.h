// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blocking_pool.h"
#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/desktop_notifier.h"
#include "net/proxying_http_client.h"
#include "net/qt_http_client.h"
#include "net/resolver.h"
#include "net/salt_events.h"
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
    Network(Clock &clock, SecretSource secrets, ProxyRules proxy = {}, LookupFunction lookup = systemLookup)
        : m_proxy(std::move(proxy)),
          m_resolver(std::move(lookup)),
          m_straightChecks(clock, m_resolver, m_tls),
          m_straightActors(clock, m_resolver, m_curl),
          m_checks(m_straightChecks, m_straightActors, m_proxy),
          m_actors(m_straightActors, m_straightActors, m_proxy),
          m_salt(m_actors, clock),
          m_saltEvents(m_salt, m_resolver, m_tls, clock),
          m_notifier(freedesktopNotifier(QDBusConnection::sessionBus(),
                                         [this](const QString &key, const QString &word) {
                                             if (notificationActed)
                                                 notificationActed(key, word);
                                         })),
          m_services{clock,
                     m_resolver,
                     m_tls,
                     m_checks,
                     m_actors,
                     m_curl,
                     std::move(secrets),
                     &m_salt,
                     m_notifier.get(),
                     &m_blocking,
                     &m_saltEvents}
    {
    }
    Q_DISABLE_COPY_MOVE(Network)

    Services &services() { return m_services; }
    NotificationActed notificationActed; ///< where buttons of notifications lead
    /// Of requests made from now on.
    void setProxy(ProxyRules proxy) { m_proxy = std::move(proxy); }

private:
    // Made as they are needed. One server that hangs gets four; 500 that hang for 10 s once a minute need 84.
    BlockingPool m_blocking{{256, 4}};
    ProxyRules m_proxy;
    Resolver m_resolver;
    TlsConfigurations m_tls;
    CurlMulti m_curl;
    QtHttpClient m_straightChecks;
    CurlHttpClient m_straightActors;
    ProxyingHttpClient m_checks;
    ProxyingHttpClient m_actors;
    SaltSessions m_salt;
    SaltEvents m_saltEvents;
    std::unique_ptr<DesktopNotifier> m_notifier;
    Services m_services;
};

} // namespace salve
