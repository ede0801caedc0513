// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/maintenance_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

QString inZone(const QString &text, const QString &zone)
{
    return zone.isEmpty() ? text : u"%1 (%2)"_s.arg(text, zone);
}

QString dayAndTime(const QDateTime &at)
{
    return u"%1 %2"_s.arg(QLocale().toString(at.date(), u"ddd yyyy-MM-dd"_s), at.time().toString(u"HH:mm"_s));
}

} // namespace

QString spanText(const Occurrence &one)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(msOf(one.from));
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(msOf(one.to));
    return Texts::tr("%1 to %2", "two moments")
        .arg(dayAndTime(from), from.date() == to.date() ? to.time().toString(u"HH:mm"_s) : dayAndTime(to));
}

QString whenText(const Maintenance &planned)
{
    if (planned.once)
        return Texts::tr("once, %1").arg(spanText({planned.once->from, planned.once->to}));
    if (planned.weekly)
        return inZone(Texts::tr("each %1 %2 to %3")
                          .arg(QString(wordOf(planned.weekly->day)),
                               planned.weekly->from.toString(u"HH:mm"_s),
                               planned.weekly->to.toString(u"HH:mm"_s)),
                      planned.weekly->zone);
    if (!planned.rule)
        return {};
    return inZone(Texts::tr("%1 for %2 at %3, from %4 on", "a rule, how long, time of day, first day")
                      .arg(planned.rule->repeats,
                           durationText(planned.rule->lasts),
                           planned.rule->starts.time.toString(u"HH:mm"_s),
                           planned.rule->starts.date.toString(Qt::ISODate)),
                  planned.rule->zone);
}

QString coversText(const Maintenance &planned)
{
    QStringList parts;
    QStringList monitors;
    for (const MonitorId &id : planned.monitors)
        monitors.append(id.value);
    const auto add = [&parts](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            parts.append(u"%1 %2"_s.arg(what, names.join(u", "_s)));
    };
    add(Texts::tr("monitors"), monitors);
    add(Texts::tr("hosts"), planned.hosts);
    add(Texts::tr("tags"), planned.tags);
    return parts.isEmpty() ? Texts::tr("everything") : parts.join(u"; "_s);
}

} // namespace salve
