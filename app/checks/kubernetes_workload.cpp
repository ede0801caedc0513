// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/api_answer.h"
#include "core/schema_kind.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// Of a selector that fits everything the first are enough to judge by.
constexpr int kMostPods = 500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KubernetesWorkload)
};

enum class Workload { Deployment, StatefulSet, DaemonSet, Pods };

} // namespace

template<>
struct Words<Workload>
{
    static constexpr std::array list{"deployment", "statefulset", "daemonset", "pods"};
};

namespace {

struct Settings
{
    QString url;
    SecretRef token;
    QString nameSpace{u"default"_s};
    Workload workload{Workload::Deployment};
    QString name;
    QString selector;
    std::optional<int> atLeast;
    QString caFile;
    TlsTrust tls{TlsTrust::Verify};
    NoAnswerRule noAnswer{NoAnswerRule::Unknown};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "KubernetesWorkload",
        {
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("KubernetesWorkload", "API server")).required().example(u"https://k8s.example:6443"_s)
                .must(isApiUrl, QT_TRANSLATE_NOOP("KubernetesWorkload", "write the API server's address such as https://k8s.example:6443"), u"k8s.example"_s),
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("KubernetesWorkload", "Token"))
                .help(QT_TRANSLATE_NOOP("KubernetesWorkload", "Of a service account that may get deployments, statefulsets and daemonsets, and list pods.")),
            text(&Settings::nameSpace, "namespace", QT_TRANSLATE_NOOP("KubernetesWorkload", "Namespace")),
            choice(&Settings::workload, "workload", QT_TRANSLATE_NOOP("KubernetesWorkload", "Workload")),
            text(&Settings::name, "workload-name", QT_TRANSLATE_NOOP("KubernetesWorkload", "Name")).required().example(u"shop"_s)
                .shownIf(u"workload"_s, {u"deployment"_s, u"statefulset"_s, u"daemonset"_s}),
            text(&Settings::selector, "selector", QT_TRANSLATE_NOOP("KubernetesWorkload", "Label selector")).required().example(u"app=shop"_s)
                .shownIf(u"workload"_s, {u"pods"_s}),
            integer(&Settings::atLeast, "at-least", QT_TRANSLATE_NOOP("KubernetesWorkload", "At least")).range(1, 10000)
                .help(QT_TRANSLATE_NOOP("KubernetesWorkload", "With fewer ready pods it is Down. Else it is Down when none is ready, and Degraded when some are not.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("KubernetesWorkload", "Own CA file")).more()
                .help(QT_TRANSLATE_NOOP("KubernetesWorkload", "The cluster's: certificate-authority-data of a kubeconfig, decoded.")),
            choice(&Settings::tls, "tls", QT_TRANSLATE_NOOP("KubernetesWorkload", "Certificate check")).more(),
            choice(&Settings::noAnswer, "no-answer", QT_TRANSLATE_NOOP("KubernetesWorkload", "Without an answer")).more()
                .help(QT_TRANSLATE_NOOP("KubernetesWorkload", "When the API server does not answer, the workload may well go on running.")),
        }};
    return kSchema;
}
// clang-format on

QByteArray pathOf(const Settings &settings)
{
    const QByteArray nameSpace = QUrl::toPercentEncoding(settings.nameSpace);
    if (settings.workload == Workload::Pods)
        return "/api/v1/namespaces/" + nameSpace + "/pods?limit=" + QByteArray::number(kMostPods)
               + "&labelSelector=" + QUrl::toPercentEncoding(settings.selector);
    return "/apis/apps/v1/namespaces/" + nameSpace + '/' + QByteArray(wordOf(settings.workload).latin1()) + "s/"
           + QUrl::toPercentEncoding(settings.name);
}

/// How far a workload is from what was asked for.
struct Standing
{
    int wanted{0};
    int ready{0};
    int updated{0};
    bool isSeen{true};   ///< its controller knows the last change
    QString trouble;     ///< why pods are not ready, or why the rollout stands still
    bool isStuck{false}; ///< the rollout has given up
    std::optional<int> restarts;
};

/// "Available: False MinimumReplicasUnavailable: Deployment does not have minimum availability."
QString conditionText(const QJsonObject &condition)
{
    return u"%1: %2 %3: %4"_s.arg(condition.value("type"_L1).toString(),
                                  condition.value("status"_L1).toString(),
                                  condition.value("reason"_L1).toString(),
                                  condition.value("message"_L1).toString());
}

Standing workloadStanding(Workload workload, const QJsonObject &json)
{
    const QJsonObject spec = json.value("spec"_L1).toObject();
    const QJsonObject status = json.value("status"_L1).toObject();
    Standing standing;
    if (workload == Workload::DaemonSet) {
        standing.wanted = status.value("desiredNumberScheduled"_L1).toInt();
        standing.ready = status.value("numberReady"_L1).toInt();
        standing.updated = status.value("updatedNumberScheduled"_L1).toInt();
    } else {
        standing.wanted = spec.value("replicas"_L1).toInt(1);
        standing.ready = status.value("readyReplicas"_L1).toInt();
        standing.updated = status.value("updatedReplicas"_L1).toInt();
    }
    standing.isSeen = status.value("observedGeneration"_L1).toInteger()
                      >= json.value("metadata"_L1).toObject().value("generation"_L1).toInteger();
    for (const QJsonValue &value : status.value("conditions"_L1).toArray()) {
        const QJsonObject condition = value.toObject();
        const bool isStuck = condition.value("reason"_L1).toString() == "ProgressDeadlineExceeded"_L1;
        const bool isFailure = condition.value("type"_L1).toString() == "ReplicaFailure"_L1
                               && condition.value("status"_L1).toString() == "True"_L1;
        if (isStuck || isFailure)
            standing.trouble = condition.value("message"_L1).toString();
        standing.isStuck = standing.isStuck || isStuck;
    }
    return standing;
}

bool isReadyPod(const QJsonObject &status)
{
    for (const QJsonValue &value : status.value("conditions"_L1).toArray()) {
        const QJsonObject condition = value.toObject();
        if (condition.value("type"_L1).toString() == "Ready"_L1)
            return condition.value("status"_L1).toString() == "True"_L1;
    }
    return false;
}

/// Jobs that are through and pods on their way out do not count.
Standing podsStanding(const QJsonObject &json)
{
    Standing standing;
    qint64 restarts = 0;
    for (const QJsonValue &item : json.value("items"_L1).toArray()) {
        const QJsonObject metadata = item.toObject().value("metadata"_L1).toObject();
        const QJsonObject status = item.toObject().value("status"_L1).toObject();
        if (metadata.contains("deletionTimestamp"_L1) || status.value("phase"_L1).toString() == "Succeeded"_L1)
            continue;
        ++standing.wanted;
        const bool isReady = isReadyPod(status);
        standing.ready += isReady ? 1 : 0;
        QString reason = status.value("reason"_L1).toString(); // Evicted
        for (const QJsonValue &container : status.value("containerStatuses"_L1).toArray()) {
            const QJsonObject object = container.toObject();
            restarts += object.value("restartCount"_L1).toInt();
            const QJsonObject waiting = object.value("state"_L1).toObject().value("waiting"_L1).toObject();
            if (waiting.contains("reason"_L1))
                reason = waiting.value("reason"_L1).toString();
        }
        if (!isReady && standing.trouble.isEmpty() && !reason.isEmpty())
            standing.trouble = metadata.value("name"_L1).toString() + u": "_s + reason;
    }
    standing.updated = standing.wanted;
    standing.restarts = static_cast<int>(std::clamp<qint64>(restarts, 0, std::numeric_limits<int>::max()));
    return standing;
}

/// What the settings make of an answer.
class KubernetesJudge
{
public:
    explicit KubernetesJudge(const Settings &settings) : m_settings(settings) {}

    void operator()(CheckResult &result, const ApiAnswer &answer) const
    {
        const QJsonObject &json = answer.json;
        const bool isPods = m_settings.workload == Workload::Pods;
        const bool isWhole = isPods ? json.value("items"_L1).isArray() : json.value("status"_L1).isObject();
        if (answer.status == 404 && json.value("kind"_L1).toString() == "Status"_L1)
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::NoData,
                    Texts::tr("There is no %1 %2 in the namespace %3.")
                        .arg(wordOf(m_settings.workload), m_settings.name, m_settings.nameSpace));
        else if (answer.status != 200 || !isWhole)
            judgeWrongAnswer(result, answer, json.value("message"_L1).toString());
        else
            judgeStanding(isPods ? podsStanding(json) : workloadStanding(m_settings.workload, json), json, result);
    }

private:
    void judgeStanding(const Standing &standing, const QJsonObject &json, CheckResult &result) const
    {
        // Not the whole object: pod templates have environments, and with them secrets.
        QStringList lines;
        for (const QJsonValue &condition : json.value("status"_L1).toObject().value("conditions"_L1).toArray())
            lines.append(conditionText(condition.toObject()));
        if (!standing.trouble.isEmpty())
            lines.append(standing.trouble);
        result.evidence.clear();
        if (!lines.isEmpty())
            result.evidence.push_back({Texts::tr("Conditions"), shownText(lines.join(u'\n'), 2048)});
        result.metrics.push_back({u"ready"_s, static_cast<double>(standing.ready), {}});
        result.metrics.push_back({u"wanted"_s, static_cast<double>(standing.wanted), {}});
        if (standing.restarts)
            result.metrics.push_back({u"restarts"_s, static_cast<double>(*standing.restarts), {}});
        judgeReady(standing, result);
        if (result.outcome != CheckOutcome::Ok)
            return;
        if (!standing.isSeen)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::Drift,
                    Texts::tr("The last change has not been taken up yet: is the controller running?"));
        else if (standing.isStuck)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::Drift,
                    Texts::tr("The last change cannot be rolled out; what was there before still runs. %1")
                        .arg(standing.trouble));
        else if (standing.updated < standing.wanted)
            judgeOk(result,
                    Texts::tr("%1 of %2 pods are ready; a change is being rolled out.")
                        .arg(standing.ready)
                        .arg(standing.wanted));
    }

    void judgeReady(const Standing &standing, CheckResult &result) const
    {
        const QString because = standing.trouble.isEmpty() ? QString() : u' ' + standing.trouble;
        const QString count = Texts::tr("%1 of %2 pods are ready.").arg(standing.ready).arg(standing.wanted);
        if (standing.wanted == 0 && m_settings.workload == Workload::Pods)
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::NoData,
                    Texts::tr("No pod in the namespace %1 fits the selector %2.")
                        .arg(m_settings.nameSpace, m_settings.selector));
        else if (standing.ready < m_settings.atLeast.value_or(standing.wanted > 0 ? 1 : 0))
            judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::Stopped, count + because);
        else if (standing.ready < standing.wanted)
            judgeAs(result, CheckOutcome::Warning, Phase::Assert, Cause::Stopped, count + because);
        else
            judgeOk(result, standing.wanted == 0 ? Texts::tr("Scaled to 0: nothing has to run.") : count);
    }

    Settings m_settings;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SecretReader secrets(services.secrets);
    const QString token = secrets.value(settings.token);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    HttpRequest request;
    request.url = apiUrl(settings.url, pathOf(settings));
    request.headers.push_back({"Accept", "application/json"});
    if (!token.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + token.toUtf8()});
    request.tls.caFile = settings.caFile;
    request.tls.trust = settings.tls;
    request.bodyLimit_bytes = 16 * 1024 * 1024; // 500 pods are 5 MB
    request.deadline = timeout;
    return std::make_unique<ApiCheck>(services.checks.make(std::move(request)),
                                      ApiParty{Texts::tr("The Kubernetes API server"), outcomeOf(settings.noAnswer)},
                                      KubernetesJudge(settings),
                                      services);
}

} // namespace

const CheckKind &kubernetesWorkloadCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "kubernetes-workload",
        .context = "KubernetesWorkload",
        .title = QT_TRANSLATE_NOOP("KubernetesWorkload", "Kubernetes workload"),
        .summary = QT_TRANSLATE_NOOP("KubernetesWorkload",
                                     "Asks the API server whether as many pods are ready as a workload wants."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url = u"https://k8s.example:6443"_s;
                settings.nameSpace = u"shop"_s;
                settings.name = u"shop"_s;
                return settings;
            }(),
        .make = make,
        .target =
            [](const Settings &s) {
                return s.nameSpace + u'/'
                       + (s.workload == Workload::Pods ? s.selector : wordOf(s.workload) + u' ' + s.name);
            }}};
    return kKind;
}

} // namespace salve
