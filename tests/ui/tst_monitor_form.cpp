// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/monitor_editor.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace salve;
using namespace Qt::StringLiterals;

class MonitorFormTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addsAMonitor();
    void saysWhatIsWrongInPlace();
    void findsKindsBySearch();
    void testsBeforeSaving();
    void keepsUnknownKeysWhenEditing();
    void showsTheRefusalOfTheEngine();
    void copiesUnderANewName();

private:
    QLineEdit *edit(const QString &key) { return m->find<QLineEdit>(u"edit-"_s + key); }
    MonitorEditor *editor() { return m->window->findChild<MonitorEditor *>(); }
    std::unique_ptr<WindowFixture> m;
};

void MonitorFormTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

void MonitorFormTest::addsAMonitor()
{
    m->session.answer(commands::kPutMonitor, {{u"id"_s, u"shop-example-health"_s}});
    QTest::keyClick(m->window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(editor()->isVisible());
    QTest::keyClicks(edit(u"url"_s), u"https://shop.example/health"_s);
    QTest::keyClicks(edit(u"every"_s), u"1m30s"_s);
    m->click(u"save"_s);
    QTRY_VERIFY(!editor()->isVisible());
    const QJsonObject monitor = m->session.lastOf(commands::kPutMonitor).value("monitor"_L1).toObject();
    QCOMPARE(monitor.value("id"_L1).toString(), u"shop-example-health"_s);
    QCOMPARE(monitor.value("name"_L1).toString(), u"shop.example/health"_s); // made from the target
    QCOMPARE(monitor.value("kind"_L1).toString(), u"http"_s);
    QCOMPARE(monitor.value("url"_L1).toString(), u"https://shop.example/health"_s);
    QCOMPARE(monitor.value("every"_L1).toString(), u"1m30s"_s);
    QVERIFY(!m->session.lastOf(commands::kPutMonitor).contains("oldId"_L1));
}

void MonitorFormTest::saysWhatIsWrongInPlace()
{
    m->click(u"add"_s);
    m->click(u"save"_s);
    QVERIFY(m->find<QLabel>(u"error-url"_s)->isVisible());
    QCOMPARE(m->session.countOf(commands::kPutMonitor), 0);
    QTest::keyClicks(edit(u"url"_s), u"shop"_s);
    m->click(u"save"_s);
    QVERIFY(m->find<QLabel>(u"error-url"_s)->text().contains(u"write it whole"_s));
    QVERIFY(editor()->isVisible());
    m->click(u"cancel"_s);
    QVERIFY(!editor()->isVisible());
}

void MonitorFormTest::findsKindsBySearch()
{
    m->click(u"add"_s);
    auto *kinds = m->find<QListWidget>(u"kinds"_s);
    QTest::keyClicks(m->find<QLineEdit>(u"kind-search"_s), u"port"_s);
    QVERIFY(kinds->isRowHidden(0));
    QVERIFY(!kinds->isRowHidden(1));
    QTest::keyClick(m->find<QLineEdit>(u"kind-search"_s), Qt::Key_Return);
    QCOMPARE(editor()->kind()->id(), u"tcp"_s);
    QTest::keyClicks(edit(u"host"_s), u"db1.example"_s);
    QTest::keyClicks(edit(u"port"_s), u"28015"_s);
    m->click(u"save"_s);
    QCOMPARE(m->session.lastOf(commands::kPutMonitor).value("monitor"_L1).toObject().value("port"_L1).toInt(), 28015);
}

void MonitorFormTest::testsBeforeSaving()
{
    m->session.answer(
        queries::kTest,
        {{u"result"_s,
          QJsonObject{{u"outcome"_s, u"critical"_s},
                      {u"cause"_s, u"refused"_s},
                      {u"message"_s, u"Connection refused on port 443"_s},
                      {u"latency_us"_s, 2100},
                      {u"phases"_s, QJsonObject{{u"resolve_us"_s, 1200}, {u"connect_us"_s, 900}}},
                      {u"evidence"_s,
                       QJsonArray{QJsonObject{{u"title"_s, u"Connection"_s}, {u"text"_s, u"192.0.2.44:443"_s}}}}}}});
    m->click(u"add"_s);
    m->click(u"try"_s);
    QCOMPARE(m->session.countOf(queries::kTest), 0); // nothing to test yet: the address is missing
    QTest::keyClicks(edit(u"url"_s), u"https://shop.example"_s);
    m->click(u"try"_s);
    auto *sentence = m->find<QLabel>(u"try-sentence"_s);
    QTRY_VERIFY(sentence->text().contains(u"refused"_s));
    QCOMPARE(sentence->text(), u"Critical: Connection refused on port 443 (2.1 ms)"_s);
    QCOMPARE(m->session.lastOf(queries::kTest).value("settings"_L1).toObject().value("url"_L1).toString(),
             u"https://shop.example"_s);
    bool isDetailed = false;
    for (const auto *label : m->find<QWidget>(u"try-panel"_s)->findChildren<QLabel *>())
        isDetailed =
            isDetailed || (label->text().contains(u"Resolve 1.2 ms"_s) && label->text().contains(u"192.0.2.44"_s));
    QVERIFY(isDetailed);
    QCOMPARE(m->session.countOf(commands::kPutMonitor), 0);
}

void MonitorFormTest::keepsUnknownKeysWhenEditing()
{
    editor()->startEdit(u"shop"_s);
    editor()->parentWidget()->findChild<QWidget *>();
    QTRY_COMPARE(editor()->findChild<QLineEdit *>(u"edit-url"_s)
                     ? editor()->findChild<QLineEdit *>(u"edit-url"_s)->text()
                     : QString(),
                 u"https://shop.example/health"_s);
    const Node node = editor()->node();
    QCOMPARE(node.textAt(u"id"), u"shop"_s);
    QCOMPARE(node.textAt(u"x-owner"), u"ana"_s);
    QCOMPARE(node.textAt(u"runbook"), u"restart-nginx"_s);
    QCOMPARE(node.find(u"tags")->items().size(), size_t{2});
}

void MonitorFormTest::showsTheRefusalOfTheEngine()
{
    m->session.refuse(commands::kPutMonitor, u"There is no runbook \"nope\"; choose one of: restart-nginx."_s);
    m->click(u"add"_s);
    QTest::keyClicks(edit(u"url"_s), u"https://shop.example"_s);
    m->click(u"save"_s);
    QTRY_VERIFY(m->find<QLabel>(u"trouble"_s)->text().contains(u"no runbook"_s));
    QVERIFY(editor()->isVisible());
}

void MonitorFormTest::copiesUnderANewName()
{
    editor()->startCopy(u"shop"_s);
    QTRY_COMPARE(editor()->kind() ? editor()->kind()->id() : QString(), u"http"_s);
    QTRY_COMPARE(editor()->node().textAt(u"name"), u"Copy of Shop"_s);
    QCOMPARE(editor()->node().textAt(u"id"), u"copy-of-shop"_s);
}

QTEST_MAIN(MonitorFormTest)
#include "tst_monitor_form.moc"
