// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/told_answers.h"

#include "core/clock.h"
#include "stage/story.h"

#include <algorithm>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

// What is started serves a while after somebody said that it is: never is it seen well before that was heard, on a busy
// machine neither.
constexpr Millis kSoon{2'000};

bool isWordAsTold(const QString &told, const QString &was)
{
    if (told == "*"_L1 || told == was)
        return true;
    return was.startsWith(told) && (was[told.size()] == u'?' || was[told.size()] == u'&');
}

bool isAsTold(const QString &hears, const QString &request)
{
    const QStringList told = hears.split(u' ');
    const QStringList was = request.split(u' ');
    return told.size() <= was.size() && std::equal(told.begin(), told.end(), was.begin(), isWordAsTold);
}

bool areHeadersAsTold(const Node &hears, const ToldAnswers::HeaderOf &headerOf)
{
    const Node *headers = hears.find(u"headers");
    if (!headers)
        return true;
    return std::all_of(headers->entries().begin(), headers->entries().end(), [&headerOf](const Node::Entry &header) {
        return headerOf && headerOf(header.first.toLatin1()) == header.second.text().toUtf8();
    });
}

} // namespace

Result<std::vector<test::PlayedLine>> toldLines(const Node &answers)
{
    std::vector<test::PlayedLine> lines;
    for (const Node &answer : answers.items()) {
        if (answer.textAt(u"hears").isEmpty() || answer.textAt(u"says").isEmpty())
            return fail(
                ErrorCode::Invalid,
                u"line %1: say what it hears and says: {hears: GET /jobs, says: 200}"_s.arg(answer.mark().line));
        lines.push_back(test::lineOf(answer));
    }
    return lines;
}

const test::PlayedLine *ToldAnswers::answerTo(const QString &request, QObject *context, const HeaderOf &headerOf)
{
    std::optional<size_t> found;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Node &hears = m_lines[i].hears;
        if (!isAsTold(hears.textAt(u"hears"), request) || !areHeadersAsTold(hears, headerOf))
            continue;
        found = i;
        if (!m_wasSaid[i])
            break;
    }
    if (!found)
        return nullptr;
    const test::PlayedLine &line = m_lines[*found];
    if (const Node *then = line.hears.find(u"then"); then && !m_wasSaid[*found]) {
        const Millis after = storyTime(line.hears.textAt(u"after")).value_or(kSoon);
        m_world.clock.after(after, context, [act = m_world.act, then = *then] {
            for (const auto &[server, what] : then.entries())
                act(server, what.text());
        });
    }
    m_wasSaid[*found] = true;
    return &line;
}

} // namespace salve::story
