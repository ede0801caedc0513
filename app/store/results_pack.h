// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <optional>
#include <vector>

namespace salve {

/// Phases are kept as steps of 1/32 octave (1.1 % at most): a byte each where they vary little.
quint64 phaseStep(Micros time);
Micros phaseTime(quint64 step);

/// One monitor's results of one hour, column by column, each as differences or runs: about 7 bytes a result.
QByteArray packChunk(qint64 hour, const std::vector<ResultRow> &rows);
/// Absent when the bytes are none of packChunk()'s. `monitor` is given to each row.
std::optional<std::vector<ResultRow>> unpackChunk(qint64 hour, const MonitorId &monitor, const QByteArray &bytes);

/// A result with the number of its monitor, as the tail keeps it.
struct NumberedResult
{
    qint64 monitor{0};
    ResultRow row; ///< its `monitor` is left empty in the tail
};

/// The results of many monitors in one hour, sorted by their numbers and cut into pieces that fill a page each.
std::vector<QByteArray> packTail(qint64 hour, std::vector<NumberedResult> results);

/// Which results of a tail row are wanted.
struct NumberRange
{
    qint64 first{0};
    qint64 last{0};
    bool contains(qint64 number) const { return number >= first && number <= last; }
};

/// Appends the wanted results to `into`; false when the bytes are none of packTail()'s.
bool unpackTail(qint64 hour, const QByteArray &bytes, NumberRange wanted, std::vector<NumberedResult> &into);

} // namespace salve
