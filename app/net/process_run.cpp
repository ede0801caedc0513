// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/process_run.h"

#include "core/clock.h"
#include "net/file_limit.h"

#include <unistd.h>

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QProcess>

#include <csignal>
#include <deque>

namespace salve {

namespace {

// Between "please end" and the end: less than what the engine allows beyond a check's own deadline.
constexpr Millis kLastWords{250};
// A program that prints so many times what is kept of it is not read for ever.
constexpr qint64 kPatience = 64;
constexpr qsizetype kLastBytes = 256;
// Who has run so long waits for others more than it works: ssh for a host that is silent, a plugin for its server.
constexpr Millis kWorks{1000};

} // namespace

QProcessEnvironment programEnvironment()
{
    static const QStringList kPassedOn{QStringLiteral("PATH"),
                                       QStringLiteral("HOME"),
                                       QStringLiteral("USER"),
                                       QStringLiteral("LOGNAME"),
                                       QStringLiteral("SHELL"),
                                       QStringLiteral("TMPDIR"),
                                       QStringLiteral("TZ"),
                                       QStringLiteral("XDG_RUNTIME_DIR"),
                                       QStringLiteral("SSH_AUTH_SOCK")};
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : kPassedOn) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

/// Who runs and who waits, in order of coming. The children of all checks and reactions, which live in one thread.
class ProcessRun::Line
{
public:
    static Line &here()
    {
        static thread_local Line line;
        return line;
    }
    void enter(ProcessRun &run)
    {
        if (hasRoom()) {
            begin(run);
            run.launch();
        } else {
            run.m_place = Place::Waiting;
            m_waiting.push_back(&run);
        }
    }
    /// It goes on beside those that may work now.
    void stepAside(ProcessRun &run)
    {
        if (run.m_place != Place::Working)
            return;
        run.m_place = Place::Aside;
        --m_working;
        admit();
    }
    void leave(ProcessRun &run)
    {
        const Place place = std::exchange(run.m_place, Place::None);
        if (place == Place::Waiting)
            std::erase(m_waiting, &run);
        if (place == Place::Working)
            --m_working;
        if (place == Place::Working || place == Place::Aside)
            --m_running;
        admit();
    }

private:
    bool hasRoom() const { return m_working < kAtOnce && m_running < kMost; }
    void begin(ProcessRun &run)
    {
        ++m_working;
        ++m_running;
        run.m_place = Place::Working;
    }
    void admit()
    {
        while (!m_waiting.empty() && hasRoom()) {
            ProcessRun &next = *m_waiting.front();
            m_waiting.pop_front();
            begin(next);
            QMetaObject::invokeMethod(&next, &ProcessRun::launch, Qt::QueuedConnection);
        }
    }

    size_t m_working{0};
    size_t m_running{0}; ///< those that stepped aside with them
    std::deque<ProcessRun *> m_waiting;
};

ProcessRun::ProcessRun(ProcessRequest request, Clock &clock)
    : m_request(std::move(request)),
      m_clock(clock),
      m_process(new QProcess)
{
}

ProcessRun::~ProcessRun()
{
    m_clock.cancel(m_timer);
    letGo();
}

void ProcessRun::start()
{
    Line::here().enter(*this);
}

void ProcessRun::launch()
{
    m_startedAt = m_clock.monotonic();
    m_process->setProgram(m_request.program);
    m_process->setArguments(m_request.arguments);
    m_process->setProcessEnvironment(m_request.environment);
    m_process->setWorkingDirectory(QDir::rootPath());
    if (m_request.input.isEmpty())
        m_process->setStandardInputFile(QProcess::nullDevice());
    // A session of its own is also a process group of its own, and has no terminal to ask for a password at.
    m_process->setChildProcessModifier([] {
        ::setsid();
        restoreFileLimit();
    });
    connect(m_process, &QProcess::started, this, [this] { m_group = m_process->processId(); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessRun::take);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProcessRun::take);
    connect(m_process, &QProcess::finished, this, &ProcessRun::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_outcome.detail = m_process->errorString();
        finish();
    });
    m_timer = m_clock.after(m_request.deadline, this, [this] {
        m_timer = 0;
        stop(ProcessEnd::TimedOut);
    });
    m_working = m_clock.after(kWorks, this, [this] {
        m_working = 0;
        Line::here().stepAside(*this);
    });
    emit begun();
    m_process->start();
    m_group = m_process->processId();
    if (!m_request.input.isEmpty()) {
        m_process->write(m_request.input);
        m_process->closeWriteChannel();
    }
}

void ProcessRun::take()
{
    keep(m_process->readAllStandardError(), m_outcome.errors);
    const QByteArray printed = m_process->readAllStandardOutput();
    m_outcome.isOutputCut =
        m_outcome.isOutputCut || m_outcome.output.size() + printed.size() > m_request.outputLimit_bytes;
    keep(printed, m_outcome.output);
    m_outcome.lastOutput = (m_outcome.lastOutput + printed.right(kLastBytes)).right(kLastBytes);
    if (m_printed_bytes > kPatience * m_request.outputLimit_bytes)
        stop(ProcessEnd::TooMuch);
}

void ProcessRun::keep(const QByteArray &bytes, QByteArray &kept)
{
    m_printed_bytes += bytes.size();
    kept += bytes.left(m_request.outputLimit_bytes - kept.size());
}

void ProcessRun::stop(ProcessEnd why)
{
    if (m_isFinished || std::exchange(m_isStopped, true))
        return;
    m_outcome.end = why;
    m_clock.cancel(m_timer);
    signalGroup(SIGTERM);
    m_timer = m_clock.after(kLastWords, this, [this] {
        m_timer = 0;
        finish();
    });
}

void ProcessRun::end()
{
    take();
    if (m_isStopped) {
        signalGroup(SIGKILL); // what it had started and left behind
    } else {
        m_outcome.end = m_process->exitStatus() == QProcess::NormalExit ? ProcessEnd::Exited : ProcessEnd::Signalled;
        m_outcome.code = m_process->exitCode();
    }
    finish();
}

void ProcessRun::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_clock.cancel(std::exchange(m_timer, 0));
    m_outcome.latency = m_clock.monotonic() - m_startedAt;
    // Queued: never inside start(), and not inside a signal of the process, which this lets go.
    QMetaObject::invokeMethod(
        this,
        [this] {
            letGo();
            emit finished(m_outcome);
        },
        Qt::QueuedConnection);
}

/// ~QProcess would wait up to 30 s for a process that is stuck in the kernel: one that still runs is killed and ends
/// alone, at the latest with the thread's event loop.
void ProcessRun::letGo()
{
    m_clock.cancel(std::exchange(m_working, 0));
    Line::here().leave(*this);
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        delete process;
        return;
    }
    signalGroup(SIGKILL);
    connect(process, &QProcess::stateChanged, process, [process](QProcess::ProcessState state) {
        if (state == QProcess::NotRunning)
            process->deleteLater();
    });
    process->setParent(QAbstractEventDispatcher::instance());
}

void ProcessRun::signalGroup(int number) const
{
    // Before the child has made its group there is only the child.
    if (m_group > 0 && ::kill(static_cast<pid_t>(-m_group), number) != 0)
        ::kill(static_cast<pid_t>(m_group), number);
}

} // namespace salve
