// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/api_answer.h"
#include "core/schema_kind.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DockerContainer)
};

enum class HealthRule { IfAny, Required, Ignored };

} // namespace

template<>
struct Words<HealthRule>
{
    static constexpr std::array list{"if-any", "required", "ignored"};
};

namespace {

struct Settings
{
    QString container;
    HealthRule health{HealthRule::IfAny};
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
    QString socket{u"/var/run/docker.sock"_s};
    QString url;
    QString caFile;
    QString certificateFile;
    QString keyFile;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "DockerContainer",
        {
            text(&Settings::container, "container", QT_TRANSLATE_NOOP("DockerContainer", "Container")).required().example(u"shop-web-1"_s)
                .help(QT_TRANSLATE_NOOP("DockerContainer", "Its name or id.")),
            choice(&Settings::health, "health", QT_TRANSLATE_NOOP("DockerContainer", "Own health check"))
                .help(QT_TRANSLATE_NOOP("DockerContainer", "if-any: counts where the container has one; required: it has to have one.")),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("DockerContainer", "Degraded when restarts"))
                .help(QT_TRANSLATE_NOOP("DockerContainer", "How often the engine had to start it again since it was created.")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("DockerContainer", "Down when restarts")).more(),
            file(&Settings::socket, "socket", QT_TRANSLATE_NOOP("DockerContainer", "Socket")).more()
                .help(QT_TRANSLATE_NOOP("DockerContainer", "Of Docker, or of Podman: /run/podman/podman.sock, /run/user/1000/podman/podman.sock.")),
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("DockerContainer", "Engine on another host")).more()
                .help(QT_TRANSLATE_NOOP("DockerContainer", "Instead of the socket: https://host:2376 with a client certificate."))
                .must(isApiUrl, QT_TRANSLATE_NOOP("DockerContainer", "write an address such as https://docker1.example:2376"), u"docker1.example"_s),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("DockerContainer", "Own CA file")).more(),
            file(&Settings::certificateFile, "certificate-file", QT_TRANSLATE_NOOP("DockerContainer", "Client certificate")).more(),
            file(&Settings::keyFile, "key-file", QT_TRANSLATE_NOOP("DockerContainer", "Its key")).more(),
        }};
    return kSchema;
}
// clang-format on

/// What the engine says of a container, in one place for Docker and Podman.
struct Container
{
    explicit Container(const QJsonObject &inspected)
        : state(inspected.value("State"_L1).toObject()),
          status(state.value("Status"_L1).toString()),
          exitCode(state.value("ExitCode"_L1).toInt()),
          restarts(inspected.value("RestartCount"_L1).toInt()),
          isRunning(state.value("Running"_L1).toBool()),
          isOutOfMemory(state.value("OOMKilled"_L1).toBool())
    {
        QJsonObject checked = state.value("Health"_L1).toObject();
        if (checked.isEmpty())
            checked = state.value("Healthcheck"_L1).toObject(); // Podman before 4
        health = checked.value("Status"_L1).toString();
        if (health == "none"_L1)
            health.clear();
        lastWords = checked.value("Log"_L1).toArray().last().toObject().value("Output"_L1).toString().simplified();
    }

    const QJsonObject state;
    const QString status;
    const int exitCode;
    const int restarts;
    const bool isRunning;
    const bool isOutOfMemory;
    QString health; ///< empty: it has no health check
    QString lastWords;
};

/// What the settings make of an answer.
class DockerJudge
{
public:
    explicit DockerJudge(const Settings &settings) : m_settings(settings) {}

    void operator()(CheckResult &result, const ApiAnswer &answer) const
    {
        const QJsonObject &json = answer.json;
        const QString said = json.value("message"_L1).toString(json.value("cause"_L1).toString());
        if (answer.status == 404 && !said.isEmpty())
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::NoData,
                    Texts::tr("There is no container %1: it was removed, or never created under that name.")
                        .arg(m_settings.container));
        else if (answer.status != 200 || !json.value("State"_L1).isObject())
            judgeWrongAnswer(result, answer, said);
        else
            judgeContainer(Container(json), result);
    }

private:
    void judgeContainer(const Container &container, CheckResult &result) const
    {
        // Not the whole answer: it has the container's environment in it, and with that its secrets.
        result.evidence = {
            {Texts::tr("State"),
             u"%1\nexit code %2\nrestarts %3\nhealth %4\nstarted %5\nfinished %6\n%7"_s.arg(container.status)
                 .arg(container.exitCode)
                 .arg(container.restarts)
                 .arg(container.health.isEmpty() ? u"-"_s : container.health,
                      container.state.value("StartedAt"_L1).toString(),
                      container.state.value("FinishedAt"_L1).toString(),
                      container.lastWords.left(1000))
                 .trimmed()}};
        result.evidence.front().text = shownText(result.evidence.front().text, 2048);
        result.metrics.push_back({u"restarts"_s, static_cast<double>(container.restarts), {}});
        judgeOk(result, Texts::tr("Running."));
        if (!judgeRunning(container, result))
            return;
        judgeHealth(container, result);
        if (result.outcome == CheckOutcome::Ok && container.isOutOfMemory)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::Reported,
                    Texts::tr("Running, but the system has killed a process in it for lack of memory."));
        judgeNumber(result,
                    {m_settings.degradedWhen, m_settings.downWhen},
                    container.restarts,
                    {},
                    Texts::tr("The number of restarts"));
    }

    /// False where it is not.
    static bool judgeRunning(const Container &container, CheckResult &result)
    {
        const bool isRestarting = container.state.value("Restarting"_L1).toBool();
        const bool isPaused = container.state.value("Paused"_L1).toBool();
        if (container.isRunning && !isRestarting && !isPaused)
            return true;
        QString sentence;
        if (isPaused)
            sentence = Texts::tr("The container is paused.");
        else if (isRestarting)
            sentence = Texts::tr("The container ends again and again (last exit code %1, %2 restarts).")
                           .arg(container.exitCode)
                           .arg(container.restarts);
        else
            sentence = Texts::tr("The container is not running (%1, exit code %2).")
                           .arg(container.status)
                           .arg(container.exitCode);
        if (container.isOutOfMemory)
            sentence += u' ' + Texts::tr("The system killed it for lack of memory.");
        judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::Stopped, sentence);
        return false;
    }

    void judgeHealth(const Container &container, CheckResult &result) const
    {
        if (m_settings.health == HealthRule::Ignored)
            return;
        if (container.health == "unhealthy"_L1)
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Reported,
                    Texts::tr("Running, but its own health check fails: %1").arg(container.lastWords.left(200)));
        else if (container.health == "starting"_L1)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::Reported,
                    Texts::tr("Running, but its own health check has not succeeded yet."));
        else if (container.health.isEmpty() && m_settings.health == HealthRule::Required)
            judgeAs(result,
                    CheckOutcome::Unknown,
                    Phase::Assert,
                    Cause::Misconfigured,
                    Texts::tr("Running, but the container has no health check: give it one, or ask for less here."));
        else if (!container.health.isEmpty())
            judgeOk(result, Texts::tr("Running and healthy."));
    }

    Settings m_settings;
};

class DockerCheck final : public ApiCheck
{
public:
    DockerCheck(const Settings &settings, std::unique_ptr<HttpExchange> exchange, const Services &services)
        : ApiCheck(std::move(exchange), {Texts::tr("The container engine")}, DockerJudge(settings), services),
          m_settings(settings)
    {
    }

    void start() override
    {
        // The system would only say "refused", as if nobody listened.
        const QFileInfo socket(m_settings.socket);
        if (m_settings.url.isEmpty() && socket.exists() && !socket.isWritable())
            finish(notChecked(
                Cause::Misconfigured,
                Texts::tr("This user may not use %1. Add it to the group that owns the socket (usually docker), "
                          "or name the socket of a rootless engine.")
                    .arg(m_settings.socket)));
        else
            ApiCheck::start();
    }

private:
    const Settings m_settings;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    HttpRequest request;
    // Without a version: each engine answers in its own, and refuses those that it has outgrown.
    const QByteArray path = "/containers/" + QUrl::toPercentEncoding(settings.container) + "/json";
    if (settings.url.isEmpty()) {
        request.unixSocket = settings.socket;
        request.url = apiUrl(u"http://docker"_s, path);
    } else {
        request.url = apiUrl(settings.url, path);
    }
    request.tls.caFile = settings.caFile;
    request.tls.certificateFile = settings.certificateFile;
    request.tls.keyFile = settings.keyFile;
    request.deadline = timeout;
    return std::make_unique<DockerCheck>(settings, services.actors.make(std::move(request)), services);
}

} // namespace

const CheckKind &dockerContainerCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "docker-container",
        .context = "DockerContainer",
        .title = QT_TRANSLATE_NOOP("DockerContainer", "Container (Docker, Podman)"),
        .summary = QT_TRANSLATE_NOOP(
            "DockerContainer", "Asks the engine whether a container runs, is healthy, and how often it was restarted."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.container = u"shop-web-1"_s;
                return settings;
            }(),
        .make = make,
        .target =
            [](const Settings &s) {
                return s.url.isEmpty() ? s.container
                                       : s.container + u" @ "_s + QUrl(s.url).toDisplayString(QUrl::RemoveUserInfo);
            }}};
    return kKind;
}

} // namespace salve
