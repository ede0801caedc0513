// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check_library.h"
#include "core/clock.h"
#include "core/secret.h"
#include "net/network.h"

#include <malloc.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <cstddef>

#ifdef __SANITIZE_ADDRESS__
// Of the sanitizer's allocator_interface.h, which GCC does not install.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // NOLINT(bugprone-reserved-identifier)
extern "C" void __sanitizer_purge_allocator();                    // NOLINT(bugprone-reserved-identifier)
#endif

namespace salve::test {

/// What the table of hostile peers holds every kind to.
constexpr int kTimeout_s = 5;
constexpr qsizetype kMostEvidence_chars = 8 * 1024; ///< of one piece
constexpr qsizetype kMostMessage_chars = 1000;

/// The real transports on a clock that stands still while anything moves and leaps a second when nothing does: a peer
/// that says one byte a second takes no time.
struct HostileBed
{
    ManualClock clock;
    CheckLibrary library;
    Network network{clock, [](const QString &) -> Result<QString> { return QStringLiteral("s3cret-word"); }};

    struct Verdict
    {
        int ends{0};
        bool endedInsideStart{false};
        int seconds{0}; ///< by the clock of the check
        CheckResult result;
    };
    /// `moved` is any number that changes while bytes flow; `tick` is called after each second.
    Verdict run(const QString &kind,
                const Node &settings,
                const std::function<qint64()> &moved,
                const std::function<void()> &tick)
    {
        const CheckKind *const check = Kinds{library.kinds(), {}}.check(kind);
        const Problems problems = check->problems(settings);
        if (hasErrors(problems))
            qFatal("%s: %s", qPrintable(kind), qPrintable(problemText(problems.front())));
        auto operation = check->make(settings, Millis{kTimeout_s * 1000}, network.services());
        if (!operation)
            qFatal("%s: %s", qPrintable(kind), qPrintable(operation.error().sentence));
        Verdict verdict;
        bool isInsideStart = true;
        QObject::connect(operation->get(), &CheckOperation::finished, operation->get(), [&](const CheckResult &result) {
            verdict.endedInsideStart = isInsideStart;
            verdict.result = result;
            ++verdict.ends;
        });
        (*operation)->start();
        isInsideStart = false;
        int stillBeats = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] { ++stillBeats; });
        beat.start(kBeat);
        qint64 last = moved();
        while (verdict.ends == 0 && verdict.seconds < kTimeout_s + 2) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (const qint64 now = moved(); now != last) {
                last = now;
                stillBeats = 0;
            } else if (verdict.ends == 0 && stillBeats >= kStillBeats && !isAnotherThreadAtWork()) {
                ++verdict.seconds;
                clock.advance(Millis{1000});
                tick();
                stillBeats = 0;
            }
        }
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return verdict;
    }

    /// Text that may be shown as it is: no control characters but line breaks and tabs, nothing that turns the
    /// direction of writing.
    static bool isPrintable(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            const ushort code = c.unicode();
            const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
            return c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && !turns);
        });
    }
    /// Empty, or what is wrong with it.
    static QString complaintAbout(const CheckResult &result)
    {
        if (result.message.isEmpty() || result.message.size() > kMostMessage_chars)
            return QStringLiteral("the sentence has %1 characters").arg(result.message.size());
        if (!isPrintable(result.message))
            return QStringLiteral("the sentence is not printable: ") + result.message;
        if (result.evidence.size() > 6)
            return QStringLiteral("%1 pieces of evidence").arg(result.evidence.size());
        for (const Evidence &evidence : result.evidence) {
            if (evidence.text.size() > kMostEvidence_chars)
                return QStringLiteral("%1 has %2 characters").arg(evidence.title).arg(evidence.text.size());
            if (!isPrintable(evidence.text))
                return QStringLiteral("%1 is not printable: %2").arg(evidence.title, evidence.text.left(300));
        }
        return {};
    }

private:
    /// A machine that is busy with something else keeps threads waiting that have work: the clock stands still then
    /// too.
    static bool isAnotherThreadAtWork()
    {
        const QString self = QString::number(gettid());
        for (const QString &thread :
             QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(QStringLiteral("/proc/self/task/%1/stat").arg(thread));
            if (thread == self || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray line = file.readAll(); // "123 (a name) R …"
            const char state = line.mid(line.lastIndexOf(')') + 2).front();
            if (state == 'R' || state == 'D')
                return true;
        }
        return false;
    }

    static constexpr std::chrono::milliseconds kBeat{5};
    static constexpr int kStillBeats =
        5; ///< in a row; a process that was not let run misses beats, and none counts twice
};

/// Memory of this process that is in use, after the heap has given back what it can.
inline double memory_mb()
{
#ifdef __SANITIZE_ADDRESS__
    // What was freed waits in the sanitizer's quarantine (up to 256 MB), and counts as allocated until that is emptied.
    __sanitizer_purge_allocator();
    return static_cast<double>(__sanitizer_get_current_allocated_bytes()) / 1e6;
#else
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
#endif
}

} // namespace salve::test
