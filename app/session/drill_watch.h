// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "session/session.h"

#include <functional>
#include <set>

namespace salve {

enum class DrillEnd {
    Repaired,   ///< and proven to be
    Recovered,  ///< up again, without a proof of what did it
    NotUp,      ///< down when time was over
    NotNoticed, ///< never down at all
    NotBroken,  ///< what was to break it did not
    Refused     ///< nothing was broken
};
template<>
struct Words<DrillEnd>
{
    static constexpr std::array list{"repaired", "recovered", "not-repaired", "not-noticed", "not-broken", "refused"};
};

/// Why breaking it would prove nothing, or would leave it broken; empty when it may be broken.
QString drillObstacle(const MonitorView &monitor, const RunbookView *runbook, const AutomationView &automation);

/// A failure made on purpose, how far it is.
struct DrillCourse
{
    MonitorId monitor;
    ReactionId breaker;
    Millis within{0};
    TimePoint brokenAt;
    std::optional<Incident> incident; ///< since it was noticed
    ReactionId repairer;              ///< that was started last; at the end the one that is proven
    std::optional<DrillEnd> end;
    Error trouble; ///< why nothing was broken

    bool isUp() const { return incident && incident->end != IncidentEnd::Open; }
    /// In a sentence, with reactions as `names` calls them.
    QString sentence(const std::function<QString(const ReactionId &)> &names) const;
};

/// Has something broken by a reaction, and watches until it is repaired or time is over.
class DrillWatch final : public QObject
{
    Q_OBJECT
public:
    DrillWatch(Session &session, Clock &clock, DrillCourse plan, QObject *parent = nullptr);

    /// The session has been subscribed to.
    void start(const QString &by);
    const DrillCourse &course() const { return m_course; }

signals:
    /// It is down, a repair began, or it is up and a proof still to come.
    void advanced();
    /// Once, and never inside start(): the course has its end.
    void finished();

private:
    void take(const Batch &batch);
    void takeRun(const Run &run);
    void timeIsOver();
    void end(DrillEnd end);

    Session &m_session;
    Clock &m_clock;
    DrillCourse m_course;
    quint64 m_limit{0};
    std::set<RunId> m_open; ///< repairs without a verdict
    bool m_isProven{false};
};

} // namespace salve
