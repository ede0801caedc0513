// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/salt_access.h"
#include "core/schema_kind.h"
#include "net/salt_return.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class AskedBy { Ping, ManageStatus };

} // namespace

template<>
struct Words<AskedBy>
{
    static constexpr std::array list{"test.ping", "manage.status"};
};

namespace {

struct Settings : SaltAccess
{
    AskedBy by{AskedBy::Ping};
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SaltCheck",
        withSaltAccess<Settings>({
            choice(&Settings::by, "by", QT_TRANSLATE_NOOP("SaltCheck", "Asked by"))
                .help(QT_TRANSLATE_NOOP("SaltCheck", "test.ping asks the target's minions. manage.status asks the master for all of them (needs @runner) and takes a glob or a list.")),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("SaltCheck", "Degraded when so many are missing")).example(u"> 0"_s),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("SaltCheck", "Down when so many are missing")).example(u"> 2"_s)
                .help(QT_TRANSLATE_NOOP("SaltCheck", "Without any limit the monitor is Down as soon as one is missing.")),
        }),
        {saltPasswordStaysPrivate<Settings>(),
         {[](const Settings &s) {
              return s.by == AskedBy::Ping || s.matcher == SaltMatcher::Glob || s.matcher == SaltMatcher::List;
          },
          u"target-type"_s,
          QT_TRANSLATE_NOOP("SaltCheck", "manage.status knows names only: write a glob or a list, or ask by test.ping"),
          [](Node &node) {
              node.set(u"by"_s, Node::text(u"manage.status"_s));
              node.set(u"target-type"_s, Node::text(u"grain"_s));
          }}}};
    return kSchema;
}
// clang-format on

SaltCall callOf(const Settings &settings)
{
    if (settings.by == AskedBy::ManageStatus)
        return {SaltClient::Runner, settings.target, settings.matcher, u"manage.status"_s, {}, {}, {}};
    return {SaltClient::Local, settings.target, settings.matcher, u"test.ping"_s, {}, {}, {}};
}

enum class Presence { Up, Down, NeverSeen };

struct Minion
{
    QString id;
    Presence presence{Presence::Up};
};

QStringList idsIn(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &id : list.toArray())
        ids.append(id.toString());
    return ids;
}

/// Who of all minions is meant, as the master would match them.
std::vector<Minion> inStatus(const SaltCall &call, const QJsonObject &member)
{
    const QJsonObject status = runnerValue(member).toObject();
    const QStringList listed = listedMinions(call);
    const QRegularExpression glob(QRegularExpression::wildcardToRegularExpression(call.target));
    const auto isMeant = [&](const QString &id) {
        return call.matcher == SaltMatcher::List ? listed.contains(id) : glob.match(id).hasMatch();
    };
    std::vector<Minion> minions;
    QStringList known;
    for (const auto &[key, presence] : {std::pair{"up"_L1, Presence::Up}, std::pair{"down"_L1, Presence::Down}}) {
        for (const QString &id : idsIn(status.value(key))) {
            known.append(id);
            if (isMeant(id))
                minions.push_back({id, presence});
        }
    }
    for (const QString &id : listed) {
        if (!known.contains(id))
            minions.push_back({id, Presence::NeverSeen});
    }
    return minions;
}

std::vector<Minion> inPing(const SaltCall &call, const QJsonObject &member)
{
    std::vector<Minion> minions;
    for (const MinionVerdict &verdict : judgeLocal(call, member).minions) {
        const bool isStranger = verdict.outcome == MinionOutcome::NoSuchMinion;
        const bool isSilent = verdict.outcome == MinionOutcome::NoReturn;
        minions.push_back({verdict.id,
                           isStranger ? Presence::NeverSeen
                           : isSilent ? Presence::Down
                                      : Presence::Up}); // whatever it answers, it is there
    }
    return minions;
}

QString presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Up:
        return SaltCheckText::tr("up");
    case Presence::Down:
        return SaltCheckText::tr("down: it does not answer");
    case Presence::NeverSeen:
        break;
    }
    return SaltCheckText::tr("never seen: the master has no accepted key of that name");
}

void judgePresence(CheckResult &result, const NumberLimits &limits, const std::vector<Minion> &minions)
{
    QStringList missing;
    QString table;
    bool isAnyDown = false;
    for (const Minion &minion : minions) {
        table += minion.id + u'\t' + presenceText(minion.presence) + u'\n';
        isAnyDown = isAnyDown || minion.presence == Presence::Down;
        if (minion.presence != Presence::Up)
            missing.append(minion.id + u" is "_s + presenceText(minion.presence));
    }
    const auto count = static_cast<double>(missing.size());
    result.metrics.push_back({u"minions"_s, static_cast<double>(minions.size()), {}});
    result.metrics.push_back({u"missing"_s, count, {}});
    result.evidence.push_back({SaltCheckText::tr("Minions"), shownText(table, 8000)});
    if (missing.isEmpty()) {
        judgeOk(result, SaltCheckText::tr("All %1 minions are up.").arg(minions.size()));
        return;
    }
    const bool hasLimits = limits.degraded || limits.down;
    const bool isDown = hasLimits ? limits.down && limits.down->holds(count) : true;
    const bool isDegraded = limits.degraded && limits.degraded->holds(count);
    const QString sentence = SaltCheckText::tr("%1 of %2 minions are missing: %3")
                                 .arg(missing.size())
                                 .arg(minions.size())
                                 .arg(saltParts(missing));
    const CheckOutcome outcome = isDown       ? CheckOutcome::Critical
                                 : isDegraded ? CheckOutcome::Warning
                                              : CheckOutcome::Ok;
    if (outcome == CheckOutcome::Ok)
        judgeOk(result, sentence);
    else
        judgeAs(result, outcome, Phase::Assert, isAnyDown ? Cause::Stopped : Cause::NoData, sentence);
}

void judge(CheckResult &result, const Settings &settings, const SaltCall &call, const QJsonObject &member)
{
    const std::vector<Minion> minions =
        settings.by == AskedBy::ManageStatus ? inStatus(call, member) : inPing(call, member);
    if (minions.empty()) {
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                Cause::NoData,
                SaltCheckText::tr("No minion matches %1 (%2): none was ever seen, or all keys are gone.")
                    .arg(saltLine(call.target, 120), QString(wordOf(call.matcher))));
        return;
    }
    judgePresence(result, {settings.degradedWhen, settings.downWhen}, minions);
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

const CheckKind &saltMinionCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "salt-minion",
        .context = "SaltCheck",
        .title = QT_TRANSLATE_NOOP("SaltCheck", "Salt minions"),
        .summary =
            QT_TRANSLATE_NOOP("SaltCheck", "Asks Salt which of the minions answer, and names those that are missing."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                static_cast<SaltAccess &>(settings) = exampleSaltAccess();
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return s.place(); }}};
    return kKind;
}

} // namespace salve
