// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "models/activity_model.h"
#include "session/commands.h"
#include "support/fake_session.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

/// A journal of `newest` rows, asked for in pages.
class ActivityModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksNothingBeforeItIsOpened();
    void growsAtTheHead();
    void pagesTowardsThePast();
    void dropsTheRestAfterABurst();
    void tellsAVerdictThatCameLater();
    void keepsItsOrderThroughBursts();

private:
    ManualClock m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActivityModel> m_model;
    qint64 m_newest{0};
    Verdict m_verdict{Verdict::Pending};
};

void ActivityModelTest::init()
{
    m_model.reset();
    m_session = std::make_unique<FakeSession>();
    m_model = std::make_unique<ActivityModel>(*m_session, m_clock);
    m_newest = 450;
    m_verdict = Verdict::Pending;
    m_session->answer(queries::kActivity, [this](const QJsonObject &arguments) -> Result<QJsonObject> {
        QJsonArray rows;
        const qint64 before = arguments.contains("before"_L1) ? arguments.value("before"_L1).toInteger() : m_newest + 1;
        for (qint64 n = before - 1; n > 0 && rows.size() < arguments.value("limit"_L1).toInt(); --n) {
            Run run;
            run.id = {n};
            run.phase = RunPhase::Ended;
            run.outcome = RunOutcome::Succeeded;
            run.verdict = m_verdict;
            rows.append(QJsonObject{{u"sequence"_s, n}, {u"at_ms"_s, n * 1000}, {u"run"_s, toJson(run)}});
        }
        return QJsonObject{{u"rows"_s, rows}};
    });
}

void ActivityModelTest::asksNothingBeforeItIsOpened()
{
    m_session->sendDecision(Decision{});
    QCOMPARE(m_session->countOf(queries::kActivity), 0);
    m_model->follow();
    QTRY_COMPARE(m_model->rowCount(), 200);
}

void ActivityModelTest::growsAtTheHead()
{
    m_model->follow();
    QTRY_COMPARE(m_model->rowCount(), 200);
    m_newest += 3;
    m_session->sendDecision(Decision{});
    QTRY_COMPARE(m_model->rowCount(), 203);
    QCOMPARE(m_model->at(0).sequence, m_newest);
    QCOMPARE(m_model->at(3).sequence, m_newest - 3);
}

void ActivityModelTest::pagesTowardsThePast()
{
    m_model->follow();
    QTRY_COMPARE(m_model->rowCount(), 200);
    for (const int expected : {400, 450}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), expected);
    }
    QVERIFY(!m_model->canFetchMore({}));
    for (int row = 1; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->at(row).sequence, m_model->at(row - 1).sequence - 1);
}

void ActivityModelTest::dropsTheRestAfterABurst()
{
    m_model->follow();
    QTRY_COMPARE(m_model->rowCount(), 200);
    m_newest += 1000;
    m_session->sendDecision(Decision{});
    QTRY_COMPARE(m_model->at(0).sequence, m_newest);
    QCOMPARE(m_model->rowCount(), 200); // no hole between new and old rows
    QVERIFY(m_model->canFetchMore({}));
}

void ActivityModelTest::tellsAVerdictThatCameLater()
{
    m_model->follow();
    QTRY_COMPARE(m_model->rowCount(), 200);
    const QModelIndex verdict = m_model->index(0, static_cast<int>(ActivityColumn::Verdict));
    const QString before = verdict.data().toString();
    m_verdict = Verdict::Repaired;
    m_session->sendRun(Run{});
    QTRY_COMPARE(verdict.data().toString(), u"Repaired"_s);
    QVERIFY(before != verdict.data().toString());
}

void ActivityModelTest::keepsItsOrderThroughBursts()
{
    // The tester fetches pages by itself, so only the order can be told here.
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->follow();
    for (const int news : {3, 250, 1, 700, 40}) {
        m_newest += news;
        m_session->sendDecision(Decision{});
        QTRY_VERIFY(m_model->rowCount() > 0 && m_model->at(0).sequence == m_newest);
        for (int row = 1; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->at(row).sequence, m_model->at(row - 1).sequence - 1);
    }
}

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activity_model.moc"
