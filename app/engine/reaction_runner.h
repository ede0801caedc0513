// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/result.h"
#include "core/state.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace salve {

/// What the runner is told to perform: the run as it is stored, and its reaction with every name filled in.
struct RunOrder
{
    Run run;
    QString kind;
    Node settings; ///< rendered
    Millis takesUpTo{0};
    Millis cooldown{0};     ///< of the run's step; zero: the run stands for itself
    QJsonObject remembered; ///< from an earlier start of the same run
    QJsonObject undoes;     ///< what the run remembered whose effect this one takes back
    Telling telling{Telling::First};
    QJsonObject earlier; ///< what the message remembered that this one amends
};

/// Performs runs that are on record, one operation each, with the deadline over it; settles those whose outcome is not
/// known.
class ReactionRunner : public QObject
{
    Q_OBJECT
public:
    /// Stores what a run remembers; `done` comes in this thread after it is on disk.
    using Remember = std::function<void(RunId, QJsonObject, std::function<void(Result<void>)> done)>;

    ReactionRunner(const Kinds &kinds, Services &services, Remember remember, QObject *parent = nullptr);
    ~ReactionRunner() override;

    /// Never call it before the store has acknowledged the run.
    void perform(const RunOrder &order);
    /// Asks whether a run happened; false when its kind cannot find out.
    bool settle(const RunOrder &order);
    /// Cancels everything: what was under way stays on record as started.
    void stop();

    bool isBusy(RunId run) const { return m_flights.contains(run); }

signals:
    /// Its request is on the wire.
    void dispatched(salve::RunId run);
    /// Exactly once for each perform(), never inside it. `took` is from perform() on.
    void ended(salve::RunId run, const salve::RunReport &report, salve::Millis took);
    /// What settle() found; an Unknown means that it could not find out either.
    void settled(salve::RunId run, const salve::RunReport &report);

private:
    class Flight;
    enum class Task { Perform, Settle };
    void launch(const RunOrder &order, Task task, std::unique_ptr<Flight> flight);
    void land(RunId run, const RunReport &report);

    const Kinds m_kinds;
    Services &m_services;
    Remember m_remember;
    std::map<RunId, std::unique_ptr<Flight>> m_flights;
};

/// The report for a reaction that could not even be made: nothing was done.
RunReport reportOf(const Error &error);

} // namespace salve
