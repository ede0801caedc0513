// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"

#include <algorithm>

namespace salve {

/// Counts what a reader makes of a text and says when it is too much: a short text with aliases of aliases can mean
/// gigabytes.
struct NodeBudget
{
    static constexpr qsizetype kMostText =
        qsizetype{8} * 1024 * 1024; // bytes of the file, and characters once expanded
    static constexpr int kMostDepth = 32;
    static constexpr qint64 kMostNodes = 1'000'000;

    qint64 nodes{0};
    qint64 characters{0};

    /// False when the tree is now too large.
    bool spend(qint64 moreNodes, qint64 moreCharacters)
    {
        nodes += moreNodes;
        characters += moreCharacters;
        return nodes <= kMostNodes && characters <= kMostText;
    }

    static NodeBudget costOf(const Node &node)
    {
        NodeBudget cost{1, node.text().size()};
        for (const Node &item : node.items())
            cost += costOf(item);
        for (const Node::Entry &entry : node.entries()) {
            cost += costOf(entry.second);
            cost.characters += entry.first.size();
        }
        return cost;
    }
    NodeBudget &operator+=(const NodeBudget &more)
    {
        nodes += more.nodes;
        characters += more.characters;
        return *this;
    }
};

/// 1 for a scalar or an empty list.
inline int depthOf(const Node &node)
{
    int deepest = 0;
    for (const Node &item : node.items())
        deepest = std::max(deepest, depthOf(item));
    for (const Node::Entry &entry : node.entries())
        deepest = std::max(deepest, depthOf(entry.second));
    return deepest + 1;
}

/// Refuses what no reader should look at: too long, or not UTF-8. Answers with the text without a byte order mark.
Result<QByteArray> textToRead(const QByteArray &text);

/// "line 3, column 7: …"
tl::unexpected<Error> readError(Mark mark, const QString &sentence, const QString &detail = {});

} // namespace salve
