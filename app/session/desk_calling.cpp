// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/calling.h"
#include "session/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// A locked keyring is asked again by itself.
constexpr Millis kAgain = std::chrono::minutes{1};

} // namespace

void Desk::newSecret(const Arguments &arguments, const Reply &reply)
{
    const QString name = arguments.value("name"_L1).toString();
    if (arguments.value("replace"_L1).toBool())
        return makeSecret(name, reply);
    m_secrets.list(this, [this, name, reply](const QJsonObject &answer) {
        if (answer.value("names"_L1).toArray().contains(name))
            return reply(fail(ErrorCode::Conflict,
                              tr("There is a secret \"%1\" already. Replacing it ends every address that holds the old "
                                 "one.")
                                  .arg(name)));
        makeSecret(name, reply);
    });
}

void Desk::makeSecret(const QString &name, const Reply &reply)
{
    const QString value = newToken();
    setSecret({{u"name"_s, name}, {u"value"_s, value}}, [value, reply](const Result<QJsonObject> &stored) {
        reply(stored ? Result<QJsonObject>(QJsonObject{{u"value"_s, value}}) : stored);
    });
}

/// Empty for a monitor that nobody calls.
QJsonObject Desk::calling(const Monitor &monitor, const QString &token) const
{
    const CalledListener *listener = calledListener(m_engine.kinds().check(monitor.kind));
    if (!listener)
        return {};
    const CallingPlace place = callingPlace(m_engine.world().set().intake, m_intake.address(), m_intake.trouble());
    return callingJson(listener->guide(monitor.settings), place, token);
}

void Desk::tellAddress(const Arguments &arguments, const Reply &reply)
{
    const MonitorSet &set = m_engine.world().set();
    const MonitorId id{arguments.value("monitor"_L1).toString()};
    const bool isForHolds = arguments.value("hold"_L1).toBool();
    const Monitor *monitor = set.monitor(id);
    const CalledListener *listener = monitor ? calledListener(m_engine.kinds().check(monitor->kind)) : nullptr;
    if (!isForHolds && !monitor)
        return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(id.value)));
    if (!isForHolds && !listener)
        return reply(
            fail(ErrorCode::Invalid,
                 tr("%1 looks by itself, and is not called: only push and webhook-in have an address.").arg(id.value)));
    const SecretRef token = isForHolds ? set.intake.holdToken : listener->token(monitor->settings);
    if (token.isEmpty())
        return reply(fail(ErrorCode::NotFound,
                          tr("The set names no token for holds. Write in it: intake: {hold-token: {secret: "
                             "hold-token}}.")));
    m_secrets.resolve({token.name}, this, [this, id, isForHolds, token, reply] {
        const Result<QString> value = m_engine.services().secrets(token.name);
        if (!value)
            return reply(fail(value.error().code,
                              tr("The address has no token yet: %1. Make one with salvectl secret new %2, or Generate "
                                 "in the monitor's form.")
                                  .arg(value.error().sentence, token.name)));
        const Monitor *called = m_engine.world().set().monitor(id);
        if (called)
            return reply(calling(*called, *value));
        if (!isForHolds)
            return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(id.value)));
        const CallingPlace place = callingPlace(m_engine.world().set().intake, m_intake.address(), m_intake.trouble());
        reply(callingJson(holdGuide(), place, *value));
    });
}

void Desk::tellLastDelivery(const Arguments &arguments, const Reply &reply)
{
    const MonitorId id{arguments.value("monitor"_L1).toString()};
    const std::optional<LastDelivery> last = m_intake.lastDelivery(id);
    if (!last)
        return reply(fail(ErrorCode::NotFound, tr("%1 has been told nothing since Salve was started.").arg(id.value)));
    reply(QJsonObject{{u"at_ms"_s, msOf(last->at)},
                      {u"sender"_s, last->sender},
                      {u"request"_s, last->request},
                      {u"payload"_s, last->payload},
                      {u"cut"_s, last->isCut},
                      {u"status"_s, last->status},
                      {u"answer"_s, last->answer}});
}

void Desk::setProxy(OutgoingProxy &proxy)
{
    m_outgoing = &proxy;
    applyProxy();
}

/// At once for what asks for no login, and again when its password has been read.
void Desk::applyProxy()
{
    if (!m_outgoing)
        return;
    const auto use = [this] {
        m_outgoing->apply(m_engine.services().secrets);
        m_hasAutomationChanged = true;
        sendSoon();
    };
    use();
    const SecretRef password = m_outgoing->settings().password;
    if (password.isEmpty())
        return;
    m_secrets.resolve({password.name}, this, [this, use] {
        use();
        m_engine.clock().cancel(m_proxyRetry);
        m_proxyRetry = 0;
        if (!m_outgoing->trouble().isEmpty())
            m_proxyRetry = m_engine.clock().after(kAgain, this, [this] { applyProxy(); });
    });
}

void Desk::changeProxy(const Arguments &arguments, const Reply &reply)
{
    if (!m_outgoing)
        return reply(fail(ErrorCode::Unavailable, tr("This Salve keeps no proxy.")));
    const Result<ProxySettings> settings = proxySettingsSchema().read(nodeOf(arguments.value("proxy"_L1)));
    if (!settings)
        return reply(tl::unexpected<Error>(settings.error()));
    if (const Result<void> written = m_outgoing->put(*settings); !written)
        return reply(tl::unexpected<Error>(written.error()));
    m_engine.addNote(settings->url.isEmpty() ? tr("The proxy was switched off.")
                                             : tr("Requests go through the proxy %1.").arg(settings->url));
    applyProxy();
    reply(QJsonObject{});
}

void Desk::tellProxy(const Arguments &, const Reply &reply)
{
    if (!m_outgoing)
        return reply(fail(ErrorCode::Unavailable, tr("This Salve keeps no proxy.")));
    reply(QJsonObject{{u"proxy"_s, salve::jsonOf(proxySettingsSchema().write(m_outgoing->settings()))},
                      {u"trouble"_s, m_outgoing->trouble()}});
}

} // namespace salve
