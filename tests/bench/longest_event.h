// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <time.h>

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace salve::bench {

/// How long one event, or one call, kept the main thread: by the thread's own CPU, so that a busy computer does not
/// count, and by the clock where the thread slept in it.
class LongestEvent final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    static void reset() { s_longest_ms = 0; }
    static double longest_ms() { return s_longest_ms; }

    /// From here to its end.
    class Watch
    {
    public:
        Watch() : m_cpu_ms(now_ms(CLOCK_THREAD_CPUTIME_ID)), m_ms(now_ms(CLOCK_MONOTONIC)) { ++s_depth; }
        ~Watch()
        {
            if (--s_depth > 0)
                return;
            const double cpu_ms = now_ms(CLOCK_THREAD_CPUTIME_ID) - m_cpu_ms;
            const double slept_ms = now_ms(CLOCK_MONOTONIC) - m_ms - kPatience_ms;
            s_longest_ms = std::max({s_longest_ms, cpu_ms, slept_ms});
        }
        Q_DISABLE_COPY_MOVE(Watch)

    private:
        /// Others may have the processor for so long; who waits for a name or a server waits longer.
        static constexpr double kPatience_ms = 100;
        static double now_ms(clockid_t clock)
        {
            timespec time{};
            clock_gettime(clock, &time);
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
        }
        const double m_cpu_ms;
        const double m_ms;
    };

    bool notify(QObject *receiver, QEvent *event) override
    {
        // A loop inside an event, as the benchmarks have them, is none of the checks'.
        if (thread() != QThread::currentThread())
            return QCoreApplication::notify(receiver, event);
        const Watch watch;
        return QCoreApplication::notify(receiver, event);
    }

private:
    static inline double s_longest_ms{0};
    static inline int s_depth{0};
};

} // namespace salve::bench
