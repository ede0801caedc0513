// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/cause.h"
#include "net/dns_update_exchange.h"
#include "net/http_action.h"
#include "net/retire.h"
#include "reactions/dns_kind.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsUpdate)
};

struct Settings : DnsRepairSettings
{
    QString server;
    QString keyName;
    TsigAlgorithm algorithm{TsigAlgorithm::HmacSha256};
    SecretRef key;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "DnsUpdate",
        withDnsRepair<Settings>({
            text(&Settings::server, "server", QT_TRANSLATE_NOOP("DnsUpdate", "Primary name server")).required().example(u"ns1.example.com"_s)
                .help(QT_TRANSLATE_NOOP("DnsUpdate", "The one that takes changes; it may be hidden. With :port behind it where that is not 53."))
                .must([](const QString &text) { return dnsServerOf(text).has_value(); },
                      QT_TRANSLATE_NOOP("DnsUpdate", "write a host or an address, with :port behind it where it is not 53"), u"ns1.example:dns"_s),
            text(&Settings::keyName, "key-name", QT_TRANSLATE_NOOP("DnsUpdate", "Name of the key")).required().example(u"salve-key"_s)
                .help(QT_TRANSLATE_NOOP("DnsUpdate", "As in the server's key statement."))
                .must(isDnsHostName, QT_TRANSLATE_NOOP("DnsUpdate", "the name of a key is a DNS name, such as salve-key"), u"salve..key"_s),
            choice(&Settings::algorithm, "algorithm", QT_TRANSLATE_NOOP("DnsUpdate", "Algorithm")),
            secret(&Settings::key, "key", QT_TRANSLATE_NOOP("DnsUpdate", "Key (TSIG)")).required()
                .help(QT_TRANSLATE_NOOP("DnsUpdate", "The secret in base64, as it stands in the key file.")),
        }),
        dnsRepairRules<Settings>()};
    return kSchema;
}
// clang-format on

RunReport reportOf(RunOutcome outcome, const QString &sentence)
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = sentence;
    return report;
}

enum Code { NoError = 0, ServFail = 2, NxDomain = 3, Refused = 5, YxRrSet = 7, NxRrSet = 8, NotAuth = 9, NotZone = 10 };
enum TsigError { BadSig = 16, BadKey = 17, BadTime = 18 };

QString codeText(int code)
{
    static constexpr std::array kNames{"YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE"};
    const int index = code - 6;
    return index >= 0 && index < static_cast<int>(kNames.size())
               ? QString::fromLatin1(kNames.at(static_cast<size_t>(index)))
               : dnsCodeText(code).toUpper();
}

QString clockSentence(const DnsUpdateAnswer &answer, TimePoint now)
{
    if (!answer.tsig.serverTime)
        return Texts::tr(
            "The clocks of this computer and of the server differ by more than 5 minutes: set them right.");
    const Millis apart = now - *answer.tsig.serverTime;
    return (apart > Millis{0} ? Texts::tr("This computer's clock is %1 ahead of the server's: set it right.")
                              : Texts::tr("This computer's clock is %1 behind the server's: set it right."))
        .arg(durationForPeople(std::chrono::abs(apart)));
}

/// What the server's answer to an update means, and what to do about it.
class UpdateVerdict
{
public:
    UpdateVerdict(const Settings &settings, const DnsUpdateAnswer &answer, TimePoint now)
        : m_settings(settings),
          m_answer(answer),
          m_now(now)
    {
    }

    RunReport report() const
    {
        const bool isTrusted = m_answer.tsig.check == TsigCheck::Good;
        if (m_answer.code == NoError)
            return isTrusted ? reportOf(RunOutcome::Delivered, Texts::tr("%1 accepted it.").arg(m_settings.server))
                             : reportOf(RunOutcome::Unknown,
                                        Texts::tr("%1 says that it is done, but did not sign that with the key.")
                                            .arg(m_settings.server));
        if (m_answer.code == ServFail)
            return reportOf(
                RunOutcome::Unknown,
                Texts::tr("%1 failed (SERVFAIL): it may not be allowed to write its zone.").arg(m_settings.server));
        return reportOf(
            RunOutcome::Rejected,
            u"%1 (%2)"_s.arg(sentence(), codeText(m_answer.code) + (isTrusted ? QString() : u", unsigned"_s)));
    }

private:
    QString sentence() const
    {
        const QString zone = m_settings.aim().zone;
        switch (m_answer.tsig.error) {
        case BadKey:
            return Texts::tr("%1 knows no key %2 with %3: correct the name or the algorithm.")
                .arg(m_settings.server, m_settings.keyName, wordOf(m_settings.algorithm));
        case BadSig:
            return Texts::tr("%1 has another secret for the key %2.").arg(m_settings.server, m_settings.keyName);
        case BadTime:
            return clockSentence(m_answer, m_now);
        default:
            break;
        }
        switch (m_answer.code) {
        case YxRrSet:
        case NxRrSet:
            return Texts::tr("Somebody has changed %1 since it was read; it is left alone.")
                .arg(nameOf(m_settings.aim()));
        case Refused:
            return Texts::tr(
                       "%1 refuses the change: allow the key %2 to update %3, and see that name and secret of the "
                       "key and both clocks are right.")
                .arg(m_settings.server, m_settings.keyName, m_settings.name);
        case NotAuth:
            return Texts::tr("%1 is not the primary of %2, or that is not the name of the zone.")
                .arg(m_settings.server, zone);
        case NotZone:
            return Texts::tr("%1 is not in the zone %2.").arg(m_settings.name, zone);
        default:
            return Texts::tr("%1 refuses the change.").arg(m_settings.server);
        }
    }

    const Settings &m_settings;
    const DnsUpdateAnswer &m_answer;
    const TimePoint m_now;
};

/// A zone on a server that takes RFC 2136 updates.
class UpdateProvider final : public QObject, public DnsProvider
{
public:
    UpdateProvider(Settings settings, QByteArray secret, Services &services)
        : m_settings(std::move(settings)),
          m_aim(m_settings.aim()),
          m_server(dnsServerOf(m_settings.server).value_or(Endpoint{})),
          m_key{m_settings.keyName, m_settings.algorithm, std::move(secret)},
          m_services(services)
    {
    }

    void read(Held then) override
    {
        ask({m_aim.name, m_aim.type}, [this, then = std::move(then)](const DnsOutcome &outcome) {
            if (const std::optional<RunReport> trouble = troubleIn(outcome))
                return then(tl::unexpected<RunReport>(*trouble));
            then(holdingIn(outcome.message));
        });
    }

    void replace(const DnsHolding &before, const DnsRecordSet &wanted, Changed then) override
    {
        send({m_aim.zone, m_aim.name, m_aim.type, before.set.values, wanted}, std::move(then));
    }

    /// An update that changes nothing needs the same key, clock and zone.
    void rehearse(const DnsHolding &holding, Changed then) override
    {
        send({m_aim.zone, m_aim.name, m_aim.type, holding.set.values, std::nullopt}, std::move(then));
    }

    void authorities(Named then) override
    {
        ask({m_aim.zone, DnsType::Ns}, [this, then = std::move(then)](const DnsOutcome &outcome) {
            QStringList names;
            for (const DnsRecord &record : answersTo({m_aim.zone, DnsType::Ns}, outcome.message))
                names.append(record.value);
            names.sort();
            then(names);
        });
    }

private:
    void ask(const DnsQuestion &question, std::function<void(const DnsOutcome &)> then)
    {
        m_question = std::make_unique<DnsExchange>(
            DnsRequest{m_server, question, DnsRecursion::Off, DnsValidation::AsServerDoes, Millis{10'000}},
            m_services.resolver,
            m_services.tls,
            m_services.clock);
        connect(
            m_question.get(), &DnsExchange::finished, this, [this, then = std::move(then)](const DnsOutcome &outcome) {
                retire(m_question, this);
                then(outcome);
            });
        m_question->start();
    }

    void send(DnsChange change, Changed then)
    {
        m_update =
            std::make_unique<DnsUpdateExchange>(DnsUpdateRequest{m_server, std::move(change), m_key, Millis{10'000}},
                                                m_services.resolver,
                                                m_services.tls,
                                                m_services.clock);
        connect(m_update.get(),
                &DnsUpdateExchange::finished,
                this,
                [this, then = std::move(then)](const DnsUpdateOutcome &outcome) {
                    retire(m_update, this);
                    then(outcome.failure
                             ? salve::reportOf(*outcome.failure)
                             : UpdateVerdict(m_settings, outcome.answer, m_services.clock.wallNow()).report());
                });
        m_update->start();
    }

    std::optional<RunReport> troubleIn(const DnsOutcome &outcome) const
    {
        if (outcome.failure)
            return reportOf(outcome.failure->cause == Cause::Misconfigured ? RunOutcome::Rejected : RunOutcome::NotRun,
                            Texts::tr("%1 could not be read: %2").arg(nameOf(m_aim), outcome.failure->sentence));
        const bool isKnown = outcome.message.code == NoError || outcome.message.code == NxDomain;
        if (isKnown && outcome.message.isAuthoritative)
            return std::nullopt;
        const bool mayPass = outcome.message.code == ServFail;
        return reportOf(mayPass ? RunOutcome::NotRun : RunOutcome::Rejected,
                        Texts::tr("%1 does not serve the zone %2 (%3).")
                            .arg(m_settings.server, m_aim.zone, codeText(outcome.message.code)));
    }

    DnsHolding holdingIn(const DnsMessage &message) const
    {
        DnsHolding holding;
        QStringList values;
        for (const DnsRecord &record : message.answers) {
            if (record.name != m_aim.name)
                continue;
            if (record.type == wordOf(m_aim.type)) {
                values.append(record.value);
                holding.set.ttl_s = record.ttl_s;
            } else if (record.type == "CNAME"_L1) {
                holding.obstacle = Texts::tr("%1 is an alias of %2: change that name.").arg(m_aim.name, record.value);
            }
        }
        holding.set = recordSet(m_aim.type, holding.set.ttl_s, values);
        return holding;
    }

    const Settings m_settings;
    const DnsAim m_aim;
    const Endpoint m_server;
    const TsigKey m_key;
    Services &m_services;
    std::unique_ptr<DnsExchange> m_question;
    std::unique_ptr<DnsUpdateExchange> m_update;
};

DnsProviderPtr provider(const Settings &settings, SecretReader &secrets, Services &services)
{
    const QByteArray key = QByteArray::fromBase64(secrets.value(settings.key).toLatin1());
    return std::make_unique<UpdateProvider>(settings, key, services);
}

Settings exampleSettings()
{
    auto settings = dnsExample<Settings>();
    settings.server = u"ns1.example.com"_s;
    settings.keyName = u"salve-key"_s;
    settings.key.name = u"dns-key"_s;
    return settings;
}

} // namespace

const ReactionKind &dnsUpdateReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{dnsTraits<Settings>(
        {.id = "dns-update",
         .context = "DnsUpdate",
         .title = QT_TRANSLATE_NOOP("DnsUpdate", "DNS record (RFC 2136 update)"),
         .summary = QT_TRANSLATE_NOOP(
             "DnsUpdate", "Changes a record on BIND, Knot, PowerDNS and other servers that take signed updates."),
         .schema = schema(),
         .example = exampleSettings(),
         .place = [](const Settings &s) { return s.server; },
         .provider = provider})};
    return kKind;
}

} // namespace salve
