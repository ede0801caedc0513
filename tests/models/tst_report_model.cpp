// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/report_model.h"
#include "session/commands.h"
#include "support/fake_session.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

/// The report as rows, and in words.
class ReportModelTest : public QObject
{
    Q_OBJECT
private slots:
    void showsRunbooksAndReactions();
    void saysWhatANumberIs();
    void onlyTheLastAnswerCounts();
    void saysWhatFailed();

private:
    static QJsonObject line(const QString &id, int runs, int repaired)
    {
        return {{u"id"_s, id}, {u"runs"_s, runs}, {u"repaired"_s, repaired}, {u"repaired_ms"_s, 95'000}};
    }
};

void ReportModelTest::showsRunbooksAndReactions()
{
    FakeSession session;
    session.answer(queries::kReport,
                   QJsonObject{{u"incidents"_s, 4},
                               {u"repaired"_s, 3},
                               {u"avoided"_s, 2},
                               {u"noticed_ms"_s, 120'000},
                               {u"repaired_ms"_s, 95'000},
                               {u"runbooks"_s, QJsonArray{line(u"heal"_s, 5, 3)}},
                               {u"reactions"_s, QJsonArray{line(u"restart"_s, 4, 3), line(u"highstate"_s, 1, 0)}},
                               {u"recurring"_s, QJsonArray{QJsonObject{{u"sentence"_s, u"web: 5th time"_s}}}}});
    ReportModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReactionNames([](const ReactionId &id) { return u"The "_s + id.value; });
    QSignalSpy arrived(&model, &ReportModel::arrived);
    model.ask(4);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(session.lastOf(queries::kReport).value("weeks"_L1).toInt(), 4);
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&model](int row, ReportColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(0, ReportColumn::Name), u"heal"_s);
    QCOMPARE(cell(0, ReportColumn::What), u"Runbook"_s);
    QCOMPARE(cell(1, ReportColumn::Name), u"The restart"_s);
    QCOMPARE(cell(1, ReportColumn::Runs), u"4"_s);
    QCOMPARE(cell(1, ReportColumn::Repaired), u"3"_s);
    QCOMPARE(cell(1, ReportColumn::Worse), u"0"_s);
    QVERIFY(!cell(1, ReportColumn::RepairedAfter).isEmpty());
    QVERIFY2(model.summary().contains("Wake-ups avoided: 2"_L1), qPrintable(model.summary()));
    QCOMPARE(model.recurring(), QStringList{u"web: 5th time"_s});
}

void ReportModelTest::saysWhatANumberIs()
{
    FakeSession session;
    session.answer(queries::kReport, QJsonObject{{u"reactions"_s, QJsonArray{line(u"restart"_s, 4, 3)}}});
    ReportModel model(session);
    model.ask(1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, static_cast<int>(ReportColumn::Repaired)).data(Qt::AccessibleTextRole).toString(),
             u"Repaired: 3"_s);
}

void ReportModelTest::onlyTheLastAnswerCounts()
{
    FakeSession session;
    session.answer(queries::kReport, [](const QJsonObject &arguments) -> Result<QJsonObject> {
        return QJsonObject{{u"incidents"_s, arguments.value("weeks"_L1).toInt()}};
    });
    ReportModel model(session);
    QSignalSpy arrived(&model, &ReportModel::arrived);
    model.ask(52);
    model.ask(1);
    QTRY_COMPARE(session.countOf(queries::kReport), 2);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY2(model.summary().startsWith("1 incident"_L1), qPrintable(model.summary()));
}

void ReportModelTest::saysWhatFailed()
{
    FakeSession session;
    session.refuse(queries::kReport, u"The disk is gone."_s);
    ReportModel model(session);
    QSignalSpy failed(&model, &ReportModel::failed);
    model.ask(4);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ReportModelTest)
#include "tst_report_model.moc"
