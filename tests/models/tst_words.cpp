// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/words.h"

#include <QSet>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WordsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyWordHasATitle();
    void latencies();
    void times();
    void shares();

private:
    template<class E>
    static void allNamed()
    {
        QSet<QString> seen;
        for (size_t i = 0; i < Words<E>::list.size(); ++i) {
            const QString title = titleOf(static_cast<E>(i));
            QVERIFY2(!title.isEmpty() && title != u"?"_s, Words<E>::list[i]);
            QVERIFY2(!seen.contains(title), Words<E>::list[i]);
            seen.insert(title);
        }
        QCOMPARE(titleOf(static_cast<E>(Words<E>::list.size())), u"?"_s);
    }
};

void WordsTest::everyWordHasATitle()
{
    allNamed<MonitorWord>();
    allNamed<Overlay>();
    allNamed<CheckOutcome>();
    allNamed<Phase>();
    allNamed<Cause>();
    allNamed<Effect>();
    allNamed<RunOutcome>();
    allNamed<Verdict>();
    allNamed<RunPhase>();
    allNamed<RunWhy>();
    allNamed<IncidentEnd>();
    allNamed<Sight>();
    allNamed<When>();
    allNamed<HoldScope>();
    allNamed<PreflightReport::Light>();
}

void WordsTest::latencies()
{
    QCOMPARE(latencyText(Micros{0}), QString());
    QCOMPARE(latencyText(Micros{9'430}), u"9.4 ms"_s);
    QCOMPARE(latencyText(Micros{412'600}), u"413 ms"_s);
    QCOMPARE(latencyText(Micros{1'240'000}), u"1.2 s"_s);
}

void WordsTest::times()
{
    const TimePoint now = timeFromMs(1'800'000'000'000);
    QCOMPARE(sinceText({}, now), QString());
    QCOMPARE(sinceText(now + 5s, now), u"1 s"_s); // a clock that was set back shows no negative time
    QCOMPARE(untilText(now + 40s, now), u"in 40 s"_s);
    QCOMPARE(untilText(now - 1s, now), u"now"_s);
    QCOMPARE(untilText(now + 583ms, now), u"now"_s);
    QCOMPARE(untilText(kNever, now), QString());
    QCOMPARE(momentText(timeFromMs(0) + 1h), u"1970-01-01 01:00:00"_s);
    QCOMPARE(clockText(now, now).size(), 8);
    QCOMPARE(clockText(now - 48h, now).size(), 19);
}

void WordsTest::shares()
{
    QCOMPARE(shareText(std::nullopt), u"–"_s);
    QCOMPARE(shareText(1.0), u"100 %"_s);
    QCOMPARE(shareText(1.0058), u"100 %"_s);
    QCOMPARE(shareText(0.999999), u"99.99 %"_s);
    QCOMPARE(shareText(0.0), u"0.00 %"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
