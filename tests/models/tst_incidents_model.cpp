// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "models/incidents_model.h"
#include "session/commands.h"
#include "support/fake_session.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IncidentsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void standsNewestFirst();
    void pagesByKey();
    void staysWholeWhenAPageFails();

private:
    static Incident incident(qint64 id)
    {
        Incident made;
        made.id = {id};
        made.monitor = {u"shop"_s};
        made.firstFailure = timeFromMs(1'000'000 + id * 60'000);
        made.opened = made.firstFailure;
        return made;
    }
};

void IncidentsModelTest::standsNewestFirst()
{
    ManualClock clock;
    FakeSession session;
    IncidentsModel model(session, clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Snapshot snapshot;
    snapshot.incidents = {incident(3), incident(9), incident(5)};
    emit session.snapshotArrived(snapshot);
    session.sendIncidents({incident(7), incident(12)});
    std::vector<qint64> ids;
    for (const Incident &row : model.rows())
        ids.push_back(row.id.value);
    QCOMPARE(ids, (std::vector<qint64>{12, 9, 7, 5, 3}));
    QCOMPARE(model.openCount(), 5);
    Incident over = incident(9);
    over.end = IncidentEnd::Recovered;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    session.sendIncidents({over});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.openCount(), 4);
    QCOMPARE(model.rowOf({9}), 1);
    QCOMPARE(model.rowOf({8}), -1);
}

void IncidentsModelTest::pagesByKey()
{
    ManualClock clock;
    FakeSession session;
    session.answer(queries::kIncidents, [](const QJsonObject &arguments) -> Result<QJsonObject> {
        QJsonArray page;
        const qint64 before = arguments.value("before"_L1).toInteger();
        for (qint64 id = before - 1; id > 0 && page.size() < arguments.value("limit"_L1).toInt(); --id)
            page.append(toJson(incident(id)));
        return QJsonObject{{u"incidents"_s, page}};
    });
    IncidentsModel model(session, clock);
    // No model tester here: it fetches pages by itself.
    Snapshot snapshot;
    for (qint64 id = 450; id > 350; --id)
        snapshot.incidents.push_back(incident(id));
    emit session.snapshotArrived(snapshot);
    int pages = 0;
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // one page at a time
        QTRY_VERIFY(model.rowCount() > before);
        QVERIFY(++pages < 10);
    }
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(pages, 2);
    QCOMPARE(model.at(449).id.value, 1);
}

void IncidentsModelTest::staysWholeWhenAPageFails()
{
    ManualClock clock;
    FakeSession session;
    session.refuse(queries::kIncidents, u"The database is locked."_s);
    IncidentsModel model(session, clock);
    QSignalSpy failed(&model, &IncidentsModel::failed);
    session.snapshot.incidents = {incident(5)};
    emit session.snapshotArrived(session.snapshot);
    model.fetchMore({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"The database is locked."_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({})); // does not ask the same again and again
}

QTEST_GUILESS_MAIN(IncidentsModelTest)
#include "tst_incidents_model.moc"
