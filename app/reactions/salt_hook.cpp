// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_hook_run.h"
#include "net/secrets.h"
#include "net/services.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

/// The twelve of the reactor formula, by the path that each listens at, and any other.
enum class HookPath {
    Own,
    Base,
    CmdRun,
    CmdScript,
    ServicesBase,
    ServicesReload,
    ServicesRestart,
    ServicesStart,
    ServicesStop,
    StatesHighstate,
    KeyBase,
    KeyAccept,
    KeyDelete
};

/// What is made of the answer of a hook.
enum class Follow { Nothing, Job };

} // namespace

template<>
struct Words<HookPath>
{
    static constexpr std::array list{"own",
                                     "base",
                                     "cmd/run",
                                     "cmd/script",
                                     "services/base",
                                     "services/reload",
                                     "services/restart",
                                     "services/start",
                                     "services/stop",
                                     "states/highstate",
                                     "minions/key/base",
                                     "minions/key/accept",
                                     "minions/key/delete"};
};
template<>
struct Words<Follow>
{
    static constexpr std::array list{"nothing", "job"};
};

namespace {

struct Settings
{
    QString url;
    HookPath endpoint{HookPath::Own};
    QString ownPath;
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString args;
    QString module;
    QString function;
    QString script;
    QString minion;
    TextMap fields;
    SecretRef secretKey;
    Follow follow{Follow::Nothing};
    QString calls;
    QString eauth{u"pam"_s};
    QString username;
    SecretRef password;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};

    QString path() const { return endpoint == HookPath::Own ? ownPath : QString(wordOf(endpoint)); }
};

bool isKeyPath(const QString &path)
{
    return path.startsWith("minions/key/"_L1);
}

/// Every word of `endpoint` but those of keys.
QStringList onMinions()
{
    QStringList words;
    for (const char *word : Words<HookPath>::list) {
        if (!isKeyPath(QLatin1StringView(word)))
            words.append(QLatin1StringView(word));
    }
    return words;
}

QString functionBehind(const Settings &settings);

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SaltHook",
        {
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("SaltHook", "Hook address")).required()
                .example(u"https://salt.example:8000/hook"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "The address of salt-api with its webhook_url, which is /hook unless the master says otherwise."))
                .must(isSaltUrl, QT_TRANSLATE_NOOP("SaltHook", "write a whole address such as https://salt.example:8000/hook, without user and password"), u"salt.example"_s),
            choice(&Settings::endpoint, "endpoint", QT_TRANSLATE_NOOP("SaltHook", "Endpoint"))
                .help(QT_TRANSLATE_NOOP("SaltHook", "One of the reactor files that salvectl salt export-templates writes, or of the Salt formula of CloudRoutes. own: a path of your own.")),
            text(&Settings::ownPath, "path", QT_TRANSLATE_NOOP("SaltHook", "Path")).required().example(u"services/restart"_s)
                .shownIf(u"endpoint"_s, {u"own"_s})
                .help(QT_TRANSLATE_NOOP("SaltHook", "What the reactor listens for, behind the hook address."))
                .must([](const QString &path) { return !path.startsWith(u'/') && !path.contains("//"_L1) && !path.contains(u'?') && !path.contains(u'#'); },
                      QT_TRANSLATE_NOOP("SaltHook", "write the path behind the hook address, such as services/restart"), u"/services/restart"_s),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("SaltHook", "Target")).templated(Templating::Argument).example(u"web1"_s)
                .shownIf(u"endpoint"_s, onMinions())
                .help(QT_TRANSLATE_NOOP("SaltHook", "The minions; sent as tgt. A hold that a host declares itself (/etc/salve/hold) cannot be asked for through a hook: salt-run and salt-state do.")),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("SaltHook", "Target type")).shownIf(u"endpoint"_s, onMinions())
                .help(QT_TRANSLATE_NOOP("SaltHook", "How Salt reads the target; sent as matcher.")),
            text(&Settings::module, "module", QT_TRANSLATE_NOOP("SaltHook", "Module and function")).required().shownIf(u"endpoint"_s, {u"base"_s}).example(u"service.restart"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "What is called on the minions; sent as module.")),
            text(&Settings::function, "function", QT_TRANSLATE_NOOP("SaltHook", "Function")).required().shownIf(u"endpoint"_s, {u"services/base"_s, u"minions/key/base"_s}).example(u"restart"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "reload, restart, start or stop of a service; accept, reject or delete of a key.")),
            text(&Settings::script, "script", QT_TRANSLATE_NOOP("SaltHook", "Script")).required().templated(Templating::Argument).shownIf(u"endpoint"_s, {u"cmd/script"_s}).example(u"salt://mend.sh"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "Its address at the master's file server.")),
            text(&Settings::args, "args", QT_TRANSLATE_NOOP("SaltHook", "Argument")).templated(Templating::Argument).example(u"nginx"_s)
                .shownIf(u"endpoint"_s, onMinions())
                .help(QT_TRANSLATE_NOOP("SaltHook", "The service, the command or the script's arguments; sent as args.")),
            text(&Settings::minion, "minion", QT_TRANSLATE_NOOP("SaltHook", "Minion")).required().templated(Templating::Argument).example(u"web1"_s)
                .shownIf(u"endpoint"_s, {u"minions/key/base"_s, u"minions/key/accept"_s, u"minions/key/delete"_s})
                .help(QT_TRANSLATE_NOOP("SaltHook", "Whose key is meant.")),
            textMap(&Settings::fields, "fields", QT_TRANSLATE_NOOP("SaltHook", "More form fields")).more().templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("SaltHook", "For a reactor of your own that asks for more.")),
            secret(&Settings::secretKey, "secret-key", QT_TRANSLATE_NOOP("SaltHook", "Secret key")).required()
                .help(QT_TRANSLATE_NOOP("SaltHook", "What the reactor compares; sent as secretkey. Salt answers the same to a wrong one.")),
            choice(&Settings::follow, "follow", QT_TRANSLATE_NOOP("SaltHook", "Follow"))
                .help(QT_TRANSLATE_NOOP("SaltHook", "job: after the event, the job that the reactor began is looked for through salt-api and judged. Needs a login with @jobs.")),
            text(&Settings::calls, "calls", QT_TRANSLATE_NOOP("SaltHook", "Function that the reactor calls")).more().shownIf(u"endpoint"_s, {u"own"_s}).example(u"service.restart"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "By which the job behind a path of your own is found.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("SaltHook", "User name")).more()
                .help(QT_TRANSLATE_NOOP("SaltHook", "Where the hook asks for a login (webhook_disable_auth is off), and to follow the job.")),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("SaltHook", "Password")).more(),
            text(&Settings::eauth, "eauth", QT_TRANSLATE_NOOP("SaltHook", "Kind of login (eauth)")).more().example(u"pam"_s),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("SaltHook", "Own CA file")).more(),
            choice(&Settings::plainHttp, "plain-http", QT_TRANSLATE_NOOP("SaltHook", "Key over plain http")).more()
                .help(QT_TRANSLATE_NOOP("SaltHook", "Everybody on the way can read the key of a plain http address.")),
        },
        {{[](const Settings &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, u"url"_s,
          QT_TRANSLATE_NOOP("SaltHook", "the secret key would travel unencrypted: use https, or write plain-http: accepted"),
          [](Node &node) { node.set(u"url"_s, Node::text(u"http://salt.example:8000/hook"_s)); }},
         {[](const Settings &s) { return !s.target.isEmpty() || isKeyPath(s.path()); }, u"target"_s,
          QT_TRANSLATE_NOOP("SaltHook", "give a target: without one no minion is meant"),
          [](Node &node) { node.remove(u"target"_s); }},
         {[](const Settings &s) { return s.username.isEmpty() == s.password.isEmpty(); }, u"password"_s,
          QT_TRANSLATE_NOOP("SaltHook", "a login needs both user name and password"),
          [](Node &node) { node.set(u"username"_s, Node::text(u"salve"_s)); }},
         {[](const Settings &s) { return s.follow == Follow::Nothing || !s.username.isEmpty(); }, u"follow"_s,
          QT_TRANSLATE_NOOP("SaltHook", "to follow the job give user name and password of salt-api"),
          [](Node &node) { node.set(u"follow"_s, Node::text(u"job"_s)); }},
         {[](const Settings &s) { return s.follow == Follow::Nothing || (!functionBehind(s).isEmpty() && !isKeyPath(s.path())); }, u"follow"_s,
          QT_TRANSLATE_NOOP("SaltHook", "only a job on minions can be followed: say which function the reactor calls (calls)"),
          [](Node &node) {
              node.set(u"follow"_s, Node::text(u"job"_s));
              node.set(u"path"_s, Node::text(u"our/own"_s));
              node.set(u"username"_s, Node::text(u"salve"_s));
              node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(u"salt-api"_s)}}));
          }}}};
    return kSchema;
}
// clang-format on

/// The form, in its order, without the key.
TextMap formOf(const Settings &settings)
{
    TextMap form;
    const auto add = [&form](const QString &name, const QString &value) {
        if (!value.isEmpty())
            form.push_back({name, value});
    };
    add(u"tgt"_s, settings.target);
    if (!settings.target.isEmpty())
        add(u"matcher"_s, QString(wordOf(settings.matcher)));
    add(u"module"_s, settings.module);
    add(u"function"_s, settings.function);
    add(u"script"_s, settings.script);
    add(u"args"_s, settings.args);
    add(u"minion"_s, settings.minion);
    form.insert(form.end(), settings.fields.begin(), settings.fields.end());
    return form;
}

/// What the reactor behind a path calls; empty where that is not known.
QString functionBehind(const Settings &settings)
{
    if (!settings.calls.isEmpty())
        return settings.calls;
    const TextMap form = formOf(settings);
    const auto field = [&form](QStringView name) {
        const auto found =
            std::find_if(form.begin(), form.end(), [&](const auto &entry) { return entry.first == name; });
        return found == form.end() ? QString() : found->second;
    };
    const QString path = settings.path();
    if (path == "base"_L1)
        return field(u"module");
    if (path == "services/base"_L1)
        return field(u"function").isEmpty() ? QString() : u"service."_s + field(u"function");
    if (path.startsWith("services/"_L1))
        return u"service."_s + path.mid(9);
    if (path.startsWith("states/"_L1))
        return u"state."_s + path.mid(7);
    if (path.startsWith("cmd/"_L1))
        return u"cmd."_s + path.mid(4);
    if (path == "minions/key/base"_L1)
        return u"key."_s + field(u"function");
    return isKeyPath(path) ? u"key."_s + path.mid(12) : QString();
}

Effect effectOf(const Settings &settings)
{
    const QString function = functionBehind(settings);
    return function == "key.delete"_L1 || function == "key.reject"_L1 || function == "system.reboot"_L1
               ? Effect::Destroys
               : Effect::Repairs;
}

QUrl hookUrl(const Settings &settings)
{
    return saltUrl(QUrl(settings.url), settings.path());
}

QString formText(const Settings &settings, const QString &key)
{
    QStringList parts;
    for (const auto &[name, value] : formOf(settings))
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    parts.append(u"secretkey="_s + key);
    return parts.join(u'&');
}

QString preview(const Settings &settings)
{
    QString text = u"POST "_s + hookUrl(settings).toString() + u'\n';
    if (!settings.username.isEmpty())
        text += u"X-Auth-Token: "_s + kRedacted + u'\n';
    return text + u"Content-Type: application/x-www-form-urlencoded\n\n"_s + formText(settings, kRedacted);
}

HttpRequest hookRequest(const Settings &settings)
{
    HttpRequest request;
    request.url = hookUrl(settings);
    request.tls.caFile = settings.caFile;
    request.deadline = 30s; // with the master down the hook answers within 1 s
    return request;
}

/// Null where the hook is open.
std::optional<SaltLogin> loginOf(const Settings &settings, SecretReader &secrets)
{
    if (settings.username.isEmpty())
        return std::nullopt;
    // The hook is one path segment below salt-api itself.
    QUrl base(settings.url);
    base.setPath(base.path().section(u'/', 0, -2, QString::SectionSkipEmpty | QString::SectionIncludeLeadingSep));
    return SaltLogin{base,
                     settings.eauth,
                     settings.username,
                     settings.password.name,
                     secrets.value(settings.password),
                     settings.caFile};
}

/// GET has no effect and tells an open hook (405) from one that asks for a login (401) and from none (404).
class HookPreflight final : public PreflightOperation
{
public:
    HookPreflight(SaltSessions &sessions, std::optional<SaltLogin> login, HttpRequest request)
        : m_sessions(sessions),
          m_login(std::move(login)),
          m_request(sessions, m_login, std::move(request))
    {
        connect(&m_request, &SaltRequest::finished, this, [this](const SaltReply &reply) { finish(reportOf(reply)); });
    }
    void start() override
    {
        if (m_login)
            m_sessions.forgetOldRefusal(*m_login);
        m_request.start();
    }

private:
    PreflightReport reportOf(const SaltReply &reply) const
    {
        using enum PreflightReport::Light;
        if (!reply && reply.error().status == 405)
            return {Green,
                    QCoreApplication::translate("SaltHook",
                                                "The hook is there. Whether the key is right, only a repair can show."),
                    {}};
        if (!reply && reply.error().status == 404)
            return {Red,
                    QCoreApplication::translate("SaltHook",
                                                "There is no hook at this address: is webhook_url another one?"),
                    {}};
        if (!reply && reply.error().trouble == SaltTrouble::SessionEnded && !m_login)
            return {Red, SaltText::tr("The hook asks for a login: give user name, password and eauth."), {}};
        if (!reply)
            return {Red, reply.error().sentence, {}};
        return {Red, QCoreApplication::translate("SaltHook", "What answers at this address is not a Salt hook."), {}};
    }

    SaltSessions &m_sessions;
    const std::optional<SaltLogin> m_login;
    SaltRequest m_request;
};

SaltCall jobOf(const Settings &settings)
{
    SaltCall call;
    if (settings.follow == Follow::Nothing)
        return call;
    call.function = functionBehind(settings);
    call.target = settings.target;
    call.matcher = settings.matcher;
    if (!settings.args.isEmpty())
        call.arguments = {settings.args};
    return call;
}

Result<SaltHookCall> hookCall(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const QString key = secrets.value(settings.secretKey);
    std::optional<SaltLogin> login = loginOf(settings, secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    HttpRequest request = hookRequest(settings);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = formText(settings, QString::fromLatin1(QUrl::toPercentEncoding(key))).toLatin1();
    return SaltHookCall{std::move(request), std::move(login), jobOf(settings), preview(settings), secrets.values()};
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    Result<SaltHookCall> call = hookCall(settings, services);
    if (!call)
        return tl::unexpected<Error>(call.error());
    return std::make_unique<SaltHookRun>(*services.salt, std::move(*call), context);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    const Result<SaltHookCall> call = hookCall(settings, services);
    return call ? SaltHookRun::settle(*services.salt, *call, context) : nullptr;
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.secretKey);
    std::optional<SaltLogin> login = loginOf(settings, secrets);
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    return std::make_unique<HookPreflight>(*services.salt, std::move(login), hookRequest(settings));
}

Millis takesUpTo(const Settings &settings)
{
    const QString function = functionBehind(settings);
    if (function.startsWith("service."_L1) || function.startsWith("cmd."_L1))
        return 1min;
    return function.startsWith("state."_L1) ? Millis{15min} : Millis{5min};
}

QString effectKey(const Settings &settings)
{
    QStringList parts{hookUrl(settings).toString(), QString(wordOf(settings.matcher)), settings.target, settings.args};
    for (const auto &[key, value] : formOf(settings)) {
        if (key != "tgt"_L1 && key != "matcher"_L1 && key != "args"_L1)
            parts.append(key + u'=' + value);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

Settings exampleSettings()
{
    Settings settings;
    settings.url = u"https://salt.example:8000/hook"_s;
    settings.ownPath = u"services/restart"_s;
    settings.target = u"web1"_s;
    settings.args = u"nginx"_s;
    settings.secretKey.name = u"salt-hook"_s;
    return settings;
}

} // namespace

const ReactionKind &saltHookReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-hook",
        .context = "SaltHook",
        .title = QT_TRANSLATE_NOOP("SaltHook", "Salt, through a hook and its reactor"),
        .summary = QT_TRANSLATE_NOOP(
            "SaltHook", "Sends an event to salt-api's webhook; a reactor on the Salt master does the work."),
        .proof = QT_TRANSLATE_NOOP("SaltHook",
                                   "Salt only says that the event was sent; the monitor proves the repair, and the job "
                                   "says what came of it where it is followed."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = effectOf,
        .takesUpTo = takesUpTo,
        .isRepeatHarmless = [](const Settings &) { return false; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight,
        .needsApproval = [](const Settings &s) { return isKeyPath(s.path()); }}};
    return kKind;
}

} // namespace salve
