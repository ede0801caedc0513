// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/steering.h"
#include "core/world.h"

namespace salve {

/// What reactions want of Salve itself, as inputs and edits like those of people: the same on the world that is and on
/// one that is only played.
class WorldSteering : public Steering
{
public:
    const MonitorSet &set() const override;
    Result<void> begin(RunId run, const Rest &rest) override;
    int end(RunId run, HoldScope scope, const QString &name) override;
    Result<void> watch(RunId run, const std::vector<MonitorId> &monitors, Watching wanted) override;
    void annotate(RunId run, const QString &text) override { note(run, text); }

    /// Begun or ended by a reaction and by nobody else.
    static bool isOfReaction(const QString &by);
    static bool isOfReaction(const Maintenance &window);

protected:
    virtual const rules::World &world() const = 0;
    virtual TimePoint wallNow() const = 0;
    virtual void take(const rules::Input &input) = 0;
    virtual void adopt(MonitorSet set, const QString &by) = 0;
    virtual void note(RunId run, const QString &text) = 0;

private:
    QString nameOf(RunId run) const;
    Result<void> refuseUnheard(RunId run, const std::function<bool(const Monitor &)> &isMeant) const;
    void hold(RunId run, const Rest &rest);
    Result<void> plan(RunId run, const Rest &rest);
};

} // namespace salve
