// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in.h"
#include "stage/salt_stand_in_pages.h"

#include <algorithm>

// What the master does by itself: runners and the wheel.
namespace salve {

namespace {

StandInAnswer deniedPage(const QString &user)
{
    return saltPage(401, QStringLiteral("Authentication failure of type \"token\" occurred for user %1.").arg(user));
}

} // namespace

bool StandInSalt::mayCall(const QString &all, const QString &user, const QString &function) const
{
    const QJsonArray perms = m_users.value(user).perms.toArray();
    return perms.contains(all) || perms.contains(QLatin1Char('@') + function.section(QLatin1Char('.'), 0, 0));
}

std::optional<QJsonValue> StandInSalt::runnerValue(const QString &function, const QJsonObject &chunk)
{
    const QJsonObject kwargs = chunk.value(QLatin1String("kwarg")).toObject();
    if (function == QLatin1String("jobs.list_job")) {
        const QString jid = kwargs.value(QLatin1String("jid")).toString();
        if (const auto overtaker = std::exchange(m_overtaker, std::nullopt))
            publishAs(jid, *overtaker);
        const auto run = m_runs.constFind(jid);
        return run == m_runs.constEnd() ? m_minions.listJob(jid) : *run;
    }
    if (function == QLatin1String("jobs.list_jobs"))
        return m_minions.listJobs(kwargs.value(QLatin1String("search_function")).toString());
    if (function == QLatin1String("jobs.active"))
        return m_minions.activeJobs();
    if (function == QLatin1String("manage.up"))
        return QJsonArray::fromStringList(m_minions.up());
    if (function == QLatin1String("manage.status"))
        return QJsonObject{{QStringLiteral("up"), QJsonArray::fromStringList(m_minions.up())},
                           {QStringLiteral("down"), QJsonArray::fromStringList(m_minions.down())}};
    if (function == QLatin1String("event.send")) {
        sendLine(kwargs.value(QLatin1String("tag")).toString(), kwargs.value(QLatin1String("data")).toObject());
        return QJsonValue(true);
    }
    return m_runner ? m_runner(function, chunk.value(QLatin1String("arg")).toArray(), kwargs) : std::nullopt;
}

void StandInSalt::runRunner(const QJsonObject &chunk, const Token &token, const StandInPeer &peer)
{
    const QString function = chunk.value(QLatin1String("fun")).toString();
    if (!mayCall(QStringLiteral("@runner"), token.user, function))
        return peer.answer(deniedPage(token.user));
    std::optional<QJsonValue> value = runnerValue(function, chunk);
    if (!value)
        return peer.answer(saltServerError());
    if (chunk.value(QLatin1String("full_return")).toBool()) {
        const QString jid = newJid();
        value = QJsonObject{{QStringLiteral("tag"), QStringLiteral("salt/run/%1/ret").arg(jid)},
                            {QStringLiteral("data"),
                             QJsonObject{{QStringLiteral("fun"), QStringLiteral("runner.") + function},
                                         {QStringLiteral("jid"), jid},
                                         {QStringLiteral("return"), *value},
                                         {QStringLiteral("success"), true}}}};
    }
    // These ask every minion, and wait for those that do not answer.
    const bool asksMinions = function == QLatin1String("jobs.active") || function.startsWith(QLatin1String("manage."));
    answerLater(asksMinions && m_minions.isAnySilent() ? m_behaviour.silence : Millis{0}, peer, saltReturn(*value));
}

void StandInSalt::startRunner(const QJsonObject &chunk, const Token &token, const StandInPeer &peer)
{
    const QString function = chunk.value(QLatin1String("fun")).toString();
    if (!mayCall(QStringLiteral("@runner"), token.user, function))
        return peer.answer(deniedPage(token.user));
    const QString jid = newJid();
    QJsonObject data{{QStringLiteral("fun"), QStringLiteral("runner.") + function},
                     {QStringLiteral("jid"), jid},
                     {QStringLiteral("user"), token.user},
                     {QStringLiteral("fun_args"), QJsonArray{chunk.value(QLatin1String("kwarg"))}}};
    sendLine(QStringLiteral("salt/run/%1/new").arg(jid), data);
    // The job cache of the master hears of a runner when it has ended.
    m_clock.after(m_behaviour.runnerTakes, this, [this, jid, data, function, chunk]() mutable {
        const std::optional<QJsonValue> value = runnerValue(function, chunk);
        data.insert(QStringLiteral("return"),
                    value.value_or(QStringLiteral("Exception occurred in runner %1: Traceback").arg(function)));
        data.insert(QStringLiteral("success"), value.has_value());
        const QJsonObject results{{QStringLiteral("vm_master"), QJsonObject{{QStringLiteral("return"), data}}}};
        m_runs.insert(jid,
                      {{QStringLiteral("jid"), jid},
                       {QStringLiteral("Function"), data.value(QLatin1String("fun"))},
                       {QStringLiteral("Minions"), QJsonArray{}},
                       {QStringLiteral("Result"), results}});
        sendLine(QStringLiteral("salt/run/%1/ret").arg(jid), data);
    });
    peer.answer(saltReturn(
        QJsonObject{{QStringLiteral("tag"), QStringLiteral("salt/run/") + jid}, {QStringLiteral("jid"), jid}}));
}

void StandInSalt::runWheel(const QJsonObject &chunk, const Token &token, const StandInPeer &peer)
{
    using enum StandInKey;
    const QString function = chunk.value(QLatin1String("fun")).toString();
    if (!mayCall(QStringLiteral("@wheel"), token.user, function))
        return peer.answer(deniedPage(token.user));
    const QJsonObject kwargs = chunk.value(QLatin1String("kwarg")).toObject();
    const auto lists = [this] {
        const auto ids = [this](StandInKey key) { return QJsonArray::fromStringList(m_minions.withKey(key)); };
        return QJsonObject{{QStringLiteral("minions"), ids(Accepted)},
                           {QStringLiteral("minions_pre"), ids(Pending)},
                           {QStringLiteral("minions_rejected"), ids(Rejected)},
                           {QStringLiteral("minions_denied"), QJsonArray{}}};
    };
    QJsonValue value = QJsonObject{};
    const auto move = [&](const QList<StandInKey> &from, StandInKey to) {
        for (const QString &id : kwargs.value(QLatin1String("match")).toString().split(QLatin1Char(','))) {
            const bool isMoved = std::any_of(
                from.begin(), from.end(), [&](StandInKey key) { return m_minions.withKey(key).contains(id); });
            if (isMoved)
                m_minions.setKey(id, to);
        }
    };
    if (function == QLatin1String("key.list_all"))
        value = lists();
    else if (function == QLatin1String("key.accept"))
        move({Pending}, Accepted);
    else if (function == QLatin1String("key.reject"))
        move(kwargs.value(QLatin1String("include_accepted")).toBool() ? QList{Pending, Accepted} : QList{Pending},
             Rejected);
    else if (function == QLatin1String("key.delete"))
        move({Accepted, Pending, Rejected}, Deleted);
    else
        value = QStringLiteral("Exception occurred in wheel %1: Traceback").arg(function);
    const QString jid = newJid();
    peer.answer(saltReturn(QJsonObject{{QStringLiteral("tag"), QStringLiteral("salt/wheel/") + jid},
                                       {QStringLiteral("data"),
                                        QJsonObject{{QStringLiteral("fun"), QStringLiteral("wheel.") + function},
                                                    {QStringLiteral("jid"), jid},
                                                    {QStringLiteral("return"), value},
                                                    {QStringLiteral("success"), !value.isString()}}}}));
}

} // namespace salve
