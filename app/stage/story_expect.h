// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QStringList>

#include <map>

namespace salve {

struct Problem;
struct Story;
class Node;
class StoryLog;
class Store;

/// What a story is judged by at its end.
struct StoryFacts
{
    const Story &story;
    const StoryLog &log;
    Store &store;
    TimePoint end;
    QString dataFolder;
    Millis late{0};                          ///< p99 of checks since 0
    std::map<QString, QStringList> requests; ///< since 0, by server
};

/// What of the story's `expect:` did not come true, a sentence each.
///
///   messages, messages-with-recovery, proven, incidents, open: a number
///   runs, states, uptime, unseen, told: {NAME: number, word, share, time, true}
///   request-counts: {SERVER: {"POST /login": number}}
///   requests: {SERVER: ["POST /login *", …]}: all that it was asked since 0, in order, where a word may be *
///   run-text: {REACTION: [text, …]}: each stands in the sentence or the evidence of one of its runs
///   reasons: {MONITOR: [text, …]}: each stands in what the record says of why something happened to it
///   late-at-most: 250ms: of 99 in 100 checks since 0
///   secrets-nowhere: true: no value of a secret in any file of the data folder, nor in the record
QStringList unmetExpectations(const StoryFacts &facts);

/// A sentence for what is no such key; empty when all of them are.
QStringList unknownExpectations(const Node &expect);

} // namespace salve
