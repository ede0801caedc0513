// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules.h"
#include "core/steering.h"

#include <QPointer>
#include <QSet>

namespace salve {

class Engine;

/// Carries out what reactions want of Salve itself, as inputs and edits like those of people.
class EngineSteering final : public Steering
{
public:
    explicit EngineSteering(Engine &engine) : m_engine(engine) {}

    const MonitorSet &set() const override;
    Result<void> begin(RunId run, const Rest &rest) override;
    int end(RunId run, HoldScope scope, const QString &name) override;
    Result<void> watch(RunId run, const std::vector<MonitorId> &monitors, Watching wanted) override;
    void annotate(RunId run, const QString &text) override;
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
    QString nameOf(RunId run) const;
    Result<void> refuseUnheard(RunId run, const std::function<bool(const Monitor &)> &isMeant) const;
    void hold(RunId run, const Rest &rest);
    Result<void> plan(RunId run, const Rest &rest);
    void adopt(MonitorSet set, RunId run);
    void note(RunId run, const QString &text);

    Engine &m_engine;
    std::vector<Waiting> m_waiting;
};

} // namespace salve
