// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/reach_preflight.h"
#include "net/salt_connection.h"
#include "net/salt_job.h"
#include "net/salt_preflight.h"
#include "net/salt_runner.h"
#include "net/services.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

/// Who puts the event on the bus.
enum class Sender { Master, Minion };

} // namespace

template<>
struct Words<Sender>
{
    static constexpr std::array list{"master", "minion"};
};

namespace {

struct Settings : SaltConnection
{
    QString tag;
    TextMap data;
    Sender sender{Sender::Master};
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Salt",
        withSaltConnection<Settings>({
            text(&Settings::tag, "tag", QT_TRANSLATE_NOOP("Salt", "Tag")).required().templated(Templating::Argument).example(u"shop/nginx/down"_s)
                .help(QT_TRANSLATE_NOOP("Salt", "What a reactor of the master listens for."))
                .must([](const QString &tag) { return !tag.startsWith(u'/') && !tag.startsWith("salt/"_L1); },
                      QT_TRANSLATE_NOOP("Salt", "choose a tag of your own, such as shop/nginx/down: those in salt/ are Salt's"), u"salt/job"_s),
            textMap(&Settings::data, "data", QT_TRANSLATE_NOOP("Salt", "Data")).templated(Templating::Argument)
                .help(QT_TRANSLATE_NOOP("Salt", "What the event says, such as service: nginx.")),
            choice(&Settings::sender, "from", QT_TRANSLATE_NOOP("Salt", "Sent by"))
                .help(QT_TRANSLATE_NOOP("Salt", "The master (runner event.send), or a minion (event.send on it): then the event carries its id, and the data lies one level deeper.")),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("Salt", "Target")).templated(Templating::Argument).example(u"web1"_s)
                .shownIf(u"from"_s, {u"minion"_s}),
            choice(&Settings::matcher, "target-type", QT_TRANSLATE_NOOP("Salt", "Target type")).shownIf(u"from"_s, {u"minion"_s}),
        }),
        withSaltRules<Settings>({
            {[](const Settings &s) { return s.sender == Sender::Master || !s.target.isEmpty(); }, u"target"_s,
             QT_TRANSLATE_NOOP("Salt", "give a target: without one no minion is meant"),
             [](Node &node) { node.set(u"from"_s, Node::text(u"minion"_s)); }},
        })};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    QJsonObject data;
    for (const auto &[key, value] : settings.data)
        data.insert(key, value);
    SaltCall call;
    call.function = u"event.send"_s;
    call.kwargs = {{u"data"_s, data}};
    if (settings.sender == Sender::Master) {
        call.client = SaltClient::Runner;
        call.kwargs.insert(u"tag"_s, settings.tag);
    } else {
        call.target = settings.target;
        call.matcher = settings.matcher;
        call.arguments = {settings.tag};
    }
    return call;
}

QString effectKey(const Settings &settings)
{
    QStringList parts{settings.address(), QString(wordOf(settings.sender))};
    if (settings.sender == Sender::Minion)
        parts += {QString(wordOf(settings.matcher)), settings.target};
    parts.append(settings.tag);
    for (const auto &[key, value] : settings.data)
        parts.append(key + u'=' + value);
    return parts.join(u' ');
}

QString preview(const Settings &settings)
{
    const QString jid = settings.sender == Sender::Master ? QString() : SaltText::tr("(made from the time of the run)");
    return chunkText(QUrl(settings.url), chunkOf(callOf(settings), jid));
}

/// The event is on the bus: whether anybody listens, and what they make of it, nobody tells.
class SendOperation final : public ReactionOperation
{
public:
    SendOperation(QString tag, std::unique_ptr<ReactionOperation> sending)
        : m_tag(std::move(tag)),
          m_sending(std::move(sending))
    {
        connect(m_sending.get(), &ReactionOperation::dispatched, this, &ReactionOperation::dispatched);
        connect(m_sending.get(), &ReactionOperation::finished, this, [this](const RunReport &report) {
            RunReport told = report;
            if (told.outcome == RunOutcome::Succeeded) {
                told.outcome = RunOutcome::Delivered;
                told.sentence =
                    SaltText::tr("The event %1 is on Salt's bus: what comes of it, only the monitor can say.")
                        .arg(m_tag);
            }
            finish(told);
        });
    }
    void start() override { m_sending->start(); }

private:
    const QString m_tag;
    const std::unique_ptr<ReactionOperation> m_sending;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    const SaltCall call = callOf(settings);
    std::unique_ptr<ReactionOperation> sending;
    if (settings.sender == Sender::Master)
        sending = std::make_unique<SaltRunner>(*services.salt, login, call, services.salt->limits().run);
    else
        sending = std::make_unique<SaltJob>(*services.salt, login, call, context, SaltJob::Purpose::Run);
    return std::make_unique<SendOperation>(settings.tag, std::move(sending));
}

/// The job of a minion can be looked up; what the master sent by itself cannot.
std::unique_ptr<ReactionOperation> settle(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    const SaltLogin login = settings.login(secrets);
    if (secrets.error() || settings.sender == Sender::Master)
        return nullptr;
    return std::make_unique<SendOperation>(
        settings.tag,
        std::make_unique<SaltJob>(*services.salt, login, callOf(settings), context, SaltJob::Purpose::LookOnly));
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
    settings.tag = u"shop/nginx/down"_s;
    settings.data = {{u"service"_s, u"nginx"_s}};
    return settings;
}

} // namespace

const ReactionKind &saltEventReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "salt-event",
        .context = "Salt",
        .title = QT_TRANSLATE_NOOP("Salt", "Salt, an event on the bus"),
        .summary = QT_TRANSLATE_NOOP(
            "Salt", "Puts an event on the bus of the Salt master, for whatever reactor listens for its tag."),
        .proof = QT_TRANSLATE_NOOP("Salt", "Salt only says that the event was sent; the monitor proves the repair."),
        .schema = schema(),
        .example = exampleSettings(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{5min}; },
        .isRepeatHarmless = [](const Settings &) { return false; },
        .effectKey = effectKey,
        .preview = preview,
        .make = make,
        .settle = settle,
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
