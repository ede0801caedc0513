// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"
#include "core/state.h"

#include <QHash>

namespace salve::rules {

/// What runs are counted for.
enum class Account { Step, Host, HostDestroyed, Tag, Reaction, Everything, EffectKey };

struct AccountKey
{
    Account account{Account::Everything};
    QString name; ///< runbook/step, host, tag, reaction, effect key
    QString host; ///< Step: per host
    bool operator==(const AccountKey &) const = default;
};
inline size_t qHash(const AccountKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(key.account), key.name, key.host);
}

struct LedgerEntry
{
    TimePoint at;
    int count{1};
    RunId run;
    MonitorId monitor;
};

/// Who spent what, when: in memory, reserved at the decision, rebuilt from the runs at a start.
class Ledger
{
public:
    void book(const AccountKey &key, const LedgerEntry &entry);
    /// The run never happened.
    void unbook(RunId run);
    /// Start of the latest run on the account; the beginning of time when there is none.
    TimePoint latest(const AccountKey &key) const;
    /// Spent in the window that ends at `at`; of one monitor when it is given.
    int spent(const AccountKey &key, Millis window, TimePoint at, const MonitorId *monitor = nullptr) const;
    /// When `need` more fit under the cap again; kNever when they never do.
    TimePoint
    freeAt(const AccountKey &key, const Rate &rate, int need, TimePoint at, const MonitorId *monitor = nullptr) const;
    /// The entries that stand in the window, oldest first.
    std::vector<LedgerEntry> spenders(const AccountKey &key, Millis window, TimePoint at) const;
    void forgetBefore(TimePoint at);

private:
    QHash<AccountKey, std::vector<LedgerEntry>> m_entries; ///< in order of time, then of runs
    QHash<RunId, std::vector<AccountKey>> m_accountsOf;
};

} // namespace salve::rules
