// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "session/commands.h"
#include "session/control_socket.h"
#include "store/data_lock.h"
#include "support/fake_session.h"

#include <QDir>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// What `salvectl show` and `list` say of what a Salve answers.
class TestShow : public QObject
{
    Q_OBJECT
private slots:
    void runThatWaits_data();
    void runThatWaits();
    void nothingIsDueWhereNothingRuns();
};

void TestShow::runThatWaits_data()
{
    QTest::addColumn<bool>("isApproved");
    QTest::addColumn<QString>("says");
    QTest::newRow("for an approval") << false << u"Waits for an approval. It would send:\n/bin/echo started\n"_s;
    QTest::newRow("for its guards") << true << u"Approved: all guards and a fresh check come first. It would send:\n"_s;
}

void TestShow::runThatWaits()
{
    QFETCH(bool, isApproved);
    QFETCH(QString, says);
    const CalledSalvectl salvectl;
    QVERIFY(QDir().mkpath(salvectl.dataDir()));
    const Result<std::unique_ptr<DataLock>> lock = DataLock::take(salvectl.dataDir(), u"Salve"_s);
    QVERIFY(lock);
    ControlSocket socket([isApproved] {
        auto session = std::make_unique<FakeSession>();
        session->answer(queries::kRun,
                        {{u"run"_s,
                          QJsonObject{{u"id"_s, 2},
                                      {u"reaction"_s, u"start-shop"_s},
                                      {u"monitor"_s, u"shop"_s},
                                      {u"phase"_s, u"awaiting-approval"_s},
                                      {u"approved"_s, isApproved}}},
                         {u"request"_s, QJsonObject{{u"text"_s, u"/bin/echo started"_s}}}});
        return session;
    });
    QVERIFY(socket.listen(controlSocketPath(salvectl.dataDir())));
    const Said said = salvectl.run({"show", "run:2"});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.startsWith(u"Run 2 of start-shop, not started\n"_s), qPrintable(said.all()));
    QVERIFY2(said.out.contains(says), qPrintable(said.out));
}

void TestShow::nothingIsDueWhereNothingRuns()
{
    const CalledSalvectl salvectl;
    const std::string set = salvectl.write(u"set.yaml"_s,
                                           "salve: 1\n"
                                           "monitors:\n"
                                           "  - {id: shop, name: Shop, kind: tcp, host: shop.example, port: 80}\n");
    const Said applied = salvectl.run({"apply", set});
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
    const std::vector<QJsonObject> listed = salvectl.run({"--json", "list"}).objects();
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed.front().value("id"_L1), QJsonValue(u"shop"_s));
    QVERIFY(!listed.front().contains("next-check"_L1));
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
