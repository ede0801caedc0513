// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/tell_tests.h"

#include <algorithm>

namespace salve {

TellTests::TellTests(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    // Also for what the rules know before it is told here, and for a start that could not be recorded.
    connect(&m_engine, &Engine::changed, this, &TellTests::look, Qt::QueuedConnection);
}

void TellTests::start(const std::vector<ReactionId> &channels, const QString &by)
{
    for (const ReactionId &channel : channels) {
        const rules::Changes changes = m_engine.take(rules::TellTested{m_engine.clock().wallNow(), channel, by});
        m_runs.emplace_back(channel, changes.starts.empty() ? RunId{} : changes.starts.front());
    }
    QMetaObject::invokeMethod(this, &TellTests::look, Qt::QueuedConnection);
}

void TellTests::look()
{
    std::vector<Outcome> outcomes;
    for (const auto &[channel, id] : m_runs) {
        const Run *run = m_engine.world().run(id);
        if (run && run->phase != RunPhase::Ended)
            return;
        if (run)
            outcomes.push_back({channel, run->outcome, run->sentence});
        else
            outcomes.push_back({channel, RunOutcome::NotRun, tr("It was not started.")});
    }
    if (!std::exchange(m_isFinished, true))
        emit finished(outcomes);
}

} // namespace salve
