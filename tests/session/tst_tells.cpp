// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/desk.h"
#include "support/engine_bed.h"

#include <QJsonArray>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kTwoChannels = R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1}
reactions:
  - {id: restart, kind: repair, what: restart nginx}
  - {id: call-ana, name: Call Ana, kind: call, what: 'ana: {{message.title}}'}
  - {id: call-ben, name: Call Ben, kind: call, what: 'ben: {{message.kind}}'}
)";

} // namespace

/// Whom to tell: tried out, and written down.
class TestTellCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void testsEveryChannel();
    void testsOneChannel();
    void saysWhyNothingWasSent_data();
    void saysWhyNothingWasSent();
    void sendsNothingWhereNothingRuns();
    void writesDownWhenTheReceiptComes();

private:
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments = {});
    void openDesk();
    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
};

void TestTellCommands::init()
{
    m_bed = std::make_unique<EngineBed>();
    m_bed->setSet(kTwoChannels);
    openDesk();
}

void TestTellCommands::cleanup()
{
    m_desk.reset();
    m_bed.reset();
}

void TestTellCommands::openDesk()
{
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
}

Result<QJsonObject> TestTellCommands::run(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->run({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    m_bed->pass(10ms);
    return answer ? *answer : fail(ErrorCode::Timeout, u"no answer"_s);
}

void TestTellCommands::testsEveryChannel()
{
    m_bed->script.outcome = [](const QString &what) {
        RunReport report;
        report.outcome = what.startsWith(u"ben"_s) ? RunOutcome::Rejected : RunOutcome::Delivered;
        report.sentence = what;
        return report;
    };
    const auto answer = run(commands::kTestTells, {{u"by"_s, u"eve"_s}});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().sentence));
    const QJsonArray reports = answer->value("reports"_L1).toArray();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0]["reaction"_L1].toString(), u"call-ana"_s);
    QCOMPARE(reports[0]["name"_L1].toString(), u"Call Ana"_s);
    QCOMPARE(reports[0]["outcome"_L1].toString(), u"delivered"_s);
    QCOMPARE(reports[0]["sentence"_L1].toString(), u"ana: Test message of Salve on desk"_s);
    QCOMPARE(reports[1]["outcome"_L1].toString(), u"rejected"_s);
    QCOMPARE(reports[1]["sentence"_L1].toString(), u"ben: test"_s);
    m_bed->pass(1h);
    QCOMPARE(m_bed->script.performed.size(), 2); // what is refused is not tried again
    const std::vector<Run> runs = m_bed->runs(u"call-ana"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].by, u"eve"_s);
}

void TestTellCommands::testsOneChannel()
{
    const auto answer = run(commands::kTestTells, {{u"reaction"_s, u"call-ben"_s}});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value("reports"_L1).toArray().size(), 1);
    QCOMPARE(m_bed->script.performed, QStringList{u"ben: test"_s});
}

void TestTellCommands::saysWhyNothingWasSent_data()
{
    QTest::addColumn<QString>("reaction");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("it repairs") << u"restart"_s << ErrorCode::Refused;
    QTest::newRow("there is none") << u"call-eve"_s << ErrorCode::NotFound;
}

void TestTellCommands::saysWhyNothingWasSent()
{
    QFETCH(QString, reaction);
    QFETCH(ErrorCode, code);
    const auto answer = run(commands::kTestTells, {{u"reaction"_s, reaction}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY2(answer.error().sentence.contains(reaction), qPrintable(answer.error().sentence));
    QVERIFY(m_bed->script.performed.isEmpty());
}

void TestTellCommands::sendsNothingWhereNothingRuns()
{
    m_desk.reset();
    m_bed->kill();
    m_bed->start(Schedule::Idle);
    openDesk();
    const auto answer = run(commands::kTestTells);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY(m_bed->script.performed.isEmpty());
}

void TestTellCommands::writesDownWhenTheReceiptComes()
{
    const QJsonArray tells{QJsonObject{{u"run"_s, u"call-ben"_s}}};
    QVERIFY(run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, u"daily 07:30"_s}}));
    QCOMPARE(m_bed->engine().world().set().dailyDigest, QTime(7, 30));
    QCOMPARE(m_bed->engine().world().set().tells[0].run.value, u"call-ben"_s);
    QVERIFY(run(commands::kPutTells, {{u"tells"_s, tells}}));
    QCOMPARE(m_bed->engine().world().set().dailyDigest, QTime(7, 30)); // not spoken of: as it was
    QVERIFY(run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, u"daily 07:30 to call-ben"_s}}));
    QCOMPARE(m_bed->engine().world().set().digestTo.value, u"call-ben"_s);
    const auto nobody = run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, u"daily 07:30 to call-eve"_s}});
    QVERIFY(!nobody);
    QVERIFY2(nobody.error().sentence.contains(u"call-eve"), qPrintable(nobody.error().sentence));
    const auto repairs = run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, u"daily 07:30 to restart"_s}});
    QVERIFY(!repairs);
    QCOMPARE(m_bed->engine().world().set().digestTo.value, u"call-ben"_s);
    const auto wrong = run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, u"at noon"_s}});
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().sentence.contains(u"daily 08:00"), qPrintable(wrong.error().sentence));
    QVERIFY(run(commands::kPutTells, {{u"tells"_s, tells}, {u"digest"_s, QString()}}));
    QVERIFY(!m_bed->engine().world().set().dailyDigest);
    QVERIFY(m_bed->engine().world().set().digestTo.isEmpty());
}

QTEST_GUILESS_MAIN(TestTellCommands)
#include "tst_tells.moc"
