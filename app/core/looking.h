// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/ids.h"

#include <QObject>

#include <memory>
#include <optional>

namespace salve {

/// A name that a look finds elsewhere than the resolver says.
struct ForcedName
{
    QString name;
    QString leadsTo; ///< an address, or another name that is looked up in its place
    bool operator==(const ForcedName &) const = default;
};

struct LookAnswer
{
    QString monitor;                   ///< its name, for sentences
    std::optional<CheckResult> result; ///< none: there is no such monitor
    bool wasForced{false};             ///< the check did look the forced name up
};

/// One look at a monitor: start it once, get one answer; destroying it is the way to cancel.
class LookOperation : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    /// Exactly once, never inside start().
    void finished(const salve::LookAnswer &answer);
};

/// Looks at monitors beside their grid, for reactions that want to know before they act: a look moves no state and
/// counts for nothing.
class Looks
{
public:
    virtual ~Looks() = default;
    virtual std::unique_ptr<LookOperation> look(const MonitorId &monitor, const std::optional<ForcedName> &forced) = 0;
};

} // namespace salve
