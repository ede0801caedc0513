// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/world.h"

#include <map>

namespace salve {

class Clock;

/// What runs did that can be taken back. Kept on disk as long as it stands; where a reaction goes back by itself, its
/// monitor is looked at where things were before, never where they are now.
class WaysBack : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        RunId run;
        ReactionId reaction;
        MonitorId monitor;
        RunbookId runbook;
        QJsonObject remembered;
        TimePoint since; ///< the run's outcome
        bool operator==(const Way &) const = default;
    };
    /// Stores it; an empty memory is gone.
    using Keep = std::function<void(const QString &mailbox, const QJsonObject &memory)>;
    /// Starts the run that takes it back; false when it may not be started now.
    using GoBack = std::function<bool(const Way &way, const QString &by)>;

    WaysBack(const rules::World &world, const Kinds &kinds, Looks &looks, Clock &clock, Keep keep, GoBack goBack);
    ~WaysBack() override;

    /// Is it one of those that keep() was called with?
    static bool isMailbox(const QString &mailbox);
    /// One that was on the disk.
    void restore(const QJsonObject &memory);
    /// A run that acts has ended; `remembered` is what it wrote down.
    void note(const Run &run, const QJsonObject &remembered);
    const Way *wayOf(RunId run) const;
    /// Of the last run of that reaction which can be taken back.
    const Way *wayOf(const ReactionId &reaction) const;
    /// What would be done; none where the set has changed since.
    std::optional<WayBack> wayBackOf(const Way &way) const;
    /// No more looks.
    void stop();

private:
    class Watch;
    void watch(const Way &way);
    bool mayGoBack(const Way &way) const;
    void look(const ReactionId &reaction);
    void seen(const ReactionId &reaction, const LookAnswer &answer);

    const rules::World &m_world;
    const Kinds m_kinds;
    Looks &m_looks;
    Clock &m_clock;
    const Keep m_keep;
    const GoBack m_goBack;
    std::map<ReactionId, Way> m_ways; ///< the last run of each reaction
    std::map<ReactionId, std::unique_ptr<Watch>> m_watches;
};

} // namespace salve
