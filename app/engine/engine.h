// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/world.h"
#include "engine/check_runner.h"
#include "engine/due_queue.h"
#include "engine/engine_inbox.h"
#include "engine/engine_looks.h"
#include "engine/engine_neighbours.h"
#include "engine/engine_steering.h"
#include "engine/last_looks.h"
#include "engine/reaction_runner.h"
#include "engine/recorder.h"
#include "engine/watchman.h"
#include "engine/ways_back.h"

#include <deque>
#include <set>

namespace salve {

class HttpExchange;
struct Services;

/// The straight line: every input through the rules, onto disk, and only then into the world. Lives in one thread with
/// everything it uses.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `hasUplink`: is there a way out now? By default this computer's routes say.
    Engine(Clock &clock,
           Store &store,
           const Kinds &kinds,
           Services &services,
           Schedule schedule = Schedule::Running,
           std::function<bool()> hasUplink = {});
    ~Engine() override;

    /// Reads what is stored and goes on where it stood: runs that were under way are settled, never repeated.
    Result<void> start(const QString &installation);
    /// Cancels what is in flight, hands everything over to the store.
    void stop();

    const rules::World &world() const { return m_world; }
    const Kinds &kinds() const { return m_kinds; }
    Clock &clock() const { return m_clock; }
    Services &services() const { return m_services; }
    Store &store() const { return m_store; }
    Schedule schedule() const { return m_schedule; }
    const Monitor *monitor(const MonitorId &id) const { return m_checks.monitor(id); }
    const LastLooks *lastLooks(const MonitorId &monitor) const;
    TimePoint nextCheck(const MonitorId &monitor) const { return m_queue.nextSlot(monitor); }
    const Lateness &lateness() const { return m_checks.lateness(); }
    const Watchman &watchman() const { return m_watchman; }
    /// What can be taken back, for RunByHand::undoes.
    const WaysBack &waysBack() const { return m_waysBack; }
    /// "unwatched 23:10–07:42: this computer slept" or "Salve was not running", of the last 24 h.
    QStringList gapSentences() const;

    using Recorded = std::function<void(Result<void>)>;
    /// Everything that people and clocks do comes in here. `recorded` when it is on disk.
    rules::Changes take(const rules::Input &input, Recorded recorded = {});
    /// The whole set anew; it is valid. `text` is what is stored.
    void changeSet(MonitorSet set, const QByteArray &text, const QString &by, Recorded recorded = {});
    void rename(const QString &installation, Recorded recorded = {});
    void checkNow(const std::vector<MonitorId> &monitors);
    using Answered = std::function<void(const Heard &)>;
    /// Something was said to a monitor that listens. `answered` when it is on disk; then the monitor is looked at.
    void hear(const MonitorId &monitor, const Delivery &delivery, Answered answered);
    /// Secrets can be read that could not: what waits for them goes on at once.
    void noteSecrets();
    void addNote(const QString &text, const MonitorId &monitor = {}, IncidentId incident = {});

signals:
    /// An input changed something, or a result came.
    void changed(const salve::rules::Changes &changes);
    void looked(const salve::MonitorId &monitor);
    void setChanged();

private:
    rules::SetChanged inputOf(MonitorSetPtr set, const QString &by) const;
    void adoptSet();
    void trimMemory();
    void adoptMailboxes();
    void keep(const QString &mailbox, const QJsonObject &memory);
    void attach(const Monitor &monitor, const Listener &listener, const QString &mailbox);
    void lookAtMailbox(const QString &mailbox);
    void fetch(const QUrl &url, Delivery delivery, Answered answered);
    bool isWaitingForWord(const MonitorId &monitor) const;
    void follow(const rules::Changes &changes);
    void perform(const std::vector<RunId> &runs, const Result<void> &recorded);
    void performOne(RunId run);
    void recall(RunOrder &order) const;
    void endRun(RunId run, const RunReport &report, Millis took);
    void observe(const rules::CheckRequest &request, const CheckResult &result, Sight sight);
    void settleOld();
    void settle(RunId run, Micros since);
    bool isKeyringAwaited(const RunOrder &order) const;
    void endWait(RunId run);
    bool goBack(const WaysBack::Way &way, const QString &by);
    void armWake();
    void wake();
    void noteGap(TimePoint from, Sight why, Millis setBy);
    void noteStop(TimePoint from);
    void noteUplink();

    Clock &m_clock;
    Store &m_store;
    const Kinds m_kinds;
    Services &m_services;
    const Schedule m_schedule;
    rules::World m_world;
    Recorder m_recorder;
    DueQueue m_queue;
    CheckRunner m_checks;
    ReactionRunner m_reactions;
    Watchman m_watchman;
    EngineInbox m_inbox;
    EngineNeighbours m_neighbours{m_world, m_clock};
    EngineLooks m_ownLooks{m_world, m_kinds, m_services};
    EngineSteering m_steering{*this};
    WaysBack m_waysBack;
    QHash<QString, std::vector<MonitorId>> m_listening;     ///< by mailbox, which several may share
    std::map<QString, std::unique_ptr<QObject>> m_attached; ///< by mailbox: those that listen somewhere themselves
    std::vector<std::unique_ptr<HttpExchange>> m_fetches;
    QString m_installation;
    std::map<MonitorId, LastLooks> m_looks;
    std::map<RunId, QJsonObject> m_remembered;
    std::set<RunId> m_awaitKeyring; ///< runs whose last try began without a secret that a keyring could not give
    enum class Absence { Slept, Stopped };
    struct Gap
    {
        TimePoint from;
        TimePoint to;
        Absence why{Absence::Slept};
    };
    void addGap(const Gap &gap);
    std::deque<Gap> m_gaps; ///< newest last, at most 20
    quint64 m_wakeTimer{0};
    quint64 m_trimTimer{0};
    TimePoint m_wakeAt{kNever};
    TimePoint m_offlineSince;
    bool m_isStopped{false};
};

} // namespace salve

Q_DECLARE_METATYPE(salve::rules::Changes)
