// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/schema.h"
#include "net/ssh_command.h"

namespace salve {

/// Where a host keeps what holds repairs off it, and which of them it has seen.
struct HostGuards
{
    QString holdFile{QStringLiteral("/etc/salve/hold")};
    QString fenceFolder; ///< empty: .salve in the home of whoever runs the command
    bool operator==(const HostGuards &) const = default;
};
const Schema<HostGuards> &hostGuardsSchema();

/// One repair of one cooldown slot, the same whoever decides it.
struct RepairFence
{
    HostGuards guards;
    QString name; ///< of the file: of the effect, without the place
    TimePoint slot;
};
RepairFence repairFence(const HostGuards &guards, const QString &effectThere, const RunContext &context);

/// The command behind the host's own hold and behind a lock with a time stamp, all in one session: read, marked as
/// begun, run, its end noted, so that the same repair runs once and a lost answer can be looked up.
QString fencedScript(const QString &command, const RepairFence &fence);
/// Reads what the fence says of that repair.
QString fenceQuestion(const RepairFence &fence);
/// Would the fence hold, and does the host hold repairs off? Changes nothing.
QString fencePreflight(const HostGuards &guards);

/// What the first line of such a script says; `said` is the rest of the line.
struct FenceAnswer
{
    enum class Word {
        Run,    ///< the command was run
        Held,   ///< by the host; said: why
        Busy,   ///< another session runs it right now
        Before, ///< it was run before for the same repair; said: its exit code, or "begun"
        None,   ///< never begun
        NoLock, ///< there is no flock
        NoFolder,
        Ready, ///< of the preflight: all is there
        Unclear
    };
    Word word{Word::Unclear};
    QString said;
    QByteArray output; ///< of the command alone
};
FenceAnswer fenceAnswer(const QByteArray &output);

/// The report where the command was not run; none where it was.
std::optional<RunReport> fenceReport(const FenceAnswer &answer, const QString &place, const QStringList &successCodes);
/// Of a session that never was, or broke off.
RunReport sessionReport(const TransportFailure &failure);
/// Why the fence would not hold, as a sentence; empty when it would.
QString fenceTrouble(const FenceAnswer &answer, const QString &place);

} // namespace salve
