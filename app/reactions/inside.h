// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/steering.h"

namespace salve {

/// What a reaction does in Salve itself. It remembers that it did, in the same transaction: a run that was cut off in
/// between is settled by that, and exactly.
class InsideOperation final : public ReactionOperation, public Steered
{
public:
    /// What came of it. Remembered where it succeeded.
    using Act = std::function<RunReport(Steering &)>;
    InsideOperation(Services &services, RunContext &context, Act act);
    void start() override;
    RunReport steer(Steering &steering) override { return m_act(steering); }

private:
    void act();
    Services &m_services;
    RunContext &m_context;
    const Act m_act;
};

/// By what the run remembers.
std::unique_ptr<ReactionOperation> settleInside(RunContext &context);

/// `problem` says what is wrong with the names, and nothing where they are known; `green` what would be done. Where
/// names are only filled in by a run, that is said.
std::unique_ptr<PreflightOperation>
insidePreflight(Services &services, const std::function<QString(const MonitorSet &)> &problem, const QString &green);

RunReport insideReport(RunOutcome outcome, const QString &sentence);
QString noSteering();

/// Which monitors are meant, in the order of the set; where one of the names is not known, a sentence says so.
struct Chosen
{
    std::vector<MonitorId> monitors;
    QString problem;
};
Chosen chosenOf(const MonitorSet &set, const QStringList &monitors, const QStringList &tags);
/// The name as the set spells it; null where the set does not know it. Of everything it is empty.
QString knownName(const MonitorSet &set, HoldScope scope, const QString &name);
QString unknownName(HoldScope scope, const QString &name);

} // namespace salve
