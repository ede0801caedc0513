// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "core/rules/changes_of_set.h"

#include <algorithm>

namespace salve {

namespace rules {

namespace {

struct Together
{
    bool isActive{false};
    TimePoint since;
    TimePoint releasedAt;
    std::vector<std::pair<MonitorId, TimePoint>> joined;
    bool operator==(const Together &) const = default;
};

struct Globals
{
    QString installation;
    TimePoint now;
    qint64 lastIncident{0};
    qint64 lastRun{0};
    qint64 lastDecision{0};
    qint64 lastHold{0};
    std::map<RunbookId, Arming> arming;
    std::map<ReactionId, Channel> channels;
    Receipt receipt;
    std::map<QString, TimePoint> budgetTold;
    Together together;
    std::vector<int> windows; ///< places of those that were open
    TimePoint nextPrune;
    std::optional<TakeOver> takeOver;
    std::map<QString, TimePoint> asked;
    bool operator==(const Globals &) const = default;
};

} // namespace

} // namespace rules

template<>
struct Record<rules::Arming>
{
    using T = rules::Arming;
    static constexpr auto fields = std::tuple(member("armed", &T::isArmed),
                                              member("hash", &T::hash),
                                              member("disarmed-because", &T::disarmedBecause),
                                              member("unproven", &T::unproven));
};

template<>
struct Record<rules::Channel>
{
    using T = rules::Channel;
    static constexpr auto fields =
        std::tuple(member("sent", &T::sent), member("held", &T::held), member("digest-at", &T::digestAt));
};

template<>
struct Record<rules::Receipt>
{
    using T = rules::Receipt;
    static constexpr auto fields = std::tuple(member("day", &T::day),
                                              member("since", &T::since),
                                              member("put-off-to", &T::putOffTo),
                                              member("repaired", &T::repaired),
                                              member("woken", &T::woken),
                                              member("unwatched_ms", &T::unwatched));
};

template<>
struct Record<rules::Together>
{
    using T = rules::Together;
    static constexpr auto fields = std::tuple(member("active", &T::isActive),
                                              member("since", &T::since),
                                              member("released-at", &T::releasedAt),
                                              member("joined", &T::joined));
};

template<>
struct Record<rules::Globals>
{
    using T = rules::Globals;
    static constexpr auto fields = std::tuple(member("installation", &T::installation),
                                              member("now", &T::now),
                                              member("last-incident", &T::lastIncident),
                                              member("last-run", &T::lastRun),
                                              member("last-decision", &T::lastDecision),
                                              member("last-hold", &T::lastHold),
                                              member("arming", &T::arming),
                                              member("channels", &T::channels),
                                              member("receipt", &T::receipt),
                                              member("budget-told", &T::budgetTold),
                                              member("together", &T::together),
                                              member("windows", &T::windows),
                                              member("next-prune", &T::nextPrune),
                                              member("take-over", &T::takeOver),
                                              member("asked", &T::asked));
};

namespace rules {

QJsonObject globalsOf(const WorldData &d)
{
    Globals globals;
    globals.installation = d.installation;
    globals.now = d.now;
    globals.lastIncident = d.lastIncident;
    globals.lastRun = d.lastRun;
    globals.lastDecision = d.lastDecision;
    globals.lastHold = d.lastHold;
    for (auto it = d.arming.cbegin(); it != d.arming.cend(); ++it)
        globals.arming.emplace(it.key(), it.value());
    globals.channels = d.channels;
    globals.receipt = d.receipt;
    globals.budgetTold = d.budgetTold;
    globals.together = {d.tooMany.isActive(), d.tooMany.since(), d.tooMany.releasedAt(), {}};
    for (auto it = d.tooMany.joined().cbegin(); it != d.tooMany.joined().cend(); ++it)
        globals.together.joined.emplace_back(d.at(it.key()).state.monitor, it->first);
    std::sort(globals.together.joined.begin(), globals.together.joined.end()); // the same in each process
    for (size_t i = 0; i < d.windowInside.size(); ++i) {
        if (d.windowInside[i])
            globals.windows.push_back(static_cast<int>(i));
    }
    globals.nextPrune = d.nextPrune;
    globals.takeOver = d.takeOver;
    globals.asked = d.asked;
    return toJson(globals);
}

void recallGlobals(WorldData &d, const QJsonObject &json)
{
    const auto globals = fromJson<Globals>(json);
    d.installation = globals.installation;
    d.now = globals.now;
    d.lastIncident = globals.lastIncident;
    d.lastRun = globals.lastRun;
    d.lastDecision = globals.lastDecision;
    d.lastHold = globals.lastHold;
    d.arming.clear();
    for (const auto &[book, arming] : globals.arming)
        d.arming.insert(book, arming);
    d.channels = globals.channels;
    d.receipt = globals.receipt;
    d.budgetTold = globals.budgetTold;
    d.tooMany.restore(globals.together.isActive, globals.together.since, globals.together.releasedAt);
    for (const auto &[monitor, at] : globals.together.joined) {
        if (const Watched *one = d.find(monitor); one != nullptr && one->monitor->enabled)
            d.tooMany.addMember(d.indexOf(*one), one->host, at);
    }
    d.windowInside.assign(d.set ? d.set->maintenance.size() : 0, false);
    for (const int window : globals.windows) {
        if (window >= 0 && window < static_cast<int>(d.windowInside.size()))
            d.windowInside[static_cast<size_t>(window)] = true;
    }
    d.nextPrune = globals.nextPrune;
    d.takeOver = globals.takeOver;
    d.asked = globals.asked;
}

} // namespace rules

} // namespace salve
