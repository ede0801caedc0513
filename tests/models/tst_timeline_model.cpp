// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/shown_state.h"
#include "models/timeline_model.h"
#include "session/commands.h"
#include "support/sample_world.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class TimelineModelTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheStory();
    void asksAgainOnlyForItsOwn();
    void forgetsWhenAnotherIsShown();
};

void TimelineModelTest::tellsTheStory()
{
    ManualClock clock;
    FakeSession session;
    fillSampleWorld(session, clock.wallNow());
    TimelineModel model(session, clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({12});
    QTRY_COMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(0).data(WhatRole).toInt(), static_cast<int>(TimelineWhat::Check));
    QCOMPARE(model.index(0).data(ShapeRole).toInt(), static_cast<int>(StateShape::Down));
    QVERIFY(!model.index(2).data(ShapeRole).isValid()); // a decision only explains
    // Request and answer stand once: under the outcome.
    int withEvidence = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        withEvidence += model.index(row).data(EvidenceRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(withEvidence, 1);
    // So does what proves it: the looks behind the outcome, and the way back.
    QVERIFY(model.index(4).data(ProofRole).toBool());
    QVERIFY(!model.index(3).data(ProofRole).toBool());
    QCOMPARE(model.proofOf({41}).looks.size(), size_t{3});
    QVERIFY(model.proofOf({41}).isUndoable);
    QVERIFY(model.proofOf({42}).looks.empty() && !model.proofOf({42}).isUndoable);
    QVERIFY(model.index(4).data(EvidenceRole).toString().contains(u"service.restart"_s));
    QVERIFY(model.index(6).data(Qt::AccessibleTextRole).toString().contains(u"No effect"_s));
}

void TimelineModelTest::asksAgainOnlyForItsOwn()
{
    ManualClock clock;
    FakeSession session;
    fillSampleWorld(session, clock.wallNow());
    TimelineModel model(session, clock);
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    model.show({12});
    QTRY_COMPARE(loaded.size(), 1);
    Decision other, mine;
    other.incident = {13};
    mine.incident = {12};
    session.sendDecision(other);
    QCOMPARE(session.countOf(queries::kIncident), 1);
    session.sendDecision(mine);
    session.sendDecision(mine); // while the answer is on its way: one more question, not two
    session.sendDecision(mine);
    QTRY_COMPARE(loaded.size(), 3);
    QCOMPARE(session.countOf(queries::kIncident), 3);
    QTRY_COMPARE(loaded.size(), 4); // once more when the disk surely has it
}

void TimelineModelTest::forgetsWhenAnotherIsShown()
{
    ManualClock clock;
    FakeSession session;
    fillSampleWorld(session, clock.wallNow());
    TimelineModel model(session, clock);
    model.show({12});
    model.show({11}); // before the answer came
    session.answer(
        queries::kIncident,
        {{u"timeline"_s, QJsonArray{QJsonObject{{u"at_ms"_s, 5}, {u"what"_s, u"note"_s}, {u"title"_s, u"Other"_s}}}}});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(TitleRole).toString(), u"Other"_s);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timeline_model.moc"
