// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/flapping.h"

namespace salve::rules {

namespace {
// Window, weights and thresholds as Icinga 2 has them after years in the field.
constexpr int kResults = 20;
constexpr double kOldestWeight = 0.8;
constexpr double kWeightStep = 0.02;
constexpr double kStartsAbove_percent = 30;
constexpr double kEndsBelow_percent = 25;
} // namespace

double flappingPercent(int history)
{
    double sum = 0;
    for (int age = 0; history != 0 && age < kResults; ++age) {
        if (((history >> age) & 1) != 0)
            sum += kOldestWeight + kWeightStep * (kResults - 1 - age);
    }
    return sum * 100 / kResults;
}

int withResult(int history, bool isChange)
{
    return ((history << 1) | (isChange ? 1 : 0)) & ((1 << kResults) - 1);
}

bool isFlapping(bool wasFlapping, int history)
{
    const double percent = flappingPercent(history);
    return wasFlapping ? percent >= kEndsBelow_percent : percent > kStartsAbove_percent;
}

} // namespace salve::rules
