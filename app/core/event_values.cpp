// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/event_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

constexpr size_t kMostValues = 32;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestText = 256; // a host name has at most 253
constexpr qsizetype kShown = 60;

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_';
}

/// "web7:9100" is how exporters name their host.
QString withoutPort(const QString &text)
{
    static const QRegularExpression kPort(QStringLiteral(":[0-9]{1,5}\\z"));
    return QString(text).remove(kPort);
}

} // namespace

QString shownValue(const QString &text)
{
    QString line = text.left(kShown);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return text.size() > kShown ? line + QChar(u'…') : line;
}

bool isEventName(QStringView name)
{
    return !name.isEmpty() && name.size() <= kLongestName
           && std::all_of(name.begin(), name.end(), [](QChar c) { return isWordCharacter(c) || c == u'-'; });
}

bool isPlainValue(QStringView text)
{
    // One more than is kept is how a text that was cut is known.
    return !text.isEmpty() && text.size() <= kLongestText && isWordCharacter(text.front())
           && std::all_of(
               text.begin(), text.end(), [](QChar c) { return isWordCharacter(c) || c == u'.' || c == u'-'; });
}

bool isSameHost(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QStringView shorter = a.size() < b.size() ? a : b;
    const QStringView longer = a.size() < b.size() ? b : a;
    return longer.startsWith(shorter, Qt::CaseInsensitive)
           && (longer.size() == shorter.size() || longer[shorter.size()] == u'.');
}

QString plainProblem(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("is missing in the event");
    if (text.size() > kLongestText)
        return QStringLiteral("is longer than %1 characters").arg(kLongestText);
    if (isPlainValue(text))
        return {};
    return QStringLiteral("is \"%1\": only letters, digits, \".\", \"_\" and \"-\" may stand here")
        .arg(shownValue(text));
}

void EventValues::add(const QString &name, const QString &text)
{
    if (!isEventName(name) || text.isEmpty() || values.size() >= kMostValues || find(name))
        return;
    values.emplace_back(name, text.left(kLongestText + 1));
}

const QString *EventValues::find(QStringView name) const
{
    const auto it =
        std::find_if(values.begin(), values.end(), [name](const auto &value) { return value.first == name; });
    return it == values.end() ? nullptr : &it->second;
}

EventValues EventValues::of(const QJsonObject &values, const QString &hostFrom)
{
    EventValues event;
    event.hostFrom = hostFrom;
    // The one that all depends on is not among those that are too many.
    event.add(hostFrom, values.value(hostFrom).toString());
    for (auto it = values.begin(); it != values.end(); ++it)
        event.add(it.key(), it.value().toString());
    return event;
}

QString EventValues::host() const
{
    const QString *text = hostFrom.isEmpty() ? nullptr : find(hostFrom);
    const QString host = text ? withoutPort(*text) : QString();
    return isPlainValue(host) ? host : QString();
}

QString EventValues::hostProblem() const
{
    if (hostFrom.isEmpty())
        return {};
    const QString *text = find(hostFrom);
    const QString problem = plainProblem(text ? withoutPort(*text) : QString());
    return problem.isEmpty() ? problem : QStringLiteral("the host of the event (%1) %2").arg(hostFrom, problem);
}

} // namespace salve
