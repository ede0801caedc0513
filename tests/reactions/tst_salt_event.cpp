// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"

using namespace salve;
using namespace salve::test;

namespace {

constexpr auto kMaster = R"({"tag": "shop/nginx/down", "data": {"service": "nginx"}})";
constexpr auto kMinion =
    R"({"tag": "shop/nginx/down", "data": {"service": "nginx"}, "from": "minion", "target": "web1"})";

} // namespace

/// What is said on the bus of the master.
class TstSaltEvent : public SaltRunTest
{
    Q_OBJECT
public:
    TstSaltEvent() : SaltRunTest(u"salt-event"_s) {}

private slots:
    void init();
    void cleanup();

    void isHeardOnTheBus();
    void isSentOnce_data();
    void isSentOnce();
    void isCut_data() { cutRows(u"salt-event"_s); }
    void isCut();
    void saysNoWhereSaltDoes();
    void saysWhatItDoes();

private:
    struct Heard
    {
        QString tag;
        QJsonObject data;
    };
    std::vector<Heard> m_heard;
    bool m_isSeeing{false};
    std::unique_ptr<QObject> m_subscription;
};

void TstSaltEvent::init()
{
    begin();
    m_heard.clear();
    m_isSeeing = false;
    SaltEventSink sink;
    sink.event = [this](const QString &tag, const QJsonObject &data) {
        if (tag.startsWith("shop/"_L1))
            m_heard.push_back({tag, data});
    };
    sink.sight = [this](bool isThere, const QString &) { m_isSeeing = isThere; };
    const SaltLogin login{f->master.url(), u"pam"_s, u"salve"_s, u"salt-api"_s, kPassword, {}};
    m_subscription = f->events.subscribe(login, sink);
    QVERIFY(spinUntil([&] { return m_isSeeing; }));
}

void TstSaltEvent::cleanup()
{
    m_subscription.reset();
    f.reset();
}

void TstSaltEvent::isHeardOnTheBus()
{
    const RunReport master = run(kMaster);
    QCOMPARE(wordsOf(master),
             u"delivered | The event shop/nginx/down is on Salt's bus: what comes of it, only the monitor can say."_s);
    QVERIFY(spinUntil([&] { return m_heard.size() == 1; }));
    QCOMPARE(m_heard.at(0).tag, u"shop/nginx/down"_s);
    QCOMPARE(m_heard.at(0).data.value("service"_L1), QJsonValue(u"nginx"_s));

    QCOMPARE(run(kMinion).outcome, RunOutcome::Delivered);
    QVERIFY(spinUntil([&] { return m_heard.size() == 2; }));
    QCOMPARE(m_heard.at(1).data.value("id"_L1), QJsonValue(u"web1"_s));
    QCOMPARE(m_heard.at(1).data.value("data"_L1).toObject().value("service"_L1), QJsonValue(u"nginx"_s));
}

void TstSaltEvent::isSentOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<RunOutcome>("master");
    QTest::addColumn<RunOutcome>("minion");
    QTest::addColumn<int>("times");
    QTest::newRow("cut before it was read")
        << int(SaltFault::CutBefore) << RunOutcome::Unknown << RunOutcome::NotRun << 0;
    QTest::newRow("cut before the answer")
        << int(SaltFault::CutAfter) << RunOutcome::Unknown << RunOutcome::Delivered << 1;
    QTest::newRow("a gateway's answer") << int(SaltFault::Gateway) << RunOutcome::Unknown << RunOutcome::Delivered << 1;
    QTest::newRow("an error of salt-api")
        << int(SaltFault::ServerError) << RunOutcome::Unknown << RunOutcome::NotRun << 0;
    QTest::newRow("somebody else's page") << int(SaltFault::Page) << RunOutcome::Rejected << RunOutcome::Rejected << 0;
}

/// The job of a minion has an id of ours, by which it is looked up; that of the master has none.
void TstSaltEvent::isSentOnce()
{
    QFETCH(int, fault);
    QFETCH(RunOutcome, master);
    QFETCH(RunOutcome, minion);
    QFETCH(int, times);
    f->master.failNext(static_cast<SaltFault>(fault), u"event.send"_s);
    QCOMPARE(wordOf(run(kMaster).outcome), wordOf(master));
    f->master.failNext(static_cast<SaltFault>(fault), u"event.send"_s);
    QCOMPARE(wordOf(run(kMinion).outcome), wordOf(minion));
    QVERIFY(spinUntil([&] { return m_heard.size() == static_cast<size_t>(2 * times); }));
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(f->settings(kMaster), f->services, context));
    QCOMPARE(settleWith(context, kMinion).outcome, times == 0 ? RunOutcome::NotRun : RunOutcome::Delivered);
    f->master.server().close();
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kMaster).outcome, RunOutcome::NotRun);
}

/// The request that acts comes right after the login; that of a minion after the look for its job and the question
/// whether the host holds, too.
void TstSaltEvent::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    const int times = hasArrived(cut) ? 1 : 0;
    const auto relay = cutting(cut, 1);
    const RunReport report = run(by(*relay, kMaster));
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(wordsOf(report)));
    QCOMPARE(f->asked(u"event.send"_s), times);
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(f->settings(kMaster), f->services, context)); // nothing is sent to find out

    const auto before = cutting(cut, 3);
    const QByteArray minion = by(*before, kMinion);
    QCOMPARE(wordOf(run(minion).outcome), wordOf(hasArrived(cut) ? RunOutcome::Delivered : RunOutcome::NotRun));
    QCOMPARE(f->asked(u"event.send"_s), 2 * times);
    QVERIFY(before->open());
    QCOMPARE(wordOf(run(minion).outcome), wordOf(RunOutcome::Delivered)); // of the same job
    QCOMPARE(f->asked(u"event.send"_s), times + 1);
    QCOMPARE(f->executed(u"event.send"_s), 1);
    QVERIFY(spinUntil([&] { return m_heard.size() == static_cast<size_t>(times + 1); }));
}

void TstSaltEvent::saysNoWhereSaltDoes()
{
    f->master.minions().setEventSink({});
    f->answer(false);
    QCOMPARE(run(kMinion).outcome, RunOutcome::Failed);
    QCOMPARE(
        runIn(f->slot + std::chrono::hours(1), R"({"tag": "shop/nginx/down", "from": "minion", "target": "nope*"})")
            .outcome,
        RunOutcome::Rejected);
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u"test.*"_s}});
    QCOMPARE(wordsOf(run(kMaster)), u"rejected | Salt does not permit salve to call event.send."_s);
    f->secrets.insert(u"other"_s, kPassword); // another session, which reads the rights again
    QCOMPARE(preflight(R"({"tag": "shop/nginx/down", "password": {"secret": "other"}})").light,
             PreflightReport::Light::Red);
}

void TstSaltEvent::saysWhatItDoes()
{
    const Node settings = f->settings(kMaster);
    QCOMPARE(kind().effect(settings), Effect::Repairs);
    QCOMPARE(kind().effectKey(settings),
             u"salt-event "_s + f->master.url().toString() + u"/ master shop/nginx/down service=nginx"_s);
    QVERIFY(kind().effectKey(settings) != kind().effectKey(f->settings(kMinion)));
    QVERIFY(!kind().preview(settings).contains(kPassword));
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"tag": "salt/job/1/new"})"))));
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"tag": "a", "from": "minion", "target": ""})"))));
    QCOMPARE(preflight(kMaster).light, PreflightReport::Light::Green);
    QCOMPARE(preflight(kMinion).hosts, QStringList{u"web1"_s});
    QVERIFY(m_heard.empty());
}

QTEST_GUILESS_MAIN(TstSaltEvent)
#include "tst_salt_event.moc"
