// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "engine/discovery/discovery.h"
#include "session/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// Of one Salve at the same time: somebody who asks again and again does not make it a scanner.
constexpr size_t kMostDiscoveries = 4;

QJsonObject jsonOf(const Proposal &proposal, const Kinds &kinds)
{
    const CheckKind *const kind = kinds.check(proposal.monitor.kind);
    QJsonObject json{{u"monitor"_s, jsonOf(nodeOfMonitor(proposal.monitor, kinds))},
                     {u"title"_s, kind ? kind->title() : proposal.monitor.kind},
                     {u"target"_s, kind ? kind->target(proposal.monitor.settings) : QString()},
                     {u"state"_s, QString(wordOf(proposal.state))},
                     {u"why"_s, proposal.why},
                     {u"look"_s, toJson(proposal.firstLook)}};
    if (proposal.state == ProposalState::Watched)
        json.insert(u"watched-by"_s, proposal.watchedBy.value);
    return json;
}

QJsonObject jsonOf(const DiscoveryReport &report, const Kinds &kinds)
{
    QJsonArray proposals;
    for (const Proposal &proposal : report.proposals)
        proposals.append(jsonOf(proposal, kinds));
    return {
        {u"host"_s, report.host}, {u"proposals"_s, proposals}, {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

} // namespace

void Desk::discover(const Arguments &arguments, const Reply &reply)
{
    if (m_discoveries.size() >= kMostDiscoveries)
        return reply(fail(ErrorCode::Unavailable, tr("Other hosts are being looked at; try again in half a minute.")));
    DiscoveryRequest request;
    request.host = arguments.value("host"_L1).toString();
    request.set = m_engine.world().set();
    auto discovery = std::make_unique<Discovery>(std::move(request), m_engine.kinds(), m_engine.services());
    Discovery *const under = discovery.get();
    connect(under, &Discovery::finished, this, [this, under, reply](const Result<DiscoveryReport> &report) {
        if (report)
            reply(jsonOf(*report, m_engine.kinds()));
        else
            reply(tl::unexpected<Error>(report.error()));
        QMetaObject::invokeMethod(
            this,
            [this, under] { std::erase_if(m_discoveries, [under](const auto &one) { return one.get() == under; }); },
            Qt::QueuedConnection);
    });
    m_discoveries.push_back(std::move(discovery));
    under->start();
}

} // namespace salve
