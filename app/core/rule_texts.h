// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

/// Every sentence that the rules write about a step or a run. They are stored in English; what stands for %1 is read
/// out of them again where they are shown in another language. Of several that fit the first one holds.
namespace salve {

struct RuleText
{
    const char *english;
    const RuleText *parts{nullptr}; ///< what a placeholder may be, where it is ours too
    size_t partCount{0};
};

template<size_t N>
constexpr RuleText withParts(const char *english, const std::array<RuleText, N> &parts)
{
    return {english, parts.data(), parts.size()};
}

namespace ruletexts {

// clang-format off
inline constexpr std::array kSights{
    RuleText{QT_TRANSLATE_NOOP("Rules", "asleep")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "offline")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "anchor-down")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "blind")},
};

/// Hosts, groups and effects that are waited for.
inline constexpr std::array kPlaces{
    RuleText{QT_TRANSLATE_NOOP("Rules", "host %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "effect %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "tag %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "reaction %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "all")},
};

inline constexpr std::array kHoldReasons{
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 made it worse")},
};

inline constexpr std::array kHolds{
    withParts(QT_TRANSLATE_NOOP("Rules", "host %1: %2"), kHoldReasons),
    RuleText{QT_TRANSLATE_NOOP("Rules", "tag %1: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "monitor %1: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "reaction %1: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "everything: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "host %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "tag %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "monitor %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "reaction %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "everything")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "marked by %1")},
};

inline constexpr std::array kBudgets{
    RuleText{QT_TRANSLATE_NOOP("Rules", "step %1 on %2 (%3 in %4, spent by %5)")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "host %1 (%2 in %3, spent by %4)")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "repairs that hurt host %1 (%2 in %3, spent by %4)")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "tag %1 (%2 in %3, spent by %4)")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "reaction %1 (%2 in %3, spent by %4)")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "everything (%1 in %2, spent by %3)")},
};

inline constexpr std::array kShares{
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 of %2")},
};

/// After what ended more failing results are needed: some in words, some by the code that stopped it.
inline constexpr std::array kLifted{
    RuleText{QT_TRANSLATE_NOOP("Rules", "the hold")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "the stop of all automation")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "shadow mode")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "a gap in looking")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "what kept messages back")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "does-not-act")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "acknowledged")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "unobserved")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "parent-down")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "too-many")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "flapping")},
};

inline constexpr std::array kDisarmings{
    RuleText{QT_TRANSLATE_NOOP("Rules", "5 runs in a row without a proven repair")},
};

inline constexpr std::array kMore{
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 and %2 more")},
};

/// What ends soon, what is down still, and what comes then.
inline constexpr std::array kEndings{
    RuleText{QT_TRANSLATE_NOOP("Rules", "The planned maintenance")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The maintenance \"%1\"")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The hold on everything")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The hold on the tag %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The hold on the reaction %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The hold on %1")},
    withParts(QT_TRANSLATE_NOOP("Rules", "this is still down: %1"), kMore),
    withParts(QT_TRANSLATE_NOOP("Rules", "%1 is still down: %2"), kMore),
    RuleText{QT_TRANSLATE_NOOP("Rules", "Automation will act again")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "Nothing repairs it by itself")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "Messages about it begin again")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "hold")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance")},
};

/// Why a step runs or does not, and what a person is told of it.
inline constexpr std::array kReasons{
    RuleText{QT_TRANSLATE_NOOP("Rules", "shadow mode: %1 would have run")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "all automation is stopped until %1: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "all automation is stopped until %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "all automation is stopped: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "all automation is stopped")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "repairs are done by %1")},
    withParts(QT_TRANSLATE_NOOP("Rules", "held until %1: %2"), kHolds),
    RuleText{QT_TRANSLATE_NOOP("Rules", "held until %1")},
    withParts(QT_TRANSLATE_NOOP("Rules", "held: %1"), kHolds),
    RuleText{QT_TRANSLATE_NOOP("Rules", "held")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance until %1: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance until %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "maintenance")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "acknowledged by %1")},
    withParts(QT_TRANSLATE_NOOP("Rules", "we cannot see it now (%1)"), kSights),
    RuleText{QT_TRANSLATE_NOOP("Rules", "never seen up: %1 of 3 good results since it was last changed")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "its parent %1 is down")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "too many failed at once: something large broke, or we cannot see")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "it is flapping")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not meant for the cause %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not before the failing check number %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not yet: the time it has failed is counted anew")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not yet, %1 to go")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "has run in this outage and does not repeat")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "repeat not yet, %1 to go")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "cooldown, %1 left")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "waits for an approval until %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "waits for the approval of %1")},
    withParts(QT_TRANSLATE_NOOP("Rules", "waits for the run of %1 of incident %2, which has %3"), kPlaces),
    RuleText{QT_TRANSLATE_NOOP("Rules", "waits for the run of %1 started %2")},
    withParts(QT_TRANSLATE_NOOP("Rules", "waits for its turn in %1"), kPlaces),
    withParts(QT_TRANSLATE_NOOP("Rules", "waits for %1"), kPlaces),
    withParts(QT_TRANSLATE_NOOP("Rules", "an older incident waits first for %1"), kPlaces),
    RuleText{QT_TRANSLATE_NOOP("Rules", "has run %1 times in this incident, and may not more")},
    withParts(QT_TRANSLATE_NOOP("Rules", "the budget is spent, %1 to go: %2"), kBudgets),
    RuleText{QT_TRANSLATE_NOOP("Rules", "refused before it ran: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "refused before it ran")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "rejected, and nothing was changed since: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "rejected, and nothing was changed since")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "relapsed twice after it in this incident")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "a run made it worse: the ladder stopped")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "the runbook disarmed itself: %1 would have run")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "looks again before acting")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "recovered by itself")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "a person said no")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "nobody answered whether it may run")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "its state is unknown: nothing is repaired blindly")},
    withParts(QT_TRANSLATE_NOOP("Rules", "hits too many hosts: %1"), kShares),
    RuleText{QT_TRANSLATE_NOOP("Rules", "quiet hours until %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "too many messages: held back for one line at %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "part of the failure of %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 was never told of the problem")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not run, is tried again: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not run, is tried again")},
    withParts(QT_TRANSLATE_NOOP("Rules", "%1 more failing results are needed after %2"), kLifted),
    RuleText{QT_TRANSLATE_NOOP("Rules", "given up: %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "given up")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "nothing repairs it, and the set names nobody to tell")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "named in one message with others, run %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 answers through it: this check may be wrong")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "not repaired within %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "a repair made it worse")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "no repair can follow")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "nothing repairs it by itself")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "every repair was tried")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "a step of the runbook")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "fire drill by %1: breaks it on purpose")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "started by %1")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "run %1 is taken back by %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "5 runs in a row without a proven repair")},
    withParts(QT_TRANSLATE_NOOP("Rules", "The runbook %1 has disarmed itself: %2."), kDisarmings),
    withParts(QT_TRANSLATE_NOOP("Rules", "The budget is spent: %1."), kBudgets),
    RuleText{QT_TRANSLATE_NOOP("Rules", "May %1 run for %2?")},
    withParts(QT_TRANSLATE_NOOP("Rules", "%1 ends at %2 and %3. %4: extend the %5, or let it go."), kEndings),
    RuleText{QT_TRANSLATE_NOOP("Rules", "Nobody answered whether %1 may run.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 could not run in the 15 min for which it was approved.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 made it worse: %2 is down since it ran. Repairs on %3 are held for 1 h.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 was repaired 3 times in 24 h.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 came back a second time after a repair.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 would fail if it were needed now: %2")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 is up again.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "It is over already.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "The maintenance has ended.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 more messages were held back.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "This is a test by %1: messages arrive.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 runs for %2")},
};

/// What the rules say of a run that came to nothing.
inline constexpr std::array kOutcomes{
    RuleText{QT_TRANSLATE_NOOP("Rules", "Shadow mode: nothing was sent.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "It recovered by itself.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "Approved by %1, but it could not run within 15 min.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "Nobody answered within 15 min.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "%1 said no.")},
    RuleText{QT_TRANSLATE_NOOP("Rules", "What it would do has changed since somebody was asked.")},
};

/// What stands where the message of a check stands.
inline constexpr std::array kMessages{
    RuleText{QT_TRANSLATE_NOOP("Rules", "marked %1 by %2: %3")},
};
// clang-format on

} // namespace ruletexts

template<size_t N>
constexpr bool isAmong(std::string_view english, const std::array<RuleText, N> &texts)
{
    for (const RuleText &text : texts) {
        if (english == text.english)
            return true;
    }
    return false;
}

} // namespace salve
