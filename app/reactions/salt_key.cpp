// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_connection.h"
#include "net/salt_keys.h"
#include "net/services.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Settings : SaltConnection
{
    SaltKeyAction action{SaltKeyAction::Accept};
    QString minion;
    int keysAtMost{1};
};

/// Salt would take a comma for a list.
bool isOneName(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'/' || c.isSpace(); });
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Salt",
        withSaltConnection<Settings>({
            choice(&Settings::action, "action", QT_TRANSLATE_NOOP("Salt", "Action"))
                .help(QT_TRANSLATE_NOOP("Salt", "accept lets a waiting minion in; reject and delete shut one out.")),
            text(&Settings::minion, "minion", QT_TRANSLATE_NOOP("Salt", "Minion")).required().templated(Templating::Argument).example(u"web1"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "Its id, or a glob such as web*. The keys that it matches are listed first, and exactly those are changed."))
                .must(isOneName, QT_TRANSLATE_NOOP("Salt", "write one id or one glob, without commas and spaces"), u"web1,web2"_s),
            integer(&Settings::keysAtMost, "keys-at-most", QT_TRANSLATE_NOOP("Salt", "Keys at most")).more().range(1, 100)
                .help(QT_TRANSLATE_NOOP("Salt", "Nothing is changed where the glob matches more keys than this.")),
        }),
        withSaltRules<Settings>({})};
    return kSchema;
}
// clang-format on

SaltKeyChange changeOf(const Settings &settings)
{
    return {settings.action, settings.minion, settings.keysAtMost};
}

QString preview(const Settings &settings)
{
    SaltKeyPlan plan;
    plan.toChange = {settings.minion};
    return chunkText(QUrl(settings.url), keyChangeChunk(changeOf(settings), plan));
}

/// Logs in and lists the keys that would be changed.
class KeyPreflight final : public PreflightOperation
{
public:
    KeyPreflight(SaltSessions &sessions, SaltLogin login, SaltKeyChange change)
        : m_sessions(sessions),
          m_login(std::move(login)),
          m_change(std::move(change)),
          m_request(sessions, m_login, listKeysChunk(), sessions.limits().lookUp)
    {
        connect(&m_request, &SaltRequest::finished, this, [this](const SaltReply &reply) { finish(reportOf(reply)); });
    }
    void start() override
    {
        m_sessions.forgetOldRefusal(m_login);
        m_request.start();
    }

private:
    PreflightReport reportOf(const SaltReply &reply) const
    {
        using enum PreflightReport::Light;
        if (!reply)
            return {Red, reply.error().sentence, {}};
        const QJsonValue lists = wheelValue(reply->member());
        if (!lists.isObject())
            return {Red, SaltText::tr("The master does not list its keys."), {}};
        const SaltKeyPlan plan = saltKeyPlan(m_change, lists.toObject());
        const QString names = plan.toChange.join(u", "_s);
        if (plan.toChange.size() > m_change.atMost)
            return {Red,
                    SaltText::tr("%1 matches more keys than keys-at-most allows: %2").arg(m_change.minion, names),
                    plan.toChange};
        // To accept is mostly meant for a minion that is not there yet.
        if (plan.toChange.isEmpty())
            return {m_change.action == SaltKeyAction::Accept ? Green : Yellow,
                    SaltText::tr("%1 may list the keys; there is none of %2 to change now.")
                        .arg(m_login.username, m_change.minion),
                    {}};
        return {Green, SaltText::tr("It would change the key of %1.").arg(names), plan.toChange};
    }

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltKeyChange m_change;
    SaltRequest m_request;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<SaltKeyOperation>(
        *services.salt, login, changeOf(settings), context, SaltKeyOperation::Purpose::Run);
}

std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return nullptr;
    return std::make_unique<SaltKeyOperation>(
        *services.salt, login, changeOf(settings), context, SaltKeyOperation::Purpose::LookOnly);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return knownPreflight({PreflightReport::Light::Red, secrets.error()->sentence, {}});
    return std::make_unique<KeyPreflight>(*services.salt, login, changeOf(settings));
}

Settings exampleSettings()
{
    Settings settings;
    exampleSaltConnection(settings);
    settings.minion = u"web1"_s;
    return settings;
}

} // namespace

const ReactionKind &saltKeyReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-key",
        .context = "Salt",
        .title = QT_TRANSLATE_NOOP("Salt", "Salt, the key of a minion"),
        .summary = QT_TRANSLATE_NOOP(
            "Salt",
            "Accepts, rejects or deletes the key of a minion at the Salt master, and reads back that it is so."),
        .proof = QT_TRANSLATE_NOOP("Salt", "The master's list of keys, read again, says whether it is done."),
        .schema = schema(),
        .example = exampleSettings(),
        // Who is let in or shut out stays so.
        .effect = [](const Settings &) { return Effect::Destroys; },
        .takesUpTo = [](const Settings &) { return Millis{1min}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return s.address() + u' ' + QString(wordOf(s.action)) + u' ' + s.minion; },
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight,
        .needsApproval = [](const Settings &) { return true; }}};
    return kKind;
}

} // namespace salve
