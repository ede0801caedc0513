// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/retire.h"
#include "net/salt_jid.h"
#include "net/salt_job.h"
#include "net/salt_perms.h"
#include "net/salt_runner.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Settings
{
    QString url;
    QString eauth{u"pam"_s};
    QString username;
    SecretRef password;
    SaltClient client{SaltClient::Local};
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString function;
    QStringList arguments;
    Node kwargs;
    std::optional<Millis> timeout;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};
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
        "SaltRun",
        {
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("SaltRun", "Address of salt-api")).required().example(u"https://salt.example:8000"_s)
                .must(isSaltUrl, QT_TRANSLATE_NOOP("SaltRun", "write a whole address such as https://salt.example:8000, without user and password"), u"salt.example"_s),
            text(&Settings::eauth, "eauth", QT_TRANSLATE_NOOP("SaltRun", "Kind of login (eauth)")).example(u"pam"_s)
                .help(QT_TRANSLATE_NOOP("SaltRun", "As in external_auth of the master: pam, file, ldap, sharedsecret …")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("SaltRun", "User name")).required().example(u"salve"_s),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("SaltRun", "Password")).required(),
            choice(&Settings::client, "client", QT_TRANSLATE_NOOP("SaltRun", "Client"))
                .help(QT_TRANSLATE_NOOP("SaltRun", "local: on minions, waited for (states are started and followed). local_async: started and followed. runner: on the master.")),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("SaltRun", "Target")).templated(Templating::Argument).example(u"web1"_s)
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s}),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("SaltRun", "Target type"))
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s}),
            text(&Settings::function, "function", QT_TRANSLATE_NOOP("SaltRun", "Function")).required().example(u"service.restart"_s)
                .help(QT_TRANSLATE_NOOP("SaltRun", "Any function that the user may call: service.restart, state.apply, cmd.run …"))
                .must(isFunctionName, QT_TRANSLATE_NOOP("SaltRun", "write module and function, such as service.restart"), u"restart"_s),
            texts(&Settings::arguments, "arguments", QT_TRANSLATE_NOOP("SaltRun", "Arguments")).templated(Templating::Argument).example(u"nginx"_s)
                .help(QT_TRANSLATE_NOOP("SaltRun", "In order. Salt reads one with an equals sign (test=True) as a named one.")),
            any(&Settings::kwargs, "kwargs", QT_TRANSLATE_NOOP("SaltRun", "Named arguments")).more()
                .help(QT_TRANSLATE_NOOP("SaltRun", "A map. With test: true a state run changes nothing, and proves nothing.")),
            duration(&Settings::timeout, "timeout", QT_TRANSLATE_NOOP("SaltRun", "Salt's timeout")).more().range(1, 3600)
                .shownIf(u"client"_s, {u"local"_s, u"local_async"_s})
                .help(QT_TRANSLATE_NOOP("SaltRun", "After which Salt asks silent minions again. It does not end a job that runs.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("SaltRun", "Own CA file")).more(),
            choice(&Settings::plainHttp, "plain-http", QT_TRANSLATE_NOOP("SaltRun", "Password over plain http")).more()
                .help(QT_TRANSLATE_NOOP("SaltRun", "Everybody on the way can read the password of a plain http address.")),
        },
        {{[](const Settings &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, u"url"_s,
          QT_TRANSLATE_NOOP("SaltRun", "the password would travel unencrypted: use https, or write plain-http: accepted"),
          [](Node &node) { node.set(u"url"_s, Node::text(u"http://salt.example:8000"_s)); }},
         {[](const Settings &s) { return !s.target.isEmpty() || s.client == SaltClient::Runner; }, u"target"_s,
          QT_TRANSLATE_NOOP("SaltRun", "give a target: without one no minion is meant"),
          [](Node &node) { node.remove(u"target"_s); }},
         {[](const Settings &s) { return s.kwargs.isNull() || s.kwargs.isMap(); }, u"kwargs"_s,
          QT_TRANSLATE_NOOP("SaltRun", "write named arguments as a map, such as {test: true}"),
          [](Node &node) { node.set(u"kwargs"_s, Node::list({Node::text(u"test"_s)})); }}}};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    return {settings.client,
            settings.target,
            settings.matcher,
            settings.function,
            settings.arguments,
            jsonOf(settings.kwargs).toObject(),
            settings.timeout};
}

SaltLogin loginOf(const Settings &settings, const QString &password)
{
    return {QUrl(settings.url), settings.eauth, settings.username, settings.password.name, password, settings.caFile};
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
    QStringList parts{saltUrl(QUrl(settings.url), {}).toString(),
                      call.client == SaltClient::Runner ? u"runner"_s : u"local"_s};
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
    const QString jid = call.client == SaltClient::Runner
                            ? QString()
                            : QCoreApplication::translate("SaltRun", "(made from the time of the run)");
    return chunkText(QUrl(settings.url), chunkOf(SaltJob::asSent(call), jid));
}

/// Logs in, reads the rights, and asks who the target is with test.ping, which changes nothing.
class RunPreflight final : public PreflightOperation
{
public:
    RunPreflight(SaltSessions &sessions, SaltLogin login, SaltCall call)
        : m_sessions(sessions),
          m_login(std::move(login)),
          m_call(std::move(call))
    {
    }

    void start() override
    {
        m_sessions.forgetOldRefusal(m_login);
        m_sessions.token(m_login, this, [this](const SaltSessions::Answer &answer) {
            if (!answer)
                return finish({PreflightReport::Light::Red, answer.error().sentence, {}});
            m_perms = answer->perms;
            if (!permits(m_perms, m_call, {}))
                return finish({PreflightReport::Light::Red, notPermitted(), {}});
            if (m_call.client == SaltClient::Runner)
                return finish({PreflightReport::Light::Green,
                               QCoreApplication::translate("SaltRun", "%1 is logged in and may call %2.")
                                   .arg(m_login.username, m_call.function),
                               {}});
            ping();
        });
    }

private:
    QString notPermitted() const
    {
        return QCoreApplication::translate("SaltRun",
                                           "Salt does not permit %1 to call %2: see external_auth of the master.")
            .arg(m_login.username, m_call.function);
    }

    void ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then)
    {
        m_request = std::make_unique<SaltRequest>(m_sessions, m_login, chunk, m_sessions.limits().lookUp);
        connect(m_request.get(), &SaltRequest::finished, this, [this, then = std::move(then)](const SaltReply &reply) {
            retire(m_request, this);
            then(reply);
        });
        m_request->start();
    }

    void ping()
    {
        const SaltCall ping{SaltClient::Local, m_call.target, m_call.matcher, u"test.ping"_s, {}, {}, 2s};
        QJsonObject chunk = chunkOf(ping, {});
        chunk.insert(u"gather_job_timeout"_s, 3); // dead minions make it 5 s instead of 15
        ask(chunk, [this, ping](const SaltReply &reply) {
            const PreflightReport report = pinged(ping, reply);
            if (report.light == PreflightReport::Light::Red)
                finish(report);
            else
                lookUp(report);
        });
    }

    PreflightReport pinged(const SaltCall &ping, const SaltReply &reply) const
    {
        using enum PreflightReport::Light;
        if (!reply && reply.error().trouble == SaltTrouble::NotPermitted)
            return {Yellow,
                    QCoreApplication::translate("SaltRun",
                                                "%1 may call %2, but not test.ping: who the target is cannot be asked.")
                        .arg(m_login.username, m_call.function),
                    {}};
        if (!reply)
            return {Red, reply.error().sentence, {}};
        const SaltVerdict verdict = judgeLocal(ping, reply->member());
        const QStringList hosts = verdict.hostsHit();
        if (hosts.isEmpty() || verdict.has(MinionOutcome::NoSuchMinion))
            return {Red, verdict.sentence, hosts};
        if (!permits(m_perms, m_call, hosts))
            return {Red, notPermitted(), hosts};
        if (verdict.outcome != RunOutcome::Succeeded)
            return {Yellow, verdict.sentence, hosts};
        return {Green,
                QCoreApplication::translate("SaltRun", "%1 may call %2; it would hit %3.")
                    .arg(m_login.username, m_call.function, hosts.join(u", "_s)),
                hosts};
    }

    /// Of a job that never was: a run begins in the same way.
    void lookUp(const PreflightReport &soFar)
    {
        ask(listJobChunk(saltJid(TimePoint{}, {}, 0)), [this, soFar](const SaltReply &reply) {
            using enum PreflightReport::Light;
            if (!reply && reply.error().trouble == SaltTrouble::NotPermitted)
                finish(
                    {Yellow,
                     QCoreApplication::translate("SaltRun",
                                                 "%1 may not look jobs up, so that a lost answer stays unknown: give "
                                                 "the user @jobs in external_auth.")
                         .arg(m_login.username),
                     soFar.hosts});
            else if (!reply)
                finish({Red, reply.error().sentence, soFar.hosts});
            else
                finish(soFar);
        });
    }

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltCall m_call;
    QJsonValue m_perms;
    std::unique_ptr<SaltRequest> m_request;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = loginOf(settings, secrets.value(settings.password));
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    if (settings.client == SaltClient::Runner)
        return std::make_unique<SaltRunner>(*services.salt, login, callOf(settings), takesUpTo(settings));
    return std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::Run);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = loginOf(settings, secrets.value(settings.password));
    if (secrets.error() || settings.client == SaltClient::Runner)
        return nullptr;
    return std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::LookOnly);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = loginOf(settings, secrets.value(settings.password));
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    return std::make_unique<RunPreflight>(*services.salt, login, callOf(settings));
}

Settings exampleSettings()
{
    Settings settings;
    settings.url = u"https://salt.example:8000"_s;
    settings.username = u"salve"_s;
    settings.password.name = u"salt-api"_s;
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
        .context = "SaltRun",
        .title = QT_TRANSLATE_NOOP("SaltRun", "Salt, any function through salt-api"),
        .summary = QT_TRANSLATE_NOOP("SaltRun",
                                     "Calls a function on minions (service.restart, state.apply, cmd.run …) and judges "
                                     "what each of them answers."),
        .proof = QT_TRANSLATE_NOOP(
            "SaltRun",
            "Every minion's own answer says whether the function did its work; the monitor proves the repair."),
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
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
