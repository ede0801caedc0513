// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_connection.h"
#include "net/salt_preflight.h"
#include "net/salt_state_run.h"
#include "net/services.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Settings : SaltConnection
{
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QStringList states; ///< none: the highstate
    bool testFirst{false};
    Node pillar;
    QString environment;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Salt",
        withSaltConnection<Settings>({
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("Salt", "Target")).required().templated(Templating::Argument).example(u"web1"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "The minions. Where one of them has the file /etc/salve/hold, nothing is run; its first line says why.")),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("Salt", "Target type"))
                .help(QT_TRANSLATE_NOOP("Salt", "How Salt reads the target.")),
            texts(&Settings::states, "states", QT_TRANSLATE_NOOP("Salt", "States")).templated(Templating::Argument).example(u"nginx"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "The sls files to apply. None: the highstate, everything that the top file gives the minion.")),
            boolean(&Settings::testFirst, "test-first", QT_TRANSLATE_NOOP("Salt", "Test first"))
                .help(QT_TRANSLATE_NOOP("Salt", "A run with test=True before it. Where that fails or finds nothing to change, nothing is applied.")),
            any(&Settings::pillar, "pillar", QT_TRANSLATE_NOOP("Salt", "Pillar")).more()
                .help(QT_TRANSLATE_NOOP("Salt", "A map of values for the states, over those of the minion's own pillar.")),
            text(&Settings::environment, "environment", QT_TRANSLATE_NOOP("Salt", "Environment (saltenv)")).more().example(u"base"_s),
        }),
        withSaltRules<Settings>({
            isMapOrNothing(&Settings::pillar, u"pillar"_s, QT_TRANSLATE_NOOP("Salt", "write the pillar as a map, such as {role: web}")),
        })};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    SaltCall call{SaltClient::LocalAsync,
                  settings.target,
                  settings.matcher,
                  settings.states.isEmpty() ? u"state.highstate"_s : u"state.apply"_s,
                  {},
                  {},
                  {}};
    if (!settings.states.isEmpty())
        call.arguments.append(settings.states.join(u','));
    if (settings.pillar.isMap())
        call.kwargs.insert(u"pillar"_s, jsonOf(settings.pillar));
    if (!settings.environment.isEmpty())
        call.kwargs.insert(u"saltenv"_s, settings.environment);
    return call;
}

QString effectKey(const Settings &settings)
{
    const SaltCall call = callOf(settings);
    QStringList parts{settings.address(), QString(wordOf(call.matcher)), call.target, call.function};
    parts += call.arguments;
    if (!call.kwargs.isEmpty())
        parts.append(QString::fromUtf8(QJsonDocument(call.kwargs).toJson(QJsonDocument::Compact)));
    return parts.join(u' ');
}

QString preview(const Settings &settings)
{
    const QString jid = SaltText::tr("(made from the time of the run)");
    SaltCall call = callOf(settings);
    const QString applied = chunkText(QUrl(settings.url), chunkOf(call, jid));
    if (!settings.testFirst)
        return applied;
    call.kwargs.insert(u"test"_s, true);
    return chunkText(QUrl(settings.url), chunkOf(call, jid)) + u"\n\n"_s
           + SaltText::tr("Then, where that would change something:") + u'\n' + applied;
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    if (settings.testFirst)
        return std::make_unique<SaltStateRun>(*services.salt, login, callOf(settings), context);
    return std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::Run);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return nullptr;
    return std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::LookOnly);
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
    settings.target = u"web1"_s;
    settings.states = {u"nginx"_s};
    return settings;
}

} // namespace

const ReactionKind &saltStateReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-state",
        .context = "Salt",
        .title = QT_TRANSLATE_NOOP("Salt", "Salt, states or the highstate"),
        .summary = QT_TRANSLATE_NOOP(
            "Salt",
            "Applies states on minions through salt-api, tested first where asked, and lists what came of each."),
        .proof = QT_TRANSLATE_NOOP(
            "Salt", "Every state's own result says whether it is as it should be; the monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{15min}; },
        // A state says how things must be: applying it twice does nothing the second time.
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
