// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"
#include "support/recorded_exchange.h"

namespace salve::story {

/// The items of `answers:`; the error names the one that does not say what it hears.
Result<std::vector<test::PlayedLine>> toldLines(const Node &answers);

/// What a server of a story was told to say, in the form of a recorded exchange:
///
///     answers:
///       - {hears: POST /jobs, says: 201, answer: {id: 7}}
///       - {hears: GET /jobs/7, says: 200, answer: {state: running}}
///       - {hears: GET /jobs/7, says: 200, answer: {state: done}, then: {shop: mend}, after: 8s}
///
/// Each is said once, in order, and the last that fits for ever. `hears` is how the request begins, word by word; `*`
/// stands for a word, and a word may go on with ? or &. `then` does something to other servers, a moment later.
class ToldAnswers
{
public:
    ToldAnswers(std::vector<test::PlayedLine> lines, const PlayedWorld &world)
        : m_lines(std::move(lines)),
          m_wasSaid(m_lines.size(), false),
          m_world(world)
    {
    }

    using HeaderOf = std::function<QByteArray(const QByteArray &name)>;
    /// None where nothing fits.
    const test::PlayedLine *answerTo(const QString &request, QObject *context, const HeaderOf &headerOf = {});

    const std::vector<test::PlayedLine> &lines() const { return m_lines; }

private:
    std::vector<test::PlayedLine> m_lines;
    std::vector<bool> m_wasSaid;
    const PlayedWorld m_world;
};

} // namespace salve::story
