// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "checks/judging.h"
#include "core/bounded_expression.h"
#include "core/redaction.h"
#include "core/schema_kind.h"
#include "net/command_report.h"
#include "net/services.h"
#include "net/ssh_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SshCommand)
};

struct Settings
{
    SshTarget ssh;
    QString command;
    QStringList exitCodes{u"0"_s};
    QStringList contains;
    QStringList lacks;
    QString matches;
    QString number;
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
    QString unit;
    std::optional<Millis> slowAbove;

    bool wantsNumber() const { return degradedWhen || downWhen || !number.isEmpty(); }
    size_t expressions() const { return size_t(!matches.isEmpty()) + size_t(!number.isEmpty()); }
};

bool isExpression(const QString &pattern)
{
    return regularExpressionProblem(pattern).isEmpty();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SshCommand",
        {
            object(&Settings::ssh, sshSchema(), "ssh", QT_TRANSLATE_NOOP("SshCommand", "SSH")).required(),
            text(&Settings::command, "command", QT_TRANSLATE_NOOP("SshCommand", "Command")).required().multiline().example(u"df --output=pcent / | tail -n 1"_s)
                .help(QT_TRANSLATE_NOOP("SshCommand", "For the shell of that user on that host. It is run at every check: let it only look.")),
            texts(&Settings::exitCodes, "exit-codes", QT_TRANSLATE_NOOP("SshCommand", "Healthy exit codes"))
                .help(QT_TRANSLATE_NOOP("SshCommand", "Codes and ranges: 0, 3-5."))
                .must(isExitCode,
                      QT_TRANSLATE_NOOP("SshCommand", "write exit codes from 0 to 255 such as 0 or 3-5"), u"300"_s),
            texts(&Settings::contains, "output-contains", QT_TRANSLATE_NOOP("SshCommand", "Output contains")),
            texts(&Settings::lacks, "output-lacks", QT_TRANSLATE_NOOP("SshCommand", "Output does not contain")).more(),
            text(&Settings::matches, "output-matches", QT_TRANSLATE_NOOP("SshCommand", "Output matches")).more()
                .help(QT_TRANSLATE_NOOP("SshCommand", "A regular expression."))
                .must(isExpression, QT_TRANSLATE_NOOP("SshCommand", "this is not a regular expression"), u"(unclosed"_s),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("SshCommand", "Degraded when the number is"))
                .help(QT_TRANSLATE_NOOP("SshCommand", "The first number of the output, unless an expression says which.")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("SshCommand", "Down when the number is")),
            text(&Settings::number, "number", QT_TRANSLATE_NOOP("SshCommand", "Which number")).more().example(u"load average: ([\\d.]+)"_s)
                .help(QT_TRANSLATE_NOOP("SshCommand", "A regular expression; its first group is the number."))
                .must(isExpression, QT_TRANSLATE_NOOP("SshCommand", "this is not a regular expression"), u"(unclosed"_s),
            text(&Settings::unit, "unit", QT_TRANSLATE_NOOP("SshCommand", "Unit")).more(),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("SshCommand", "Slow above")).more()
                .help(QT_TRANSLATE_NOOP("SshCommand", "Connecting and logging in count. Longer makes the monitor Degraded.")),
        }};
    return kSchema;
}
// clang-format on

/// What an output means; owns what it needs for that.
class SshJudge
{
public:
    explicit SshJudge(Settings settings) : m_settings(std::move(settings)) {}
    CheckResult resultOf(const SshOutcome &outcome) const
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.metrics.push_back(latencyMetric(outcome.latency));
        if (!outcome.output.isEmpty())
            result.evidence.push_back({Texts::tr("Output"), redactedText(shownText(outcome.output))});
        if (!outcome.errors.isEmpty())
            result.evidence.push_back({Texts::tr("Error output"), redactedText(shownText(outcome.errors))});
        if (outcome.failure) {
            judgeFailure(result, *outcome.failure);
        } else {
            judgeAnswer(outcome, result);
            judgeSpeed(result, m_settings.slowAbove, Phase::Wait);
        }
        return result;
    }

private:
    void judgeAnswer(const SshOutcome &outcome, CheckResult &result) const
    {
        const QString output = QString::fromUtf8(outcome.output);
        const QString firstLine = redactedText(output.trimmed().section(u'\n', 0, 0).simplified().left(200));
        if (!isAmong(m_settings.exitCodes, outcome.exitCode)) {
            const QString said = firstLine.isEmpty()
                                     ? redactedText(shownText(outcome.errors).trimmed().section(u'\n', 0, 0).left(200))
                                     : firstLine;
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Status,
                    (outcome.exitCode == 127 ? Texts::tr("The command is not there (exit code %1). %2")
                                             : Texts::tr("The command ended with exit code %1. %2"))
                        .arg(QString::number(outcome.exitCode), said)
                        .trimmed());
            return;
        }
        const QString complaint =
            complaintAbout(output, outcome.isOutputCut ? Texts::tr(" (only its beginning was read)") : QString());
        if (!complaint.isEmpty()) {
            judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::Body, complaint);
            return;
        }
        judgeOk(result, firstLine.isEmpty() ? Texts::tr("The command ended well.") : firstLine);
        if (m_settings.wantsNumber())
            judgeOutputNumber(output, result);
    }

    QString complaintAbout(const QString &output, const QString &cut) const
    {
        for (const QString &wanted : m_settings.contains) {
            if (!output.contains(wanted))
                return Texts::tr("The output does not contain \"%1\"%2.").arg(wanted, cut);
        }
        for (const QString &unwanted : m_settings.lacks) {
            if (output.contains(unwanted))
                return Texts::tr("The output contains \"%1\", which it must not.").arg(unwanted);
        }
        if (m_settings.matches.isEmpty())
            return {};
        const BoundedMatch match = boundedMatch(boundedExpression(m_settings.matches), output);
        if (match.isGivenUp)
            return takesTooLong(m_settings.matches);
        if (!match.hasMatch)
            return Texts::tr("The output does not match the regular expression %1%2.").arg(m_settings.matches, cut);
        return {};
    }

    void judgeOutputNumber(const QString &output, CheckResult &result) const
    {
        static const QString kNumber = u"[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?"_s;
        const BoundedMatch match =
            boundedMatch(boundedExpression(m_settings.number.isEmpty() ? kNumber : m_settings.number), output);
        bool isNumber = false;
        const double value = match.captured.value(match.captured.size() > 1 ? 1 : 0).trimmed().toDouble(&isNumber);
        if (!isNumber) {
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    match.isGivenUp ? takesTooLong(m_settings.number)
                    : m_settings.number.isEmpty()
                        ? Texts::tr("There is no number in the output.")
                        : Texts::tr("There is no number in the output where %1 looks for it.").arg(m_settings.number));
            return;
        }
        result.metrics.push_back({u"value"_s, value, m_settings.unit});
        judgeNumber(
            result, {m_settings.degradedWhen, m_settings.downWhen}, value, m_settings.unit, Texts::tr("The value"));
    }

    static QString takesTooLong(const QString &expression)
    {
        return Texts::tr("Looking for %1 in this output takes too long: write an expression that does not try the same "
                         "text in many ways.")
            .arg(expression);
    }

    const Settings m_settings;
};

class SshCommandCheck final : public CheckOperation
{
public:
    SshCommandCheck(const Settings &settings, Millis timeout, const Services &services)
        : m_settings(settings),
          m_judging(services.blocking),
          m_command({settings.ssh, settings.command, {}, timeout}, services.clock)
    {
        connect(&m_command, &SshCommand::begun, this, &CheckOperation::dispatched);
        connect(&m_command, &SshCommand::finished, this, &SshCommandCheck::read);
    }

    void start() override { m_command.start(); }

private:
    void read(const SshOutcome &outcome)
    {
        m_judging.start(
            outcome.output.size(),
            expressionsAtOnce_bytes(m_settings.expressions()),
            [outcome, settings = m_settings] { return SshJudge(settings).resultOf(outcome); },
            [this](const CheckResult &result) { finish(result); });
    }

    const Settings m_settings;
    Judging m_judging;
    SshCommand m_command;
};

} // namespace

const CheckKind &sshCommandCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "ssh-command",
        .context = "SshCommand",
        .title = QT_TRANSLATE_NOOP("SshCommand", "Command over SSH"),
        .summary = QT_TRANSLATE_NOOP(
            "SshCommand", "Runs a command on another host; looks at its exit code, its output, or a number in it."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.ssh.host = u"web1.example"_s;
                settings.ssh.user = u"salve"_s;
                settings.ssh.keyFile = u"/etc/salve/id_ed25519"_s;
                settings.command = u"df --output=pcent / | tail -n 1"_s;
                settings.downWhen = *NumberCondition::parse(u"> 95"_s);
                settings.unit = u"%"_s;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<SshCommandCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return sshPlace(s.ssh) + u' ' + s.command.simplified().left(60); }}};
    return kKind;
}

} // namespace salve
