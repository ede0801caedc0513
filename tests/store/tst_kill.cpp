// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "store_support.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// SALVE_KILLS=10000 for the long run.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void acknowledgedIsThereAfterKill();

private:
    static qint64 killed(const QString &dir, qint64 first, int after);
    static void check(SqliteStore &store, qint64 acknowledged);
};

/// Runs the child until it has said `after` numbers, kills it, and returns the last number that it said.
qint64 TestKill::killed(const QString &dir, qint64 first, int after)
{
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + "/store_child"_L1, {dir, QString::number(first)});
    int said = 0;
    qint64 last = first - 1;
    const auto read = [&] {
        while (child.canReadLine()) {
            last = child.readLine().trimmed().toLongLong();
            ++said;
        }
    };
    while (said < after && child.waitForReadyRead(30'000))
        read();
    child.kill();
    child.waitForFinished();
    read();
    if (said < after)
        qWarning("the child ended early: %s", child.readAllStandardError().constData());
    return said < after ? -1 : last;
}

void TestKill::check(SqliteStore &store, qint64 acknowledged)
{
    const auto world = store.load();
    QVERIFY(world);
    QVERIFY2(world->lastSequence >= acknowledged, qPrintable(u"%1 of %2"_s.arg(world->lastSequence).arg(acknowledged)));
    // All of a transaction or nothing, and none missing in between.
    const qint64 count = world->lastSequence;
    QCOMPARE(world->globals.value(u"last"_s).toInteger(), count);
    QCOMPARE(world->incidents.size(), static_cast<size_t>(count));
    QCOMPARE(world->decisions.size(), static_cast<size_t>(count));
    QCOMPARE(store.journal(timeFromMs(0), kNever)->size(), static_cast<size_t>(count));
    size_t results = 0;
    for (int monitor = 0; monitor < 40; ++monitor)
        results += store.rawResults({u"m%1"_s.arg(monitor)}, timeFromMs(0), kNever)->size();
    QCOMPARE(results, static_cast<size_t>(count));
}

void TestKill::acknowledgedIsThereAfterKill()
{
    const int kills =
        qEnvironmentVariableIntValue("SALVE_KILLS") > 0 ? qEnvironmentVariableIntValue("SALVE_KILLS") : 20;
    QRandomGenerator random(42);
    std::unique_ptr<QTemporaryDir> dir;
    qint64 first = 1;
    for (int round = 0; round < kills; ++round) {
        if (round % 20 == 0) { // a folder grows over many kills, but not without end
            dir = std::make_unique<QTemporaryDir>();
            first = 1;
        }
        const qint64 acknowledged = killed(dir->path(), first, random.bounded(1, 150));
        QVERIFY(acknowledged >= first);
        ManualClock clock;
        auto store = SqliteStore::open(dir->path(), clock);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        check(**store, acknowledged);
        if (QTest::currentTestFailed())
            return;
        QVERIFY((*store)->verify());
        first = (*store)->load()->lastSequence + 1;
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
