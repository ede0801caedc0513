// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_exchange.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

QByteArray u16(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray u32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray nameBytes(const QByteArray &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.split('.'))
        bytes += static_cast<char>(label.size()) + label;
    return bytes + '\0';
}

constexpr int kInternet = 1;

QByteArray recordBytes(const QByteArray &owner, int type, const QByteArray &data, quint32 ttl = 300)
{
    return owner + u16(type) + u16(kInternet) + u32(ttl) + u16(int(data.size())) + data;
}

/// The question's name stands at byte 12: records point at it.
const QByteArray kPointer("\xc0\x0c", 2);

/// An answer with these flags to a question for `name`.
QByteArray answerBytes(int flags, const QByteArray &name, int type, const std::vector<QByteArray> &records)
{
    QByteArray bytes = u16(0x1234) + u16(flags) + u16(1) + u16(int(records.size())) + u16(0) + u16(0) + nameBytes(name)
                       + u16(type) + u16(kInternet);
    for (const QByteArray &record : records)
        bytes += record;
    return bytes;
}

} // namespace

/// The messages of DNS: what we send, and what becomes of what comes, whoever sent it.
class TestDnsMessage : public QObject
{
    Q_OBJECT
private slots:
    void asks();
    void refusesWhatIsNoName();
    void knowsItsAnswer();
    void readsValues_data();
    void readsValues();
    void followsAliases();
    void circlesEnd();
    void truncatedIsNotRead();
    void tooManyRecords();
    void survivesHostileBytes();
    void compares_data();
    void compares();
    void serialsWrap();
    void readsResolvConf_data();
    void readsResolvConf();
    void readsServers_data();
    void readsServers();
    void turnsAddressesRound();
};

void TestDnsMessage::asks()
{
    const QByteArray query =
        *dnsQuery({u"Shop.Example."_s, DnsType::Mx}, 0x1234, DnsRecursion::Desired, DnsValidation::AsServerDoes);
    const QByteArray opt = QByteArray("\0\0\x29\x04\xd0\0\0\0\0\0\0", 11);
    QCOMPARE(query.toHex(),
             (u16(0x1234) + u16(0x0100) + u16(1) + u16(0) + u16(0) + u16(1) + nameBytes("shop.example") + u16(15)
              + u16(kInternet) + opt)
                 .toHex());
    const QByteArray other =
        *dnsQuery({u"_sip._tcp.b\u00fccher.example"_s, DnsType::Srv}, 0, DnsRecursion::Off, DnsValidation::Off);
    QCOMPARE(other.mid(2, 2).toHex(), "0010");
}

void TestDnsMessage::refusesWhatIsNoName()
{
    for (const QString &name :
         {u"shop..example"_s, QString(64, u'a') + u".example"_s, QString(u"a."_s).repeated(140)}) {
        const auto query = dnsQuery({name, DnsType::A}, 0, DnsRecursion::Desired, DnsValidation::AsServerDoes);
        QVERIFY2(!query.has_value(), qPrintable(name));
    }
}

void TestDnsMessage::knowsItsAnswer()
{
    const QByteArray query =
        *dnsQuery({u"shop.example"_s, DnsType::A}, 0x1234, DnsRecursion::Desired, DnsValidation::AsServerDoes);
    QVERIFY(isDnsAnswer(answerBytes(0x8180, "shop.example", 1, {}), query));
    QVERIFY(isDnsAnswer(answerBytes(0x8180, "SHOP.example", 1, {}), query));
    QVERIFY(!isDnsAnswer(answerBytes(0x0100, "shop.example", 1, {}), query)); // a query
    QVERIFY(!isDnsAnswer(answerBytes(0xa180, "shop.example", 1, {}), query)); // of a notification
    QVERIFY(!isDnsAnswer(answerBytes(0x8180, "shap.example", 1, {}), query));
    QVERIFY(!isDnsAnswer(answerBytes(0x8180, "shop.example", 28, {}), query));
    QByteArray otherId = answerBytes(0x8180, "shop.example", 1, {});
    otherId[0] = 0x35;
    QVERIFY(!isDnsAnswer(otherId, query));
    const QByteArray bareHeader = u16(0x1234) + u16(0x8185) + u16(0) + u16(0) + u16(0) + u16(0);
    QVERIFY(isDnsAnswer(bareHeader, query)); // refused, without the question
    QVERIFY(!isDnsAnswer(u16(0x1234) + u16(0x8180) + u16(0) + u16(0) + u16(0) + u16(0), query));
    QVERIFY(!isDnsAnswer(QByteArray(), query));
    QVERIFY(!isDnsAnswer(QByteArray(11, '\xff'), query));
}

void TestDnsMessage::readsValues_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<DnsType>("asked");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, int number, const QByteArray &data, DnsType asked, const char *value) {
        QTest::newRow(name) << number << data << asked << QString::fromUtf8(value);
    };
    row("A", 1, QByteArray::fromHex("c0000207"), DnsType::A, "192.0.2.7");
    row("AAAA", 28, QByteArray::fromHex("20010db8000000000000000000000025"), DnsType::Aaaa, "2001:db8::25");
    row("CNAME", 5, nameBytes("Www.Example"), DnsType::Cname, "www.example");
    row("MX", 15, u16(10) + nameBytes("mail.example"), DnsType::Mx, "10 mail.example");
    row("null MX", 15, QByteArray("\0\0\0", 3), DnsType::Mx, "0 .");
    row("MX by pointer", 15, u16(20) + QByteArray("\4mail") + kPointer, DnsType::Mx, "20 mail.shop.example");
    row("TXT of two strings", 16, QByteArray("\7v=spf1 \4-all"), DnsType::Txt, "v=spf1 -all");
    row("TXT with quotes", 16, QByteArray("\3a\"b"), DnsType::Txt, "a\"b");
    row("TXT, empty", 16, QByteArray("\0", 1), DnsType::Txt, "");
    row("NS", 2, nameBytes("ns1.example"), DnsType::Ns, "ns1.example");
    row("SOA",
        6,
        nameBytes("ns1.example") + nameBytes("admin.example") + u32(4'000'000'001U) + u32(3600) + u32(600) + u32(86400)
            + u32(60),
        DnsType::Soa,
        "ns1.example admin.example 4000000001 3600 600 86400 60");
    row("SRV", 33, u16(10) + u16(60) + u16(5060) + nameBytes("sip.example"), DnsType::Srv, "10 60 5060 sip.example");
    row("CAA", 257, QByteArray("\0\5issueca.example", 17), DnsType::Caa, "0 issue \"ca.example\"");
    row("PTR", 12, nameBytes("web1.example"), DnsType::Ptr, "web1.example");
}

void TestDnsMessage::readsValues()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    QFETCH(DnsType, asked);
    QFETCH(QString, value);
    const QByteArray bytes = answerBytes(0x8580, "shop.example", type, {recordBytes(kPointer, type, data, 77)});
    const Result<DnsMessage> message = dnsMessage(bytes);
    QVERIFY2(message.has_value(), message ? "" : qPrintable(message.error().sentence));
    QCOMPARE(message->code, 0);
    QVERIFY(message->isAuthoritative && !message->isTruncated);
    const std::vector<DnsRecord> records = answersTo({u"SHOP.example."_s, asked}, *message);
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records.front().value, value);
    QCOMPARE(records.front().name, u"shop.example"_s);
    QCOMPARE(records.front().ttl_s, 77U);
    QCOMPARE(records.front().type, QString(wordOf(asked)));
}

void TestDnsMessage::followsAliases()
{
    const QByteArray bytes = answerBytes(0x8180,
                                         "shop.example",
                                         1,
                                         {recordBytes(kPointer, 5, nameBytes("cdn.example")),
                                          recordBytes(nameBytes("cdn.example"), 5, nameBytes("edge.example")),
                                          recordBytes(nameBytes("edge.example"), 1, QByteArray::fromHex("c0000201")),
                                          recordBytes(nameBytes("edge.example"), 1, QByteArray::fromHex("c0000202")),
                                          recordBytes(nameBytes("other.example"), 1, QByteArray::fromHex("c0000203"))});
    const std::vector<DnsRecord> records = answersTo({u"shop.example"_s, DnsType::A}, *dnsMessage(bytes));
    QCOMPARE(records.size(), size_t(2));
    QCOMPARE(records.back().value, u"192.0.2.2"_s);
    QCOMPARE(answersTo({u"shop.example"_s, DnsType::Cname}, *dnsMessage(bytes)).front().value, u"cdn.example"_s);
}

void TestDnsMessage::circlesEnd()
{
    const QByteArray bytes = answerBytes(0x8180,
                                         "shop.example",
                                         1,
                                         {recordBytes(kPointer, 5, nameBytes("cdn.example")),
                                          recordBytes(nameBytes("cdn.example"), 5, nameBytes("shop.example"))});
    QVERIFY(answersTo({u"shop.example"_s, DnsType::A}, *dnsMessage(bytes)).empty());
}

void TestDnsMessage::truncatedIsNotRead()
{
    QByteArray bytes =
        answerBytes(0x8380, "shop.example", 1, {recordBytes(kPointer, 1, QByteArray::fromHex("c0000201"))});
    bytes.chop(3);
    const Result<DnsMessage> message = dnsMessage(bytes);
    QVERIFY(message.has_value());
    QVERIFY(message->isTruncated && message->answers.empty());
}

void TestDnsMessage::tooManyRecords()
{
    const QByteArray record = recordBytes(kPointer, 1, QByteArray::fromHex("c0000201"));
    QCOMPARE(dnsMessage(answerBytes(0x8180, "shop.example", 1, std::vector<QByteArray>(200, record)))->answers.size(),
             size_t(200));
    const Result<DnsMessage> message =
        dnsMessage(answerBytes(0x8180, "shop.example", 1, std::vector<QByteArray>(201, record)));
    QVERIFY(!message.has_value());
    QCOMPARE(message.error().code, ErrorCode::Refused);
}

void TestDnsMessage::survivesHostileBytes()
{
    const QByteArray loop("\xc0\x1e", 2); // points at itself: the first record begins at byte 30
    const QByteArray good =
        answerBytes(0x8180, "shop.example", 1, {recordBytes(kPointer, 1, QByteArray::fromHex("c0000201"))});
    QVERIFY(dnsMessage(good).has_value());
    QVERIFY(
        !dnsMessage(answerBytes(0x8180, "shop.example", 1, {recordBytes(loop, 1, QByteArray(4, '\0'))})).has_value());
    QVERIFY(!dnsMessage(answerBytes(0x8180, "shop.example", 1, {kPointer + u16(1)})).has_value());
    QVERIFY(!dnsMessage(QByteArray()).has_value());
    const QByteArray query =
        *dnsQuery({u"shop.example"_s, DnsType::A}, 0x1234, DnsRecursion::Desired, DnsValidation::AsServerDoes);
    // Every prefix, and every single byte changed: none of it may do more than be refused.
    for (qsizetype length = 0; length < good.size(); ++length) {
        QVERIFY(!dnsMessage(good.left(length)).has_value() || length >= 12);
        isDnsAnswer(good.left(length), query);
    }
    int read = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char value : {'\0', '\x3f', '\x7f', '\xc0', '\xff'}) {
            QByteArray changed = good;
            changed[at] = value;
            isDnsAnswer(changed, query);
            if (const Result<DnsMessage> message = dnsMessage(changed)) {
                ++read;
                answersTo({u"shop.example"_s, DnsType::A}, *message);
            }
        }
    }
    QVERIFY(read > 0);
}

void TestDnsMessage::compares_data()
{
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("address") << DnsType::Aaaa << u" 2001:DB8:0::1"_s << u"2001:db8::1"_s;
    QTest::newRow("final dot and case") << DnsType::Ns << u"NS1.Example."_s << u"ns1.example"_s;
    QTest::newRow("spaces") << DnsType::Mx << u"10   Mail.Example."_s << u"10 mail.example"_s;
    QTest::newRow("quoted text") << DnsType::Txt << u"\"v=spf1 -all\""_s << u"v=spf1 -all"_s;
    QTest::newRow("unquoted CAA") << DnsType::Caa << u"0 issue ca.example"_s << u"0 issue \"ca.example\""_s;
    QTest::newRow("root") << DnsType::Mx << u"0 ."_s << u"0 ."_s;
    QTest::newRow("umlaut") << DnsType::Cname << u"b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
}

void TestDnsMessage::compares()
{
    QFETCH(DnsType, type);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(comparableDnsValue(type, one), comparableDnsValue(type, other));
    QVERIFY(comparableDnsValue(DnsType::Txt, u"A"_s) != comparableDnsValue(DnsType::Txt, u"a"_s));
}

void TestDnsMessage::serialsWrap()
{
    QVERIFY(isOlderSerial(1, 2));
    QVERIFY(!isOlderSerial(2, 1));
    QVERIFY(!isOlderSerial(7, 7));
    QVERIFY(isOlderSerial(0xfffffff0U, 5)); // it began anew
    QVERIFY(!isOlderSerial(5, 0xfffffff0U));
    QCOMPARE(soaSerial(u"ns1.example admin.example 4000000001 1 2 3 4"_s), std::optional<quint32>(4'000'000'001U));
    QVERIFY(!soaSerial(u"ns1.example"_s));
}

void TestDnsMessage::readsResolvConf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("server");
    QTest::newRow("first of two") << QByteArray(
        "# a comment\nsearch example\nnameserver 192.0.2.53\nnameserver 192.0.2.54\n")
                                  << u"192.0.2.53"_s;
    QTest::newRow("ipv6 with a tab") << QByteArray("nameserver\t2001:db8::53 # ours") << u"2001:db8::53"_s;
    QTest::newRow("commented out") << QByteArray("#nameserver 192.0.2.53\n;nameserver 192.0.2.54\n") << QString();
    QTest::newRow("wrong, then right") << QByteArray("nameserver\nnameserver dns\nnameserver 192.0.2.9")
                                       << u"192.0.2.9"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestDnsMessage::readsResolvConf()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, server);
    QCOMPARE(firstNameserver(text), QHostAddress(server));
}

void TestDnsMessage::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server"); // "host port"
    QTest::newRow("address") << u"9.9.9.9"_s << u"9.9.9.9 53"_s;
    QTest::newRow("name and port") << u"ns1.example:5353"_s << u"ns1.example 5353"_s;
    QTest::newRow("ipv6") << u"2001:db8::1"_s << u"2001:db8::1 53"_s;
    QTest::newRow("ipv6 and port") << u"[2001:db8::1]:5353"_s << u"2001:db8::1 5353"_s;
    QTest::newRow("ipv6 in brackets") << u"[::1]"_s << u"::1 53"_s;
    for (const char *wrong :
         {"", "ns1:dns", "ns1:0", "ns1:65536", "[ns1]:53", "[::1]53", "a:b:c", "https://ns1", "ns1 ns2", ":53"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void TestDnsMessage::readsServers()
{
    QFETCH(QString, text);
    QFETCH(QString, server);
    const std::optional<Endpoint> found = dnsServerOf(text);
    QCOMPARE(found ? u"%1 %2"_s.arg(found->host).arg(found->port) : QString(), server);
}

void TestDnsMessage::turnsAddressesRound()
{
    QCOMPARE(reverseDnsName(QHostAddress(u"192.0.2.7"_s)), u"7.2.0.192.in-addr.arpa"_s);
    QCOMPARE(reverseDnsName(QHostAddress(u"2001:db8::1"_s)),
             u"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s);
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dns_message.moc"
