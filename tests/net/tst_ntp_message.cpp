// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ntp_message.h"

#include <QTest>
#include <QtEndian>

using namespace std::chrono_literals;
using namespace salve;

namespace {

using Moment = std::chrono::sys_time<std::chrono::microseconds>;

const Moment kNoon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 12h};

/// A server's answer: leap and mode, stratum, and the three times.
QByteArray answerBytes(char first, char stratum, quint64 nonce, NtpTime received, NtpTime sent)
{
    QByteArray bytes(48, '\0');
    bytes[0] = first;
    bytes[1] = stratum;
    bytes.replace(4, 8, QByteArray::fromHex("0000080000010000")); // 31.25 ms, 1000 ms
    bytes.replace(12, 4, "GPS\0", 4);
    qToBigEndian(nonce, bytes.data() + 24);
    qToBigEndian(received, bytes.data() + 32);
    qToBigEndian(sent, bytes.data() + 40);
    return bytes;
}

constexpr char kServer = 0x24; // version 4, mode 4
constexpr quint64 kNonce = 0x0123456789abcdefULL;

} // namespace

/// The messages of NTP.
class TestNtpMessage : public QObject
{
    Q_OBJECT
private slots:
    void asksWithoutItsOwnTime();
    void knowsItsAnswer();
    void readsTheFields();
    void measuresOffsetAndDelay_data();
    void measuresOffsetAndDelay();
    void outlivesTheYear2036();
};

void TestNtpMessage::asksWithoutItsOwnTime()
{
    const QByteArray query = ntpQuery(kNonce);
    QCOMPARE(query.toHex(), "23" + QByteArray(78, '0') + "0123456789abcdef");
}

void TestNtpMessage::knowsItsAnswer()
{
    const QByteArray good = answerBytes(kServer, 2, kNonce, 1, 2);
    QVERIFY(isNtpAnswer(good, kNonce));
    QVERIFY(isNtpAnswer(good + QByteArray(20, 'x'), kNonce)); // with its authentication
    QVERIFY(!isNtpAnswer(good, kNonce + 1));
    QVERIFY(!isNtpAnswer(good.left(47), kNonce));
    QVERIFY(!isNtpAnswer(answerBytes(0x23, 2, kNonce, 1, 2), kNonce)); // a client
    QVERIFY(!isNtpAnswer(QByteArray(), kNonce));
    QVERIFY(!ntpAnswer(good.left(47)) && !ntpAnswer(QByteArray()));
}

void TestNtpMessage::readsTheFields()
{
    const NtpAnswer answer = ntpAnswer(answerBytes(static_cast<char>(0xe4), 3, kNonce, 5, 6)).value();
    QCOMPARE(answer.leap, 3);
    QCOMPARE(answer.stratum, 3);
    QCOMPARE(answer.reference, QByteArray("GPS\0", 4));
    QCOMPARE(answer.rootDelay_ms, 31.25);
    QCOMPARE(answer.rootDispersion_ms, 1000.0);
    QCOMPARE(answer.receivedAt, NtpTime(5));
    QCOMPARE(answer.sentAt, NtpTime(6));
}

void TestNtpMessage::measuresOffsetAndDelay_data()
{
    QTest::addColumn<int>("ahead_ms"); // of the server
    QTest::addColumn<int>("there_ms");
    QTest::addColumn<int>("inside_ms");
    QTest::addColumn<int>("back_ms");
    QTest::newRow("same time") << 0 << 10 << 0 << 10;
    QTest::newRow("ahead") << 1500 << 10 << 2 << 10;
    QTest::newRow("behind") << -86'400'000 << 40 << 1 << 40;
    QTest::newRow("asymmetric: half of it is seen as offset") << 0 << 30 << 0 << 10;
}

void TestNtpMessage::measuresOffsetAndDelay()
{
    QFETCH(int, ahead_ms);
    QFETCH(int, there_ms);
    QFETCH(int, inside_ms);
    QFETCH(int, back_ms);
    const auto ms = [](int count) { return std::chrono::milliseconds(count); };
    NtpAnswer answer;
    answer.receivedAt = ntpTime(kNoon + ms(there_ms) + ms(ahead_ms));
    answer.sentAt = ntpTime(kNoon + ms(there_ms) + ms(ahead_ms) + ms(inside_ms));
    const NtpTime answeredAt = ntpTime(kNoon + ms(there_ms) + ms(inside_ms) + ms(back_ms));
    const double expected_ms = ahead_ms + (there_ms - back_ms) / 2.0;
    QVERIFY(qAbs(ntpOffset_ms(answer, ntpTime(kNoon), answeredAt) - expected_ms) < 0.001);
    QVERIFY(qAbs(ntpDelay_ms(answer, ntpTime(kNoon), answeredAt) - (there_ms + back_ms)) < 0.001);
}

void TestNtpMessage::outlivesTheYear2036()
{
    const Moment last{std::chrono::sys_days{std::chrono::year{2036} / 2 / 7} + 6h + 28min + 15s};
    QCOMPARE(ntpTime(last) >> 32, 0xffffffffULL);
    QCOMPARE(ntpTime(last + 2s) >> 32, 1ULL);
    NtpAnswer answer;
    answer.receivedAt = answer.sentAt = ntpTime(last + 2s);
    QVERIFY(qAbs(ntpOffset_ms(answer, ntpTime(last), ntpTime(last)) - 2000.0) < 0.001);
}

QTEST_GUILESS_MAIN(TestNtpMessage)
#include "tst_ntp_message.moc"
