// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/node.h"
#include "core/reaction_words.h"
#include "core/result.h"
#include "core/time.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace salve {

enum class StoryClock {
    Simulated, ///< the clock is ours, checks and reactions are scripted: days in milliseconds
    Real       ///< the computer's clock, real transports, servers on the loopback
};
template<>
struct Words<StoryClock>
{
    static constexpr std::array list{"simulated", "real"};
};

/// All times of a story count from its first failing slot, called 0.
struct StoryFailure
{
    Millis from{0};
    std::optional<Millis> until;      ///< absent: until something mends it
    std::optional<Millis> againAfter; ///< mended, it fails again after this
    CheckOutcome outcome{CheckOutcome::Critical};
    Cause cause{Cause::Refused};
    Phase phase{Phase::Connect};
    bool operator==(const StoryFailure &) const = default;
};

/// How a reaction behaves from its `fromRun`th run on.
struct StoryReaction
{
    QString reaction;
    int fromRun{1};
    Millis takes{std::chrono::seconds{2}};
    RunOutcome outcome{RunOutcome::Succeeded};
    QStringList mends;                   ///< monitors
    QStringList breaks;                  ///< monitors that fail from then on
    QString preflight;                   ///< the sentence of a red preflight; empty: green
    std::optional<Millis> preflightFrom; ///< red from then on; absent: always
    bool operator==(const StoryReaction &) const = default;
};

/// A stand-in or a real server of a story on the real clock; its settings are those of its kind.
struct StoryServer
{
    QString kind;
    QString name;
    Node settings;
    bool operator==(const StoryServer &) const = default;
};

/// Something done at a time: kill, restart, sleep, wall, lock-vault, unlock-vault, fill-disk, free-disk, edit, fail,
/// mend, ask, or a command of a session with its arguments.
struct StoryAction
{
    Millis at{0};
    QString what;
    Node arguments;
    bool operator==(const StoryAction &) const = default;
};

/// A story as its file tells it: the world, what happens in it, and what must be true at its end.
struct Story
{
    QString about;
    StoryClock clock{StoryClock::Simulated};
    TimePoint starts{timeFromMs(1'772'420'400'000)}; ///< 0 is the first slot at or after it; 2026-03-02 03:00 UTC
    QString zero;                                    ///< the monitor whose slot that is; empty: the first of the set
    Millis before{std::chrono::hours{1}};            ///< how long the world is well before 0
    Millis lasts{std::chrono::minutes{30}};          ///< after 0
    Millis tolerance{0};                             ///< of times in the expected log
    QString installation{QStringLiteral("ops-box")};
    bool isArmed{true};                                     ///< the runbooks that wish to be armed are
    QStringList leaveOut;                                   ///< reactions that the log does not show
    QStringList log;                                        ///< the events that it shows; empty: all but results
    std::vector<std::pair<QString, StoryFailure>> failures; ///< by monitor
    std::vector<StoryReaction> reactions;
    std::vector<StoryServer> servers;
    std::vector<StoryAction> actions; ///< in order of time
    Node secrets;                     ///< a map
    Node expect;                      ///< a map
    bool operator==(const Story &) const = default;
};

/// The error names every line that is wrong.
Result<Story> storyFromYaml(const QByteArray &yaml);

/// "2h", "-30s", "0s".
std::optional<Millis> storyTime(const QString &text);

} // namespace salve
