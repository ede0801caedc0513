// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/desk.h"
#include "session/tell_tests.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

void Desk::testTells(const Arguments &arguments, const Reply &reply)
{
    const MonitorSet &set = m_engine.world().set();
    const QString wanted = arguments.value("reaction"_L1).toString();
    std::vector<ReactionId> channels;
    for (const Reaction &reaction : set.reactions) {
        const bool isWanted = wanted.isEmpty() || reaction.id.value == wanted;
        if (isWanted && effectOf(reaction, m_engine.kinds()) == Effect::Tells)
            channels.push_back(reaction.id);
        else if (reaction.id.value == wanted)
            return reply(fail(ErrorCode::Refused, tr("%1 tells nobody: it acts. Nothing was sent.").arg(wanted)));
    }
    if (channels.empty())
        return reply(fail(ErrorCode::NotFound,
                          wanted.isEmpty() ? tr("The set has no reaction that tells somebody.")
                                           : tr("There is no reaction \"%1\".").arg(wanted)));
    if (m_engine.schedule() != Schedule::Running)
        return reply(fail(ErrorCode::Unavailable,
                          tr("No Salve runs on this data folder: start one with salvectl run, or the window.")));
    const QString by = arguments.value("by"_L1).toString();
    whenSecretsAreRead([this, channels, by, reply] {
        auto *tests = new TellTests(m_engine, this);
        connect(tests, &TellTests::finished, this, [this, tests, reply](const auto &outcomes) {
            tests->deleteLater();
            QJsonArray reports;
            for (const TellTests::Outcome &one : outcomes) {
                const Reaction *reaction = m_engine.world().set().reaction(one.reaction);
                reports.append(QJsonObject{{u"reaction"_s, one.reaction.value},
                                           {u"name"_s, reaction ? reaction->name : one.reaction.value},
                                           {u"outcome"_s, QString(wordOf(one.outcome))},
                                           {u"sentence"_s, one.sentence}});
            }
            reply(QJsonObject{{u"reports"_s, reports}});
        });
        tests->start(channels, by);
    });
}

} // namespace salve
