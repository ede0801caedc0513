// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/set_schema.h"
#include "engine/engine.h"
#include "fakes/fake_services.h"
#include "support/memory_store.h"
#include "support/scripted_kinds.h"

#include <QCoreApplication>
#include <QTest>

namespace salve::test {

/// Everything that has been posted is done, and what follows from it too: one round serves only what was there before
/// it, and from a result to the verdict's record it is a dozen rounds.
inline void drain()
{
    for (int round = 0; round < 16; ++round)
        QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// An engine over a store in memory, kinds that do as the test says, and a clock that the test owns.
class EngineBed
{
public:
    explicit EngineBed(const Kinds &itsKinds = scriptedKinds()) : clock(services.clock), kinds(itsKinds) { start(); }

    void start(Schedule schedule = Schedule::Running)
    {
        m_engine = std::make_unique<Engine>(clock, store, kinds, services.services, schedule);
        const Result<void> started = m_engine->start(QStringLiteral("desk"));
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence));
        drain();
    }
    /// The end of the process between two lines: nothing is handed over, nobody says goodbye.
    void kill()
    {
        const MemoryStore::Full usual = std::exchange(store.full, MemoryStore::Full::Refused);
        m_engine.reset();
        store.full = usual;
        drain();
    }
    void setSet(const QByteArray &yaml)
    {
        const SetReading reading = readSet(yaml, kinds);
        if (hasErrors(reading.problems))
            qFatal("%s", qPrintable(firstError(reading.problems).sentence));
        m_engine->changeSet(reading.set, yaml, QStringLiteral("ana"));
        drain();
    }
    void arm(const QString &runbook)
    {
        m_engine->take(rules::ArmingGiven{clock.wallNow(), RunbookId{runbook}, true, QStringLiteral("ana")});
        drain();
    }
    /// Time passes from timer to timer, with everything done in between.
    void pass(Millis time)
    {
        const TimePoint end = clock.wallNow() + time;
        drain();
        while (clock.wallNow() < end) {
            clock.advanceTo(std::clamp(clock.nextDue(), clock.wallNow(), end));
            drain();
        }
        clock.advance(Millis{0});
        drain();
    }

    Engine &engine() { return *m_engine; }
    MonitorWord word(const QString &monitor) const
    {
        const rules::MonitorState *state = m_engine->world().state(MonitorId{monitor});
        return state ? state->word : MonitorWord::Pending;
    }
    const Incident *incident(const QString &monitor) const
    {
        return m_engine->world().openIncident(MonitorId{monitor});
    }
    std::vector<Run> runs(const QString &reaction) const
    {
        std::vector<Run> found;
        for (const RunId id : m_engine->world().runsOf(ReactionId{reaction}))
            found.push_back(*m_engine->world().run(id));
        return found;
    }

    Script script;
    FakeServices services;
    ManualClock &clock;
    MemoryStore store;
    const Kinds kinds;

private:
    std::unique_ptr<Engine> m_engine;
};

/// One shop with a restart and a person to call: the smallest set in which everything can happen.
inline const QByteArray kShop = R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: fix}
reactions:
  - {id: restart, kind: repair, what: 'restart nginx on {{monitor.host}}'}
  - {id: call-ana, kind: call, what: '{{incident.sentence}}', token: {secret: phone}}
runbooks:
  - id: fix
    steps:
      - {run: restart, when: down, up-to: 2, settle: 5s}
)";

} // namespace salve::test
