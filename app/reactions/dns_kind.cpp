// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_kind.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRepair)
};

} // namespace

QString dnsPreview(const DnsRepairSettings &settings, const QString &place)
{
    QStringList lines{Texts::tr("At %1, zone %2:").arg(place, settings.aim().zone), settings.effect()};
    if (settings.ttl)
        lines.append(u"TTL %1"_s.arg(settings.ttl->count() / 1000));
    lines.append(Texts::tr("Only where it is still what was read just before; never the last record."));
    if (!settings.standby.isEmpty())
        lines.append(Texts::tr("Only while the monitor %1 is well.").arg(settings.standby));
    if (!settings.confirmedBy.isEmpty())
        lines.append(Texts::tr("Only while the monitor %1 sees the failure, too.").arg(settings.confirmedBy));
    if (settings.failBackOn)
        lines.append(Texts::tr("Put back after %1 good checks of the old address in a row.").arg(*settings.failBackOn));
    return lines.join(u'\n');
}

std::optional<WayBack> dnsWayBack(const DnsRepairSettings &settings, const QJsonObject &remembered)
{
    const DnsPlan plan = planIn(remembered);
    if (plan.before.values.isEmpty()) // the last record stays
        return std::nullopt;
    const int looks = plan.from.isEmpty() ? 0 : settings.failBackOn.value_or(0);
    const DnsAim aim = settings.aim();
    const QString preview = Texts::tr("%1: %2 with a TTL of %3 s, only where it is still %4.")
                                .arg(nameOf(aim), valuesText(plan.before.values))
                                .arg(plan.before.ttl_s)
                                .arg(valuesText(plan.wanted.values));
    return WayBack{{aim.name, plan.from}, looks, settings.holdDown, preview};
}

} // namespace salve
