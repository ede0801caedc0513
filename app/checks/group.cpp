// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/schema_kind.h"
#include "net/services.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class Rule { Worst, AtLeast, Percent };

} // namespace

template<>
struct Words<Rule>
{
    static constexpr std::array list{"worst", "at-least", "percent"};
};

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Group)
};

struct Settings
{
    QStringList members;
    QStringList membersTagged;
    Rule rule{Rule::Worst};
    int atLeast{1};
    int percent{50};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Group",
        {
            texts(&Settings::members, "members", QT_TRANSLATE_NOOP("Group", "Members")).example(u"shop-1"_s)
                .help(QT_TRANSLATE_NOOP("Group", "Ids of other monitors, one a line; reports of another Salve may be among them.")),
            texts(&Settings::membersTagged, "members-tagged", QT_TRANSLATE_NOOP("Group", "Members with the tag"))
                .help(QT_TRANSLATE_NOOP("Group", "Every monitor with one of these tags is a member, too.")),
            choice(&Settings::rule, "rule", QT_TRANSLATE_NOOP("Group", "Rule"))
                .help(QT_TRANSLATE_NOOP("Group", "worst: as bad as its worst member. at-least, percent: up while so many members are up.")),
            integer(&Settings::atLeast, "at-least", QT_TRANSLATE_NOOP("Group", "At least")).range(1, 10'000)
                .shownIf(u"rule"_s, {u"at-least"_s})
                .help(QT_TRANSLATE_NOOP("Group", "How many members have to be up; a degraded one counts as up.")),
            integer(&Settings::percent, "percent", QT_TRANSLATE_NOOP("Group", "Percent")).range(1, 100)
                .unit(QT_TRANSLATE_NOOP("Group", "%")).shownIf(u"rule"_s, {u"percent"_s})
                .help(QT_TRANSLATE_NOOP("Group", "Of the members that are not paused.")),
        },
        {{[](const Settings &s) { return !s.members.isEmpty() || !s.membersTagged.isEmpty(); }, u"members"_s,
          QT_TRANSLATE_NOOP("Group", "name at least one member, or a tag that members have"),
          [](Node &node) { node.remove(u"members"); }}}};
    return kSchema;
}
// clang-format on

Membership membershipOf(const Settings &settings)
{
    Membership membership;
    for (const QString &id : settings.members)
        membership.members.push_back(MonitorId{id});
    membership.tags = settings.membersTagged;
    return membership;
}

struct Count
{
    QStringList down, degraded, unknown;
    QStringList awaited; ///< of the unknown: not looked at yet, and not late
    int up{0};
    int all{0};
    int well() const { return up + static_cast<int>(degraded.size()); }
};

Count counted(const Settings &settings, const std::vector<Neighbour> &others)
{
    const Membership membership = membershipOf(settings);
    Count count;
    for (const Neighbour &other : others) {
        if (!other.isEnabled || !membership.contains(other.id, other.tags))
            continue;
        ++count.all;
        if (other.isAwaited)
            count.awaited.append(other.name);
        if (other.sight != Sight::Seen || other.word == MonitorWord::Pending || other.word == MonitorWord::Unknown)
            count.unknown.append(other.name);
        else if (other.word == MonitorWord::Down)
            count.down.append(other.name);
        else if (other.word == MonitorWord::Degraded)
            count.degraded.append(other.name);
        else
            ++count.up;
    }
    return count;
}

QString some(const QStringList &names)
{
    constexpr qsizetype kShown = 5;
    return names.size() <= kShown ? names.join(u", "_s)
                                  : Texts::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - kShown))
                                        .arg(names.mid(0, kShown).join(u", "_s));
}

/// Of whom nothing is known, and why where that is no trouble.
QString unknownSentence(const Count &count)
{
    return count.awaited.size() == count.unknown.size()
               ? Texts::tr("Waits for the first look at %1.").arg(some(count.awaited))
               : Texts::tr("Not known: %1.").arg(some(count.unknown));
}

CheckResult &judgeWorst(CheckResult &result, const Count &count)
{
    if (!count.down.isEmpty())
        return judgeAs(result,
                       CheckOutcome::Critical,
                       Phase::Assert,
                       Cause::Members,
                       Texts::tr("Down: %1.").arg(some(count.down)));
    if (!count.degraded.isEmpty())
        return judgeAs(result,
                       CheckOutcome::Warning,
                       Phase::Assert,
                       Cause::Members,
                       Texts::tr("Degraded: %1.").arg(some(count.degraded)));
    if (!count.unknown.isEmpty())
        return judgeAs(result, CheckOutcome::Unknown, Phase::Assert, Cause::NoData, unknownSentence(count));
    return judgeOk(result, Texts::tr("All %n member(s) are up.", nullptr, count.all));
}

/// Those of whom nothing is known are not counted for either side; only where they could decide nothing is said.
CheckResult &judgeNumber(CheckResult &result, const Count &count, int wanted)
{
    const QString sum = Texts::tr("%1 of %2 members are up, at least %3 are wanted.")
                            .arg(QString::number(count.well()), QString::number(count.all), QString::number(wanted));
    if (count.well() >= wanted)
        return judgeOk(result, sum);
    if (count.well() + count.unknown.size() >= wanted)
        return judgeAs(
            result, CheckOutcome::Unknown, Phase::Assert, Cause::NoData, sum + u' ' + unknownSentence(count));
    return judgeAs(result,
                   CheckOutcome::Critical,
                   Phase::Assert,
                   Cause::Members,
                   sum + u' ' + Texts::tr("Down: %1.").arg(some(count.down)));
}

CheckResult judged(const Settings &settings, const Count &count)
{
    CheckResult result;
    result.metrics.push_back({u"members-up"_s, static_cast<double>(count.well()), {}});
    const int ofAll = (count.all * settings.percent + 99) / 100; // rounded up
    return settings.rule == Rule::Worst
               ? judgeWorst(result, count)
               : judgeNumber(result, count, settings.rule == Rule::AtLeast ? settings.atLeast : ofAll);
}

/// Those that were not looked at yet would decide it.
bool isWaitingFor(const Settings &settings, const std::vector<Neighbour> &others)
{
    const Count count = counted(settings, others);
    return !count.awaited.isEmpty() && judged(settings, count).outcome == CheckOutcome::Unknown;
}

class GroupCheck final : public CheckOperation
{
public:
    GroupCheck(const Settings &settings, const std::vector<Neighbour> &others)
        : m_settings(settings),
          m_count(counted(settings, others))
    {
    }

    void start() override
    {
        emit dispatched();
        finish(m_count.all == 0
                   ? notChecked(Cause::NoData, Texts::tr("No monitor is in this group, or all of them are paused."))
                   : judged(m_settings, m_count));
    }

private:
    const Settings m_settings;
    const Count m_count;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis, Services &services)
{
    if (!services.neighbours)
        return fail(ErrorCode::Invalid,
                    Texts::tr("A group is made of other monitors: only a Salve that watches them can tell. Look at its "
                              "state with salvectl show."));
    return std::make_unique<GroupCheck>(settings, services.neighbours->all());
}

} // namespace

const CheckKind &groupCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "group",
        .context = "Group",
        .title = QT_TRANSLATE_NOOP("Group", "Group of monitors"),
        .summary =
            QT_TRANSLATE_NOOP("Group", "As well as its members: the worst of them, or at least so many of them."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.members = {u"shop-1"_s, u"shop-2"_s};
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return (s.members + s.membersTagged).join(u", "_s); },
        .usualDownAfter = 1,
        .membership = membershipOf,
        .isWaitingFor = isWaitingFor}};
    return kKind;
}

} // namespace salve
