// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/hostile_bed.h"
#include "support/scripted_datagrams.h"
#include "support/scripted_server.h"

#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// Header of an answer to this query: flags, and how many records are said to follow.
QByteArray answerHead(const QByteArray &query, quint16 flags, quint16 answers)
{
    QByteArray head = query.left(2) + QByteArray(10, '\0');
    qToBigEndian<quint16>(flags, head.data() + 2);
    qToBigEndian<quint16>(1, head.data() + 4);
    qToBigEndian<quint16>(answers, head.data() + 6);
    return head;
}

/// The question as it was asked, without the EDNS record behind it.
QByteArray questionOf(const QByteArray &query)
{
    qsizetype at = 12;
    while (at < query.size() && query.at(at) != 0)
        at += 1 + quint8(query.at(at));
    return query.mid(12, at + 5 - 12);
}

QByteArray answer(const QByteArray &query, const QByteArray &records, quint16 count = 1, quint16 flags = 0x8180)
{
    return answerHead(query, flags, count) + questionOf(query) + records;
}

const QByteArray kAddress("\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\1", 16); ///< "the name asked for" A 127.0.0.1

struct Sender
{
    const char *name;
    std::vector<QByteArray> (*answers)(const QByteArray &request);
    const char *causes;
};

// clang-format off
const std::vector<Sender> &senders()
{
    static const std::vector<Sender> kAll{
        {"silence", [](const QByteArray &) { return std::vector<QByteArray>{}; }, "timeout"},
        {"empty", [](const QByteArray &) { return std::vector<QByteArray>{QByteArray("")}; }, "timeout protocol body"},
        {"one byte", [](const QByteArray &) { return std::vector<QByteArray>{"x"}; }, "timeout protocol body"},
        {"the question", [](const QByteArray &q) { return std::vector<QByteArray>{q}; }, "timeout protocol body"},
        {"64 KiB of 0xFF", [](const QByteArray &) { return std::vector<QByteArray>{QByteArray(65'000, '\xff')}; }, "timeout protocol body"},
        {"64 KiB of NUL", [](const QByteArray &) { return std::vector<QByteArray>{QByteArray(65'000, '\0')}; }, "timeout protocol body"},
        {"a thousand", [](const QByteArray &q) { return std::vector<QByteArray>(1000, QByteArray(q.size(), '\x1b')); }, "timeout protocol body"},
        {"wild text", [](const QByteArray &) { return std::vector<QByteArray>{QByteArray("\x1b[2J\xe2\x80\xae\xff\x00\x07", 11)}; }, "timeout protocol body"},
    };
    return kAll;
}

const std::vector<Sender> &nameServers()
{
    static const std::vector<Sender> kAll{
        {"head alone", [](const QByteArray &q) { return std::vector<QByteArray>{answerHead(q, 0x8180, 1)}; }, "timeout protocol"},
        {"65,535 records and none", [](const QByteArray &q) { return std::vector<QByteArray>{answer(q, {}, 0xffff)}; }, "protocol no-data"},
        {"a name that points at itself", [](const QByteArray &q) {
             const QByteArray question = questionOf(q);
             QByteArray self("\xc0\0\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\1", 16);
             self[1] = char(12 + question.size());
             return std::vector<QByteArray>{answer(q, self)}; }, "protocol no-data"},
        {"two names that point at each other", [](const QByteArray &q) {
             const int at = int(12 + questionOf(q).size());
             QByteArray loop("\1a\xc0\0\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\1", 18);
             loop[3] = char(at);
             return std::vector<QByteArray>{answer(q, loop)}; }, "protocol no-data"},
        {"a pointer behind the end", [](const QByteArray &q) {
             QByteArray beyond = kAddress;
             beyond[0] = '\xff'; beyond[1] = '\xff';
             return std::vector<QByteArray>{answer(q, beyond)}; }, "protocol no-data"},
        {"data longer than the message", [](const QByteArray &q) {
             QByteArray longer = kAddress;
             longer[10] = '\xff'; longer[11] = '\xff';
             return std::vector<QByteArray>{answer(q, longer)}; }, "protocol"},
        {"an address of three bytes", [](const QByteArray &q) {
             QByteArray shorter = kAddress.chopped(1);
             shorter[11] = '\3';
             return std::vector<QByteArray>{answer(q, shorter)}; }, "protocol no-data"},
        {"aliases in a circle", [](const QByteArray &q) {
             const QByteArray alias("\xc0\x0c\0\5\0\1\0\0\0\x3c\0\2\xc0\x0c", 14);
             return std::vector<QByteArray>{answer(q, alias)}; }, "no-data"},
        {"4,000 records", [](const QByteArray &q) { return std::vector<QByteArray>{answer(q, kAddress.repeated(4000), 4000)}; }, "protocol too-large rejected"},
        {"another question", [](const QByteArray &q) {
             QByteArray other = answer(q, kAddress);
             other[13] = 'z';
             return std::vector<QByteArray>{other}; }, "timeout protocol"},
        {"cut, and TCP is not there", [](const QByteArray &q) { return std::vector<QByteArray>{answer(q, {}, 0, 0x8380)}; }, "refused"},
    };
    return kAll;
}
// clang-format on

QJsonObject settingsOf(const QString &kind, int port)
{
    if (kind == "dns"_L1)
        return {{u"query"_s, u"shop.example"_s}, {u"resolver"_s, u"127.0.0.1:%1"_s.arg(port)}};
    QJsonObject settings{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}};
    if (kind == "udp"_L1) {
        settings.insert(u"send"_s, u"ping"_s);
        settings.insert(u"expect"_s, u"never said"_s);
    }
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(const Sender *)

/// Whoever answers a datagram may be anybody, and need not even be the one who was asked.
class TestHostileDatagrams : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_bed = std::make_unique<HostileBed>(); }
    void endsWell_data();
    void endsWell();
    void survivesEveryCut();
    void endsOverTcp_data();
    void endsOverTcp();

private:
    HostileBed::Verdict ask(const QString &kind, ScriptedDatagrams &server, const std::function<qint64()> &more = {})
    {
        return m_bed->run(
            kind,
            nodeOf(settingsOf(kind, server.port())),
            [&] { return qint64(server.requests().size()) + (more ? more() : 0); },
            [] {});
    }
    static void verify(const HostileBed::Verdict &verdict, const QString &causes)
    {
        QCOMPARE(verdict.ends, 1);
        QVERIFY(!verdict.endedInsideStart);
        QVERIFY(verdict.seconds <= kTimeout_s);
        const QString complaint = HostileBed::complaintAbout(verdict.result);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        QVERIFY(verdict.result.outcome != CheckOutcome::Ok);
        QVERIFY2(causes.split(u' ').contains(wordOf(verdict.result.cause)),
                 qPrintable(QString(wordOf(verdict.result.cause)) + u": "_s + verdict.result.message));
    }
    std::unique_ptr<HostileBed> m_bed;
};

void TestHostileDatagrams::endsWell_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<const Sender *>("sender");
    for (const QString &kind : {u"udp"_s, u"dns"_s, u"ntp"_s}) {
        for (const Sender &sender : senders())
            QTest::addRow("%s: %s", qPrintable(kind), sender.name) << kind << &sender;
    }
    for (const Sender &sender : nameServers())
        QTest::addRow("dns: %s", sender.name) << u"dns"_s << &sender;
}

void TestHostileDatagrams::endsWell()
{
    QFETCH(QString, kind);
    QFETCH(const Sender *, sender);
    ScriptedDatagrams server(sender->answers);
    verify(ask(kind, server), QString::fromLatin1(sender->causes));
}

/// A good answer of two records, cut after each of its bytes.
void TestHostileDatagrams::survivesEveryCut()
{
    const QByteArray text("\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\2", 16);
    qsizetype whole = 0;
    for (qsizetype size = 12; whole == 0 || size < whole; ++size) {
        ScriptedDatagrams server([&](const QByteArray &query) {
            const QByteArray good = answer(query, kAddress + text, 2);
            whole = good.size();
            return std::vector<QByteArray>{good.left(size)};
        });
        const HostileBed::Verdict verdict = ask(u"dns"_s, server);
        QCOMPARE(verdict.ends, 1);
        QVERIFY(verdict.result.outcome != CheckOutcome::Ok);
    }
}

void TestHostileDatagrams::endsOverTcp_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<QString>("causes");
    QTest::newRow("a length and nothing") << QByteArray("\xff\xff", 2) << QByteArray() << u"timeout"_s;
    QTest::newRow("no length") << QByteArray("\0\0", 2) << QByteArray() << u"protocol timeout closed"_s;
    QTest::newRow("half a length") << QByteArray("\1", 1) << QByteArray() << u"timeout"_s;
    QTest::newRow("endless NUL") << QByteArray() << QByteArray(65536, '\0') << u"protocol timeout too-large"_s;
    QTest::newRow("endless 0xFF") << QByteArray() << QByteArray(65536, '\xff') << u"protocol timeout too-large"_s;
}

void TestHostileDatagrams::endsOverTcp()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, again);
    QFETCH(QString, causes);
    ScriptedServer tcp;
    tcp.onConnected([&](QTcpSocket &socket) {
        socket.write(first);
        if (!again.isEmpty())
            tcp.pour(socket, again);
    });
    ScriptedDatagrams udp([](const QByteArray &query) { return std::vector<QByteArray>{answer(query, {}, 0, 0x8380)}; },
                          QHostAddress::LocalHost,
                          tcp.port());
    verify(ask(u"dns"_s, udp, [&] { return tcp.taken_bytes(); }), causes);
    QVERIFY(tcp.taken_bytes() < 12 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestHostileDatagrams)
#include "tst_hostile_datagrams.moc"
