// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/blocking_pool.h"
#include "support/spin.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace salve;
using namespace salve::test;

/// Calls that block for as long as the test likes. (That a stuck pool ends at once is tried through the resolver.)
class TestBlockingPool : public QObject
{
    Q_OBJECT
private slots:
    void oneKeyNeverTakesAllThreads();
    void tellsWhenItBegins();
};

void TestBlockingPool::oneKeyNeverTakesAllThreads()
{
    const auto stuck = std::make_shared<QSemaphore>();
    const auto running = std::make_shared<std::atomic<int>>(0);
    BlockingPool pool({4, 2});
    std::vector<std::unique_ptr<BlockingCall>> hanging;
    for (int i = 0; i < 10; ++i) {
        hanging.push_back(std::make_unique<BlockingCall>(pool, QStringLiteral("hangs"), [stuck, running] {
            ++*running;
            stuck->acquire();
        }));
        hanging.back()->start();
    }
    QVERIFY(spinUntil([&] { return *running == 2; }));
    int answers = 0;
    std::vector<std::unique_ptr<BlockingCall>> healthy;
    for (int i = 0; i < 50; ++i) {
        healthy.push_back(std::make_unique<BlockingCall>(pool, QStringLiteral("answers"), [] {}));
        connect(healthy.back().get(), &BlockingCall::finished, this, [&answers] { ++answers; });
        healthy.back()->start();
    }
    QVERIFY(spinUntil([&] { return answers == 50; }));
    QCOMPARE(*running, 2);
    // Those that wait get their turn when the first are through; those that are cancelled do not.
    hanging.resize(4);
    int late = 0;
    for (const auto &call : hanging)
        connect(call.get(), &BlockingCall::finished, this, [&late] { ++late; });
    stuck->release(10);
    QVERIFY(spinUntil([&] { return late == 4; }));
    QCOMPARE(*running, 4);
}

void TestBlockingPool::tellsWhenItBegins()
{
    const auto go = std::make_shared<QSemaphore>();
    BlockingPool pool({1, 1});
    const auto written = std::make_shared<int>(0);
    BlockingCall first(pool, QStringLiteral("a"), [go] { go->acquire(); });
    BlockingCall second(pool, QStringLiteral("b"), [written] { *written = 7; });
    QStringList story;
    connect(&first, &BlockingCall::began, this, [&] { story += QStringLiteral("first began"); });
    connect(&first, &BlockingCall::finished, this, [&] { story += QStringLiteral("first ended"); });
    connect(&second, &BlockingCall::began, this, [&] { story += QStringLiteral("second began"); });
    connect(&second, &BlockingCall::finished, this, [&] { story += QString::number(*written); });
    first.start();
    second.start();
    QVERIFY(story.isEmpty());
    QVERIFY(spinUntil([&] { return story.size() == 1; }));
    go->release();
    QVERIFY(spinUntil([&] { return story.size() == 4; }));
    QCOMPARE(story.join(QStringLiteral(", ")), QStringLiteral("first began, first ended, second began, 7"));
}

QTEST_GUILESS_MAIN(TestBlockingPool)
#include "tst_blocking_pool.moc"
