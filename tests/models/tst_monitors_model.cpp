// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/monitors_model.h"
#include "support/sample_world.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MonitorsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void showsSnapshot();
    void changesOnlyWhatChanged();
    void keepsRowsOverASecondSnapshot();
    void countsStates();
    void survivesRandomBatches();

private:
    static Snapshot snapshotOf(std::vector<MonitorView> monitors)
    {
        Snapshot snapshot;
        snapshot.monitors = std::move(monitors);
        return snapshot;
    }
};

void MonitorsModelTest::showsSnapshot()
{
    ManualClock clock;
    FakeSession session;
    MonitorsModel model(session, clock);
    MonitorView view = sampleMonitor(u"shop"_s, u"Shop"_s);
    view.since = clock.wallNow() - 130min;
    view.latency = Micros{9'400};
    view.uptime24h = 0.99999;
    view.attempt = 2;
    view.tags = {u"prod"_s, u"web"_s};
    emit session.snapshotArrived(snapshotOf({view}));
    QCOMPARE(model.rowCount(), 1);
    const auto cell = [&](MonitorColumn column) { return model.index(0, static_cast<int>(column)).data().toString(); };
    QCOMPARE(cell(MonitorColumn::Name), u"Shop"_s);
    QCOMPARE(cell(MonitorColumn::State), u"Up"_s);
    QCOMPARE(cell(MonitorColumn::Since), durationForPeople(130min));
    QCOMPARE(cell(MonitorColumn::Latency), u"9.4 ms"_s);
    QCOMPARE(cell(MonitorColumn::Uptime), u"99.99 %"_s); // never rounded up to 100
    QCOMPARE(cell(MonitorColumn::Attempt), u"2/3"_s);
    QCOMPARE(cell(MonitorColumn::Tags), u"prod, web"_s);
    QCOMPARE(cell(MonitorColumn::Interval), durationText(60s));
}

void MonitorsModelTest::changesOnlyWhatChanged()
{
    ManualClock clock;
    FakeSession session;
    MonitorsModel model(session, clock);
    std::vector<MonitorView> all;
    for (int i = 0; i < 10; ++i)
        all.push_back(sampleMonitor(u"m%1"_s.arg(i), u"M %1"_s.arg(i)));
    emit session.snapshotArrived(snapshotOf(all));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    Batch batch;
    for (const int i : {2, 3, 4, 8}) {
        all[static_cast<size_t>(i)].latency = Micros{1000 + i};
        batch.monitors.push_back(all[static_cast<size_t>(i)]);
    }
    batch.monitors.push_back(all[5]); // told again, but as it was
    session.send(batch);
    QCOMPARE(spy.size(), 2);
    const int latency = static_cast<int>(MonitorColumn::Latency);
    QCOMPARE(spy[0][0].toModelIndex(), model.index(2, latency));
    QCOMPARE(spy[0][1].toModelIndex(), model.index(4, latency));
    QCOMPARE(spy[1][0].toModelIndex(), model.index(8, latency));
}

void MonitorsModelTest::keepsRowsOverASecondSnapshot()
{
    ManualClock clock;
    FakeSession session;
    MonitorsModel model(session, clock);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    emit session.snapshotArrived(
        snapshotOf({sampleMonitor(u"a"_s, u"A"_s), sampleMonitor(u"b"_s, u"B"_s), sampleMonitor(u"c"_s, u"C"_s)}));
    const QPersistentModelIndex kept = model.index(2, 1);
    emit session.snapshotArrived(snapshotOf({sampleMonitor(u"d"_s, u"D"_s), sampleMonitor(u"c"_s, u"C 2"_s)}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"C 2"_s);
    QCOMPARE(model.rowOf({u"a"_s}), -1);
    QCOMPARE(reset.size(), 0);
}

void MonitorsModelTest::countsStates()
{
    ManualClock clock;
    FakeSession session;
    MonitorsModel model(session, clock);
    fillSampleWorld(session, clock.wallNow());
    emit session.snapshotArrived(session.snapshot);
    const StateCounts &counts = model.counts();
    QCOMPARE(counts.all, static_cast<int>(session.snapshot.monitors.size()));
    QCOMPARE(counts.down, 1);
    QCOMPARE(counts.unknown, 1);
    QCOMPARE(counts.acknowledged, 1);
    QCOMPARE(counts.unobserved, 1);
    QCOMPARE(counts.paused, 1);
    QCOMPARE(counts.all,
             counts.up + counts.down + counts.degraded + counts.unknown + counts.pending + counts.acknowledged
                 + counts.paused + counts.unobserved + counts.maintenance + counts.unreachable);
}

void MonitorsModelTest::survivesRandomBatches()
{
    ManualClock clock;
    FakeSession session;
    MonitorsModel model(session, clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    QHash<QString, MonitorView> reference;
    for (int step = 0; step < 1000; ++step) {
        Batch batch;
        const int changes = static_cast<int>(random.bounded(6));
        for (int i = 0; i < changes; ++i) {
            const QString id = u"m%1"_s.arg(random.bounded(60));
            if (random.bounded(4) == 0) {
                batch.monitorsGone.push_back({id});
                reference.remove(id);
            }
        }
        for (int i = 0; i < changes; ++i) {
            const QString id = u"m%1"_s.arg(random.bounded(60));
            MonitorView view = sampleMonitor(id, id);
            view.latency = Micros{static_cast<qint64>(random.bounded(100))};
            view.state = static_cast<MonitorWord>(random.bounded(5));
            batch.monitors.push_back(view);
            reference.insert(id, view);
        }
        if (step % 97 == 96) {
            Snapshot snapshot;
            for (const MonitorView &view : std::as_const(reference))
                snapshot.monitors.push_back(view);
            emit session.snapshotArrived(snapshot);
        } else {
            session.send(batch);
        }
        if (step % 97 != 96) {
            QCOMPARE(model.rowCount(), static_cast<int>(reference.size()));
            for (const MonitorView &view : model.rows())
                QVERIFY(reference.value(view.id.value) == view);
        }
    }
}

QTEST_GUILESS_MAIN(MonitorsModelTest)
#include "tst_monitors_model.moc"
