// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/perfdata.h"
#include "core/redaction.h"
#include "core/schema_kind.h"
#include "net/process_run.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// A plugin may print a number for each of hundreds of disks; a monitor keeps the first.
constexpr size_t kMostMetrics = 50;
constexpr qsizetype kSummaryShown = 400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Plugin)
};

struct Settings
{
    QStringList command;
    CheckOutcome warningIs{CheckOutcome::Warning};
    CheckOutcome criticalIs{CheckOutcome::Critical};
    CheckOutcome unknownIs{CheckOutcome::Unknown};
    SecretRef secret;
    QString secretVariable{u"SALVE_SECRET"_s};
    TextMap environment;
};

bool isVariableName(const QString &text)
{
    static const QRegularExpression kName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return kName.match(text).hasMatch();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Plugin",
        {
            texts(&Settings::command, "command", QT_TRANSLATE_NOOP("Plugin", "Command")).required()
                .example(u"check_load"_s)
                .help(QT_TRANSLATE_NOOP("Plugin", "The plugin, then its arguments, each an item of the list. No shell reads them. "
                                                  "Without a / the plugin is looked for in PATH and where distributions put monitoring plugins.")),
            choice(&Settings::warningIs, "warning-is", QT_TRANSLATE_NOOP("Plugin", "Its warning means")).more(),
            choice(&Settings::criticalIs, "critical-is", QT_TRANSLATE_NOOP("Plugin", "Its critical means")).more(),
            choice(&Settings::unknownIs, "unknown-is", QT_TRANSLATE_NOOP("Plugin", "Its unknown means")).more()
                .help(QT_TRANSLATE_NOOP("Plugin", "Most plugins also end so when they are called with wrong arguments.")),
            secret(&Settings::secret, "secret", QT_TRANSLATE_NOOP("Plugin", "Secret")).more()
                .help(QT_TRANSLATE_NOOP("Plugin", "Given to the plugin in an environment variable. Everybody on this computer can read arguments.")),
            text(&Settings::secretVariable, "secret-variable", QT_TRANSLATE_NOOP("Plugin", "Variable of the secret")).more()
                .must(isVariableName, QT_TRANSLATE_NOOP("Plugin", "write a name of letters, digits and _, such as PGPASSWORD"), u"PG-PASSWORD"_s),
            textMap(&Settings::environment, "environment", QT_TRANSLATE_NOOP("Plugin", "Environment")).more()
                .help(QT_TRANSLATE_NOOP("Plugin", "More variables. PATH, HOME and the user are there; LC_ALL is C.")),
        },
        {{[](const Settings &s) { return s.command.size() > 1 || !s.command.value(0).contains(u' '); }, u"command"_s,
          QT_TRANSLATE_NOOP("Plugin", "write the program and each of its arguments as an item of a list: [check_load, -w, 5, -c, 10]"),
          [](Node &node) { node.set(u"command"_s, Node::list({Node::text(u"check_load -w 5"_s)})); }}}};
    return kSchema;
}
// clang-format on

/// Where Debian, Fedora, SUSE, Arch and the plugins' own `make install` put them.
QString pluginPath(const QString &name)
{
    static const QStringList kFolders{u"/usr/lib/nagios/plugins"_s,
                                      u"/usr/lib64/nagios/plugins"_s,
                                      u"/usr/lib/monitoring-plugins"_s,
                                      u"/usr/local/lib/nagios/plugins"_s,
                                      u"/usr/local/libexec"_s,
                                      u"/usr/local/nagios/libexec"_s};
    if (name.contains(u'/'))
        return name;
    const QString inPath = QStandardPaths::findExecutable(name);
    const QString found = inPath.isEmpty() ? QStandardPaths::findExecutable(name, kFolders) : inPath;
    return found.isEmpty() ? name : found;
}

class PluginCheck final : public CheckOperation
{
public:
    PluginCheck(const Settings &settings, const QString &secret, Millis timeout, Clock &clock)
        : m_settings(settings),
          m_secret(secret),
          m_timeout(timeout),
          m_process(requestOf(settings, secret, timeout), clock)
    {
        connect(&m_process, &ProcessRun::begun, this, &CheckOperation::dispatched);
        connect(&m_process, &ProcessRun::finished, this, &PluginCheck::judge);
    }

    void start() override { m_process.start(); }

private:
    static ProcessRequest requestOf(const Settings &settings, const QString &secret, Millis timeout)
    {
        ProcessRequest request;
        request.program = pluginPath(settings.command.value(0));
        request.arguments = settings.command.mid(1);
        request.deadline = timeout;
        for (const auto &[name, value] : settings.environment)
            request.environment.insert(name, value);
        if (!secret.isEmpty())
            request.environment.insert(settings.secretVariable, secret);
        return request;
    }

    void judge(const ProcessOutcome &outcome)
    {
        const PluginOutput output = readPluginOutput(shown(outcome.output, outcome.output.size()));
        CheckResult result;
        result.latency = outcome.latency;
        addEvidence(outcome, result);
        addMetrics(output, result);
        if (outcome.end == ProcessEnd::Exited)
            judgeExit(outcome, output, result);
        else
            judgeUnfinished(outcome, result);
        finish(result);
    }

    void judgeUnfinished(const ProcessOutcome &outcome, CheckResult &result) const
    {
        const auto unknown = [&result](Phase phase, Cause cause, const QString &sentence) {
            judgeAs(result, CheckOutcome::Unknown, phase, cause, sentence);
        };
        switch (outcome.end) {
        case ProcessEnd::NotStarted:
            return unknown(
                Phase::None,
                Cause::Misconfigured,
                Texts::tr("The plugin %1 could not be started: %2. Is it installed (package "
                          "monitoring-plugins-basic or monitoring-plugins-standard), and may this user run it?")
                    .arg(m_settings.command.value(0), outcome.detail));
        case ProcessEnd::TimedOut:
            return unknown(
                Phase::Wait,
                Cause::Timeout,
                Texts::tr("The plugin had not ended after %1 and was stopped.").arg(durationForPeople(m_timeout)));
        case ProcessEnd::TooMuch:
            return unknown(
                Phase::Receive, Cause::TooLarge, Texts::tr("The plugin printed without end and was stopped."));
        default:
            return unknown(
                Phase::None, Cause::Crashed, Texts::tr("The plugin was ended by signal %1.").arg(outcome.code));
        }
    }

    void judgeExit(const ProcessOutcome &outcome, const PluginOutput &output, CheckResult &result) const
    {
        const std::optional<CheckOutcome> said = outcomeOfPluginExit(outcome.code);
        if (!said) {
            const bool isNotRunnable = outcome.code == 126 || outcome.code == 127;
            judgeAs(
                result,
                CheckOutcome::Unknown,
                isNotRunnable ? Phase::None : Phase::Assert,
                isNotRunnable ? Cause::Misconfigured : Cause::Protocol,
                isNotRunnable
                    ? Texts::tr(
                          "The plugin ended with exit code %1: a program that it calls is missing or cannot be run.")
                          .arg(outcome.code)
                    : Texts::tr("The plugin ended with exit code %1, which says nothing: plugins end with 0 to 3.")
                          .arg(outcome.code));
            return;
        }
        const QString summary =
            output.summary.isEmpty()
                ? Texts::tr("The plugin ended with exit code %1 and printed nothing.").arg(outcome.code)
                : output.summary.left(kSummaryShown);
        const CheckOutcome meant = meaning(*said);
        if (meant == CheckOutcome::Ok)
            judgeOk(result, summary);
        else
            judgeAs(result,
                    meant,
                    Phase::Assert,
                    beyondLimits(output).isEmpty() ? Cause::Reported : Cause::Threshold,
                    summary);
        if (const QStringList labels = beyondLimits(output); !labels.isEmpty())
            result.evidence.push_back({Texts::tr("Beyond its limit"), labels.join(u'\n')});
    }

    CheckOutcome meaning(CheckOutcome said) const
    {
        switch (said) {
        case CheckOutcome::Warning:
            return m_settings.warningIs;
        case CheckOutcome::Critical:
            return m_settings.criticalIs;
        case CheckOutcome::Unknown:
            return m_settings.unknownIs;
        default:
            return said;
        }
    }

    /// The numbers that alert by the limits which the plugin gave along.
    static QStringList beyondLimits(const PluginOutput &output)
    {
        QStringList lines;
        for (const PerformanceValue &value : output.values) {
            const auto alerts = [&value](const std::optional<PluginRange> &range) {
                return value.value && range && range->alerts(*value.value);
            };
            if (alerts(value.critical) || alerts(value.warning))
                lines.append(
                    u"%1: %2 %3"_s.arg(value.label, QString::number(*value.value, 'g', 10), value.unit).trimmed());
        }
        return lines;
    }

    static void addMetrics(const PluginOutput &output, CheckResult &result)
    {
        result.metrics.push_back(latencyMetric(result.latency));
        for (const PerformanceValue &value : output.values) {
            if (!value.value || result.metrics.size() > kMostMetrics)
                continue;
            // Ours keeps its name: charts of every monitor have it.
            const bool isOurs = value.label == result.metrics.front().name;
            result.metrics.push_back({isOurs ? u"plugin-"_s + value.label : value.label, *value.value, value.unit});
        }
    }

    void addEvidence(const ProcessOutcome &outcome, CheckResult &result) const
    {
        if (!outcome.output.isEmpty())
            result.evidence.push_back({Texts::tr("Output"), shown(outcome.output)});
        if (!outcome.errors.isEmpty())
            result.evidence.push_back({Texts::tr("Error output"), shown(outcome.errors)});
    }

    QString shown(const QByteArray &bytes, qsizetype most = 2048) const
    {
        QString text = redactedText(shownText(bytes, most));
        return m_secret.isEmpty() ? text : text.replace(m_secret, kRedacted);
    }

    const Settings m_settings;
    const QString m_secret;
    const Millis m_timeout;
    ProcessRun m_process;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SecretReader secrets(services.secrets);
    const QString secret = secrets.value(settings.secret);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<PluginCheck>(settings, secret, timeout, services.clock);
}

} // namespace

const CheckKind &pluginCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "plugin",
        .context = "Plugin",
        .title = QT_TRANSLATE_NOOP("Plugin", "Monitoring plugin (Nagios, Icinga)"),
        .summary = QT_TRANSLATE_NOOP(
            "Plugin", "Runs any program of the monitoring-plugins interface on this computer, with its numbers."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.command = {u"check_load"_s, u"-w"_s, u"5,4,3"_s, u"-c"_s, u"10,8,6"_s};
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return s.command.value(0).section(u'/', -1); }}};
    return kKind;
}

} // namespace salve
