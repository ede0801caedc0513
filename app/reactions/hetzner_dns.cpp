// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "reactions/dns_api.h"
#include "reactions/dns_kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HetznerDns)
};

struct Settings : DnsRepairSettings
{
    SecretRef token;
    QString url{u"https://api.hetzner.cloud/v1"_s};
};

/// A set without a TTL of its own has the zone's, 3600 unless somebody changed it.
constexpr qint64 kZoneTtl_s = 3600;
constexpr Millis kAsksEvery{1'000};
constexpr int kAsksAtMost = 30;

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "HetznerDns",
        withDnsRepair<Settings>({
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("HetznerDns", "API token")).required()
                .help(QT_TRANSLATE_NOOP("HetznerDns", "Of the Hetzner Cloud project that has the zone, with Read & Write. Tokens of the old DNS console no longer work.")),
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("HetznerDns", "Address")).more()
                .must(isDnsApiUrl, QT_TRANSLATE_NOOP("HetznerDns", "write a whole https address without a slash at its end"), u"api.hetzner.cloud"_s),
        }),
        dnsRepairRules<Settings>()};
    return kSchema;
}
// clang-format on

class HetznerProvider final : public DnsApiProvider
{
public:
    using DnsApiProvider::DnsApiProvider;

    void read(Held then) override
    {
        getJson(rrsetPath(), [this, then = std::move(then)](const auto &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            const QJsonObject rrset = answer->value(u"rrset").toObject();
            DnsHolding holding;
            holding.set =
                recordSet(aim().type, static_cast<quint32>(rrset.value(u"ttl").toInteger(kZoneTtl_s)), valuesOf(rrset));
            then(holding);
        });
    }

    void authorities(Named then) override
    {
        getJson(zonePath() + "/rrsets/@/NS", [then = std::move(then)](const auto &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            then(recordSet(DnsType::Ns, 0, valuesOf(answer->value(u"rrset").toObject())).values);
        });
    }

protected:
    void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) override
    {
        QJsonArray records;
        for (const QString &value : wanted.values)
            records.append(QJsonObject{{u"value"_s, aim().type == DnsType::Cname ? value + u'.' : value}});
        const QString type(wordOf(aim().type));
        if (holding.set.values.isEmpty())
            return act(zonePath() + "/rrsets",
                       {{u"name"_s, relativeName()},
                        {u"type"_s, type},
                        {u"ttl"_s, static_cast<qint64>(wanted.ttl_s)},
                        {u"records"_s, records}},
                       std::move(then));
        const QByteArray actions = rrsetPath() + "/actions/";
        const bool isNewTtl = wanted.ttl_s != holding.set.ttl_s;
        act(actions + "set_records",
            {{u"records"_s, records}},
            [this, actions, wanted, isNewTtl, then = std::move(then)](const RunReport &report) {
                if (!isNewTtl || report.outcome != RunOutcome::Delivered)
                    return then(report);
                act(actions + "change_ttl",
                    {{u"ttl"_s, static_cast<qint64>(wanted.ttl_s)}},
                    [report, then](RunReport last) { // the values are what matters
                        last.outcome = RunOutcome::Delivered;
                        last.evidence.insert(last.evidence.begin(), report.evidence.begin(), report.evidence.end());
                        then(last);
                    });
            });
    }
    bool isAbsent(const HttpResponse &response) const override { return response.status == 404; }
    QString errorIn(const QByteArray &body) const override
    {
        const QJsonObject error = QJsonDocument::fromJson(body).object().value(u"error").toObject();
        return error.isEmpty() ? QString()
                               : error.value(u"code").toString() + u": "_s + error.value(u"message").toString();
    }

private:
    QByteArray zonePath() const { return "/zones/" + QUrl::toPercentEncoding(aim().zone); }
    QByteArray rrsetPath() const
    {
        return zonePath() + "/rrsets/" + QUrl::toPercentEncoding(relativeName()) + '/'
               + QByteArray(wordOf(aim().type).latin1());
    }

    static QStringList valuesOf(const QJsonObject &rrset)
    {
        QStringList values;
        for (const QJsonValue &record : rrset.value(u"records").toArray())
            values.append(record[u"value"].toString());
        return values;
    }

    /// What is taken on is an action that has an end.
    void act(const QByteArray &path, const QJsonObject &body, Changed then)
    {
        sendJson("POST", path, body, [this, then = std::move(then)](const RunReport &report, const QByteArray &answer) {
            if (report.outcome != RunOutcome::Delivered)
                return then(report);
            follow(QJsonDocument::fromJson(answer).object().value(u"action").toObject(), kAsksAtMost, report, then);
        });
    }

    void follow(const QJsonObject &action, int asksLeft, RunReport report, Changed then)
    {
        const QString status = action.value(u"status").toString();
        if (status == "error"_L1) {
            report.outcome = RunOutcome::Failed;
            report.sentence =
                Texts::tr("Hetzner took it on and failed: %1.").arg(action.value(u"error")[u"message"].toString());
            return then(report);
        }
        if (status != "running"_L1)
            return then(report);
        if (asksLeft == 0) {
            report.outcome = RunOutcome::Unknown;
            report.sentence = Texts::tr("Hetzner took it on and has not ended it.");
            return then(report);
        }
        const QByteArray id = QByteArray::number(action.value(u"id").toInteger());
        services().clock.after(kAsksEvery, this, [this, id, asksLeft, report, then = std::move(then)] {
            getJson("/actions/" + id, [this, id, asksLeft, report, then](const auto &answer) {
                const QJsonObject again{{u"id"_s, id.toLongLong()}, {u"status"_s, u"running"_s}};
                follow(answer ? answer->value(u"action").toObject() : again, asksLeft - 1, report, then);
            });
        });
    }
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    const QString token = secrets.value(settings.token);
    return std::make_unique<HetznerProvider>(
        DnsApiAccess{u"Hetzner"_s, settings.url, {{"Authorization", "Bearer " + token.toUtf8()}}, secrets.values(), {}},
        settings.aim(),
        services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.token.name = u"hetzner"_s;
    return settings;
}

} // namespace

const ReactionKind &hetznerDnsReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "hetzner-dns",
         .context = "HetznerDns",
         .title = QT_TRANSLATE_NOOP("HetznerDns", "DNS record (Hetzner)"),
         .summary = QT_TRANSLATE_NOOP("HetznerDns", "Changes a record of a zone in a Hetzner Cloud project."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.url; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
