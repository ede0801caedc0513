// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/sigv4.h"
#include "reactions/dns_api.h"
#include "reactions/dns_kind.h"
#include "reactions/route53_answers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Route53)
};

struct Settings : DnsRepairSettings
{
    QString accessKeyId;
    SecretRef secretKey;
    SecretRef sessionToken;
    QString zoneId;
    QString region{u"us-east-1"_s};
    QString url{u"https://route53.amazonaws.com/2013-04-01"_s};
};

/// Most changes are everywhere within a minute; the account has five requests a second for all that it does.
constexpr Millis kAsksEvery = 2s;
constexpr int kAsksAtMost = 35;

bool isMatch(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Route53",
        withDnsRepair<Settings>({
            text(&Settings::accessKeyId, "access-key-id", QT_TRANSLATE_NOOP("Route53", "Access key id")).required().example(u"AKIAEXAMPLE"_s)
                .help(QT_TRANSLATE_NOOP("Route53", "Its user needs route53:ListHostedZonesByName, GetHostedZone, ListResourceRecordSets, ChangeResourceRecordSets and GetChange."))
                .must([](const QString &text) { return isMatch(text, "[A-Za-z0-9]+"); },
                      QT_TRANSLATE_NOOP("Route53", "write the id of the access key, such as AKIAEXAMPLE"), u"AKIA EXAMPLE"_s),
            secret(&Settings::secretKey, "secret-key", QT_TRANSLATE_NOOP("Route53", "Secret access key")).required(),
            secret(&Settings::sessionToken, "session-token", QT_TRANSLATE_NOOP("Route53", "Session token")).more()
                .help(QT_TRANSLATE_NOOP("Route53", "Of temporary credentials only.")),
            text(&Settings::zoneId, "zone-id", QT_TRANSLATE_NOOP("Route53", "Zone's id")).more().example(u"Z0123456789ABCDEFGHIJ"_s)
                .help(QT_TRANSLATE_NOOP("Route53", "Where the account keeps several public zones of that name, or a private one is meant."))
                .must([](const QString &text) { return isMatch(text, "[A-Z0-9]{1,32}"); },
                      QT_TRANSLATE_NOOP("Route53", "write the id of the hosted zone, such as Z0123456789ABCDEFGHIJ"), u"/hostedzone/Z1"_s),
            text(&Settings::region, "region", QT_TRANSLATE_NOOP("Route53", "Region")).more()
                .help(QT_TRANSLATE_NOOP("Route53", "us-east-1, wherever the servers are; others have us-gov-west-1 or, in China, cn-northwest-1, and an address of their own."))
                .must([](const QString &text) { return isMatch(text, "[a-z]{2,4}(-[a-z]+)+-\\d{1,2}"); },
                      QT_TRANSLATE_NOOP("Route53", "write a region such as us-east-1"), u"us-east-1a"_s),
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("Route53", "Address")).more()
                .must(isDnsApiUrl, QT_TRANSLATE_NOOP("Route53", "write a whole https address without a slash at its end"), u"route53.amazonaws.com"_s),
        }),
        dnsRepairRules<Settings>()};
    return kSchema;
}
// clang-format on

class Route53Provider final : public DnsApiProvider
{
public:
    Route53Provider(DnsApiAccess access, const Settings &settings, AwsKeys keys, Services &services)
        : DnsApiProvider(std::move(access), settings.aim(), services),
          m_keys(std::move(keys)),
          m_scope{settings.region.toLatin1(), "route53"},
          m_zone(settings.zoneId.toLatin1())
    {
    }

    void read(Held then) override
    {
        if (!m_zone.isEmpty())
            return readSets(std::move(then));
        get("/hostedzonesbyname?dnsname=" + QUrl::toPercentEncoding(aim().zone) + "&maxitems=20",
            [this, then = std::move(then)](const Answer<QByteArray> &answer) {
                if (!answer)
                    return then(tl::unexpected<RunReport>(answer.error()));
                const QStringList zones = publicZonesIn(*answer, aim().zone);
                if (zones.isEmpty())
                    return then(noZone());
                if (zones.size() > 1)
                    return then(tl::unexpected<RunReport>(rejected(
                        Texts::tr("The account keeps several zones %1: give the id of the one that is meant (%2).")
                            .arg(aim().zone, zones.join(u", "_s)))));
                m_zone = zones.first().toLatin1();
                readSets(then);
            });
    }

    void authorities(Named then) override
    {
        get("/hostedzone/" + m_zone, [then = std::move(then)](const Answer<QByteArray> &answer) {
            if (!answer)
                return then(tl::unexpected<RunReport>(answer.error()));
            then(nameServersIn(*answer));
        });
    }

protected:
    /// Takes away exactly what was read and puts the new set in its place, both or neither: what somebody has changed
    /// since is refused by Route 53 itself.
    void write(const DnsHolding &holding, const DnsRecordSet &wanted, Changed then) override
    {
        QStringList written;
        for (const QString &value : holding.set.values)
            written.append(holding.marks.value(value).toString(value));
        const Route53Set before{aim().name, aim().type, holding.set.ttl_s, written};
        const Route53Set behind{aim().name, aim().type, wanted.ttl_s, wanted.values};
        send("POST",
             "/hostedzone/" + m_zone + "/rrset",
             changeBatch(before, behind),
             [this, then = std::move(then)](const RunReport &report, const QByteArray &answer) {
                 if (report.outcome != RunOutcome::Delivered)
                     return then(report);
                 follow(changeIn(answer), kAsksAtMost, report, then);
             });
    }
    void sign(HttpRequest &request) const override { signForAws(request, m_keys, m_scope, services().clock.wallNow()); }
    QString errorIn(const QByteArray &body) const override
    {
        const AwsError error = awsErrorOf(body);
        return error.code.isEmpty() ? QString() : error.code + u": "_s + error.message;
    }
    std::optional<RunReport> refusal(const HttpResponse &response) const override
    {
        const AwsError error = awsErrorOf(response.body);
        if (response.status >= 500 || error.code.isEmpty())
            return std::nullopt;
        if (error.code == "NoSuchHostedZone"_L1)
            return noZone().value();
        if (error.code == "InvalidChangeBatch"_L1 && error.message.contains("do not match the current values"_L1))
            return rejected(
                Texts::tr("Somebody has changed %1 since it was read; it is left alone.").arg(nameOf(aim())));
        return reportOfAws(response, m_scope, services().clock.wallNow());
    }

private:
    void readSets(Held then)
    {
        get("/hostedzone/" + m_zone + "/rrset?name=" + QUrl::toPercentEncoding(aim().name + u'.') + "&maxitems=100",
            [this, then = std::move(then)](const Answer<QByteArray> &answer) {
                if (answer)
                    then(holdingIn(*answer, aim()));
                else
                    then(tl::unexpected<RunReport>(answer.error()));
            });
    }

    /// What is taken on is on its way to the name servers until it says INSYNC.
    void follow(const Route53Change &change, int asksLeft, RunReport report, Changed then)
    {
        if (change.isInSync)
            return then(report);
        if (asksLeft == 0 || change.id.isEmpty()) {
            report.outcome = RunOutcome::Unknown;
            report.sentence = Texts::tr("Route 53 took it on, and has not said that all its name servers have it.");
            return then(report);
        }
        services().clock.after(kAsksEvery, this, [this, change, asksLeft, report, then = std::move(then)] {
            get("/change/" + change.id, [this, change, asksLeft, report, then](const Answer<QByteArray> &answer) {
                follow(
                    answer ? Route53Change{change.id, changeIn(*answer).isInSync} : change, asksLeft - 1, report, then);
            });
        });
    }

    const AwsKeys m_keys;
    const AwsScope m_scope;
    QByteArray m_zone;
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    AwsKeys keys{settings.accessKeyId.toLatin1(),
                 secrets.value(settings.secretKey).toUtf8(),
                 secrets.value(settings.sessionToken).toUtf8()};
    return std::make_unique<Route53Provider>(
        DnsApiAccess{u"Route 53"_s, settings.url, {}, secrets.values(), {}}, settings, std::move(keys), services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.accessKeyId = u"AKIAEXAMPLE"_s;
    settings.secretKey.name = u"aws"_s;
    return settings;
}

} // namespace

const ReactionKind &route53ReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "route53",
         .context = "Route53",
         .title = QT_TRANSLATE_NOOP("Route53", "DNS record (AWS Route 53)"),
         .summary = QT_TRANSLATE_NOOP("Route53", "Changes a record of a zone that Route 53 keeps."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.zoneId.isEmpty() ? s.url : s.url + u'/' + s.zoneId; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
