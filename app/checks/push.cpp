// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/called.h"
#include "core/clock.h"
#include "core/redaction.h"
#include "core/schema_kind.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr qsizetype kBodyKept = 2048;
constexpr qsizetype kRunsKept = 20; // started and not ended: a job that starts twice a minute and never ends

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Push)
};

struct Settings
{
    SecretRef token;
    Millis expectEvery{24h};
    Millis grace{10min};
    std::optional<Millis> runAtMost;
    QString hostFrom;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Push",
        {
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("Push", "Token")).required()
                .help(QT_TRANSLATE_NOOP("Push", "The last part of the address that the job calls: /push/TOKEN when it went well, /push/TOKEN/fail when it did not, /push/TOKEN/start when it begins.")),
            duration(&Settings::expectEvery, "expect-every", QT_TRANSLATE_NOOP("Push", "Expected every")).range(1, 366.0 * 24 * 3600)
                .help(QT_TRANSLATE_NOOP("Push", "How often the job calls.")),
            duration(&Settings::grace, "grace", QT_TRANSLATE_NOOP("Push", "Grace time"))
                .help(QT_TRANSLATE_NOOP("Push", "How much later it may be before the monitor fails.")),
            text(&Settings::hostFrom, "host-from", QT_TRANSLATE_NOOP("Push", "Host from")).more().example(u"host"_s)
                .help(QT_TRANSLATE_NOOP("Push", "Which value that a failed job sends (?host=web1, or in a JSON body) names the host in trouble: repairs aim at it as {{host}}, and holds, locks and budgets of that host count. It takes the place of on-host.")),
            duration(&Settings::runAtMost, "run-at-most", QT_TRANSLATE_NOOP("Push", "Runs at most"))
                .help(QT_TRANSLATE_NOOP("Push", "A job that has said that it starts and has not ended after this time makes the monitor Degraded.")),
        }};
    return kSchema;
}
// clang-format on

enum class Word { Success, Failure, Start, Log };

struct Call
{
    Word word{Word::Success};
    QString message;
    std::optional<double> length_ms; ///< as the job says
    QString run;                     ///< pairs a start with its end
};

std::optional<Word> wordFrom(const QString &text)
{
    if (text.isEmpty() || text == "success"_L1 || text == "up"_L1)
        return Word::Success;
    if (text == "fail"_L1 || text == "down"_L1)
        return Word::Failure;
    if (text == "start"_L1)
        return Word::Start;
    if (text == "log"_L1)
        return Word::Log;
    bool isNumber = false; // an exit status
    const int status = text.toInt(&isNumber);
    if (!isNumber || status < 0 || status > 255)
        return {};
    return status == 0 ? Word::Success : Word::Failure;
}

/// The dialects that scripts speak already: /TOKEN/fail, ?status=down&msg=…&ping=…, ?success=false&error=….
std::optional<Call> callFrom(const Delivery &delivery)
{
    Call call;
    const QString part = delivery.behind.value(0);
    const bool isExternal = part == "external"_L1; // …/endpoints/TOKEN/external?success=true
    std::optional<Word> word = wordFrom(isExternal ? QString() : part);
    if (const QString status = delivery.queryValue(u"status"); !status.isEmpty())
        word = status == "up"_L1 ? Word::Success : Word::Failure;
    if (const QString success = delivery.queryValue(u"success"); !success.isEmpty())
        word = success == "true"_L1 ? Word::Success : Word::Failure;
    if (!word)
        return {};
    call.word = *word;
    const QString said = delivery.queryValue(u"msg") + delivery.queryValue(u"error");
    call.message = said.isEmpty() ? shownText(delivery.body, kBodyKept) : said.left(kBodyKept);
    bool isNumber = false;
    if (const double length = delivery.queryValue(u"ping").toDouble(&isNumber); isNumber)
        call.length_ms = length;
    else if (const Result<Millis> spoken = durationFromText(delivery.queryValue(u"duration")))
        call.length_ms = static_cast<double>(spoken->count());
    call.run = delivery.queryValue(u"rid").left(64);
    return call;
}

/// What a job says of its failure, in the query or as the plain members of a JSON body.
QJsonObject valuesIn(const Delivery &delivery)
{
    static const QStringList kOurs{u"status"_s, u"success"_s, u"msg"_s, u"error"_s, u"ping"_s, u"duration"_s, u"rid"_s};
    constexpr qsizetype kMost = 64; // of which an event keeps what it can
    QJsonObject values;
    const auto keep = [&values](const QString &name, const QString &text) {
        if (values.size() < kMost && isEventName(name) && !kOurs.contains(name) && !isCredentialName(name)
            && !text.isEmpty())
            values.insert(name, text.left(512));
    };
    for (const auto &[name, text] : delivery.query)
        keep(name, text);
    const QJsonObject body = QJsonDocument::fromJson(delivery.body).object();
    for (auto it = body.begin(); it != body.end(); ++it)
        keep(it.key(), it.value().toVariant().toString());
    return values;
}

class PushListener final : public CalledListener
{
public:
    SecretRef token(const Node &settings) const override
    {
        Problems ignored;
        ReadContext context(ignored);
        return schema().read(settings, context).token;
    }
    QString mailbox(const Node &settings) const override { return u"push "_s + token(settings).name; }

    Heard hear(const Node &, const Delivery &delivery, const QJsonObject &memory, const SecretSource &) const override
    {
        const std::optional<Call> call = callFrom(delivery);
        Heard heard;
        if (!call) {
            heard.fate = Heard::Fate::Refused;
            heard.status = 400;
            heard.body = "Not understood. Behind the token: nothing, success, fail, start, log or an exit status.";
            return heard;
        }
        heard.memory = memory;
        const double at = static_cast<double>(msOf(delivery.at));
        QJsonObject runs = memory.value("runs"_L1).toObject();
        if (call->word == Word::Log) {
            heard.fate = Heard::Fate::Noted;
            heard.memory.insert(u"log"_s, call->message);
        } else if (call->word == Word::Start) {
            heard.fate = Heard::Fate::Noted;
            if (runs.size() >= kRunsKept)
                runs.remove(runs.keys().front());
            runs.insert(call->run, at);
        } else {
            std::optional<double> length_ms = call->length_ms;
            if (!length_ms && runs.contains(call->run))
                length_ms = at - runs.value(call->run).toDouble();
            runs.remove(call->run);
            heard.memory.insert(
                u"last"_s,
                QJsonObject{{u"at_ms"_s, at},
                            {u"well"_s, call->word == Word::Success},
                            {u"message"_s, call->message},
                            {u"length_ms"_s, length_ms ? QJsonValue(*length_ms) : QJsonValue()},
                            {u"values"_s, call->word == Word::Failure ? valuesIn(delivery) : QJsonObject()}});
        }
        heard.memory.insert(u"runs"_s, runs);
        // What the senders of the other dialects look for in an answer.
        if (delivery.before.contains(u"api"_s)) {
            heard.contentType = "application/json";
            heard.body = R"({"ok":true})";
        }
        return heard;
    }

    bool isWaiting(const Node &settings, const QJsonObject &memory, TimePoint now) const override
    {
        Problems ignored;
        ReadContext context(ignored);
        const Settings s = schema().read(settings, context);
        return !memory.contains("last"_L1)
               && now < timeFromMs(memory.value("since_ms"_L1).toInteger()) + s.expectEvery + s.grace;
    }

    CallingGuide guide(const Node &) const override
    {
        return {u"/push/"_s,
                {{{}, Texts::tr("when it went well")},
                 {u"/fail"_s, Texts::tr("when it did not")},
                 {u"/start"_s, Texts::tr("when it begins: then it is known how long it runs")},
                 {u"/log"_s, Texts::tr("a note that changes nothing")},
                 {u"/$?"_s, Texts::tr("with its exit status, in a shell script")}},
                Texts::tr("Let the job call the address when it is done, for example with curl -fsS --retry 3. What it "
                          "posts is kept as what it said."),
                {}};
    }
};

class PushCheck final : public CheckOperation
{
public:
    PushCheck(const Settings &settings, QJsonObject memory, TimePoint now)
        : m_settings(settings),
          m_memory(std::move(memory)),
          m_now(now)
    {
    }

    void start() override
    {
        emit dispatched();
        finish(judged());
    }

private:
    CheckResult judged() const
    {
        const QJsonObject last = m_memory.value("last"_L1).toObject();
        CheckResult result;
        if (const QString log = m_memory.value("log"_L1).toString(); !log.isEmpty())
            result.evidence.push_back({Texts::tr("Log"), log});
        const bool hasCalled = !last.isEmpty();
        const TimePoint at =
            timeFromMs(hasCalled ? last.value("at_ms"_L1).toInteger() : m_memory.value("since_ms"_L1).toInteger());
        const Millis age = std::chrono::duration_cast<Millis>(m_now - at);
        if (const QString message = last.value("message"_L1).toString(); !message.isEmpty())
            result.evidence.push_back({Texts::tr("What it said"), message});
        if (last.value("length_ms"_L1).isDouble()) {
            const double length_ms = last.value("length_ms"_L1).toDouble();
            result.latency = Micros{static_cast<qint64>(length_ms * 1000)};
            result.metrics.push_back({u"run-length"_s, length_ms, u"ms"_s});
        }
        if (age > m_settings.expectEvery + m_settings.grace)
            return judgeAs(
                result,
                CheckOutcome::Critical,
                Phase::Wait,
                Cause::NotSeen,
                hasCalled ? Texts::tr("Has not called for %1, expected every %2.")
                                .arg(durationText(rounded(age)), durationText(m_settings.expectEvery))
                          : Texts::tr("Has never called since it was set up %1 ago.").arg(durationText(rounded(age))));
        if (!hasCalled)
            return judgeAs(result, CheckOutcome::Unknown, Phase::Wait, Cause::NoData, Texts::tr("Has not called yet."));
        if (!last.value("well"_L1).toBool()) {
            result.event = EventValues::of(last.value("values"_L1).toObject(), m_settings.hostFrom);
            return judgeAs(result,
                           CheckOutcome::Critical,
                           Phase::Assert,
                           Cause::Reported,
                           Texts::tr("Called %1 ago and said that it failed.").arg(durationText(rounded(age))));
        }
        return judgedRun(result, age);
    }

    CheckResult judgedRun(CheckResult &result, Millis age) const
    {
        judgeOk(result, Texts::tr("Called %1 ago.").arg(durationText(rounded(age))));
        const QJsonObject runs = m_memory.value("runs"_L1).toObject();
        for (const QJsonValue &begun : runs) {
            const Millis since = std::chrono::duration_cast<Millis>(m_now - timeFromMs(begun.toInteger()));
            if (m_settings.runAtMost && since > *m_settings.runAtMost)
                return judgeAs(result,
                               CheckOutcome::Warning,
                               Phase::Wait,
                               Cause::Slow,
                               Texts::tr("Started %1 ago and has not ended.").arg(durationText(rounded(since))));
        }
        return result;
    }

    static Millis rounded(Millis time) { return std::chrono::duration_cast<std::chrono::seconds>(time); }

    const Settings m_settings;
    const QJsonObject m_memory;
    const TimePoint m_now;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis, Services &services)
{
    if (!services.inbox)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("This monitor waits to be called: only a running Salve hears that. Look at its state with "
                      "salvectl show."));
    return std::make_unique<PushCheck>(
        settings, services.inbox->memory(u"push "_s + settings.token.name), services.clock.wallNow());
}

} // namespace

const CheckKind &pushCheckKind()
{
    static const PushListener kListener;
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "push",
        .context = "Push",
        .title = QT_TRANSLATE_NOOP("Push", "Heartbeat of a job"),
        .summary = QT_TRANSLATE_NOOP(
            "Push",
            "A job calls an address when it went well; Salve fails the monitor when it says otherwise or is silent."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.token = {u"backup-token"_s};
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return u"/push/{"_s + s.token.name + u'}'; },
        .listener = &kListener,
        .usualDownAfter = 1,
        .eventShape =
            [](const Settings &s) {
                return EventShape{std::nullopt, s.hostFrom};
            }}};
    return kKind;
}

} // namespace salve
