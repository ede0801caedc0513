// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/kinds.h"
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

/// Those that do as the test says, and those that act inside as they are.
const Kinds &kindsWithInside()
{
    static const std::vector<const ReactionKind *> kReactions = [] {
        const Kinds scripted = scriptedKinds();
        std::vector<const ReactionKind *> all(scripted.reactions.begin(), scripted.reactions.end());
        for (const ReactionKind *kind : reactionKinds()) {
            if (kind->isInside())
                all.push_back(kind);
        }
        return all;
    }();
    static const Kinds kKinds{scriptedKinds().checks, kReactions, {}};
    return kKinds;
}

QByteArray setWith(const QByteArray &steps)
{
    return R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana, unless-repaired-within: 5m}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: fix}
reactions:
  - {id: restart, kind: repair, what: 'restart nginx on {{monitor.host}}'}
  - {id: call-ana, kind: call, what: '{{incident.sentence}}'}
  - {id: hold-host, kind: maintenance, stops: repairs, target: '{{monitor.host}}', for: 30m, reason: deploying}
  - {id: rest-host, kind: maintenance, target: web1, for: 30m}
  - {id: pause-shop, kind: pause-monitor, monitors: [shop]}
  - {id: note, kind: annotate, text: 'Found {{result.cause}}'}
runbooks:
  - id: fix
    steps: [)"
           + steps + "]\n";
}

const QByteArray kRestart = "{run: restart, when: down, after: 1m, repeat: 2m, cooldown: 2m, at-most: 9 per 1h}";

} // namespace

/// What reactions would do in Salve itself, on a world that is only played.
class TestRehearsalInside : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void unchangedSetDecidesTheSame_data();
    void unchangedSetDecidesTheSame();
    void holdOfAChangedStepHolds();
    void holdThatIsGoneHoldsNothing();
    void maintenanceWaitsForAMessage();
    void pausedIsNotLookedAt();
    void drillIsHeldToo();

private:
    QJsonObject ask(const QString &name, const QJsonObject &arguments);
    /// Down for twelve minutes.
    void live(const QByteArray &steps);
    QJsonObject replay(const QByteArray &steps);
    static QStringList would(const QJsonObject &answer, const QString &reaction);

    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
    TimePoint m_begin;
};

void TestRehearsalInside::init()
{
    m_bed = std::make_unique<EngineBed>(kindsWithInside());
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
    m_begin = m_bed->clock.wallNow();
}

void TestRehearsalInside::cleanup()
{
    m_desk.reset();
    m_bed.reset();
}

QJsonObject TestRehearsalInside::ask(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->ask({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return {{u"error"_s, u"no answer"_s}};
    return *answer ? **answer : QJsonObject{{u"error"_s, answer->error().sentence}};
}

void TestRehearsalInside::live(const QByteArray &steps)
{
    m_bed->setSet(setWith(steps));
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(12min);
}

QJsonObject TestRehearsalInside::replay(const QByteArray &steps)
{
    return ask(queries::kReplay, {{u"text"_s, QString::fromUtf8(setWith(steps))}, {u"since_ms"_s, msOf(m_begin)}});
}

/// What was decided of it in the replay, in order.
QStringList TestRehearsalInside::would(const QJsonObject &answer, const QString &reaction)
{
    QStringList codes;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        if (row["reaction"_L1] == reaction && row.toObject().contains("would"_L1))
            codes.append(row["would"_L1].toString());
    }
    return codes;
}

void TestRehearsalInside::unchangedSetDecidesTheSame_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("hold") << QByteArray("{run: hold-host, when: down, after: 3m}");
    QTest::newRow("maintenance") << QByteArray("{run: rest-host, when: down, after: 6m}");
    QTest::newRow("maintenance too soon") << QByteArray("{run: rest-host, when: down, after: 3m}");
    QTest::newRow("pause") << QByteArray("{run: pause-shop, when: down, after: 6m}");
    QTest::newRow("note") << QByteArray("{run: note, when: down}");
}

void TestRehearsalInside::unchangedSetDecidesTheSame()
{
    QFETCH(QByteArray, step);
    const QByteArray steps = kRestart + ", " + step;
    live(steps);
    const QJsonObject answer = replay(steps);
    QVERIFY2(!answer.contains("error"_L1), qPrintable(answer.value("error"_L1).toString()));
    const QJsonArray rows = answer.value("rows"_L1).toArray();
    QVERIFY(rows.size() > 5);
    for (const QJsonValue &row : rows)
        QVERIFY2(row["same"_L1].toBool(), QJsonDocument(row.toObject()).toJson().constData());
    QCOMPARE(answer.value("would"_L1), answer.value("really"_L1));
}

void TestRehearsalInside::holdOfAChangedStepHolds()
{
    live(kRestart);
    QVERIFY(m_bed->runs(u"restart"_s).size() >= 4);
    const QJsonObject answer = replay(kRestart + ", {run: hold-host, when: down, after: 90s}");
    QCOMPARE(would(answer, u"restart"_s).count(u"runs"_s), 1); // before it
    QVERIFY(would(answer, u"restart"_s).contains(u"held"_s));
    QCOMPARE(would(answer, u"hold-host"_s).count(u"runs"_s), 1);
    QVERIFY(would(answer, u"call-ana"_s).contains(u"runs"_s)); // no hold stops it
    QVERIFY(m_bed->engine().world().holds().empty());
}

void TestRehearsalInside::holdThatIsGoneHoldsNothing()
{
    live(kRestart + ", {run: hold-host, when: down, after: 90s}");
    QCOMPARE(m_bed->runs(u"restart"_s).size(), 1u);
    QCOMPARE(m_bed->engine().world().holds().size(), 1u);
    const QJsonObject answer = replay(kRestart);
    QVERIFY(would(answer, u"restart"_s).count(u"runs"_s) >= 4);
    QVERIFY(!would(answer, u"restart"_s).contains(u"held"_s));
}

void TestRehearsalInside::maintenanceWaitsForAMessage()
{
    live(kRestart);
    const QJsonObject soon = replay(kRestart + ", {run: rest-host, when: down, after: 90s}");
    QVERIFY(!would(soon, u"restart"_s).contains(u"maintenance"_s)); // nobody has been told: it may not
    QVERIFY(would(soon, u"call-ana"_s).contains(u"runs"_s));
    const QJsonObject later = replay(kRestart + ", {run: rest-host, when: down, after: 6m}");
    QVERIFY(would(later, u"restart"_s).contains(u"maintenance"_s));
    QVERIFY(m_bed->engine().world().set().maintenance.empty());
}

void TestRehearsalInside::pausedIsNotLookedAt()
{
    live(kRestart);
    const qsizetype really = static_cast<qsizetype>(m_bed->runs(u"restart"_s).size());
    const QJsonObject answer = replay(kRestart + ", {run: pause-shop, when: down, after: 6m}");
    QCOMPARE(would(answer, u"pause-shop"_s).count(u"runs"_s), 1);
    const qsizetype runs = would(answer, u"restart"_s).count(u"runs"_s);
    QVERIFY2(runs >= 2 && runs < really, qPrintable(QString::number(runs)));
    QVERIFY(m_bed->engine().world().set().monitors.front().enabled);
}

void TestRehearsalInside::drillIsHeldToo()
{
    m_bed->setSet(setWith(kRestart + ", {run: hold-host, when: down, after: 90s}"));
    m_bed->arm(u"fix"_s);
    m_bed->pass(2min);
    const QJsonObject answer = ask(queries::kDrill, {{u"monitor"_s, u"shop"_s}, {u"for_ms"_s, 600'000}});
    int restarts = 0;
    bool isHeld = false;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        restarts += row["what"_L1] == "run"_L1 && row["reaction"_L1] == "restart"_L1 ? 1 : 0;
        isHeld = isHeld || (row["reaction"_L1] == "restart"_L1 && row["code"_L1] == "held"_L1);
    }
    QCOMPARE(restarts, 1);
    QVERIFY(isHeld);
    QVERIFY(m_bed->engine().world().holds().empty());
    QVERIFY(m_bed->script.performed.isEmpty());
}

QTEST_GUILESS_MAIN(TestRehearsalInside)
#include "tst_rehearsal_inside.moc"
