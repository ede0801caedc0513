// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/process_run.h"
#include "support/spin.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// Real programs, real groups of processes.
class TestProcessRun : public QObject
{
    Q_OBJECT
private slots:
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void passesWordsUntouched();
    void givesInputAndNothingElse();
    void hasAnEnvironmentOfItsOwn();
    void boundsWhatIsPrinted();
    void stopsWhatPrintsWithoutEnd();
    void aTimeoutEndsTheWholeGroup();
    void killsWhoDoesNotListen();
    void destroyingEndsTheGroupAtOnce();
    void manyAtOnce();
    void waitingIsNotCounted();
    void whoOnlyWaitsMakesRoom();
    void whoIsGoneWaitsNoLonger();

private:
    /// They run until they are destroyed.
    static std::vector<std::unique_ptr<ProcessRun>> sleepers(size_t count, Clock &clock)
    {
        std::vector<std::unique_ptr<ProcessRun>> processes;
        for (size_t i = 0; i < count; ++i) {
            processes.push_back(std::make_unique<ProcessRun>(shell(u"exec sleep 60"_s), clock));
            processes.back()->start();
        }
        return processes;
    }
    std::optional<ProcessOutcome> run(ProcessRequest request);
    static ProcessRequest shell(const QString &script, Millis deadline = Millis{10'000})
    {
        ProcessRequest request;
        request.program = u"/bin/sh"_s;
        request.arguments = {u"-c"_s, script};
        request.deadline = deadline;
        return request;
    }
    /// Waits for the number that a script writes into a file in m_folder.
    qint64 numberIn(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        qint64 number = 0;
        [[maybe_unused]] const bool isThere = spinUntil([&] {
            number = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
            file.close();
            return number > 0;
        });
        return number;
    }
    static bool isAlive(qint64 process)
    {
        QFile status(u"/proc/%1/stat"_s.arg(process));
        // A zombie is dead: in a container nobody may collect what has lost its parent.
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
};

std::optional<ProcessOutcome> TestProcessRun::run(ProcessRequest request)
{
    ProcessRun process(std::move(request), m_clock);
    std::optional<ProcessOutcome> outcome;
    int ends = 0;
    connect(&process, &ProcessRun::finished, this, [&](const ProcessOutcome &found) {
        ++ends;
        outcome = found;
    });
    process.start();
    if (ends != 0 || !spinUntil([&] { return ends > 0; }))
        return std::nullopt;
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return ends == 1 ? outcome : std::nullopt;
}

void TestProcessRun::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ProcessEnd>("end");
    QTest::addColumn<int>("code");
    QTest::newRow("well") << u"exit 0"_s << ProcessEnd::Exited << 0;
    QTest::newRow("badly") << u"exit 3"_s << ProcessEnd::Exited << 3;
    QTest::newRow("128 and more") << u"exit 255"_s << ProcessEnd::Exited << 255;
    QTest::newRow("by a signal") << u"kill -ABRT $$"_s << ProcessEnd::Signalled << SIGABRT;
    QTest::newRow("by KILL") << u"kill -KILL $$"_s << ProcessEnd::Signalled << SIGKILL;
}

void TestProcessRun::tellsHowItEnded()
{
    QFETCH(QString, script);
    QFETCH(ProcessEnd, end);
    QFETCH(int, code);
    const std::optional<ProcessOutcome> outcome = run(shell(u"ulimit -c 0; echo out; echo err >&2; "_s + script));
    QVERIFY(outcome.has_value());
    QCOMPARE(wordOf(outcome->end), wordOf(end));
    QCOMPARE(outcome->code, code);
    QCOMPARE(outcome->output, "out\n");
    QCOMPARE(outcome->errors, "err\n");
    QVERIFY(outcome->latency > Micros{0});

    for (const QString &program : {u"/nowhere/at/all"_s, u"no-such-program-of-salve"_s, u"/etc/hostname"_s}) {
        ProcessRequest request;
        request.program = program;
        const std::optional<ProcessOutcome> missing = run(request);
        QVERIFY(missing.has_value());
        QCOMPARE(wordOf(missing->end), wordOf(ProcessEnd::NotStarted));
        QVERIFY(!missing->detail.isEmpty());
    }
}

void TestProcessRun::passesWordsUntouched()
{
    ProcessRequest request;
    request.program = u"printf"_s; // looked for in PATH
    request.arguments = {u"[%s]"_s, u"$HOME; `id`"_s, u""_s, u"it's *"_s, u"über"_s};
    const std::optional<ProcessOutcome> outcome = run(request);
    QVERIFY(outcome.has_value());
    QCOMPARE(QString::fromUtf8(outcome->output), u"[$HOME; `id`][][it's *][über]"_s);
}

void TestProcessRun::givesInputAndNothingElse()
{
    ProcessRequest request = shell(u"cat; echo end"_s);
    QCOMPARE(run(request)->output, "end\n");
    request.input = QByteArray(300'000, 'x') + '\n';
    request.outputLimit_bytes = 1'000'000;
    QCOMPARE(run(request)->output, request.input + "end\n");
    request = shell(u"exit 0"_s); // does not read it
    request.input = QByteArray(300'000, 'x');
    QCOMPARE(run(request)->code, 0);
}

void TestProcessRun::hasAnEnvironmentOfItsOwn()
{
    qputenv("SALVE_TEST_PRIVATE", "for us only");
    ProcessRequest request = shell(u"env; pwd; ps -o pgid= -p $$ 2>/dev/null; test -t 0 || echo no terminal"_s);
    request.environment.insert(u"GIVEN"_s, u"value"_s);
    const QByteArray printed = run(request)->output;
    QVERIFY(!printed.contains("SALVE_TEST_PRIVATE"));
    QVERIFY(printed.contains("GIVEN=value\n"));
    QVERIFY(printed.contains("LC_ALL=C\n"));
    QVERIFY(printed.contains("PATH="));
    QVERIFY(printed.contains("\n/\n"));
    QVERIFY(printed.contains("no terminal"));
}

void TestProcessRun::boundsWhatIsPrinted()
{
    ProcessRequest request =
        shell(u"head -c 100000 /dev/zero | tr '\\0' a; head -c 50 /dev/zero | tr '\\0' b >&2; exit 7"_s);
    request.outputLimit_bytes = 10'000;
    const std::optional<ProcessOutcome> outcome = run(request);
    QCOMPARE(outcome->output, QByteArray(10'000, 'a'));
    QCOMPARE(outcome->errors, QByteArray(50, 'b'));
    QCOMPARE(outcome->lastOutput, QByteArray(256, 'a'));
    QVERIFY(outcome->isOutputCut);
    QCOMPARE(outcome->code, 7);
    request.outputLimit_bytes = 100'000;
    QVERIFY(!run(request)->isOutputCut);
}

void TestProcessRun::stopsWhatPrintsWithoutEnd()
{
    ProcessRequest request = shell(u"exec yes"_s);
    request.outputLimit_bytes = 4096;
    const std::optional<ProcessOutcome> outcome = run(request);
    QCOMPARE(wordOf(outcome->end), wordOf(ProcessEnd::TooMuch));
    QCOMPARE(outcome->output.size(), 4096);
    QVERIFY(outcome->latency < Micros{8'000'000});
}

void TestProcessRun::aTimeoutEndsTheWholeGroup()
{
    const QString pid = m_folder.filePath(u"sleeper"_s);
    QElapsedTimer watch;
    watch.start();
    const std::optional<ProcessOutcome> outcome =
        run(shell(u"echo begun; sleep 600 & echo $! > %1; wait"_s.arg(pid), Millis{300}));
    QVERIFY(outcome.has_value());
    QCOMPARE(wordOf(outcome->end), wordOf(ProcessEnd::TimedOut));
    QCOMPARE(outcome->output, "begun\n");
    QVERIFY2(watch.elapsed() < 5000, "waited for the sleeper");
    QTRY_VERIFY(!isAlive(numberIn(u"sleeper"_s)));
}

void TestProcessRun::killsWhoDoesNotListen()
{
    const QString pid = m_folder.filePath(u"deaf"_s);
    const std::optional<ProcessOutcome> outcome =
        run(shell(u"trap '' TERM; echo $$ > %1; while :; do sleep 600; done"_s.arg(pid), Millis{300}));
    QCOMPARE(wordOf(outcome->end), wordOf(ProcessEnd::TimedOut));
    QVERIFY(outcome->latency < Micros{5'000'000});
    QTRY_VERIFY(!isAlive(numberIn(u"deaf"_s)));
}

void TestProcessRun::destroyingEndsTheGroupAtOnce()
{
    const QString pid = m_folder.filePath(u"left"_s);
    QElapsedTimer watch;
    {
        ProcessRun process(shell(u"trap '' TERM; sleep 600 & echo $! > %1; wait"_s.arg(pid)), m_clock);
        connect(&process, &ProcessRun::finished, this, [] { QFAIL("cancelled"); });
        process.start();
        QVERIFY(numberIn(u"left"_s) > 0);
        watch.start();
    }
    QVERIFY2(watch.elapsed() < 1000, "waited for the end");
    QTRY_VERIFY(!isAlive(numberIn(u"left"_s)));
    {
        ProcessRun never(shell(u"exit 0"_s), m_clock);
        ProcessRun young(shell(u"sleep 600"_s), m_clock);
        young.start();
    }
}

void TestProcessRun::manyAtOnce()
{
    std::vector<std::unique_ptr<ProcessRun>> processes;
    int ends = 0;
    for (int i = 0; i < 60; ++i) {
        processes.push_back(std::make_unique<ProcessRun>(shell(u"echo %1; exit %1"_s.arg(i)), m_clock));
        connect(processes.back().get(), &ProcessRun::finished, this, [&ends, i](const ProcessOutcome &outcome) {
            QCOMPARE(outcome.code, i);
            QCOMPARE(outcome.output, QByteArray::number(i) + '\n');
            ++ends;
        });
        processes.back()->start();
    }
    QVERIFY(spinUntil([&] { return ends == 60; }));
}

/// So many work at once; the next one begins when one of them has ended, with all its time before it.
void TestProcessRun::waitingIsNotCounted()
{
    ManualClock still; // to it they all began just now
    std::vector<std::unique_ptr<ProcessRun>> processes = sleepers(ProcessRun::kAtOnce, still);
    ProcessRun late(shell(u"echo here"_s, Millis{500}), m_clock);
    std::optional<ProcessOutcome> outcome;
    bool hasBegun = false;
    connect(&late, &ProcessRun::begun, this, [&hasBegun] { hasBegun = true; });
    connect(&late, &ProcessRun::finished, this, [&outcome](const ProcessOutcome &end) { outcome = end; });
    late.start();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(spinUntil([&timer] { return timer.hasExpired(700); })); // longer than its deadline
    QVERIFY(!hasBegun && !outcome);
    processes.pop_back();
    QVERIFY(spinUntil([&outcome] { return outcome.has_value(); }));
    QCOMPARE(wordOf(outcome->end), wordOf(ProcessEnd::Exited));
    QCOMPARE(outcome->output, QByteArray("here\n"));
    QVERIFY2(outcome->latency < Millis{500}, "the wait is not the program's");
}

/// Programs that hang hold up nobody for as long as they may hang. There is an end to that: they have their memory.
void TestProcessRun::whoOnlyWaitsMakesRoom()
{
    ManualClock still;
    std::vector<std::unique_ptr<ProcessRun>> hanging;
    int begun = 0;
    for (size_t i = 0; i <= ProcessRun::kMost; ++i) {
        hanging.push_back(std::make_unique<ProcessRun>(shell(u"exec sleep 60"_s), still));
        connect(hanging.back().get(), &ProcessRun::begun, this, [&begun] { ++begun; });
        hanging.back()->start();
    }
    for (size_t among = ProcessRun::kAtOnce; among <= ProcessRun::kMost; among += ProcessRun::kAtOnce) {
        QVERIFY(spinUntil([&] { return begun == static_cast<int>(among); }));
        still.advance(Millis{1000});
    }
    still.advance(Millis{1000});
    QCoreApplication::processEvents();
    QCOMPARE(begun, static_cast<int>(ProcessRun::kMost));
    hanging.erase(hanging.begin());
    QVERIFY(spinUntil([&begun] { return begun == static_cast<int>(ProcessRun::kMost) + 1; }));
}

void TestProcessRun::whoIsGoneWaitsNoLonger()
{
    ManualClock still; // to it they all began just now
    std::vector<std::unique_ptr<ProcessRun>> processes = sleepers(ProcessRun::kAtOnce, still);
    auto gone = std::make_unique<ProcessRun>(shell(u"echo gone"_s), m_clock);
    auto promoted = std::make_unique<ProcessRun>(shell(u"echo promoted"_s), m_clock);
    ProcessRun last(shell(u"echo last"_s), m_clock);
    QByteArray said;
    connect(&last, &ProcessRun::finished, this, [&said](const ProcessOutcome &end) { said = end.output; });
    gone->start();
    promoted->start();
    last.start();
    gone.reset();
    processes.pop_back(); // its place is promised to the next one, who goes before it is taken
    promoted.reset();
    QVERIFY(spinUntil([&said] { return !said.isEmpty(); }));
    QCOMPARE(said, QByteArray("last\n"));
}

QTEST_GUILESS_MAIN(TestProcessRun)
#include "tst_process_run.moc"
