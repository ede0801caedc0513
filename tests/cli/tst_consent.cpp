// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/consent.h"
#include "session/commands.h"
#include "support/fake_session.h"

#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace salve::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What salvectl shows before it asks, and that it never says yes by itself: these tests have no terminal.
class TestConsent : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void approvesWithTheHashOfWhatItShows();
    void neverApprovesByItself();
    void deniesAtOnce();
    void saysWhoApprovedFirst();
    void leavesTheRefusalToTheDesk();
    void undoesWhatItShows();
    void neverUndoesByItself();
    void tellsWhatTakingOverMeans();

private:
    template<class Begin>
    void wait(Begin begin)
    {
        begin([this](int code) { m_code = code; });
        QTRY_VERIFY(m_code.has_value());
        m_context->out.flush();
        m_context->err.flush();
    }
    void approve(const ApprovalWishes &wishes)
    {
        wait([&](const Done &done) { answerApproval(*m_context, done, *m_session, wishes); });
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<Context> m_context;
    QString m_out;
    QString m_err;
    std::optional<int> m_code;
};

void TestConsent::init()
{
    m_session = std::make_unique<FakeSession>();
    m_owner = std::make_unique<QObject>();
    m_out.clear();
    m_err.clear();
    m_code.reset();
    m_context.reset(new Context{.dataDir = {},
                                .isJson = false,
                                .kinds = {},
                                .out = QTextStream(&m_out),
                                .err = QTextStream(&m_err),
                                .owner = m_owner.get()});
    m_session->answer(
        queries::kRun,
        {{u"run"_s,
          QJsonObject{{u"id"_s, 7},
                      {u"reaction"_s, u"restart"_s},
                      {u"monitor"_s, u"shop"_s},
                      {u"hosts"_s, QJsonArray{u"web1"_s}},
                      {u"outcome"_s, u"unknown"_s}}},
         {u"undo"_s, u"www.example.com A: 192.0.2.10 with a TTL of 60 s"_s},
         {u"request"_s,
          QJsonObject{
              {u"text"_s, u"POST /run\nservice.restart nginx"_s}, {u"hash"_s, u"3f2a"_s}, {u"until_ms"_s, 0}}}});
}

void TestConsent::approvesWithTheHashOfWhatItShows()
{
    approve({7, ApprovalWishes::Answer::Approve, Consent::Given});
    QCOMPARE(*m_code, int{kOk});
    QVERIFY2(m_out.contains(u"  service.restart nginx"), qPrintable(m_out));
    QVERIFY(m_out.contains(u"It touches web1."));
    QCOMPARE(m_session->lastOf(commands::kApprove).value("hash"_L1).toString(), u"3f2a"_s);
    QCOMPARE(m_session->lastOf(commands::kApprove).value("answer"_L1).toString(), u"approve"_s);
}

void TestConsent::neverApprovesByItself()
{
    approve({7, ApprovalWishes::Answer::Approve, Consent::Asked});
    QCOMPARE(*m_code, int{kUsage});
    QVERIFY(m_err.contains(u"--yes"));
    QCOMPARE(m_session->countOf(commands::kApprove), 0);
}

void TestConsent::deniesAtOnce()
{
    approve({7, ApprovalWishes::Answer::Deny, Consent::Asked});
    QCOMPARE(*m_code, int{kOk});
    QCOMPARE(m_session->lastOf(commands::kApprove).value("answer"_L1).toString(), u"deny"_s);
}

void TestConsent::saysWhoApprovedFirst()
{
    m_session->answer(commands::kApprove, {{u"already"_s, u"ben"_s}});
    approve({7, ApprovalWishes::Answer::Approve, Consent::Given});
    QCOMPARE(*m_code, int{kOk});
    QVERIFY2(m_out.contains(u"ben had approved it already: it is one run."), qPrintable(m_out));
}

void TestConsent::leavesTheRefusalToTheDesk()
{
    m_session->answer(queries::kRun, {{u"run"_s, QJsonObject{{u"id"_s, 7}}}});
    m_session->refuse(commands::kApprove, u"Run 7 does not wait for approval (any more)."_s);
    approve({7, ApprovalWishes::Answer::Approve, Consent::Asked});
    QVERIFY(*m_code != kOk);
    QVERIFY2(m_err.contains(u"does not wait for approval"), qPrintable(m_err));
}

void TestConsent::undoesWhatItShows()
{
    m_session->answer(commands::kUndo, {{u"run"_s, 9}});
    wait([&](const Done &done) { undoRun(*m_context, done, *m_session, 7, Consent::Given); });
    QCOMPARE(*m_code, int{kOk});
    QVERIFY2(m_out.contains(u"Run 7 of restart (unknown) is taken back."), qPrintable(m_out));
    QVERIFY(m_out.contains(u"  www.example.com A: 192.0.2.10 with a TTL of 60 s"));
    QVERIFY(m_out.contains(u"Run 9 takes back run 7"));
    QCOMPARE(m_session->lastOf(commands::kUndo).value("run"_L1).toInt(), 7);
}

void TestConsent::neverUndoesByItself()
{
    wait([&](const Done &done) { undoRun(*m_context, done, *m_session, 7, Consent::Asked); });
    QCOMPARE(*m_code, int{kUsage});
    QCOMPARE(m_session->countOf(commands::kUndo), 0);
}

void TestConsent::tellsWhatTakingOverMeans()
{
    m_session->snapshot.automation.installation = u"laptop"_s;
    m_session->snapshot.automation.actsName = u"ops-box"_s;
    m_session->answer(commands::kTakeOver, {{u"until_ms"_s, 0}, {u"instead-of"_s, u"ops-box"_s}});
    wait([&](const Done &done) { takeOver(*m_context, done, *m_session, {4h, u"it burns"_s, Consent::Asked}); });
    QCOMPARE(*m_code, int{kUsage});
    QVERIFY2(m_out.contains(u"ops-box cannot know of it: it must be stopped or held, else two may act."),
             qPrintable(m_out));
    QCOMPARE(m_session->countOf(commands::kTakeOver), 0);
    m_code.reset();
    wait([&](const Done &done) { takeOver(*m_context, done, *m_session, {4h, u"it burns"_s, Consent::Given}); });
    QCOMPARE(*m_code, int{kOk});
    QCOMPARE(m_session->lastOf(commands::kTakeOver).value("for_ms"_L1).toInteger(), 4 * 3'600'000);
    QCOMPARE(m_session->lastOf(commands::kTakeOver).value("reason"_L1).toString(), u"it burns"_s);
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
