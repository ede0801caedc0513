// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/status_ranges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

bool contains(const StatusRanges &ranges, int status)
{
    return std::any_of(ranges.begin(), ranges.end(), [status](const StatusRange &range) {
        return status >= range.first && status <= range.last;
    });
}

QString rangesText(const StatusRanges &ranges)
{
    QStringList parts;
    for (const StatusRange &range : ranges)
        parts.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1-%2"_s.arg(range.first).arg(range.last));
    return parts.join(u", "_s);
}

std::optional<StatusRanges> Codec<StatusRanges>::read(const Node &node, ReadContext &context)
{
    static const QRegularExpression kRange(u"^\\s*([1-5]\\d\\d)(?:\\s*-\\s*([1-5]\\d\\d))?\\s*$"_s);
    StatusRanges ranges;
    const std::vector<Node> items = node.isList() ? node.items() : std::vector<Node>{node};
    for (const Node &item : items) {
        for (const QString &part : item.text().split(u',')) {
            const QRegularExpressionMatch match = kRange.match(part);
            const int first = match.captured(1).toInt();
            const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
            if (!match.hasMatch() || last < first) {
                context.wrongType(item, u"a status or a range of statuses, such as 200-299 or 304"_s);
                return std::nullopt;
            }
            ranges.push_back({first, last});
        }
    }
    return ranges;
}

Node Codec<StatusRanges>::write(const StatusRanges &ranges)
{
    Node node;
    for (const StatusRange &range : ranges)
        node.append(Node::scalar(rangesText({range})));
    return node;
}

} // namespace salve
