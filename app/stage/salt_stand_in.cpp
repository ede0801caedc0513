// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in.h"

#include "stage/salt_stand_in_pages.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace salve {

namespace {

// All that the code knows, enabled or not.
const QStringList kKnownClients{QStringLiteral("local"),
                                QStringLiteral("local_async"),
                                QStringLiteral("local_batch"),
                                QStringLiteral("local_subset"),
                                QStringLiteral("runner"),
                                QStringLiteral("runner_async"),
                                QStringLiteral("ssh"),
                                QStringLiteral("wheel"),
                                QStringLiteral("wheel_async")};

QHash<QString, QString> formOf(const StandInRequest &request)
{
    QHash<QString, QString> form;
    if (request.header("Content-Type").startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            form.insert(it.key(), it.value().toString());
        return form;
    }
    for (const auto &[key, value] : QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded))
        form.insert(key, value);
    return form;
}

} // namespace

StandInSalt::StandInSalt(Clock &clock)
    : m_clock(clock),
      m_server([this](const StandInRequest &request, const StandInPeer &peer) { handle(request, peer); }),
      m_minions(clock)
{
    m_minions.setEventSink(
        [this](const QString &minion, const QString &tag, const QJsonObject &data) { sendEvent(minion, tag, data); });
}

void StandInSalt::expireTokens()
{
    for (Token &token : m_tokens)
        token.isExpired = true;
}

void StandInSalt::handle(const StandInRequest &request, const StandInPeer &peer)
{
    m_requests.push_back(request);
    if (request.path == "/" && request.method == "GET")
        return peer.answer(saltJson({{QStringLiteral("return"), QStringLiteral("Welcome")},
                                     {QStringLiteral("clients"), QJsonArray::fromStringList(kKnownClients)}}));
    if (request.path == "/login")
        return logIn(request, peer);
    if (request.path == m_behaviour.hookPrefix || request.path.startsWith(m_behaviour.hookPrefix + '/'))
        return hook(request, peer);
    if (request.path == "/events" && request.method == "GET")
        return stream(request, peer);
    if (request.path != "/")
        return peer.answer(
            saltPage(404, QStringLiteral("The path '%1' was not found.").arg(QString::fromUtf8(request.path))));
    if (request.method != "POST")
        return peer.answer(saltPage(405, QStringLiteral("Specified method is invalid for this resource")));
    run(request, peer);
}

void StandInSalt::answerLater(Millis delay, const StandInPeer &peer, const StandInAnswer &answer)
{
    m_clock.after(delay, this, [peer, answer] { peer.answer(answer); });
}

void StandInSalt::logIn(const StandInRequest &request, const StandInPeer &peer)
{
    ++m_logins;
    if (m_behaviour.master == MasterCondition::Stopped)
        return; // a real one hangs for minutes
    if (m_behaviour.master == MasterCondition::Missing)
        return peer.answer(saltPage(503, QStringLiteral("Salt Master is not available.")));
    const QHash<QString, QString> form = formOf(request);
    const QString name = form.value(QStringLiteral("username"));
    const QString eauth = form.value(QStringLiteral("eauth"));
    if (!m_behaviour.eauths.contains(eauth))
        return peer.answer(saltPage(401, QStringLiteral("Could not authenticate using provided credentials")));
    const auto user = m_users.constFind(name);
    if (user == m_users.constEnd() || user->password != form.value(QStringLiteral("password")))
        return answerLater(m_behaviour.passwordDelay,
                           peer,
                           saltPage(401, QStringLiteral("Could not authenticate using provided credentials")));
    const QByteArray token =
        QCryptographicHash::hash(name.toUtf8() + QByteArray::number(m_logins), QCryptographicHash::Sha1).toHex();
    m_tokens.insert(token, {name, false});
    const double start_s = static_cast<double>(msOf(m_clock.wallNow())) / 1000.0;
    StandInAnswer answer = saltReturn(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token)},
                                                  {QStringLiteral("start"), start_s},
                                                  {QStringLiteral("expire"), start_s + m_behaviour.tokenLife_s},
                                                  {QStringLiteral("user"), name},
                                                  {QStringLiteral("eauth"), eauth},
                                                  {QStringLiteral("perms"), user->perms}});
    answer.headers = {{"X-Auth-Token", token}, {"Set-Cookie", "session_id=" + token + "; Path=/"}};
    peer.answer(answer);
}

const StandInSalt::Token *StandInSalt::tokenOf(const StandInRequest &request) const
{
    const auto found = m_tokens.constFind(request.header("X-Auth-Token"));
    return found == m_tokens.constEnd() ? nullptr : &*found;
}

void StandInSalt::hook(const StandInRequest &request, const StandInPeer &peer)
{
    if (m_behaviour.hookNeedsLogin && !tokenOf(request))
        return peer.answer(saltPage(401, QStringLiteral("No permission -- see authorization schemes")));
    if (request.method != "POST")
        return peer.answer(saltPage(405, QStringLiteral("Specified method is invalid for this resource")));
    if (m_behaviour.master == MasterCondition::Stopped)
        return peer.answer(saltServerError());
    if (m_behaviour.master == MasterCondition::Missing)
        return peer.answer(saltJson({{QStringLiteral("success"), false}}));
    const QString path = QString::fromUtf8(request.path.mid(m_behaviour.hookPrefix.size() + 1));
    m_hooks.append(path);
    const std::optional<SaltFault> fault = takeFault(path);
    if (fault == SaltFault::CutBefore)
        return peer.cut();
    const QHash<QString, QString> form = formOf(request);
    QJsonObject post;
    for (auto it = form.begin(); it != form.end(); ++it)
        post.insert(it.key(), it.value());
    sendLine(QStringLiteral("salt/netapi/hook/") + path,
             {{QStringLiteral("post"), post}, {QStringLiteral("_stamp"), isoOf(m_clock.wallNow())}});
    if (m_reactor)
        m_reactor(path, form);
    if (fault == SaltFault::CutAfter)
        return peer.cut();
    if (fault == SaltFault::Page)
        return peer.answer({200, "text/html", "<html><body>Welcome</body></html>", {}});
    peer.answer(saltJson({{QStringLiteral("success"), true}}));
}

void StandInSalt::stream(const StandInRequest &request, const StandInPeer &peer)
{
    const Token *token = tokenOf(request);
    if (!token || token->isExpired)
        return peer.answer(saltPage(401, QStringLiteral("No permission -- see authorization schemes")));
    peer.begin("text/event-stream;charset=utf-8");
    peer.send("retry: 400\n");
    m_streams.push_back(peer);
}

void StandInSalt::sendEvent(const QString &minion, const QString &tag, const QJsonObject &data)
{
    const QJsonObject event{{QStringLiteral("id"), minion},
                            {QStringLiteral("cmd"), QStringLiteral("_minion_event")},
                            {QStringLiteral("pretag"), QJsonValue()},
                            {QStringLiteral("data"), data},
                            {QStringLiteral("tag"), tag},
                            {QStringLiteral("_stamp"), isoOf(m_clock.wallNow())}};
    sendLine(tag, event);
}

void StandInSalt::sendLine(const QString &tag, const QJsonObject &data)
{
    const QJsonObject line{{QStringLiteral("data"), data}, {QStringLiteral("tag"), tag}};
    for (const StandInPeer &peer : m_streams)
        peer.send("tag: " + tag.toUtf8() + "\ndata: " + QJsonDocument(line).toJson(QJsonDocument::Compact) + "\n\n");
    std::erase_if(m_streams, [](const StandInPeer &peer) { return !peer.isThere(); });
}

void StandInSalt::cutEvents()
{
    for (const StandInPeer &peer : std::exchange(m_streams, {}))
        peer.cut();
}

} // namespace salve
