// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/perfdata.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

QString inWords(const std::optional<PluginRange> &range)
{
    if (!range)
        return u"-"_s;
    return u"%1%2..%3"_s.arg(range->alert == PluginRange::Alert::Inside ? u"in "_s : u""_s)
        .arg(range->start)
        .arg(range->end);
}

QString inWords(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 10) : u"-"_s;
}

/// "time=0.5 s w:0..1 c:0..2 0..10", one value after another.
QString inWords(const std::vector<PerformanceValue> &values)
{
    QStringList words;
    for (const PerformanceValue &value : values)
        words.append(u"%1=%2%3 w:%4 c:%5 %6..%7"_s.arg(value.label,
                                                       inWords(value.value),
                                                       value.unit,
                                                       inWords(value.warning),
                                                       inWords(value.critical),
                                                       inWords(value.low),
                                                       inWords(value.high)));
    return words.join(u", "_s);
}

} // namespace

/// What the monitoring-plugins interface says about output, performance data and ranges.
class TestPerfdata : public QObject
{
    Q_OBJECT
private slots:
    void ranges_data();
    void ranges();
    void values_data();
    void values();
    void outputs();
    void exitCodes();
};

void TestPerfdata::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("fine");
    QTest::addColumn<QList<double>>("alarming");
    const double nan = std::nan("");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("end only") << u"10"_s << QList<double>{0, 5, 10, nan} << QList<double>{-0.1, 10.1, infinity};
    QTest::newRow("start only") << u"10:"_s << QList<double>{10, 1e9, infinity} << QList<double>{9.9, -1};
    QTest::newRow("no start") << u"~:10"_s << QList<double>{-1e9, 10, -infinity} << QList<double>{10.1};
    QTest::newRow("both") << u"10:20"_s << QList<double>{10, 15, 20} << QList<double>{9.9, 20.1};
    QTest::newRow("inside") << u"@10:20"_s << QList<double>{9.9, 20.1, nan} << QList<double>{10, 15, 20};
    QTest::newRow("inside, end only") << u"@5"_s << QList<double>{-1, 6} << QList<double>{0, 5};
    QTest::newRow("negative") << u"-20:-10"_s << QList<double>{-15} << QList<double>{0, -21};
    QTest::newRow("fractions") << u"0.5:1,5"_s << QList<double>{0.5, 1.5} << QList<double>{0.4, 1.6};
}

void TestPerfdata::ranges()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, fine);
    QFETCH(QList<double>, alarming);
    const std::optional<PluginRange> range = PluginRange::parse(text);
    QVERIFY(range.has_value());
    for (const double value : fine)
        QVERIFY2(!range->alerts(value), qPrintable(QString::number(value)));
    for (const double value : alarming)
        QVERIFY2(range->alerts(value), qPrintable(QString::number(value)));
    for (const QString &wrong : {u""_s, u"@"_s, u"x"_s, u"20:10"_s, u"10:x"_s, u"~"_s, u"inf"_s, u"1:2:3"_s})
        QVERIFY2(!PluginRange::parse(wrong), qPrintable(wrong));
}

void TestPerfdata::values_data()
{
    QTest::addColumn<QString>("performance");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *performance, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(performance) << QString::fromUtf8(expected);
    };
    row("check_tcp", "time=0.000672s;;;0.000000;10.000000", "time=0.000672s w:- c:- 0..10");
    row("check_http",
        "time=0.005369s;;;0.000000;10.000000 size=92B;;;0;",
        "time=0.005369s w:- c:- 0..10, size=92B w:- c:- 0..-");
    row("check_disk", "/=2643MB;5948;5958;0;5968", "/=2643MB w:0..5948 c:0..5958 0..5968");
    row("ranges", "load1=0.5;~:5;@10:20", "load1=0.5 w:-inf..5 c:in 10..20 -..-");
    row("quoted label", "'disk C: used'=5% 'it''s'=1", "disk C: used=5% w:- c:- -..-, it's=1 w:- c:- -..-");
    row("undetermined", "temp=U;50;60 fan=1200", "temp=- w:0..50 c:0..60 -..-, fan=1200 w:- c:- -..-");
    row("counter, comma, exponent, sign",
        "in=12c out=1,5KB tiny=1e-3 cold=-7",
        "in=12c w:- c:- -..-, out=1.5KB w:- c:- -..-, tiny=0.001 w:- c:- -..-, cold=-7 w:- c:- -..-");
    row("no space between is one item", "a=1b=2", "");
    row("rubbish is passed over", "hello =5 a= b=x c=3 'open=4", "c=3 w:- c:- -..-");
    row("too long a number", "a=1e999 b=2", "a=- w:- c:- -..-, b=2 w:- c:- -..-");
    row("nothing", "   ", "");
}

void TestPerfdata::values()
{
    QFETCH(QString, performance);
    QFETCH(QString, expected);
    QCOMPARE(inWords(readPluginOutput(u"OK|"_s + performance).values), expected);
}

void TestPerfdata::outputs()
{
    PluginOutput output =
        readPluginOutput(u"DISK OK - free space | /=1MB\nfirst line\nlast | /boot=2MB\n/var=3MB;4\n"_s);
    QCOMPARE(output.summary, u"DISK OK - free space"_s);
    QCOMPARE(output.details, u"first line\nlast"_s);
    QCOMPARE(inWords(output.values), u"/=1MB w:- c:- -..-, /boot=2MB w:- c:- -..-, /var=3MB w:0..4 c:- -..-"_s);
    output = readPluginOutput(u"only words\r\n"_s);
    QCOMPARE(output, (PluginOutput{u"only words"_s, {}, {}}));
    QCOMPARE(readPluginOutput({}), PluginOutput{});
    output = readPluginOutput(u"UP\nlong text without numbers"_s);
    QCOMPARE(output.details, u"long text without numbers"_s);
}

void TestPerfdata::exitCodes()
{
    QCOMPARE(wordOf(*outcomeOfPluginExit(0)), wordOf(CheckOutcome::Ok));
    QCOMPARE(wordOf(*outcomeOfPluginExit(1)), wordOf(CheckOutcome::Warning));
    QCOMPARE(wordOf(*outcomeOfPluginExit(2)), wordOf(CheckOutcome::Critical));
    QCOMPARE(wordOf(*outcomeOfPluginExit(3)), wordOf(CheckOutcome::Unknown));
    for (const int code : {-1, 4, 126, 127, 255})
        QVERIFY(!outcomeOfPluginExit(code));
}

QTEST_GUILESS_MAIN(TestPerfdata)
#include "tst_perfdata.moc"
