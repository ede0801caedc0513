// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/detail_pane.h"
#include "ui/status_line.h"
#include "ui/table_view.h"
#include "ui/tray.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void opensOnThreeDoors();
    void searchesWhileTyping();
    void escapeClearsThenLeaves();
    void chipsCombineWithSearch();
    void showsTheChosenMonitorInFull();
    void stopsAndResumesAllAutomation();
    void deletesWithUndo();
    void menuHasItsOrder();
    void checksPausesAndHoldsTheSelection();
    void copiesAsText();
    void asksForApprovalWithoutWaiting();
    void saysThatItTookOver();
    void saysWhatIsNotWatched();
    void showsThatItIsLost();
    void asksOnceWhatClosingMeans();
    void warnsBeforeQuittingWhileArmed();
    void opensTheStoryOfAnIncident();
    void followsTheLinkOfAMessage();
    void showsRefusalsInWords();
    void everyShortcutStandsInAMenu();
    void keepsSelectionOverBatches();

private:
    TableView *table() { return m->window->findChild<TableView *>(u"monitors-table"_s); }
    void select(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 1).data().toString() == name) {
                // Not selectRow(): the modifiers of the last key that a test pressed would count.
                table()->selectionModel()->setCurrentIndex(
                    table()->model()->index(row, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    MessageArea &messages() { return m->window->bench().messages; }
    std::unique_ptr<WindowFixture> m;
};

void MainWindowTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
}

void MainWindowTest::opensOnThreeDoors()
{
    m->session.snapshot = {};
    m->open();
    QVERIFY(m->find<QWidget>(u"first-start"_s)->isVisible());
    m->click(u"door-demo"_s);
    QCOMPARE(m->demos, 1);
    m->click(u"tell-email"_s);
    auto *editor = m->find<QWidget>(u"reaction-editor"_s);
    QVERIFY(editor && editor->isVisible());
    auto *pages = m->find<QListWidget>(u"pages"_s);
    pages->setCurrentRow(0);
    m->click(u"door-monitor"_s);
    QVERIFY(m->find<QWidget>(u"monitor-editor"_s)->isVisible());
}

void MainWindowTest::searchesWhileTyping()
{
    m->open();
    auto *search = m->find<QLineEdit>(u"search"_s);
    QTest::keyClick(m->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::focusObject(), search);
    QTest::keyClicks(search, u"tag:prod api"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    QTest::keyClicks(search, u" nothing"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible()); // says that nothing matches instead
    QVERIFY(m->find<QToolButton>(u"clear-filter"_s)->isVisible());
    m->click(u"clear-filter"_s);
    QCOMPARE(table()->model()->rowCount(), m->window->bench().monitors.rowCount());
    QVERIFY(search->text().isEmpty());
}

void MainWindowTest::escapeClearsThenLeaves()
{
    m->open();
    auto *search = m->find<QLineEdit>(u"search"_s);
    table()->setFocus();
    QTest::keyClick(table(), '/');
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"docs"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void MainWindowTest::chipsCombineWithSearch()
{
    m->open();
    QCOMPARE(m->find<QToolButton>(u"chip-down"_s)->text(), u"Down 1"_s);
    m->click(u"chip-down"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    auto *search = m->find<QLineEdit>(u"search"_s);
    search->setText(u"docs"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    auto *status = m->window->findChild<StatusLine *>();
    QVERIFY2(status->text().contains(u"1 down"_s), qPrintable(status->text()));
}

void MainWindowTest::showsTheChosenMonitorInFull()
{
    m->open();
    select(u"Shop"_s);
    auto *next = m->find<QLabel>(u"what-comes-next"_s);
    QTRY_VERIFY(next->text().startsWith(u"Restart nginx on web1 in 13 min: cooldown"_s));
    QCOMPARE(m->find<QLabel>(u"detail-name"_s)->text(), u"Shop"_s);
    QVERIFY(m->find<QLabel>(u"detail-state"_s)->text().contains(u"next check in 46 s"_s));
    QVERIFY(m->find<QLabel>(u"what-is-wrong"_s)->text().contains(u"Connection refused"_s));
    QVERIFY(m->find<QLabel>(u"settings-text"_s)->text().contains(u"x-owner: ana"_s));
    // The story of its incident stands there, newest lines.
    QTRY_VERIFY(
        m->window->findChild<DetailPane *>()->findChild<QWidget *>(u"timeline"_s)->findChildren<QLabel *>().size() > 8);
    m->clock.advance(3min);
    emit m->window->bench().ticked();
    QVERIFY2(next->text().contains(u"in 10 min"_s), qPrintable(next->text())); // it counts on without being asked
}

void MainWindowTest::stopsAndResumesAllAutomation()
{
    m->open();
    m->click(u"stop-all"_s);
    QJsonObject command = m->session.lastOf(commands::kStopAll);
    QCOMPARE(command.value("stopped"_L1).toBool(), true);
    QVERIFY(!command.value("by"_L1).toString().isEmpty());
    AutomationView stopped = m->session.snapshot.automation;
    stopped.isStopped = true;
    m->session.sendAutomation(stopped);
    QVERIFY(messages().isShown(u"stopped"_s));
    QVERIFY(m->action(u"stop-all"_s)->text().contains(u"Resume"_s));
    m->action(u"stop-all"_s)->trigger();
    QCOMPARE(m->session.lastOf(commands::kStopAll).value("stopped"_L1).toBool(true), false);
    m->session.sendAutomation(m->session.snapshot.automation);
    QVERIFY(!messages().isShown(u"stopped"_s));
}

void MainWindowTest::deletesWithUndo()
{
    m->session.answer(commands::kRemove, {{u"undo"_s, u"salve: 1\n"_s}});
    m->open();
    select(u"Documentation"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(messages().isShown(u"undo"_s));
    QCOMPARE(m->session.lastOf(commands::kRemove).value("ids"_L1).toArray(), QJsonArray{u"docs"_s});
    QVERIFY(m->action(u"undo"_s)->isEnabled());
    QTest::keyClick(m->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->session.lastOf(commands::kApplySet).value("text"_L1).toString(), u"salve: 1\n"_s);
    QVERIFY(!messages().isShown(u"undo"_s));
    QVERIFY(!m->action(u"undo"_s)->isEnabled());
}

void MainWindowTest::menuHasItsOrder()
{
    m->open();
    select(u"Shop"_s);
    emit table()->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(QString(action->text()).remove(u'&').remove(u'…'));
    }
    QCOMPARE(texts,
             (QStringList{u"Open"_s,
                          u"Check now"_s,
                          u"Run reaction"_s,
                          u"Acknowledge"_s,
                          u"Add a note"_s,
                          u"Hold automation"_s,
                          u"Maintenance"_s,
                          u"Mark by hand"_s,
                          u"Pause or resume"_s,
                          u"Fire drill"_s,
                          u"Edit"_s,
                          u"Duplicate"_s,
                          u"Copy"_s,
                          u"Delete"_s}));
    menu->close();
}

void MainWindowTest::checksPausesAndHoldsTheSelection()
{
    m->open();
    table()->selectAll();
    const int count = table()->model()->rowCount();
    QTest::keyClick(m->window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m->session.lastOf(commands::kCheckNow).value("monitors"_L1).toArray().size(), count);
    QTest::keyClick(m->window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m->session.lastOf(commands::kEnable).value("enabled"_L1).toBool(true), false);
    select(u"Shop"_s);
    emit table()->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    QMenu *hold = menu->actions().at(5)->menu();
    QVERIFY(hold);
    hold->actions().at(1)->trigger(); // 1 hour
    QJsonObject command = m->session.lastOf(commands::kHold);
    QCOMPARE(command.value("scope"_L1).toString(), u"monitor"_s);
    QCOMPARE(command.value("name"_L1).toString(), u"shop"_s);
    QCOMPARE(command.value("until_ms"_L1).toInteger(), msOf(m->clock.wallNow() + 1h));
    menu->actions().at(2)->menu()->actions().first()->trigger();
    QCOMPARE(m->session.lastOf(commands::kReact).value("reaction"_L1).toString(), u"restart-nginx-web1"_s);
    QCOMPARE(m->session.lastOf(commands::kReact).value("monitor"_L1).toString(), u"shop"_s);
    menu->actions().at(6)->menu()->actions().first()->trigger(); // maintenance is written into the set
    QTRY_VERIFY(m->session.lastOf(commands::kApplySet).value("text"_L1).toString().contains(u"maintenance"_s));
    QVERIFY(m->session.lastOf(commands::kApplySet)
                .value("text"_L1)
                .toString()
                .contains(u"tell-team"_s)); // and nothing else is lost
    menu->close();
}

void MainWindowTest::copiesAsText()
{
    m->open();
    select(u"Office router"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.value(0), u"Office router"_s);
    QCOMPARE(cells.value(1), u"Up"_s);
}

void MainWindowTest::asksForApprovalWithoutWaiting()
{
    m->session.answer(queries::kRun,
                      {{u"run"_s,
                        QJsonObject{{u"id"_s, 77},
                                    {u"reaction"_s, u"restart-nginx-web1"_s},
                                    {u"monitor"_s, u"shop"_s},
                                    {u"runbook"_s, u"heal-shop"_s},
                                    {u"hosts"_s, QJsonArray{u"web1"_s}}}},
                       {u"request"_s,
                        QJsonObject{{u"text"_s, u"POST /run"_s},
                                    {u"hash"_s, u"3f2a"_s},
                                    {u"until_ms"_s, msOf(m->clock.wallNow() + 15min)}}}});
    m->open();
    AutomationView waiting = m->session.snapshot.automation;
    waiting.awaitingApproval = {{77}};
    m->session.sendAutomation(waiting);
    QTRY_VERIFY(messages().isShown(u"approval-77"_s));
    const QString sentence = messages().sentenceOf(u"approval-77"_s);
    QVERIFY2(
        sentence.startsWith(u"Restart nginx on web1 for Shop waits for your approval. It touches web1. Asked by the "
                            "runbook heal-shop; without an answer until "_s),
        qPrintable(sentence));
    QTRY_COMPARE(m->notices.size(), size_t{1});
    const auto buttons = m->find<QWidget>(u"bar-approval-77"_s)->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons[0]->text(), u"Deny"_s);
    for (const QPushButton *button : buttons) {
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->isDefault() && !button->autoDefault());
    }
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(m->session.lastOf(commands::kApprove).value("answer"_L1).toString(), u"approve"_s);
    QCOMPARE(m->session.lastOf(commands::kApprove).value("run"_L1).toInt(), 77);
    QCOMPARE(m->session.lastOf(commands::kApprove).value("hash"_L1).toString(), u"3f2a"_s);
    QCOMPARE(m->session.countOf(commands::kApprove), 1);
}

void MainWindowTest::saysThatItTookOver()
{
    m->open();
    AutomationView taken = m->session.snapshot.automation;
    taken.actsName = u"ops-box"_s;
    taken.takeOver = TakeOver{m->clock.wallNow(), m->clock.wallNow() + 4h, u"ops-box has burnt down"_s, u"ana"_s};
    m->session.sendAutomation(taken);
    QVERIFY(messages().isShown(u"take-over"_s));
    QVERIFY(messages().sentenceOf(u"take-over"_s).contains(u"ops-box has burnt down"_s));
    QTest::mouseClick(m->find<QWidget>(u"bar-take-over"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m->session.countOf(commands::kGiveBack), 1);
    taken.takeOver.reset();
    m->session.sendAutomation(taken);
    QVERIFY(!messages().isShown(u"take-over"_s));
}

void MainWindowTest::saysWhatIsNotWatched()
{
    m->open();
    auto *status = m->window->findChild<StatusLine *>();
    QVERIFY(status->text().contains(u"last night 23:10–07:42"_s));
    QVERIFY(status->text().contains(u"host web7"_s));
    QVERIFY(status->text().startsWith(u"Armed, but would fail"_s)); // the gravest first
}

void MainWindowTest::showsThatItIsLost()
{
    m->open();
    m->session.lose(u"The watcher has ended."_s);
    QVERIFY(messages().isShown(u"lost"_s));
    QCOMPARE(m->window->tray().state().shape, StateShape::Unobserved);
    m->session.subscribe();
    QTRY_VERIFY(!messages().isShown(u"lost"_s));
    QCOMPARE(m->window->tray().state().shape, StateShape::Down);
}

void MainWindowTest::asksOnceWhatClosingMeans()
{
    QTemporaryDir folder;
    m = std::make_unique<WindowFixture>(folder.path());
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
    m->window->close();
    QVERIFY(m->window->isVisible());
    QVERIFY(messages().isShown(u"closing"_s));
    QTest::mouseClick(m->find<QWidget>(u"bar-closing"_s)->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QVERIFY(!m->window->isVisible());
    QCOMPARE(m->quits, 0);
    m->session.raise();
    QVERIFY(m->window->isVisible());
    m->window->close();
    QVERIFY(!m->window->isVisible()); // remembered
    QVERIFY(loadAppSettings(folder.filePath(u"settings.yaml"_s))->onClose == OnClose::KeepWatching);
}

void MainWindowTest::warnsBeforeQuittingWhileArmed()
{
    m->open();
    QTest::keyClick(m->window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m->window->isVisible());
    QVERIFY(messages().isShown(u"quitting"_s));
    QTest::keyClick(m->window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(m->quits, 1);
}

void MainWindowTest::opensTheStoryOfAnIncident()
{
    m->open();
    select(u"Shop"_s);
    m->click(u"open-incident"_s);
    QTRY_VERIFY(m->find<QLabel>(u"incident-title"_s)->text().startsWith(u"Shop: Down"_s));
    QTRY_VERIFY(m->find<QToolButton>(u"unfold"_s));
    auto *page = m->find<QWidget>(u"incidents-page"_s);
    QToolButton *unfold = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : page->findChildren<QToolButton *>(u"unfold"_s)) {
            if (button->isVisible())
                unfold = button;
        }
        return unfold != nullptr;
    }());
    QTest::mouseClick(unfold, Qt::LeftButton);
    QVERIFY(m->find<QLabel>(u"evidence"_s)->text().contains(u"service.restart"_s));
    m->click(u"incident-acknowledge"_s);
    QTest::keyClick(m->find<QLineEdit>(u"acknowledge-text"_s), Qt::Key_Return); // no comment: Enter is enough
    QCOMPARE(m->session.lastOf(commands::kAcknowledge).value("incident"_L1).toInt(), 12);
}

void MainWindowTest::followsTheLinkOfAMessage()
{
    m->open();
    m->session.raise(u"salve://incident/12?of=ops-box"_s);
    QTRY_VERIFY(m->find<QLabel>(u"incident-title"_s)->text().startsWith(u"Shop: Down"_s));
    QVERIFY(!messages().isShown(u"error"_s));
    m->session.raise(u"salve://incident/3?of=desk%20two"_s);
    QCOMPARE(messages().sentenceOf(u"error"_s),
             u"Incident 3 is one of desk two, and this is ops-box: open the link there."_s);
    m->session.raise(u"salve://incident/none"_s);
    QVERIFY(messages().sentenceOf(u"error"_s).contains(u"leads to no incident"_s));
}

void MainWindowTest::showsRefusalsInWords()
{
    m->session.refuse(commands::kCheckNow, u"Shop is paused; resume it first."_s);
    m->open();
    m->action(u"check-all"_s)->trigger();
    QTRY_COMPARE(messages().sentenceOf(u"error"_s), u"Shop is paused; resume it first."_s);
}

void MainWindowTest::everyShortcutStandsInAMenu()
{
    m->open();
    QSet<QAction *> inMenus;
    for (const QMenu *menu : m->window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    }
    QSet<QString> keys;
    for (QAction *action : m->window->actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
    QVERIFY(keys.size() > 20);
    QTest::keyClick(m->window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(m->window->findChild<QWidget *>(u"shortcut-list"_s));
}

void MainWindowTest::keepsSelectionOverBatches()
{
    m->open();
    select(u"API 2"_s);
    MonitorView fails = *m->window->bench().monitors.find({u"docs"_s});
    fails.state = MonitorWord::Down;
    m->session.sendMonitors({fails}, {{u"edge"_s}});
    emit m->window->bench().ticked();
    QCOMPARE(table()->selectedRowNumbers().size(), size_t{1});
    QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"API 2"_s);
    QCOMPARE(m->find<QLabel>(u"detail-name"_s)->text(), u"API 2"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
