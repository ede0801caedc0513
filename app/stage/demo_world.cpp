// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/demo_world.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// A second between checks: the story is told in a quarter of a minute. takes-up-to bounds how long a verdict may take.
constexpr auto kSet = R"(salve: 1
defaults: {every: 1s, timeout: 2s, down-after: 2}
tell:
  - {run: tell-desktop, unless-repaired-within: 1m}
monitors:
  - id: shop
    name: Demo shop
    kind: http
    url: '%1'
    on-host: web1
    tags: [demo]
    runbook: restart-shop
reactions:
  - id: restart-shop-web1
    name: Restart the shop on web1
    kind: salt-run
    url: '%2'
    eauth: pam
    username: salve
    password: {secret: demo-salt}
    client: local
    target: web1
    function: service.restart
    arguments: [shop]
    takes-up-to: 10s
  - id: tell-desktop
    name: Tell this desktop
    kind: desktop-notification
runbooks:
  - id: restart-shop
    name: Restart the shop
    armed: true
    steps:
      - {run: restart-shop-web1, when: down, up-to: 2, settle: 1s}
)";

} // namespace

DemoWorld::DemoWorld(Clock &clock, QObject *parent) : QObject(parent), m_web(clock), m_salt(clock)
{
    m_salt.addUser(u"salve"_s, {secret().second, QJsonArray{u".*"_s, u"@jobs"_s, u"@runner"_s}});
    m_salt.minions().add(u"web1"_s, {u"web"_s});
    m_salt.minions().setFunction([this](const StandInCall &call) -> StandInReturn {
        if (call.function != "service.restart"_L1)
            return {QStringLiteral("'%1' is not available.").arg(call.function), 254, Millis{0}};
        ++m_restarts;
        const bool isMended = m_web.mend().has_value();
        emit restarted();
        return {isMended, 0, Millis{600}};
    });
}

Result<void> DemoWorld::open()
{
    if (const Result<void> web = m_web.open(); !web)
        return web;
    return m_salt.server().open();
}

QByteArray DemoWorld::setText() const
{
    return QString::fromLatin1(kSet).arg(m_web.url().toString(), m_salt.url().toString()).toUtf8();
}

std::pair<QString, QString> DemoWorld::secret() const
{
    return {u"demo-salt"_s, u"not-a-real-password"_s};
}

void DemoWorld::breakService()
{
    m_web.fail(WebFault::Refused);
}

} // namespace salve
