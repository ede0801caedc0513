// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"

#include <limits>

namespace salve {

/// "10", "10:", "~:10", "10:20", "@10:20": a range of the monitoring-plugins interface. Both ends belong to it.
struct PluginRange
{
    enum class Alert { Outside, Inside };
    double start{0};
    double end{std::numeric_limits<double>::infinity()};
    Alert alert{Alert::Outside};

    static std::optional<PluginRange> parse(QStringView text);
    bool alerts(double value) const; ///< never for a NaN
    bool operator==(const PluginRange &) const = default;
};

/// One number that a plugin gave along, with the limits that it was judged by.
struct PerformanceValue
{
    QString label;
    std::optional<double> value; ///< none: the plugin could not tell ("U")
    QString unit;                ///< as the plugin wrote it: "s", "%", "MB", "c" (a counter) …
    std::optional<PluginRange> warning, critical;
    std::optional<double> low, high; ///< what the number can be at all
    bool operator==(const PerformanceValue &) const = default;
};

/// What a plugin of the monitoring-plugins interface printed.
struct PluginOutput
{
    QString summary; ///< the first line, up to its `|`
    QString details; ///< the lines after it, without performance data
    std::vector<PerformanceValue> values;
    bool operator==(const PluginOutput &) const = default;
};

/// Lenient where plugins are: a decimal comma, an exponent. An item that is none is left out, the others stay.
PluginOutput readPluginOutput(const QString &output);

/// 0 to 3; every other exit code means nothing to this interface.
std::optional<CheckOutcome> outcomeOfPluginExit(int exitCode);

} // namespace salve
