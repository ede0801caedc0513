// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/resource.h>
#include <time.h>

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace salve::bench {

/// How long one event, or one call, kept the main thread: by the thread's own CPU, so that a busy computer does not
/// count, and by the clock where the thread gave up the processor in it to wait for something.
class LongestEvent final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    static void reset()
    {
        s_longest_ms = 0;
        s_where = "";
    }
    static double longest_ms() { return s_longest_ms; }
    /// The class that the event was for, or the call.
    static const char *where() { return s_where; }

    /// From here to its end.
    class Watch
    {
    public:
        explicit Watch(const char *where)
            : m_where(where),
              m_cpu_ms(now_ms(CLOCK_THREAD_CPUTIME_ID)),
              m_ms(now_ms(CLOCK_MONOTONIC)),
              m_waits(waits())
        {
            ++s_depth;
        }
        ~Watch()
        {
            if (--s_depth > 0)
                return;
            const double cpu_ms = now_ms(CLOCK_THREAD_CPUTIME_ID) - m_cpu_ms;
            const double slept_ms = waits() == m_waits ? 0 : now_ms(CLOCK_MONOTONIC) - m_ms - kPatience_ms;
            if (const double longer_ms = std::max(cpu_ms, slept_ms); longer_ms > s_longest_ms) {
                s_longest_ms = longer_ms;
                s_where = m_where;
            }
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
        static long waits()
        {
            rusage usage{};
            getrusage(RUSAGE_THREAD, &usage);
            return usage.ru_nvcsw;
        }
        const char *const m_where;
        const double m_cpu_ms;
        const double m_ms;
        const long m_waits;
    };

    bool notify(QObject *receiver, QEvent *event) override
    {
        // A loop inside an event, as the benchmarks have them, is none of the checks'.
        if (thread() != QThread::currentThread())
            return QCoreApplication::notify(receiver, event);
        // Before it is told: the event may be its last.
        const Watch watch(receiver->metaObject()->className());
        return QCoreApplication::notify(receiver, event);
    }

private:
    static inline double s_longest_ms{0};
    static inline const char *s_where{""};
    static inline int s_depth{0};
};

} // namespace salve::bench
