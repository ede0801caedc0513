// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"

namespace salve {

/// Sends a test through channels and waits for what comes of each. Belongs to whoever waits.
class TellTests : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        ReactionId reaction;
        RunOutcome outcome{RunOutcome::Unknown};
        QString sentence;
    };

    TellTests(Engine &engine, QObject *parent = nullptr);
    void start(const std::vector<ReactionId> &channels, const QString &by);

signals:
    /// Once, never inside start(), in the order of the channels.
    void finished(const std::vector<salve::TellTests::Outcome> &outcomes);

private:
    void look();

    Engine &m_engine;
    std::vector<std::pair<ReactionId, RunId>> m_runs;
    bool m_isFinished{false};
};

} // namespace salve
