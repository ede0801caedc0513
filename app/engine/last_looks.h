// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/history.h"

#include <QByteArray>

namespace salve {

/// What a window shows of a monitor beyond its state: the last result, and the newest beats. Kept in memory only, and
/// packed, because there may be 10,000 of them.
struct LastLooks
{
    static constexpr size_t kBeats = 40;

    /// 16 bytes.
    struct Beat
    {
        TimePoint at;
        std::chrono::duration<quint32, std::micro> latency{0}; ///< at most 71 minutes
        CheckOutcome outcome : 8 {CheckOutcome::Unknown};
        Sight sight : 8 {Sight::Seen};
        Cause cause : 8 {Cause::None};
    };

    CheckResult result; ///< without evidence and metrics
    TimePoint at;
    std::vector<Beat> beats; ///< newest last, at most kBeats

    void add(const ResultRow &row, const CheckResult &whole);
    std::vector<Evidence> evidence() const;

private:
    QByteArray m_evidence; ///< in UTF-8: half as long
};

} // namespace salve
