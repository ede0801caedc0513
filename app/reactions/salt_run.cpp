// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_connection.h"
#include "net/salt_job.h"
#include "net/salt_preflight.h"
#include "net/salt_runner.h"
#include "net/services.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Settings : SaltConnection
{
    SaltClient client{SaltClient::Local};
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString function;
    QStringList arguments;
    Node kwargs;
    std::optional<Millis> timeout;
};

bool isFunctionName(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    return dot > 0 && dot + 1 < text.size() && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-';
           });
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Salt",
        withSaltConnection<Settings>({
            choice(&Settings::client, "client", QT_TRANSLATE_NOOP("Salt", "Client"))
                .help(QT_TRANSLATE_NOOP("Salt", "local: on minions, waited for (states are started and followed). local_async: started and followed. runner: on the master.")),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("Salt", "Target")).templated(Templating::Argument).example(u"web1"_s)
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s})
                .help(QT_TRANSLATE_NOOP("Salt", "The minions. Where one of them has the file /etc/salve/hold, nothing is run; its first line says why.")),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("Salt", "Target type"))
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s}),
            text(&Settings::function, "function", QT_TRANSLATE_NOOP("Salt", "Function")).required().example(u"service.restart"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "Any function that the user may call: service.restart, state.apply, cmd.run …"))
                .must(isFunctionName, QT_TRANSLATE_NOOP("Salt", "write module and function, such as service.restart"), u"restart"_s),
            texts(&Settings::arguments, "arguments", QT_TRANSLATE_NOOP("Salt", "Arguments")).templated(Templating::Argument).example(u"nginx"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "In order. Salt reads one with an equals sign (test=True) as a named one.")),
            any(&Settings::kwargs, "kwargs", QT_TRANSLATE_NOOP("Salt", "Named arguments")).more()
                .help(QT_TRANSLATE_NOOP("Salt", "A map. With test: true a state run changes nothing, and proves nothing.")),
            duration(&Settings::timeout, "timeout", QT_TRANSLATE_NOOP("Salt", "Salt's timeout")).more().range(1, 3600)
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s})
                .help(QT_TRANSLATE_NOOP("Salt", "After which Salt asks silent minions again. It does not end a job that runs.")),
        }),
        withSaltRules<Settings>({
            {[](const Settings &s) { return !s.target.isEmpty() || s.client == SaltClient::Runner; }, u"target"_s,
             QT_TRANSLATE_NOOP("Salt", "give a target: without one no minion is meant"),
             [](Node &node) { node.remove(u"target"_s); }},
            isMapOrNothing(&Settings::kwargs, u"kwargs"_s, QT_TRANSLATE_NOOP("Salt", "write named arguments as a map, such as {test: true}")),
        })};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    return {settings.client,
            settings.client == SaltClient::Runner ? QString() : settings.target,
            settings.matcher,
            settings.function,
            settings.arguments,
            jsonOf(settings.kwargs).toObject(),
            settings.timeout};
}

Millis takesUpTo(const Settings &settings)
{
    const QString module = moduleOf(callOf(settings));
    if (module == "service"_L1 || module == "cmd"_L1)
        return 1min;
    return module == "state"_L1 ? Millis{15min} : Millis{5min};
}

Effect effectOf(const Settings &settings)
{
    static const QStringList destroying{
        u"system.reboot"_s, u"system.shutdown"_s, u"system.poweroff"_s, u"system.halt"_s, u"system.init"_s};
    return destroying.contains(settings.function) || settings.function.startsWith("cloud."_L1) ? Effect::Destroys
                                                                                               : Effect::Repairs;
}

QString effectKey(const Settings &settings)
{
    const SaltCall call = callOf(settings);
    // Waited for or followed, it does the same to the world.
    QStringList parts{settings.address(), call.client == SaltClient::Runner ? u"runner"_s : u"local"_s};
    if (call.client != SaltClient::Runner)
        parts += {QString(wordOf(call.matcher)), call.target};
    parts.append(call.function);
    parts += call.arguments;
    if (!call.kwargs.isEmpty())
        parts.append(QString::fromUtf8(QJsonDocument(call.kwargs).toJson(QJsonDocument::Compact)));
    return parts.join(u' ');
}

QString preview(const Settings &settings)
{
    const SaltCall call = callOf(settings);
    const QString jid = call.client == SaltClient::Runner ? QString() : SaltText::tr("(made from the time of the run)");
    return chunkText(QUrl(settings.url), chunkOf(SaltJob::asSent(call), jid));
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    if (settings.client == SaltClient::Runner)
        return std::make_unique<SaltRunner>(*services.salt, login, callOf(settings), takesUpTo(settings));
    return std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::Run);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error() || settings.client == SaltClient::Runner)
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
    settings.function = u"service.restart"_s;
    settings.arguments = {u"nginx"_s};
    return settings;
}

} // namespace

const ReactionKind &saltRunReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-run",
        .context = "Salt",
        .title = QT_TRANSLATE_NOOP("Salt", "Salt, any function through salt-api"),
        .summary = QT_TRANSLATE_NOOP("Salt",
                                     "Calls a function on minions (service.restart, state.apply, cmd.run …) and judges "
                                     "what each of them answers."),
        .proof = QT_TRANSLATE_NOOP(
            "Salt", "Every minion's own answer says whether the function did its work; the monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = effectOf,
        .takesUpTo = takesUpTo,
        // A state says how things must be: applying it twice does nothing the second time.
        .isRepeatHarmless = [](const Settings &s) { return moduleOf(callOf(s)) == "state"_L1; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight,
        // What is created costs money until somebody removes it.
        .needsApproval = [](const Settings &s) { return s.function.startsWith("cloud."_L1); }}};
    return kKind;
}

} // namespace salve
