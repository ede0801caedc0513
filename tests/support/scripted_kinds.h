// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace salve::test {

/// What checks and reactions of a test do, and what they did. The kinds find the one that is alive.
struct Script
{
    // ---- checks of the kind "probe", by their target
    QHash<QString, CheckResult> results; ///< none: ok
    QSet<QString> silent;                ///< on their way, and never an answer
    QSet<QString> stuck;                 ///< targets whose probes never leave their queue
    QHash<QString, Error> cannotBegin;
    QStringList looked;
    QHash<QString, int> underWay;
    int mostUnderWay{0}; ///< at one target at the same time

    // ---- reactions of the kinds "repair" and "call", by their text
    std::function<RunReport(const QString &what)> outcome; ///< none: succeeded
    std::function<void(const QString &what)> effect;       ///< what it does to the world
    QSet<QString> hanging;
    QStringList performed;
    std::vector<RunId> settled;
    std::optional<RunReport> settles; ///< none: the kind cannot find out
    QString redPreflight;             ///< a sentence
    bool remembers{false};            ///< notes something down before it acts
    QStringList recalled;             ///< what settle() was given of it
    /// What each run of "repair" and "call" knew of itself.
    struct Known
    {
        Telling telling{Telling::First};
        QJsonObject earlier;
        QString effectKey;
        TimePoint slot;
    };
    std::vector<Known> known;

    Script();
    ~Script();
    Q_DISABLE_COPY_MOVE(Script)

    void fail(const QString &target, Cause cause = Cause::Status);
    void mend(const QString &target) { results.remove(target); }
};

/// "probe" (target), "repair" and "call" (what, token; the second one tells).
Kinds scriptedKinds();

} // namespace salve::test
