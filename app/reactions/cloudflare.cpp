// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api.h"
#include "reactions/dns_kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cloudflare)
};

struct Settings : DnsRepairSettings
{
    SecretRef token;
    QString url{u"https://api.cloudflare.com/client/v4"_s};
};

/// What `ttl: 1` of a record stands for.
constexpr quint32 kAutomatic = 1;
constexpr quint32 kAutomaticTtl_s = 300;

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Cloudflare",
        withDnsRepair<Settings>({
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("Cloudflare", "API token")).required()
                .help(QT_TRANSLATE_NOOP("Cloudflare", "One that may edit DNS of the zone and read the zone; never the global key.")),
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("Cloudflare", "Address")).more()
                .must(isDnsApiUrl, QT_TRANSLATE_NOOP("Cloudflare", "write a whole https address without a slash at its end"), u"api.cloudflare.com"_s),
        }),
        dnsRepairRules<Settings>()};
    return kSchema;
}
// clang-format on

class CloudflareProvider final : public DnsApiProvider
{
public:
    using DnsApiProvider::DnsApiProvider;

    void read(Held then) override
    {
        if (!m_zone.isEmpty())
            return readRecords(std::move(then));
        getJson("/zones?name=" + QUrl::toPercentEncoding(aim().zone) + "&per_page=50",
                [this, then = std::move(then)](const auto &answer) {
                    if (!answer)
                        return then(tl::unexpected<RunReport>(answer.error()));
                    const QJsonObject zone = answer->value(u"result").toArray().first().toObject();
                    m_zone = zone.value(u"id").toString().toUtf8();
                    for (const QJsonValue &server : zone.value(u"name_servers").toArray())
                        m_servers.append(server.toString());
                    if (m_zone.isEmpty())
                        return then(noZone());
                    readRecords(then);
                });
    }

    void authorities(Named then) override { then(m_servers); }

protected:
    /// One change with PATCH, which leaves alone what it does not name; several as one batch, all or nothing.
    void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) override
    {
        const DnsRecordChanges changes = changesBetween(holding.set.values, wanted.values);
        const bool isNewTtl = wanted.ttl_s != holding.set.ttl_s;
        const auto idOf = [&holding](const QString &value) { return holding.marks.value(value).toString(); };
        QJsonArray patches;
        for (const auto &[from, to] : changes.turned) {
            QJsonObject patch{{u"id"_s, idOf(from)}, {u"content"_s, to}};
            if (isNewTtl)
                patch.insert(u"ttl"_s, static_cast<qint64>(wanted.ttl_s));
            patches.append(patch);
        }
        QJsonArray posts;
        for (const QString &value : changes.added)
            posts.append(QJsonObject{{u"type"_s, QString(wordOf(aim().type))},
                                     {u"name"_s, aim().name},
                                     {u"content"_s, value},
                                     {u"ttl"_s, static_cast<qint64>(wanted.ttl_s)},
                                     {u"proxied"_s, holding.isHidden}});
        QJsonArray deletes;
        for (const QString &value : changes.removed)
            deletes.append(QJsonObject{{u"id"_s, idOf(value)}});
        const auto told = [then = std::move(then)](const RunReport &report, const QByteArray &) { then(report); };
        if (patches.size() == 1 && posts.isEmpty() && deletes.isEmpty()) {
            QJsonObject patch = patches.first().toObject();
            const QByteArray id = patch.take(u"id"_s).toString().toUtf8();
            return sendJson("PATCH", recordsPath() + '/' + id, patch, told);
        }
        QJsonObject batch;
        for (const auto &[key, list] :
             {std::pair{u"deletes"_s, deletes}, {u"patches"_s, patches}, {u"posts"_s, posts}}) {
            if (!list.isEmpty())
                batch.insert(key, list);
        }
        sendJson("POST", recordsPath() + "/batch", batch, told);
    }

    bool isSuccess(const HttpResponse &response) const override
    {
        return DnsApiProvider::isSuccess(response)
               && QJsonDocument::fromJson(response.body).object().value(u"success").toBool();
    }
    QString errorIn(const QByteArray &body) const override
    {
        QStringList messages;
        for (const QJsonValue &error : QJsonDocument::fromJson(body).object().value(u"errors").toArray())
            messages.append(u"%1 %2"_s.arg(error[u"code"].toInt()).arg(error[u"message"].toString()));
        return messages.join(u"; "_s);
    }

private:
    QByteArray recordsPath() const { return "/zones/" + m_zone + "/dns_records"; }

    void readRecords(Held then)
    {
        getJson(recordsPath() + "?name=" + QUrl::toPercentEncoding(aim().name) + "&per_page=100",
                [this, then = std::move(then)](const auto &answer) {
                    if (!answer)
                        return then(tl::unexpected<RunReport>(answer.error()));
                    then(holdingIn(answer->value(u"result").toArray()));
                });
    }

    DnsHolding holdingIn(const QJsonArray &records) const
    {
        DnsHolding holding;
        QStringList values;
        for (const QJsonValue &record : records) {
            const QString type = record[u"type"].toString();
            if (comparableDnsValue(DnsType::Cname, record[u"name"].toString()) != aim().name)
                continue;
            if (type == wordOf(aim().type)) {
                const QString value = comparableDnsValue(aim().type, record[u"content"].toString());
                const auto ttl_s = static_cast<quint32>(record[u"ttl"].toInteger());
                values.append(value);
                holding.set.ttl_s = ttl_s == kAutomatic ? kAutomaticTtl_s : ttl_s;
                holding.isHidden = holding.isHidden || record[u"proxied"].toBool();
                holding.marks.insert(value, record[u"id"]);
            } else if (type == "CNAME"_L1) {
                holding.obstacle =
                    Texts::tr("%1 is an alias of %2: change that name.").arg(aim().name, record[u"content"].toString());
            }
        }
        holding.set = recordSet(aim().type, holding.set.ttl_s, values);
        return holding;
    }

    QByteArray m_zone;
    QStringList m_servers;
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    const QString token = secrets.value(settings.token);
    return std::make_unique<CloudflareProvider>(
        DnsApiAccess{
            u"Cloudflare"_s, settings.url, {{"Authorization", "Bearer " + token.toUtf8()}}, secrets.values(), {}},
        settings.aim(),
        services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.token.name = u"cloudflare"_s;
    return settings;
}

} // namespace

const ReactionKind &cloudflareReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "cloudflare",
         .context = "Cloudflare",
         .title = QT_TRANSLATE_NOOP("Cloudflare", "DNS record (Cloudflare)"),
         .summary = QT_TRANSLATE_NOOP("Cloudflare", "Changes a record of a zone that Cloudflare keeps."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.url; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
