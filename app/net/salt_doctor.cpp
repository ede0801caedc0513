// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_doctor.h"

#include "core/clock.h"
#include "net/retire.h"
#include "net/salt_hold.h"
#include "net/salt_jid.h"
#include "net/salt_perms.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest read(const QUrl &url, const SaltLogin &login)
{
    HttpRequest request;
    request.url = url;
    request.tls.caFile = login.caFile;
    request.deadline = 20s;
    return request;
}

/// Something that each client can be asked without any effect.
QJsonObject harmlessChunk(const QString &client)
{
    if (client == "wheel"_L1)
        return masterChunk(client, u"key.list_all"_s, {});
    if (client.startsWith("runner"_L1))
        return masterChunk(
            client, u"jobs.list_job"_s, QJsonObject{{u"jid"_s, saltJid(TimePoint{}, {}, 0)}}); // that never was
    // A target without a name matches nobody.
    return {{u"client"_s, client}, {u"tgt"_s, QString()}, {u"fun"_s, u"test.ping"_s}, {u"full_return"_s, true}};
}

/// The right as it is written there.
QString adviceFor(const SaltCall &call)
{
    const QString right = call.client == SaltClient::Runner
                              ? u"'@runner': [%1]"_s.arg(call.function)
                              : u"'%1': [%2]"_s.arg(call.target.isEmpty() ? u"*"_s : call.target, call.function);
    return SaltText::tr("Give the user %1 in external_auth of the master.").arg(right);
}

} // namespace

SaltDoctor::SaltDoctor(SaltSessions &sessions, SaltExamination what)
    : m_sessions(sessions),
      m_what(std::move(what)),
      m_clientsLeft(m_what.clients)
{
}

void SaltDoctor::start()
{
    m_askedAt = m_sessions.clock().monotonic();
    ask(std::nullopt, read(saltUrl(m_what.login.url, {}), m_what.login), [this](const SaltReply &reply) {
        reached(reply);
    });
}

void SaltDoctor::add(const QString &what, Light light, const QString &sentence, const QString &advice)
{
    m_findings.push_back({what, light, sentence, advice});
}

void SaltDoctor::ask(std::optional<SaltLogin> login, HttpRequest request, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, std::move(login), std::move(request));
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltDoctor::askChunk(const QJsonObject &chunk, std::function<void(const SaltReply &)> then)
{
    m_request = std::make_unique<SaltRequest>(m_sessions, m_what.login, chunk, m_sessions.limits().lookUp);
    connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
        retire(m_request, this);
        then(reply);
    });
    m_request->start();
}

void SaltDoctor::reached(const SaltReply &reply)
{
    const QString address = u"address"_s;
    const QString url = m_what.login.url.toString(QUrl::RemoveUserInfo);
    m_roundTrip = m_sessions.clock().monotonic() - m_askedAt;
    if (!reply && reply.error().trouble == SaltTrouble::Tls) {
        add(u"certificate"_s, Light::Red, reply.error().sentence);
        return end();
    }
    if (!reply && (reply.error().trouble == SaltTrouble::Unreachable || reply.error().trouble == SaltTrouble::Lost)) {
        add(address, Light::Red, reply.error().sentence);
        return end();
    }
    if (!reply || !reply->body.value("clients"_L1).isArray()) {
        add(address,
            Light::Red,
            SaltText::tr("What answers at %1 is not salt-api.").arg(url),
            SaltText::tr("Check address and port."));
        return end();
    }
    if (!isPrivate(m_what.login.url))
        add(u"certificate"_s,
            Light::Yellow,
            SaltText::tr("Everybody on the way can read the password."),
            SaltText::tr("Give salt-api a certificate (ssl_crt, ssl_key) and use https."));
    add(address, Light::Green, SaltText::tr("salt-api answers at %1.").arg(url));
    logIn();
}

void SaltDoctor::logIn()
{
    if (m_what.login.username.isEmpty())
        return callHook();
    m_askedAt = m_sessions.clock().monotonic();
    m_sessions.token(m_what.login, this, [this](const SaltSessions::Answer &answer) { loggedIn(answer); });
}

void SaltDoctor::loggedIn(const SaltSessions::Answer &answer)
{
    const SaltLogin &login = m_what.login;
    if (answer) {
        m_perms = answer->perms;
        add(u"login"_s, Light::Green, SaltText::tr("%1 can log in (eauth %2).").arg(login.username, login.eauth));
        return tryNextClient();
    }
    const Micros took = m_sessions.clock().monotonic() - m_askedAt - m_roundTrip;
    const bool isRefused = answer.error().trouble == SaltTrouble::LoginRefused && answer.error().status == 401;
    if (!isRefused)
        add(u"login"_s, Light::Red, answer.error().sentence);
    else if (took < m_what.quickRefusal)
        add(u"login"_s,
            Light::Red,
            SaltText::tr("The master does not know the eauth %1.").arg(login.eauth),
            SaltText::tr("Put it, with the user %1, into external_auth of the master.").arg(login.username));
    else
        add(u"login"_s,
            Light::Red,
            SaltText::tr("The master's eauth %1 refuses %2.").arg(login.eauth, login.username),
            SaltText::tr("Give the right user name and password."));
    callHook();
}

void SaltDoctor::tryNextClient()
{
    if (m_clientsLeft.isEmpty()) {
        if (!m_enabled.isEmpty())
            add(u"clients"_s, Light::Green, SaltText::tr("Enabled: %1.").arg(m_enabled.join(u", "_s)));
        return readRights();
    }
    const QString client = m_clientsLeft.takeFirst();
    askChunk(harmlessChunk(client), [this, client](const SaltReply &reply) { clientTried(client, reply); });
}

void SaltDoctor::clientTried(const QString &client, const SaltReply &reply)
{
    if (reply) {
        m_enabled.append(client);
    } else if (reply.error().status == 400) {
        add(u"clients"_s,
            Light::Red,
            SaltText::tr("The client %1 is not enabled.").arg(client),
            SaltText::tr("Add it to netapi_enable_clients of the master."));
    } else if (reply.error().trouble == SaltTrouble::NotPermitted) {
        m_enabled.append(client);
        if (client == "runner"_L1)
            add(u"rights"_s,
                Light::Yellow,
                SaltText::tr("%1 may not look jobs up, so that a lost answer stays unknown.")
                    .arg(m_what.login.username),
                SaltText::tr("Add %1 in external_auth.").arg("'@jobs'"_L1));
        else if (client == "wheel"_L1)
            add(u"rights"_s,
                Light::Red,
                SaltText::tr("%1 may not list the keys.").arg(m_what.login.username),
                SaltText::tr("Add %1 in external_auth.").arg("'@wheel'"_L1));
    } else {
        add(u"clients"_s, Light::Red, reply.error().sentence);
    }
    tryNextClient();
}

void SaltDoctor::readRights()
{
    for (const SaltCall &call : m_what.calls) {
        const bool isPermitted = permits(m_perms, call, {});
        const QString &user = m_what.login.username;
        add(u"rights"_s,
            isPermitted ? Light::Green : Light::Red,
            isPermitted ? SaltText::tr("%1 may call %2.").arg(user, call.function)
                        : SaltText::tr("%1 may not call %2.").arg(user, call.function),
            isPermitted ? QString() : adviceFor(call));
    }
    readRightToHolds();
    callHook();
}

/// Without it a repair goes on, whatever a host says.
void SaltDoctor::readRightToHolds()
{
    for (const SaltCall &call : m_what.calls) {
        const SaltCall question = SaltHoldRead::question(call);
        if ((call.client == SaltClient::Runner && call.target.isEmpty()) || permits(m_perms, question, {}))
            continue;
        return add(u"rights"_s,
                   Light::Yellow,
                   SaltText::tr("%1 may not ask hosts whether they hold repairs off themselves (/etc/salve/hold).")
                       .arg(m_what.login.username),
                   adviceFor(question));
    }
}

/// GET has no effect and tells an open hook (405) from one that asks for a login (401) and from none (404).
void SaltDoctor::callHook()
{
    if (m_what.hook.isEmpty())
        return end();
    ask(std::nullopt, read(m_what.hook, m_what.login), [this](const SaltReply &reply) { hookAnswered(reply); });
}

void SaltDoctor::hookAnswered(const SaltReply &reply)
{
    const QString url = m_what.hook.toString(QUrl::RemoveUserInfo);
    const int status = reply ? 200 : reply.error().status;
    if (status == 405)
        add(u"hook"_s,
            Light::Green,
            SaltText::tr("The hook is there; only the secret key of a reactor file protects it."));
    else if (status == 401 && m_what.login.username.isEmpty())
        add(u"hook"_s,
            Light::Red,
            SaltText::tr("The hook asks for a login (webhook_disable_auth is off)."),
            SaltText::tr("Give user name and password."));
    else if (status == 401)
        add(u"hook"_s, Light::Green, SaltText::tr("The hook is there and asks for a login."));
    else if (status == 404)
        add(u"hook"_s,
            Light::Red,
            SaltText::tr("There is no hook at %1.").arg(url),
            SaltText::tr("Write the path that webhook_url of the master says."));
    else
        add(u"hook"_s,
            Light::Red,
            reply ? SaltText::tr("What answers at %1 is not a Salt hook.").arg(url) : reply.error().sentence);
    end();
}

void SaltDoctor::end()
{
    emit finished(m_findings);
}

} // namespace salve
