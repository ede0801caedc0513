// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/ways_back.h"

#include "core/clock.h"
#include "core/record.h"
#include "net/retire.h"

#include <algorithm>

namespace salve {

using namespace Qt::StringLiterals;

template<>
struct Record<WaysBack::Way>
{
    using T = WaysBack::Way;
    static constexpr auto fields = std::tuple(member("run", &T::run),
                                              member("reaction", &T::reaction),
                                              member("monitor", &T::monitor),
                                              member("runbook", &T::runbook),
                                              member("remembered", &T::remembered),
                                              member("since", &T::since));
};

namespace {

const QString kPrefix = u"way-back/"_s;

} // namespace

/// The looks of one reaction, one after another.
class WaysBack::Watch : public QObject
{
public:
    std::unique_ptr<LookOperation> look;
    int good{0};
};

WaysBack::WaysBack(const rules::World &world, const Kinds &kinds, Looks &looks, Clock &clock, Keep keep, GoBack goBack)
    : m_world(world),
      m_kinds(kinds),
      m_looks(looks),
      m_clock(clock),
      m_keep(std::move(keep)),
      m_goBack(std::move(goBack))
{
}

WaysBack::~WaysBack() = default;

void WaysBack::stop()
{
    m_watches.clear();
}

bool WaysBack::isMailbox(const QString &mailbox)
{
    return mailbox.startsWith(kPrefix);
}

void WaysBack::restore(const QJsonObject &memory)
{
    const Way way = fromJson<Way>(memory);
    m_ways[way.reaction] = way;
    watch(way);
}

void WaysBack::note(const Run &run, const QJsonObject &remembered)
{
    if (!run.undoes.isNull()) {
        const Way *way = wayOf(run.undoes);
        if (!way)
            return;
        if (run.outcome != RunOutcome::Succeeded)
            return watch(*way);
        m_watches.erase(way->reaction);
        m_keep(kPrefix + way->reaction.value, {});
        m_ways.erase(way->reaction);
        return;
    }
    if (run.outcome == RunOutcome::NotRun || run.outcome == RunOutcome::Rejected || remembered.isEmpty())
        return;
    const Way way{run.id, run.reaction, run.monitor, run.runbook, remembered, run.ended};
    if (!wayBackOf(way))
        return;
    m_ways[way.reaction] = way;
    m_keep(kPrefix + way.reaction.value, toJson(way));
    watch(way);
}

const WaysBack::Way *WaysBack::wayOf(RunId run) const
{
    const auto it =
        std::find_if(m_ways.begin(), m_ways.end(), [run](const auto &one) { return one.second.run == run; });
    return it == m_ways.end() ? nullptr : &it->second;
}

const WaysBack::Way *WaysBack::wayOf(const ReactionId &reaction) const
{
    const auto it = m_ways.find(reaction);
    return it == m_ways.end() ? nullptr : &it->second;
}

std::optional<WayBack> WaysBack::wayBackOf(const Way &way) const
{
    const Reaction *reaction = m_world.set().reaction(way.reaction);
    const ReactionKind *kind = reaction ? m_kinds.reaction(reaction->kind) : nullptr;
    return kind ? kind->wayBack(reaction->settings, way.remembered) : std::nullopt;
}

/// The guards of a repair that nobody asked for; those of stop-all and of holds come with the run.
bool WaysBack::mayGoBack(const Way &way) const
{
    const std::vector<rules::OverlayReason> overlays = m_world.overlaysOf(way.monitor);
    const bool isInMaintenance = std::any_of(overlays.begin(), overlays.end(), [](const rules::OverlayReason &one) {
        return one.overlay == Overlay::Maintenance;
    });
    return m_world.automation().acts && !isInMaintenance && (way.runbook.isEmpty() || m_world.isArmed(way.runbook));
}

void WaysBack::watch(const Way &way)
{
    m_watches.erase(way.reaction);
    const std::optional<WayBack> back = wayBackOf(way);
    const Monitor *monitor = m_world.set().monitor(way.monitor);
    if (!back || back->looks <= 0 || !monitor)
        return;
    auto watch = std::make_unique<Watch>();
    const TimePoint next =
        std::max(way.since + back->holdDown, m_clock.wallNow() + m_world.set().timingOf(*monitor).every);
    m_clock.at(next, watch.get(), [this, reaction = way.reaction] { look(reaction); });
    m_watches[way.reaction] = std::move(watch);
}

void WaysBack::look(const ReactionId &reaction)
{
    const Way &way = m_ways.at(reaction);
    const std::optional<WayBack> back = wayBackOf(way);
    if (!back) { // the set has changed
        m_watches.erase(reaction);
        return;
    }
    Watch &watch = *m_watches.at(reaction);
    watch.look = m_looks.look(way.monitor, back->look);
    connect(watch.look.get(), &LookOperation::finished, this, [this, reaction](const LookAnswer &answer) {
        seen(reaction, answer);
    });
    watch.look->start();
}

void WaysBack::seen(const ReactionId &reaction, const LookAnswer &answer)
{
    Watch &watch = *m_watches.at(reaction);
    retire(watch.look, this);
    const Way way = m_ways.at(reaction);
    const std::optional<WayBack> back = wayBackOf(way);
    const Monitor *monitor = m_world.set().monitor(way.monitor);
    if (!back || !monitor || back->looks <= 0) {
        m_watches.erase(reaction);
        return;
    }
    const bool isGood = answer.wasForced && answer.result && answer.result->outcome == CheckOutcome::Ok;
    watch.good = isGood ? watch.good + 1 : 0;
    if (watch.good >= back->looks && mayGoBack(way)) {
        watch.good = 0;
        if (m_goBack(way, tr("fail-back: %1 was well %2 times in a row").arg(back->look.leadsTo).arg(back->looks)))
            return; // goes on when that run ends without success
    }
    m_clock.after(m_world.set().timingOf(*monitor).every, &watch, [this, reaction] { look(reaction); });
}

} // namespace salve
