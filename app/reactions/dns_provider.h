// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/dns_update.h"
#include "net/transport.h"

#include <functional>

namespace salve {

/// Which values are meant.
struct DnsAim
{
    QString zone;
    QString name; ///< as zone without a final dot, in lower case
    DnsType type{DnsType::A};
    bool operator==(const DnsAim &) const = default;
};

/// What a provider has of them.
struct DnsHolding
{
    DnsRecordSet set;
    QString obstacle;     ///< why it cannot be changed, as a sentence; empty: it can
    bool isHidden{false}; ///< name servers show something else: a proxy in front
    QJsonObject marks;    ///< the provider's own: ids of records and the like
};

/// Where a zone is kept. It carries out one call at a time; destroying it is the way to cancel.
///
/// A report instead of a value says what the run has to say; a change that was accepted is Delivered.
class DnsProvider
{
public:
    template<class Value>
    using Answer = tl::expected<Value, RunReport>;
    using Held = std::function<void(const Answer<DnsHolding> &)>;
    using Changed = std::function<void(const RunReport &)>;
    using Named = std::function<void(const Answer<QStringList> &)>;

    DnsProvider() = default;
    virtual ~DnsProvider() = default;
    Q_DISABLE_COPY_MOVE(DnsProvider)

    virtual void read(Held then) = 0;
    /// Only where it still is as it was read.
    virtual void replace(const DnsHolding &before, const DnsRecordSet &wanted, Changed then) = 0;
    /// The zone's name servers by their names.
    virtual void authorities(Named then) = 0;
    /// Tries what can be tried of replace() without effect.
    virtual void rehearse(const DnsHolding &, Changed then)
    {
        RunReport report;
        report.outcome = RunOutcome::Delivered;
        then(report);
    }
};

using DnsProviderPtr = std::unique_ptr<DnsProvider>;

} // namespace salve
