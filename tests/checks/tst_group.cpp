// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/kinds.h"
#include "fakes/fake_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

/// A group over members in the states of each row.
class TestGroup : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void withoutASet();
};

void TestGroup::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>(
        "states"); // a letter each: Up Degraded Down(X) unKnown Pending Awaited Blind(unobserved) paused(-)
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<QString>("says");
    using enum CheckOutcome;
    const QByteArray worst = R"({"members-tagged": ["web"]})";
    const QByteArray two = R"({"members-tagged": ["web"], "rule": "at-least", "at-least": 2})";
    const QByteArray most = R"({"members-tagged": ["web"], "rule": "percent", "percent": 67})";
    const auto row =
        [](const char *name, const QByteArray &given, const char *states, CheckOutcome outcome, const QString &says) {
            QTest::newRow(name) << given << QString::fromLatin1(states) << outcome << says;
        };
    row("all up", worst, "UUU", Ok, u"All 3"_s);
    row("one down", worst, "UXU", Critical, u"Down: M1."_s);
    row("one degraded", worst, "UDU", Warning, u"Degraded: M1."_s);
    row("degraded and down", worst, "DXU", Critical, u"Down: M1."_s);
    row("one not known", worst, "UKU", Unknown, u"Not known: M1."_s);
    row("one not seen", worst, "UBU", Unknown, u"Not known: M1."_s);
    row("one pending", worst, "PUU", Unknown, u"Not known: M0."_s);
    row("one awaited", worst, "AUU", Unknown, u"Waits for the first look at M0."_s);
    row("one awaited and one not known", worst, "AKU", Unknown, u"Not known: M0, M1."_s);
    row("down counts more than not known", worst, "KXU", Critical, u"Down: M1."_s);
    row("the paused one does not count", worst, "U-U", Ok, u"All 2"_s);
    row("all paused", worst, "--", Unknown, u"paused"_s);
    row("nobody", worst, "", Unknown, u"No monitor"_s);
    row("two of three", two, "UXU", Ok, u"2 of 3"_s);
    row("one of three", two, "XXU", Critical, u"Down: M0, M1."_s);
    row("a degraded one is up", two, "DXU", Ok, u"2 of 3"_s);
    row("it hangs on one who is not known", two, "KXU", Unknown, u"Not known: M0."_s);
    row("whatever the third may be", two, "KUU", Ok, u"2 of 3"_s);
    row("two thirds, rounded up", most, "UUX", Critical, u"at least 3"_s);
    row("two thirds of six", most, "UUUUUX", Ok, u"5 of 6"_s);
    row("many", worst, "XXXXXXXX", Critical, u"and 3 more"_s);
    row("by their ids", R"({"members": ["m0", "m2"]})", "UXU", Ok, u"All 2"_s);
}

void TestGroup::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, states);
    QFETCH(CheckOutcome, outcome);
    QFETCH(QString, says);
    FakeServices fakes;
    for (qsizetype i = 0; i < states.size(); ++i) {
        Neighbour one{MonitorId{u"m%1"_s.arg(i)}, u"M%1"_s.arg(i), MonitorWord::Up, Sight::Seen, true, {u"web"_s}};
        switch (states.at(i).toLatin1()) {
        case 'D':
            one.word = MonitorWord::Degraded;
            break;
        case 'X':
            one.word = MonitorWord::Down;
            break;
        case 'K':
            one.word = MonitorWord::Unknown;
            break;
        case 'A':
            one.isAwaited = true;
            [[fallthrough]];
        case 'P':
            one.word = MonitorWord::Pending;
            break;
        case 'B':
            one.sight = Sight::Offline;
            break;
        case '-':
            one.isEnabled = false;
            break;
        default:
            break;
        }
        fakes.neighbours.monitors.push_back(one);
    }
    fakes.neighbours.monitors.push_back(
        {MonitorId{u"other"_s}, u"Other"_s, MonitorWord::Down, Sight::Seen, true, {u"db"_s}});
    const CheckKind &kind = *Kinds{checkKinds(), {}}.check(u"group");
    const auto operation = kind.make(*nodeFromJson(given), Millis{1000}, fakes.services);
    QVERIFY(operation.has_value());
    const std::optional<CheckResult> result = resultOf(**operation);
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(outcome));
    QVERIFY2(result->message.contains(says), qPrintable(result->message));
    QCOMPARE(kind.isWaitingFor(*nodeFromJson(given), fakes.neighbours.monitors),
             outcome == CheckOutcome::Unknown && states.contains(u'A'));
}

void TestGroup::withoutASet()
{
    FakeServices fakes;
    fakes.services.neighbours = nullptr;
    const CheckKind &kind = *Kinds{checkKinds(), {}}.check(u"group");
    const auto operation = kind.make(kind.example(), Millis{1000}, fakes.services);
    QVERIFY(!operation);
    QVERIFY(operation.error().sentence.contains(u"salvectl show"_s));
}

QTEST_GUILESS_MAIN(TestGroup)
#include "tst_group.moc"
