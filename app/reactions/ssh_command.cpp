// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/command_report.h"
#include "net/fence_settle.h"
#include "net/services.h"
#include "net/ssh_settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

// Beyond the session's own deadline: until its end is known.
constexpr Millis kLastWords = 2s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SshReaction)
};

struct Settings
{
    SshTarget ssh;
    QString command;
    QStringList arguments;
    QStringList exitCodes{u"0"_s};
    Millis timeout{1min};
    Effect effect{Effect::Repairs};
    HostGuards guards;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SshReaction",
        {
            object(&Settings::ssh, sshSchema(), "ssh", QT_TRANSLATE_NOOP("SshReaction", "SSH")).required(),
            text(&Settings::command, "command", QT_TRANSLATE_NOOP("SshReaction", "Command")).required().multiline()
                .example(u"sudo -n systemctl restart nginx"_s)
                .help(QT_TRANSLATE_NOOP("SshReaction", "For the shell of that user on that host. It reads the arguments as $1, $2 …: the place for {{names}}.")),
            texts(&Settings::arguments, "arguments", QT_TRANSLATE_NOOP("SshReaction", "Arguments")).templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("SshReaction", "Reach the command untouched, whatever is in them.")),
            texts(&Settings::exitCodes, "exit-codes", QT_TRANSLATE_NOOP("SshReaction", "Exit codes of success"))
                .help(QT_TRANSLATE_NOOP("SshReaction", "Codes and ranges: 0, 3-5."))
                .must(isExitCode, QT_TRANSLATE_NOOP("SshReaction", "write exit codes from 0 to 255 such as 0 or 3-5"), u"300"_s),
            duration(&Settings::timeout, "timeout", QT_TRANSLATE_NOOP("SshReaction", "Waited for")).range(1, 86400)
                .help(QT_TRANSLATE_NOOP("SshReaction", "For logging in and for the command. What is at work after that goes on there; what came of it is looked up.")),
            choice(&Settings::effect, "effect", QT_TRANSLATE_NOOP("SshReaction", "What it does"))
                .help(QT_TRANSLATE_NOOP("SshReaction", "tells: a message, which no repair guard stops. destroys: a repair that hurts, such as a reboot; it is limited more.")),
            object(&Settings::guards, hostGuardsSchema(), "guards", QT_TRANSLATE_NOOP("SshReaction", "Guards on the host")).more(),
        }};
    return kSchema;
}
// clang-format on

QString scriptOf(const Settings &settings)
{
    QStringList words{u"set --"_s};
    for (const QString &argument : settings.arguments)
        words.append(shellQuoted(argument));
    return settings.arguments.isEmpty() ? settings.command : words.join(u' ') + u'\n' + settings.command;
}

/// The same by whatever name and user the host is reached.
RepairFence fenceOf(const Settings &settings, const RunContext &context)
{
    return repairFence(settings.guards, u"ssh-command "_s + scriptOf(settings), context);
}

class SshCommandReaction final : public ReactionOperation
{
public:
    SshCommandReaction(const Settings &settings, const RepairFence &fence, Clock &clock)
        : m_settings(settings),
          m_script(settings.ssh, fencedScript(scriptOf(settings), fence), settings.timeout, clock)
    {
        connect(&m_script, &HostScript::begun, this, &ReactionOperation::dispatched);
        connect(&m_script, &HostScript::finished, this, [this](const SshOutcome &outcome) {
            RunReport report = reportOf(outcome);
            report.evidence = outputEvidence(fenceAnswer(outcome.output).output, outcome.errors);
            if (report.outcome != RunOutcome::NotRun && report.outcome != RunOutcome::Rejected)
                report.hostsHit = {m_settings.ssh.host};
            finish(report);
        });
    }

    void start() override { m_script.start(); }

private:
    RunReport reportOf(const SshOutcome &outcome) const
    {
        if (outcome.failure)
            return sessionReport(*outcome.failure);
        const FenceAnswer answer = fenceAnswer(outcome.output);
        if (std::optional<RunReport> report = fenceReport(answer, m_settings.ssh.host, m_settings.exitCodes))
            return *std::move(report);
        const bool isGood = isAmong(m_settings.exitCodes, outcome.exitCode);
        const QString said = lastWords(answer.output, outcome.errors);
        return {isGood ? RunOutcome::Succeeded : RunOutcome::Failed,
                (outcome.exitCode == 127 && !isGood
                     ? Texts::tr("The command is not there: it ended on %1 with exit code %2. %3")
                     : Texts::tr("It ended on %1 with exit code %2. %3"))
                    .arg(m_settings.ssh.host, QString::number(outcome.exitCode), said)
                    .trimmed(),
                {},
                {}};
    }

    const Settings m_settings;
    HostScript m_script;
};

} // namespace

const ReactionKind &sshCommandReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "ssh-command",
        .context = "SshReaction",
        .title = QT_TRANSLATE_NOOP("SshReaction", "Command over SSH"),
        .summary = QT_TRANSLATE_NOOP(
            "SshReaction",
            "Runs a command on another host, once for a repair whoever decides it, and looks at how it ends."),
        .proof = QT_TRANSLATE_NOOP(
            "SshReaction", "The command's exit code says whether it did its work; the monitor proves the repair."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.ssh.host = u"web1.example"_s;
                settings.ssh.user = u"salve"_s;
                settings.ssh.keyFile = u"/etc/salve/id_ed25519"_s;
                settings.command = u"sudo -n systemctl restart nginx"_s;
                return settings;
            }(),
        .effect = [](const Settings &s) { return s.effect; },
        .takesUpTo = [](const Settings &s) { return s.timeout + kLastWords; },
        .isRepeatHarmless = [](const Settings &s) { return s.effect == Effect::Tells; },
        .effectKey = [](const Settings &s) { return sshPlace(s.ssh) + u' ' + scriptOf(s); },
        .preview =
            [](const Settings &s) {
                return Texts::tr("On %1, unless %2 is there:").arg(sshPlace(s.ssh), s.guards.holdFile) + u"\n\n"_s
                       + scriptOf(s);
            },
        .make = [](const Settings &settings, Services &services, RunContext &context)
            -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<SshCommandReaction>(settings, fenceOf(settings, context), services.clock);
        },
        .settle = [](const Settings &settings, Services &services, RunContext &context)
            -> std::unique_ptr<ReactionOperation> {
            return std::make_unique<FenceSettle>(
                settings.ssh, fenceOf(settings, context), settings.exitCodes, services.clock);
        },
        .preflight = [](const Settings &settings, Services &services) -> std::unique_ptr<PreflightOperation> {
            return std::make_unique<FencePreflight>(settings.ssh, settings.guards, AlsoAsked{}, services.clock);
        }}};
    return kKind;
}

} // namespace salve
