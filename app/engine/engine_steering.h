// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/world_steering.h"

#include <QPointer>
#include <QSet>

namespace salve {

class Engine;

/// Carries out what reactions want of Salve itself, as inputs and edits like those of people.
class EngineSteering final : public WorldSteering
{
public:
    explicit EngineSteering(Engine &engine) : m_engine(engine) {}

    void checkNow(const std::vector<MonitorId> &monitors, QObject *context, Looked then) override;

    /// A monitor was looked at, for whatever reason.
    void noteLook(const rules::CheckRequest &request, const CheckResult &result);
    /// Whoever waits for looks is not answered any more.
    void stop() { m_waiting.clear(); }

private:
    struct Waiting
    {
        TimePoint since;
        QSet<MonitorId> left;
        std::vector<LookAnswer> answers;
        QPointer<QObject> context;
        Looked then;
    };
    const rules::World &world() const override;
    TimePoint wallNow() const override;
    void take(const rules::Input &input) override;
    void adopt(MonitorSet set, const QString &by) override;
    void note(RunId run, const QString &text) override;

    Engine &m_engine;
    std::vector<Waiting> m_waiting;
};

} // namespace salve
