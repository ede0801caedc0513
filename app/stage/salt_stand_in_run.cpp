// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in.h"
#include "stage/salt_stand_in_pages.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

bool isMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A function with its rules, as external_auth has it: {"file.read": {"args": ["^/etc/.*$"]}}, or its name alone.
bool isPermitted(const QJsonValue &rule, const QString &function, const QJsonArray &arguments)
{
    if (!rule.isObject())
        return isMatch(rule.toString(), function);
    const QString name = rule.toObject().keys().value(0);
    const QJsonArray patterns = rule.toObject().value(name).toObject().value(QLatin1String("args")).toArray();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (!isMatch(patterns.at(i).toString(), arguments.at(i).toString()))
            return false;
    }
    return isMatch(name, function);
}

QJsonObject strangerReturn()
{
    return {{QStringLiteral("out"), QStringLiteral("no_return")},
            {QStringLiteral("ret"),
             QStringLiteral("Minion did not return. [No response]\nThe minions may not have all finished running.")},
            {QStringLiteral("retcode"), 1}};
}

/// The answer of a synchronous call: full returns, false for who has not answered.
QJsonObject localReturn(const StandInPublication &publication, const QStringList &strangers, const QJsonObject &chunk)
{
    const bool isFull = chunk.value(QLatin1String("full_return")).toBool();
    QJsonObject member;
    for (const QString &id : publication.minions) {
        const auto found = publication.returns.constFind(id);
        if (found == publication.returns.constEnd())
            member.insert(id, false);
        else if (isFull)
            member.insert(id,
                          QJsonObject{{QStringLiteral("ret"), found->value(QLatin1String("return"))},
                                      {QStringLiteral("retcode"), found->value(QLatin1String("retcode"))},
                                      {QStringLiteral("jid"), publication.jid}});
        else
            member.insert(id, found->value(QLatin1String("return")));
    }
    for (const QString &id : strangers)
        member.insert(id, isFull ? QJsonValue(strangerReturn()) : QJsonValue(false));
    return member;
}

} // namespace

std::optional<SaltFault> StandInSalt::takeFault(const QString &function)
{
    if (m_faults.empty() || (!m_faults.front().function.isEmpty() && m_faults.front().function != function))
        return std::nullopt;
    const SaltFault fault = m_faults.front().fault;
    m_faults.pop_front();
    return fault;
}

void StandInSalt::run(const StandInRequest &request, const StandInPeer &peer)
{
    const Token *token = tokenOf(request);
    if (!token)
        return peer.answer(saltPage(401, QStringLiteral("No permission -- see authorization schemes")));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isNull() && !request.body.isEmpty())
        return peer.answer(saltPage(400, QStringLiteral("Invalid JSON document")));
    const QJsonArray chunks = document.isObject() ? QJsonArray{document.object()} : document.array();
    if (chunks.isEmpty())
        return peer.answer(saltPage(400, QStringLiteral("Lowstates must be a list")));
    const QJsonObject chunk = chunks.at(0).toObject();
    const QString client = chunk.value(QLatin1String("client")).toString();
    if (!m_behaviour.clients.contains(client))
        return peer.answer(saltPage(
            400,
            QStringLiteral("Client disabled: '%1'. Add to 'netapi_enable_clients' master config option to enable.")
                .arg(client)));

    const std::optional<SaltFault> fault = takeFault(chunk.value(QLatin1String("fun")).toString());
    if (fault == SaltFault::CutBefore)
        return peer.cut();
    if (fault == SaltFault::ServerError)
        return peer.answer(saltServerError());
    if (fault == SaltFault::Page)
        return peer.answer({200, "text/html", "<html><body><p>Welcome to our intranet</p></body></html>", {}});
    if (fault == SaltFault::Expired)
        expireTokens();
    const bool isAnswerLost = fault == SaltFault::CutAfter || fault == SaltFault::Gateway;
    runChunk(chunk, *token, isAnswerLost ? StandInPeer{} : peer);
    if (fault == SaltFault::CutAfter)
        peer.cut();
    if (fault == SaltFault::Gateway)
        peer.answer({504, "text/html", "<html><body><h1>504 Gateway Time-out</h1></body></html>", {}});
}

void StandInSalt::runChunk(const QJsonObject &chunk, const Token &token, const StandInPeer &peer)
{
    if (m_behaviour.master == MasterCondition::Missing)
        return peer.answer(saltPage(503, QStringLiteral("Salt Master is not available.")));
    if (m_behaviour.master == MasterCondition::Stopped)
        return answerLater(m_behaviour.stoppedAnswer, peer, saltServerError());
    const QString client = chunk.value(QLatin1String("client")).toString();
    const bool isLocal = client.startsWith(QLatin1String("local"));
    if (token.isExpired)
        return peer.answer(saltPage(401,
                                    isLocal ? QStringLiteral("Authentication error occurred.")
                                            : QStringLiteral("Authentication failure of type \"token\" occurred.")));
    if (isLocal)
        runLocal(chunk, token, peer);
    else if (client == QLatin1String("wheel"))
        runWheel(chunk, token, peer);
    else if (client == QLatin1String("runner_async"))
        startRunner(chunk, token, peer);
    else
        runRunner(chunk, token, peer);
}

bool StandInSalt::mayRun(const QString &user,
                         const QString &function,
                         const QJsonArray &arguments,
                         const QStringList &minions) const
{
    const QJsonArray perms = m_users.value(user).perms.toArray();
    return std::all_of(minions.begin(), minions.end(), [&](const QString &minion) {
        return std::any_of(perms.begin(), perms.end(), [&](const QJsonValue &entry) {
            if (entry.isString())
                return !entry.toString().startsWith(QLatin1Char('@')) && isMatch(entry.toString(), function);
            const QJsonObject object = entry.toObject();
            const QString target = object.keys().value(0);
            const QJsonArray functions = object.value(target).toArray();
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(target)).match(minion).hasMatch()
                   && std::any_of(functions.begin(), functions.end(), [&](const QJsonValue &one) {
                          return isPermitted(one, function, arguments);
                      });
        });
    });
}

void StandInSalt::runLocal(const QJsonObject &chunk, const Token &token, const StandInPeer &peer)
{
    const QJsonValue target = chunk.value(QLatin1String("tgt"));
    const QString type = chunk.value(QLatin1String("tgt_type")).toString(QStringLiteral("glob"));
    const QString function = chunk.value(QLatin1String("fun")).toString();
    const QStringList minions = m_minions.matched(target, type);
    const bool isUnknownGroup = type == QLatin1String("nodegroup") && minions.isEmpty();
    if (target.isUndefined() || function.isEmpty() || isUnknownGroup)
        return peer.answer(saltServerError());
    if (!mayRun(token.user, function, chunk.value(QLatin1String("arg")).toArray(), minions))
        return peer.answer(saltPage(401, QStringLiteral("Authorization error occurred.")));
    if (minions.isEmpty())
        return peer.answer(saltReturn(QJsonObject{}));

    auto publication = std::make_shared<StandInPublication>();
    publication->jid = chunk.value(QLatin1String("jid")).toString(newJid());
    publication->function = function;
    publication->arguments = chunk.value(QLatin1String("arg")).toArray();
    publication->kwargs = chunk.value(QLatin1String("kwarg")).toObject();
    publication->target = target;
    publication->targetType = type;
    publication->user = token.user;
    publication->minions = minions;
    if (chunk.value(QLatin1String("client")) == QLatin1String("local_async")) {
        m_minions.publish(publication, [] {});
        return peer.answer(saltReturn(QJsonObject{{QStringLiteral("jid"), publication->jid},
                                                  {QStringLiteral("minions"), QJsonArray::fromStringList(minions)}}));
    }
    const QStringList strangers = m_minions.strangers(target, type);
    const auto answerWhenDone = [this, publication, strangers, chunk, peer] {
        if (!publication->running.isEmpty())
            return;
        const Millis wait =
            publication->returns.size() == publication->minions.size() ? Millis{0} : m_behaviour.silence;
        m_clock.after(wait, this, [publication, strangers, chunk, peer] {
            peer.answer(saltReturn(localReturn(*publication, strangers, chunk)));
        });
    };
    m_minions.publish(publication, answerWhenDone);
    answerWhenDone();
}

void StandInSalt::publish(const StandInOrder &order)
{
    publishAs(newJid(), order);
}

void StandInSalt::publishAs(const QString &jid, const StandInOrder &order)
{
    const auto publication = std::make_shared<StandInPublication>();
    publication->jid = jid;
    publication->function = order.function;
    publication->arguments = order.arguments;
    publication->target = order.target;
    publication->targetType = order.targetType;
    publication->user = QStringLiteral("root");
    publication->minions = m_minions.matched(order.target, order.targetType);
    m_minions.publish(publication, [] {});
}

QString StandInSalt::newJid()
{
    return QStringLiteral("20200101000000%1").arg(++m_lastJid, 6, 10, QLatin1Char('0'));
}

} // namespace salve
