// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine.h"

#include "core/records.h"
#include "core/set_schema.h"
#include "engine/run_orders.h"
#include "engine/set_facts.h"
#include "engine/wellness.h"
#include "net/http_exchange.h"
#include "net/services.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QSysInfo>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

Q_LOGGING_CATEGORY(lcEngine, "salve.engine", QtInfoMsg)

namespace salve {

namespace {

/// Reading 10,000 monitors takes 40 MB for a moment, their first states as much again, and glibc keeps what lies
/// between things that stay. Only where it is worth the few milliseconds that it takes.
void returnFreedMemory()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    constexpr size_t kWorthIt = size_t{16} << 20;
    if (mallinfo2().fordblks > kWorthIt)
        malloc_trim(0);
#endif
}

} // namespace

Engine::Engine(Clock &clock,
               Store &store,
               const Kinds &kinds,
               Services &services,
               Schedule schedule,
               std::function<bool()> hasUplink)
    : m_clock(clock),
      m_store(store),
      m_kinds(kinds),
      m_services(services),
      m_schedule(schedule),
      m_recorder(m_world, store, clock),
      m_queue(clock),
      m_checks(kinds, services),
      m_reactions(kinds,
                  services,
                  [this](RunId run, const QJsonObject &value, auto done) {
                      m_remembered[run] = value;
                      m_recorder.remember(run, value, std::move(done));
                  }),
      m_watchman(clock, std::move(hasUplink)),
      m_waysBack(
          m_world,
          kinds,
          m_ownLooks,
          clock,
          [this](const QString &mailbox, const QJsonObject &memory) { keep(mailbox, memory); },
          [this](const WaysBack::Way &way, const QString &by) { return goBack(way, by); })
{
    connect(&m_queue, &DueQueue::due, this, [this](const std::vector<rules::CheckRequest> &requests) {
        for (const rules::CheckRequest &request : requests) {
            if (!isRegular(request.look) || !isWaitingForWord(request.monitor))
                m_checks.start(request);
        }
    });
    connect(&m_checks, &CheckRunner::finished, this, &Engine::observe);
    connect(&m_reactions, &ReactionRunner::ended, this, &Engine::endRun);
    connect(&m_reactions, &ReactionRunner::settled, this, [this](RunId run, const RunReport &report) {
        endRun(run, report, Millis{0});
    });
    connect(&m_watchman, &Watchman::gapSeen, this, &Engine::noteGap);
    connect(&m_watchman, &Watchman::uplinkChanged, this, &Engine::noteUplink);
    m_services.inbox = &m_inbox;
    m_services.neighbours = &m_neighbours;
    m_services.looks = &m_ownLooks;
    m_services.steering = &m_steering;
}

Engine::~Engine()
{
    stop();
}

rules::SetChanged Engine::inputOf(MonitorSetPtr set, const QString &by) const
{
    SetFacts facts = factsOf(*set, m_kinds, m_installation);
    rules::SetChanged input;
    input.at = m_clock.wallNow();
    input.set = std::move(set);
    input.facts = std::move(facts.facts);
    input.targetHashes = std::move(facts.targetHashes);
    input.by = by;
    return input;
}

Result<void> Engine::start(const QString &installation)
{
    Result<StoredWorld> stored = m_store.load();
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    m_recorder.goOnFrom(*stored, m_schedule);
    for (const auto &[run, value] : stored->remembered)
        m_remembered[run] = value;
    for (const auto &[mailbox, memory] : stored->inbox)
        m_inbox.put(mailbox, memory);
    rules::RestoredWorld restored;
    SetReading reading = readSet(stored->set, m_kinds);
    if (!stored->set.isEmpty() && hasErrors(reading.problems))
        return tl::unexpected<Error>(firstError(reading.problems));
    restored.set = std::make_shared<MonitorSet>(std::move(reading.set));
    m_installation = installation.isEmpty() ? QSysInfo::machineHostName() : installation;
    SetFacts facts = factsOf(*restored.set, m_kinds, m_installation);
    restored.facts = std::move(facts.facts);
    restored.targetHashes = std::move(facts.targetHashes);
    const TimePoint lastLooked = livedUntil(*stored);
    for (const QJsonObject &json : stored->monitorStates) {
        rules::MonitorState &state = restored.states.emplace_back(fromJson<rules::MonitorState>(json));
        if (const Monitor *monitor = restored.set->monitor(state.monitor))
            catchUp(state, restored.set->timingOf(*monitor).every, lastLooked);
    }
    restored.incidents = std::move(stored->incidents);
    restored.runs = std::move(stored->runs);
    restored.decisions = std::move(stored->decisions);
    restored.holds = std::move(stored->holds);
    restored.globals = stored->globals;
    m_world = rules::World::restore(restored);
    // Named once, it keeps its name: a team says by it who acts.
    if (const QString known = m_world.automation().installation; installation.isEmpty() && !known.isEmpty())
        m_installation = known;
    adoptSet();
    if (m_world.automation().installation != m_installation)
        take(rules::InstallationChanged{m_clock.wallNow(), m_installation});
    if (m_schedule == Schedule::Running) {
        for (const QString &mailbox : m_inbox.mailboxes()) {
            if (WaysBack::isMailbox(mailbox))
                m_waysBack.restore(m_inbox.memory(mailbox));
        }
        noteStop(lastLooked);
        m_watchman.start();
        settleOld();
        armWake();
    }
    return {};
}

void Engine::stop()
{
    if (std::exchange(m_isStopped, true))
        return;
    m_watchman.stop();
    m_clock.cancel(m_wakeTimer);
    m_clock.cancel(m_trimTimer);
    m_queue.clear();
    m_checks.stop();
    m_reactions.stop();
    m_steering.stop();
    m_waysBack.stop();
    m_attached.clear();
    m_fetches.clear();
    m_recorder.finish();
}

/// Which monitors are looked at, and when.
void Engine::adoptSet()
{
    const MonitorSet &set = m_world.set();
    m_checks.setMonitors(m_world.setPtr());
    std::map<MonitorId, LastLooks> kept;
    QSet<MonitorId> watched;
    std::vector<MonitorId> fresh;
    for (const Monitor &monitor : set.monitors) {
        if (const auto it = m_looks.find(monitor.id); it != m_looks.end())
            kept.insert(m_looks.extract(it));
        if (m_schedule != Schedule::Running || !monitor.enabled)
            continue;
        watched.insert(monitor.id);
        const rules::MonitorState *state = m_world.state(monitor.id);
        if (!m_queue.isWatched(monitor.id) && (!state || state->lastSlot == rules::kLongAgo))
            fresh.push_back(monitor.id);
        m_queue.watch(monitor.id, set.timingOf(monitor).every);
    }
    m_queue.retain(watched);
    adoptMailboxes();
    m_neighbours.adopt(m_kinds);
    m_looks = std::move(kept);
    // Who has just written down a monitor wants to see it now; a thousand imported ones come with their slots.
    constexpr size_t kAtOnce = 100;
    if (fresh.size() <= kAtOnce)
        checkNow(fresh);
    emit setChanged();
    // When its transactions are written, too.
    constexpr Millis kDigested{15'000};
    m_clock.cancel(m_trimTimer);
    m_trimTimer = m_clock.after(kDigested, this, [this] { trimMemory(); });
}

void Engine::trimMemory()
{
    constexpr Millis kAgain = std::chrono::minutes{5};
    std::erase_if(m_remembered, [this](const auto &item) { return !m_world.run(item.first); });
    returnFreedMemory();
    m_trimTimer = m_clock.after(kAgain, this, [this] { trimMemory(); });
}

rules::Changes Engine::take(const rules::Input &input, Recorded recorded)
{
    const rules::Changes changes = rules::apply(m_world, input);
    const bool needsAnswer = recorded || !changes.starts.empty();
    Recorded acknowledged;
    if (needsAnswer) {
        acknowledged = [this, starts = changes.starts, recorded = std::move(recorded)](const Result<void> &stored) {
            perform(starts, stored);
            if (recorded)
                recorded(stored);
        };
    }
    m_recorder.record(input, changes, std::move(acknowledged));
    follow(changes);
    return changes;
}

void Engine::follow(const rules::Changes &changes)
{
    if (m_schedule == Schedule::Running) {
        for (const rules::CheckRequest &request : changes.checks)
            m_queue.request(request);
        for (const Transition &transition : changes.transitions) {
            for (const MonitorId &group : m_neighbours.groupsOf(transition.monitor))
                m_queue.request({group, m_clock.wallNow(), Look::Told, {}});
        }
    }
    armWake();
    if (!changes.isQuiet() || !changes.repeated.empty())
        emit changed(changes);
}

void Engine::perform(const std::vector<RunId> &runs, const Result<void> &recorded)
{
    // Kept in memory and written as soon as the disk allows: what was decided stands, and repairs go on.
    const bool isKept = recorded || recorded.error().code == ErrorCode::Unavailable;
    for (const RunId run : runs) {
        if (isKept)
            performOne(run);
        else
            endRun(run,
                   {RunOutcome::NotRun,
                    tr("It was not started because it could not be recorded: %1").arg(recorded.error().sentence),
                    {},
                    {}},
                   Millis{0});
    }
}

void Engine::performOne(RunId id)
{
    const Run *run = m_world.run(id);
    if (!run || run->phase != RunPhase::Started || m_reactions.isBusy(id) || m_isStopped)
        return;
    Result<RunOrder> order = orderOf(m_world, *run, m_kinds, m_clock.wallNow());
    if (!order) {
        endRun(id, reportOf(order.error()), Millis{0});
        return;
    }
    recall(*order);
    if (isKeyringAwaited(*order))
        m_awaitKeyring.insert(id);
    if (!run->undoes.isNull()) {
        const WaysBack::Way *way = m_waysBack.wayOf(run->undoes);
        if (!way) {
            endRun(id,
                   {RunOutcome::Rejected,
                    tr("Nothing is known of run %1 that could be taken back.").arg(run->undoes.value),
                    {},
                    {}},
                   Millis{0});
            return;
        }
        order->undoes = way->remembered;
    }
    m_reactions.perform(*order);
}

/// What this run remembered before it was cut, and what the message remembered that it amends.
void Engine::recall(RunOrder &order) const
{
    if (const auto it = m_remembered.find(order.run.id); it != m_remembered.end())
        order.remembered = it->second;
    order.earlier = earlierOf(m_world, order.run, m_remembered);
}

void Engine::endRun(RunId id, const RunReport &report, Millis took)
{
    const Run *run = m_world.run(id);
    if (!run)
        return;
    // Where the clock was set back meanwhile, it ends now and not when that time comes again.
    take(rules::RunEnded{id, std::min(run->started + took, m_clock.wallNow()), report});
    run = m_world.run(id);
    if (run && run->phase != RunPhase::Ended) {
        endWait(id); // what it lacked may have come while it tried
        return;      // it is tried again, and finds what it remembers
    }
    m_awaitKeyring.erase(id);
    if (run && run->effect == Effect::Tells)
        return; // a later message of the incident may amend this one
    const auto remembered = m_remembered.extract(id);
    if (run)
        m_waysBack.note(*run, remembered ? remembered.mapped() : QJsonObject{});
}

bool Engine::goBack(const WaysBack::Way &way, const QString &by)
{
    return !take(rules::RunByHand{m_clock.wallNow(), way.reaction, way.monitor, by, way.run}).starts.empty();
}

void Engine::observe(const rules::CheckRequest &request, const CheckResult &result, Sight sight)
{
    const Monitor *monitor = this->monitor(request.monitor);
    if (!monitor)
        return;
    if (sight == Sight::Seen)
        sight = m_watchman.sightFor(result);
    const ResultRow row{request.monitor,
                        request.slot,
                        result.outcome,
                        result.cause,
                        result.phase,
                        result.latency,
                        result.phases,
                        sight,
                        m_world.set().timingOf(*monitor).every};
    LastLooks &looks = m_looks[request.monitor];
    looks.add(row, result);
    m_recorder.addResult(row);
    take(rules::Observed{request.monitor, request.slot, request.look, request.forRun, sight, result});
    m_steering.noteLook(request, result);
    emit looked(request.monitor);
}

void Engine::changeSet(MonitorSet set, const QByteArray &text, const QString &by, Recorded recorded)
{
    m_recorder.addSet(text, by);
    take(inputOf(std::make_shared<MonitorSet>(std::move(set)), by), std::move(recorded));
    adoptSet();
}

void Engine::rename(const QString &installation, Recorded recorded)
{
    m_installation = installation;
    take(rules::InstallationChanged{m_clock.wallNow(), installation}, std::move(recorded));
}

void Engine::checkNow(const std::vector<MonitorId> &monitors)
{
    for (const MonitorId &monitor : monitors)
        m_queue.request({monitor, m_clock.wallNow(), Look::ByHand, {}});
}

void Engine::addNote(const QString &text, const MonitorId &monitor, IncidentId incident)
{
    m_recorder.addNote({m_clock.wallNow(), monitor, incident, text});
}

const LastLooks *Engine::lastLooks(const MonitorId &monitor) const
{
    const auto it = m_looks.find(monitor);
    return it == m_looks.end() ? nullptr : &it->second;
}

QStringList Engine::gapSentences() const
{
    QStringList sentences;
    const auto clockText = [](TimePoint at) {
        return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(QStringLiteral("HH:mm"));
    };
    for (const Gap &gap : m_gaps) {
        if (gap.to <= m_clock.wallNow() - std::chrono::hours{24})
            continue;
        const QString text = gap.why == Absence::Slept ? tr("unwatched %1–%2: this computer slept")
                                                       : tr("unwatched %1–%2: Salve was not running");
        sentences.append(text.arg(clockText(gap.from), clockText(gap.to)));
    }
    return sentences;
}

void Engine::armWake()
{
    const TimePoint next = m_schedule == Schedule::Running && !m_isStopped ? m_world.nextWake() : kNever;
    if (next == m_wakeAt)
        return;
    m_clock.cancel(m_wakeTimer);
    m_wakeAt = next;
    m_wakeTimer = next == kNever ? 0 : m_clock.at(next, this, [this] { wake(); });
}

void Engine::wake()
{
    // The rules count in due times; after a stop that is long past, one Tick of now stands for all that were missed.
    constexpr Millis kLate{1'000};
    const TimePoint due = std::exchange(m_wakeAt, kNever);
    const TimePoint now = m_clock.wallNow();
    take(rules::Tick{now - due > kLate ? now : due});
}

void Engine::addGap(const Gap &gap)
{
    m_gaps.push_back(gap);
    if (m_gaps.size() > 20)
        m_gaps.pop_front();
}

/// Only for people, the rules see at each monitor's next result how long nobody looked; unless the clock was set back
/// meanwhile: then results of now would be older than what is known.
void Engine::noteStop(TimePoint from)
{
    constexpr Millis kWorthTelling = std::chrono::minutes{1};
    constexpr Millis kSetBack = std::chrono::seconds{5};
    const TimePoint now = m_clock.wallNow();
    if (now < from - kSetBack)
        take(rules::GapSeen{now, now, Sight::Asleep, now - from});
    if (from == TimePoint{} || now - from <= kWorthTelling)
        return;
    addGap({from, now, Absence::Stopped});
    take(rules::Unwatched{from, now});
}

void Engine::noteUplink()
{
    const TimePoint now = m_clock.wallNow();
    if (m_watchman.isOffline())
        m_offlineSince = now;
    else
        take(rules::Unwatched{m_offlineSince, now});
}

void Engine::noteGap(TimePoint from, Sight why, Millis setBy)
{
    qCInfo(lcEngine) << "did not look since" << isoOf(from);
    addGap({from, m_clock.wallNow(), Absence::Slept});
    m_checks.spoil(why);
    m_queue.respread();
    take(rules::GapSeen{from, m_clock.wallNow(), why, setBy});
    emit setChanged();
}

} // namespace salve
