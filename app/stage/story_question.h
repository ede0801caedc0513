// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_path.h"
#include "core/node.h"
#include "session/session.h"

namespace salve {

/// What somebody asks the Salve of a story, as a window or a command does, and what the answer must hold:
///
///     - {at: 25m, do: ask, query: report, with: {weeks: 1}, says: [avoided == 1, 'recurring[0].cause == refused']}
class StoryQuestion
{
public:
    static Result<StoryQuestion> read(const Node &action);
    const Query &query() const { return m_query; }
    /// A sentence for each condition that does not hold.
    QStringList complaints(const Result<QJsonObject> &answer) const;

private:
    Query m_query;
    std::vector<JsonCondition> m_conditions;
};

} // namespace salve
