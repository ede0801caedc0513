// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "core/called.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

/// What people see of a payload before anything is sent, and of the address to send it to.
class TestIntakePreview : public QObject
{
    Q_OBJECT
private slots:
    void showsEveryAlert();
    void countsWhatTheConditionsTake();
    void tellsDegradedFromDown_data();
    void tellsDegradedFromDown();
    void resolvedAloneIsWell();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void guidesByShape();
    void guidesJobs();
    void asksNobodyElse();

private:
    const CheckKind *kind(const QString &id) const { return Kinds{m_library.kinds(), {}}.check(id); }
    HearingPreview preview(const QByteArray &settings, const QByteArray &payload) const
    {
        Delivery delivery;
        delivery.at = timeFromMs(1'800'000'000'000);
        delivery.method = "POST";
        delivery.body = payload;
        return *calledListener(kind(u"webhook-in"_s))->preview(*nodeFromJson(settings), delivery);
    }
    const CheckLibrary m_library;
};

namespace {

const QByteArray kTwo = R"({"alerts": [
  {"fingerprint": "f1", "status": "firing", "labels": {"alertname": "DiskFull", "instance": "web1", "severity": "warning"},
   "annotations": {"summary": "Disk of web1 is full"}, "generatorURL": "http://prom.example/g"},
  {"fingerprint": "f2", "status": "firing", "labels": {"alertname": "Down", "instance": "db1", "severity": "critical"}}]})";

} // namespace

void TestIntakePreview::showsEveryAlert()
{
    const HearingPreview two = preview(R"({"shape": "alertmanager"})", kTwo);
    QCOMPARE(two.trouble, QString());
    QCOMPARE(two.events.size(), size_t{2});
    const HearingPreview::Event &first = two.events.front();
    QCOMPARE(first.identity, u"f1"_s);
    QCOMPARE(first.state, u"firing"_s);
    QCOMPARE(first.severity, u"warning"_s);
    QCOMPARE(first.title, u"Disk of web1 is full"_s);
    QCOMPARE(first.link, u"http://prom.example/g"_s);
    QVERIFY(!first.hasImpact);
    QVERIFY(first.unmet.isEmpty());
    const TextMap values{{u"alert"_s, u"DiskFull"_s}, {u"instance"_s, u"web1"_s}};
    QCOMPARE(first.values, values);
    QCOMPARE(two.outcome, CheckOutcome::Critical);
    QVERIFY2(two.sentence.contains(u"Disk of web1 is full"_s) && two.sentence.contains(u"1 more"_s),
             qPrintable(two.sentence));
}

void TestIntakePreview::countsWhatTheConditionsTake()
{
    const HearingPreview one = preview(R"({"shape": "alertmanager", "only": ["labels.instance == db1"]})", kTwo);
    QCOMPARE(one.events.size(), size_t{2});
    QCOMPARE(one.events[0].unmet.size(), 1);
    QVERIFY2(one.events[0].unmet.front().contains(u"web1"_s), qPrintable(one.events[0].unmet.front()));
    QVERIFY(one.events[1].unmet.isEmpty());
    QVERIFY2(one.sentence.contains(u"Down"_s) && !one.sentence.contains(u"more"_s), qPrintable(one.sentence));
    const HearingPreview none = preview(R"({"shape": "alertmanager", "only": ["labels.instance == mail1"]})", kTwo);
    QCOMPARE(none.outcome, CheckOutcome::Ok);
}

void TestIntakePreview::tellsDegradedFromDown_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<CheckOutcome>("outcome");
    const QByteArray warning = R"({"id": "b", "state": "firing", "severity": "warning"})";
    QTest::newRow("down") << QByteArray(R"({"shape": "generic"})") << warning << CheckOutcome::Critical;
    QTest::newRow("mild severity") << QByteArray(R"({"shape": "generic", "degraded-for": ["Warning"]})") << warning
                                   << CheckOutcome::Warning;
    QTest::newRow("unknown") << QByteArray(R"({"shape": "generic"})")
                             << QByteArray(R"({"id": "b", "state": "unknown"})") << CheckOutcome::Unknown;
}

void TestIntakePreview::tellsDegradedFromDown()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, payload);
    QTEST(preview(settings, payload).outcome, "outcome");
}

void TestIntakePreview::resolvedAloneIsWell()
{
    const HearingPreview resolved = preview(R"({"shape": "generic"})", R"({"id": "b", "state": "resolved"})");
    QCOMPARE(resolved.events.front().state, u"resolved"_s);
    QCOMPARE(resolved.outcome, CheckOutcome::Ok);
}

void TestIntakePreview::saysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("part");
    QTest::newRow("no sender") << QByteArray("{}") << QByteArray("{}") << u"which system sends"_s;
    QTest::newRow("unknown sender") << QByteArray(R"({"shape": "pigeon"})") << QByteArray("{}") << u"pigeon"_s;
    QTest::newRow("no condition") << QByteArray(R"({"shape": "generic", "only": ["host is web1"]})")
                                  << QByteArray(R"({"id": "b", "state": "firing"})") << u"a path and a comparison"_s;
    QTest::newRow("no JSON") << QByteArray(R"({"shape": "generic"})") << QByteArray("hello") << u"not JSON"_s;
    QTest::newRow("no state") << QByteArray(R"({"shape": "generic"})") << QByteArray(R"({"id": "b"})")
                              << u"no state at state | status"_s;
    QTest::newRow("no such state") << QByteArray(R"({"shape": "generic"})")
                                   << QByteArray(R"({"id": "b", "state": "wobbly"})") << u"\"wobbly\""_s;
    QTest::newRow("no identity") << QByteArray(R"({"shape": "generic"})") << QByteArray(R"({"state": "firing"})")
                                 << u"nothing at id"_s;
    QTest::newRow("no list") << QByteArray(R"({"shape": "alertmanager"})") << QByteArray("{}")
                             << u"no list at alerts"_s;
}

void TestIntakePreview::saysWhatIsMissing()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, payload);
    QFETCH(QString, part);
    const HearingPreview none = preview(settings, payload);
    QVERIFY(none.events.empty());
    QVERIFY2(none.trouble.contains(part), qPrintable(none.trouble));
}

void TestIntakePreview::guidesByShape()
{
    const CalledListener *listener = calledListener(kind(u"webhook-in"_s));
    const CallingGuide guide = listener->guide(*nodeFromJson(R"({"shape": "generic"})"));
    QCOMPARE(guide.before, u"/in/"_s);
    QVERIFY(!guide.setup.isEmpty());
    // What is offered to be pasted is understood.
    const HearingPreview pasted = preview(R"({"shape": "generic"})", guide.payload.toUtf8());
    QVERIFY2(pasted.trouble.isEmpty(), qPrintable(pasted.trouble));
    QVERIFY(listener->guide(*nodeFromJson(R"({"shape": "alertmanager"})")).payload.isEmpty());
    QVERIFY(listener->guide(Node::map()).setup.isEmpty());
}

void TestIntakePreview::guidesJobs()
{
    const CalledListener *listener = calledListener(kind(u"push"_s));
    const CallingGuide guide = listener->guide(kind(u"push"_s)->example());
    QCOMPARE(guide.before, u"/push/"_s);
    // Every form that is offered is one that is heard.
    for (const CallingGuide::Form &form : guide.forms) {
        Delivery delivery;
        delivery.behind = form.behind.split(u'/', Qt::SkipEmptyParts);
        delivery.behind.replaceInStrings(u"$?"_s, u"0"_s);
        QVERIFY2(listener->hear({}, delivery, {}, {}).status == 200, qPrintable(form.behind));
    }
    QVERIFY(!listener->preview({}, {}));
}

void TestIntakePreview::asksNobodyElse()
{
    QVERIFY(!calledListener(nullptr));
    QVERIFY(!calledListener(kind(u"http"_s)));
    QVERIFY(!calledListener(kind(u"salt-event"_s)));
}

QTEST_GUILESS_MAIN(TestIntakePreview)
#include "tst_intake_preview.moc"
