// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api.h"
#include "reactions/dns_kind.h"

#include <QJsonArray>

#include <deque>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DigitalOceanDns)
};

struct Settings : DnsRepairSettings
{
    SecretRef token;
    QString url{u"https://api.digitalocean.com/v2"_s};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema = [] {
        std::vector<SchemaRule<Settings>> rules = dnsRepairRules<Settings>();
        rules.push_back({[](const Settings &s) { return !s.ttl || *s.ttl >= Millis{std::chrono::seconds{30}}; }, u"ttl"_s,
                         QT_TRANSLATE_NOOP("DigitalOceanDns", "DigitalOcean takes no TTL below 30 s"),
                         [](Node &node) { node.set(u"ttl"_s, Node::text(u"20s"_s)); }});
        return Schema<Settings>{
            "DigitalOceanDns",
            withDnsRepair<Settings>({
                secret(&Settings::token, "token", QT_TRANSLATE_NOOP("DigitalOceanDns", "API token")).required()
                    .help(QT_TRANSLATE_NOOP("DigitalOceanDns", "A personal access token that may read and update domains.")),
                url(&Settings::url, "url", QT_TRANSLATE_NOOP("DigitalOceanDns", "Address")).more()
                    .must(isDnsApiUrl, QT_TRANSLATE_NOOP("DigitalOceanDns", "write a whole https address without a slash at its end"), u"api.digitalocean.com"_s),
            }),
            std::move(rules)};
    }();
    return kSchema;
}
// clang-format on

class DigitalOceanProvider final : public DnsApiProvider
{
public:
    using DnsApiProvider::DnsApiProvider;

    void read(Held then) override
    {
        getJson(recordsPath() + "?name=" + QUrl::toPercentEncoding(aim().name) + "&per_page=200",
                [this, then = std::move(then)](const auto &answer) {
                    if (!answer)
                        return then(tl::unexpected<RunReport>(answer.error()));
                    then(holdingIn(answer->value(u"domain_records").toArray()));
                });
    }

    void authorities(Named then) override
    {
        getJson(recordsPath() + "?type=NS&per_page=200", [then = std::move(then)](const auto &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            QStringList names;
            for (const QJsonValue &record : answer->value(u"domain_records").toArray()) {
                if (record[u"name"].toString() == "@"_L1 && record[u"type"].toString() == "NS"_L1)
                    names.append(record[u"data"].toString());
            }
            then(recordSet(DnsType::Ns, 0, names).values);
        });
    }

protected:
    /// One record after another, and what goes goes last: there is never none.
    void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) override
    {
        const DnsRecordChanges changes = changesBetween(holding.set.values, wanted.values);
        const auto pathOf = [&](const QString &value) {
            return recordsPath() + '/' + QByteArray::number(holding.marks.value(value).toInteger());
        };
        const QString type(wordOf(aim().type));
        const auto dataOf = [this](const QString &value) {
            return aim().type == DnsType::Cname ? value + u'.' : value;
        };
        m_steps.clear();
        for (const auto &[from, to] : changes.turned) {
            QJsonObject body{{u"type"_s, type}, {u"data"_s, dataOf(to)}};
            if (wanted.ttl_s != holding.set.ttl_s)
                body.insert(u"ttl"_s, static_cast<qint64>(wanted.ttl_s));
            m_steps.push_back({"PATCH", pathOf(from), body});
        }
        for (const QString &value : changes.added)
            m_steps.push_back({"POST",
                               recordsPath(),
                               {{u"type"_s, type},
                                {u"name"_s, relativeName()},
                                {u"data"_s, dataOf(value)},
                                {u"ttl"_s, static_cast<qint64>(wanted.ttl_s)}}});
        for (const QString &value : changes.removed)
            m_steps.push_back({"DELETE", pathOf(value), {}});
        next({}, std::move(then));
    }
    QString errorIn(const QByteArray &body) const override
    {
        return QJsonDocument::fromJson(body).object().value(u"message").toString();
    }

private:
    struct Step
    {
        QByteArray method;
        QByteArray path;
        QJsonObject body;
    };

    QByteArray recordsPath() const { return "/domains/" + QUrl::toPercentEncoding(aim().zone) + "/records"; }

    /// What fails behind a first success leaves it half done, which only reading tells.
    void next(const RunReport &soFar, Changed then)
    {
        if (m_steps.empty())
            return then(soFar);
        const Step step = m_steps.front();
        m_steps.pop_front();
        const bool isFirst = soFar.evidence.empty();
        sendJson(step.method,
                 step.path,
                 step.body,
                 [this, soFar, isFirst, then = std::move(then)](RunReport report, const QByteArray &) {
                     report.evidence.insert(report.evidence.begin(), soFar.evidence.begin(), soFar.evidence.end());
                     if (report.outcome == RunOutcome::Delivered)
                         return next(report, then);
                     if (!isFirst)
                         report.outcome = RunOutcome::Unknown;
                     then(report);
                 });
    }

    DnsHolding holdingIn(const QJsonArray &records) const
    {
        DnsHolding holding;
        QStringList values;
        for (const QJsonValue &record : records) {
            if (record[u"name"].toString().toLower() != relativeName())
                continue;
            const QString type = record[u"type"].toString();
            if (type == wordOf(aim().type)) {
                const QString value = comparableDnsValue(aim().type, record[u"data"].toString());
                values.append(value);
                holding.set.ttl_s = static_cast<quint32>(record[u"ttl"].toInteger());
                holding.marks.insert(value, record[u"id"]);
            } else if (type == "CNAME"_L1) {
                holding.obstacle =
                    Texts::tr("%1 is an alias of %2: change that name.").arg(aim().name, record[u"data"].toString());
            }
        }
        holding.set = recordSet(aim().type, holding.set.ttl_s, values);
        return holding;
    }

    std::deque<Step> m_steps;
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    const QString token = secrets.value(settings.token);
    return std::make_unique<DigitalOceanProvider>(
        DnsApiAccess{
            u"DigitalOcean"_s, settings.url, {{"Authorization", "Bearer " + token.toUtf8()}}, secrets.values(), {}},
        settings.aim(),
        services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.token.name = u"digitalocean"_s;
    return settings;
}

} // namespace

const ReactionKind &digitaloceanDnsReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "digitalocean-dns",
         .context = "DigitalOceanDns",
         .title = QT_TRANSLATE_NOOP("DigitalOceanDns", "DNS record (DigitalOcean)"),
         .summary = QT_TRANSLATE_NOOP("DigitalOceanDns", "Changes a record of a domain that DigitalOcean keeps."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.url; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
