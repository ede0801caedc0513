// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_plan.h"

#include "net/dns_wire.h"

#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRepair)
};

constexpr quint32 kUsualTtl_s = 300;

QString bareName(const QString &name)
{
    return comparableDnsValue(DnsType::Cname, name);
}

tl::unexpected<Error> lastRecord(const DnsAim &aim)
{
    return fail(ErrorCode::Refused, Texts::tr("%1 would have no record left; the last one stays.").arg(nameOf(aim)));
}

tl::unexpected<Error> changedMeanwhile(const DnsAim &aim, const QStringList &now, const QStringList &expected)
{
    return fail(ErrorCode::Conflict,
                Texts::tr("%1 is %2 and not %3: somebody has changed it, and it is left alone.")
                    .arg(nameOf(aim), valuesText(now), valuesText(expected)));
}

QJsonObject jsonOf(const DnsRecordSet &set)
{
    return {{u"ttl_s"_s, static_cast<qint64>(set.ttl_s)}, {u"values"_s, QJsonArray::fromStringList(set.values)}};
}

DnsRecordSet setIn(const QJsonObject &json)
{
    DnsRecordSet set;
    set.ttl_s = static_cast<quint32>(json.value(u"ttl_s").toInteger());
    for (const QJsonValue &value : json.value(u"values").toArray())
        set.values.append(value.toString());
    return set;
}

} // namespace

DnsAim DnsRepairSettings::aim() const
{
    constexpr std::array kTypes{DnsType::A, DnsType::Aaaa, DnsType::Cname};
    return {bareName(zone), bareName(name), kTypes.at(static_cast<size_t>(type))};
}

QString DnsRepairSettings::effect() const
{
    const QString instead = replaces.isEmpty() ? QString() : u" for "_s + replaces;
    return nameOf(aim()) + u' ' + wordOf(action) + u' ' + value + instead;
}

bool isDnsHostName(const QString &text)
{
    return dnsNameOnWire(bareName(text)).has_value();
}

bool isInZone(const QString &name, const QString &zone)
{
    return bareName(name) == bareName(zone) || bareName(name).endsWith(u'.' + bareName(zone));
}

bool isValueOf(DnsRepairType type, const QString &value)
{
    const QHostAddress address(value);
    switch (type) {
    case DnsRepairType::A:
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    case DnsRepairType::Aaaa:
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    case DnsRepairType::Cname:
        return address.isNull() && isDnsHostName(value);
    }
    return false;
}

QString valuesText(const QStringList &values)
{
    return values.isEmpty() ? Texts::tr("without a record") : values.join(u", "_s);
}

QString nameOf(const DnsAim &aim)
{
    return aim.name + u' ' + wordOf(aim.type);
}

DnsRecordSet recordSet(DnsType type, quint32 ttl_s, QStringList values)
{
    for (QString &value : values)
        value = comparableDnsValue(type, value);
    values.removeDuplicates();
    values.sort();
    return {ttl_s, values};
}

Result<DnsPlan> planOf(const DnsRepairSettings &settings, const DnsRecordSet &now)
{
    const DnsAim aim = settings.aim();
    const QString value = comparableDnsValue(aim.type, settings.value);
    const QString replaces = settings.replaces.isEmpty() ? QString() : comparableDnsValue(aim.type, settings.replaces);
    DnsPlan plan{now, now, {}, value};
    QStringList values = now.values;
    switch (settings.action) {
    case DnsAction::Replace: {
        const bool isDone =
            replaces.isEmpty() ? values == QStringList{value} : values.contains(value) && !values.contains(replaces);
        if (isDone)
            return plan;
        if (values.isEmpty())
            return fail(ErrorCode::Refused,
                        Texts::tr("%1 has no record that could be replaced; action: add makes one.").arg(nameOf(aim)));
        if (!replaces.isEmpty() && !values.contains(replaces))
            return changedMeanwhile(aim, values, {replaces});
        plan.from = replaces.isEmpty() ? values.front() : replaces;
        if (replaces.isEmpty())
            values.clear();
        values.removeAll(replaces);
        values.append(value);
        break;
    }
    case DnsAction::Add:
        values.append(value);
        break;
    case DnsAction::Remove:
        if (!values.contains(value))
            return plan;
        values.removeAll(value);
        if (values.isEmpty())
            return lastRecord(aim);
        plan.from = value;
        plan.to = values.front();
        break;
    }
    const quint32 ttl_s = settings.ttl ? static_cast<quint32>(settings.ttl->count() / 1000) : now.ttl_s;
    plan.wanted = recordSet(aim.type, ttl_s == 0 ? kUsualTtl_s : ttl_s, values);
    return plan;
}

Result<DnsPlan> planBackOf(const DnsAim &aim, const QJsonObject &remembered, const DnsRecordSet &now)
{
    const DnsPlan done = planIn(remembered);
    DnsPlan plan{now, done.before, done.to, done.from};
    if (now.values == done.before.values)
        return plan;
    if (now.values != done.wanted.values)
        return changedMeanwhile(aim, now.values, done.wanted.values);
    if (done.before.values.isEmpty())
        return lastRecord(aim);
    return plan;
}

QJsonObject memoryOf(const DnsPlan &plan)
{
    return {{u"before"_s, jsonOf(plan.before)},
            {u"wanted"_s, jsonOf(plan.wanted)},
            {u"from"_s, plan.from},
            {u"to"_s, plan.to}};
}

DnsPlan planIn(const QJsonObject &remembered)
{
    return {setIn(remembered.value(u"before").toObject()),
            setIn(remembered.value(u"wanted").toObject()),
            remembered.value(u"from").toString(),
            remembered.value(u"to").toString()};
}

} // namespace salve
