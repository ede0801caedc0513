// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/desk.h"
#include "support/engine_bed.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void threeErrorsAreThreeProblems();
    void appliesASet();
    void putsAndRemovesAndUndoes();
    void wrongEditChangesNothing();
    void holdsAndResumes();
    void stopAllStopsRepairs();
    void redPreflightRefusesArming();
    void batchesAreFew();
    void snapshotHasEverything();
    void answersWithHistoryIncidentAndTimeline();
    void peopleWriteIntoTheTimeline();
    void testChecksOnce();
    void unknownWordsAreRefused();

private:
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments = {});
    Result<QJsonObject> ask(const QString &name, const QJsonObject &arguments = {});
    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::init()
{
    m_bed = std::make_unique<EngineBed>();
    m_bed->services.secrets.insert(u"phone"_s, u"0123456789"_s);
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
}

void TestDesk::cleanup()
{
    m_desk.reset();
    m_bed.reset();
}

Result<QJsonObject> TestDesk::run(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->run({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    m_bed->pass(10ms);
    return answer ? *answer : fail(ErrorCode::Timeout, u"no answer"_s);
}

Result<QJsonObject> TestDesk::ask(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->ask({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    m_bed->pass(10ms);
    return answer ? *answer : fail(ErrorCode::Timeout, u"no answer"_s);
}

void TestDesk::threeErrorsAreThreeProblems()
{
    m_bed->setSet(kShop);
    const MonitorSet before = m_bed->engine().world().set();
    const auto answer = run(commands::kApplySet,
                            {{u"text"_s,
                              u"salve: 1\n"
                              "monitors:\n"
                              "  - {id: a, kind: pigeon}\n"
                              "  - {id: b, kind: probe}\n"
                              "  - {id: c, kind: probe, target: c, runbook: nowhere}\n"_s}});
    QVERIFY(answer);
    QStringList errors;
    QList<int> lines;
    for (const QJsonValue &problem : answer->value(u"problems"_s).toArray()) {
        if (problem[u"severity"_s] == u"error"_s) {
            errors.append(problem[u"sentence"_s].toString());
            lines.append(problem[u"line"_s].toInt());
        }
    }
    QVERIFY2(errors.size() == 3, qPrintable(errors.join(u'\n')));
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, (QList<int>{3, 4, 5}));
    QVERIFY(m_bed->engine().world().set() == before);
    QCOMPARE(answer->value(u"changes"_s).toArray().size(), 0);
}

void TestDesk::appliesASet()
{
    const auto answer = run(commands::kApplySet, {{u"text"_s, QString::fromUtf8(kShop)}, {u"by"_s, u"ana"_s}});
    QVERIFY(answer);
    QVERIFY(!answer->value(u"changes"_s).toArray().isEmpty());
    QCOMPARE(m_bed->engine().world().set().monitors.size(), 1u);
    QVERIFY(!m_bed->engine().world().isArmed({u"fix"_s})); // a wish is not an order
    QVERIFY(m_bed->store.setAt({})->contains("restart nginx"));
    const auto again = run(commands::kApplySet, {{u"text"_s, QString::fromUtf8(kShop)}, {u"by"_s, u"ana"_s}});
    QCOMPARE(again->value(u"changes"_s).toArray().size(), 0);
}

void TestDesk::putsAndRemovesAndUndoes()
{
    m_bed->setSet(kShop);
    const QJsonObject page{{u"id"_s, u"page"_s}, {u"kind"_s, u"probe"_s}, {u"target"_s, u"page"_s}};
    QCOMPARE(run(commands::kPutMonitor, {{u"monitor"_s, page}})->value(u"id"_s).toString(), u"page"_s);
    QVERIFY(m_bed->engine().world().set().monitor({u"page"_s}));
    const auto removed = run(commands::kRemove, {{u"what"_s, u"monitor"_s}, {u"ids"_s, QJsonArray{u"page"_s}}});
    QVERIFY(removed);
    QVERIFY(!m_bed->engine().world().set().monitor({u"page"_s}));
    QVERIFY(run(commands::kApplySet, {{u"text"_s, removed->value(u"undo"_s)}}));
    QVERIFY(m_bed->engine().world().set().monitor({u"page"_s}));
    QVERIFY(run(commands::kEnable, {{u"monitors"_s, QJsonArray{u"page"_s}}, {u"enabled"_s, false}}));
    QVERIFY(!m_bed->engine().world().set().monitor({u"page"_s})->enabled);
}

void TestDesk::wrongEditChangesNothing()
{
    m_bed->setSet(kShop);
    const MonitorSet before = m_bed->engine().world().set();
    const auto wrong =
        run(commands::kPutMonitor, {{u"monitor"_s, QJsonObject{{u"id"_s, u"page"_s}, {u"kind"_s, u"probe"_s}}}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Invalid);
    const QJsonObject taken{{u"id"_s, u"shop"_s}, {u"kind"_s, u"probe"_s}, {u"target"_s, u"page"_s}};
    QCOMPARE(run(commands::kPutMonitor, {{u"monitor"_s, taken}, {u"oldId"_s, u"page"_s}}).error().code,
             ErrorCode::Conflict);
    // What a runbook runs cannot be taken from under it.
    QVERIFY(!run(commands::kRemove, {{u"what"_s, u"reaction"_s}, {u"ids"_s, QJsonArray{u"restart"_s}}}));
    QVERIFY(m_bed->engine().world().set() == before);
}

void TestDesk::holdsAndResumes()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(60s);
    const auto held =
        run(commands::kHold,
            {{u"scope"_s, u"host"_s}, {u"name"_s, u"web1"_s}, {u"reason"_s, u"patch"_s}, {u"by"_s, u"ana"_s}});
    QVERIFY(held);
    QVERIFY(held->value(u"id"_s).toInteger() > 0);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(30s);
    QCOMPARE(m_bed->script.performed.filter(u"restart"_s), QStringList());
    QVERIFY(!run(commands::kResume, {{u"id"_s, 999}, {u"by"_s, u"ana"_s}}));
    QCOMPARE(run(commands::kResume, {{u"scope"_s, u"continent"_s}, {u"by"_s, u"ana"_s}}).error().code,
             ErrorCode::Invalid); // not everything
    QVERIFY(run(commands::kResume, {{u"id"_s, held->value(u"id"_s)}, {u"by"_s, u"ana"_s}}));
    QVERIFY(m_bed->engine().world().holds().empty());
    QCOMPARE(run(commands::kHold, {{u"scope"_s, u"monitor"_s}, {u"name"_s, u"nowhere"_s}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(run(commands::kHold, {{u"scope"_s, u"continent"_s}}).error().code, ErrorCode::Invalid);
}

void TestDesk::stopAllStopsRepairs()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(60s);
    QVERIFY(run(commands::kStopAll, {{u"stopped"_s, true}, {u"by"_s, u"ana"_s}}));
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(60s);
    QCOMPARE(m_bed->script.performed.filter(u"restart"_s), QStringList());
    QVERIFY(m_desk->snapshot().automation.isStopped);
    QVERIFY(run(commands::kStopAll, {{u"stopped"_s, false}, {u"by"_s, u"ana"_s}}));
    QVERIFY(!m_desk->snapshot().automation.isStopped);
}

void TestDesk::redPreflightRefusesArming()
{
    m_bed->setSet(kShop);
    m_bed->script.redPreflight = u"salt-api refuses the password"_s;
    const auto refused = run(commands::kArm, {{u"runbook"_s, u"fix"_s}, {u"armed"_s, true}, {u"by"_s, u"ana"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().sentence.contains(u"refuses the password"));
    QVERIFY(!m_bed->engine().world().isArmed({u"fix"_s}));
    m_bed->script.redPreflight.clear();
    const auto armed = run(commands::kArm, {{u"runbook"_s, u"fix"_s}, {u"armed"_s, true}, {u"by"_s, u"ana"_s}});
    QVERIFY(armed);
    QCOMPARE(armed->value(u"preflight"_s).toArray().size(), 1);
    QVERIFY(m_bed->engine().world().isArmed({u"fix"_s}));
}

void TestDesk::batchesAreFew()
{
    m_bed->setSet(kShop);
    m_bed->pass(10s);
    QList<TimePoint> sent;
    connect(m_desk.get(), &Desk::batch, this, [&](const Batch &batch) {
        sent.append(m_bed->clock.wallNow());
        QVERIFY(!(batch == Batch{}));
    });
    for (int i = 0; i < 200; ++i) {
        m_bed->engine().checkNow({{u"shop"_s}});
        m_bed->pass(10ms);
    }
    QVERIFY2(sent.size() >= 5 && sent.size() <= 21, qPrintable(QString::number(sent.size())));
    for (qsizetype i = 1; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 1] >= 100ms);
}

void TestDesk::snapshotHasEverything()
{
    m_bed->setSet(kShop);
    m_bed->pass(60s);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(20s);
    const Snapshot snapshot = m_desk->snapshot();
    QCOMPARE(snapshot.monitors.size(), 1u);
    QCOMPARE(snapshot.monitors[0].state, MonitorWord::Down);
    QVERIFY(snapshot.monitors[0].beats.size() > 5);
    QVERIFY(!snapshot.monitors[0].incident.isNull());
    QCOMPARE(snapshot.reactions.size(), 2u);
    QCOMPARE(snapshot.runbooks.size(), 1u);
    QCOMPARE(snapshot.incidents.size(), 1u);
    QCOMPARE(snapshot.automation.installation, u"desk"_s);
}

void TestDesk::answersWithHistoryIncidentAndTimeline()
{
    m_bed->setSet(kShop);
    m_bed->arm(u"fix"_s);
    m_bed->pass(60s);
    m_bed->script.effect = [this](const QString &) { m_bed->script.mend(u"shop"_s); };
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(60s);
    const auto incidents = ask(queries::kIncidents);
    QCOMPARE(incidents->value(u"incidents"_s).toArray().size(), 1);
    const auto whole = ask(queries::kIncident, {{u"id"_s, incidents->value(u"incidents"_s)[0][u"id"_s]}});
    QVERIFY(whole);
    QStringList told;
    for (const QJsonValue &entry : whole->value(u"timeline"_s).toArray())
        told.append(entry[u"what"_s].toString());
    for (const QString &what : {u"state"_s, u"decision"_s, u"run"_s, u"outcome"_s, u"verdict"_s})
        QVERIFY2(told.contains(what), qPrintable(what + u" is not in "_s + told.join(u' ')));
    const qint64 now = msOf(m_bed->clock.wallNow());
    const auto history =
        ask(queries::kHistory,
            {{u"monitor"_s, u"shop"_s}, {u"from_ms"_s, now - 600'000}, {u"to_ms"_s, now}, {u"points"_s, 100}});
    QVERIFY(history->value(u"points"_s).toArray().size() >= 10);
    QCOMPARE(history->value(u"phases"_s).toArray().size(), history->value(u"points"_s).toArray().size());
    QCOMPARE(history->value(u"incidents"_s).toArray().size(), 1);
    QVERIFY(!history->value(u"runs"_s).toArray().isEmpty());
    QCOMPARE(ask(queries::kMonitor, {{u"id"_s, u"shop"_s}})->value(u"view"_s)[u"id"_s].toString(), u"shop"_s);
    QVERIFY(ask(queries::kSet)->value(u"text"_s).toString().contains(u"restart nginx"));
    QCOMPARE(ask(queries::kIncident, {{u"id"_s, 4711}}).error().code, ErrorCode::NotFound);
}

void TestDesk::peopleWriteIntoTheTimeline()
{
    m_bed->setSet(kShop);
    m_bed->pass(60s);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(20s);
    const qint64 incident = m_bed->incident(u"shop"_s)->id.value;
    QSignalSpy told(m_desk.get(), &Desk::batch);
    m_bed->pass(1s);
    told.clear();
    QVERIFY(
        run(commands::kAnnotate, {{u"incident"_s, incident}, {u"text"_s, u"the disk again"_s}, {u"by"_s, u"ana"_s}}));
    // It stands there as soon as it is answered, and every window hears that the story has changed.
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.back().front().value<Batch>().incidents.front().id.value, incident);
    const auto whole = ask(queries::kIncident, {{u"id"_s, incident}});
    QStringList notes;
    for (const QJsonValue &entry : whole->value(u"timeline"_s).toArray()) {
        if (entry[u"what"_s].toString() == "note"_L1)
            notes.append(entry[u"text"_s].toString());
    }
    QCOMPARE(notes, QStringList{u"ana: the disk again"_s});
    const auto refused = [this](qint64 id, const QString &text) {
        return run(commands::kAnnotate, {{u"incident"_s, id}, {u"text"_s, text}, {u"by"_s, u"ana"_s}}).error().code;
    };
    QCOMPARE(refused(4711, u"x"_s), ErrorCode::NotFound);
    m_bed->store.full = MemoryStore::Full::Refused;
    QCOMPARE(refused(incident, u"x"_s), ErrorCode::Io); // nobody hears that it stands there when it does not
    m_bed->store.full = MemoryStore::Full::Acknowledged;
    Transaction past; // the rules have let go of it
    past.incidents.resize(1);
    past.incidents.front().id = {900};
    past.incidents.front().monitor = {u"shop"_s};
    past.incidents.front().end = IncidentEnd::Recovered;
    m_bed->store.commit(std::move(past), Durability::Full, this, [](const Result<void> &) {});
    QVERIFY(run(commands::kAnnotate, {{u"incident"_s, 900}, {u"text"_s, u"it was the fan"_s}, {u"by"_s, u"ana"_s}}));
    QCOMPARE(refused(incident, u" "_s), ErrorCode::Invalid);
}

void TestDesk::testChecksOnce()
{
    m_bed->setSet(kShop);
    m_bed->pass(10ms);
    const qsizetype before = m_bed->script.looked.count(u"new"_s);
    const auto answer =
        ask(queries::kTest,
            {{u"what"_s, u"check"_s}, {u"kind"_s, u"probe"_s}, {u"settings"_s, QJsonObject{{u"target"_s, u"new"_s}}}});
    QCOMPARE(answer->value(u"result"_s)[u"outcome"_s].toString(), u"ok"_s);
    QCOMPARE(m_bed->script.looked.count(u"new"_s), before + 1);
    QVERIFY(!ask(queries::kTest, {{u"kind"_s, u"probe"_s}, {u"settings"_s, QJsonObject()}}));
}

void TestDesk::unknownWordsAreRefused()
{
    QCOMPARE(run(u"self-destruct"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(ask(u"meaning-of-life"_s).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
