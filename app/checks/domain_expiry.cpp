// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/clock.h"
#include "core/number_condition.h"
#include "core/schema_kind.h"
#include "net/http_exchange.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DomainExpiry)
};

struct Settings
{
    QString domain;
    QString server{u"https://rdap.org/domain/"_s};
    std::optional<NumberCondition> degradedWhen{NumberCondition::parse(u"< 30"_s).value()};
    std::optional<NumberCondition> downWhen{NumberCondition::parse(u"< 7"_s).value()};
};

QString asciiDomain(const QString &domain)
{
    return QString::fromLatin1(QUrl::toAce(domain.trimmed()));
}

bool isServerAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
           && text.endsWith(u'/');
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "DomainExpiry",
        {
            text(&Settings::domain, "domain", QT_TRANSLATE_NOOP("DomainExpiry", "Domain")).required().example(u"shop.example"_s)
                .help(QT_TRANSLATE_NOOP("DomainExpiry", "As it is registered, without www. Check it once or twice a day: registries answer too many questions with a refusal."))
                .must([](const QString &text) { return asciiDomain(text).contains(u'.'); },
                      QT_TRANSLATE_NOOP("DomainExpiry", "write a registered name such as shop.example"), u"shop"_s),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("DomainExpiry", "Degraded when what is left is"))
                .unit(QT_TRANSLATE_NOOP("DomainExpiry", "days"))
                .help(QT_TRANSLATE_NOOP("DomainExpiry", "Degraded when so many days are left.")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("DomainExpiry", "Down when what is left is"))
                .unit(QT_TRANSLATE_NOOP("DomainExpiry", "days"))
                .help(QT_TRANSLATE_NOOP("DomainExpiry", "Down when so many days are left; a domain that has expired is Down in any case.")),
            url(&Settings::server, "server", QT_TRANSLATE_NOOP("DomainExpiry", "RDAP server")).more()
                .help(QT_TRANSLATE_NOOP("DomainExpiry", "The domain is put behind it. rdap.org leads to the registry of each top-level domain that has one."))
                .must(isServerAddress, QT_TRANSLATE_NOOP("DomainExpiry", "write an address that ends with a slash, such as https://rdap.org/domain/"), u"rdap.org"_s),
        }};
    return kSchema;
}
// clang-format on

/// The moment of `events[]` with that action.
std::optional<TimePoint> eventIn(const QJsonObject &domain, QLatin1StringView action)
{
    for (const QJsonValue &event : domain.value("events"_L1).toArray()) {
        if (event["eventAction"_L1].toString() != action)
            continue;
        if (const Result<TimePoint> when = timeFromIso(event["eventDate"_L1].toString()))
            return *when;
    }
    return std::nullopt;
}

/// Of the registry, else of the registrar.
std::optional<TimePoint> expiryIn(const QJsonObject &domain)
{
    const std::optional<TimePoint> registry = eventIn(domain, "expiration"_L1);
    return registry ? registry : eventIn(domain, "registrar expiration"_L1);
}

QStringList statesIn(const QJsonObject &domain)
{
    QStringList states;
    for (const QJsonValue &state : domain.value("status"_L1).toArray())
        states.append(state.toString());
    return states.mid(0, 20);
}

/// The states (RFC 8056) in which a domain is lost or dark, whatever its date says.
QString lostState(const QStringList &states)
{
    static const QStringList kLost{u"redemption period"_s, u"pending delete"_s, u"client hold"_s, u"server hold"_s};
    for (const QString &state : states) {
        if (kLost.contains(state))
            return state;
    }
    return {};
}

class DomainExpiryCheck final : public CheckOperation
{
public:
    DomainExpiryCheck(Settings settings, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_clock(services.clock),
          m_exchange(services.checks.make(requestOf(m_settings, timeout)))
    {
        connect(m_exchange.get(), &HttpExchange::dispatched, this, &CheckOperation::dispatched);
        connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
            finish(judged(outcome));
        });
    }

    void start() override { m_exchange->start(); }

private:
    static HttpRequest requestOf(const Settings &settings, Millis timeout)
    {
        HttpRequest request;
        request.url = QUrl(settings.server + asciiDomain(settings.domain));
        request.headers.push_back({"Accept", "application/rdap+json"});
        request.maxRedirects = 5;             // rdap.org leads to the registry, that sometimes to the registrar
        request.bodyLimit_bytes = 128 * 1024; // some 10 KB; read on the thread of all others
        request.deadline = timeout;
        return request;
    }

    CheckResult judged(const HttpOutcome &outcome) const
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.phases = outcome.phases;
        result.metrics.push_back(latencyMetric(outcome.latency));
        // Whoever does not tell us the date says nothing about the domain.
        if (outcome.failure)
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           outcome.failure->phase,
                           outcome.failure->cause,
                           outcome.failure->sentence);
        const int status = outcome.response.status;
        if (status != 200)
            return judgeStatus(result, status, outcome.url.host());
        const QJsonDocument document = QJsonDocument::fromJson(outcome.response.body);
        const QJsonObject domain = document.object();
        if (!document.isObject())
            judgeAs(result,
                    CheckOutcome::Unknown,
                    Phase::Assert,
                    Cause::Protocol,
                    Texts::tr("What %1 answers is not RDAP. Check the server's address.").arg(outcome.url.host()));
        else if (const std::optional<TimePoint> expiry = expiryIn(domain))
            judgeExpiry(result, *expiry, statesIn(domain), outcome.url.host());
        else
            judgeAs(result,
                    CheckOutcome::Unknown,
                    Phase::Assert,
                    Cause::NoData,
                    Texts::tr("%1 does not say when %2 expires: many registries of countries do not.")
                        .arg(outcome.url.host(), m_settings.domain));
        return result;
    }

    CheckResult &judgeStatus(CheckResult &result, int status, const QString &server) const
    {
        if (status == 404)
            return judgeAs(
                result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::NoData,
                Texts::tr("%1 knows nothing of %2: it is not registered, is no registered name itself, or its "
                          "registry has no RDAP.")
                    .arg(server, m_settings.domain));
        if (status == 429)
            return judgeAs(
                result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::Rejected,
                Texts::tr("%1 has been asked too often: check %2 once or twice a day.").arg(server, m_settings.domain));
        return judgeAs(result,
                       CheckOutcome::Unknown,
                       Phase::Assert,
                       Cause::Status,
                       Texts::tr("%1 answers with status %2 when asked for %3.")
                           .arg(server, QString::number(status), m_settings.domain));
    }

    void judgeExpiry(CheckResult &result, TimePoint expiry, const QStringList &states, const QString &server) const
    {
        const qint64 daysLeft = std::chrono::floor<std::chrono::days>(expiry - m_clock.wallNow()).count();
        const QString date = isoOf(expiry).left(10);
        result.metrics.push_back({u"days-left"_s, static_cast<double>(daysLeft), u"d"_s});
        result.evidence.push_back({Texts::tr("Registration"),
                                   shownText(Texts::tr("Expires %1; states: %2; by %3")
                                                 .arg(isoOf(expiry), states.join(u", "_s), server)
                                                 .toUtf8())});
        if (const QString lost = lostState(states); !lost.isEmpty()) {
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Reported,
                    Texts::tr("The registry has %1 in the state \"%2\": it is not, or soon no longer, in the DNS.")
                        .arg(m_settings.domain, lost));
            return;
        }
        if (daysLeft < 0) {
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Threshold,
                    Texts::tr("The registration of %1 expired on %2. Renew it now.").arg(m_settings.domain, date));
            return;
        }
        judgeOk(result, Texts::tr("%1 is registered until %2.").arg(m_settings.domain, date));
        judgeNumber(result,
                    {m_settings.degradedWhen, m_settings.downWhen},
                    static_cast<double>(daysLeft),
                    Texts::tr("days"),
                    Texts::tr("What is left of the registration of %1 (until %2)").arg(m_settings.domain, date));
    }

    const Settings m_settings;
    Clock &m_clock;
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace

const CheckKind &domainExpiryCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "domain-expiry",
        .context = "DomainExpiry",
        .title = QT_TRANSLATE_NOOP("DomainExpiry", "Domain registration"),
        .summary = QT_TRANSLATE_NOOP("DomainExpiry", "Asks the registry (RDAP) when a domain expires."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.domain = u"shop.example"_s;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<DomainExpiryCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return s.domain; }}};
    return kKind;
}

} // namespace salve
