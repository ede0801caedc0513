// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine_looks.h"

#include "engine/check_flight.h"
#include "net/qt_http_client.h"
#include "net/resolver.h"
#include "net/services.h"

#include <atomic>

namespace salve {

namespace {

using AskedFlag = std::shared_ptr<std::atomic_bool>;

QString bareName(const QString &name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

/// Called on the resolver's threads, so it owns what it uses.
LookupFunction forcedLookup(const ForcedName &forced, const LookupFunction &usual, const AskedFlag &asked)
{
    return [forced, usual, asked](const QString &name, AddressFamily family) {
        if (bareName(name) != bareName(forced.name))
            return usual(name, family);
        asked->store(true);
        const QHostAddress address(forced.leadsTo);
        if (address.isNull())
            return usual(forced.leadsTo, family);
        LookupAnswer answer;
        answer.addresses.push_back(address);
        return answer;
    };
}

/// What finds names elsewhere: everything that looks them up is new, the rest is shared.
struct ForcedServices
{
    ForcedServices(const ForcedName &forced, Services &usual)
        : resolver(forcedLookup(forced, usual.resolver.lookup(), asked)),
          http(usual.clock, resolver, usual.tls),
          services{.clock = usual.clock,
                   .resolver = resolver,
                   .tls = usual.tls,
                   .checks = http,
                   .actors = usual.actors,
                   .curl = usual.curl,
                   .secrets = usual.secrets,
                   .salt = usual.salt,
                   .notifier = usual.notifier,
                   .blocking = usual.blocking,
                   .saltEvents = usual.saltEvents,
                   .neighbours = usual.neighbours,
                   .inbox = usual.inbox,
                   .looks = usual.looks}
    {
    }

    const AskedFlag asked{std::make_shared<std::atomic_bool>(false)};
    Resolver resolver;
    QtHttpClient http;
    Services services;
};

class EngineLook final : public LookOperation
{
public:
    EngineLook(const Kinds &kinds, Services &services, const Monitor &monitor, Millis timeout, ForcedName forced)
        : m_monitor(monitor),
          m_timeout(timeout)
    {
        if (!forced.name.isEmpty())
            m_forced = std::make_unique<ForcedServices>(forced, services);
        m_flight = std::make_unique<CheckFlight>(kinds, m_forced ? m_forced->services : services);
        connect(m_flight.get(), &CheckFlight::finished, this, [this](const CheckResult &result) {
            emit finished({m_monitor.name.isEmpty() ? m_monitor.id.value : m_monitor.name,
                           result,
                           m_forced && m_forced->asked->load()});
        });
    }
    void start() override { m_flight->start(m_monitor.kind, m_monitor.settings, m_timeout); }

private:
    const Monitor m_monitor;
    const Millis m_timeout;
    std::unique_ptr<ForcedServices> m_forced;
    std::unique_ptr<CheckFlight> m_flight; ///< goes before what it uses
};

class NoLook final : public LookOperation
{
public:
    explicit NoLook(QString monitor) : m_monitor(std::move(monitor)) {}
    void start() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit finished({m_monitor, {}, false});
            },
            Qt::QueuedConnection);
    }

private:
    const QString m_monitor;
};

} // namespace

std::unique_ptr<LookOperation> EngineLooks::look(const MonitorId &id, const std::optional<ForcedName> &forced)
{
    const Monitor *monitor = m_world.set().monitor(id);
    if (!monitor)
        return std::make_unique<NoLook>(id.value);
    return std::make_unique<EngineLook>(
        m_kinds, m_services, *monitor, m_world.set().timingOf(*monitor).timeout, forced.value_or(ForcedName{}));
}

} // namespace salve
