// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/what_if.h"

#include "core/rehearsal.h"
#include "core/rules/advance.h"
#include "session/played_steering.h"
#include "session/recording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kStretch = 24h;
/// Long enough for every streak, cooldown and budget to be as it was.
constexpr Millis kWarmUp = 24h;
/// A look that came late decides a little later.
constexpr Millis kSameMoment = 15s;
constexpr int kMostRows = 2'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

template<class Id>
bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Decided in both, or in one of them only.
struct Pair
{
    const Decision *would{nullptr};
    const Decision *really{nullptr};
    TimePoint at() const { return would ? would->at : really->at; }
};

struct Counts
{
    int runs{0};
    int told{0};
    int skips{0};
};

class Replay
{
public:
    Replay(Store &store, const WhatIf &asked)
        : m_store(store),
          m_asked(asked),
          m_recording(store, idsOf(*asked.set)),
          m_rehearsal(rules::World(), TimePoint{}),
          m_steering(m_rehearsal, *asked.kinds, *asked.services)
    {
    }

    Result<QJsonObject> run()
    {
        const TimePoint wanted = m_asked.since - kWarmUp;
        if (const Result<void> past = m_recording.readPast(wanted, m_asked.now); !past)
            return tl::unexpected<Error>(past.error());
        const TimePoint begin = m_recording.begin();
        const Result<QByteArray> before = m_store.setAt(wanted);
        m_isCut = before && !before->isEmpty();
        bool isFirst = true;
        for (TimePoint from = begin; from < m_asked.now; from += kStretch) {
            const TimePoint to = std::min(from + kStretch, m_asked.now);
            const Result<std::vector<Recording::Given>> given = m_recording.read(from, to);
            if (!given)
                return tl::unexpected<Error>(given.error());
            if (std::exchange(isFirst, false))
                start(begin, *given);
            for (const Recording::Given &one : *given)
                give(one.input);
        }
        m_rehearsal.runUntil(m_asked.now);
        return answer(begin);
    }

private:
    static std::vector<MonitorId> idsOf(const MonitorSet &set)
    {
        std::vector<MonitorId> ids;
        for (const Monitor &monitor : set.monitors)
            ids.push_back(monitor.id);
        return ids;
    }

    void start(TimePoint begin, const std::vector<Recording::Given> &given)
    {
        m_rehearsal = rules::Rehearsal(beginningWorld(begin, given), begin);
        m_rehearsal.look = [this](const rules::CheckRequest &request) { return look(request); };
        m_rehearsal.act = [this](const Run &run) { return act(run); };
        m_rehearsal.steer = [this](const Run &run) { return m_steering.play(run); };
        m_rehearsal.watch = [this](const rules::Input &, const rules::Changes &changes) { note(changes); };
        for (const Runbook &book : m_asked.set->runbooks) {
            if (wasArmed(book.id))
                m_rehearsal.give(rules::ArmingGiven{begin, book.id, true, u"replay"_s});
        }
        for (const Hold &hold : m_asked.holds) {
            if (hold.since < begin)
                m_rehearsal.give(rules::HoldPlaced{begin, hold});
        }
    }

    /// What reactions began since is begun again where it would be.
    static MonitorSetPtr withoutBegun(const MonitorSet &set, TimePoint since)
    {
        auto left = std::make_shared<MonitorSet>(set);
        std::erase_if(left->maintenance, [since](const Maintenance &window) {
            return WorldSteering::isOfReaction(window) && window.once && window.once->from >= since;
        });
        return left;
    }

    /// Monitors that are older than what is replayed were seen up before.
    rules::World beginningWorld(TimePoint begin, const std::vector<Recording::Given> &given) const
    {
        rules::RestoredWorld stored;
        stored.set = withoutBegun(*m_asked.set, begin);
        stored.facts = m_asked.facts.facts;
        stored.targetHashes = m_asked.facts.targetHashes;
        for (const Monitor &monitor : m_asked.set->monitors) {
            rules::MonitorState state;
            state.monitor = monitor.id;
            state.targetHash = m_asked.facts.targetHashes.value(monitor.id);
            state.ups = m_isCut ? rules::kSeenUp : 0;
            stored.states.push_back(state);
        }
        rules::World world = rules::World::restore(stored);
        rules::apply(
            world, rules::SetChanged{begin, stored.set, m_asked.facts.facts, m_asked.facts.targetHashes, u"replay"_s});
        rules::apply(world, rules::InstallationChanged{begin, installationAt(given)});
        return world;
    }

    QString installationAt(const std::vector<Recording::Given> &given) const
    {
        for (const Recording::Given &one : given) {
            if (const auto *named = std::get_if<rules::InstallationChanged>(&one.input))
                return named->name;
        }
        return m_asked.installation;
    }

    /// What the journal does not say is taken from what came after.
    bool wasArmed(const RunbookId &book) const
    {
        for (const rules::ArmingGiven &arming : m_recording.armings()) {
            if (arming.runbook == book)
                return !arming.isArmed;
        }
        const auto &runs = m_recording.runs();
        const bool hasRun = std::any_of(runs.begin(), runs.end(), [&book](const Run &run) {
            return run.runbook == book && !run.isShadow && run.why == RunWhy::Step;
        });
        return hasRun || contains(m_asked.armed, book) || !contains(m_asked.known, book);
    }

    // Incidents, runs and holds have other numbers here.
    rules::Input meant(const rules::Input &input) const { return input; }
    rules::Input meant(rules::AcknowledgeGiven given) const
    {
        const std::optional<MonitorId> monitor = m_recording.monitorOf(given.incident);
        const Incident *open = monitor ? m_rehearsal.world().openIncident(*monitor) : nullptr;
        given.incident = open ? open->id : IncidentId{};
        return given;
    }
    rules::Input meant(rules::ApprovalGiven given) const
    {
        const Run *real = m_recording.run(given.run);
        given.run = {};
        for (const RunId id : m_rehearsal.world().automation().awaitingApproval) {
            const Run *waiting = m_rehearsal.world().run(id);
            if (real && waiting->monitor == real->monitor && waiting->step == real->step)
                given.run = id;
        }
        return given;
    }
    rules::Input meant(rules::WaitEnded given) const
    {
        const Run *real = m_recording.run(given.run);
        given.run = {};
        for (const RunId id : real ? m_rehearsal.world().runsOf(real->reaction) : std::vector<RunId>{}) {
            const Run *waiting = m_rehearsal.world().run(id);
            if (waiting->phase == RunPhase::Planned && waiting->monitor == real->monitor && waiting->step == real->step)
                given.run = id;
        }
        return given;
    }
    rules::Input meant(rules::HoldReleased given) const
    {
        given.hold = {};
        return given;
    }
    static bool isOfReaction(const rules::Input &input)
    {
        if (const auto *placed = std::get_if<rules::HoldPlaced>(&input))
            return WorldSteering::isOfReaction(placed->hold.by);
        const auto *released = std::get_if<rules::HoldReleased>(&input);
        return released && WorldSteering::isOfReaction(released->by);
    }
    void give(const rules::Input &input)
    {
        if (isOfReaction(input))
            return; // it follows from the run
        m_rehearsal.give(std::visit([this](const auto &one) { return meant(one); }, input));
    }

    std::optional<rules::Observed> look(const rules::CheckRequest &request) const
    {
        const rules::Observed *seen = m_recording.seenAt(request.monitor, request.slot);
        if (!seen)
            return std::nullopt;
        rules::Observed answer = *seen;
        answer.slot = request.slot;
        answer.look = request.look;
        answer.forRun = request.forRun;
        return answer;
    }

    rules::Rehearsal::Ended act(const Run &run) const
    {
        const Run *real = m_recording.runAt(run);
        if (real) {
            const std::vector<rules::RunEnded> ends = m_recording.endsOf(real->id);
            const auto end = std::find_if(
                ends.begin(), ends.end(), [&run](const rules::RunEnded &one) { return one.at >= run.started; });
            if (end != ends.end())
                return {end->at, end->report};
            if (real->phase == RunPhase::Ended)
                return {real->ended, {real->outcome, real->sentence, {}, {}}};
        }
        return {run.started + 1s, {RunOutcome::Delivered, u"assumed"_s, {}, {}}};
    }

    void note(const rules::Changes &changes)
    {
        for (const Decision &decision : changes.decisions)
            m_would.push_back(decision);
        for (const RunId id : changes.starts) {
            const Run *run = m_rehearsal.world().run(id);
            if (run && isMeant(run->monitor, run->planned))
                ++(run->effect == Effect::Tells ? m_counts.told : m_counts.runs);
        }
    }

    RunbookId bookOf(const MonitorId &id) const
    {
        const Monitor *monitor = m_asked.set->monitor(id);
        const Runbook *book = monitor ? m_asked.set->runbookFor(*monitor) : nullptr;
        return book ? book->id : RunbookId{};
    }

    bool isMeant(const MonitorId &monitor, TimePoint at) const
    {
        return at >= m_asked.since && (m_asked.runbook.isEmpty() || bookOf(monitor) == m_asked.runbook);
    }

    /// The same decision in both, then another one for the same step at the same time, then what is in one of them
    /// only.
    std::vector<Pair> pairs() const
    {
        std::vector<const Decision *> left;
        for (const Decision &decision : m_recording.decisions()) {
            if (isMeant(decision.monitor, decision.at))
                left.push_back(&decision);
        }
        std::vector<Pair> pairs;
        for (const Decision &decision : m_would) {
            if (isMeant(decision.monitor, decision.at))
                pairs.push_back({&decision, nullptr});
        }
        const auto match = [&](const auto &isSame) {
            for (Pair &pair : pairs) {
                if (pair.really)
                    continue;
                const auto found = std::find_if(left.begin(), left.end(), [&](const Decision *real) {
                    return real->monitor == pair.would->monitor && real->step == pair.would->step
                           && real->reaction == pair.would->reaction && isSame(*pair.would, *real);
                });
                if (found == left.end())
                    continue;
                pair.really = *found;
                left.erase(found);
            }
        };
        match([](const Decision &a, const Decision &b) { return a.code == b.code && a.at == b.at; });
        match([](const Decision &a, const Decision &b) {
            return a.code == b.code && std::chrono::abs(a.at - b.at) <= kSameMoment;
        });
        match([](const Decision &a, const Decision &b) { return std::chrono::abs(a.at - b.at) <= kSameMoment; });
        for (const Decision *decision : left)
            pairs.push_back({nullptr, decision});
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.at() < b.at(); });
        return pairs;
    }

    QJsonObject rowOf(const Pair &pair) const
    {
        const Decision &one = pair.would ? *pair.would : *pair.really;
        QJsonObject row{{u"at_ms"_s, msOf(one.at)},
                        {u"monitor"_s, one.monitor.value},
                        {u"runbook"_s, bookOf(one.monitor).value},
                        {u"step"_s, one.step.value},
                        {u"reaction"_s, one.reaction.value},
                        {u"same"_s, pair.would && pair.really && pair.would->code == pair.really->code}};
        if (pair.would) {
            row.insert(u"would"_s, QString(wordOf(pair.would->code)));
            row.insert(u"would-reason"_s, pair.would->reason);
        }
        if (pair.really) {
            row.insert(u"really"_s, QString(wordOf(pair.really->code)));
            row.insert(u"really-reason"_s, pair.really->reason);
        }
        return row;
    }

    static bool isSkip(DecisionCode code) { return code != DecisionCode::Runs && code != DecisionCode::LooksFirst; }

    QJsonObject answer(TimePoint begin) const
    {
        Counts would = m_counts;
        Counts really;
        for (const Run &run : m_recording.runs()) {
            const bool hasStarted = run.phase == RunPhase::Started || run.phase == RunPhase::Ended;
            if (hasStarted && !run.isShadow && isMeant(run.monitor, run.planned))
                ++(run.effect == Effect::Tells ? really.told : really.runs);
        }
        QJsonArray rows;
        int differences = 0;
        for (const Pair &pair : pairs()) {
            would.skips += pair.would && isSkip(pair.would->code) ? 1 : 0;
            really.skips += pair.really && isSkip(pair.really->code) ? 1 : 0;
            const QJsonObject row = rowOf(pair);
            differences += row.value("same"_L1).toBool() ? 0 : 1;
            if (rows.size() < kMostRows)
                rows.append(row);
        }
        const auto json = [](const Counts &counts) {
            return QJsonObject{{u"runs"_s, counts.runs}, {u"told"_s, counts.told}, {u"skips"_s, counts.skips}};
        };
        QJsonArray notes{
            Texts::tr("What checks saw stays as it was: of a reaction that did not really run it is assumed "
                      "that it was delivered and changed nothing but Salve itself.")};
        if (begin > m_asked.since)
            notes.append(Texts::tr("What was recorded begins at %1.").arg(isoOf(begin)));
        return {{u"from_ms"_s, msOf(std::max(begin, m_asked.since))},
                {u"to_ms"_s, msOf(m_asked.now)},
                {u"rows"_s, rows},
                {u"differences"_s, differences},
                {u"would"_s, json(would)},
                {u"really"_s, json(really)},
                {u"notes"_s, notes}};
    }

    Store &m_store;
    const WhatIf &m_asked;
    Recording m_recording;
    rules::Rehearsal m_rehearsal;
    PlayedSteering m_steering;
    std::vector<Decision> m_would;
    Counts m_counts;
    bool m_isCut{false}; ///< there was something before the beginning
};

} // namespace

Result<QJsonObject> whatWouldHaveHappened(Store &store, const WhatIf &asked)
{
    return Replay(store, asked).run();
}

} // namespace salve
