// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "core/text_template.h"
#include "net/command_report.h"
#include "net/process_run.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

// Beyond the program's own timeout: until it is killed and its end is known.
constexpr Millis kLastWords = 2s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LocalCommand)
};

struct Settings
{
    QStringList command;
    bool shell{false};
    QStringList exitCodes{u"0"_s};
    Millis timeout{1min};
    Effect effect{Effect::Repairs};
    TextMap environment;
    SecretRef secret;
    QString secretVariable{u"SALVE_SECRET"_s};
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
        "LocalCommand",
        {
            texts(&Settings::command, "command", QT_TRANSLATE_NOOP("LocalCommand", "Command")).required().templated(Templating::Argument)
                .example(u"/usr/local/bin/restart-shop"_s)
                .help(QT_TRANSLATE_NOOP("LocalCommand", "The program, then its arguments, each an item of the list. No shell reads them, unless you want one.")),
            boolean(&Settings::shell, "shell", QT_TRANSLATE_NOOP("LocalCommand", "Through a shell"))
                .help(QT_TRANSLATE_NOOP("LocalCommand", "The first item is then a script for /bin/sh, and the others are its $1, $2 …")),
            texts(&Settings::exitCodes, "exit-codes", QT_TRANSLATE_NOOP("LocalCommand", "Exit codes of success"))
                .help(QT_TRANSLATE_NOOP("LocalCommand", "Codes and ranges: 0, 3-5."))
                .must(isExitCode, QT_TRANSLATE_NOOP("LocalCommand", "write exit codes from 0 to 255 such as 0 or 3-5"), u"300"_s),
            duration(&Settings::timeout, "timeout", QT_TRANSLATE_NOOP("LocalCommand", "Stopped after")).range(1, 86400)
                .help(QT_TRANSLATE_NOOP("LocalCommand", "Then the program is ended with all that it started.")),
            choice(&Settings::effect, "effect", QT_TRANSLATE_NOOP("LocalCommand", "What it does"))
                .help(QT_TRANSLATE_NOOP("LocalCommand", "tells: a message, which no repair guard stops. destroys: a repair that hurts, such as a reboot; it is limited more.")),
            textMap(&Settings::environment, "environment", QT_TRANSLATE_NOOP("LocalCommand", "Environment")).more().templated(Templating::Text)
                .help(QT_TRANSLATE_NOOP("LocalCommand", "More variables: the place for {{names}} with any text. PATH, HOME and the user are there; LC_ALL is C.")),
            secret(&Settings::secret, "secret", QT_TRANSLATE_NOOP("LocalCommand", "Secret")).more()
                .help(QT_TRANSLATE_NOOP("LocalCommand", "Given to the program in an environment variable. Everybody on this computer can read arguments.")),
            text(&Settings::secretVariable, "secret-variable", QT_TRANSLATE_NOOP("LocalCommand", "Variable of the secret")).more()
                .must(isVariableName, QT_TRANSLATE_NOOP("LocalCommand", "write a name of letters, digits and _, such as PGPASSWORD"), u"PG-PASSWORD"_s),
        },
        {{[](const Settings &s) { return s.shell || s.command.size() > 1 || !s.command.value(0).contains(u' '); }, u"command"_s,
          QT_TRANSLATE_NOOP("LocalCommand", "write the program and each of its arguments as an item of a list: [systemctl, restart, nginx], or want a shell"),
          [](Node &node) { node.set(u"command"_s, Node::list({Node::text(u"systemctl restart nginx"_s)})); }},
         {[](const Settings &s) { return !s.shell || !hasTemplates(s.command.value(0)); }, u"command"_s,
          QT_TRANSLATE_NOOP("LocalCommand", "a shell would read what stands for {{names}} in the script: give them as further items, which the script sees as $1, $2 …"),
          [](Node &node) {
              node.set(u"shell"_s, Node::scalar(u"true"_s));
              node.set(u"command"_s, Node::list({Node::text(u"echo {{monitor.name}}"_s)}));
          }},
         {[](const Settings &s) {
              return std::all_of(s.environment.begin(), s.environment.end(), [](const auto &item) { return isVariableName(item.first); });
          }, u"environment"_s,
          QT_TRANSLATE_NOOP("LocalCommand", "a variable has a name of letters, digits and _"),
          [](Node &node) { node.set(u"environment"_s, Node::map({{u"A-B"_s, Node::text(u"c"_s)}})); }}}};
    return kSchema;
}
// clang-format on

QStringList wordsOf(const Settings &settings)
{
    if (!settings.shell)
        return settings.command;
    // $0 is named in the shell's own complaints.
    return QStringList{u"/bin/sh"_s, u"-c"_s, settings.command.value(0), u"salve"_s} + settings.command.mid(1);
}

/// Empty when it is there and may be run.
QString programTrouble(const QString &program)
{
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return {};
    return program.contains(u'/')
               ? Texts::tr("The program %1 is not on this computer, or this user may not run it.").arg(program)
               : Texts::tr("The program %1 is not in the PATH of this computer. Install it, or write its whole path.")
                     .arg(program);
}

class LocalCommandReaction final : public ReactionOperation
{
public:
    LocalCommandReaction(const Settings &settings, const QStringList &secrets, Clock &clock)
        : m_settings(settings),
          m_secrets(secrets),
          m_process(requestOf(settings, secrets.value(0)), clock)
    {
        connect(&m_process, &ProcessRun::begun, this, &ReactionOperation::dispatched);
        connect(&m_process, &ProcessRun::finished, this, [this](const ProcessOutcome &outcome) {
            RunReport report = reportOf(outcome);
            report.evidence = outputEvidence(outcome.output, outcome.errors, m_secrets);
            finish(report);
        });
    }

    void start() override
    {
        const QString trouble = programTrouble(wordsOf(m_settings).value(0));
        if (trouble.isEmpty())
            m_process.start();
        else
            finish({RunOutcome::Rejected, trouble, {}, {}});
    }

private:
    static ProcessRequest requestOf(const Settings &settings, const QString &secret)
    {
        const QStringList words = wordsOf(settings);
        ProcessRequest request;
        request.program = words.value(0);
        request.arguments = words.mid(1);
        request.deadline = settings.timeout;
        for (const auto &[name, value] : settings.environment)
            request.environment.insert(name, value);
        if (!secret.isEmpty())
            request.environment.insert(settings.secretVariable, secret);
        return request;
    }

    RunReport reportOf(const ProcessOutcome &outcome) const
    {
        const QString said = lastWords(outcome.output, outcome.errors, m_secrets);
        switch (outcome.end) {
        case ProcessEnd::NotStarted: {
            // Out of processes or memory is a matter of time; everything else stays as it is.
            const bool isForNow = outcome.detail.contains("fork"_L1);
            return {isForNow ? RunOutcome::NotRun : RunOutcome::Rejected,
                    Texts::tr("%1 could not be started: %2").arg(wordsOf(m_settings).value(0), outcome.detail),
                    {},
                    {}};
        }
        case ProcessEnd::TimedOut:
            return {RunOutcome::Failed,
                    Texts::tr("It had not ended after %1 and was stopped, with all that it had started. What it had "
                              "done by then stays done.")
                        .arg(durationForPeople(m_settings.timeout)),
                    {},
                    {}};
        case ProcessEnd::TooMuch:
            return {RunOutcome::Failed, Texts::tr("It printed without end and was stopped."), {}, {}};
        case ProcessEnd::Signalled:
            return {RunOutcome::Failed, Texts::tr("It was ended by signal %1. %2").arg(outcome.code).arg(said), {}, {}};
        case ProcessEnd::Exited:
            break;
        }
        if (isAmong(m_settings.exitCodes, outcome.code))
            return {RunOutcome::Succeeded,
                    Texts::tr("It ended with exit code %1. %2").arg(QString::number(outcome.code), said).trimmed(),
                    {},
                    {}};
        return {RunOutcome::Failed,
                Texts::tr("It ended with exit code %1. %2").arg(QString::number(outcome.code), said).trimmed(),
                {},
                {}};
    }

    const Settings m_settings;
    const QStringList m_secrets;
    ProcessRun m_process;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.secret);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<LocalCommandReaction>(settings, secrets.values(), services.clock);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.secret);
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    const QString program = wordsOf(settings).value(0);
    if (const QString trouble = programTrouble(program); !trouble.isEmpty())
        return knownPreflight({PreflightReport::Light::Red, trouble, {}});
    return knownPreflight({PreflightReport::Light::Green,
                           Texts::tr("%1 is there and may be run. What it does shows only when it runs.").arg(program),
                           {}});
}

QString preview(const Settings &settings)
{
    QString text;
    for (const auto &[name, value] : settings.environment)
        text += name + u'=' + commandLine({value}) + u'\n';
    if (!settings.secret.isEmpty())
        text += settings.secretVariable + u'=' + kRedacted + u'\n';
    return text + commandLine(wordsOf(settings));
}

} // namespace

const ReactionKind &localCommandReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "local-command",
        .context = "LocalCommand",
        .title = QT_TRANSLATE_NOOP("LocalCommand", "Command on this computer"),
        .summary = QT_TRANSLATE_NOOP(
            "LocalCommand", "Runs a program with its arguments, bounded in time and output, and looks at how it ends."),
        .proof = QT_TRANSLATE_NOOP(
            "LocalCommand", "The program's exit code says whether it did its work; the monitor proves the repair."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.command = {u"/usr/local/bin/restart-shop"_s, u"--now"_s};
                return settings;
            }(),
        .effect = [](const Settings &s) { return s.effect; },
        .takesUpTo = [](const Settings &s) { return s.timeout + kLastWords; },
        .isRepeatHarmless = [](const Settings &s) { return s.effect == Effect::Tells; },
        .effectKey = [](const Settings &s) { return commandLine(wordsOf(s)); },
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
