// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reaction_words.h"
#include "net/salt_call.h"

#include <QJsonValue>

#include <vector>

namespace salve {

/// What one minion made of a call.
enum class MinionOutcome {
    Ok,
    Changed, ///< states only
    Failed,
    NoReturn,        ///< has not answered: may have run it, or may yet
    NoSuchMinion,    ///< the name has no accepted key; never sent
    FunctionMissing, ///< no such module or function
    Refused,         ///< wrong arguments
    RenderError,     ///< the states cannot be read; nothing was applied
    NoStates,        ///< the top file gives this minion nothing
    Busy,            ///< another state run is at work; nothing was applied
    Pending          ///< test=true: says what it would do
};
template<>
struct Words<MinionOutcome>
{
    static constexpr std::array list{"ok",
                                     "changed",
                                     "failed",
                                     "no-return",
                                     "no-such-minion",
                                     "function-missing",
                                     "refused",
                                     "render-error",
                                     "no-states",
                                     "busy",
                                     "pending"};
};

struct MinionVerdict
{
    QString id;
    MinionOutcome outcome{MinionOutcome::NoReturn};
    QString sentence;   ///< without the id: "restarted", "did not answer"
    QString states{};   ///< of a state run: a line for each of them
    int wouldChange{0}; ///< states, in a test run
    bool operator==(const MinionVerdict &) const = default;
};

/// What an answer of Salt means for the run as a whole.
struct SaltVerdict
{
    RunOutcome outcome{RunOutcome::Unknown};
    QString sentence;                   ///< at most 300 characters
    std::vector<MinionVerdict> minions; ///< by id
    bool has(MinionOutcome what) const;
    bool isAll(MinionOutcome what) const;
    QStringList hostsHit() const; ///< whom the call was sent to
    QString table() const;        ///< a line for each minion, for evidence
    QString states() const;       ///< of a state run: a line for each state of each minion; empty without any
    bool operator==(const SaltVerdict &) const = default;
};

/// Of a `local` call with full_return: the one member of its answer.
SaltVerdict judgeLocal(const SaltCall &call, const QJsonValue &member);
/// Of a job as runner jobs.list_job shows it. Who is in it and has not returned is NoReturn; without any minion nothing
/// is known yet.
SaltVerdict judgeJob(const SaltCall &call, const QJsonObject &job);
/// Of a runner, with or without full_return.
SaltVerdict judgeRunner(const SaltCall &call, const QJsonValue &member);

/// What a runner returned, without the wrapping of full_return.
QJsonValue runnerValue(const QJsonValue &member);

/// The rule over several minions: all good, or the gravest of what is not.
SaltVerdict verdictOf(const SaltCall &call, std::vector<MinionVerdict> minions);

/// True where jobs.list_job has never heard of the jid (or the job cache has forgotten it).
bool isUnknownJob(const QJsonObject &job);
/// True where the job calls the same function. The target is not compared: Salt rewrites some (nodegroups become
/// compounds).
bool isSameJob(const SaltCall &call, const QJsonObject &job);
/// The minions on which jobs.active still sees the job.
QStringList runningOn(const QJsonValue &activeJobs, const QString &jid);

} // namespace salve
