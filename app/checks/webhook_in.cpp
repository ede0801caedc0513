// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/webhook_in.h"

#include "checks/alert_memory.h"
#include "checks/findings.h"
#include "checks/intake_preview.h"
#include "checks/sns_envelope.h"
#include "core/clock.h"
#include "core/schema.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

using Settings = WebhookInSettings;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WebhookIn)
};

bool isCondition(const QString &text)
{
    return JsonCondition::parse(text).has_value();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "WebhookIn",
        {
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("WebhookIn", "Token")).required()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "The last part of the address that the sender calls: /in/TOKEN.")),
            text(&Settings::shape, "shape", QT_TRANSLATE_NOOP("WebhookIn", "Sender")).required().example(u"generic"_s)
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Which system sends: it says where state and name stand in what comes.")),
            secret(&Settings::secret, "secret", QT_TRANSLATE_NOOP("WebhookIn", "Shared secret")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Beside the token: the key of the sender's signature; for senders that sign nothing, the password (with a user name) or the bearer token that has to come with it.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("WebhookIn", "User name")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Of basic authorization, with the shared secret as its password.")),
            text(&Settings::addressId, "address-id", QT_TRANSLATE_NOOP("WebhookIn", "Id in the address")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Of addresses that name the monitor, such as /api/cr-api/ID/KEY/true: what stands there, where it is not the id of this monitor.")),
            texts(&Settings::only, "only", QT_TRANSLATE_NOOP("WebhookIn", "Only alerts with"))
                .must(isCondition, QT_TRANSLATE_NOOP("WebhookIn", "write a path and a comparison, for example: labels.instance == web1"), u"labels.instance is web1"_s)
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Conditions on the alert as it is sent, one a line, all of them: labels.instance == web1.")),
            text(&Settings::hostFrom, "host-from", QT_TRANSLATE_NOOP("WebhookIn", "Host from")).more().example(u"host"_s)
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Which value of the alert names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.")),
            texts(&Settings::degradedFor, "degraded-for", QT_TRANSLATE_NOOP("WebhookIn", "Degraded for")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "Severities that make the monitor Degraded instead of Down: warning, P3, Sev3.")),
            boolean(&Settings::isOnlyWithImpact, "only-with-impact", QT_TRANSLATE_NOOP("WebhookIn", "Only with an impact")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "A problem that hits no user makes the monitor Degraded instead of Down: it is told apart, and not acted on.")),
            choice(&Settings::untilTold, "until-told", QT_TRANSLATE_NOOP("WebhookIn", "Until something is told")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "pending: nobody knows. ok: for a sender that only speaks when something is wrong.")),
            duration(&Settings::silentAfter, "silent-after", QT_TRANSLATE_NOOP("WebhookIn", "Silent after")).more()
                .help(QT_TRANSLATE_NOOP("WebhookIn", "When the sender has said nothing for this long the monitor is Unknown.")),
        }};
    return kSchema;
}
// clang-format on

Settings read(const Node &settings)
{
    Problems ignored;
    ReadContext context(ignored);
    return schema().read(settings, context);
}

QStringList valueNames(const IntakeRecipe &recipe)
{
    QStringList names;
    for (const auto &[name, path] : recipe.values)
        names.append(name);
    return names;
}

bool isWanted(const Settings &settings, const IntakeEvent &event)
{
    return std::all_of(settings.only.begin(), settings.only.end(), [&event](const QString &text) {
        const Result<JsonCondition> condition = JsonCondition::parse(text);
        return condition && condition->complaint(event.item).isEmpty();
    });
}

/// Signature, basic or bearer, whichever this sender and these settings have; true where nothing is asked for.
Result<bool>
isAllowed(const Settings &settings, const IntakeRecipe &shape, const Delivery &delivery, const SecretSource &secrets)
{
    if (settings.secret.isEmpty())
        return true;
    const Result<QString> secret = secrets(settings.secret.name);
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    const QByteArray given = delivery.header("authorization");
    if (!settings.username.isEmpty())
        return given == "Basic " + (settings.username + u':' + *secret).toUtf8().toBase64();
    if (!shape.signature.header.isEmpty())
        return isSigned(shape.signature, delivery, secret->toUtf8());
    return given == "Bearer " + secret->toUtf8();
}

/// As those answer whose addresses are called here: always 200, the rest is in the text.
Heard answeredAs(Heard heard, const QString &text)
{
    heard.status = 200;
    heard.contentType = "application/json";
    heard.body = text.toUtf8();
    return heard;
}

QString answerToQuestion(const IntakeAnswers &answers, const Addressee &monitor)
{
    const QString word{wordOf(monitor.word)};
    const auto theirs = std::find_if(
        answers.states.begin(), answers.states.end(), [&word](const auto &entry) { return entry.first == word; });
    QString text = answers.question;
    text.replace("{{state}}"_L1, theirs == answers.states.end() ? word : theirs->second);
    return text.replace("{{failures}}"_L1, QString::number(monitor.failures));
}

class WebhookInCheck final : public CheckOperation
{
public:
    WebhookInCheck(const Settings &settings, const QString &sender, const QJsonObject &memory, TimePoint now)
        : m_settings(settings),
          m_sender(sender),
          m_memory(memory),
          m_now(now)
    {
    }

    void start() override
    {
        emit dispatched();
        finish(judged());
    }

    CheckResult judged() const
    {
        CheckResult result;
        const std::optional<TimePoint> told = m_memory.lastTold();
        const std::vector<AlertMemory::Alert> alerts = m_memory.alerts();
        result.metrics.push_back({u"alerts"_s, static_cast<double>(alerts.size()), {}});
        const SnsSubscription subscription = snsSubscriptionIn(m_memory.json());
        if (!subscription.topic.isEmpty())
            result.evidence.push_back({Texts::tr("Subscription"), describe(subscription)});
        if (!alerts.empty())
            return judgedAlerts(result, alerts);
        if (subscription.endedAt)
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           Phase::Wait,
                           Cause::NotSeen,
                           Texts::tr("The subscription to %1 was ended %2 ago: nothing more will be told. Subscribe "
                                     "this address again.")
                               .arg(subscription.topic, spoken(since(*subscription.endedAt))));
        if (!told && m_settings.untilTold == UntilTold::Pending)
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           Phase::Wait,
                           Cause::NoData,
                           Texts::tr("%1 has told nothing yet.").arg(m_sender));
        const Millis quiet = std::chrono::duration_cast<Millis>(m_now - told.value_or(m_memory.madeAt()));
        if (m_settings.silentAfter && quiet > *m_settings.silentAfter)
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           Phase::Wait,
                           Cause::NotSeen,
                           Texts::tr("%1 has told nothing for %2.").arg(m_sender, spoken(quiet)));
        return judgeOk(result,
                       told ? Texts::tr("%1 reports no alert; last told %2 ago.").arg(m_sender, spoken(quiet))
                            : Texts::tr("%1 has reported nothing.").arg(m_sender));
    }

private:
    CheckResult judgedAlerts(CheckResult &result, const std::vector<AlertMemory::Alert> &alerts) const
    {
        const AlertMemory::Alert *worst = nullptr;
        for (const AlertMemory::Alert &alert : alerts) {
            if (!worst || rank(outcomeOf(alert)) > rank(outcomeOf(*worst)))
                worst = &alert;
            if (result.evidence.size() < 5)
                result.evidence.push_back({alert.title.isEmpty() ? alert.identity : alert.title, describe(alert)});
        }
        result.event = EventValues::of(worst->values, m_settings.hostFrom);
        const QString title = worst->title.isEmpty() ? worst->identity : worst->title;
        QString message = Texts::tr("%1 reports for %2: %3").arg(m_sender, spoken(since(worst->since)), title);
        if (alerts.size() > 1)
            message += Texts::tr(" (and %n more)", nullptr, static_cast<int>(alerts.size()) - 1);
        if (!worst->hasImpact && m_settings.isOnlyWithImpact)
            message += Texts::tr("; no user is hit");
        const CheckOutcome outcome = outcomeOf(*worst);
        return judgeAs(result,
                       outcome,
                       Phase::Assert,
                       outcome == CheckOutcome::Unknown ? Cause::NoData : Cause::Reported,
                       message);
    }

    CheckOutcome outcomeOf(const AlertMemory::Alert &alert) const
    {
        if (alert.state != "firing"_L1)
            return CheckOutcome::Unknown;
        const bool isMild = m_settings.degradedFor.contains(alert.severity, Qt::CaseInsensitive)
                            || (m_settings.isOnlyWithImpact && !alert.hasImpact);
        return isMild ? CheckOutcome::Warning : CheckOutcome::Critical;
    }

    static int rank(CheckOutcome outcome)
    {
        return outcome == CheckOutcome::Critical ? 2 : outcome == CheckOutcome::Warning ? 1 : 0;
    }

    static QString describe(const AlertMemory::Alert &alert)
    {
        QStringList lines{Texts::tr("Identity: %1").arg(alert.identity),
                          Texts::tr("Since: %1").arg(isoOf(alert.since))};
        if (!alert.severity.isEmpty())
            lines.append(Texts::tr("Severity: %1").arg(alert.severity));
        if (!alert.link.isEmpty())
            lines.append(alert.link);
        for (auto it = alert.values.begin(); it != alert.values.end(); ++it)
            lines.append(it.key() + u": "_s + it.value().toString());
        return lines.join(u'\n');
    }

    static QString describe(const SnsSubscription &subscription)
    {
        QStringList lines{subscription.topic};
        if (subscription.confirmedAt)
            lines.append(Texts::tr("Confirmed: %1").arg(isoOf(*subscription.confirmedAt)));
        if (subscription.endedAt)
            lines.append(Texts::tr("Ended: %1").arg(isoOf(*subscription.endedAt)));
        return lines.join(u'\n');
    }

    Millis since(TimePoint time) const { return std::chrono::duration_cast<Millis>(m_now - time); }
    static QString spoken(Millis time) { return durationText(std::chrono::duration_cast<std::chrono::seconds>(time)); }

    const Settings m_settings;
    const QString m_sender;
    const AlertMemory m_memory;
    const TimePoint m_now;
};

} // namespace

CheckResult
judgedWebhook(const WebhookInSettings &settings, const QString &sender, const QJsonObject &memory, TimePoint now)
{
    return WebhookInCheck(settings, sender, memory, now).judged();
}

WebhookInKind::WebhookInKind(std::vector<IntakeRecipe> shapes)
    : m_shapes(std::move(shapes)),
      m_fields(schema().fields())
{
    QStringList words;
    for (const IntakeRecipe &shape : m_shapes)
        words.append(shape.shape);
    for (FieldInfo &field : m_fields) {
        if (field.key == "shape"_L1) {
            field.kind = FieldKind::Choice;
            field.choices = words;
        }
    }
}

QString WebhookInKind::id() const
{
    return u"webhook-in"_s;
}

QString WebhookInKind::title() const
{
    return Texts::tr("Alert of another system");
}

QString WebhookInKind::summary() const
{
    return Texts::tr(
        "Another monitoring system calls an address: what it reports fails the monitor until it is resolved.");
}

const IntakeRecipe *WebhookInKind::shape(const QString &word) const
{
    const auto it = std::find_if(
        m_shapes.begin(), m_shapes.end(), [&word](const IntakeRecipe &shape) { return shape.shape == word; });
    return it == m_shapes.end() ? nullptr : &*it;
}

Problems WebhookInKind::problems(const Node &settings) const
{
    Problems found;
    ReadContext context(found);
    const Settings read = schema().read(settings, context);
    const Node *word = settings.find(u"shape");
    if (!context.hasErrors() && word && !shape(read.shape)) {
        QStringList words;
        for (const IntakeRecipe &one : m_shapes)
            words.append(one.shape);
        found.push_back({Severity::Error,
                         u"shape"_s,
                         word->mark(),
                         Texts::tr("\"%1\" is not one of: %2").arg(read.shape.left(40), words.join(u", "_s))});
    }
    const IntakeRecipe *recipe = shape(read.shape);
    if (const Node *from = settings.find(u"host-from");
        from && recipe && !valueNames(*recipe).contains(read.hostFrom)) {
        found.push_back({Severity::Error,
                         u"host-from"_s,
                         from->mark(),
                         Texts::tr("\"%1\" is no value of this sender; it gives: %2")
                             .arg(read.hostFrom.left(40), valueNames(*recipe).join(u", "_s))});
    }
    return found;
}

EventShape WebhookInKind::eventShape(const Node &settings) const
{
    const Settings s = read(settings);
    const IntakeRecipe *recipe = shape(s.shape);
    return {recipe ? std::optional(valueNames(*recipe)) : std::nullopt, s.hostFrom};
}

Node WebhookInKind::normalized(const Node &settings) const
{
    return withUnknownKeys(schema().write(read(settings)), settings, m_fields);
}

Node WebhookInKind::example() const
{
    Settings settings;
    settings.token = {u"alerts-token"_s};
    settings.shape = u"generic"_s;
    return schema().write(settings);
}

std::vector<Node> WebhookInKind::brokenExamples() const
{
    Node broken = example();
    broken.set(u"shape"_s, Node::text(u"carrier-pigeon"_s));
    return {broken};
}

QString WebhookInKind::target(const Node &settings) const
{
    const Settings s = read(settings);
    return u"/in/{%1} (%2)"_s.arg(s.token.name, s.shape);
}

SecretRef WebhookInKind::token(const Node &settings) const
{
    return read(settings).token;
}

/// Monitors with one address and other conditions each remember their own part.
QString WebhookInKind::mailbox(const Node &settings) const
{
    const Settings s = read(settings);
    return u"webhook-in %1 %2 %3"_s.arg(s.token.name, s.shape, s.only.join(u" and "_s));
}

Heard WebhookInKind::hear(const Node &node,
                          const Delivery &delivery,
                          const QJsonObject &memory,
                          const SecretSource &secrets) const
{
    const Settings settings = read(node);
    const IntakeRecipe *recipe = shape(settings.shape);
    if (!recipe)
        return Heard::refused(500, Texts::tr("This Salve does not know the sender \"%1\".").arg(settings.shape));
    const Result<bool> allowed = isAllowed(settings, *recipe, delivery, secrets);
    if (!allowed)
        return Heard::refused(503, Texts::tr("The shared secret cannot be read just now."));
    if (!*allowed)
        return Heard::refused(401, Texts::tr("Signature, user name or password is wrong."));
    if (recipe->envelope == IntakeEnvelope::Sns) {
        const SnsOpened opened = openSns(delivery, memory);
        return opened.heard ? *opened.heard : heardEvents(settings, *recipe, opened.delivery, opened.memory);
    }
    const std::optional<IntakeAddress::Match> called = matchOf(recipe->addresses, delivery);
    if (!called)
        return heardEvents(settings, *recipe, delivery, memory);
    const IntakeAnswers &answers = recipe->answers;
    if (!called->id.isEmpty() && called->id != delivery.to.id.value && called->id != settings.addressId)
        return answeredAs(Heard::refused(403, {}), answers.stranger);
    const Heard heard = heardEvents(settings, *recipe, delivery, memory);
    if (heard.fate == Heard::Fate::Refused)
        return answeredAs(heard, answers.refused);
    return heard.contentType.startsWith("text") ? answeredAs(heard, answers.taken) : heard;
}

Heard WebhookInKind::heardEvents(const WebhookInSettings &settings,
                                 const IntakeRecipe &recipe,
                                 const Delivery &delivery,
                                 const QJsonObject &memory) const
{
    AlertMemory alerts(memory);
    Heard heard;
    heard.fate = Heard::Fate::Answered;
    if (!alerts.isNew(delivery))
        return heard;
    const Result<std::vector<IntakeEvent>> events = eventsIn(recipe, delivery);
    if (!events)
        return Heard::refused(400, events.error().sentence);
    if (events->empty() && !recipe.questions.isEmpty())
        return answeredAs(heard, answerToQuestion(recipe.answers, delivery.to));
    bool isChanged = !alerts.lastTold();
    for (const IntakeEvent &event : *events) {
        if (isWanted(settings, event))
            isChanged = alerts.take(event, delivery.at) || isChanged;
    }
    alerts.note(delivery);
    heard.fate = isChanged ? Heard::Fate::Taken : Heard::Fate::Noted;
    heard.memory = alerts.json();
    return heard;
}

std::optional<Heard> WebhookInKind::heardFromStranger(const QStringList &path) const
{
    for (const IntakeRecipe &recipe : m_shapes) {
        for (const QString &text : recipe.addresses) {
            const std::optional<IntakeAddress> address = IntakeAddress::parse(text);
            if (address && address->isLike(path))
                return answeredAs(Heard::refused(404, {}), recipe.answers.stranger);
        }
    }
    return {};
}

bool WebhookInKind::isWaiting(const Node &settings, const QJsonObject &memory, TimePoint) const
{
    return read(settings).untilTold == UntilTold::Pending && !AlertMemory(memory).lastTold();
}

CallingGuide WebhookInKind::guide(const Node &settings) const
{
    CallingGuide guide{u"/in/"_s, {{{}, Texts::tr("for the sender to call")}}, {}, {}};
    if (const IntakeRecipe *recipe = shape(read(settings).shape)) {
        guide.setup = recipe->setup;
        guide.payload = recipe->payload;
    }
    return guide;
}

std::optional<HearingPreview> WebhookInKind::preview(const Node &settings, const Delivery &delivery) const
{
    const Settings s = read(settings);
    Node whole = settings; // what comes can be read before there is an address
    if (s.token.isEmpty())
        whole.set(u"token"_s, Node::map({{u"secret"_s, Node::text(u"token"_s)}}));
    const Problems wrong = problems(whole);
    if (!s.shape.isEmpty() && !hasErrors(wrong))
        return previewOf(s, *shape(s.shape), delivery);
    HearingPreview none;
    none.trouble = s.shape.isEmpty() ? Texts::tr("Say which system sends, then it shows what a payload means.")
                                     : firstError(wrong).sentence;
    return none;
}

Result<std::unique_ptr<CheckOperation>> WebhookInKind::make(const Node &node, Millis, Services &services) const
{
    const Problems wrong = problems(node);
    if (hasErrors(wrong))
        return tl::unexpected<Error>(firstError(wrong));
    if (!services.inbox)
        return fail(ErrorCode::Invalid,
                    Texts::tr("This monitor waits to be told: only a running Salve hears that. Look at its state with "
                              "salvectl show."));
    const Settings settings = read(node);
    return std::make_unique<WebhookInCheck>(
        settings, shape(settings.shape)->title, services.inbox->memory(mailbox(node)), services.clock.wallNow());
}

} // namespace salve
