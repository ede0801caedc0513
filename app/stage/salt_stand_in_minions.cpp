// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in_minions.h"

#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

StandInReturn busy(const QString &function, const QString &jid)
{
    const QString text = QStringLiteral(
        "The function \"%1\" is running as PID 4711 and was started at 2026, Nov 21 03:00:00.000000 with jid %2");
    return {QJsonArray{text.arg(function, jid)}, 1, Millis{0}};
}

/// Everything but names and addresses is said of roles here: a grain, a pillar, a group of nodes, a cluster.
QRegularExpression roleOf(const QString &target, const QString &type)
{
    const bool isExpression = type.endsWith(QLatin1String("_pcre"));
    QString role;
    if (type.startsWith(QLatin1String("grain")) || type.startsWith(QLatin1String("pillar")))
        role = target.startsWith(QLatin1String("roles:")) ? target.mid(6) : QString();
    else if (type == QLatin1String("compound"))
        role = target.startsWith(QLatin1String("G@roles:")) ? target.mid(8) : QString();
    else if (type == QLatin1String("nodegroup"))
        role = target;
    else if (type == QLatin1String("range"))
        role = target.startsWith(QLatin1Char('%')) ? target.mid(1) : QString();
    if (role.isEmpty())
        return {};
    return QRegularExpression(
        QRegularExpression::anchoredPattern(isExpression ? role : QRegularExpression::escape(role)));
}

QStringList listed(const QJsonValue &target)
{
    if (target.isArray())
        return QVariant(target.toArray().toVariantList()).toStringList();
    return target.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

StandInReturn StandInReturn::unavailable(const QString &function)
{
    return {QStringLiteral("'%1' is not available.").arg(function), 1, Millis{0}};
}

void StandInMinions::add(const QString &id, const QStringList &roles, const QHostAddress &address)
{
    m_minions[id].roles = roles;
    m_minions[id].address = address;
}

void StandInMinions::setKey(const QString &id, StandInKey key)
{
    if (const auto found = m_minions.find(id); found != m_minions.end())
        found->second.key = key;
}

QStringList StandInMinions::withKey(StandInKey key) const
{
    QStringList ids;
    for (const auto &[id, minion] : m_minions) {
        if (minion.key == key)
            ids.append(id);
    }
    return ids;
}

void StandInMinions::setCondition(const QString &id, MinionCondition condition)
{
    Minion &minion = m_minions.at(id);
    minion.condition = condition;
    if (condition == MinionCondition::Frozen)
        return;
    // Down forgets what was sent to it, up does it now.
    const auto waiting = std::exchange(minion.frozen, {});
    if (condition == MinionCondition::Up) {
        for (const auto &run : waiting)
            run();
    }
}

void StandInMinions::setFile(const QString &id, const QString &path, const QString &text)
{
    if (text.isNull())
        m_minions.at(id).files.remove(path);
    else
        m_minions.at(id).files.insert(path, text);
}

bool StandInMinions::isAnySilent() const
{
    return !down().isEmpty();
}

QStringList StandInMinions::up() const
{
    QStringList ids;
    for (const auto &[id, minion] : m_minions) {
        if (minion.key == StandInKey::Accepted && minion.condition == MinionCondition::Up)
            ids.append(id);
    }
    return ids;
}

QStringList StandInMinions::down() const
{
    QStringList ids;
    for (const auto &[id, minion] : m_minions) {
        if (minion.key == StandInKey::Accepted && minion.condition != MinionCondition::Up)
            ids.append(id);
    }
    return ids;
}

QStringList StandInMinions::matched(const QJsonValue &target, const QString &type) const
{
    const QString text = target.toString();
    const QRegularExpression role = roleOf(text, type);
    QRegularExpression name;
    if (type == QLatin1String("glob"))
        name.setPattern(QRegularExpression::wildcardToRegularExpression(text));
    if (type == QLatin1String("pcre"))
        name.setPattern(QRegularExpression::anchoredPattern(text));
    const QStringList names = type == QLatin1String("list") ? listed(target) : QStringList{};
    const auto subnet = QHostAddress::parseSubnet(type == QLatin1String("ipcidr") ? text : QString());
    QStringList ids;
    for (const auto &[id, minion] : m_minions) {
        const bool isMatch = names.contains(id) || (!name.pattern().isEmpty() && name.match(id).hasMatch())
                             || (!role.pattern().isEmpty() && minion.roles.indexOf(role) >= 0)
                             || (subnet.second >= 0 && !minion.address.isNull() && minion.address.isInSubnet(subnet));
        if (isMatch && minion.key == StandInKey::Accepted)
            ids.append(id);
    }
    return ids;
}

QStringList StandInMinions::strangers(const QJsonValue &target, const QString &type) const
{
    QStringList names = type == QLatin1String("list") ? listed(target) : QStringList{};
    names.removeIf([this](const QString &name) {
        const auto found = m_minions.find(name);
        return found != m_minions.end() && found->second.key == StandInKey::Accepted;
    });
    return names;
}

void StandInMinions::publish(const Publication &publication, std::function<void()> changed)
{
    m_jobs.try_emplace(publication->jid, publication);
    for (const QString &id : publication->minions) {
        Minion &minion = m_minions.at(id);
        const auto run = [this, id, publication, changed] { execute(id, publication, changed); };
        if (minion.condition == MinionCondition::Frozen)
            minion.frozen.push_back(run);
        else if (minion.condition != MinionCondition::Down)
            run();
    }
}

void StandInMinions::execute(const QString &id, const Publication &publication, const std::function<void()> &changed)
{
    Minion &minion = m_minions.at(id);
    if (minion.jids.contains(publication->jid))
        return;
    minion.jids.insert(publication->jid);
    const bool isState = publication->function.startsWith(QLatin1String("state."));
    StandInReturn value;
    if (isState && !minion.stateJid.isEmpty()) {
        value = busy(publication->function, minion.stateJid);
    } else {
        const StandInCall one{id, publication->function, publication->arguments, publication->kwargs, publication->jid};
        const std::optional<StandInReturn> read = readFile(one);
        if (!read)
            m_executed.push_back(one);
        value = read ? *read : call(one);
    }
    if (value.lasts == Millis{0})
        return deliver(id, publication, value);
    publication->running.insert(id);
    if (isState)
        minion.stateJid = publication->jid;
    m_clock.after(value.lasts, this, [this, id, publication, value, changed] {
        publication->running.remove(id);
        m_minions.at(id).stateJid.clear();
        deliver(id, publication, value);
        changed();
    });
}

void StandInMinions::deliver(const QString &id, const Publication &publication, const StandInReturn &value)
{
    const MinionCondition condition = m_minions.at(id).condition;
    if (condition == MinionCondition::Silent || condition == MinionCondition::Down)
        return;
    publication->returns.insert(id,
                                {{QStringLiteral("return"), value.value}, {QStringLiteral("retcode"), value.retcode}});
    // A jid sent twice has one entry in the job cache.
    if (const auto job = m_jobs.find(publication->jid); job != m_jobs.end() && job->second != publication)
        job->second->returns.insert(id, publication->returns.value(id));
}

std::optional<StandInReturn> StandInMinions::readFile(const StandInCall &call) const
{
    const bool isQuestion = call.function == QLatin1String("file.file_exists");
    if (!isQuestion && call.function != QLatin1String("file.read"))
        return std::nullopt;
    const QString path = call.arguments.at(0).toString();
    const auto &files = m_minions.at(call.minion).files;
    const auto found = files.constFind(path);
    if (isQuestion)
        return StandInReturn{found != files.constEnd()};
    if (found != files.constEnd())
        return StandInReturn{*found};
    const QString missing =
        QStringLiteral("The minion function caused an exception: Traceback (most recent call last):\n"
                       "FileNotFoundError: [Errno 2] No such file or directory: '%1'\n");
    return StandInReturn{missing.arg(path), 1};
}

StandInReturn StandInMinions::call(const StandInCall &call) const
{
    if (call.function == QLatin1String("test.ping"))
        return {};
    if (call.function == QLatin1String("event.send") && m_events) {
        m_events(call.minion, call.arguments.at(0).toString(), call.kwargs.value(QLatin1String("data")).toObject());
        return {};
    }
    return m_function ? m_function(call) : StandInReturn::unavailable(call.function);
}

QJsonObject StandInMinions::listJob(const QString &jid) const
{
    const auto found = m_jobs.find(jid);
    if (found == m_jobs.end())
        return {{QStringLiteral("jid"), jid},
                {QStringLiteral("Error"), QStringLiteral("Cannot contact returner or no job with this jid")},
                {QStringLiteral("Result"), QJsonObject{}}};
    const StandInPublication &job = *found->second;
    QJsonObject results;
    for (auto it = job.returns.begin(); it != job.returns.end(); ++it) {
        QJsonObject result = it.value();
        result.insert(QStringLiteral("success"), result.value(QLatin1String("retcode")).toInt() == 0);
        results.insert(it.key(), result);
    }
    return {{QStringLiteral("jid"), jid},
            {QStringLiteral("Function"), job.function},
            {QStringLiteral("Arguments"), job.arguments},
            {QStringLiteral("Target"), job.target},
            {QStringLiteral("Target-type"), job.targetType},
            {QStringLiteral("User"), job.user},
            {QStringLiteral("Minions"), QJsonArray::fromStringList(job.minions)},
            {QStringLiteral("Result"), results}};
}

QJsonObject StandInMinions::listJobs(const QString &function) const
{
    QJsonObject jobs;
    for (const auto &[jid, job] : m_jobs) {
        if (!function.isEmpty() && job->function != function)
            continue;
        QJsonObject shown = listJob(jid);
        for (const char *key : {"jid", "Minions", "Result"})
            shown.remove(QLatin1String(key));
        jobs.insert(jid, shown);
    }
    return jobs;
}

QJsonObject StandInMinions::activeJobs() const
{
    QJsonObject active;
    for (const auto &[jid, job] : m_jobs) {
        QJsonArray running;
        for (const QString &id : job->running) {
            if (m_minions.at(id).condition == MinionCondition::Up)
                running.append(QJsonObject{{id, 4711}});
        }
        if (!running.isEmpty())
            active.insert(jid,
                          QJsonObject{{QStringLiteral("Function"), job->function},
                                      {QStringLiteral("Running"), running},
                                      {QStringLiteral("Returned"), QJsonArray{}}});
    }
    return active;
}

} // namespace salve
