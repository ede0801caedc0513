// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/kinds.h"
#include "fakes/fake_services.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace std::chrono_literals;

namespace {

const TimePoint kNoon = timeFromMs(1'800'000'000'000);

/// What scripts call, as it stands behind the token.
struct Call
{
    QString behind{};
    QString query{}; ///< "status=down&msg=x"
    QByteArray body{};
    Millis after{0}; ///< since noon
};

Delivery deliveryOf(const Call &call)
{
    Delivery delivery;
    delivery.at = kNoon + call.after;
    delivery.method = "POST";
    delivery.before = {u"push"_s};
    if (!call.behind.isEmpty())
        delivery.behind = {call.behind};
    for (const QString &pair : call.query.split(u'&', Qt::SkipEmptyParts))
        delivery.query.emplace_back(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    delivery.body = call.body;
    return delivery;
}

} // namespace
Q_DECLARE_METATYPE(std::vector<Call>)

/// Calls of a job, and what the push check says some time later.
class TestPush : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void refusesWhatItDoesNotUnderstand();
    void waitsForTheFirstCall();
    void keepsWhatAFailureSays();
    void measuresARun();
    void keepsNoMoreThanItNeeds();

private:
    static const CheckKind &kind() { return *Kinds{checkKinds(), {}}.check(u"push"); }
    static Node settings()
    {
        return *nodeFromJson(
            R"({"token": {"secret": "t"}, "expect-every": "1h", "grace": "5m", "run-at-most": "30m"})");
    }
    static QJsonObject memoryAfter(const std::vector<Call> &calls)
    {
        QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
        for (const Call &call : calls) {
            const Heard heard = kind().listener()->hear(settings(), deliveryOf(call), memory, {});
            if (heard.fate == Heard::Fate::Taken || heard.fate == Heard::Fate::Noted)
                memory = heard.memory;
        }
        return memory;
    }
    static CheckResult looked(const QJsonObject &memory, Millis after)
    {
        FakeServices fakes;
        fakes.clock.setWall(kNoon + after);
        fakes.inbox.memories.insert(kind().listener()->mailbox(settings()), memory);
        const auto operation = kind().make(settings(), Millis{1000}, fakes.services);
        return operation ? resultOf(**operation).value_or(CheckResult{}) : CheckResult{};
    }
};

void TestPush::judges_data()
{
    QTest::addColumn<std::vector<Call>>("calls");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    using enum CheckOutcome;
    using Calls = std::vector<Call>;
    QTest::newRow("never, yet") << Calls{} << 10 << Unknown << Cause::NoData;
    QTest::newRow("never") << Calls{} << 66 << Critical << Cause::NotSeen;
    QTest::newRow("well") << Calls{{}} << 10 << Ok << Cause::None;
    QTest::newRow("well, in the grace time") << Calls{{}} << 64 << Ok << Cause::None;
    QTest::newRow("silent") << Calls{{}} << 66 << Critical << Cause::NotSeen;
    QTest::newRow("fail") << Calls{{u"fail"_s}} << 1 << Critical << Cause::Reported;
    QTest::newRow("exit status 0") << Calls{{u"0"_s}} << 1 << Ok << Cause::None;
    QTest::newRow("exit status 2") << Calls{{u"2"_s}} << 1 << Critical << Cause::Reported;
    QTest::newRow("failed, then well") << Calls{{u"fail"_s}, {{}, {}, {}, 1min}} << 2 << Ok << Cause::None;
    QTest::newRow("a log line changes nothing")
        << Calls{{u"fail"_s}, {u"log"_s, {}, "x", 1min}} << 2 << Critical << Cause::Reported;
    QTest::newRow("Uptime Kuma's words, up") << Calls{{{}, u"status=up&msg=OK&ping=12"_s}} << 1 << Ok << Cause::None;
    QTest::newRow("Uptime Kuma's words, down") << Calls{{{}, u"status=down"_s}} << 1 << Critical << Cause::Reported;
    QTest::newRow("Gatus' words, well") << Calls{{u"external"_s, u"success=true"_s}} << 1 << Ok << Cause::None;
    QTest::newRow("Gatus' words, failed")
        << Calls{{u"external"_s, u"success=false&error=x"_s}} << 1 << Critical << Cause::Reported;
    QTest::newRow("runs too long") << Calls{{}, {u"start"_s, {}, {}, 1min}} << 40 << Warning << Cause::Slow;
    QTest::newRow("runs not yet too long") << Calls{{}, {u"start"_s, {}, {}, 1min}} << 30 << Ok << Cause::None;
    QTest::newRow("the other run has ended")
        << Calls{{}, {u"start"_s, u"rid=a"_s, {}, 1min}, {u"start"_s, u"rid=b"_s, {}, 2min}, {{}, u"rid=a"_s, {}, 3min}}
        << 40 << Warning << Cause::Slow;
}

void TestPush::judges()
{
    QFETCH(std::vector<Call>, calls);
    QFETCH(int, minutes);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    const CheckResult result = looked(memoryAfter(calls), std::chrono::minutes{minutes});
    QCOMPARE(wordOf(result.outcome), wordOf(outcome));
    QCOMPARE(wordOf(result.cause), wordOf(cause));
    QVERIFY(!result.message.isEmpty());
}

void TestPush::refusesWhatItDoesNotUnderstand()
{
    for (const QString &word : {u"maybe"_s, u"256"_s, u"-1"_s}) {
        const Heard heard = kind().listener()->hear(settings(), deliveryOf({word, {}, {}, {}}), {}, {});
        QVERIFY(heard.fate == Heard::Fate::Refused);
        QCOMPARE(heard.status, 400);
    }
}

void TestPush::waitsForTheFirstCall()
{
    const Listener &listener = *kind().listener();
    const QJsonObject fresh{{u"since_ms"_s, msOf(kNoon)}};
    QVERIFY(listener.isWaiting(settings(), fresh, kNoon + 64min));
    QVERIFY(!listener.isWaiting(settings(), fresh, kNoon + 66min));
    QVERIFY(!listener.isWaiting(settings(), memoryAfter({{u"fail"_s}}), kNoon + 1min));
    QCOMPARE(listener.token(settings()).name, u"t"_s);
}

void TestPush::keepsWhatAFailureSays()
{
    const CheckResult failed = looked(memoryAfter({{u"fail"_s,
                                                    u"host=web7&msg=oh&password=hunter2"_s,
                                                    R"({"service": "nginx", "pid": 12, "more": {"a": 1}})"}}),
                                      1min);
    QCOMPARE(failed.event.values,
             (decltype(failed.event.values){{u"host"_s, u"web7"_s}, {u"pid"_s, u"12"_s}, {u"service"_s, u"nginx"_s}}));
    QVERIFY(looked(memoryAfter({{u"success"_s, u"host=web7"_s}}), 1min).event.isEmpty());
}

void TestPush::measuresARun()
{
    const CheckResult result =
        looked(memoryAfter({{u"start"_s, u"rid=1"_s, {}, {}}, {{}, u"rid=1"_s, "3 files", 90s}}), 2min);
    QCOMPARE(result.latency, Micros{90s});
    QVERIFY(std::any_of(result.evidence.begin(), result.evidence.end(), [](const Evidence &evidence) {
        return evidence.text == "3 files"_L1;
    }));
}

void TestPush::keepsNoMoreThanItNeeds()
{
    std::vector<Call> calls;
    for (int i = 0; i < 200; ++i)
        calls.push_back({u"start"_s, u"rid=%1"_s.arg(i), QByteArray(100'000, 'x'), {}});
    QVERIFY(QJsonDocument(memoryAfter(calls)).toJson(QJsonDocument::Compact).size() < 4096);
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
