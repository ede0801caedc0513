// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QListWidget>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NoticesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysWhatFailedAndWhatWeDo();
    void updatesTheSameNotice();
    void gathersAStorm();
    void staysQuietAboutWhatWasOpen();
    void canBePaused();
    void doesWhatItsButtonsSay();
    void approvesOnlyWhatItShows();
    void opensWhatIsTooLongToRead();

private:
    QJsonObject question(const QString &request) const;
    void askForApproval();
    Incident incident(qint64 id, const QString &monitor) const
    {
        Incident made;
        made.id = {id};
        made.monitor = {monitor};
        made.firstFailure = m->clock.wallNow() - 130s;
        made.worst = MonitorWord::Down;
        made.message = u"Connection refused on port 443."_s;
        return made;
    }
    std::unique_ptr<WindowFixture> m;
};

void NoticesTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

void NoticesTest::saysWhatFailedAndWhatWeDo()
{
    m->session.sendIncidents({incident(20, u"shop"_s)});
    QCOMPARE(m->notices.size(), size_t{1});
    QCOMPARE(m->notices[0].title, u"Down: Shop"_s);
    QVERIFY(m->notices[0].body.startsWith(u"Connection refused on port 443. Since "_s));
    QVERIFY(m->notices[0].body.endsWith(u"Restart nginx on web1 when down, at most 2 times"_s));
    QVERIFY(!m->notices[0].isCritical);
    m->session.sendIncidents({incident(21, u"docs"_s)});
    QVERIFY(m->notices[1].isCritical); // nothing repairs it
}

void NoticesTest::updatesTheSameNotice()
{
    Incident open = incident(20, u"shop"_s);
    m->session.sendIncidents({open});
    Incident again = open;
    again.message = u"still"_s;
    m->session.sendIncidents({again});
    QCOMPARE(m->notices.size(), size_t{1});
    Run run;
    run.id = {50};
    run.incident = {20};
    run.reaction = {u"restart-nginx-web1"_s};
    run.effect = Effect::Repairs;
    run.verdict = Verdict::Repaired;
    open.end = IncidentEnd::Recovered;
    open.closed = open.firstFailure + 130s;
    m->session.sendIncidents({open}, {run});
    QCOMPARE(m->notices.size(), size_t{2});
    QCOMPARE(m->notices[1].title, u"Repaired: Shop after 2 min 10 s"_s);
    QCOMPARE(m->notices[1].key, m->notices[0].key);
}

void NoticesTest::gathersAStorm()
{
    for (int i = 0; i < 5; ++i)
        m->session.sendIncidents({incident(30 + i, u"m%1"_s.arg(i))});
    QCOMPARE(m->notices.size(), size_t{5});
    QCOMPARE(m->notices[4].key, m->notices[2].key); // from the third on one message
    QVERIFY(m->notices[4].title.startsWith(u"5 "_s));
    m->clock.advance(20s);
    m->session.sendIncidents({incident(40, u"shop"_s)});
    QCOMPARE(m->notices[5].title, u"Down: Shop"_s);
}

void NoticesTest::staysQuietAboutWhatWasOpen()
{
    m->session.sendIncidents({m->session.snapshot.incidents.front()});
    QVERIFY(m->notices.empty());
}

void NoticesTest::canBePaused()
{
    auto *notices = m->window->findChild<Notices *>();
    notices->pauseUntil(m->clock.wallNow() + 1h);
    m->session.sendIncidents({incident(20, u"shop"_s)});
    QVERIFY(m->notices.empty());
    m->clock.advance(61min);
    m->session.sendIncidents({incident(21, u"docs"_s)});
    QCOMPARE(m->notices.size(), size_t{1});
}

void NoticesTest::doesWhatItsButtonsSay()
{
    m->session.sendIncidents({incident(20, u"docs"_s)});
    const QString key = m->notices[0].key;
    QCOMPARE(m->notices[0].acts, (std::vector{NoticeAct::Open, NoticeAct::Acknowledge, NoticeAct::Hold}));
    m->window->actOnNotice(key, NoticeAct::Acknowledge);
    QCOMPARE(m->session.lastOf(commands::kAcknowledge).value("incident"_L1).toInt(), 20);
    m->window->actOnNotice(key, NoticeAct::Hold);
    QCOMPARE(m->session.lastOf(commands::kHold).value("name"_L1).toString(), u"docs"_s);
    QCOMPARE(m->session.lastOf(commands::kHold).value("until_ms"_L1).toInteger(), msOf(m->clock.wallNow() + 1h));
    m->window->hide();
    m->window->actOnNotice(key, NoticeAct::Open);
    QVERIFY(m->window->isVisible());
    QCOMPARE(m->find<QListWidget>(u"pages"_s)->currentRow(), 3);
}

QJsonObject NoticesTest::question(const QString &request) const
{
    return {
        {u"run"_s,
         QJsonObject{{u"id"_s, 77},
                     {u"reaction"_s, u"restart-nginx-web1"_s},
                     {u"monitor"_s, u"shop"_s},
                     {u"phase"_s, u"awaiting-approval"_s},
                     {u"hosts"_s, QJsonArray{u"web1"_s}}}},
        {u"request"_s,
         QJsonObject{{u"text"_s, request}, {u"hash"_s, u"3f2a"_s}, {u"until_ms"_s, msOf(m->clock.wallNow() + 15min)}}}};
}

void NoticesTest::askForApproval()
{
    AutomationView waiting = m->session.snapshot.automation;
    waiting.awaitingApproval = {{77}};
    m->session.sendAutomation(waiting);
}

void NoticesTest::approvesOnlyWhatItShows()
{
    m->session.answer(queries::kRun, question(u"POST https://salt.example/run service.restart nginx"_s));
    askForApproval();
    QTRY_COMPARE(m->notices.size(), size_t{1});
    const Notice asked = m->notices.front();
    QCOMPARE(asked.title, u"May Restart nginx on web1 run for Shop?"_s);
    QVERIFY(asked.body.contains(u"service.restart nginx"_s));
    QVERIFY(asked.body.contains(u"It touches web1."_s));
    QCOMPARE(asked.acts, (std::vector{NoticeAct::Open, NoticeAct::Deny, NoticeAct::Approve})); // a click opens
    m->window->actOnNotice(asked.key, NoticeAct::Open);
    QCOMPARE(m->session.countOf(commands::kApprove), 0);
    m->window->actOnNotice(asked.key, NoticeAct::Approve);
    const QJsonObject approved = m->session.lastOf(commands::kApprove);
    QCOMPARE(approved.value("answer"_L1).toString(), u"approve"_s);
    QCOMPARE(approved.value("run"_L1).toInt(), 77);
    QCOMPARE(approved.value("hash"_L1).toString(), u"3f2a"_s);
    m->window->actOnNotice(asked.key, NoticeAct::Deny);
    QCOMPARE(m->session.lastOf(commands::kApprove).value("answer"_L1).toString(), u"deny"_s);
}

void NoticesTest::opensWhatIsTooLongToRead()
{
    m->session.answer(queries::kRun, question(QString(301, u'x')));
    askForApproval();
    QTRY_COMPARE(m->notices.size(), size_t{1});
    QCOMPARE(m->notices.front().acts, (std::vector{NoticeAct::Open, NoticeAct::Deny}));
    m->window->actOnNotice(m->notices.front().key, NoticeAct::Approve); // a desktop that makes up buttons
    QCOMPARE(m->session.countOf(commands::kApprove), 0);
}

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
