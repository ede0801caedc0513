// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/acting_steps.h"
#include "net/ec2_instance.h"
#include "net/http_action.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"
#include "net/sigv4.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kAnswerTakes = 20s;
constexpr Millis kBetweenLooks = 10s;
constexpr int kFailedLooks = 5;
constexpr Millis kSettlesWithin = 20s;
constexpr char kVersion[] = "2016-11-15";

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ec2)
};

enum class Action { Reboot, Start, Stop };

} // namespace

template<>
struct Words<Action>
{
    static constexpr std::array list{"reboot", "start", "stop"};
};

namespace {

struct Settings
{
    QString region;
    QString instance;
    Action action{Action::Reboot};
    QString accessKeyId;
    SecretRef secretKey;
    SecretRef sessionToken;
    Millis readyWithin{5min};
    QString endpoint;
};

bool isMatch(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

bool isEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.path().size() < 2;
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Ec2",
        {
            text(&Settings::region, "region", QT_TRANSLATE_NOOP("Ec2", "Region")).required().example(u"eu-central-1"_s)
                .must([](const QString &text) { return isMatch(text, "[a-z]{2,4}(-[a-z]+)+-\\d{1,2}"); },
                      QT_TRANSLATE_NOOP("Ec2", "write a region such as eu-central-1, without the letter of a zone"), u"eu-central-1a"_s),
            text(&Settings::instance, "instance", QT_TRANSLATE_NOOP("Ec2", "Instance")).required().templated(Templating::Argument).example(u"i-0abcd1234efgh5678"_s)
                .must([](const QString &text) { return isMatch(text, "i-[0-9a-z]{8,17}"); },
                      QT_TRANSLATE_NOOP("Ec2", "write the id of an instance, such as i-0123456789abcdef0; its name is only a tag"), u"web1"_s),
            choice(&Settings::action, "action", QT_TRANSLATE_NOOP("Ec2", "Action")),
            text(&Settings::accessKeyId, "access-key-id", QT_TRANSLATE_NOOP("Ec2", "Access key id")).required().example(u"AKIAEXAMPLE"_s)
                .must([](const QString &text) { return isMatch(text, "[A-Za-z0-9]+"); },
                      QT_TRANSLATE_NOOP("Ec2", "write the id of the access key, such as AKIAEXAMPLE"), u"AKIA EXAMPLE"_s),
            secret(&Settings::secretKey, "secret-key", QT_TRANSLATE_NOOP("Ec2", "Secret access key")).required(),
            secret(&Settings::sessionToken, "session-token", QT_TRANSLATE_NOOP("Ec2", "Session token")).more()
                .help(QT_TRANSLATE_NOOP("Ec2", "Of temporary credentials only.")),
            duration(&Settings::readyWithin, "ready-within", QT_TRANSLATE_NOOP("Ec2", "Ready within")).range(10, 3600)
                .shownIf(u"action"_s, {u"start"_s, u"stop"_s})
                .help(QT_TRANSLATE_NOOP("Ec2", "How long the new state, and the status checks after a start, are waited for.")),
            url(&Settings::endpoint, "endpoint", QT_TRANSLATE_NOOP("Ec2", "Endpoint")).more().example(u"https://ec2.eu-central-1.amazonaws.com"_s)
                .help(QT_TRANSLATE_NOOP("Ec2", "Instead of the region's own: one inside of a VPC, or a service that is compatible."))
                .must(isEndpoint, QT_TRANSLATE_NOOP("Ec2", "write an address without a path, such as https://ec2.eu-central-1.amazonaws.com"), u"ec2.example"_s),
        }};
    return kSchema;
}
// clang-format on

QUrl endpointOf(const Settings &settings)
{
    if (!settings.endpoint.isEmpty())
        return QUrl(settings.endpoint);
    return QUrl(u"https://ec2.%1.amazonaws.com%2"_s.arg(settings.region,
                                                        settings.region.startsWith("cn-"_L1) ? u".cn"_s : QString()));
}

/// "RebootInstances"
QString callOf(const Settings &settings)
{
    const QString word = wordOf(settings.action);
    return word.left(1).toUpper() + word.mid(1) + u"Instances"_s;
}

using Parameters = std::vector<std::pair<QByteArray, QString>>;

QByteArray encoded(const Parameters &parameters)
{
    QByteArrayList parts;
    for (const auto &[name, value] : parameters)
        parts.append(name + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

Parameters actionParameters(const Settings &settings)
{
    return {
        {"Action", callOf(settings)}, {"InstanceId.1", settings.instance}, {"Version", QString::fromLatin1(kVersion)}};
}

HttpRequest requestTo(const Settings &settings)
{
    HttpRequest request;
    request.url = endpointOf(settings);
    request.url.setPath(u"/"_s);
    request.deadline = kAnswerTakes;
    return request;
}

/// Reading is a GET, what acts is a POST.
HttpRequest readingRequest(const Settings &settings, const Parameters &parameters)
{
    HttpRequest request = requestTo(settings);
    request.url.setQuery(QString::fromLatin1(encoded(parameters)), QUrl::StrictMode);
    return request;
}

HttpRequest actingRequest(const Settings &settings)
{
    HttpRequest request = requestTo(settings);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = encoded(actionParameters(settings));
    return request;
}

HttpRequest statusRequest(const Settings &settings)
{
    return readingRequest(settings,
                          {{"Action", u"DescribeInstanceStatus"_s},
                           {"IncludeAllInstances", u"true"_s},
                           {"InstanceId.1", settings.instance},
                           {"Version", QString::fromLatin1(kVersion)}});
}

RunReport reportOfEc2(const Settings &settings, const HttpResponse &response, TimePoint now)
{
    const QString code = awsErrorOf(response.body).code;
    RunReport report = reportOfAws(response, {settings.region.toLatin1(), "ec2"}, now);
    if (code.startsWith("InvalidInstanceID"_L1))
        report.sentence = Texts::tr("There is no instance %1 in %2: was it terminated, or is it in another region?")
                              .arg(settings.instance, settings.region);
    else if (code == "IncorrectInstanceState"_L1)
        report.sentence = Texts::tr("AWS refuses it in the state that %1 is in: %2")
                              .arg(settings.instance, awsErrorOf(response.body).message);
    else if (code == "InsufficientInstanceCapacity"_L1)
        report = {
            RunOutcome::Failed, Texts::tr("AWS has no room for %1 at the moment.").arg(settings.instance), {}, {}};
    return report;
}

class Ec2Reaction final : public ActingSteps
{
public:
    enum class Purpose { Run, Settle };
    Ec2Reaction(const Settings &settings,
                const AwsKeys &keys,
                const QStringList &secrets,
                Services &services,
                RunContext &context,
                Purpose purpose)
        : ActingSteps(services.actors, services.clock, secrets),
          m_settings(settings),
          m_keys(keys),
          m_wallClock(services.clock),
          m_context(context),
          m_purpose(purpose)
    {
    }

    void start() override
    {
        m_since = now();
        if (m_purpose == Purpose::Run)
            lookBefore();
        else
            settleOnce();
    }

private:
    HttpRequest signedNow(HttpRequest request) const
    {
        signForAws(request, m_keys, {m_settings.region.toLatin1(), "ec2"}, m_wallClock.wallNow());
        return request;
    }

    RunReport refusal(const HttpOutcome &outcome) const
    {
        return outcome.failure ? reportOf(*outcome.failure)
                               : reportOfEc2(m_settings, outcome.response, m_wallClock.wallNow());
    }

    void lookBefore()
    {
        ask(signedNow(statusRequest(m_settings)), [this](const HttpOutcome &outcome) { lookedBefore(outcome); });
    }

    void lookedBefore(const HttpOutcome &outcome)
    {
        const Ec2Instance instance = ec2InstanceOf(outcome);
        if (instance.state.isEmpty()) {
            RunReport report = refusal(outcome);
            if (outcome.failure && report.outcome == RunOutcome::Unknown)
                report.sentence = outcome.failure->sentence;
            if (report.outcome == RunOutcome::Unknown || report.outcome == RunOutcome::Failed)
                report.outcome = RunOutcome::NotRun; // looking does nothing
            else if (report.outcome == RunOutcome::Delivered)
                report = {
                    RunOutcome::Rejected,
                    Texts::tr("AWS knows nothing of an instance %1 in %2.").arg(m_settings.instance, m_settings.region),
                    {},
                    {}};
            return conclude(report);
        }
        if (instance.isGone())
            return conclude(RunOutcome::Rejected,
                            Texts::tr("%1 has been terminated: it is no more.").arg(m_settings.instance));
        if (m_settings.action == Action::Reboot && instance.state != "running"_L1)
            return conclude(RunOutcome::Rejected,
                            Texts::tr("%1 is %2: only one that is running can be rebooted. Start it instead.")
                                .arg(m_settings.instance, instance.state));
        if (m_settings.action == Action::Start && instance.state == "stopping"_L1
            && now() - m_since < m_settings.readyWithin)
            return later(kBetweenLooks, [this] { lookBefore(); });
        if (isWanted(instance))
            return conclude(RunOutcome::Succeeded,
                            Texts::tr("%1 is %2 already; nothing was done.").arg(m_settings.instance, instance.state));
        m_context.remember({{u"state"_s, instance.state}}, this, [this] {
            act(signedNow(actingRequest(m_settings)), [this](const HttpOutcome &answer) { acted(answer); });
        });
    }

    bool isWanted(const Ec2Instance &instance) const
    {
        return (m_settings.action == Action::Start && instance.state == "running"_L1)
               || (m_settings.action == Action::Stop && instance.state == "stopped"_L1);
    }

    void acted(const HttpOutcome &outcome)
    {
        const bool isAccepted =
            !outcome.failure && outcome.response.status == 200 && outcome.response.bodyEnd == BodyEnd::Complete;
        if (!isAccepted)
            return conclude(refusal(outcome));
        if (m_settings.action == Action::Reboot)
            return conclude(RunOutcome::Delivered,
                            Texts::tr("AWS has accepted the reboot of %1. It shows no other state meanwhile: only the "
                                      "monitor can tell when it is back.")
                                .arg(m_settings.instance));
        m_since = now();
        look();
    }

    void look()
    {
        ask(signedNow(statusRequest(m_settings)), [this](const HttpOutcome &outcome) { lookedAfter(outcome); });
    }

    void lookAgain()
    {
        later(kBetweenLooks, [this] { look(); });
    }

    void lookedAfter(const HttpOutcome &outcome)
    {
        const Ec2Instance instance = ec2InstanceOf(outcome);
        if (instance.state.isEmpty()) {
            if (++m_failedLooks < kFailedLooks)
                return lookAgain();
            return conclude(
                RunOutcome::Delivered,
                Texts::tr("AWS has accepted it; how %1 is now could not be read.").arg(m_settings.instance));
        }
        m_failedLooks = 0;
        const bool isPatient = now() - m_since < m_settings.readyWithin;
        if (m_settings.action == Action::Stop && isWanted(instance))
            return conclude(RunOutcome::Succeeded, Texts::tr("%1 is stopped.").arg(m_settings.instance));
        if (m_settings.action == Action::Start && isWanted(instance)) {
            if (instance.system == "impaired"_L1 || instance.guest == "impaired"_L1)
                return conclude(RunOutcome::Failed,
                                Texts::tr("%1 runs, but fails AWS's status checks (system %2, instance %3).")
                                    .arg(m_settings.instance, instance.system, instance.guest));
            if (instance.system == "ok"_L1 && instance.guest == "ok"_L1)
                return conclude(RunOutcome::Succeeded,
                                Texts::tr("%1 runs and passes both status checks.").arg(m_settings.instance));
        }
        if (isPatient && !hasFallenBack(instance))
            return lookAgain();
        if (hasFallenBack(instance))
            return conclude(RunOutcome::Failed,
                            Texts::tr("%1 was started and is %2 again.").arg(m_settings.instance, instance.state));
        conclude(RunOutcome::Delivered,
                 Texts::tr("AWS has accepted it; %1 is still %2 (status checks: system %3, instance %4).")
                     .arg(m_settings.instance, instance.state, instance.system, instance.guest));
    }

    /// Begins to start and stops again: a volume is missing, a key cannot be used …
    bool hasFallenBack(const Ec2Instance &instance)
    {
        m_hasBegun = m_hasBegun || instance.state == "pending"_L1 || instance.state == "running"_L1;
        return m_settings.action == Action::Start && m_hasBegun
               && (instance.state == "stopped"_L1 || instance.state == "stopping"_L1 || instance.isGone());
    }

    /// AWS changes the state when it accepts, so that a request that arrived shows soon.
    void settleOnce()
    {
        ask(signedNow(statusRequest(m_settings)), [this](const HttpOutcome &outcome) {
            const Ec2Instance instance = ec2InstanceOf(outcome);
            if (instance.state.isEmpty() || m_context.remembered().isEmpty())
                return conclude(RunOutcome::Unknown,
                                Texts::tr("Nothing tells whether %1 was reached.").arg(m_settings.instance));
            const bool isOnItsWay =
                m_settings.action == Action::Start ? instance.state == "pending"_L1 : instance.state == "stopping"_L1;
            if (isOnItsWay || isWanted(instance))
                return conclude(RunOutcome::Succeeded, Texts::tr("%1 is %2.").arg(m_settings.instance, instance.state));
            if (now() - m_since < kSettlesWithin - kBetweenLooks / 2)
                return later(kBetweenLooks / 2, [this] { settleOnce(); });
            conclude(
                RunOutcome::NotRun,
                Texts::tr("%1 is still %2: AWS has not taken the request.").arg(m_settings.instance, instance.state));
        });
    }

    const Settings m_settings;
    const AwsKeys m_keys;
    Clock &m_wallClock;
    RunContext &m_context;
    const Purpose m_purpose;
    Micros m_since{0};
    int m_failedLooks{0};
    bool m_hasBegun{false};
};

/// Asks AWS whether it would do it: with DryRun it says so, and does nothing.
class Ec2Preflight final : public PreflightOperation
{
public:
    Ec2Preflight(const Settings &settings, const AwsKeys &keys, Services &services)
        : m_settings(settings),
          m_clock(services.clock)
    {
        Parameters parameters = actionParameters(settings);
        parameters.insert(parameters.begin() + 1, {"DryRun", u"true"_s});
        HttpRequest request = readingRequest(settings, parameters);
        signForAws(request, keys, {settings.region.toLatin1(), "ec2"}, services.clock.wallNow());
        m_exchange = services.actors.make(std::move(request));
        connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
            finish(reportFor(outcome));
        });
    }

    void start() override { m_exchange->start(); }

private:
    PreflightReport reportFor(const HttpOutcome &outcome) const
    {
        using enum PreflightReport::Light;
        if (outcome.failure)
            return {Red, outcome.failure->sentence, {}};
        if (awsErrorOf(outcome.response.body).code == "DryRunOperation"_L1)
            return {Green,
                    Texts::tr("AWS would let this user do it (%1 of %2).").arg(callOf(m_settings), m_settings.instance),
                    {}};
        return {Red, reportOfEc2(m_settings, outcome.response, m_clock.wallNow()).sentence, {}};
    }

    const Settings m_settings;
    Clock &m_clock;
    std::unique_ptr<HttpExchange> m_exchange;
};

AwsKeys keysOf(const Settings &settings, SecretReader &secrets)
{
    return {settings.accessKeyId.toLatin1(),
            secrets.value(settings.secretKey).toUtf8(),
            secrets.value(settings.sessionToken).toUtf8()};
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const AwsKeys keys = keysOf(settings, secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<Ec2Reaction>(
        settings, keys, secrets.values(), services, context, Ec2Reaction::Purpose::Run);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const AwsKeys keys = keysOf(settings, secrets);
    // A reboot leaves no trace that could be read.
    if (secrets.error() || settings.action == Action::Reboot)
        return nullptr;
    return std::make_unique<Ec2Reaction>(
        settings, keys, secrets.values(), services, context, Ec2Reaction::Purpose::Settle);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const AwsKeys keys = keysOf(settings, secrets);
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    return std::make_unique<Ec2Preflight>(settings, keys, services);
}

Settings exampleSettings()
{
    Settings settings;
    settings.region = u"eu-central-1"_s;
    settings.instance = u"i-0123456789abcdef0"_s;
    settings.accessKeyId = u"AKIAEXAMPLE"_s;
    settings.secretKey.name = u"aws"_s;
    return settings;
}

} // namespace

const ReactionKind &ec2ReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "ec2",
        .context = "Ec2",
        .title = QT_TRANSLATE_NOOP("Ec2", "Machine at AWS (EC2)"),
        .summary = QT_TRANSLATE_NOOP("Ec2", "Reboots, starts or stops an instance, once, and follows its state."),
        .proof =
            QT_TRANSLATE_NOOP("Ec2",
                              "After a start the instance runs and passes both status checks; of a reboot AWS only "
                              "says that it accepted it. The monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = [](const Settings &s) { return s.action == Action::Start ? Effect::Repairs : Effect::Destroys; },
        .takesUpTo = [](const Settings &s) { return std::max<Millis>(10min, 2 * s.readyWithin + 3 * kAnswerTakes); },
        .isRepeatHarmless = [](const Settings &s) { return s.action != Action::Reboot; },
        .effectKey = [](const Settings &s) { return endpointOf(s).host() + u' ' + callOf(s) + u' ' + s.instance; },
        .preview = [](const Settings &s) { return requestEvidence(actingRequest(s), {}).text; },
        .make = make,
        .settle = settle,
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
