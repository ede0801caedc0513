// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/acting_steps.h"
#include "net/http_action.h"
#include "net/services.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kLookTakes = 10s;
constexpr Millis kBetweenLooks = 2s;
// A container that crashes does so in its first seconds.
constexpr Millis kSteady = 5s;
// What the engine needs beyond the time that the container has to end.
constexpr Millis kEngineTakes = 20s;
// Looking whether a lost request has arrived ends before the engine above loses patience (30 s).
constexpr Millis kSettlesWithin = 25s;
constexpr int kFailedLooks = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

enum class Action { Restart, Start, Stop, Kill };

} // namespace

template<>
struct Words<Action>
{
    static constexpr std::array list{"restart", "start", "stop", "kill"};
};

namespace {

struct Settings
{
    QString container;
    Action action{Action::Restart};
    Millis endsWithin{10s};
    QString signal{u"KILL"_s};
    Millis healthyWithin{1min};
    QString socket{u"/var/run/docker.sock"_s};
    QString url;
    QString caFile;
    QString certificateFile;
    QString keyFile;
};

bool isMatch(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

bool isEngineUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.path().size() < 2;
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Docker",
        {
            text(&Settings::container, "container", QT_TRANSLATE_NOOP("Docker", "Container")).required().templated(Templating::Argument).example(u"shop-web-1"_s)
                .help(QT_TRANSLATE_NOOP("Docker", "Its name or id."))
                .must([](const QString &text) { return isMatch(text, "[A-Za-z0-9][A-Za-z0-9_.-]*"); },
                      QT_TRANSLATE_NOOP("Docker", "write the name or the id of a container"), u"shop/../web"_s),
            choice(&Settings::action, "action", QT_TRANSLATE_NOOP("Docker", "Action")),
            duration(&Settings::endsWithin, "ends-within", QT_TRANSLATE_NOOP("Docker", "Ends within")).range(0, 600)
                .shownIf(u"action"_s, {u"restart"_s, u"stop"_s})
                .help(QT_TRANSLATE_NOOP("Docker", "What does not end by itself in that time is killed.")),
            text(&Settings::signal, "signal", QT_TRANSLATE_NOOP("Docker", "Signal")).shownIf(u"action"_s, {u"kill"_s})
                .must([](const QString &text) { return isMatch(text, "[A-Z0-9+-]{1,12}"); },
                      QT_TRANSLATE_NOOP("Docker", "write a signal such as KILL, HUP or 9"), u"kill -9"_s),
            duration(&Settings::healthyWithin, "healthy-within", QT_TRANSLATE_NOOP("Docker", "Healthy within")).range(5, 3600)
                .shownIf(u"action"_s, {u"restart"_s, u"start"_s})
                .help(QT_TRANSLATE_NOOP("Docker", "How long its own health check, if it has one, is waited for.")),
            file(&Settings::socket, "socket", QT_TRANSLATE_NOOP("Docker", "Socket")).more()
                .help(QT_TRANSLATE_NOOP("Docker", "Of Docker, or of Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.")),
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("Docker", "Engine on another host")).more().example(u"https://docker1.example:2376"_s)
                .help(QT_TRANSLATE_NOOP("Docker", "Instead of the socket: https://host:2376 with a client certificate."))
                .must(isEngineUrl, QT_TRANSLATE_NOOP("Docker", "write an address such as https://docker1.example:2376"), u"docker1.example"_s),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Docker", "Own CA file")).more(),
            file(&Settings::certificateFile, "certificate-file", QT_TRANSLATE_NOOP("Docker", "Client certificate")).more(),
            file(&Settings::keyFile, "key-file", QT_TRANSLATE_NOOP("Docker", "Its key")).more(),
        }};
    return kSchema;
}
// clang-format on

/// "/containers/shop/restart?t=10"; without a version: each engine answers in its own, and refuses those that it has
/// outgrown.
QString pathOf(const Settings &settings)
{
    const QString path = u"/containers/%1/%2"_s.arg(settings.container, wordOf(settings.action));
    if (settings.action == Action::Kill)
        return path + u"?signal="_s + QString::fromLatin1(QUrl::toPercentEncoding(settings.signal));
    if (settings.action == Action::Start)
        return path;
    return path + u"?t=%1"_s.arg(std::chrono::ceil<std::chrono::seconds>(settings.endsWithin).count());
}

HttpRequest requestOf(const Settings &settings, const QByteArray &method, const QString &path, Millis deadline)
{
    HttpRequest request;
    request.method = method;
    if (settings.url.isEmpty())
        request.unixSocket = settings.socket;
    const QUrl engine(settings.url.isEmpty() ? u"http://docker"_s : settings.url);
    request.url = engine.resolved(QUrl(path));
    request.tls.caFile = settings.caFile;
    request.tls.certificateFile = settings.certificateFile;
    request.tls.keyFile = settings.keyFile;
    request.deadline = deadline;
    return request;
}

HttpRequest inspection(const Settings &settings)
{
    return requestOf(settings, "GET", u"/containers/%1/json"_s.arg(settings.container), kLookTakes);
}

QString placeOf(const Settings &settings)
{
    return settings.url.isEmpty() ? settings.socket : QUrl(settings.url).host();
}

/// The system would only say "refused", as if nobody listened. Empty when all is well.
QString socketTrouble(const Settings &settings)
{
    const QFileInfo socket(settings.socket);
    if (settings.url.isEmpty() && socket.exists() && !socket.isWritable())
        return Texts::tr("This user may not use %1. Add it to the group that owns the socket (usually docker), or name "
                         "the socket of a rootless engine.")
            .arg(settings.socket);
    return {};
}

/// What the engine says when it says no.
QString saidIn(const HttpResponse &response)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    return json.value("message"_L1).toString(json.value("cause"_L1).toString()).simplified().left(300);
}

/// What the engine says of a container; Docker and Podman alike.
struct Container
{
    bool isKnown{false};
    bool isRunning{false};
    bool isRestarting{false};
    int exitCode{0};
    QString status;
    QString startedAt;
    QString health; ///< empty: it has no health check

    static Container from(const HttpOutcome &outcome)
    {
        const QJsonObject state = QJsonDocument::fromJson(outcome.response.body).object().value("State"_L1).toObject();
        Container container;
        if (outcome.failure || outcome.response.status != 200 || state.isEmpty())
            return container;
        container.isKnown = true;
        container.isRunning = state.value("Running"_L1).toBool() && !state.value("Paused"_L1).toBool();
        container.isRestarting = state.value("Restarting"_L1).toBool();
        container.exitCode = state.value("ExitCode"_L1).toInt();
        container.status = state.value("Status"_L1).toString().left(40);
        container.startedAt = state.value("StartedAt"_L1).toString().left(60);
        const QJsonObject checked = state.value("Health"_L1).toObject();
        container.health = (checked.isEmpty() ? state.value("Healthcheck"_L1).toObject() : checked) // Podman before 4
                               .value("Status"_L1)
                               .toString();
        if (container.health == "none"_L1)
            container.health.clear();
        return container;
    }
};

/// Why the engine did not tell of the container; nothing was done by then.
RunReport withoutContainer(const Settings &settings, const HttpOutcome &outcome)
{
    if (outcome.failure) {
        RunReport report = reportOf(*outcome.failure);
        if (report.outcome == RunOutcome::Unknown)
            report = {RunOutcome::NotRun, outcome.failure->sentence, {}, {}}; // looking does nothing
        return report;
    }
    if (outcome.response.status == 404)
        return {RunOutcome::Rejected,
                Texts::tr("There is no container %1 at %2: it was removed, or never created under that name.")
                    .arg(settings.container, placeOf(settings)),
                {},
                {}};
    return {outcome.response.status >= 500 ? RunOutcome::NotRun : RunOutcome::Rejected,
            Texts::tr("The container engine at %1 does not tell of %2 (status %3). %4")
                .arg(placeOf(settings),
                     settings.container,
                     QString::number(outcome.response.status),
                     saidIn(outcome.response))
                .trimmed(),
            {},
            {}};
}

class DockerReaction final : public ActingSteps
{
public:
    enum class Purpose { Run, Settle };
    DockerReaction(const Settings &settings, Services &services, RunContext &context, Purpose purpose)
        : ActingSteps(services.actors, services.clock, {}),
          m_settings(settings),
          m_context(context),
          m_purpose(purpose)
    {
    }

    void start() override
    {
        if (const QString trouble = socketTrouble(m_settings); !trouble.isEmpty())
            return conclude(RunOutcome::Rejected, trouble);
        m_since = now();
        if (m_purpose == Purpose::Run)
            return ask(inspection(m_settings), [this](const HttpOutcome &outcome) { lookedBefore(outcome); });
        m_startedBefore = m_context.remembered().value("started"_L1).toString();
        settleOnce();
    }

private:
    bool wantsRunning() const { return m_settings.action == Action::Restart || m_settings.action == Action::Start; }

    void lookedBefore(const HttpOutcome &outcome)
    {
        const Container container = Container::from(outcome);
        if (!container.isKnown)
            return conclude(withoutContainer(m_settings, outcome));
        if (m_settings.action == Action::Start && container.isRunning)
            return conclude(RunOutcome::Succeeded,
                            Texts::tr("%1 runs already; nothing was done.").arg(m_settings.container));
        if (m_settings.action == Action::Stop && !container.isRunning && !container.isRestarting)
            return conclude(RunOutcome::Succeeded,
                            Texts::tr("%1 is stopped already; nothing was done.").arg(m_settings.container));
        m_startedBefore = container.startedAt;
        m_context.remember({{u"started"_s, m_startedBefore}}, this, [this] {
            act(requestOf(m_settings, "POST", pathOf(m_settings), m_settings.endsWithin + kEngineTakes),
                [this](const HttpOutcome &answer) { acted(answer); });
        });
    }

    void acted(const HttpOutcome &outcome)
    {
        if (outcome.failure)
            return conclude(reportOf(*outcome.failure));
        const int status = outcome.response.status;
        const QString said = saidIn(outcome.response);
        if (status == 204 || status == 304 || status == 200) {
            m_since = now();
            return look();
        }
        if (status == 404)
            return conclude(RunOutcome::Rejected,
                            Texts::tr("There is no container %1 any more.").arg(m_settings.container));
        if (status == 409)
            return conclude(
                RunOutcome::Rejected,
                Texts::tr("The container engine refuses it as %1 is now: %2").arg(m_settings.container, said));
        if (status == 500)
            return conclude(RunOutcome::Failed, Texts::tr("The container engine could not do it: %1").arg(said));
        RunReport report = reportOf(outcome.response);
        if (!said.isEmpty())
            report.sentence += u' ' + said;
        if (report.outcome == RunOutcome::Delivered) // an engine says 204
            report.outcome = RunOutcome::Unknown;
        conclude(report);
    }

    void look()
    {
        ask(inspection(m_settings), [this](const HttpOutcome &outcome) { lookedAfter(outcome); });
    }

    void lookAgain(Millis pause)
    {
        later(pause, [this] { look(); });
    }

    void lookedAfter(const HttpOutcome &outcome)
    {
        const Container container = Container::from(outcome);
        if (!container.isKnown) {
            if (++m_failedLooks < kFailedLooks)
                return lookAgain(kBetweenLooks);
            return conclude(RunOutcome::Delivered,
                            Texts::tr("The container engine has carried it out; how %1 is now could not be read.")
                                .arg(m_settings.container));
        }
        m_failedLooks = 0;
        if (wantsRunning())
            lookedAfterStart(container);
        else
            lookedAfterEnd(container);
    }

    void lookedAfterEnd(const Container &container)
    {
        if (!container.isRunning)
            return conclude(
                RunOutcome::Succeeded,
                Texts::tr("%1 is stopped (exit code %2).").arg(m_settings.container).arg(container.exitCode));
        const bool isSignalToGoOn = m_settings.action == Action::Kill && m_settings.signal != "KILL"_L1;
        if (isSignalToGoOn)
            return conclude(RunOutcome::Delivered,
                            Texts::tr("%1 has got the signal %2 and goes on running.")
                                .arg(m_settings.container, m_settings.signal));
        if (container.startedAt != m_startedBefore)
            return conclude(
                RunOutcome::Succeeded,
                Texts::tr("%1 has ended, and the container engine has started it again.").arg(m_settings.container));
        if (now() - m_since < kEngineTakes)
            return lookAgain(kBetweenLooks);
        conclude(RunOutcome::Failed, Texts::tr("%1 was to stop and still runs.").arg(m_settings.container));
    }

    void lookedAfterStart(const Container &container)
    {
        const bool isPatient = now() - m_since < m_settings.healthyWithin;
        if (!container.isRunning || container.isRestarting)
            return conclude(RunOutcome::Failed,
                            Texts::tr("%1 was started and has ended again (%2, exit code %3).")
                                .arg(m_settings.container, container.status, QString::number(container.exitCode)));
        if (m_settings.action == Action::Restart && container.startedAt == m_startedBefore)
            return conclude(RunOutcome::Failed,
                            Texts::tr("The container engine says that it is done, but %1 is the same start as before.")
                                .arg(m_settings.container));
        if (!m_startedAfter.isEmpty() && m_startedAfter != container.startedAt)
            return conclude(
                RunOutcome::Failed,
                Texts::tr("%1 was started, ended, and was started again within seconds.").arg(m_settings.container));
        const bool isFirst = std::exchange(m_startedAfter, container.startedAt).isEmpty();
        if (container.health == "unhealthy"_L1)
            return conclude(RunOutcome::Failed,
                            Texts::tr("%1 runs again, but its own health check fails.").arg(m_settings.container));
        if (container.health == "healthy"_L1)
            return conclude(RunOutcome::Succeeded,
                            Texts::tr("%1 was started anew and is healthy.").arg(m_settings.container));
        if (!container.health.isEmpty()) {
            if (isPatient)
                return lookAgain(kBetweenLooks);
            return conclude(
                RunOutcome::Delivered,
                Texts::tr("%1 runs again; its own health check has not succeeded yet.").arg(m_settings.container));
        }
        if (isFirst)
            return lookAgain(kSteady);
        conclude(RunOutcome::Succeeded,
                 Texts::tr("%1 was started anew, and has run for %2 since.")
                     .arg(m_settings.container, durationForPeople(kSteady)));
    }

    /// A restart that the engine has begun first waits for the container to end.
    void settleOnce()
    {
        const Millis enough = m_settings.endsWithin + kEngineTakes / 2;
        ask(inspection(m_settings), [this, enough](const HttpOutcome &outcome) {
            const Container container = Container::from(outcome);
            if (!container.isKnown || m_startedBefore.isEmpty())
                return conclude(RunOutcome::Unknown,
                                Texts::tr("Nothing tells whether %1 was reached.").arg(m_settings.container));
            const bool isDone = wantsRunning() ? container.startedAt != m_startedBefore && container.isRunning
                                               : !container.isRunning || container.startedAt != m_startedBefore;
            if (isDone)
                return conclude(RunOutcome::Succeeded,
                                wantsRunning() ? Texts::tr("%1 runs since a new start.").arg(m_settings.container)
                                               : Texts::tr("%1 has ended since.").arg(m_settings.container));
            if (now() - m_since < std::min(enough, kSettlesWithin))
                return later(kBetweenLooks, [this] { settleOnce(); });
            conclude(enough <= kSettlesWithin ? RunOutcome::NotRun : RunOutcome::Unknown,
                     Texts::tr("%1 is as it was before: the request has not reached the container engine.")
                         .arg(m_settings.container));
        });
    }

    const Settings m_settings;
    RunContext &m_context;
    const Purpose m_purpose;
    Micros m_since{0};
    QString m_startedBefore;
    QString m_startedAfter;
    int m_failedLooks{0};
};

class DockerPreflight final : public PreflightOperation
{
public:
    DockerPreflight(const Settings &settings, Services &services)
        : m_settings(settings),
          m_exchange(services.actors.make(inspection(settings)))
    {
        connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
            const Container container = Container::from(outcome);
            if (!container.isKnown)
                return finish({PreflightReport::Light::Red, withoutContainer(m_settings, outcome).sentence, {}});
            finish({PreflightReport::Light::Green,
                    Texts::tr("The container engine lets us in; %1 is %2.").arg(m_settings.container, container.status),
                    {}});
        });
    }

    void start() override
    {
        if (const QString trouble = socketTrouble(m_settings); !trouble.isEmpty())
            finish({PreflightReport::Light::Red, trouble, {}});
        else
            m_exchange->start();
    }

private:
    const Settings m_settings;
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace

const ReactionKind &dockerReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "docker",
        .context = "Docker",
        .title = QT_TRANSLATE_NOOP("Docker", "Container (Docker, Podman)"),
        .summary = QT_TRANSLATE_NOOP(
            "Docker", "Restarts, starts, stops or kills a container and waits until it runs, and is healthy."),
        .proof = QT_TRANSLATE_NOOP("Docker",
                                   "The container runs since a new start, and its own health check succeeds; the "
                                   "monitor proves the repair."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.container = u"shop-web-1"_s;
                return settings;
            }(),
        .effect =
            [](const Settings &s) {
                return s.action == Action::Restart || s.action == Action::Start ? Effect::Repairs : Effect::Destroys;
            },
        .takesUpTo = [](const Settings &s) { return 2 * kLookTakes + s.endsWithin + kEngineTakes + s.healthyWithin; },
        .isRepeatHarmless = [](const Settings &s) { return s.action == Action::Start || s.action == Action::Stop; },
        .effectKey = [](const Settings &s) { return placeOf(s) + u" POST "_s + pathOf(s); },
        .preview =
            [](const Settings &s) {
                return u"POST "_s
                       + (s.url.isEmpty() ? u"unix:"_s + s.socket + u' ' + pathOf(s)
                                          : QUrl(s.url).resolved(QUrl(pathOf(s))).toDisplayString());
            },
        .make = [](const Settings &settings, Services &services, RunContext &context)
            -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<DockerReaction>(settings, services, context, DockerReaction::Purpose::Run);
        },
        .settle = [](const Settings &settings, Services &services, RunContext &context)
            -> std::unique_ptr<ReactionOperation> {
            return std::make_unique<DockerReaction>(settings, services, context, DockerReaction::Purpose::Settle);
        },
        .preflight = [](const Settings &settings, Services &services) -> std::unique_ptr<PreflightOperation> {
            return std::make_unique<DockerPreflight>(settings, services);
        }}};
    return kKind;
}

} // namespace salve
