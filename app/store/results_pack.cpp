// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/results_pack.h"

#include "store/byte_stream.h"
#include "store/packed_key.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace salve {

namespace {

// Stored enums are their index: a test pins the order of their words, which may only grow at the end.
struct Finding
{
    quint64 head{0}; ///< outcome, sight and which phases there are
    quint64 cause{0};
    quint64 phase{0};
    bool operator==(const Finding &) const = default;
};

constexpr std::array kPhases{&PhaseTimes::resolve,
                             &PhaseTimes::connect,
                             &PhaseTimes::tls,
                             &PhaseTimes::send,
                             &PhaseTimes::wait,
                             &PhaseTimes::receive};
using Steps = std::array<qint64, kPhases.size()>;

constexpr quint64 kFormat = 1;
constexpr qsizetype kMostRows = 1'000'000; // of one chunk: 3,600 is one a second
// A row of this size leaves no room for another one in a page of 4096 bytes, and needs no overflow page.
constexpr qsizetype kTailRow_bytes = 3900;

Finding findingOf(const ResultRow &row)
{
    quint64 head = static_cast<quint64>(row.outcome) | static_cast<quint64>(row.sight) << 2;
    for (size_t i = 0; i < kPhases.size(); ++i)
        head |= static_cast<quint64>((row.phases.*kPhases[i]).has_value()) << (5 + i);
    return {head, static_cast<quint64>(row.cause), static_cast<quint64>(row.phase)};
}

bool setFinding(const Finding &finding, ResultRow &row)
{
    const quint64 sight = finding.head >> 2 & 7;
    if (sight >= Words<Sight>::list.size() || finding.cause >= Words<Cause>::list.size()
        || finding.phase >= Words<Phase>::list.size() || finding.head >> (5 + kPhases.size()) != 0)
        return false;
    row.outcome = static_cast<CheckOutcome>(finding.head & 3);
    row.sight = static_cast<Sight>(sight);
    row.cause = static_cast<Cause>(finding.cause);
    row.phase = static_cast<Phase>(finding.phase);
    for (size_t i = 0; i < kPhases.size(); ++i) {
        if (finding.head >> (5 + i) & 1)
            row.phases.*kPhases[i] = Micros{0};
    }
    return true;
}

void writeFinding(ByteWriter &out, const Finding &finding)
{
    out.number(finding.head);
    out.number(finding.cause);
    out.number(finding.phase);
}

Finding readFinding(ByteReader &in)
{
    Finding finding;
    finding.head = in.number();
    finding.cause = in.number();
    finding.phase = in.number();
    return finding;
}

void writePhases(ByteWriter &out, const PhaseTimes &phases, Steps &previous)
{
    for (size_t i = 0; i < kPhases.size(); ++i) {
        if (const std::optional<Micros> &time = phases.*kPhases[i]) {
            const auto step = static_cast<qint64>(phaseStep(*time));
            out.difference(step - previous[i]);
            previous[i] = step;
        }
    }
}

void readPhases(ByteReader &in, PhaseTimes &phases, Steps &previous)
{
    for (size_t i = 0; i < kPhases.size(); ++i) {
        if (std::optional<Micros> &time = phases.*kPhases[i]) {
            previous[i] += in.difference();
            time = phaseTime(static_cast<quint64>(previous[i]));
        }
    }
}

/// Equal values that follow each other, written once with their count.
template<class T, class Of, class Write>
void writeRuns(const std::vector<ResultRow> &rows, Of of, Write write, ByteWriter &out)
{
    for (size_t i = 0; i < rows.size();) {
        const T value = of(i);
        size_t end = i + 1;
        while (end < rows.size() && of(end) == value)
            ++end;
        write(value);
        out.number(end - i);
        i = end;
    }
}

template<class Read>
void readRuns(std::vector<ResultRow> &rows, ByteReader &in, Read read)
{
    for (size_t i = 0; i < rows.size() && in.isGood();) {
        const auto set = read();
        const auto length = static_cast<size_t>(in.count(static_cast<qsizetype>(rows.size() - i)));
        if (length == 0)
            return in.refuse();
        for (const size_t end = i + length; i < end; ++i)
            set(rows[i]);
    }
}

} // namespace

quint64 phaseStep(Micros time)
{
    if (time.count() <= 0)
        return 0;
    return 1 + static_cast<quint64>(std::llround(32 * std::log2(static_cast<double>(time.count()))));
}

Micros phaseTime(quint64 step)
{
    if (step == 0 || step > 32 * 60)
        return Micros{0};
    return Micros{std::llround(std::exp2(static_cast<double>(step - 1) / 32))};
}

QByteArray packChunk(qint64 hour, const std::vector<ResultRow> &rows)
{
    ByteWriter out;
    out.number(kFormat);
    out.number(rows.size());
    const auto at = [&](size_t i) { return i == 0 ? startOfHour(hour) : rows[i - 1].at; };
    writeRuns<qint64>(
        rows, [&](size_t i) { return (rows[i].at - at(i)).count(); }, [&](qint64 gap) { out.difference(gap); }, out);
    writeRuns<qint64>(
        rows, [&](size_t i) { return rows[i].every.count(); }, [&](qint64 every) { out.difference(every); }, out);
    writeRuns<Finding>(
        rows,
        [&](size_t i) { return findingOf(rows[i]); },
        [&](const Finding &finding) { writeFinding(out, finding); },
        out);
    qint64 latency = 0;
    Steps steps{};
    for (const ResultRow &row : rows) {
        out.difference(row.latency.count() - latency);
        latency = row.latency.count();
        writePhases(out, row.phases, steps);
    }
    return out.bytes();
}

std::optional<std::vector<ResultRow>> unpackChunk(qint64 hour, const MonitorId &monitor, const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (in.number() != kFormat)
        return std::nullopt;
    // Each result has at least one byte of latency.
    std::vector<ResultRow> rows(static_cast<size_t>(in.count(std::min(kMostRows, bytes.size()))));
    TimePoint at = startOfHour(hour);
    readRuns(
        rows, in, [&] { return [&at, gap = Millis{in.difference()}](ResultRow &row) { row.at = at = at + gap; }; });
    readRuns(rows, in, [&] { return [every = Millis{in.difference()}](ResultRow &row) { row.every = every; }; });
    bool isGood = true;
    readRuns(rows, in, [&] {
        return [&isGood, finding = readFinding(in)](ResultRow &row) { isGood = setFinding(finding, row) && isGood; };
    });
    qint64 latency = 0;
    Steps steps{};
    for (ResultRow &row : rows) {
        latency += in.difference();
        row.monitor = monitor;
        row.latency = Micros{latency};
        readPhases(in, row.phases, steps);
    }
    if (!isGood || !in.isGood() || !in.atEnd())
        return std::nullopt;
    return rows;
}

std::vector<QByteArray> packTail(qint64 hour, std::vector<NumberedResult> results)
{
    std::stable_sort(results.begin(), results.end(), [](const NumberedResult &a, const NumberedResult &b) {
        return a.monitor < b.monitor;
    });
    std::vector<QByteArray> pieces;
    ByteWriter body;
    qint64 first = 0;
    qint64 previous = 0;
    const auto cut = [&] {
        ByteWriter piece;
        piece.number(kFormat);
        piece.number(static_cast<quint64>(first));
        piece.number(static_cast<quint64>(previous - first));
        piece.append(body.bytes());
        pieces.push_back(piece.bytes());
        body = {};
    };
    for (const NumberedResult &result : results) {
        if (body.size() > kTailRow_bytes)
            cut();
        if (body.size() == 0)
            first = previous = result.monitor;
        body.number(static_cast<quint64>(result.monitor - previous));
        previous = result.monitor;
        body.difference((result.row.at - startOfHour(hour)).count());
        body.number(static_cast<quint64>(std::max<qint64>(0, result.row.every.count())));
        writeFinding(body, findingOf(result.row));
        body.number(static_cast<quint64>(std::max<qint64>(0, result.row.latency.count())));
        Steps steps{};
        writePhases(body, result.row.phases, steps);
    }
    if (body.size() > 0)
        cut();
    return pieces;
}

bool unpackTail(qint64 hour, const QByteArray &bytes, NumberRange wanted, std::vector<NumberedResult> &into)
{
    ByteReader in(bytes);
    if (in.number() != kFormat)
        return false;
    auto number = static_cast<qint64>(in.number());
    const qint64 last = number + static_cast<qint64>(in.number());
    if (number > wanted.last || last < wanted.first)
        return in.isGood();
    while (!in.atEnd()) {
        NumberedResult result;
        number += static_cast<qint64>(in.number());
        result.monitor = number;
        result.row.at = startOfHour(hour) + Millis{in.difference()};
        result.row.every = Millis{static_cast<qint64>(in.number())};
        if (!setFinding(readFinding(in), result.row))
            return false;
        result.row.latency = Micros{static_cast<qint64>(in.number())};
        Steps steps{};
        readPhases(in, result.row.phases, steps);
        if (in.isGood() && wanted.contains(number))
            into.push_back(std::move(result));
    }
    return in.isGood();
}

} // namespace salve
