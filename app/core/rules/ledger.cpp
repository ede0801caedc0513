// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/ledger.h"

#include <algorithm>

namespace salve::rules {

void Ledger::book(const AccountKey &key, const LedgerEntry &entry)
{
    std::vector<LedgerEntry> &entries = m_entries[key];
    // Of one moment by run, not as they were booked: a start books them in the order of their ids, and says the same.
    const auto place =
        std::upper_bound(entries.begin(), entries.end(), entry, [](const LedgerEntry &one, const LedgerEntry &other) {
            return std::pair(one.at, one.run) < std::pair(other.at, other.run);
        });
    entries.insert(place, entry);
    m_accountsOf[entry.run].push_back(key);
}

void Ledger::unbook(RunId run)
{
    const std::vector<AccountKey> keys = m_accountsOf.take(run);
    for (const AccountKey &key : keys) {
        const auto it = m_entries.find(key);
        if (it == m_entries.end())
            continue;
        std::erase_if(*it, [run](const LedgerEntry &entry) { return entry.run == run; });
        if (it->empty())
            m_entries.erase(it);
    }
}

TimePoint Ledger::latest(const AccountKey &key) const
{
    const auto it = m_entries.constFind(key);
    return it == m_entries.constEnd() ? TimePoint{} : it->back().at;
}

int Ledger::spent(const AccountKey &key, Millis window, TimePoint at, const MonitorId *monitor) const
{
    const auto it = m_entries.constFind(key);
    if (it == m_entries.constEnd())
        return 0;
    int sum = 0;
    for (auto entry = it->rbegin(); entry != it->rend() && entry->at > at - window; ++entry) {
        if (monitor == nullptr || entry->monitor == *monitor)
            sum += entry->count;
    }
    return sum;
}

TimePoint
Ledger::freeAt(const AccountKey &key, const Rate &rate, int need, TimePoint at, const MonitorId *monitor) const
{
    if (need > rate.count)
        return kNever;
    const auto it = m_entries.constFind(key);
    int excess = spent(key, rate.window, at, monitor) + need - rate.count;
    if (it == m_entries.constEnd() || excess <= 0)
        return at;
    for (const LedgerEntry &entry : *it) {
        if (entry.at <= at - rate.window || (monitor != nullptr && !(entry.monitor == *monitor)))
            continue;
        excess -= entry.count;
        if (excess <= 0)
            return entry.at + rate.window;
    }
    return kNever;
}

std::vector<LedgerEntry> Ledger::spenders(const AccountKey &key, Millis window, TimePoint at) const
{
    std::vector<LedgerEntry> found;
    const auto it = m_entries.constFind(key);
    if (it != m_entries.constEnd())
        std::copy_if(it->begin(), it->end(), std::back_inserter(found), [&](const LedgerEntry &entry) {
            return entry.at > at - window;
        });
    return found;
}

void Ledger::forgetBefore(TimePoint at)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        std::erase_if(*it, [at](const LedgerEntry &entry) { return entry.at < at; });
        it = it->empty() ? m_entries.erase(it) : std::next(it);
    }
    m_accountsOf.removeIf([&](const auto &item) {
        return std::none_of(
            item.value().begin(), item.value().end(), [&](const AccountKey &key) { return m_entries.contains(key); });
    });
}

} // namespace salve::rules
