// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_report.h"
#include "net/salt_request.h"
#include "net/secrets.h"
#include "net/services.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Settings
{
    QString url;
    QString path;
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString args;
    TextMap fields;
    SecretRef secretKey;
    QString eauth{u"pam"_s};
    QString username;
    SecretRef password;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};
};

bool isKeyPath(const QString &path)
{
    return path.startsWith("minions/key/"_L1);
}

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
            text(&Settings::path, "path", QT_TRANSLATE_NOOP("SaltHook", "Path")).required().example(u"services/restart"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "What the reactor listens for. The Salt formula of CloudRoutes knows: base, cmd/run, cmd/script, services/base, services/reload, "
                                                    "services/restart, services/start, services/stop, states/highstate, minions/key/base, minions/key/accept, minions/key/delete."))
                .must([](const QString &path) { return !path.startsWith(u'/') && !path.contains("//"_L1) && !path.contains(u'?') && !path.contains(u'#'); },
                      QT_TRANSLATE_NOOP("SaltHook", "write the path behind the hook address, such as services/restart"), u"/services/restart"_s),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("SaltHook", "Target")).templated(Templating::Argument).example(u"web1"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "The minions; sent as tgt.")),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("SaltHook", "Target type"))
                .help(QT_TRANSLATE_NOOP("SaltHook", "How Salt reads the target; sent as matcher.")),
            text(&Settings::args, "args", QT_TRANSLATE_NOOP("SaltHook", "Argument")).templated(Templating::Argument).example(u"nginx"_s)
                .help(QT_TRANSLATE_NOOP("SaltHook", "The service, the command or the script's arguments; sent as args.")),
            textMap(&Settings::fields, "fields", QT_TRANSLATE_NOOP("SaltHook", "More form fields")).more().templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("SaltHook", "Some paths ask for more: module (base), function (services/base, minions/key/base), script (cmd/script), minion (minions/key/…).")),
            secret(&Settings::secretKey, "secret-key", QT_TRANSLATE_NOOP("SaltHook", "Secret key")).required()
                .help(QT_TRANSLATE_NOOP("SaltHook", "What the reactor compares; sent as secretkey. Salt answers the same to a wrong one.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("SaltHook", "User name")).more()
                .help(QT_TRANSLATE_NOOP("SaltHook", "Only where the hook asks for a login (webhook_disable_auth is off).")),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("SaltHook", "Password")).more(),
            text(&Settings::eauth, "eauth", QT_TRANSLATE_NOOP("SaltHook", "Kind of login (eauth)")).more().example(u"pam"_s),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("SaltHook", "Own CA file")).more(),
            choice(&Settings::plainHttp, "plain-http", QT_TRANSLATE_NOOP("SaltHook", "Key over plain http")).more()
                .help(QT_TRANSLATE_NOOP("SaltHook", "Everybody on the way can read the key of a plain http address.")),
        },
        {{[](const Settings &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, u"url"_s,
          QT_TRANSLATE_NOOP("SaltHook", "the secret key would travel unencrypted: use https, or write plain-http: accepted"),
          [](Node &node) { node.set(u"url"_s, Node::text(u"http://salt.example:8000/hook"_s)); }},
         {[](const Settings &s) { return !s.target.isEmpty() || isKeyPath(s.path); }, u"target"_s,
          QT_TRANSLATE_NOOP("SaltHook", "give a target: without one no minion is meant"),
          [](Node &node) { node.remove(u"target"_s); }},
         {[](const Settings &s) { return s.username.isEmpty() == s.password.isEmpty(); }, u"password"_s,
          QT_TRANSLATE_NOOP("SaltHook", "a login needs both user name and password"),
          [](Node &node) { node.set(u"username"_s, Node::text(u"salve"_s)); }}}};
    return kSchema;
}
// clang-format on

/// What the reactor behind a path calls; empty where that is not known.
QString functionBehind(const Settings &settings)
{
    const auto field = [&](QStringView name) {
        for (const auto &[key, value] : settings.fields) {
            if (key == name)
                return value;
        }
        return QString();
    };
    if (settings.path == "base"_L1)
        return field(u"module");
    if (settings.path.startsWith("services/"_L1))
        return u"service."_s + settings.path.mid(9);
    if (settings.path.startsWith("states/"_L1))
        return u"state."_s + settings.path.mid(7);
    if (settings.path.startsWith("cmd/"_L1))
        return u"cmd."_s + settings.path.mid(4);
    if (settings.path == "minions/key/base"_L1)
        return u"key."_s + field(u"function");
    return isKeyPath(settings.path) ? u"key."_s + settings.path.mid(12) : QString();
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
    return saltUrl(QUrl(settings.url), settings.path);
}

QString formText(const Settings &settings, const QString &key)
{
    TextMap form;
    if (!settings.target.isEmpty())
        form = {{u"tgt"_s, settings.target}, {u"matcher"_s, QString(wordOf(settings.matcher))}};
    if (!settings.args.isEmpty())
        form.push_back({u"args"_s, settings.args});
    form.insert(form.end(), settings.fields.begin(), settings.fields.end());
    QStringList parts;
    for (const auto &[name, value] : form)
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

QString loginNeeded()
{
    return QCoreApplication::translate("SaltHook", "The hook asks for a login: give user name, password and eauth.");
}

/// Sends the event once; whether it repairs anything, only the monitor can say.
class HookOperation final : public ReactionOperation
{
public:
    HookOperation(
        SaltSessions &sessions, std::optional<SaltLogin> login, HttpRequest request, QString shown, QStringList secrets)
        : m_shown(std::move(shown)),
          m_secrets(std::move(secrets)),
          m_hasLogin(login),
          m_request(sessions, std::move(login), std::move(request))
    {
        connect(&m_request, &SaltRequest::dispatched, this, &ReactionOperation::dispatched);
        connect(&m_request, &SaltRequest::finished, this, [this](const SaltReply &reply) { finish(reportOf(reply)); });
    }
    void start() override { m_request.start(); }

private:
    RunReport reportOf(const SaltReply &reply) const
    {
        RunReport report = reply ? judged(*reply) : judged(reply.error());
        report.evidence = {{QCoreApplication::translate("SaltHook", "Request"), m_shown},
                           {QCoreApplication::translate("SaltHook", "Answer"), answerText(reply)}};
        for (const QString &secret : m_secrets) {
            report.sentence = withoutSecret(report.sentence, secret);
            for (Evidence &evidence : report.evidence)
                evidence.text = withoutSecret(evidence.text, secret);
        }
        return report;
    }

    static RunReport judged(const SaltAnswer &answer)
    {
        const QJsonValue success = answer.body.value("success"_L1);
        if (success.toBool())
            return {RunOutcome::Delivered,
                    QCoreApplication::translate(
                        "SaltHook", "Sent to Salt, waiting for the monitor: a hook does not tell what came of it."),
                    {},
                    {}};
        if (success.isBool())
            return {RunOutcome::NotRun,
                    QCoreApplication::translate("SaltHook",
                                                "The Salt master is not available; nothing was sent to the minions."),
                    {},
                    {}};
        return {RunOutcome::Rejected,
                QCoreApplication::translate("SaltHook", "The answer is not one of a Salt hook: check the address."),
                {},
                {}};
    }

    RunReport judged(const SaltFailure &failure) const
    {
        // Here a 500 comes at once from a master that is down: the event was not put on its bus.
        if (failure.trouble == SaltTrouble::ServerError)
            return {RunOutcome::NotRun,
                    QCoreApplication::translate("SaltHook",
                                                "The Salt master is not available; nothing was sent to the minions."),
                    {},
                    {}};
        if (failure.trouble == SaltTrouble::SessionEnded && !m_hasLogin)
            return {RunOutcome::Rejected, loginNeeded(), {}, {}};
        return {failure.outcome, failure.sentence, {}, {}};
    }

    const QString m_shown;
    const QStringList m_secrets;
    const bool m_hasLogin;
    SaltRequest m_request;
};

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
            return {Red, loginNeeded(), {}};
        if (!reply)
            return {Red, reply.error().sentence, {}};
        return {Red, QCoreApplication::translate("SaltHook", "What answers at this address is not a Salt hook."), {}};
    }

    SaltSessions &m_sessions;
    const std::optional<SaltLogin> m_login;
    SaltRequest m_request;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &)
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
    return std::make_unique<HookOperation>(
        *services.salt, std::move(login), std::move(request), preview(settings), secrets.values());
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
    for (const auto &[key, value] : settings.fields)
        parts.append(key + u'=' + value);
    parts.removeAll(QString());
    return parts.join(u' ');
}

Settings exampleSettings()
{
    Settings settings;
    settings.url = u"https://salt.example:8000/hook"_s;
    settings.path = u"services/restart"_s;
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
        .proof =
            QT_TRANSLATE_NOOP("SaltHook", "Salt only says that the event was sent; the monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = effectOf,
        .takesUpTo = takesUpTo,
        .isRepeatHarmless = [](const Settings &) { return false; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
