// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/codec.h"

namespace salve {

/// "200-299" or "304".
struct StatusRange
{
    int first{200};
    int last{299};
    bool operator==(const StatusRange &) const = default;
};
using StatusRanges = std::vector<StatusRange>;

bool contains(const StatusRanges &ranges, int status);
/// "200-299, 304"
QString rangesText(const StatusRanges &ranges);

template<>
struct Codec<StatusRanges>
{
    static std::optional<StatusRanges> read(const Node &node, ReadContext &context);
    static Node write(const StatusRanges &ranges);
    static QStringList choices() { return {}; }
};

} // namespace salve
