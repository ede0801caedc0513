// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "net/dns_exchange.h"
#include "reactions/dns_provider.h"

#include <QCoreApplication>

namespace salve {

enum class DnsRepairType { A, Aaaa, Cname };
template<>
struct Words<DnsRepairType>
{
    static constexpr std::array list{"A", "AAAA", "CNAME"};
};

enum class DnsAction { Replace, Add, Remove };
template<>
struct Words<DnsAction>
{
    static constexpr std::array list{"replace", "add", "remove"};
};

/// What one place that sees a failure is enough for: asking a person, or acting.
enum class OneVantage { Asks, Accepted };
template<>
struct Words<OneVantage>
{
    static constexpr std::array list{"asks", "accepted"};
};

/// The settings that every repair of DNS has, wherever its zone is kept.
struct DnsRepairSettings
{
    QString zone;
    QString name;
    DnsRepairType type{DnsRepairType::A};
    DnsAction action{DnsAction::Replace};
    QString value;
    QString replaces;
    std::optional<Millis> ttl;
    QString standby;
    QString confirmedBy;
    OneVantage oneVantage{OneVantage::Asks};
    std::optional<int> failBackOn;
    Millis holdDown{std::chrono::minutes{10}};
    Millis agreeWithin{std::chrono::minutes{1}};
    QStringList readBackAt;

    DnsAim aim() const;
    /// "www.example.com A → 192.0.2.20"
    QString effect() const;
};

bool isDnsHostName(const QString &text);
bool isInZone(const QString &name, const QString &zone);
bool isValueOf(DnsRepairType type, const QString &value);

// clang-format off
/// The fields of a kind whose settings derive from DnsRepairSettings: its own, those that say where the zone is kept, come first.
template<class S>
std::vector<Field<S>> withDnsRepair(std::vector<Field<S>> fields)
{
    const auto isServer = [](const QString &text) { return dnsServerOf(text).has_value(); };
    std::vector<Field<S>> common{
        text<S>(&DnsRepairSettings::zone, "zone", QT_TRANSLATE_NOOP("DnsRepair", "Zone")).required().example(QStringLiteral("example.com"))
            .help(QT_TRANSLATE_NOOP("DnsRepair", "The name that is kept there as a whole, such as example.com."))
            .must(isDnsHostName, QT_TRANSLATE_NOOP("DnsRepair", "this is not a DNS name: between its dots stand 1 to 63 characters"), QStringLiteral("example..com")),
        text<S>(&DnsRepairSettings::name, "record", QT_TRANSLATE_NOOP("DnsRepair", "Name")).required().example(QStringLiteral("www.example.com"))
            .help(QT_TRANSLATE_NOOP("DnsRepair", "The whole name whose record is changed."))
            .must(isDnsHostName, QT_TRANSLATE_NOOP("DnsRepair", "this is not a DNS name: between its dots stand 1 to 63 characters"), QStringLiteral("www..example.com")),
        choice<S, DnsRepairType>(&DnsRepairSettings::type, "type", QT_TRANSLATE_NOOP("DnsRepair", "Type")),
        choice<S, DnsAction>(&DnsRepairSettings::action, "action", QT_TRANSLATE_NOOP("DnsRepair", "Action"))
            .help(QT_TRANSLATE_NOOP("DnsRepair", "replace: the value takes the place of another. add: it stands beside the others. remove: it goes, where it is not the last one.")),
        text<S>(&DnsRepairSettings::value, "value", QT_TRANSLATE_NOOP("DnsRepair", "Value")).required().example(QStringLiteral("192.0.2.20")),
        text<S>(&DnsRepairSettings::replaces, "replaces", QT_TRANSLATE_NOOP("DnsRepair", "Takes the place of"))
            .shownIf(QStringLiteral("action"), {QStringLiteral("replace")})
            .help(QT_TRANSLATE_NOOP("DnsRepair", "Empty: of all that there are.")),
        duration<S>(&DnsRepairSettings::ttl, "ttl", QT_TRANSLATE_NOOP("DnsRepair", "New TTL")).more().range(1, 604800)
            .help(QT_TRANSLATE_NOOP("DnsRepair", "Empty: as it was.")),
        text<S>(&DnsRepairSettings::standby, "standby", QT_TRANSLATE_NOOP("DnsRepair", "Standby monitor")).refersTo(Refers::ToMonitor)
            .help(QT_TRANSLATE_NOOP("DnsRepair", "The id of a monitor that must be well, in a check made just before. Empty: the failing monitor's own check must be well at the new address.")),
        text<S>(&DnsRepairSettings::confirmedBy, "confirmed-by", QT_TRANSLATE_NOOP("DnsRepair", "Confirmed by")).refersTo(Refers::ToMonitor)
            .help(QT_TRANSLATE_NOOP("DnsRepair", "The id of a monitor that sees the failure from elsewhere: it must not be well either. Then nobody is asked.")),
        choice<S, OneVantage>(&DnsRepairSettings::oneVantage, "one-vantage", QT_TRANSLATE_NOOP("DnsRepair", "One vantage point"))
            .help(QT_TRANSLATE_NOOP("DnsRepair", "What only this computer sees may be its own network: asks lets a person approve, accepted does not.")),
        integer<S>(&DnsRepairSettings::failBackOn, "fail-back-on", QT_TRANSLATE_NOOP("DnsRepair", "Fail back on")).range(1, 1000)
            .help(QT_TRANSLATE_NOOP("DnsRepair", "After so many good checks in a row of the old address it is put back. Empty: only by hand.")),
        duration<S>(&DnsRepairSettings::holdDown, "hold-down", QT_TRANSLATE_NOOP("DnsRepair", "Hold-down")).more()
            .help(QT_TRANSLATE_NOOP("DnsRepair", "The old address is not looked at sooner than this after the change.")),
        duration<S>(&DnsRepairSettings::agreeWithin, "agree-within", QT_TRANSLATE_NOOP("DnsRepair", "Name servers agree within")).more().range(1, 600),
        texts<S>(&DnsRepairSettings::readBackAt, "read-back-at", QT_TRANSLATE_NOOP("DnsRepair", "Read back at")).more()
            .help(QT_TRANSLATE_NOOP("DnsRepair", "Name servers that must have the new value. Empty: all of the zone."))
            .must(isServer, QT_TRANSLATE_NOOP("DnsRepair", "write a host or an address, with :port behind it where it is not 53"), QStringLiteral("ns1.example:dns")),
    };
    std::move(common.begin(), common.end(), std::back_inserter(fields));
    return fields;
}

template<class S>
std::vector<SchemaRule<S>> dnsRepairRules()
{
    return {
        {[](const S &s) { return isInZone(s.name, s.zone); }, QStringLiteral("record"),
         QT_TRANSLATE_NOOP("DnsRepair", "the name does not belong to the zone: write the whole name, such as www.example.com in example.com"),
         [](Node &node) { node.set(QStringLiteral("record"), Node::text(QStringLiteral("www.example.net"))); }},
        {[](const S &s) { return isValueOf(s.type, s.value) && (s.replaces.isEmpty() || isValueOf(s.type, s.replaces)); }, QStringLiteral("value"),
         QT_TRANSLATE_NOOP("DnsRepair", "a record of type A has an IPv4 address, AAAA an IPv6 address, CNAME a name"),
         [](Node &node) { node.set(QStringLiteral("value"), Node::text(QStringLiteral("2001:db8::20"))); }},
        {[](const S &s) { return s.replaces.isEmpty() || s.replaces != s.value; }, QStringLiteral("replaces"),
         QT_TRANSLATE_NOOP("DnsRepair", "the value would take its own place"),
         [](Node &node) { node.set(QStringLiteral("replaces"), Node::text(node.textAt(u"value"))); }},
    };
}
// clang-format on

} // namespace salve
