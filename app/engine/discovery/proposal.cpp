// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/proposal.h"

#include "core/fresh_id.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace salve {

QString watchedThing(const CheckKind &kind, const Node &settings)
{
    QString target = kind.target(settings).toLower();
    if (const QUrl url(target); target.startsWith("http"_L1) && url.isValid() && !url.host().isEmpty()) {
        const int usual = url.scheme() == "https"_L1 ? 443 : 80;
        target = u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(usual));
    }
    for (const QString &name : {u"127.0.0.1"_s, u"[::1]"_s})
        target.replace(name, u"localhost"_s);
    return kind.id() + u' ' + target;
}

void settleProposals(std::vector<Proposal> &proposals, const QString &onHost, const MonitorSet &set, const Kinds &kinds)
{
    QHash<QString, MonitorId> watched;
    QStringList taken;
    for (const Monitor &monitor : set.monitors) {
        taken.append(monitor.id.value);
        if (const CheckKind *kind = kinds.check(monitor.kind))
            watched.insert(watchedThing(*kind, monitor.settings), monitor.id);
    }
    for (Proposal &proposal : proposals) {
        Monitor &monitor = proposal.monitor;
        monitor.id.value = freshId(monitor.name, taken);
        monitor.onHost = onHost;
        const CheckKind *const kind = kinds.check(monitor.kind);
        const auto it = kind ? watched.constFind(watchedThing(*kind, monitor.settings)) : watched.constEnd();
        if (it != watched.constEnd()) {
            proposal.state = ProposalState::Watched;
            proposal.watchedBy = *it;
        } else {
            taken.append(monitor.id.value);
        }
    }
}

} // namespace salve
