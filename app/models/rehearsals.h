// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/state.h"

#include <QJsonObject>

#include <functional>
#include <vector>

/// What was played, and what would have happened, as people read it. Shapes are in session/commands.h.
namespace salve {

struct PlayedLine
{
    Millis at{0}; ///< since it fails
    QString text;
    QString preview; ///< the exact request, redacted; empty where nothing is sent
    bool operator==(const PlayedLine &) const = default;
};

/// A failure that was played from end to end.
struct PlayedFailure
{
    std::vector<PlayedLine> lines;
    QStringList notes;
    int repairs{0};
    int told{0};
};

using ReactionNames = std::function<QString(const ReactionId &)>;
PlayedFailure playedFrom(const QJsonObject &answer, const ReactionNames &names);

struct ReplayedLine
{
    TimePoint at;
    MonitorId monitor;
    QString step;   ///< by the name of its reaction
    QString would;  ///< empty: nothing would have been decided
    QString really; ///< empty: nothing was decided
    bool isSame{false};
    bool operator==(const ReplayedLine &) const = default;
};

/// What another set would have decided, beside what was decided.
struct Replayed
{
    std::vector<ReplayedLine> lines;
    QStringList notes;
    int differences{0};
    QString wouldCounts; ///< "3 runs, 1 message, 12 times not"
    QString reallyCounts;
};

Replayed replayedFrom(const QJsonObject &answer, const ReactionNames &names);

} // namespace salve
