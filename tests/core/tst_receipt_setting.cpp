// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/sample_kinds.h"
#include "core/set_schema.h"
#include "core/small_set.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

/// What a set says of the receipt of the day.
class TestReceiptSetting : public QObject
{
    Q_OBJECT
private slots:
    void readsWhenItComes();
    void readsThroughWhatItComes();
};

void TestReceiptSetting::readsWhenItComes()
{
    const Kinds kinds = sampleKinds();
    const SetReading reading = readSet(smallSet(kShop, kTell + kBook + "digest: daily 8:05\n"), kinds);
    QVERIFY2(!hasErrors(reading.problems), qPrintable(sentences(reading.problems).join(u'\n')));
    QCOMPARE(reading.set.dailyDigest, QTime(8, 5));
    const QByteArray written = writeSet(reading.set, kinds);
    QVERIFY2(written.contains("digest: daily 08:05"), written.constData());
    QCOMPARE(readSet(written, kinds).set.dailyDigest, QTime(8, 5));
    QVERIFY(reading.set.digestTo.isEmpty());
    QVERIFY(!readSet(smallSet(kShop, kTell + kBook), kinds).set.dailyDigest);
    for (const QByteArray wrong :
         {"hourly", "daily", "daily 24:00", "daily 8", "[daily, '08:00']", "daily 08:00 to", "daily 08:00 to a b"}) {
        const SetReading refused = readSet(smallSet(kShop, kTell + kBook + "digest: " + wrong + "\n"), kinds);
        QVERIFY2(hasErrors(refused.problems), wrong.constData());
        QVERIFY(sentences(refused.problems).join(u' ').contains(u"write daily 08:00"));
    }
    const QStringList advice = sentences(readSet(smallSet(kShop, kBook + "digest: daily 08:00\n"), kinds).problems);
    QCOMPARE(advice.filter(u"receipt of the day"_s).size(), 1);
}

void TestReceiptSetting::readsThroughWhatItComes()
{
    const Kinds kinds = sampleKinds();
    const auto digest = [&](const QByteArray &to, const QByteArray &tell) {
        return readSet(smallSet(kShop, tell + kBook + "digest: daily 08:00 to " + to + "\n"), kinds);
    };
    const SetReading reading = digest("call", {});
    QVERIFY2(!hasErrors(reading.problems), qPrintable(sentences(reading.problems).join(u'\n')));
    QCOMPARE(sentences(reading.problems).filter(u"receipt of the day"_s), QStringList()); // somebody gets it
    QCOMPARE(reading.set.digestTo, ReactionId{u"call"_s});
    const QByteArray written = writeSet(reading.set, kinds);
    QVERIFY2(written.contains("digest: daily 08:00 to call\n"), written.constData());
    QVERIFY(readSet(written, kinds).set == reading.set);
    QCOMPARE(sentences(digest("cal", kTell).problems).filter(u"there is no reaction \"cal\""_s).size(), 1);
    QVERIFY(hasErrors(digest("cal", kTell).problems));
    QCOMPARE(sentences(digest("fix", kTell).problems).filter(u"does not tell anybody"_s).size(), 1);
    QVERIFY(hasErrors(digest("fix", kTell).problems));
}

QTEST_GUILESS_MAIN(TestReceiptSetting)
#include "tst_receipt_setting.moc"
