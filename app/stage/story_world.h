// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"
#include "stage/story_log.h"

#include <functional>

namespace salve {

class Clock;

/// The world of a simulated story: who fails when, and what reactions do to it.
class StoryWorld
{
public:
    StoryWorld(const Story &story, const StoryLog &log, Clock &clock);

    /// The names of a set: monitors are told apart by kind and target, reactions by what they do.
    Result<void> setNames(const MonitorSet &set, const Kinds &kinds);

    CheckResult look(const QString &kind, const QString &target);
    /// How this run goes; counts it.
    StoryReaction begin(RunId run);
    /// It has done its work.
    void finish(const StoryReaction &reaction);
    /// The sentence of a red preflight; empty: green.
    QString preflightOf(const QString &effectKey) const;

    void fail(const QString &monitor, StoryFailure failure);
    void mend(const QString &monitor);
    bool isFailing(const QString &monitor) const { return failureOf(monitor) != nullptr; }

private:
    struct Trouble
    {
        QString monitor;
        StoryFailure failure;
        bool isMended{false};
    };
    const StoryFailure *failureOf(const QString &monitor) const;
    /// Goes on by itself, also when somebody sets the clock of the computer that looks.
    Millis now() const;

    const Story &m_story;
    const StoryLog &m_log;
    Clock &m_clock;
    Millis m_began;                      ///< where its time stood when the clock had run for nothing
    QHash<QString, QString> m_monitors;  ///< "http https://shop.example/health" → shop
    QHash<QString, QString> m_reactions; ///< effect key → restart-nginx
    std::vector<Trouble> m_troubles;
    QHash<QString, int> m_runs;  ///< by reaction
    QHash<RunId, int> m_countOf; ///< a run that is tried again stays the same run
};

/// Every kind as it is, but for what it does: that is scripted. Those that are told, or made of others, reach for
/// nothing outside and stay as they are.
class ScriptedKinds
{
public:
    ScriptedKinds(const Kinds &real, StoryWorld &world, Clock &clock);
    ~ScriptedKinds();
    Q_DISABLE_COPY_MOVE(ScriptedKinds)

    Kinds kinds() const { return {m_checkList, m_reactionList}; }
    /// Told, or made of others.
    static bool isReadHere(const CheckKind &kind);
    /// How much was begun and ended: whoever waits for quiet looks whether it still moves.
    quint64 moves() const { return m_moves; }

private:
    class Check;
    class Reaction;
    std::vector<std::unique_ptr<CheckKind>> m_checks;
    std::vector<std::unique_ptr<ReactionKind>> m_reactions;
    std::vector<const CheckKind *> m_checkList;
    std::vector<const ReactionKind *> m_reactionList;
    quint64 m_moves{0};
};

} // namespace salve
