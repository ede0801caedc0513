// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/rollup.h"

#include "store/byte_stream.h"
#include "store/packed_key.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace salve {

namespace {

constexpr quint64 kFormat = 1;
constexpr int kBucketsPerOctave = 16;
constexpr qsizetype kMostBuckets = kBucketsPerOctave * 64;

int gravity(MonitorWord word)
{
    switch (word) {
    case MonitorWord::Pending:
        return 0;
    case MonitorWord::Up:
        return 1;
    case MonitorWord::Unknown:
        return 2;
    case MonitorWord::Degraded:
        return 3;
    case MonitorWord::Down:
        return 4;
    }
    return 0;
}

int bucketOf(Micros latency)
{
    if (latency.count() < 1)
        return 0;
    return static_cast<int>(kBucketsPerOctave * std::log2(static_cast<double>(latency.count())));
}

double middleOf_us(int bucket)
{
    return std::exp2((bucket + 0.5) / kBucketsPerOctave);
}

double msOfMicros(Micros time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

void Rollup::add(const ResultRow &row, MonitorWord state, Millis speaksFor)
{
    ++count;
    if (row.sight != Sight::Seen) {
        ++unobserved;
        return;
    }
    if (gravity(state) > gravity(worst))
        worst = state;
    if (state != MonitorWord::Unknown && state != MonitorWord::Pending) {
        observed += speaksFor;
        if (state != MonitorWord::Down)
            up += speaksFor;
    }
    if (row.outcome == CheckOutcome::Critical)
        ++failed;
    if (row.outcome != CheckOutcome::Ok && row.outcome != CheckOutcome::Warning)
        return;
    min = ok == 0 ? row.latency : std::min(min, row.latency);
    max = std::max(max, row.latency);
    sum += row.latency;
    ++ok;
    const int bucket = bucketOf(row.latency);
    const auto it = std::lower_bound(
        buckets.begin(), buckets.end(), bucket, [](const auto &entry, int wanted) { return entry.first < wanted; });
    if (it != buckets.end() && it->first == bucket)
        ++it->second;
    else
        buckets.emplace(it, bucket, 1);
}

void Rollup::merge(const Rollup &other)
{
    if (other.ok > 0)
        min = ok == 0 ? other.min : std::min(min, other.min);
    max = std::max(max, other.max);
    sum += other.sum;
    count += other.count;
    ok += other.ok;
    failed += other.failed;
    unobserved += other.unobserved;
    observed += other.observed;
    up += other.up;
    if (gravity(other.worst) > gravity(worst))
        worst = other.worst;
    std::vector<std::pair<int, qint64>> merged;
    merged.reserve(buckets.size() + other.buckets.size());
    auto a = buckets.cbegin();
    auto b = other.buckets.cbegin();
    while (a != buckets.cend() || b != other.buckets.cend()) {
        if (b == other.buckets.cend() || (a != buckets.cend() && a->first < b->first)) {
            merged.push_back(*a++);
        } else if (a == buckets.cend() || b->first < a->first) {
            merged.push_back(*b++);
        } else {
            merged.emplace_back(a->first, a->second + b->second);
            ++a;
            ++b;
        }
    }
    buckets = std::move(merged);
}

double Rollup::quantile_ms(double share) const
{
    if (ok == 0)
        return 0;
    const auto rank = std::max<qint64>(1, std::llround(std::ceil(share * static_cast<double>(ok))));
    qint64 seen = 0;
    for (const auto &[bucket, number] : buckets) {
        seen += number;
        if (seen >= rank)
            return std::clamp(middleOf_us(bucket) / 1000, msOfMicros(min), msOfMicros(max));
    }
    return msOfMicros(max);
}

HistoryPoint Rollup::point(TimePoint at, Millis width) const
{
    HistoryPoint point;
    point.at = at;
    point.width = width;
    point.count = static_cast<int>(count);
    point.ok = static_cast<int>(ok);
    point.failed = static_cast<int>(failed);
    point.unobserved = static_cast<int>(unobserved);
    point.min_ms = msOfMicros(min);
    point.max_ms = msOfMicros(max);
    point.mean_ms = ok == 0 ? 0 : msOfMicros(sum) / static_cast<double>(ok);
    point.p50_ms = quantile_ms(0.5);
    point.p95_ms = quantile_ms(0.95);
    point.worst = worst;
    return point;
}

QByteArray Rollup::pack() const
{
    ByteWriter out;
    out.number(kFormat);
    const std::array<qint64, 7> head{
        count, ok, failed, unobserved, observed.count(), up.count(), static_cast<qint64>(worst)};
    for (const qint64 number : head)
        out.number(static_cast<quint64>(number));
    if (ok == 0)
        return out.bytes();
    out.number(static_cast<quint64>(min.count()));
    out.number(static_cast<quint64>((max - min).count()));
    out.number(static_cast<quint64>(sum.count()));
    out.number(buckets.size());
    int previous = 0;
    for (const auto &[bucket, number] : buckets) {
        out.number(static_cast<quint64>(bucket - previous));
        out.number(static_cast<quint64>(number));
        previous = bucket;
    }
    return out.bytes();
}

std::optional<Rollup> Rollup::unpack(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (in.number() != kFormat)
        return std::nullopt;
    Rollup rollup;
    for (qint64 *number : {&rollup.count, &rollup.ok, &rollup.failed, &rollup.unobserved})
        *number = static_cast<qint64>(in.number());
    rollup.observed = Millis{static_cast<qint64>(in.number())};
    rollup.up = Millis{static_cast<qint64>(in.number())};
    const quint64 worst = in.number();
    if (worst >= Words<MonitorWord>::list.size())
        return std::nullopt;
    rollup.worst = static_cast<MonitorWord>(worst);
    if (rollup.ok > 0) {
        rollup.min = Micros{static_cast<qint64>(in.number())};
        rollup.max = rollup.min + Micros{static_cast<qint64>(in.number())};
        rollup.sum = Micros{static_cast<qint64>(in.number())};
        int bucket = 0;
        for (qsizetype i = in.count(kMostBuckets); i > 0 && in.isGood(); --i) {
            bucket += static_cast<int>(in.count(kMostBuckets));
            rollup.buckets.emplace_back(bucket, static_cast<qint64>(in.number()));
        }
    }
    if (!in.isGood() || !in.atEnd())
        return std::nullopt;
    return rollup;
}

std::vector<Millis> speakingTimes(std::span<const ResultRow> rows)
{
    // The default interval of a monitor. For results that do not tell theirs it makes a share of results out of the
    // share of time, and keeps a gap a gap.
    constexpr Millis kUntold{60'000};
    std::vector<Millis> times;
    times.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        Millis time = rows[i].every > Millis{0} ? rows[i].every : kUntold;
        if (i + 1 < rows.size() && hourOf(rows[i + 1].at) == hourOf(rows[i].at))
            time = std::clamp(rows[i + 1].at - rows[i].at, Millis{0}, time);
        times.push_back(time);
    }
    return times;
}

} // namespace salve
