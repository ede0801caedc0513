// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/last_looks.h"

#include <QDataStream>
#include <QIODevice>

namespace salve {

namespace {

LastLooks::Beat beatOf(const ResultRow &row)
{
    constexpr qint64 kLongest = std::numeric_limits<quint32>::max();
    LastLooks::Beat beat;
    beat.at = row.at;
    beat.latency = decltype(beat.latency){static_cast<quint32>(std::clamp<qint64>(row.latency.count(), 0, kLongest))};
    beat.outcome = row.outcome;
    beat.sight = row.sight;
    beat.cause = row.cause;
    return beat;
}

QByteArray packed(const std::vector<Evidence> &evidence)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Evidence &one : evidence)
        stream << one.title.toUtf8() << one.text.toUtf8();
    return bytes;
}

} // namespace

void LastLooks::add(const ResultRow &row, const CheckResult &whole)
{
    at = row.at;
    result.outcome = whole.outcome;
    result.phase = whole.phase;
    result.cause = whole.cause;
    result.latency = whole.latency;
    result.phases = whole.phases;
    result.message = whole.message;
    // Into the memory that it has: 10,000 pieces that come and go all the time would leave holes everywhere.
    const QByteArray bytes = packed(whole.evidence);
    // resize() alone would take the next power of two: a third of all memory for pages of a little over 2 KiB.
    constexpr qsizetype kSlack = 64;
    if (m_evidence.capacity() < bytes.size())
        m_evidence.reserve((bytes.size() / kSlack + 1) * kSlack);
    m_evidence.resize(bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_evidence.begin());
    if (beats.capacity() < kBeats)
        beats.reserve(kBeats);
    if (beats.size() == kBeats)
        beats.erase(beats.begin());
    beats.push_back(beatOf(row));
}

std::vector<Evidence> LastLooks::evidence() const
{
    std::vector<Evidence> evidence;
    QDataStream stream(m_evidence);
    while (!stream.atEnd()) {
        QByteArray title;
        QByteArray text;
        stream >> title >> text;
        evidence.push_back({QString::fromUtf8(title), QString::fromUtf8(text)});
    }
    return evidence;
}

} // namespace salve
