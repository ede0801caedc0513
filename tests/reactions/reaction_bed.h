// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "fakes/fake_services.h"
#include "net/network.h"
#include "reactions/kinds.h"
#include "support/spin.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace salve {

/// Time that runs quicker than ours: a wait of five seconds is short, and who is asked still has time enough to answer.
/// No step is longer than one that the event loop takes, also where this program has to wait for its processor.
class Hurry
{
public:
    Hurry(qint64 times, Millis longestStep) : m_times(times), m_longestStep(longestStep) { m_watch.start(); }
    void pass(ManualClock &clock)
    {
        // The watch runs on: most turns of the loop are shorter than the millisecond that it counts in.
        const qint64 now_ms = m_watch.elapsed();
        clock.advance(std::min(m_longestStep, Millis{m_times * (now_ms - std::exchange(m_seen_ms, now_ms))}));
    }

private:
    qint64 m_times;
    Millis m_longestStep;
    QElapsedTimer m_watch;
    qint64 m_seen_ms{0};
};

/// The real transports, for reactions on programs and servers of this computer, on the real clock or on one that runs
/// quickly, where a reaction waits on purpose.
template<class C>
struct BedOn
{
    C clock;
    QHash<QString, QString> secrets;
    Network network{clock, [this](const QString &name) -> Result<QString> {
                        if (const auto it = secrets.constFind(name); it != secrets.constEnd())
                            return *it;
                        return fail(ErrorCode::NotFound, QStringLiteral("no secret \"%1\"").arg(name));
                    }};

    static const ReactionKind &kind(QStringView id) { return *Kinds{{}, reactionKinds()}.reaction(id); }

    /// Empty when there is no answer, an answer inside start(), or more than one.
    std::optional<RunReport> ended(ReactionOperation &operation)
    {
        std::optional<RunReport> found;
        int answers = 0;
        QObject::connect(&operation, &ReactionOperation::finished, &operation, [&](const RunReport &report) {
            found = report;
            ++answers;
        });
        Hurry hurry(8, Millis{200});
        operation.start();
        const auto isOver = [&] {
            if constexpr (std::is_same_v<C, ManualClock>)
                hurry.pass(clock);
            return answers > 0;
        };
        if (answers != 0 || !test::spinUntil(isOver, std::chrono::minutes(1)))
            return std::nullopt;
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return answers == 1 ? found : std::nullopt;
    }
    std::optional<RunReport> run(QStringView id, const Node &settings, RunContext &context)
    {
        const auto made = kind(id).make(settings, network.services(), context);
        if (!made) {
            qWarning("%s", qPrintable(made.error().sentence));
            return std::nullopt;
        }
        return ended(**made);
    }
    std::optional<RunReport> settle(QStringView id, const Node &settings, RunContext &context)
    {
        const auto made = kind(id).settle(settings, network.services(), context);
        return made ? ended(*made) : std::nullopt;
    }
    std::optional<PreflightReport> preflight(QStringView id, const Node &settings)
    {
        const auto made = kind(id).preflight(settings, network.services());
        std::optional<PreflightReport> found;
        QObject::connect(made.get(),
                         &PreflightOperation::finished,
                         made.get(),
                         [&found](const PreflightReport &report) { found = report; });
        made->start();
        return test::spinUntil([&found] { return found.has_value(); }) ? found : std::nullopt;
    }
};

using ReactionBed = BedOn<SystemClock>;
using HurriedBed = BedOn<ManualClock>;

inline QString outcomeOf(const std::optional<RunReport> &report)
{
    return report ? QString(wordOf(report->outcome)) : QStringLiteral("no answer");
}

inline QString sentenceOf(const std::optional<RunReport> &report)
{
    return report ? report->sentence : QString();
}

/// All that people are shown of a run.
inline QString everythingOf(const RunReport &report)
{
    QString everything = report.sentence;
    for (const Evidence &evidence : report.evidence)
        everything += QLatin1Char('\n') + evidence.title + QLatin1Char('\n') + evidence.text;
    return everything;
}

} // namespace salve
