// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/salt_access.h"
#include "core/json_path.h"
#include "core/schema_kind.h"
#include "net/salt_return.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class Asks { ServiceStatus, DiskUsage, Any };

} // namespace

template<>
struct Words<Asks>
{
    static constexpr std::array list{"service.status", "disk.usage", "any"};
};

namespace {

struct Settings : SaltAccess
{
    Asks asks{Asks::ServiceStatus};
    QString service;
    QStringList mounts{u"/"_s};
    QString function;
    QStringList arguments;
    Node kwargs;
    QStringList json;
    QString value;
    QString unit;
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;

    NumberLimits limits() const { return {degradedWhen, downWhen}; }
};

bool isFunctionName(const QString &text)
{
    static const QRegularExpression kName(u"^[\\w-]+\\.[\\w.-]*\\w$"_s);
    return kName.match(text).hasMatch();
}

/// A monitor looks and does not act. This catches what people reach for first; what cmd.run runs nobody can tell.
bool isReadOnly(const QString &function)
{
    static const QRegularExpression kActs(
        u"\\.(force_reload|full_restart|reload|restart|start|stop|enable|disable|mask|unmask|reboot|shutdown|poweroff"
        "|halt|init|install|remove|purge|upgrade|update|write|append|replace|delete|kill|pkill|kill_pid|mount|umount"
        "|add|run_request|apply_request)$|\\.(set|add|del|delete|remove|rm|create|make|chg)_\\w+$"_s);
    const bool isState = function.startsWith("state."_L1) && !function.startsWith("state.show_"_L1);
    return !isState && !kActs.match(function).hasMatch();
}

bool isJsonPath(const QString &text)
{
    return JsonPath::parse(text).has_value();
}

// clang-format off
std::vector<Field<Settings>> questionFields()
{
    const QStringList ownFunction{u"any"_s};
    return {
        choice(&Settings::asks, "asks", QT_TRANSLATE_NOOP("SaltCheck", "Asks for"))
            .help(QT_TRANSLATE_NOOP("SaltCheck", "service.status: is a service running? disk.usage: how full are file systems? any: a function of your choice.")),
        text(&Settings::service, "service", QT_TRANSLATE_NOOP("SaltCheck", "Service")).required().example(u"nginx"_s)
            .shownIf(u"asks"_s, {u"service.status"_s}),
        texts(&Settings::mounts, "mounts", QT_TRANSLATE_NOOP("SaltCheck", "Mount points")).required()
            .shownIf(u"asks"_s, {u"disk.usage"_s}),
        text(&Settings::function, "function", QT_TRANSLATE_NOOP("SaltCheck", "Function")).required().example(u"status.loadavg"_s).shownIf(u"asks"_s, ownFunction)
            .help(QT_TRANSLATE_NOOP("SaltCheck", "One that only looks: it is called at every check."))
            .must(isFunctionName, QT_TRANSLATE_NOOP("SaltCheck", "write module and function, such as status.loadavg"), u"loadavg"_s)
            .must(isReadOnly, QT_TRANSLATE_NOOP("SaltCheck", "this function changes something, and a monitor only looks: make it a reaction, or watch states with salt-drift"), u"service.restart"_s),
        texts(&Settings::arguments, "arguments", QT_TRANSLATE_NOOP("SaltCheck", "Arguments")).shownIf(u"asks"_s, ownFunction),
        any(&Settings::kwargs, "kwargs", QT_TRANSLATE_NOOP("SaltCheck", "Named arguments")).more().shownIf(u"asks"_s, ownFunction),
        texts(&Settings::json, "json", QT_TRANSLATE_NOOP("SaltCheck", "Conditions")).shownIf(u"asks"_s, ownFunction)
            .help(QT_TRANSLATE_NOOP("SaltCheck", "On what each minion returns, one a line: status == ok, $ == true, queue.length < 100, error absent."))
            .must([](const QString &text) { return JsonCondition::parse(text).has_value(); },
                  QT_TRANSLATE_NOOP("SaltCheck", "each line is a path and a comparison, for example: status == ok"), u"status is fine"_s),
        text(&Settings::value, "value", QT_TRANSLATE_NOOP("SaltCheck", "Number")).shownIf(u"asks"_s, ownFunction).example(u"['1-min']"_s)
            .help(QT_TRANSLATE_NOOP("SaltCheck", "The path of a number in what a minion returns; $ where it returns nothing else."))
            .must(isJsonPath, QT_TRANSLATE_NOOP("SaltCheck", "write a path such as queue.length, ['1-min'] or $"), u"['1-min"_s),
        text(&Settings::unit, "unit", QT_TRANSLATE_NOOP("SaltCheck", "Unit")).more().shownIf(u"asks"_s, ownFunction),
        numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("SaltCheck", "Degraded when")).example(u"> 80"_s).shownIf(u"asks"_s, {u"disk.usage"_s, u"any"_s}),
        numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("SaltCheck", "Down when")).example(u"> 90"_s).shownIf(u"asks"_s, {u"disk.usage"_s, u"any"_s}),
    };
}
// clang-format on

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SaltCheck",
        withSaltAccess<Settings>(questionFields()),
        {saltPasswordStaysPrivate<Settings>(),
         {[](const Settings &s) { return s.kwargs.isNull() || s.kwargs.isMap(); },
          u"kwargs"_s,
          QT_TRANSLATE_NOOP("SaltCheck", "write named arguments as a map, such as {human_readable: true}"),
          [](Node &node) {
              node.set(u"asks"_s, Node::text(u"any"_s));
              node.set(u"function"_s, Node::text(u"status.loadavg"_s));
              node.set(u"kwargs"_s, Node::list({Node::text(u"test"_s)}));
          }},
         {[](const Settings &s) { return s.asks != Asks::DiskUsage || s.degradedWhen || s.downWhen; },
          u"down-when"_s,
          QT_TRANSLATE_NOOP("SaltCheck",
                            "say from how many percent on a file system is too full, such as down-when: \"> 90\""),
          [](Node &node) { node.set(u"asks"_s, Node::text(u"disk.usage"_s)); }},
         {[](const Settings &s) { return s.asks != Asks::Any || s.value.isEmpty() == !(s.degradedWhen || s.downWhen); },
          u"value"_s,
          QT_TRANSLATE_NOOP(
              "SaltCheck",
              "a number needs a limit, and a limit a number: give both value and degraded-when or down-when"),
          [](Node &node) {
              node.set(u"asks"_s, Node::text(u"any"_s));
              node.set(u"function"_s, Node::text(u"status.loadavg"_s));
              node.set(u"value"_s, Node::text(u"$"_s));
          }}}};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    SaltCall call;
    call.target = settings.target;
    call.matcher = settings.matcher;
    switch (settings.asks) {
    case Asks::ServiceStatus:
        call.function = u"service.status"_s;
        call.arguments = {settings.service};
        break;
    case Asks::DiskUsage:
        call.function = u"disk.usage"_s;
        break;
    case Asks::Any:
        call.function = settings.function;
        call.arguments = settings.arguments;
        call.kwargs = jsonOf(settings.kwargs).toObject();
        break;
    }
    return call;
}

struct Number
{
    double value{0};
    QString unit;
};

/// A number, or a text that begins with one: "42%", "1.5 GB".
std::optional<Number> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return Number{value.toDouble(), {}};
    static const QRegularExpression kNumber(u"^\\s*([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*(%|\\w{0,8})\\s*$"_s);
    const QRegularExpressionMatch match = kNumber.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Number{match.capturedView(1).toDouble(), match.captured(2)};
}

/// What one minion returned, looked at by the settings.
class MinionJudge
{
public:
    MinionJudge(const Settings &settings, CheckResult &result) : m_settings(settings), m_result(result) {}

    MinionFinding finding(const MinionVerdict &verdict, const QJsonObject &answer)
    {
        const QJsonValue value = answer.value("ret"_L1);
        const bool hasRun = answer.contains("ret"_L1) && answer.value("retcode"_L1).toInteger() == 0;
        MinionFinding found = findingOf(verdict);
        if (m_settings.asks == Asks::ServiceStatus)
            return serviceFinding(std::move(found), value, hasRun);
        // A function that ran and returned false has not failed where conditions say what is expected.
        const bool isJudgedHere = hasRun && (!m_settings.json.isEmpty() || !m_settings.value.isEmpty());
        if (found.outcome != CheckOutcome::Ok && !isJudgedHere)
            return found;
        found.outcome = CheckOutcome::Ok;
        found.cause = Cause::None;
        found.sentence = SaltCheckText::tr("as expected");
        if (m_settings.asks == Asks::DiskUsage)
            judgeMounts(found, value.toObject());
        else
            judgeValue(found, value);
        return found;
    }

private:
    MinionFinding serviceFinding(MinionFinding found, const QJsonValue &value, bool hasRun) const
    {
        QStringList stopped;
        const QJsonObject services = value.toObject(); // of a name with wildcards
        for (auto it = services.begin(); it != services.end(); ++it) {
            if (!it.value().toBool())
                stopped.append(it.key());
        }
        const bool isStopped =
            hasRun && (value.isObject() ? services.isEmpty() || !stopped.isEmpty() : !value.toBool());
        if (isStopped) {
            found.outcome = CheckOutcome::Critical;
            found.cause = Cause::Stopped;
            found.sentence =
                stopped.isEmpty()
                    ? SaltCheckText::tr("%1 is stopped, or there is no such service").arg(m_settings.service)
                    : SaltCheckText::tr("%1 is stopped").arg(stopped.join(u", "_s));
        } else if (found.outcome == CheckOutcome::Ok) {
            found.sentence = SaltCheckText::tr("%1 is running").arg(m_settings.service);
        }
        return found;
    }

    void judgeMounts(MinionFinding &found, const QJsonObject &usage)
    {
        for (const QString &mount : m_settings.mounts) {
            const std::optional<Number> used = numberIn(usage.value(mount).toObject().value("capacity"_L1));
            if (!used)
                worsen(found,
                       CheckOutcome::Unknown,
                       Cause::NoData,
                       SaltCheckText::tr("nothing is mounted at %1").arg(mount));
            else
                judgeLimits(found, used->value, u"%"_s, mount);
        }
    }

    void judgeValue(MinionFinding &found, const QJsonValue &value)
    {
        for (const QString &text : m_settings.json) {
            const Result<JsonCondition> condition = JsonCondition::parse(text);
            const QString complaint = condition ? condition->complaint(value) : condition.error().sentence;
            if (!complaint.isEmpty())
                worsen(found, CheckOutcome::Critical, Cause::Body, complaint);
        }
        const Result<JsonPath> path = JsonPath::parse(m_settings.value);
        if (m_settings.value.isEmpty() || !path)
            return;
        const QJsonValue at = path->valueIn(value);
        if (const std::optional<Number> number = numberIn(at))
            judgeLimits(
                found, number->value, m_settings.unit.isEmpty() ? number->unit : m_settings.unit, m_settings.value);
        else
            worsen(found,
                   CheckOutcome::Unknown,
                   Cause::NoData,
                   SaltCheckText::tr("there is no number at %1").arg(m_settings.value));
    }

    void judgeLimits(MinionFinding &found, double value, const QString &unit, const QString &what)
    {
        constexpr size_t kMetrics = 64; // of some dozen minions; the table in the evidence has them all
        if (m_result.metrics.size() < kMetrics)
            m_result.metrics.push_back({found.id + u' ' + what, value, unit});
        CheckResult one;
        judgeOk(one, {});
        judgeNumber(one, m_settings.limits(), value, unit, what);
        if (one.outcome != CheckOutcome::Ok)
            worsen(found, one.outcome, one.cause, one.message);
        else if (found.outcome == CheckOutcome::Ok)
            found.sentence = SaltCheckText::tr("%1 is %2 %3").arg(what, QString::number(value, 'g', 6), unit).trimmed();
    }

    /// The first complaint stays in front of others as grave.
    static void worsen(MinionFinding &found, CheckOutcome outcome, Cause cause, const QString &sentence)
    {
        const bool isFirst = found.outcome == CheckOutcome::Ok;
        const bool isGraver = outcome == CheckOutcome::Critical && found.outcome != CheckOutcome::Critical;
        if (isFirst || isGraver) {
            found.outcome = outcome;
            found.cause = cause;
        }
        found.sentence = isFirst    ? sentence
                         : isGraver ? sentence + u' ' + found.sentence
                                    : found.sentence + u' ' + sentence;
    }

    const Settings &m_settings;
    CheckResult &m_result;
};

void judge(CheckResult &result, const Settings &settings, const SaltCall &call, const QJsonObject &member)
{
    MinionJudge judge(settings, result);
    std::vector<MinionFinding> findings;
    for (const MinionVerdict &verdict : judgeLocal(call, member).minions)
        findings.push_back(judge.finding(verdict, member.value(verdict.id).toObject()));
    judgeMinions(result, call, std::move(findings));
}

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    const SaltCall call = callOf(settings);
    return saltCheck(
        settings,
        call,
        timeout,
        [settings, call](CheckResult &result, const QJsonObject &member) { judge(result, settings, call, member); },
        services);
}

} // namespace

const CheckKind &saltJobCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "salt-job",
        .context = "SaltCheck",
        .title = QT_TRANSLATE_NOOP("SaltCheck", "Salt function"),
        .summary = QT_TRANSLATE_NOOP("SaltCheck",
                                     "Calls a function that only looks (service.status, disk.usage …) on minions and "
                                     "judges what each of them returns."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                static_cast<SaltAccess &>(settings) = exampleSaltAccess();
                settings.service = u"nginx"_s;
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return s.place(); }}};
    return kKind;
}

} // namespace salve
