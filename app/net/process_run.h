// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "core/words.h"

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <array>

class QProcess;

namespace salve {

class Clock;

/// PATH, HOME, user, temporary folder and the key agent of this process, and the C locale: programs whose answers are
/// read speak English. Nothing else of ours reaches a child.
QProcessEnvironment programEnvironment();

struct ProcessRequest
{
    QString program; ///< a path, or a name that is looked for in PATH
    QStringList arguments;
    QProcessEnvironment environment{programEnvironment()};
    QByteArray input; ///< empty: /dev/null
    Millis deadline{10'000};
    qint64 outputLimit_bytes{64 * 1024}; ///< kept of each of the two outputs
};

enum class ProcessEnd {
    Exited,
    Signalled,
    NotStarted, ///< no such program, no permission
    TimedOut,   ///< stopped by us at its deadline
    TooMuch     ///< stopped by us: it prints without end
};
template<>
struct Words<ProcessEnd>
{
    static constexpr std::array list{"exited", "signalled", "not-started", "timed-out", "too-much"};
};

struct ProcessOutcome
{
    ProcessEnd end{ProcessEnd::NotStarted};
    int code{0};             ///< the exit code, or the signal's number
    QByteArray output;       ///< at most the limit
    QByteArray errors;       ///< likewise
    QByteArray lastOutput;   ///< the end of all output, whatever was cut
    bool isOutputCut{false}; ///< there was more than the limit
    QString detail;          ///< why it did not start, in the system's words
    Micros latency{0};
    bool operator==(const ProcessOutcome &) const = default;
};

/// One program, run once, without a shell and at the head of a process group of its own. What runs into its deadline is
/// ended with all that it started: first asked, then killed. Destroying this kills the group and does not wait. So many
/// work at once, and one that has run for a second makes room for another; who comes later waits in order, and neither
/// deadline nor latency counts that.
class ProcessRun : public QObject
{
    Q_OBJECT
public:
    ProcessRun(ProcessRequest request, Clock &clock);
    ~ProcessRun() override;
    void start();

    static constexpr size_t kAtOnce = 32; ///< more would only be slower together, on a small machine
    static constexpr size_t kMost = 128;  ///< however little they do: each of them has its memory

signals:
    /// The program starts now; at once where there is room, before finished().
    void begun();
    /// Exactly once, never inside start().
    void finished(const salve::ProcessOutcome &outcome);

private:
    class Line;
    enum class Place { None, Waiting, Working, Aside };
    void launch();
    void take();
    void keep(const QByteArray &bytes, QByteArray &kept);
    void stop(ProcessEnd why);
    void end();
    void finish();
    void letGo();
    void signalGroup(int number) const;

    const ProcessRequest m_request;
    Clock &m_clock;
    QProcess *m_process; ///< ours until it has ended; then letGo() says who waits for it
    ProcessOutcome m_outcome;
    qint64 m_printed_bytes{0};
    qint64 m_group{0};
    quint64 m_timer{0};
    quint64 m_working{0}; ///< until it steps aside
    Micros m_startedAt{0};
    Place m_place{Place::None};
    bool m_isStopped{false};
    bool m_isFinished{false};
};

} // namespace salve

Q_DECLARE_METATYPE(salve::ProcessOutcome)
