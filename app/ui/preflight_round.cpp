// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/preflight_round.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/workbench.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"preflights"_s;

} // namespace

PreflightRound::PreflightRound(Workbench &bench, QStringList reactions, QObject *parent)
    : QObject(parent),
      m_bench(bench),
      m_reactions(std::move(reactions))
{
}

void PreflightRound::next()
{
    if (m_at == m_reactions.size())
        return finish();
    const QString reaction = m_reactions[m_at++];
    m_bench.messages.show(kKey,
                          {StateShape::Pending,
                           tr("Trying %1 of %2 without effect: %3")
                               .arg(m_at)
                               .arg(m_reactions.size())
                               .arg(m_bench.reactionName({reaction})),
                           {},
                           {},
                           Millis{0},
                           true});
    m_bench.session.ask(
        {queries::kPreflight, {{u"reaction"_s, reaction}}}, this, [this, reaction](const Result<QJsonObject> &answer) {
            take(reaction, answer);
            next();
        });
}

void PreflightRound::take(const QString &reaction, const Result<QJsonObject> &answer)
{
    const QString name = m_bench.reactionName({reaction});
    if (!answer) {
        ++m_failing;
        m_lines.append(u"%1: %2"_s.arg(name, answer.error().sentence));
        return;
    }
    for (const PreflightRow &row : preflightFrom(answer->value("reports"_L1).toArray())) {
        m_failing += row.report.light == PreflightReport::Light::Red ? 1 : 0;
        m_lines.append(u"%1: %2. %3"_s.arg(name, titleOf(row.report.light), row.report.sentence));
    }
}

void PreflightRound::finish()
{
    const int count = static_cast<int>(m_reactions.size());
    m_bench.messages.show(kKey,
                          {m_failing > 0 ? StateShape::Down : StateShape::Up,
                           m_failing > 0 ? tr("%1 of %n reaction(s) would fail.", nullptr, count).arg(m_failing)
                                         : tr("None of %n reaction(s) would fail.", nullptr, count),
                           m_lines.join(u'\n'),
                           {},
                           Millis{0}});
    deleteLater();
}

} // namespace salve
