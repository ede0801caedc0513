// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/incident_link.h"
#include "core/message.h"
#include "engine/run_orders.h"
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kCalls = R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana, unless-repaired-within: 2m}
monitors:
  - {id: shop, name: Shop, kind: probe, target: shop, on-host: web1, runbook: fix}
reactions:
  - {id: restart, name: Restart nginx, kind: repair, what: 'restart nginx on {{monitor.host}}'}
  - {id: call-ana, kind: call, what: '{{message.kind}}|{{message.severity}}|{{message.title}}|{{message.text}}|{{message.link}}'}
runbooks:
  - id: fix
    steps:
      - {run: restart, when: down, settle: 5s}
)";

QString partOf(const QString &told, int part)
{
    return told.section(u'|', part, part);
}

QStringList callsOf(const Script &script)
{
    return script.performed.filter(u"|"_s);
}

/// What the runs that tell knew of themselves.
std::vector<Script::Known> knownOf(const Script &script)
{
    std::vector<Script::Known> known;
    for (qsizetype i = 0; i < script.performed.size(); ++i) {
        if (script.performed[i].contains(u'|'))
            known.push_back(script.known[static_cast<size_t>(i)]);
    }
    return known;
}

} // namespace

/// One message for all channels, and what a later one knows of the earlier.
class TestMessages : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatWasTried();
    void saysWhyNothingWasTried();
    void endsTheEarlierMessage_data();
    void endsTheEarlierMessage();
    void aNewOutageIsTold();
    void isTriedAgainAsTheSame();
    void noTwoAreTheSame();
    void namesNeverStopAMessage();
    void aReceiptComesOnceInSpiteOfARestart();
};

void TestMessages::saysWhatWasTried()
{
    EngineBed bed;
    bed.setSet(kCalls);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(4min);
    bed.script.mend(u"shop"_s);
    bed.pass(1min);
    const QStringList calls = callsOf(bed.script);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(partOf(calls[0], 0), u"problem"_s);
    QCOMPARE(partOf(calls[0], 1), u"critical"_s);
    QCOMPARE(partOf(calls[0], 2), u"Shop is down"_s);
    const QString text = partOf(calls[0], 3);
    QVERIFY2(text.contains(u"It answered 502") && text.contains(u"no repair can follow"), qPrintable(text));
    const QStringList tried = text.split(u'\n').filter(u"Restart nginx at "_s);
    const std::optional<IncidentLink> link = incidentLinkOf(partOf(calls[0], 4));
    QVERIFY2(link, qPrintable(calls[0]));
    QCOMPARE(link->installation, bed.engine().world().automation().installation);
    QVERIFY(bed.engine().world().incident(link->incident));
    QCOMPARE(partOf(calls[1], 4), partOf(calls[0], 4)); // one incident, one link
    QCOMPARE(tried.size(), 1);
    QVERIFY2(tried[0].endsWith(u": succeeded → no effect"), qPrintable(tried[0]));
    QCOMPARE(partOf(calls[1], 0), u"recovered"_s);
    QCOMPARE(partOf(calls[1], 1), u"info"_s);
    QCOMPARE(partOf(calls[1], 2), u"Shop is up again"_s);
}

void TestMessages::saysWhyNothingWasTried()
{
    EngineBed bed;
    bed.setSet(kCalls);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(4min);
    const QStringList calls = callsOf(bed.script);
    QCOMPARE(calls.size(), 1);
    const QString text = partOf(calls[0], 3);
    QVERIFY2(text.contains(u"Restart nginx did not run: shadow mode"), qPrintable(text));
    QVERIFY2(!text.contains(u"Nothing was tried"), qPrintable(text));
}

void TestMessages::endsTheEarlierMessage_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("in one process") << false;
    QTest::newRow("after a restart") << true;
}

void TestMessages::endsTheEarlierMessage()
{
    QFETCH(bool, isKilled);
    EngineBed bed;
    bed.script.remembers = true;
    bed.setSet(kCalls);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(4min);
    QCOMPARE(callsOf(bed.script).size(), 1);
    QVERIFY(knownOf(bed.script)[0].earlier.isEmpty());
    QCOMPARE(knownOf(bed.script)[0].telling, Telling::First);
    if (isKilled) {
        bed.kill();
        bed.start();
    }
    bed.script.mend(u"shop"_s);
    bed.pass(2min);
    QCOMPARE(callsOf(bed.script).size(), 2);
    const Script::Known known = knownOf(bed.script)[1];
    QCOMPARE(known.telling, Telling::Resolve);
    QCOMPARE(known.earlier.value("what"_L1).toString(), callsOf(bed.script)[0]);
}

void TestMessages::aNewOutageIsTold()
{
    EngineBed bed;
    bed.script.remembers = true;
    bed.setSet(kCalls);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(4min);
    bed.script.mend(u"shop"_s);
    bed.pass(2min);
    bed.script.fail(u"shop"_s); // the same incident again
    bed.pass(4min);
    QCOMPARE(bed.incident(u"shop"_s)->outages, 2);
    const std::vector<Script::Known> known = knownOf(bed.script);
    QCOMPARE(known.size(), 3u);
    QCOMPARE(known[2].telling, Telling::First);
    QVERIFY(known[2].earlier.isEmpty());
    QCOMPARE(partOf(callsOf(bed.script)[2], 0), u"problem"_s);
}

void TestMessages::isTriedAgainAsTheSame()
{
    EngineBed bed;
    int calls = 0;
    bed.script.outcome = [&calls](const QString &what) {
        RunReport report;
        report.outcome = what.contains(u'|') && ++calls < 3 ? RunOutcome::Unknown : RunOutcome::Succeeded;
        return report;
    };
    bed.setSet(kCalls);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(10min);
    const std::vector<Script::Known> known = knownOf(bed.script);
    QCOMPARE(known.size(), 3u);
    QCOMPARE(known[1].effectKey, known[0].effectKey);
    QCOMPARE(known[2].effectKey, known[0].effectKey);
    QCOMPARE(known[2].slot, known[0].slot);
}

void TestMessages::noTwoAreTheSame()
{
    EngineBed bed;
    QByteArray set = kCalls;
    set.replace("runbook: fix}", "runbook: fix}\n  - {id: blog, name: Blog, kind: probe, target: blog, runbook: fix}");
    bed.setSet(set);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.script.fail(u"blog"_s);
    bed.pass(4min);
    const std::vector<Script::Known> known = knownOf(bed.script);
    QCOMPARE(known.size(), 2u);
    QVERIFY(known[0].effectKey != known[1].effectKey);
}

void TestMessages::namesNeverStopAMessage()
{
    // What belongs to a monitor has no value in a test; in the place of a header that would be refused.
    EngineBed bed;
    bed.setSet(kCalls);
    Run run;
    run.id = RunId{3};
    run.reaction = ReactionId{u"call-ana"_s};
    run.effect = Effect::Tells;
    run.why = RunWhy::Test;
    run.reason = u"two\nlines"_s;
    const TemplateVariables values = variablesOf(bed.engine().world(), run, bed.engine().kinds(), bed.clock.wallNow());
    for (const TemplateName &name : templateNames()) {
        const QString text = u"{{%1}}"_s.arg(QString::fromLatin1(name.name));
        if (text.contains(u"NAME"))
            continue;
        const Result<QString> rendered = renderText(text, Templating::Header, values);
        QVERIFY2(rendered && !rendered->isEmpty(), qPrintable(text));
    }
    QCOMPARE(*renderText(u"{{message.sentence}}"_s, Templating::Header, values), u"two lines"_s);
}

void TestMessages::aReceiptComesOnceInSpiteOfARestart()
{
    EngineBed bed;
    QByteArray set = kCalls;
    set.replace("salve: 1\n", "salve: 1\ndigest: daily 08:00\n");
    set.replace("every: 10s", "every: 10m");
    bed.setSet(set);
    bed.pass(25h);
    bed.kill();
    bed.start();
    bed.pass(1h);
    const QStringList receipts = callsOf(bed.script).filter(u"receipt|"_s);
    QCOMPARE(receipts.size(), 1);
    QVERIFY2(receipts[0].contains(u"0 repaired, 0 woken, not watched 0 min, automation in shadow mode"),
             qPrintable(receipts[0]));
    bed.kill();
    bed.clock.advance(30h); // the computer is off
    bed.start();
    bed.pass(1h);
    const QStringList later = callsOf(bed.script).filter(u"receipt|"_s);
    QVERIFY(later.size() >= 2);
    QVERIFY2(later.back().contains(u"not watched 1 d 6 h"), qPrintable(later.back()));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
