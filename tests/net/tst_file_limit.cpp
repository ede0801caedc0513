// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/cause.h"
#include "net/dialer.h"
#include "net/file_limit.h"
#include "net/ping_exchange.h"
#include "net/process_run.h"
#include "net/resolver.h"
#include "support/spin.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

quint64 limitNow()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

void setLimit(quint64 files)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = files;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// Takes every descriptor that is left, for as long as it lives.
class NothingLeft
{
public:
    NothingLeft()
    {
        setLimit(128);
        for (int one = ::open("/dev/null", O_RDONLY); one >= 0; one = ::open("/dev/null", O_RDONLY))
            m_taken.push_back(one);
    }
    ~NothingLeft()
    {
        for (const int one : m_taken)
            ::close(one);
        setLimit(m_before);
    }
    Q_DISABLE_COPY_MOVE(NothingLeft)

private:
    const quint64 m_before{limitNow()};
    std::vector<int> m_taken;
};

} // namespace

/// What happens when this computer, and nobody else, has run out of something.
class TestFileLimit : public QObject
{
    Q_OBJECT
private slots:
    void raisesItForUsAndNotForChildren();
    void noConnectionLeftIsOurFault();
    void noPingLeftIsOurFault();
    void noLookupLeftIsOurFault();
    void theSentenceSaysSo();

private:
    SystemClock m_clock;
};

void TestFileLimit::raisesItForUsAndNotForChildren()
{
    setLimit(256);
    const quint64 raised = raiseFileLimit();
    QVERIFY2(raised > 256 && raised <= kMostFiles, qPrintable(QString::number(raised)));
    QCOMPARE(limitNow(), raised);
    QCOMPARE(raiseFileLimit(), raised); // once more changes nothing
    ProcessRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, u"ulimit -n"_s};
    ProcessRun run(request, m_clock);
    QByteArray said;
    connect(&run, &ProcessRun::finished, this, [&said](const ProcessOutcome &outcome) { said = outcome.output; });
    run.start();
    QVERIFY(spinUntil([&said] { return !said.isEmpty(); }));
    QCOMPARE(said, QByteArray("256\n"));
}

void TestFileLimit::noConnectionLeftIsOurFault()
{
    Dialer::Plan plan;
    plan.addresses = {QHostAddress(QHostAddress::LocalHost)};
    plan.port = 9;
    plan.timeLeft = Millis{1'000};
    Dialer dialer(m_clock, plan);
    std::optional<Cause> found;
    const NothingLeft nothing;
    dialer.start([] {}, [&found](Cause cause, const QString &) { found = cause; });
    QVERIFY(spinUntil([&found] { return found.has_value(); }));
    QCOMPARE(wordOf(*found), wordOf(Cause::Misconfigured));
}

void TestFileLimit::noPingLeftIsOurFault()
{
    Resolver resolver;
    PingRequest request;
    request.target = {u"shop.example"_s, 0, AddressFamily::Any, QHostAddress(QHostAddress::LocalHost)};
    request.ways = {PingWay::Datagram, PingWay::Raw};
    PingExchange ping(request, resolver, m_clock);
    std::optional<PingOutcome> outcome;
    connect(&ping, &PingExchange::finished, this, [&outcome](const PingOutcome &end) { outcome = end; });
    const NothingLeft nothing;
    ping.start();
    QVERIFY(spinUntil([&outcome] { return outcome.has_value(); }));
    QVERIFY(outcome->failure);
    QCOMPARE(wordOf(outcome->failure->cause), wordOf(Cause::Misconfigured));
}

void TestFileLimit::noLookupLeftIsOurFault()
{
    const NothingLeft nothing;
    QCOMPARE(wordOf(systemLookup(u"nobody.invalid"_s, AddressFamily::Any).cause), wordOf(Cause::Misconfigured));
}

void TestFileLimit::theSentenceSaysSo()
{
    QCOMPARE(wordOf(causeOfErrno(EMFILE)), wordOf(Cause::Misconfigured));
    QCOMPARE(wordOf(causeOfErrno(ENFILE)), wordOf(Cause::Misconfigured));
    const TransportFailure failure =
        transportFailure(Phase::Connect, Cause::Misconfigured, Sent::NothingSent, u"shop.example"_s, 443);
    QVERIFY2(failure.sentence.contains(u"LimitNOFILE"_s), qPrintable(failure.sentence));
    // What is too large need not be headers.
    const TransportFailure large =
        transportFailure(Phase::Receive, Cause::TooLarge, Sent::MaybeSent, u"shop.example"_s, 443);
    QVERIFY2(large.sentence.contains(u"answer"_s), qPrintable(large.sentence));
}

QTEST_GUILESS_MAIN(TestFileLimit)
#include "tst_file_limit.moc"
