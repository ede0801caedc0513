// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/sample_kinds.h"
#include "core/set_schema.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// "3 per 1h" and how people write it; what a step is called.
class TestRates : public QObject
{
    Q_OBJECT
private slots:
    void namesSteps();
    void readsRates_data();
    void readsRates();
};

void TestRates::readsRates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    for (const auto &[text, written] : {std::pair("3 per 1h", "3 per 1h"),
                                        std::pair("12 per 90m", "12 per 1h30m"),
                                        std::pair("1 per h", "1 per 1h"),
                                        std::pair("5/1d", "5 per 1d"),
                                        std::pair("0 per 1h", ""),
                                        std::pair("3", ""),
                                        std::pair("3 per", ""),
                                        std::pair("-1 per 1h", ""),
                                        std::pair("3 per 0s", ""),
                                        std::pair("3 per parsec", "")})
        QTest::newRow(text) << QByteArray(text) << QByteArray(written);
}

void TestRates::readsRates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const SetReading reading =
        readSet("salve: 1\nlimits: [{scope: everything, at-most: " + text + "}]\n", sampleKinds());
    QCOMPARE(hasErrors(reading.problems), written.isEmpty());
    if (!written.isEmpty())
        QVERIFY(writeSet(reading.set, sampleKinds()).contains("at-most: " + written));
}

void TestRates::namesSteps()
{
    Step step;
    step.run = {u"fix"_s};
    QCOMPARE(defaultStepId(step), StepId{u"fix@down"_s});
    step.after = 90min;
    QCOMPARE(defaultStepId(step), StepId{u"fix@down@1h30m"_s});
    step.after.reset();
    step.afterChecks = 3;
    step.when = When::Degraded;
    QCOMPARE(defaultStepId(step), StepId{u"fix@degraded@3checks"_s});
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
