// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/host_script.h"
#include "net/repair_fence.h"

namespace salve {

/// Reads at the host what became of a run whose answer was lost; waits a little for one that is still at work.
class FenceSettle final : public ReactionOperation
{
    Q_OBJECT
public:
    FenceSettle(const SshTarget &target, const RepairFence &fence, const QStringList &successCodes, Clock &clock);
    ~FenceSettle() override;
    void start() override;

private:
    void look();
    void looked(const SshOutcome &outcome);
    const SshTarget m_target;
    const RepairFence m_fence;
    const QStringList m_successCodes;
    Clock &m_clock;
    std::unique_ptr<HostScript> m_script;
    quint64 m_timer{0};
    int m_looksLeft;
};

/// What else has to be right before a repair: a script that prints a word when it is not, and the sentence for it.
struct AlsoAsked
{
    QString script;
    std::function<QString(const QString &printed)> sentence;
};

/// Logs in and asks whether a fenced command could be run there.
class FencePreflight final : public PreflightOperation
{
    Q_OBJECT
public:
    FencePreflight(const SshTarget &target, const HostGuards &guards, AlsoAsked also, Clock &clock);
    void start() override;

private:
    PreflightReport reportOf(const SshOutcome &outcome) const;
    const QString m_place;
    const AlsoAsked m_also;
    HostScript m_script;
};

/// "this computer" where no host is given.
QString shownHost(const SshTarget &target);

} // namespace salve
