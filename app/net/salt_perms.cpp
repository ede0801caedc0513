// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_perms.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

/// Salt matches from the beginning, and not to the end.
bool matches(const QString &pattern, const QString &name)
{
    const QRegularExpression expression(QStringLiteral("\\A(?:%1)").arg(pattern));
    return expression.isValid() && expression.match(name).hasMatch();
}

/// An entry of a list of functions: a pattern, or an object with the pattern as its key.
bool anyMatches(const QJsonValue &functions, const QString &name)
{
    const QJsonArray list = functions.isArray() ? functions.toArray() : QJsonArray{functions};
    return std::any_of(list.begin(), list.end(), [&](const QJsonValue &entry) {
        if (!entry.isObject())
            return matches(entry.toString(), name);
        const QStringList keys = entry.toObject().keys();
        return std::any_of(keys.begin(), keys.end(), [&](const QString &pattern) { return matches(pattern, name); });
    });
}

bool coversMinion(const QString &target, const QString &minion)
{
    // A compound target (G@roles:web) cannot be judged from here.
    if (minion.isEmpty() || target.contains(QLatin1Char('@')))
        return true;
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(target)).match(minion).hasMatch();
}

bool permitsRunner(const QJsonValue &entry, const SaltCall &call)
{
    const QString module = QLatin1Char('@') + moduleOf(call);
    const auto isFor = [&](const QString &key) { return key == QLatin1String("@runner") || key == module; };
    if (entry.isString())
        return isFor(entry.toString());
    const QJsonObject object = entry.toObject();
    return anyMatches(object.value(QLatin1String("@runner")).toArray(), call.function)
           || anyMatches(object.value(module).toArray(), call.function.section(QLatin1Char('.'), 1));
}

bool permitsOn(const QJsonValue &entry, const SaltCall &call, const QString &minion)
{
    if (entry.isString())
        return !entry.toString().startsWith(QLatin1Char('@')) && matches(entry.toString(), call.function);
    const QJsonObject object = entry.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().startsWith(QLatin1Char('@')) && coversMinion(it.key(), minion)
            && anyMatches(it.value(), call.function))
            return true;
    }
    return false;
}

} // namespace

bool permits(const QJsonValue &perms, const SaltCall &call, const QStringList &minions)
{
    if (!perms.isArray())
        return perms.isUndefined(); // a server that does not say leaves it to the call
    const QJsonArray entries = perms.toArray();
    if (call.client == SaltClient::Runner)
        return std::any_of(
            entries.begin(), entries.end(), [&](const QJsonValue &entry) { return permitsRunner(entry, call); });
    const QStringList asked = minions.isEmpty() ? QStringList{QString()} : minions;
    return std::all_of(asked.begin(), asked.end(), [&](const QString &minion) {
        return std::any_of(
            entries.begin(), entries.end(), [&](const QJsonValue &entry) { return permitsOn(entry, call, minion); });
    });
}

} // namespace salve
