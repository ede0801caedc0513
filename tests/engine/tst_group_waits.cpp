// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "support/engine_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

/// A group at the start, when its members were not looked at yet.
class TestGroupWaits : public QObject
{
    Q_OBJECT
private slots:
    void staysPendingUntilItsMembersWereSeen();
    void saysWhomItWaitsFor();
    void doesNotWaitForever();
    void doesNotWaitForWhatCannotChangeIt();

private:
    static QByteArray set(const QByteArray &group)
    {
        return "salve: 1\n"
               "intake: {port: 1}\n"
               "monitors:\n"
               "  - {id: first, kind: push, token: {secret: first-token}, every: 1m}\n"
               "  - {id: second, name: The second, kind: push, token: {secret: second-token}, every: 1m}\n"
               "  - {id: both, kind: group, members: [first, second], every: 10s, "
               + group + "}\n";
    }
    static void call(EngineBed &bed, const QString &monitor, const QString &word)
    {
        Delivery delivery;
        delivery.at = bed.clock.wallNow();
        delivery.method = "POST";
        delivery.before = {u"push"_s};
        delivery.behind = {word};
        bed.engine().hear(MonitorId{monitor}, delivery, [](const Heard &) {});
        bed.pass(1s);
    }
    CheckLibrary m_library;
    const Kinds m_kinds{m_library.kinds(), {}};
};

void TestGroupWaits::staysPendingUntilItsMembersWereSeen()
{
    EngineBed bed(m_kinds);
    bed.setSet(set("rule: worst"));
    bed.pass(30s);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Pending));
    call(bed, u"first"_s, u"success"_s);
    bed.pass(15s);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Pending));
    call(bed, u"second"_s, u"success"_s);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Up)); // at once, not at its next slot
    QVERIFY(!bed.incident(u"both"_s));
}

void TestGroupWaits::saysWhomItWaitsFor()
{
    EngineBed bed(m_kinds);
    bed.setSet(set("rule: worst"));
    call(bed, u"first"_s, u"success"_s);
    bed.engine().checkNow({MonitorId{u"both"_s}});
    bed.pass(1s);
    const QString message = bed.engine().world().state(MonitorId{u"both"_s})->message;
    QVERIFY2(message.contains(u"first look at The second"_s), qPrintable(message));
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Pending));
}

void TestGroupWaits::doesNotWaitForever()
{
    EngineBed bed(m_kinds);
    bed.setSet(set("rule: worst"));
    call(bed, u"first"_s, u"success"_s);
    bed.pass(60s);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Pending));
    bed.pass(3min);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Unknown));
    const Incident *incident = bed.incident(u"both"_s);
    QVERIFY(incident);
    QVERIFY2(incident->message.contains(u"Not known: The second"_s), qPrintable(incident->message));
}

void TestGroupWaits::doesNotWaitForWhatCannotChangeIt()
{
    EngineBed bed(m_kinds);
    bed.setSet(set("rule: at-least, at-least: 1"));
    call(bed, u"first"_s, u"success"_s);
    bed.pass(11s);
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Up));
    call(bed, u"first"_s, u"fail"_s);
    bed.pass(11s);
    // It hangs on the second now, who was not heard of.
    QCOMPARE(wordOf(bed.word(u"both"_s)), wordOf(MonitorWord::Up));
}

QTEST_GUILESS_MAIN(TestGroupWaits)
#include "tst_group_waits.moc"
