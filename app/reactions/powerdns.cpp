// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_call.h"
#include "reactions/dns_api.h"
#include "reactions/dns_kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PowerDns)
};

struct Settings : DnsRepairSettings
{
    QString url;
    SecretRef apiKey;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema = [] {
        std::vector<SchemaRule<Settings>> rules = dnsRepairRules<Settings>();
        rules.push_back({[](const Settings &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, u"url"_s,
                         QT_TRANSLATE_NOOP("PowerDns", "the key would travel unencrypted: use https, or write plain-http: accepted"),
                         [](Node &node) { node.set(u"url"_s, Node::text(u"http://ns1.example.com:8081/api/v1/servers/localhost"_s)); }});
        return Schema<Settings>{
            "PowerDns",
            withDnsRepair<Settings>({
                url(&Settings::url, "url", QT_TRANSLATE_NOOP("PowerDns", "Address of its interface")).required()
                    .example(u"https://ns1.example.com:8081/api/v1/servers/localhost"_s)
                    .must([](const QString &text) { return isSaltUrl(text) && !text.endsWith(u'/'); },
                          QT_TRANSLATE_NOOP("PowerDns", "write a whole address such as https://ns1.example.com:8081/api/v1/servers/localhost"), u"ns1.example.com"_s),
                secret(&Settings::apiKey, "api-key", QT_TRANSLATE_NOOP("PowerDns", "Key (api-key)")).required(),
                file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("PowerDns", "Own CA file")).more(),
                choice(&Settings::plainHttp, "plain-http", QT_TRANSLATE_NOOP("PowerDns", "Key over plain http")).more()
                    .help(QT_TRANSLATE_NOOP("PowerDns", "Everybody on the way can read the key of a plain http address.")),
            }),
            std::move(rules)};
    }();
    return kSchema;
}
// clang-format on

/// Names and values in the interface end with a dot.
QString canonical(DnsType type, const QString &value)
{
    return type == DnsType::Cname || type == DnsType::Ns ? value + u'.' : value;
}

class PowerDnsProvider final : public DnsApiProvider
{
public:
    using DnsApiProvider::DnsApiProvider;

    void read(Held then) override
    {
        getJson(zonePath() + "?rrset_name=" + encoded(aim().name), [this, then = std::move(then)](const auto &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            then(holdingIn(answer->value(u"rrsets").toArray()));
        });
    }

    void authorities(Named then) override
    {
        getJson(zonePath() + "?rrset_name=" + encoded(aim().zone), [this, then = std::move(then)](const auto &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            QStringList names;
            for (const QJsonValue &rrset : answer->value(u"rrsets").toArray()) {
                if (isOf(rrset.toObject(), aim().zone, u"NS"_s))
                    names += recordSet(DnsType::Ns, 0, contentsOf(rrset.toObject(), Disabled::No)).values;
            }
            then(names);
        });
    }

protected:
    void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) override
    {
        QJsonArray records;
        for (const QString &value : wanted.values)
            records.append(QJsonObject{{u"content"_s, canonical(aim().type, value)}, {u"disabled"_s, false}});
        for (const QJsonValue &value : holding.marks.value(u"disabled").toArray()) // they stay as they are
            records.append(QJsonObject{{u"content"_s, value}, {u"disabled"_s, true}});
        const QJsonObject rrset{{u"name"_s, aim().name + u'.'},
                                {u"type"_s, QString(wordOf(aim().type))},
                                {u"ttl"_s, static_cast<qint64>(wanted.ttl_s)},
                                {u"changetype"_s, u"REPLACE"_s},
                                {u"records"_s, records}};
        sendJson("PATCH",
                 zonePath(),
                 {{u"rrsets"_s, QJsonArray{rrset}}},
                 [then = std::move(then)](const RunReport &report, const QByteArray &) { then(report); });
    }
    /// Some refusals are JSON, others a line of text.
    QString errorIn(const QByteArray &body) const override
    {
        const QString said = QJsonDocument::fromJson(body).object().value(u"error").toString();
        return said.isEmpty() ? QString::fromUtf8(body).trimmed() : said;
    }

private:
    enum class Disabled { No, Yes };

    static QByteArray encoded(const QString &name) { return QUrl::toPercentEncoding(name + u'.'); }
    QByteArray zonePath() const { return "/zones/" + encoded(aim().zone); }

    static bool isOf(const QJsonObject &rrset, const QString &name, const QString &type)
    {
        return comparableDnsValue(DnsType::Cname, rrset.value(u"name").toString()) == name
               && rrset.value(u"type").toString() == type;
    }

    static QStringList contentsOf(const QJsonObject &rrset, Disabled which)
    {
        QStringList contents;
        for (const QJsonValue &record : rrset.value(u"records").toArray()) {
            if (record[u"disabled"].toBool() == (which == Disabled::Yes))
                contents.append(record[u"content"].toString());
        }
        return contents;
    }

    DnsHolding holdingIn(const QJsonArray &rrsets) const
    {
        DnsHolding holding;
        for (const QJsonValue &value : rrsets) { // those before 4.6 send the whole zone
            const QJsonObject rrset = value.toObject();
            if (isOf(rrset, aim().name, QString(wordOf(aim().type)))) {
                holding.set = recordSet(
                    aim().type, static_cast<quint32>(rrset.value(u"ttl").toInteger()), contentsOf(rrset, Disabled::No));
                holding.marks.insert(u"disabled"_s, QJsonArray::fromStringList(contentsOf(rrset, Disabled::Yes)));
            } else if (isOf(rrset, aim().name, u"CNAME"_s)) {
                holding.obstacle = Texts::tr("%1 is an alias of %2: change that name.")
                                       .arg(aim().name, contentsOf(rrset, Disabled::No).join(u", "_s));
            }
        }
        return holding;
    }
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    const QString key = secrets.value(settings.apiKey);
    return std::make_unique<PowerDnsProvider>(
        DnsApiAccess{u"PowerDNS"_s, settings.url, {{"X-API-Key", key.toUtf8()}}, secrets.values(), settings.caFile},
        settings.aim(),
        services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.url = u"https://ns1.example.com:8081/api/v1/servers/localhost"_s;
    settings.apiKey.name = u"powerdns"_s;
    return settings;
}

} // namespace

const ReactionKind &powerdnsReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "powerdns",
         .context = "PowerDns",
         .title = QT_TRANSLATE_NOOP("PowerDns", "DNS record (PowerDNS)"),
         .summary = QT_TRANSLATE_NOOP("PowerDns", "Changes a record through the HTTP interface of a PowerDNS server."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.url; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
