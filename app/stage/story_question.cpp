// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_question.h"

namespace salve {

using namespace Qt::StringLiterals;

Result<StoryQuestion> StoryQuestion::read(const Node &action)
{
    StoryQuestion question;
    question.m_query.name = action.textAt(u"query");
    if (const Node *with = action.find(u"with"))
        question.m_query.arguments = jsonOf(*with).toObject();
    if (const Node *says = action.find(u"says")) {
        for (const Node &one : says->items()) {
            Result<JsonCondition> condition = JsonCondition::parse(one.text());
            if (!condition)
                return tl::unexpected<Error>(condition.error());
            question.m_conditions.push_back(std::move(*condition));
        }
    }
    if (question.m_query.name.isEmpty() || question.m_conditions.empty())
        return fail(ErrorCode::Invalid,
                    u"ask: a question has a name and what its answer says: {query: report, says: [avoided == 1]}"_s);
    return question;
}

QStringList StoryQuestion::complaints(const Result<QJsonObject> &answer) const
{
    if (!answer)
        return {u"%1: %2"_s.arg(m_query.name, answer.error().sentence)};
    QStringList sentences;
    for (const JsonCondition &condition : m_conditions) {
        if (const QString complaint = condition.complaint(*answer); !complaint.isEmpty())
            sentences.append(u"%1: %2"_s.arg(m_query.name, complaint));
    }
    return sentences;
}

} // namespace salve
