// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"

#include <QWidget>

#include <vector>

namespace salve {

/// Which colour of the phase stack is which phase; only those that occur.
class PhaseLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseLegend(QWidget *parent = nullptr);
    void show(const std::vector<PhaseTimes> &phases);

private:
    std::vector<QWidget *> m_entries; ///< in the order of the phases
};

} // namespace salve
