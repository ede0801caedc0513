// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_connection.h"
#include "net/salt_orchestration.h"
#include "net/salt_preflight.h"
#include "net/services.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kTakesUpTo = 15min;

struct Settings : SaltConnection
{
    QStringList orchestration;
    TextMap pillar;
    QString target; ///< empty: nobody is asked
    SaltMatcher matcher{SaltMatcher::Glob};
    QString environment;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Salt",
        withSaltConnection<Settings>({
            texts(&Settings::orchestration, "orchestration", QT_TRANSLATE_NOOP("Salt", "Orchestration")).required().example(u"orch.repair"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "The sls files that state.orchestrate runs on the master.")),
            textMap(&Settings::pillar, "pillar", QT_TRANSLATE_NOOP("Salt", "Pillar")).templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("Salt", "Values for the orchestration, such as tgt: '{{host}}'. salve_run is added: a mark by which the run is known again.")),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("Salt", "Minions that it works on")).templated(Templating::Argument).example(u"web1"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "Asked before it begins: where one of them has the file /etc/salve/hold, nothing is run. The orchestration itself learns of them from its pillar.")),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("Salt", "Target type")).more()
                .help(QT_TRANSLATE_NOOP("Salt", "How Salt reads the target.")),
            text(&Settings::environment, "environment", QT_TRANSLATE_NOOP("Salt", "Environment (saltenv)")).more().example(u"base"_s),
        }),
        withSaltRules<Settings>({})};
    return kSchema;
}
// clang-format on

QJsonObject kwargsOf(const Settings &settings)
{
    QJsonObject pillar;
    for (const auto &[key, value] : settings.pillar)
        pillar.insert(key, value);
    QJsonObject kwargs{{u"mods"_s, settings.orchestration.join(u',')}, {u"pillar"_s, pillar}};
    if (!settings.environment.isEmpty())
        kwargs.insert(u"saltenv"_s, settings.environment);
    return kwargs;
}

SaltCall callOf(const Settings &settings)
{
    SaltCall call;
    call.client = SaltClient::Runner;
    call.target = settings.target;
    call.matcher = settings.matcher;
    call.function = u"state.orchestrate"_s;
    call.kwargs = kwargsOf(settings);
    return call;
}

QString effectKey(const Settings &settings)
{
    return settings.address() + u" orchestrate "_s
           + QString::fromUtf8(QJsonDocument(kwargsOf(settings)).toJson(QJsonDocument::Compact));
}

QString preview(const Settings &settings)
{
    return chunkText(QUrl(settings.url),
                     SaltOrchestration::chunk(kwargsOf(settings), SaltText::tr("(made from the time of the run)")));
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<SaltOrchestration>(
        *services.salt, services.saltEvents, login, callOf(settings), context, kTakesUpTo);
}

/// The master chose the job's id: without it there is nothing to look up.
std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    if (!context.remembered().contains("jid"_L1))
        return nullptr;
    Result<std::unique_ptr<ReactionOperation>> made = make(settings, services, context);
    return made ? std::move(*made) : nullptr;
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    return std::make_unique<SaltPreflight>(*services.salt, login, callOf(settings));
}

Settings exampleSettings()
{
    Settings settings;
    exampleSaltConnection(settings);
    settings.orchestration = {u"orch.repair"_s};
    settings.pillar = {{u"tgt"_s, u"web1"_s}};
    settings.target = u"web1"_s;
    return settings;
}

} // namespace

const ReactionKind &saltOrchestrateReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-orchestrate",
        .context = "Salt",
        .title = QT_TRANSLATE_NOOP("Salt", "Salt, an orchestration on the master"),
        .summary =
            QT_TRANSLATE_NOOP("Salt",
                              "Starts state.orchestrate on the Salt master, follows it to its end, and lists what "
                              "came of each step."),
        .proof = QT_TRANSLATE_NOOP(
            "Salt", "Every step's own result says whether it did its work; the monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return kTakesUpTo; },
        .isRepeatHarmless = [](const Settings &) { return false; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
