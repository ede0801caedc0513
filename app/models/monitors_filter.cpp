// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/monitors_filter.h"

#include "models/words.h"

namespace salve {

namespace {

template<class V>
int order(const V &a, const V &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

bool isSoft(const MonitorView &view)
{
    return view.attempt > 0 && view.attempt < view.attempts;
}

} // namespace

MonitorsFilter::MonitorsFilter(MonitorsModel &source, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_source(source),
      m_collator(peopleCollator())
{
    // Sorting with every change costs a third of a core with a thousand results a second: once a second is enough.
    setDynamicSortFilter(false);
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        m_needsSort = m_needsSort || (sortColumn() >= from.column() && sortColumn() <= to.column());
    });
    connect(&source, &QAbstractItemModel::rowsInserted, this, [this] { m_needsSort = true; });
    sort(static_cast<int>(MonitorColumn::State), Qt::AscendingOrder);
}

void MonitorsFilter::resort()
{
    m_needsSort = false;
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

void MonitorsFilter::refilter()
{
    invalidateFilter();
    m_needsSort = true; // what was let in again stands at the end
    resort();
    emit filterChanged();
}

void MonitorsFilter::setSearch(const QString &text)
{
    m_search = text;
    if (MonitorQuery query = MonitorQuery::parse(text); query != m_query) {
        m_query = std::move(query);
        refilter();
    }
}

void MonitorsFilter::setChip(MonitorChip chip)
{
    if (std::exchange(m_chip, chip) != chip)
        refilter();
}

void MonitorsFilter::setHidden(HideRules rules)
{
    if (std::exchange(m_hidden, rules) != rules)
        refilter();
}

void MonitorsFilter::clear()
{
    m_search.clear();
    m_query = {};
    m_chip = MonitorChip::All;
    m_hidden = {};
    refilter();
}

int MonitorsFilter::hiddenDown() const
{
    if (!isFiltering())
        return 0;
    return static_cast<int>(
        std::count_if(m_source.rows().begin(), m_source.rows().end(), [this](const MonitorView &view) {
            return rankOf(view) == StateRank::Down && !accepts(view);
        }));
}

const MonitorView &MonitorsFilter::viewAt(int row) const
{
    return m_source.at(mapToSource(index(row, 0)).row());
}

QModelIndex MonitorsFilter::indexOf(const MonitorId &id) const
{
    const int row = m_source.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_source.index(row, 0));
}

bool MonitorsFilter::accepts(const MonitorView &view) const
{
    const StateRank rank = rankOf(view);
    const auto isHidden = [&](HideRule rule, bool applies) { return m_hidden.testFlag(rule) && applies; };
    if (isHidden(HideRule::Acknowledged, rank == StateRank::Acknowledged)
        || isHidden(HideRule::Maintenance, rank == StateRank::Maintenance)
        || isHidden(HideRule::Paused, rank == StateRank::Paused) || isHidden(HideRule::SoftStates, isSoft(view))
        || isHidden(HideRule::Unreachable, rank == StateRank::Unreachable)
        || isHidden(HideRule::Flapping, hasOverlay(view, Overlay::Flapping))
        || isHidden(HideRule::Up, rank == StateRank::Up))
        return false;
    switch (m_chip) {
    case MonitorChip::All:
        break;
    case MonitorChip::Down:
        if (rank != StateRank::Down)
            return false;
        break;
    case MonitorChip::Degraded:
        if (rank != StateRank::Degraded && rank != StateRank::Flapping)
            return false;
        break;
    case MonitorChip::Unknown:
        if (rank != StateRank::Unknown)
            return false;
        break;
    case MonitorChip::Acknowledged:
        if (rank != StateRank::Acknowledged)
            return false;
        break;
    case MonitorChip::Paused:
        if (rank != StateRank::Paused)
            return false;
        break;
    }
    return m_query.matches(view);
}

bool MonitorsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return accepts(m_source.at(sourceRow));
}

int MonitorsFilter::compare(const MonitorView &a, const MonitorView &b, MonitorColumn column) const
{
    switch (column) {
    case MonitorColumn::Shape:
    case MonitorColumn::State:
        return order(rankOf(a), rankOf(b));
    case MonitorColumn::Name:
        return m_collator.compare(a.name, b.name);
    case MonitorColumn::Since:
        return order(b.since, a.since); // the shortest time first
    case MonitorColumn::Heartbeats: {
        const auto failed = [](const MonitorView &view) {
            return std::count_if(view.beats.begin(), view.beats.end(), [](const Beat &beat) {
                return beat.outcome != CheckOutcome::Ok;
            });
        };
        return order(failed(a), failed(b));
    }
    case MonitorColumn::Latency:
        return order(a.latency, b.latency);
    case MonitorColumn::Uptime:
        return order(a.uptime24h.value_or(-1), b.uptime24h.value_or(-1));
    case MonitorColumn::LastCheck:
        return order(b.lastCheck, a.lastCheck);
    case MonitorColumn::Attempt:
        return order(a.attempt, b.attempt);
    case MonitorColumn::Message:
        return m_collator.compare(a.message, b.message);
    case MonitorColumn::Runbook:
        return m_collator.compare(a.runbook.value, b.runbook.value);
    case MonitorColumn::Host:
        return m_collator.compare(a.host, b.host);
    case MonitorColumn::Tags:
        return m_collator.compare(a.tags.join(u','), b.tags.join(u','));
    case MonitorColumn::Kind:
        return m_collator.compare(a.kind, b.kind);
    case MonitorColumn::Interval:
        return order(a.every, b.every);
    }
    return 0;
}

bool MonitorsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const MonitorView &a = m_source.at(left.row());
    const MonitorView &b = m_source.at(right.row());
    if (const int result = compare(a, b, static_cast<MonitorColumn>(left.column())); result != 0)
        return result < 0;
    // Ties: the longest broken first, then by name, so that the order never depends on arrival.
    if (a.since != b.since && rankOf(a) != StateRank::Up && rankOf(b) != StateRank::Up)
        return a.since < b.since;
    if (const int result = m_collator.compare(a.name, b.name); result != 0)
        return result < 0;
    return a.id < b.id;
}

} // namespace salve
