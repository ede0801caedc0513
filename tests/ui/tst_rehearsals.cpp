// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/drill_panel.h"
#include "ui/run_proof_panel.h"
#include "ui/salt_export.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace salve;
using namespace Qt::StringLiterals;

/// What is asked of the past, of the future and of a run, in the real window.
class RehearsalsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }
    void playsAFailure();
    void breaksForRealWhenAskedTwice();
    void followsARealDrillToItsEnd_data();
    void followsARealDrillToItsEnd();
    void saysWhenADrillIsNotRepaired();
    void saysWhyNothingWasBroken();
    void saysThatADrillIsNotSeenAnyMore();
    void breaksNothingThatNobodyWouldRepair();
    void showsWhatWouldHaveHappened();
    void provesARun();
    void takesARunBack();
    void exportsReactorTemplates();

private:
    void page(int number) { m->find<QListWidget>(u"pages"_s)->setCurrentRow(number); }
    void showProof();
    void drill(const QString &monitor) { askForDrill(m->window->bench(), {monitor}); }
    MonitorId repairable();
    MonitorId breakIt();
    QString drilled(const MonitorId &monitor) const
    {
        return m->window->bench().messages.sentenceOf(u"drilled-"_s + monitor.value);
    }
    Incident failureOf(const MonitorId &monitor) const;
    std::unique_ptr<WindowFixture> m;
};

void RehearsalsTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->open();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.subscribe();
    QTRY_VERIFY(m->window->bench().monitors.rowCount() > 10);
    m->window->resize(1280, 860);
}

void RehearsalsTest::playsAFailure()
{
    // From the menu, by its key, for the chosen monitor.
    QCOMPARE(m->action(u"fire-drill"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m->window->findChild<TableView *>(u"monitors-table"_s)->selectRow(0);
    m->action(u"fire-drill"_s)->trigger();
    m->click(u"drill-play"_s);
    auto *lines = m->find<QListWidget>(u"drill-lines"_s);
    QTRY_COMPARE(lines->count(), 5);
    QVERIFY(lines->item(0)->text().startsWith(u"after 2 min  Down"_s));
    QVERIFY(lines->item(2)->text().contains(u"runs on web1"_s));
    QVERIFY(lines->item(4)->text().contains(u"not repaired within 5 min"_s));
    QCOMPARE(m->session.lastOf(queries::kDrill).value(u"cause"_s).toString(), u"refused"_s);
    QVERIFY(m->find<QLabel>(u"drill-notes"_s)->text().contains(u"nothing was sent"_s));
    // The line of a run shows what it would send.
    lines->setCurrentRow(2);
    QVERIFY(m->find<QPlainTextEdit>(u"drill-preview"_s)->toPlainText().contains(u"service.restart"_s));
    lines->setCurrentRow(0);
    QVERIFY(!m->find<QPlainTextEdit>(u"drill-preview"_s)->isVisible());
    QCOMPARE(m->session.countOf(commands::kReact), 0);
}

/// One that is up and has an armed runbook.
MonitorId RehearsalsTest::repairable()
{
    Batch batch;
    for (MonitorView view : m->session.snapshot.monitors) {
        if (view.runbook.isEmpty())
            continue;
        view.state = MonitorWord::Up;
        view.enabled = true;
        batch.monitors = {view};
        break;
    }
    if (batch.monitors.empty())
        return {};
    for (RunbookView book : m->session.snapshot.runbooks) {
        book.isArmed = true;
        batch.runbooks.push_back(book);
    }
    AutomationView automation = m->session.snapshot.automation;
    automation.isStopped = false;
    automation.acts = true;
    batch.automation = automation;
    m->session.send(batch);
    return batch.monitors.front().id;
}

MonitorId RehearsalsTest::breakIt()
{
    const MonitorId monitor = repairable();
    drill(monitor.value);
    m->click(u"drill-for-real"_s);
    QTest::keyClicks(m->find<QLineEdit>(u"drill-typed"_s), monitor.value);
    m->click(u"drill-break"_s);
    QCoreApplication::processEvents(); // the answer
    return monitor;
}

Incident RehearsalsTest::failureOf(const MonitorId &monitor) const
{
    Incident incident;
    incident.id = {991};
    incident.monitor = monitor;
    incident.firstFailure = incident.opened = m->clock.wallNow();
    return incident;
}

void RehearsalsTest::breaksForRealWhenAskedTwice()
{
    const MonitorId monitor = repairable();
    QVERIFY(!monitor.isEmpty());
    drill(monitor.value);
    m->click(u"drill-for-real"_s);
    auto *confirm = m->find<QAbstractButton>(u"drill-break"_s);
    QVERIFY2(confirm->isVisible(), qPrintable(m->find<QLabel>(u"drill-warning"_s)->text()));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(m->find<QLineEdit>(u"drill-typed"_s), u"something-else"_s);
    QVERIFY(!confirm->isEnabled());
    m->find<QLineEdit>(u"drill-typed"_s)->clear();
    QTest::keyClicks(m->find<QLineEdit>(u"drill-typed"_s), monitor.value);
    m->click(u"drill-break"_s);
    QCOMPARE(m->session.countOf(commands::kReact), 1);
    QCOMPARE(m->session.lastOf(commands::kReact).value(u"drill"_s).toBool(), true);
    QCOMPARE(m->session.lastOf(commands::kReact).value(u"monitor"_s).toString(), monitor.value);
}

void RehearsalsTest::followsARealDrillToItsEnd_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("end");
    QTest::newRow("proven") << Verdict::Repaired << u"Repaired by mend-it, proven 42 s after it was broken."_s;
    QTest::newRow("no proof")
        << Verdict::Unproven
        << u"It is up again 42 s after it was broken, but no reaction is proven to have done it."_s;
}

void RehearsalsTest::followsARealDrillToItsEnd()
{
    QFETCH(Verdict, verdict);
    const MonitorId monitor = breakIt();
    QVERIFY2(drilled(monitor).contains(u"Waiting until it is seen to be down"_s), qPrintable(drilled(monitor)));
    m->clock.advance(std::chrono::seconds{12});
    Incident incident = failureOf(monitor);
    m->session.sendIncidents({incident});
    QVERIFY2(drilled(monitor).endsWith(u"Waiting for its runbook to repair it."_s), qPrintable(drilled(monitor)));
    Run run;
    run.id = {992};
    run.monitor = monitor;
    run.reaction = {u"mend-it"_s};
    run.started = m->clock.wallNow();
    run.phase = RunPhase::Started;
    m->session.sendRun(run);
    QVERIFY2(drilled(monitor).endsWith(u"It is down, and mend-it is to repair it."_s), qPrintable(drilled(monitor)));
    m->clock.advance(std::chrono::seconds{30});
    incident.end = IncidentEnd::Recovered;
    incident.closed = m->clock.wallNow();
    m->session.sendIncidents({incident});
    QVERIFY2(drilled(monitor).endsWith(u"Waiting for the proof of what did it."_s), qPrintable(drilled(monitor)));
    run.phase = RunPhase::Ended;
    run.outcome = RunOutcome::Succeeded;
    run.verdict = verdict;
    m->session.sendRun(run);
    QFETCH(QString, end);
    QVERIFY2(drilled(monitor).endsWith(end), qPrintable(drilled(monitor)));
    // What comes later is another story.
    m->clock.advance(std::chrono::hours{1});
    m->session.sendIncidents({failureOf(monitor)});
    QVERIFY2(drilled(monitor).endsWith(end), qPrintable(drilled(monitor)));
}

void RehearsalsTest::saysWhenADrillIsNotRepaired()
{
    const MonitorId unseen = breakIt();
    m->clock.advance(std::chrono::minutes{11});
    QVERIFY2(drilled(unseen).contains(u"never went down within 10 min"_s), qPrintable(drilled(unseen)));
    const MonitorId monitor = breakIt();
    m->session.sendIncidents({failureOf(monitor)});
    m->clock.advance(std::chrono::minutes{9});
    QVERIFY(!drilled(monitor).contains(u"by hand"_s));
    m->clock.advance(std::chrono::minutes{2});
    QVERIFY2(drilled(monitor).endsWith(u"It is not up again after 10 min. Mend it by hand."_s),
             qPrintable(drilled(monitor)));
}

void RehearsalsTest::saysWhyNothingWasBroken()
{
    m->session.refuse(commands::kReact, u"held by ana"_s);
    const MonitorId monitor = breakIt();
    QTRY_VERIFY2(drilled(monitor).endsWith(u"Nothing was broken: held by ana"_s), qPrintable(drilled(monitor)));
}

void RehearsalsTest::saysThatADrillIsNotSeenAnyMore()
{
    const MonitorId monitor = breakIt();
    m->session.lose(u"The connection to Salve is lost"_s);
    QVERIFY2(drilled(monitor).contains(u"cannot be heard any more"_s), qPrintable(drilled(monitor)));
}

void RehearsalsTest::breaksNothingThatNobodyWouldRepair()
{
    drill(u"shop"_s); // it is down
    m->click(u"drill-for-real"_s);
    QVERIFY(m->find<QLabel>(u"drill-warning"_s)->text().contains(u"not up now"_s));
    QVERIFY(!m->find<QAbstractButton>(u"drill-break"_s)->isVisible());
}

void RehearsalsTest::showsWhatWouldHaveHappened()
{
    m->session.answer(queries::kSet, {{u"text"_s, u"salve: 1\nrunbooks:\n  - {id: restart-nginx, steps: []}\n"_s}});
    page(2);
    m->window->findChild<TableView *>(u"runbooks-table"_s)->selectRow(0);
    m->action(u"edit"_s)->trigger();
    QTRY_VERIFY(m->find<QLabel>(u"step-sentence"_s));
    m->click(u"replay"_s);
    auto *table = m->find<QTreeWidget>(u"replay-table"_s);
    QTRY_COMPARE(table->topLevelItemCount(), 3);
    QVERIFY(table->topLevelItem(1)->text(0).startsWith(u"≠"_s));
    QVERIFY(table->topLevelItem(1)->text(4).contains(u"cooldown"_s));
    QCOMPARE(table->topLevelItem(2)->text(3), u"nothing"_s);
    QVERIFY(m->find<QLabel>(u"replay-summary"_s)->text().startsWith(u"2 "_s));
    // It is asked with the runbook as it stands in the editor, in the place of the old one.
    const QString text = m->session.lastOf(queries::kReplay).value(u"text"_s).toString();
    QVERIFY2(text.contains(u"up-to: 2"_s) && text.count(u"id: restart-nginx\n"_s) == 1, qPrintable(text));
    QCOMPARE(m->session.countOf(commands::kPutRunbook), 0);
}

void RehearsalsTest::showProof()
{
    page(3);
    m->window->findChild<TableView *>(u"incidents-table"_s)->selectRow(0);
    QTRY_VERIFY(m->find<QToolButton>(u"unfold"_s) && m->find<QToolButton>(u"unfold"_s)->isVisible());
    m->click(u"unfold"_s);
    QTRY_VERIFY(m->find<QToolButton>(u"undo-run"_s)->height() > 8); // its room comes with the next round
}

void RehearsalsTest::provesARun()
{
    showProof();
    auto *proof = m->find<RunProofPanel>(u"run-proof"_s);
    QVERIFY(proof && proof->isVisible());
    QStringList said;
    for (const QLabel *label : proof->findChildren<QLabel *>())
        said.append(label->text());
    const QString all = said.join(u'\n');
    for (const QString &part : {u"step restart-nginx-web1@down of the runbook restart-nginx"_s,
                                u"web1"_s,
                                u"its own answer says that it is done"_s,
                                u"It took 3 s"_s,
                                u"No effect. The check at"_s,
                                u"still failed"_s,
                                u"service.restart"_s,
                                u"200 OK"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u"\n\n"_s + all));
    QCOMPARE(m->find<QLabel>(u"proof-looks"_s)->text().count(u'\n'), 2);
    QVERIFY(!all.contains(u"secret"_s));
}

void RehearsalsTest::takesARunBack()
{
    showProof();
    m->click(u"undo-run"_s);
    QTRY_VERIFY2(m->find<QLabel>(u"undo-preview"_s)->text().contains(u"service.stop"_s),
                 qPrintable(m->find<QLabel>(u"undo-sentence"_s)->text()));
    QCOMPARE(m->session.countOf(commands::kUndo), 0); // what is sent is read first
    m->click(u"undo-cancel"_s);
    QCOMPARE(m->session.countOf(commands::kUndo), 0);
    m->click(u"undo-run"_s);
    QTRY_VERIFY(m->find<QAbstractButton>(u"undo-confirm"_s)->isEnabled());
    m->click(u"undo-confirm"_s);
    QCOMPARE(m->session.countOf(commands::kUndo), 1);
    QCOMPARE(m->session.lastOf(commands::kUndo).value(u"run"_s).toInt(), 41);
}

void RehearsalsTest::exportsReactorTemplates()
{
    QTemporaryDir folder;
    exportSaltTemplatesTo(m->window->bench(), folder.path());
    QTRY_VERIFY(m->window->bench().messages.isShown(u"salt-export"_s));
    const QString base = folder.filePath(u"reactor/base.sls"_s);
    QFile file(base);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("4711"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    // Nothing is overwritten, and nothing half-written.
    QVERIFY(QFile::remove(base));
    m->window->bench().messages.close(u"salt-export"_s);
    exportSaltTemplatesTo(m->window->bench(), folder.path());
    QTRY_VERIFY(m->session.countOf(queries::kSaltTemplates) == 2);
    QTRY_VERIFY(!m->window->bench().messages.isShown(u"salt-export"_s));
    QVERIFY(!QFile::exists(base));
}

QTEST_MAIN(RehearsalsTest)
#include "tst_rehearsals.moc"
