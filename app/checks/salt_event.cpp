// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/clock.h"
#include "core/json_path.h"
#include "core/schema_kind.h"
#include "net/salt_events.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kEventKept = 2048; // bytes of what is shown

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SaltEvent)
};

struct Settings
{
    QString url;
    QString eauth{u"pam"_s};
    QString username;
    SecretRef password;
    QString failedTag;
    QStringList failedIf;
    QString healthyTag;
    QStringList healthyIf;
    TextMap values;
    QString hostFrom;
    std::optional<Millis> forgetAfter;
    std::optional<Millis> expectEvery;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};
};

bool isCondition(const QString &text)
{
    return JsonCondition::parse(text).has_value();
}

bool hasValue(const TextMap &values, const QString &name)
{
    return std::any_of(values.begin(), values.end(), [&name](const auto &value) { return value.first == name; });
}

EventShape eventShape(const Settings &settings)
{
    QStringList names;
    for (const auto &[name, path] : settings.values)
        names.append(name);
    return {names, settings.hostFrom};
}

bool isPath(const QString &text)
{
    return JsonPath::parse(text).has_value();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SaltEvent",
        {
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("SaltEvent", "Address of salt-api")).required().example(u"https://salt.example:8000"_s)
                .must(isSaltUrl, QT_TRANSLATE_NOOP("SaltEvent", "write a whole address such as https://salt.example:8000, without user and password"), u"salt.example"_s),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("SaltEvent", "User name")).required().example(u"salve"_s),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("SaltEvent", "Password")).required(),
            text(&Settings::failedTag, "failed-tag", QT_TRANSLATE_NOOP("SaltEvent", "Tag of a failure")).required().example(u"shop/nginx/down"_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "An event whose tag fits fails the monitor; * stands for anything: shop/*/down.")),
            texts(&Settings::failedIf, "failed-if", QT_TRANSLATE_NOOP("SaltEvent", "Only with"))
                .must(isCondition, QT_TRANSLATE_NOOP("SaltEvent", "write a path and a comparison, for example: data.level == red"), u"level is red"_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "Conditions on the event's data, one a line, all of them: data.level == red.")),
            text(&Settings::healthyTag, "healthy-tag", QT_TRANSLATE_NOOP("SaltEvent", "Tag of health")).example(u"shop/nginx/up"_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "An event whose tag fits ends the failure; it may be the same tag with other conditions.")),
            texts(&Settings::healthyIf, "healthy-if", QT_TRANSLATE_NOOP("SaltEvent", "Health only with"))
                .must(isCondition, QT_TRANSLATE_NOOP("SaltEvent", "write a path and a comparison, for example: data.level == green"), u"level is green"_s),
            textMap(&Settings::values, "values", QT_TRANSLATE_NOOP("SaltEvent", "Values")).more()
                .must(isPath, QT_TRANSLATE_NOOP("SaltEvent", "write a path such as data.service"), u"data["_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "What is kept of a failure, by name: host: id, service: data.service.")),
            text(&Settings::hostFrom, "host-from", QT_TRANSLATE_NOOP("SaltEvent", "Host from")).more().example(u"host"_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "Which of the values names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.")),
            duration(&Settings::forgetAfter, "forget-after", QT_TRANSLATE_NOOP("SaltEvent", "Forgotten after"))
                .help(QT_TRANSLATE_NOOP("SaltEvent", "A failure that is not said again for this long is over; empty: until health is said.")),
            duration(&Settings::expectEvery, "expect-every", QT_TRANSLATE_NOOP("SaltEvent", "Expected every"))
                .help(QT_TRANSLATE_NOOP("SaltEvent", "When no event that fits has come for this long the monitor fails; empty: silence is normal.")),
            text(&Settings::eauth, "eauth", QT_TRANSLATE_NOOP("SaltEvent", "Kind of login (eauth)")).more().example(u"pam"_s)
                .help(QT_TRANSLATE_NOOP("SaltEvent", "As in external_auth of the master: pam, file, ldap, sharedsecret …")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("SaltEvent", "Own CA file")).more()
                .help(QT_TRANSLATE_NOOP("SaltEvent", "A PEM file that is trusted beside the system's authorities, for this monitor only.")),
            choice(&Settings::plainHttp, "plain-http", QT_TRANSLATE_NOOP("SaltEvent", "Password over plain http")).more()
                .help(QT_TRANSLATE_NOOP("SaltEvent", "Everybody on the way can read the password of a plain http address.")),
        },
        {{[](const Settings &s) { return !s.healthyTag.isEmpty() || s.forgetAfter; }, u"healthy-tag"_s,
          QT_TRANSLATE_NOOP("SaltEvent", "say what ends a failure: healthy-tag, or forget-after"),
          [](Node &node) { node.remove(u"healthy-tag"); node.remove(u"forget-after"); }},
         {[](const Settings &s) { return s.hostFrom.isEmpty() || hasValue(s.values, s.hostFrom); }, u"host-from"_s,
          QT_TRANSLATE_NOOP("SaltEvent", "host-from names one of the values"),
          [](Node &node) { node.set(u"host-from"_s, Node::text(u"nobody"_s)); }},
         {[](const Settings &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, u"url"_s,
          QT_TRANSLATE_NOOP("SaltEvent", "the password would travel unencrypted: use https, or write plain-http: accepted"),
          [](Node &node) { node.set(u"url"_s, Node::text(u"http://salt.example:8000"_s)); }}}};
    return kSchema;
}
// clang-format on

Settings read(const Node &settings)
{
    Problems ignored;
    ReadContext context(ignored);
    return schema().read(settings, context);
}

/// As Salt's own reactor reads it: `*` is anything, slashes too, `?` one character.
bool fits(const QString &glob, const QString &tag)
{
    if (glob.isEmpty())
        return false;
    QString expression = QRegularExpression::escape(glob);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(tag).hasMatch();
}

bool allHold(const QStringList &conditions, const QJsonObject &data)
{
    return std::all_of(conditions.begin(), conditions.end(), [&data](const QString &text) {
        const Result<JsonCondition> condition = JsonCondition::parse(text);
        return condition && condition->complaint(data).isEmpty();
    });
}

/// How the stream's own news travel beside the events: as deliveries of these methods.
const QByteArray kEvent = "EVENT";
const QByteArray kSees = "SEES";
const QByteArray kBlind = "BLIND";

/// Listens for as long as it lives. A secret is not there at once at the start, and a locked keyring is opened later:
/// it is asked for again.
class SaltEventWatch final : public QObject
{
public:
    SaltEventWatch(const Settings &settings, Services &services, std::function<void(const Delivery &)> deliver)
        : m_settings(settings),
          m_services(services),
          m_deliver(std::move(deliver))
    {
        listen();
    }
    ~SaltEventWatch() override { m_services.clock.cancel(m_retry); }
    Q_DISABLE_COPY_MOVE(SaltEventWatch)

private:
    // A vault is read within moments; what takes longer is told.
    static constexpr Millis kSoon{250};
    static constexpr int kPatience = 20;
    static constexpr Millis kLater{30'000};

    void listen()
    {
        SecretReader secrets(m_services.secrets);
        const QString password = secrets.value(m_settings.password);
        if (secrets.error()) {
            const bool mayComeSoon = secrets.error()->code == ErrorCode::Unavailable && ++m_tries <= kPatience;
            if (!mayComeSoon && !std::exchange(m_hasComplained, true))
                tell(kBlind, secrets.error()->sentence, {});
            m_retry = m_services.clock.after(mayComeSoon ? kSoon : kLater, this, [this] { listen(); });
            return;
        }
        SaltEventSink sink;
        sink.event = [this](const QString &tag, const QJsonObject &data) {
            if (fits(m_settings.failedTag, tag) || fits(m_settings.healthyTag, tag))
                tell(kEvent, tag, QJsonDocument(data).toJson(QJsonDocument::Compact));
        };
        sink.sight = [this](bool isSeeing, const QString &why) { tell(isSeeing ? kSees : kBlind, why, {}); };
        const Settings &s = m_settings;
        m_subscription = m_services.saltEvents->subscribe(
            {QUrl(s.url), s.eauth, s.username, s.password.name, password, s.caFile}, std::move(sink));
    }

    void tell(const QByteArray &method, const QString &what, const QByteArray &body)
    {
        Delivery delivery;
        delivery.at = m_services.clock.wallNow();
        delivery.method = method;
        delivery.behind = {what};
        delivery.body = body;
        m_deliver(delivery);
    }

    const Settings m_settings;
    Services &m_services;
    const std::function<void(const Delivery &)> m_deliver;
    std::unique_ptr<QObject> m_subscription;
    quint64 m_retry{0};
    int m_tries{0};
    bool m_hasComplained{false};
};

class SaltEventListener final : public Listener
{
public:
    SecretRef token(const Node &) const override { return {}; } // nobody calls it by HTTP

    QString mailbox(const Node &settings) const override
    {
        const Settings s = read(settings);
        return QStringList{u"salt-event"_s,
                           s.url,
                           s.eauth,
                           s.username,
                           s.failedTag,
                           s.healthyTag,
                           s.failedIf.join(u'&'),
                           s.healthyIf.join(u'&')}
            .join(u' ');
    }

    std::unique_ptr<QObject>
    attach(const Node &settings, Services &services, std::function<void(const Delivery &)> deliver) const override
    {
        if (!services.saltEvents)
            return nullptr;
        return std::make_unique<SaltEventWatch>(read(settings), services, std::move(deliver));
    }

    Heard
    hear(const Node &settings, const Delivery &delivery, const QJsonObject &memory, const SecretSource &) const override
    {
        Heard heard;
        heard.memory = memory;
        const qint64 at_ms = msOf(delivery.at);
        if (delivery.method == kBlind) {
            const bool wasBlind = memory.contains("blind_ms"_L1);
            if (!wasBlind)
                heard.memory.insert(u"blind_ms"_s, at_ms);
            heard.memory.insert(u"why"_s, delivery.behind.value(0));
            heard.fate = wasBlind ? Heard::Fate::Noted : Heard::Fate::Taken;
            return heard;
        }
        if (delivery.method == kSees) {
            if (memory.contains("blind_ms"_L1)) {
                heard.memory.insert(u"gap"_s,
                                    QJsonObject{{u"from_ms"_s, memory.value("blind_ms"_L1)}, {u"to_ms"_s, at_ms}});
                heard.memory.remove("blind_ms"_L1);
            }
            heard.memory.insert(u"sees_ms"_s, at_ms);
            return heard;
        }
        return takeEvent(read(settings), delivery, std::move(heard));
    }

    bool isWaiting(const Node &, const QJsonObject &memory, TimePoint) const override
    {
        return !memory.contains("sees_ms"_L1) && !memory.contains("blind_ms"_L1);
    }

private:
    static Heard takeEvent(const Settings &settings, const Delivery &delivery, Heard heard)
    {
        const QString tag = delivery.behind.value(0);
        const QJsonObject data = QJsonDocument::fromJson(delivery.body).object();
        const bool hasFailed = fits(settings.failedTag, tag) && allHold(settings.failedIf, data);
        const bool isHealthy = fits(settings.healthyTag, tag) && allHold(settings.healthyIf, data);
        if (!hasFailed && !isHealthy) {
            heard.fate = Heard::Fate::Answered; // an event of another sort: nothing to remember
            return heard;
        }
        heard.memory.insert(u"heard_ms"_s, msOf(delivery.at));
        heard.memory.insert(u"tag"_s, tag);
        heard.memory.insert(u"data"_s, shownText(delivery.body, kEventKept));
        if (!hasFailed) {
            heard.memory.remove("failed_ms"_L1);
            return heard;
        }
        QJsonObject values;
        for (const auto &[name, path] : settings.values) {
            const QJsonValue value = JsonPath::parse(path)->valueIn(data);
            if (!value.isUndefined())
                values.insert(name, value.isString() ? value : QJsonValue(value.toVariant().toString()));
        }
        heard.memory.insert(u"values"_s, values);
        heard.memory.insert(u"failed_ms"_s, msOf(delivery.at));
        return heard;
    }
};

class SaltEventCheck final : public CheckOperation
{
public:
    SaltEventCheck(const Settings &settings, const QJsonObject &memory, TimePoint now)
        : m_settings(settings),
          m_memory(memory),
          m_now(now)
    {
    }

    void start() override
    {
        emit dispatched();
        finish(judged());
    }

private:
    std::optional<Millis> ago(QLatin1StringView key) const
    {
        const QJsonValue at = m_memory.value(key);
        return at.isDouble() ? std::optional(std::chrono::duration_cast<Millis>(m_now - timeFromMs(at.toInteger())))
                             : std::nullopt;
    }
    static QString spoken(Millis time) { return durationText(std::chrono::duration_cast<std::chrono::seconds>(time)); }

    CheckResult judged() const
    {
        CheckResult result;
        if (const QString tag = m_memory.value("tag"_L1).toString(); !tag.isEmpty())
            result.evidence.push_back({Texts::tr("Last event"), tag + u'\n' + m_memory.value("data"_L1).toString()});
        noteGap(result);
        if (const std::optional<Millis> blind = ago("blind_ms"_L1))
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           Phase::Connect,
                           Cause::NoData,
                           Texts::tr("Not listening to Salt's events for %1: %2")
                               .arg(spoken(*blind), m_memory.value("why"_L1).toString()));
        if (!m_memory.contains("sees_ms"_L1))
            return judgeAs(result,
                           CheckOutcome::Unknown,
                           Phase::Connect,
                           Cause::NoData,
                           Texts::tr("Not listening to Salt's events yet."));
        const std::optional<Millis> failed = ago("failed_ms"_L1);
        if (failed && (!m_settings.forgetAfter || *failed <= *m_settings.forgetAfter)) {
            result.event = EventValues::of(m_memory.value("values"_L1).toObject(), m_settings.hostFrom);
            return judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::Reported, failureSentence(*failed));
        }
        const std::optional<Millis> silent = ago(m_memory.contains("heard_ms"_L1) ? "heard_ms"_L1 : "sees_ms"_L1);
        if (m_settings.expectEvery && silent > *m_settings.expectEvery)
            return judgeAs(result,
                           CheckOutcome::Critical,
                           Phase::Wait,
                           Cause::NotSeen,
                           Texts::tr("No event for %1, expected every %2.")
                               .arg(spoken(*silent), durationText(*m_settings.expectEvery)));
        return judgeOk(result,
                       m_memory.contains("heard_ms"_L1)
                           ? Texts::tr("Last event %1 ago, no failure among them.").arg(spoken(*silent))
                           : Texts::tr("Listening; no event that fits has come."));
    }

    QString failureSentence(Millis failed) const
    {
        QString sentence = Texts::tr("%1 said %2 ago").arg(m_memory.value("tag"_L1).toString(), spoken(failed));
        const QJsonObject values = m_memory.value("values"_L1).toObject();
        QStringList words;
        for (auto it = values.begin(); it != values.end(); ++it)
            words.append(it.key() + u' ' + it.value().toString());
        return words.isEmpty() ? sentence + u'.' : sentence + u": "_s + words.join(u", "_s) + u'.';
    }

    void noteGap(CheckResult &result) const
    {
        const QJsonObject gap = m_memory.value("gap"_L1).toObject();
        if (!gap.isEmpty())
            result.evidence.push_back({Texts::tr("Not listening"),
                                       Texts::tr("from %1 to %2: events of this time are not known")
                                           .arg(isoOf(timeFromMs(gap.value("from_ms"_L1).toInteger())),
                                                isoOf(timeFromMs(gap.value("to_ms"_L1).toInteger())))});
    }

    const Settings m_settings;
    const QJsonObject m_memory;
    const TimePoint m_now;
};

const SaltEventListener &saltEventListener()
{
    static const SaltEventListener kListener;
    return kListener;
}

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis, Services &services)
{
    if (!services.inbox)
        return fail(ErrorCode::Invalid,
                    Texts::tr("This monitor waits for events: only a running Salve hears them. Look at its state with "
                              "salvectl show."));
    const QString mailbox = saltEventListener().mailbox(schema().write(settings));
    return std::make_unique<SaltEventCheck>(settings, services.inbox->memory(mailbox), services.clock.wallNow());
}

} // namespace

const CheckKind &saltEventCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "salt-event",
        .context = "SaltEvent",
        .title = QT_TRANSLATE_NOOP("SaltEvent", "Salt event"),
        .summary = QT_TRANSLATE_NOOP(
            "SaltEvent", "Listens to Salt's event bus: an event fails the monitor, another one makes it well again."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url = u"https://salt.example:8000"_s;
                settings.username = u"salve"_s;
                settings.password = {u"salt-api"_s};
                settings.failedTag = u"shop/nginx/down"_s;
                settings.healthyTag = u"shop/nginx/up"_s;
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return s.failedTag + u" at "_s + QUrl(s.url).authority(); },
        .listener = &saltEventListener(),
        .usualDownAfter = 1,
        .eventShape = eventShape}};
    return kKind;
}

} // namespace salve
