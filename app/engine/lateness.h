// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QtGlobal>

#include <array>

namespace salve {

/// How late checks began, as counts per millisecond: the price of every queue between a slot and the wire.
class Lateness
{
public:
    void add(Millis late);
    /// `share` in 0..1; zero when nothing was counted. Beyond 10 s everything counts as 10 s.
    Millis percentile(double share) const;
    qint64 count() const { return m_count; }
    /// What was counted after `before`, an earlier state of this one.
    Lateness since(const Lateness &before) const;

private:
    std::array<quint32, 10'001> m_perMs{};
    qint64 m_count{0};
};

} // namespace salve
