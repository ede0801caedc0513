// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/monitors_filter.h"
#include "support/sample_world.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MonitorsFilterTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void matches_data();
    void matches();
    void putsWorstFirst();
    void sortsNamesNaturally();
    void sortsLatencyByValue();
    void doesNotMoveRowsUntilTold();
    void combinesChipAndSearch();
    void countsHiddenDown();
    void hidesWhatIsToldToHide();
    void survivesRandomScript();

private:
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            all.append(m_filter->viewAt(row).id.value);
        return all;
    }
    ManualClock m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MonitorsModel> m_model;
    std::unique_ptr<MonitorsFilter> m_filter;
};

void MonitorsFilterTest::init()
{
    m_filter.reset();
    m_model.reset();
    m_session = std::make_unique<FakeSession>();
    m_model = std::make_unique<MonitorsModel>(*m_session, m_clock);
    m_filter = std::make_unique<MonitorsFilter>(*m_model);
    fillSampleWorld(*m_session, m_clock.wallNow());
    emit m_session->snapshotArrived(m_session->snapshot);
    m_filter->resort();
}

void MonitorsFilterTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a word of the name") << u"router"_s << QStringList{u"edge"_s};
    QTest::newRow("case does not count") << u"ROUTER"_s << QStringList{u"edge"_s};
    QTest::newRow("words are ANDed") << u"api health"_s << QStringList{u"api2"_s, u"api10"_s};
    QTest::newRow("host") << u"host:web2"_s << QStringList{u"api2"_s, u"search"_s};
    QTest::newRow("tag") << u"tag:mail"_s << QStringList{u"mail"_s};
    QTest::newRow("state, soft words too") << u"state:unobserved"_s << QStringList{u"vpn-db"_s};
    QTest::newRow("state down, whatever lies over it")
        << u"state:down"_s << QStringList{u"shop"_s, u"intranet"_s, u"mail"_s};
    QTest::newRow("paused") << u"state:paused"_s << QStringList{u"legacy"_s};
    QTest::newRow("kind") << u"kind:ping"_s << QStringList{u"edge"_s};
    QTest::newRow("not") << u"tag:db -kind:tcp"_s << QStringList{};
    QTest::newRow("not, with the rest") << u"tag:db -rethink -cache"_s << QStringList{u"vpn-db"_s};
    QTest::newRow("quotes keep blanks") << u"name:\"api 10\""_s << QStringList{u"api10"_s};
    QTest::newRow("runbook") << u"runbook:restart"_s << QStringList{u"shop"_s};
    QTest::newRow("half-typed prefix means nothing") << u"kind:ping tag:"_s << QStringList{u"edge"_s};
    QTest::newRow("nothing") << u"no such thing"_s << QStringList{};
}

void MonitorsFilterTest::matches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    m_filter->setSearch(text);
    QStringList found = ids();
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void MonitorsFilterTest::putsWorstFirst()
{
    const QStringList all = ids();
    const QStringList expected{
        u"shop"_s, u"cache"_s, u"search"_s, u"vpn-db"_s, u"new"_s, u"intranet"_s, u"build"_s, u"mail"_s, u"legacy"_s};
    QCOMPARE(all.mid(0, expected.size()), expected);
    MonitorView older = *m_model->find({u"shop"_s});
    older.id = {u"older"_s};
    older.since -= 1h;
    m_session->sendMonitors({older});
    m_filter->resort();
    QCOMPARE(ids().first(), u"older"_s); // the longest broken first
}

void MonitorsFilterTest::sortsNamesNaturally()
{
    m_filter->sort(static_cast<int>(MonitorColumn::Name), Qt::AscendingOrder);
    const QStringList all = ids();
    QVERIFY(all.indexOf(u"api2"_s) < all.indexOf(u"api10"_s));
    m_filter->sort(static_cast<int>(MonitorColumn::Name), Qt::DescendingOrder);
    QVERIFY(ids().indexOf(u"api10"_s) < ids().indexOf(u"api2"_s));
}

void MonitorsFilterTest::sortsLatencyByValue()
{
    MonitorView nine = sampleMonitor(u"nine"_s, u"Nine"_s), ten = sampleMonitor(u"ten"_s, u"Ten"_s);
    nine.latency = Micros{9'000};
    ten.latency = Micros{10'000};
    m_session->sendMonitors({ten, nine});
    m_filter->sort(static_cast<int>(MonitorColumn::Latency), Qt::AscendingOrder);
    QVERIFY(ids().indexOf(u"nine"_s) < ids().indexOf(u"ten"_s));
}

void MonitorsFilterTest::doesNotMoveRowsUntilTold()
{
    const QStringList before = ids();
    MonitorView fails = *m_model->find({u"docs"_s});
    fails.state = MonitorWord::Down;
    m_session->sendMonitors({fails});
    QCOMPARE(ids(), before);
    QVERIFY(m_filter->needsSort());
    m_filter->resort();
    QVERIFY(ids().indexOf(u"docs"_s) < before.indexOf(u"docs"_s));
    QVERIFY(!m_filter->needsSort());
}

void MonitorsFilterTest::combinesChipAndSearch()
{
    m_filter->setChip(MonitorChip::Down);
    QCOMPARE(ids(), QStringList{u"shop"_s});
    m_filter->setSearch(u"cache"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setChip(MonitorChip::Unknown);
    QCOMPARE(ids(), QStringList{u"cache"_s});
    m_filter->clear();
    QCOMPARE(m_filter->rowCount(), m_model->rowCount());
    QVERIFY(!m_filter->isFiltering());
}

void MonitorsFilterTest::countsHiddenDown()
{
    QCOMPARE(m_filter->hiddenDown(), 0);
    m_filter->setSearch(u"docs"_s);
    QCOMPARE(m_filter->hiddenDown(), 1);
    m_filter->setSearch(u"shop"_s);
    QCOMPARE(m_filter->hiddenDown(), 0);
}

void MonitorsFilterTest::hidesWhatIsToldToHide()
{
    m_filter->setHidden(HideRule::Acknowledged | HideRule::Paused | HideRule::Up);
    const QStringList all = ids();
    QVERIFY(!all.contains(u"mail"_s));
    QVERIFY(!all.contains(u"legacy"_s));
    QVERIFY(!all.contains(u"docs"_s));
    QVERIFY(all.contains(u"shop"_s));
    m_filter->setHidden(HideRule::SoftStates);
    MonitorView soft = sampleMonitor(u"soft"_s, u"Soft"_s);
    soft.attempt = 1;
    m_session->sendMonitors({soft});
    QVERIFY(!ids().contains(u"soft"_s));
}

void MonitorsFilterTest::survivesRandomScript()
{
    QAbstractItemModelTester model(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester proxy(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(11);
    const QStringList searches{QString(), u"m1"_s, u"state:down"_s, u"-m2"_s, u"tag:prod"_s};
    for (int step = 0; step < 1000; ++step) {
        Batch batch;
        for (int i = static_cast<int>(random.bounded(5)); i > 0; --i) {
            MonitorView view = sampleMonitor(u"m%1"_s.arg(random.bounded(40)), u"M"_s);
            view.state = static_cast<MonitorWord>(random.bounded(5));
            view.latency = Micros{static_cast<qint64>(random.bounded(50))};
            view.tags = random.bounded(2) ? QStringList{u"prod"_s} : QStringList{};
            batch.monitors.push_back(view);
        }
        for (int i = static_cast<int>(random.bounded(3)); i > 0; --i)
            batch.monitorsGone.push_back({u"m%1"_s.arg(random.bounded(40))});
        m_session->send(batch);
        switch (random.bounded(12)) {
        case 0:
            m_filter->setSearch(searches[static_cast<qsizetype>(random.bounded(5))]);
            break;
        case 1:
            m_filter->setChip(static_cast<MonitorChip>(random.bounded(6)));
            break;
        case 2:
            m_filter->setHidden(static_cast<HideRules>(static_cast<int>(random.bounded(128))));
            break;
        case 3:
            m_filter->sort(static_cast<int>(random.bounded(kMonitorColumns)),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 4:
            m_filter->resort();
            break;
        default:
            break;
        }
        int expected = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            expected += m_filter->mapFromSource(m_model->index(row, 0)).isValid() ? 1 : 0;
        QCOMPARE(m_filter->rowCount(), expected);
    }
}

QTEST_GUILESS_MAIN(MonitorsFilterTest)
#include "tst_monitors_filter.moc"
