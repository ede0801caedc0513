// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"
#include "reactions/dns_repair.h"

namespace salve {

/// What a kind that repairs DNS has of its own: S derives from DnsRepairSettings.
template<class S>
struct DnsKind
{
    const char *id;
    const char *context;
    const char *title;
    const char *summary;
    const Schema<S> &schema;
    S example;
    std::function<QString(const S &)> place; ///< "ns1.example.com": where the zone is kept
    std::function<DnsProviderPtr(const S &, SecretReader &, Services &)> provider;
};

/// "192.0.2.20 for the example record of a zone" as every kind shows it.
template<class S>
S dnsExample(S settings = {})
{
    settings.zone = QStringLiteral("example.com");
    settings.name = QStringLiteral("www.example.com");
    settings.value = QStringLiteral("192.0.2.20");
    return settings;
}

/// Of a name that is changed nothing is known before it was read.
QString dnsPreview(const DnsRepairSettings &settings, const QString &place);
/// Where its values were before, for WaysBack.
std::optional<WayBack> dnsWayBack(const DnsRepairSettings &settings, const QJsonObject &remembered);

template<class S>
ReactionTraits<S> dnsTraits(const DnsKind<S> &kind)
{
    const auto operation = [kind](const S &settings,
                                  Services &services,
                                  RunContext &context,
                                  DnsRepair::Purpose purpose) -> Result<std::unique_ptr<ReactionOperation>> {
        SecretReader secrets(services.secrets);
        DnsProviderPtr provider = kind.provider(settings, secrets, services);
        if (secrets.error())
            return tl::unexpected<Error>(*secrets.error());
        return std::make_unique<DnsRepair>(settings, std::move(provider), services, context, purpose);
    };
    return {
        .id = kind.id,
        .context = kind.context,
        .title = kind.title,
        .summary = kind.summary,
        .proof = QT_TRANSLATE_NOOP("DnsRepair",
                                   "All name servers of the zone have the new value, and the monitor's own check is "
                                   "well at the new address."),
        .schema = kind.schema,
        .example = kind.example,
        .effect = [](const S &) { return Effect::Repairs; },
        .takesUpTo = [](const S &s) { return s.agreeWithin + Millis{std::chrono::seconds{90}}; },
        .isRepeatHarmless = [](const S &) { return true; }, // changed once, it is no longer what was read
        .effectKey = [kind](const S &s) { return kind.place(s) + u' ' + s.effect(); },
        .preview = [kind](const S &s) { return dnsPreview(s, kind.place(s)); },
        .make = [operation](const S &s,
                            Services &services,
                            RunContext &context) { return operation(s, services, context, DnsRepair::Purpose::Run); },
        .settle =
            [operation](const S &s, Services &services, RunContext &context) {
                return operation(s, services, context, DnsRepair::Purpose::Settle).value_or(nullptr);
            },
        .preflight = [kind](const S &s, Services &services) -> std::unique_ptr<PreflightOperation> {
            SecretReader secrets(services.secrets);
            DnsProviderPtr provider = kind.provider(s, secrets, services);
            if (secrets.error())
                return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
            return std::make_unique<DnsRepairPreflight>(s, std::move(provider), services);
        },
        .needsApproval = [](const S &s) { return s.confirmedBy.isEmpty() && s.oneVantage == OneVantage::Asks; },
        .wayBack = [](const S &s, const QJsonObject &remembered) { return dnsWayBack(s, remembered); }};
}

} // namespace salve
