// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/control_socket.h"
#include "store/data_lock.h"
#include "support/child_server.h"
#include "support/fake_session.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest_ms = 30'000;

/// One command, from a process of its own.
struct Called
{
    Called(const QString &dataDir, const QString &command)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(SALVECTL), {u"--data"_s, dataDir, command});
    }
    ~Called()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Called)

    bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    bool says(const char *text)
    {
        said += process.readAll();
        return said.contains(text);
    }

    QProcess process;
    QByteArray said;
};

} // namespace

/// A Salve that starts and commands that look in, in the same moment on the same data folder.
class TestStarting : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void runWaitsForACommandThatLooksIn();
    void commandWaitsForARunThatStarts();
    void allComeThrough_data();
    void allComeThrough();
    void whoStaysIsNotWaitedFor();

private:
    QString dataDir() const { return m_folder->filePath(u"data"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStarting::init()
{
    qputenv("QT_FORCE_STDERR_LOGGING", "1"); // not into a journal
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(dataDir()));
}

void TestStarting::runWaitsForACommandThatLooksIn()
{
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(dataDir(), u"salvectl"_s);
    QVERIFY(lock);
    Called run(dataDir(), u"run"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(run.says("waiting") || run.hasEnded(), run.said.constData(), kLongest_ms);
    QVERIFY2(!run.hasEnded(), run.said.constData());
    QVERIFY(!run.says("Watching"));
    lock->reset();
    QTRY_VERIFY2_WITH_TIMEOUT(run.says("Watching"), run.said.constData(), kLongest_ms);
}

void TestStarting::commandWaitsForARunThatStarts()
{
    const Result<std::unique_ptr<DataLock>> lock = DataLock::take(dataDir(), u"salvectl run"_s);
    QVERIFY(lock);
    Called status(dataDir(), u"status"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(status.says("waiting") || status.hasEnded(), status.said.constData(), kLongest_ms);
    QVERIFY2(!status.hasEnded(), status.said.constData());
    ControlSocket socket([] {
        auto session = std::make_unique<FakeSession>();
        MonitorView shop;
        shop.id = {u"shop"_s};
        shop.name = u"The shop"_s;
        shop.state = MonitorWord::Up;
        session->snapshot.monitors = {shop};
        return session;
    });
    QVERIFY(socket.listen(controlSocketPath(dataDir())));
    QTRY_VERIFY_WITH_TIMEOUT(status.hasEnded(), kLongest_ms);
    QVERIFY2(status.says("The shop"), status.said.constData()); // its own folder is empty
    QCOMPARE(status.process.exitCode(), 0);
}

void TestStarting::allComeThrough_data()
{
    QTest::addColumn<bool>("isRunFirst");
    QTest::newRow("run, then commands") << true;
    QTest::newRow("commands, then run") << false;
}

void TestStarting::allComeThrough()
{
    QFETCH(bool, isRunFirst);
    std::unique_ptr<Called> run;
    if (isRunFirst)
        run = std::make_unique<Called>(dataDir(), u"run"_s);
    std::array<std::unique_ptr<Called>, 4> commands;
    for (std::unique_ptr<Called> &command : commands)
        command = std::make_unique<Called>(dataDir(), u"status"_s);
    if (!isRunFirst)
        run = std::make_unique<Called>(dataDir(), u"run"_s);
    for (const std::unique_ptr<Called> &command : commands) {
        QTRY_VERIFY_WITH_TIMEOUT(command->hasEnded(), kLongest_ms);
        QVERIFY2(command->says("No monitors yet"), command->said.constData());
        QCOMPARE(command->process.exitCode(), 0);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(run->says("Watching"), run->said.constData(), kLongest_ms);
}

void TestStarting::whoStaysIsNotWaitedFor()
{
    Called first(dataDir(), u"run"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(first.says("Watching"), first.said.constData(), kLongest_ms);
    Called second(dataDir(), u"run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), kLongest_ms);
    QCOMPARE(second.process.exitCode(), 2);
    QVERIFY2(second.says("salvectl run (process"), second.said.constData());
    QVERIFY2(!second.says("waiting"), second.said.constData());
}

QTEST_GUILESS_MAIN(TestStarting)
#include "tst_starting.moc"
