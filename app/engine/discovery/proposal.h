// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"

namespace salve {

/// What a person has to do with a proposal.
enum class ProposalState {
    New,
    Incomplete, ///< watches nothing before somebody adds what only a person knows: a login, an authority
    Watched     ///< a monitor of the set looks at it already
};
template<>
struct Words<ProposalState>
{
    static constexpr std::array list{"new", "incomplete", "watched"};
};

/// A monitor that could be, and why.
struct Proposal
{
    Monitor monitor;
    QString why; ///< a sentence: "nginx/1.22.1 answers on port 80 with 200."
    ProposalState state{ProposalState::New};
    MonitorId watchedBy;   ///< of what is Watched
    CheckResult firstLook; ///< Unknown, and a sentence, where nobody could look yet
    bool operator==(const Proposal &) const = default;
};

/// Everything that was found on one host, by port, and then what has none.
struct DiscoveryReport
{
    QString host;
    std::vector<Proposal> proposals;
    QStringList notes; ///< what could not be looked at, and why: a sentence each
    bool operator==(const DiscoveryReport &) const = default;
};

/// Gives each an id that no other has, the host that it is on, and says which of them the set watches already.
void settleProposals(std::vector<Proposal> &proposals,
                     const QString &onHost,
                     const MonitorSet &set,
                     const Kinds &kinds);

/// What two monitors of the same thing have in common: the kind and its target, whatever the page's path is and by
/// whichever name this computer calls itself.
QString watchedThing(const CheckKind &kind, const Node &settings);

} // namespace salve
