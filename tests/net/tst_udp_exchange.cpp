// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/exchange_bed.h"
#include "net/udp_exchange.h"
#include "support/scripted_datagrams.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

std::vector<QByteArray> silent(const QByteArray &)
{
    return {};
}

QString inWords(const UdpOutcome &outcome)
{
    if (!outcome.failure)
        return u"answered"_s;
    return u"%1 %2 %3"_s.arg(
        wordOf(outcome.failure->phase), wordOf(outcome.failure->cause), wordOf(outcome.failure->sent));
}

} // namespace

/// One datagram and its answer, against sockets of the loopback.
class TestUdpExchange : public QObject
{
    Q_OBJECT
private slots:
    void isAnswered();
    void isRefusedAtOnce();
    void waitsForTheAnswerThatBelongs();
    void strangersAreNoAnswer();
    void floodEnds();
    void asksAgain();
    void silenceRunsIntoTheDeadline();
    void listensNoLongerThanAsked();
    void nameWithoutAddress();
    void lookupThatNeverEnds();
    void usesTheNextAddress();
    void sharesTheTimeBetweenAddresses();
    void saysThatItIsTooLarge();
    void isCancelledAnywhere();
    void neverEndsInsideStart();

private:
    UdpRequest to(quint16 port, const QString &host = u"127.0.0.1"_s)
    {
        UdpRequest request;
        request.server = {host, port, AddressFamily::Any, {}};
        request.payload = "ping";
        request.deadline = Millis{5000};
        return request;
    }
    UdpOutcome run(const UdpRequest &request) { return m_bed.run(request, &UdpExchange::finished); }

    ExchangeBed m_bed{{QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)}};
};

void TestUdpExchange::isAnswered()
{
    ScriptedDatagrams server([](const QByteArray &request) { return std::vector{request + " back"}; });
    const UdpOutcome outcome = run(to(server.port()));
    QCOMPARE(inWords(outcome), u"answered"_s);
    QCOMPARE(outcome.datagram, "ping back");
    QCOMPARE(outcome.peer, QHostAddress(u"127.0.0.1"_s));
    QVERIFY(outcome.phases.wait && !outcome.phases.resolve);
    QVERIFY(outcome.latency >= *outcome.phases.wait);
    QVERIFY(outcome.answeredAt <= m_bed.clock.monotonic());
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestUdpExchange::isRefusedAtOnce()
{
    const UdpOutcome outcome = run(to(ScriptedDatagrams::closedPort()));
    QCOMPARE(inWords(outcome), u"connect refused maybe-sent"_s);
    QVERIFY(outcome.failure->sentence.contains(u"UDP port"_s));
    QVERIFY(outcome.latency < Millis{1000});
}

void TestUdpExchange::waitsForTheAnswerThatBelongs()
{
    ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>{"other", "mine", "late"}; });
    UdpRequest request = to(server.port());
    request.isAnswer = [](QByteArrayView datagram) { return datagram == "mine"; };
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"answered"_s);
    QCOMPARE(outcome.datagram, "mine");
}

void TestUdpExchange::strangersAreNoAnswer()
{
    ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>{"other"}; });
    UdpRequest request = to(server.port());
    request.isAnswer = [](QByteArrayView) { return false; };
    request.deadline = Millis{150};
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"wait protocol maybe-sent"_s);
    QCOMPARE(outcome.datagram, "other");
}

void TestUdpExchange::floodEnds()
{
    ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>(300, QByteArray("x")); });
    UdpRequest request = to(server.port());
    request.isAnswer = [](QByteArrayView) { return false; };
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"wait protocol maybe-sent"_s);
    QVERIFY(outcome.latency < request.deadline);
}

void TestUdpExchange::asksAgain()
{
    int asked = 0;
    ScriptedDatagrams server([&](const QByteArray &) {
        return ++asked < 3 ? std::vector<QByteArray>() : std::vector<QByteArray>{"at last"};
    });
    UdpRequest request = to(server.port());
    request.sends = 3;
    request.sendEvery = Millis{20};
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"answered"_s);
    QCOMPARE(outcome.sends, 3);
    QVERIFY(*outcome.phases.wait < outcome.latency);
}

void TestUdpExchange::silenceRunsIntoTheDeadline()
{
    ScriptedDatagrams server(silent);
    UdpRequest request = to(server.port());
    request.deadline = Millis{150};
    request.sendEvery = Millis{1};
    request.sends = 1000; // bounded
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"wait timeout maybe-sent"_s);
    QCOMPARE(outcome.sends, UdpRequest::kMostSends);
    QVERIFY(outcome.latency > request.deadline - Millis{5}); // the clock counts whole milliseconds
}

void TestUdpExchange::listensNoLongerThanAsked()
{
    ScriptedDatagrams server(silent);
    UdpRequest request = to(server.port());
    request.listenFor = Millis{50};
    const UdpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), u"wait timeout maybe-sent"_s);
    QVERIFY(outcome.latency < Millis{2000});
}

void TestUdpExchange::nameWithoutAddress()
{
    QCOMPARE(inWords(run(to(53, u"nowhere.test"_s))), u"resolve nxdomain nothing-sent"_s);
}

void TestUdpExchange::lookupThatNeverEnds()
{
    std::promise<void> end;
    Resolver stuck([ended = end.get_future().share()](const QString &, AddressFamily) -> LookupAnswer {
        ended.wait();
        return {};
    });
    UdpRequest request = to(53, u"stuck.test"_s);
    request.deadline = Millis{100};
    UdpExchange exchange(request, stuck, m_bed.clock);
    std::optional<UdpOutcome> found;
    connect(&exchange, &UdpExchange::finished, this, [&](const UdpOutcome &outcome) { found = outcome; });
    exchange.start();
    QVERIFY(spinUntil([&] { return found.has_value(); }));
    end.set_value();
    QCOMPARE(inWords(*found), u"resolve timeout nothing-sent"_s);
}

void TestUdpExchange::usesTheNextAddress()
{
    ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>{"here"}; });
    const UdpOutcome outcome = run(to(server.port(), u"two.test"_s));
    QCOMPARE(inWords(outcome), u"answered"_s);
    QCOMPARE(outcome.peer, QHostAddress(u"127.0.0.1"_s));
    QVERIFY(outcome.phases.resolve);
    UdpRequest forced = to(server.port(), u"two.test"_s);
    forced.server.forcedAddress = QHostAddress(u"127.0.0.2"_s);
    QCOMPARE(inWords(run(forced)), u"connect refused maybe-sent"_s);
}

void TestUdpExchange::sharesTheTimeBetweenAddresses()
{
    ScriptedDatagrams server([](const QByteArray &) { return std::vector<QByteArray>{"here"}; });
    const ScriptedDatagrams hanging(silent, QHostAddress(u"127.0.0.2"_s), server.port());
    UdpRequest request = to(server.port(), u"two.test"_s);
    request.deadline = Millis{400};
    QCOMPARE(inWords(run(request)), u"answered"_s);
    QCOMPARE(hanging.requests().size(), size_t(1));
}

void TestUdpExchange::saysThatItIsTooLarge()
{
    ScriptedDatagrams server(silent);
    UdpRequest request = to(server.port());
    request.payload = QByteArray(70'000, 'x');
    QCOMPARE(inWords(run(request)), u"send too-large maybe-sent"_s);
}

void TestUdpExchange::isCancelledAnywhere()
{
    ScriptedDatagrams server([](const QByteArray &request) { return std::vector{request}; });
    for (int turns = 0; turns < 8; ++turns) {
        for (const quint16 port : {server.port(), ScriptedDatagrams::closedPort()}) {
            UdpExchange exchange(to(port, u"two.test"_s), m_bed.resolver, m_bed.clock);
            exchange.start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
    }
    QCOMPARE(inWords(run(to(server.port()))), u"answered"_s); // and the next one works
}

void TestUdpExchange::neverEndsInsideStart()
{
    // What fails at once: an address that the system has no way to send to.
    UdpRequest request = to(1);
    request.server.forcedAddress = QHostAddress(u"255.255.255.255"_s);
    QCOMPARE(inWords(run(request)), u"connect unreachable nothing-sent"_s);
}

QTEST_GUILESS_MAIN(TestUdpExchange)
#include "tst_udp_exchange.moc"
