// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/findings.h"
#include "core/kinds.h"
#include "net/salt_errors.h"
#include "net/salt_verdict.h"

#include <QCoreApplication>

namespace salve {

/// Texts of every check that asks through salt-api.
struct SaltCheckText
{
    Q_DECLARE_TR_FUNCTIONS(SaltCheck)
};

/// One question to salt-api that changes nothing, and how its answer is judged.
struct SaltQuestion
{
    SaltLogin login;
    SaltCall call; ///< Local or Runner
    Millis timeout{10'000};
    /// Of the one member of an answer. Latency, request and answer are in the result already.
    std::function<void(CheckResult &result, const QJsonObject &member)> judge;
};

/// Asks once. Where salt-api itself cannot be asked, the result is Unknown: nothing is known about the minions then.
std::unique_ptr<CheckOperation> saltCheck(SaltQuestion question, Services &services);

/// How long Salt waits for minions that keep silent, so that its answer comes within the monitor's timeout.
struct SaltPatience
{
    int timeout_s{5};
    int gather_s{10};
};
SaltPatience saltPatience(Millis timeout);

/// What a check makes of one minion.
struct MinionFinding
{
    QString id;
    CheckOutcome outcome{CheckOutcome::Ok};
    Cause cause{Cause::None};
    QString sentence; ///< without the id
};
/// Of what Salt says about the call itself: no answer, no such function, wrong arguments.
MinionFinding findingOf(const MinionVerdict &verdict);
/// A minion that is Critical makes the whole Critical, then Warning, then Unknown; the gravest are named first. Without
/// a minion nothing matched: Unknown.
void judgeMinions(CheckResult &result, const SaltCall &call, std::vector<MinionFinding> findings);

} // namespace salve
