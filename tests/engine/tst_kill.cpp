// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "store/sqlite_store.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kCooldown = 2min;

struct Echo
{
    TimePoint at; ///< everything up to here is on disk
    size_t runs{0};
};

/// Lets the engine live until it has said so many lines, and kills it.
std::optional<Echo> livesFor(const QString &dir, TimePoint from, int lines)
{
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + u"/engine_child"_s, {dir, QString::number(msOf(from))});
    std::optional<Echo> last;
    int said = 0;
    const auto read = [&] {
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().trimmed().split(' ');
            last = Echo{timeFromMs(words.at(0).toLongLong()), static_cast<size_t>(words.at(1).toULongLong())};
            ++said;
        }
    };
    while (said < lines && child.waitForReadyRead(30'000))
        read();
    child.kill();
    child.waitForFinished();
    read();
    if (said < lines) {
        qWarning("the child ended early: %s", child.readAllStandardError().constData());
        return std::nullopt;
    }
    return last;
}

} // namespace

/// SALVE_KILLS=200 for a longer run.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsRepeatedAndNothingIsLost();

private:
    static void checkEffects(const QString &dir, int &count);
    static void checkStore(const QString &dir, TimePoint now, size_t heardOf);
};

/// No side effect twice within its cooldown, however often the process died in between.
void TestKill::checkEffects(const QString &dir, int &count)
{
    QFile file(dir + u"/effects"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // nothing was done yet
    std::map<QByteArray, TimePoint> last;
    count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        const TimePoint at = timeFromMs(words.at(0).toLongLong());
        const auto before = last.find(words.at(1));
        // A cooldown counts from the slot of the result that decided; the act follows two commits and so some seconds
        // later.
        if (before != last.end())
            QVERIFY2(at - before->second >= kCooldown - 5s,
                     words.at(1) + " again after " + QByteArray::number((at - before->second).count()) + " ms");
        last[words.at(1)] = at;
        ++count;
    }
}

void TestKill::checkStore(const QString &dir, TimePoint now, size_t heardOf)
{
    ManualClock clock(now);
    const auto store = SqliteStore::open(dir, clock);
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    QVERIFY((*store)->verify());
    const auto world = (*store)->load();
    QVERIFY(world);
    QVERIFY2(world->runs.size() >= heardOf,
             qPrintable(u"%1 runs are on disk, %2 were heard of"_s.arg(world->runs.size()).arg(heardOf)));
    const auto journal = (*store)->journal(timeFromMs(0), kNever);
    QVERIFY(journal);
    for (size_t i = 1; i < journal->size(); ++i)
        QCOMPARE((*journal)[i].sequence, (*journal)[i - 1].sequence + 1);
}

void TestKill::nothingIsRepeatedAndNothingIsLost()
{
    const int asked = qEnvironmentVariableIntValue("SALVE_KILLS");
    const int kills = asked > 0 ? asked : 10;
    QRandomGenerator random(7);
    std::unique_ptr<QTemporaryDir> dir;
    TimePoint now;
    int effects = 0;
    int allEffects = 0;
    for (int round = 0; round < kills; ++round) {
        if (round % 50 == 0) { // the world keeps the runs of a day; a folder lives less than that
            allEffects += effects;
            effects = 0;
            dir = std::make_unique<QTemporaryDir>();
            now = timeFromMs(1'800'000'000'000);
        }
        const std::optional<Echo> heard = livesFor(dir->path(), now, random.bounded(20, 400));
        QVERIFY(heard);
        QVERIFY(heard->at > now);
        // It lived on a little after what we heard of; the next one must not live in its past.
        now = heard->at + 20s;
        checkStore(dir->path(), now, heard->runs);
        checkEffects(dir->path(), effects);
        if (QTest::currentTestFailed())
            return;
    }
    allEffects += effects;
    QVERIFY2(allEffects > kills, qPrintable(u"only %1 side effects: this tested nothing"_s.arg(allEffects)));
    // The last word: started runs without an outcome are settled by the next start, and the world goes on.
    const std::optional<Echo> heard = livesFor(dir->path(), now, 50);
    QVERIFY(heard);
    ManualClock clock(heard->at);
    const auto store = SqliteStore::open(dir->path(), clock);
    const auto world = (*store)->load();
    QVERIFY(world);
    for (const Run &run : world->runs) {
        if (run.started < now)
            QVERIFY2(run.phase == RunPhase::Ended,
                     qPrintable(u"run %1 is still %2"_s.arg(run.id.value).arg(wordOf(run.phase))));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
