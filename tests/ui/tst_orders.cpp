// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person orders beyond one click: with a comment, for a time, and back again.
class OrdersTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void acknowledgesWithAComment();
    void holdsBeyondTheAcknowledgement();
    void leavesTheAcknowledgementWithEscape();
    void plansMaintenance();
    void refusesMaintenanceThatHasPassed();
    void takesAnEditBackAndForth();
    void offersNoWayBackThatIsNotKnown();
    void writesABackup();
    void choosesTheWorstForTheKeys();
    void triesManyReactions();
    void sendsTestMessages();

private:
    TableView *table() { return m->window->findChild<TableView *>(u"monitors-table"_s); }
    void select(const QString &name);
    MessageArea &messages() { return m->window->bench().messages; }
    std::unique_ptr<WindowFixture> m;
};

void OrdersTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

void OrdersTest::select(const QString &name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 1).data().toString() == name)
            return table()->selectionModel()->setCurrentIndex(
                table()->model()->index(row, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QFAIL(qPrintable(name));
}

void OrdersTest::acknowledgesWithAComment()
{
    select(u"Shop"_s);
    QTest::keyClick(m->window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *comment = m->find<QLineEdit>(u"acknowledge-text"_s);
    QTRY_COMPARE(QGuiApplication::focusObject(), comment);
    QCOMPARE(m->session.countOf(commands::kAcknowledge), 0);
    QTest::keyClicks(comment, u"disk is full, ordering one"_s);
    m->click(u"acknowledge-confirm"_s);
    const QJsonObject command = m->session.lastOf(commands::kAcknowledge);
    QCOMPARE(command.value("incident"_L1).toInt(), 12);
    QCOMPARE(command.value("comment"_L1).toString(), u"disk is full, ordering one"_s);
    QCOMPARE(m->session.countOf(commands::kHold), 0);
    QVERIFY(!messages().isShown(u"acknowledge"_s));
}

void OrdersTest::holdsBeyondTheAcknowledgement()
{
    select(u"Shop"_s);
    m->action(u"acknowledge"_s)->trigger();
    m->find<QComboBox>(u"acknowledge-after"_s)->setCurrentIndex(2); // 1 hour
    m->click(u"acknowledge-confirm"_s);
    const QJsonObject hold = m->session.lastOf(commands::kHold);
    QCOMPARE(hold.value("name"_L1).toString(), u"shop"_s);
    QCOMPARE(hold.value("until_ms"_L1).toInteger(), msOf(m->clock.wallNow() + 1h));
    m->action(u"acknowledge"_s)->trigger();
    m->find<QComboBox>(u"acknowledge-after"_s)->setCurrentIndex(4); // until somebody releases it
    m->click(u"acknowledge-confirm"_s);
    QVERIFY(!m->session.lastOf(commands::kHold).contains("until_ms"_L1));
}

void OrdersTest::leavesTheAcknowledgementWithEscape()
{
    select(u"Shop"_s);
    m->action(u"acknowledge"_s)->trigger();
    QVERIFY(messages().isShown(u"acknowledge"_s));
    QTest::keyClick(m->find<QLineEdit>(u"acknowledge-text"_s), Qt::Key_Escape);
    QVERIFY(!messages().isShown(u"acknowledge"_s));
    QCOMPARE(m->session.countOf(commands::kAcknowledge), 0);
}

void OrdersTest::plansMaintenance()
{
    select(u"Documentation"_s);
    emit table()->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    menu->findChild<QAction *>(u"plan-maintenance"_s)->trigger();
    menu->close();
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(msOf(m->clock.wallNow() + 24h));
    m->find<QDateTimeEdit>(u"maintenance-from"_s)->setDateTime(from);
    m->find<QDateTimeEdit>(u"maintenance-to"_s)->setDateTime(from.addSecs(3 * 3600));
    QTest::keyClicks(m->find<QLineEdit>(u"maintenance-name"_s), u"new disks"_s);
    m->click(u"maintenance-confirm"_s);
    QTRY_COMPARE(m->session.countOf(commands::kApplySet), 1);
    const Result<Node> set = nodeFromYaml(m->session.lastOf(commands::kApplySet).value("text"_L1).toString().toUtf8());
    QVERIFY(set);
    const Node planned = set->find(u"maintenance")->items().back();
    QCOMPARE(planned.textAt(u"name"), u"new disks"_s);
    QCOMPARE(planned.find(u"monitors")->items().front().text(), u"docs"_s);
    QCOMPARE(planned.find(u"once")->textAt(u"from"), isoOf(timeFromMs(from.toMSecsSinceEpoch())));
    QCOMPARE(planned.find(u"once")->textAt(u"to"), isoOf(timeFromMs(from.addSecs(3 * 3600).toMSecsSinceEpoch())));
    QTRY_VERIFY(messages().isShown(u"undo"_s));
}

void OrdersTest::refusesMaintenanceThatHasPassed()
{
    select(u"Documentation"_s);
    emit table()->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    menu->findChild<QAction *>(u"plan-maintenance"_s)->trigger();
    menu->close();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(msOf(m->clock.wallNow()));
    auto *to = m->find<QDateTimeEdit>(u"maintenance-to"_s);
    auto *trouble = m->find<QLabel>(u"maintenance-trouble"_s);
    to->setDateTime(now.addSecs(-60));
    m->click(u"maintenance-confirm"_s);
    QVERIFY(trouble->isVisible());
    m->find<QDateTimeEdit>(u"maintenance-from"_s)->setDateTime(now.addSecs(-7200));
    m->click(u"maintenance-confirm"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY(messages().isShown(u"maintenance"_s));
    to->setDateTime(now.addSecs(3600));
    m->click(u"maintenance-confirm"_s);
    QVERIFY(!messages().isShown(u"maintenance"_s));
}

void OrdersTest::takesAnEditBackAndForth()
{
    m->session.answer(queries::kSet, {{u"text"_s, u"salve: 1 # before"_s}});
    select(u"Documentation"_s);
    m->action(u"edit"_s)->trigger();
    QTRY_VERIFY(m->find<QLineEdit>(u"edit-url"_s) && m->find<QLineEdit>(u"edit-url"_s)->isVisible());
    QTRY_VERIFY(!m->find<QLineEdit>(u"edit-url"_s)->text().isEmpty());
    m->click(u"save"_s);
    QTRY_VERIFY(m->action(u"undo"_s)->isEnabled());
    QVERIFY(messages().sentenceOf(u"undo"_s).contains(u"changed"_s));
    QVERIFY(!m->action(u"redo"_s)->isEnabled());
    m->session.answer(queries::kSet, {{u"text"_s, u"salve: 1 # after"_s}});
    m->session.answer(commands::kApplySet, {{u"changes"_s, QJsonArray{u"monitors changed: docs"_s}}});
    QTest::keyClick(m->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->session.lastOf(commands::kApplySet).value("text"_L1).toString(), u"salve: 1 # before"_s);
    QTRY_VERIFY(m->action(u"redo"_s)->isEnabled());
    QVERIFY(!m->action(u"undo"_s)->isEnabled());
    QTest::keyClick(m->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->session.lastOf(commands::kApplySet).value("text"_L1).toString(), u"salve: 1 # after"_s);
    QTRY_VERIFY(m->action(u"undo"_s)->isEnabled());
}

void OrdersTest::offersNoWayBackThatIsNotKnown()
{
    m->session.refuse(queries::kSet, u"not now"_s);
    m->window->bench().orders.put(
        commands::kPutReaction, u"reaction"_s, Node::map(), {}, this, [](const Result<QJsonObject> &) {});
    QTRY_COMPARE(m->session.countOf(commands::kPutReaction), 1);
    QCoreApplication::processEvents();
    QVERIFY(!m->action(u"undo"_s)->isEnabled());
    QVERIFY(!messages().isShown(u"undo"_s));
}

void OrdersTest::writesABackup()
{
    QTemporaryDir folder;
    m->action(u"back-up"_s)->trigger();
    auto *dialog = m->window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(u"salve.sqlite"_s));
    dialog->close();
    QVERIFY(m->find<QWidget>(u"bar-backup"_s)->findChild<QProgressBar *>());
    QCOMPARE(m->session.lastOf(commands::kBackup).value("file"_L1).toString(), folder.filePath(u"salve.sqlite"_s));
    QTRY_VERIFY(messages().sentenceOf(u"backup"_s).contains(u"was written"_s));
}

void OrdersTest::choosesTheWorstForTheKeys()
{
    QTRY_COMPARE(table()->selectedRowNumbers(), std::vector<int>{0});
    QCOMPARE(m->find<QLabel>(u"detail-name"_s)->text(), u"Shop"_s);
    QTest::keyClick(m->window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *reactions = m->window->findChild<TableView *>(u"reactions-table"_s);
    QCOMPARE(reactions->selectedRowNumbers(), std::vector<int>{0});
    QTest::keyClick(m->window.get(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(m->find<QListWidget>(u"pages"_s)->currentRow(), 6);
}

void OrdersTest::triesManyReactions()
{
    m->session.answer(queries::kPreflight, [](const QJsonObject &arguments) -> Result<QJsonObject> {
        const QString id = arguments.value("reaction"_L1).toString();
        const bool isBad = id.contains(u"nginx"_s);
        return QJsonObject{
            {u"reports"_s,
             QJsonArray{QJsonObject{
                 {u"reaction"_s, id}, {u"light"_s, isBad ? u"red"_s : u"green"_s}, {u"sentence"_s, u"Said."_s}}}}};
    });
    m->find<QListWidget>(u"pages"_s)->setCurrentRow(1);
    auto *reactions = m->window->findChild<TableView *>(u"reactions-table"_s);
    reactions->selectAll();
    const int count = reactions->model()->rowCount();
    emit reactions->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"reaction-menu"_s);
    menu->actions().first()->trigger();
    menu->close();
    QTRY_VERIFY(messages().sentenceOf(u"preflights"_s).startsWith(u"1 of "_s));
    QCOMPARE(m->session.countOf(queries::kPreflight), count);
    QVERIFY(m->find<QWidget>(u"bar-preflights"_s)->findChild<QProgressBar *>() == nullptr);
}

void OrdersTest::sendsTestMessages()
{
    bool isRefused = true;
    m->session.answer(commands::kTestTells, [&isRefused](const QJsonObject &arguments) -> Result<QJsonObject> {
        if (arguments.contains("reaction"_L1))
            return fail(ErrorCode::Refused, u"It acts."_s);
        const QString outcome = isRefused ? u"rejected"_s : u"delivered"_s;
        return QJsonObject{{u"reports"_s,
                            QJsonArray{QJsonObject{{u"reaction"_s, u"mail"_s},
                                                   {u"name"_s, u"Mail"_s},
                                                   {u"outcome"_s, outcome},
                                                   {u"sentence"_s, u"Said."_s}}}}};
    });
    auto *test = m->window->findChild<QPushButton *>(u"test-tells"_s);
    QVERIFY(test);
    test->click();
    QTRY_COMPARE(messages().sentenceOf(u"tested"_s), u"1 test message(s) were not accepted."_s);
    isRefused = false;
    test->click();
    QTRY_COMPARE(messages().sentenceOf(u"tested"_s), u"Every test message was accepted."_s);
    m->window->bench().orders.testTells(u"restart"_s);
    QTRY_COMPARE(m->session.countOf(commands::kTestTells), 3);
    QCOMPARE(messages().sentenceOf(u"tested"_s), u"Every test message was accepted."_s);
}

QTEST_MAIN(OrdersTest)
#include "tst_orders.moc"
