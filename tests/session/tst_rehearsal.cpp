// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/desk.h"
#include "support/engine_bed.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray shopWith(const QByteArray &before, const QByteArray &after)
{
    return QByteArray(kShop).replace(before, after);
}

} // namespace

/// What would have happened, and what would: nothing acts, nothing is written.
class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void unchangedSetDecidesTheSame();
    void changedRunbookIsPutBesideWhatHappened();
    void runsThatDidNotHappenAreAssumed();
    void holdsAndAcknowledgementsAreReplayed();
    void replayWritesNothing();
    void brokenSetIsNotReplayed();
    void playedFailureShowsTheWholeLadder();
    void playedFailureNamesTheGuard();
    void playedFailureSaysThatNobodyHears();
    void shadowModeIsSaid();
    void openIncidentIsNoDrill();

private:
    QJsonObject ask(const QString &name, const QJsonObject &arguments = {});
    /// Two failures, of which the second is repaired.
    void live();
    QJsonObject replay(const QByteArray &set = {});
    QStringList playedRows(const QJsonObject &answer) const;

    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
    TimePoint m_begin;
};

void TestRehearsal::init()
{
    m_bed = std::make_unique<EngineBed>();
    m_bed->services.secrets.insert(u"phone"_s, u"0123456789"_s);
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
    m_begin = m_bed->clock.wallNow();
}

void TestRehearsal::cleanup()
{
    m_desk.reset();
    m_bed.reset();
}

QJsonObject TestRehearsal::ask(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->ask({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); })) // a thread of its own reads
        return {{u"error"_s, u"no answer"_s}};
    return *answer ? **answer : QJsonObject{{u"error"_s, answer->error().sentence}};
}

void TestRehearsal::live()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(2min);
    m_bed->script.mend(u"shop"_s);
    m_bed->pass(40min);
    m_bed->script.effect = [this](const QString &what) {
        if (what.startsWith("restart"_L1))
            m_bed->script.mend(u"shop"_s);
    };
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(5min);
}

QJsonObject TestRehearsal::replay(const QByteArray &set)
{
    return ask(queries::kReplay, {{u"text"_s, QString::fromUtf8(set)}, {u"since_ms"_s, msOf(m_begin)}});
}

void TestRehearsal::unchangedSetDecidesTheSame()
{
    live();
    const QJsonObject answer = replay();
    QVERIFY2(!answer.contains("error"_L1), qPrintable(answer.value("error"_L1).toString()));
    const QJsonArray rows = answer.value("rows"_L1).toArray();
    QVERIFY(rows.size() > 5);
    for (const QJsonValue &row : rows)
        QVERIFY2(row["same"_L1].toBool(), QJsonDocument(row.toObject()).toJson().constData());
    QCOMPARE(answer.value("differences"_L1).toInt(-1), 0);
    QCOMPARE(answer.value("would"_L1), answer.value("really"_L1));
    QVERIFY(answer.value("really"_L1)["runs"_L1].toInt() >= 2);
}

void TestRehearsal::changedRunbookIsPutBesideWhatHappened()
{
    live();
    const QByteArray patient = shopWith("when: down, up-to: 2", "when: down, after: 1h, up-to: 2");
    const QJsonObject answer = replay(patient);
    QVERIFY2(!answer.contains("error"_L1), qPrintable(answer.value("error"_L1).toString()));
    QVERIFY(answer.value("differences"_L1).toInt() > 0);
    QCOMPARE(answer.value("would"_L1)["runs"_L1].toInt(-1), 0);
    QVERIFY(answer.value("really"_L1)["runs"_L1].toInt() > 0);
    bool isFound = false;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        if (row["really"_L1] == "runs"_L1 && row["step"_L1].toString().startsWith("restart"_L1)) {
            isFound = true;
            QVERIFY(row["would"_L1] != "runs"_L1);
        }
    }
    QVERIFY(isFound);
}

void TestRehearsal::runsThatDidNotHappenAreAssumed()
{
    m_bed->setSet(shopWith("when: down, up-to: 2", "when: down, after: 1h"));
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(10min);
    QVERIFY(m_bed->runs(u"restart"_s).empty());
    const QJsonObject answer = replay(kShop);
    QCOMPARE(answer.value("really"_L1)["runs"_L1].toInt(-1), 0);
    QVERIFY(answer.value("would"_L1)["runs"_L1].toInt() >= 1);
    QVERIFY(m_bed->script.performed.filter(u"restart"_s).isEmpty());
}

void TestRehearsal::holdsAndAcknowledgementsAreReplayed()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    Hold hold;
    hold.scope = HoldScope::Host;
    hold.name = u"web1"_s;
    hold.reason = u"patch"_s;
    hold.by = u"ana"_s;
    m_bed->engine().take(rules::HoldPlaced{m_bed->clock.wallNow(), hold});
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(3min);
    m_bed->engine().take(rules::HoldReleased{m_bed->clock.wallNow(), {}, HoldScope::Host, u"web1"_s, u"ana"_s});
    m_bed->pass(1min);
    const Incident *incident = m_bed->incident(u"shop"_s);
    QVERIFY(incident);
    m_bed->engine().take(rules::AcknowledgeGiven{m_bed->clock.wallNow(), incident->id, u"ana"_s, u"mine"_s, false});
    m_bed->pass(10min);
    const QJsonObject answer = replay();
    QStringList codes;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        codes.append(row["would"_L1].toString());
        QVERIFY2(row["same"_L1].toBool(), QJsonDocument(row.toObject()).toJson().constData());
    }
    QVERIFY(codes.contains(u"held"_s));
    QVERIFY2(codes.contains(u"acknowledged"_s), qPrintable(codes.join(u' ')));
}

void TestRehearsal::replayWritesNothing()
{
    live();
    m_bed->pass(10s);
    const size_t handed = m_bed->store.handed.size();
    const QStringList performed = m_bed->script.performed;
    const QJsonObject globals = m_bed->engine().world().globals();
    replay(shopWith("up-to: 2", "up-to: 9"));
    ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}});
    QCOMPARE(m_bed->store.handed.size(), handed);
    QCOMPARE(m_bed->script.performed, performed);
    QCOMPARE(m_bed->engine().world().globals(), globals);
}

void TestRehearsal::brokenSetIsNotReplayed()
{
    live();
    const QJsonObject answer = replay("salve: 1\nmonitors: [{id: a, kind: pigeon}]\n");
    QVERIFY(!answer.value("problems"_L1).toArray().isEmpty());
    QVERIFY(answer.value("rows"_L1).toArray().isEmpty());
    const QJsonObject missing = ask(queries::kReplay, {{u"runbook"_s, u"nothing"_s}});
    QVERIFY(missing.value("error"_L1).toString().contains("nothing"_L1));
}

QStringList TestRehearsal::playedRows(const QJsonObject &answer) const
{
    QStringList rows;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray())
        rows.append(u"%1 %2 %3 %4"_s.arg(row["t_ms"_L1].toInteger() / 1000)
                        .arg(row["what"_L1].toString(), row["reaction"_L1].toString(), row["code"_L1].toString()));
    return rows;
}

void TestRehearsal::playedFailureShowsTheWholeLadder()
{
    m_bed->setSet(shopWith("up-to: 2", "up-to: 2, repeat: 5m"));
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    const QJsonObject answer = ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}, {u"cause"_s, u"timeout"_s}});
    const QStringList rows = playedRows(answer);
    QVERIFY2(rows.contains(u"10 state  down"_s), qPrintable(rows.join(u'\n')));
    QCOMPARE(rows.filter(u"run restart runs"_s).size(), 2); // up-to: 2
    QCOMPARE(rows.filter(u"told call-ana"_s).isEmpty(), false);
    QVERIFY2(!rows.filter(u"decision restart up-to"_s).isEmpty(), qPrintable(rows.join(u'\n')));
    QCOMPARE(answer.value("repairs"_L1).toInt(), 2);
    QCOMPARE(answer.value("told"_L1).toArray(), QJsonArray{u"call-ana"_s});
    QCOMPARE(answer.value("hosts"_L1).toArray(), QJsonArray{u"web1"_s});
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        if (row["what"_L1] == "run"_L1)
            QVERIFY2(row["preview"_L1].toString().contains("restart nginx on web1"_L1),
                     qPrintable(row["preview"_L1].toString()));
        QVERIFY(!row["preview"_L1].toString().contains("0123456789"_L1));
    }
    QVERIFY(m_bed->script.performed.isEmpty());
    QCOMPARE(m_bed->word(u"shop"_s), MonitorWord::Up);
}

void TestRehearsal::playedFailureNamesTheGuard()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    Hold hold;
    hold.scope = HoldScope::Host;
    hold.name = u"web1"_s;
    hold.reason = u"patch"_s;
    hold.by = u"ana"_s;
    m_bed->engine().take(rules::HoldPlaced{m_bed->clock.wallNow(), hold});
    const QJsonObject answer = ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}});
    QVERIFY2(!playedRows(answer).filter(u"decision restart held"_s).isEmpty(),
             qPrintable(playedRows(answer).join(u'\n')));
    QCOMPARE(answer.value("repairs"_L1).toInt(-1), 0);
    QVERIFY(!answer.value("told"_L1).toArray().isEmpty());
}

void TestRehearsal::playedFailureSaysThatNobodyHears()
{
    m_bed->setSet(shopWith("tell:\n  - {run: call-ana}\n", ""));
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    const QJsonObject answer = ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}});
    QVERIFY(answer.value("told"_L1).toArray().isEmpty());
    QCOMPARE(answer.value("notes"_L1).toArray().last().toString(), u"Nobody would be told within 1 h."_s);
}

void TestRehearsal::shadowModeIsSaid()
{
    m_bed->setSet(kShop);
    m_bed->pass(2min);
    const QJsonObject answer = ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}});
    QVERIFY(!playedRows(answer).filter(u"run restart would-run"_s).isEmpty());
    QCOMPARE(answer.value("repairs"_L1).toInt(-1), 0);
    QVERIFY(answer.value("notes"_L1).toArray().at(1).toString().contains("shadow mode"_L1));
}

void TestRehearsal::openIncidentIsNoDrill()
{
    m_bed->setSet(kShop);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(1min);
    QVERIFY(ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}}).value("error"_L1).toString().contains("no drill"_L1));
    QVERIFY(!ask(queries::kDrill, {{u"monitor"_s, u"nobody"_s}}).value("error"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
