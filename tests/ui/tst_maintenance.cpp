// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSet = u"salve: 1\n"
                     "maintenance:\n"
                     "  - name: Patch night\n"
                     "    tags: [prod]\n"
                     "    weekly: {day: tue, from: '02:00', to: '03:30', zone: Europe/Berlin}\n"
                     "    x-ticket: OPS-7\n"
                     "  - name: Disks\n"
                     "    hosts: [web1]\n"
                     "    once: {from: '2096-12-01T01:00:00Z', to: '2096-12-01T03:00:00Z'}\n"_s;

} // namespace

/// Planned work in the window: made, listed with what comes next, edited; and the question before something ends.
class MaintenanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void plansEachWeek();
    void plansByARule();
    void listsWithWhatComesNext();
    void editsAndRemoves();
    void asksBeforeAHoldEnds();
    void asksOncePerEnd();

private:
    void openPanel();
    void openSettings() { m->find<QListWidget>(u"pages"_s)->setCurrentRow(6); }
    void type(const QString &key, const QString &text);
    MessageArea &messages() { return m->window->bench().messages; }
    Question question() const { return {HoldId{4}, -1, u"web1"_s, m->clock.wallNow() + 10min, u"web1 is down."_s}; }
    void show(std::vector<Question> questions);
    std::unique_ptr<WindowFixture> m;
};

void MaintenanceTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.answer(queries::kSet, {{u"text"_s, kSet}});
    m->open();
}

void MaintenanceTest::openPanel()
{
    auto *table = m->window->findChild<TableView *>(u"monitors-table"_s);
    table->selectRow(0);
    emit table->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    menu->findChild<QAction *>(u"plan-maintenance"_s)->trigger();
    menu->close();
}

void MaintenanceTest::type(const QString &key, const QString &text)
{
    auto *edit = m->find<QLineEdit>(u"edit-"_s + key);
    QVERIFY2(edit && edit->isVisible(), qPrintable(key));
    edit->setText(text);
    emit edit->textEdited(text);
}

void MaintenanceTest::plansEachWeek()
{
    openPanel();
    m->find<QComboBox>(u"maintenance-how"_s)->setCurrentIndex(1);
    m->click(u"maintenance-confirm"_s);
    QCOMPARE(m->session.countOf(commands::kApplySet), 0); // it lacks its times
    type(u"from"_s, u"02:00"_s);
    type(u"to"_s, u"03:30"_s);
    m->click(u"maintenance-confirm"_s);
    QTRY_COMPARE(m->session.countOf(commands::kApplySet), 1);
    const Result<Node> set = nodeFromYaml(m->session.lastOf(commands::kApplySet).value("text"_L1).toString().toUtf8());
    QVERIFY(set);
    const Node planned = set->find(u"maintenance")->items().back();
    QCOMPARE(planned.find(u"weekly")->textAt(u"from"), u"02:00"_s);
    QCOMPARE(planned.find(u"weekly")->textAt(u"day"), u"mon"_s);
    QVERIFY(!planned.find(u"monitors")->items().empty());
}

void MaintenanceTest::plansByARule()
{
    openPanel();
    m->find<QComboBox>(u"maintenance-how"_s)->setCurrentIndex(2);
    type(u"starts"_s, u"2096-03-10T02:00"_s);
    type(u"lasts"_s, u"90m"_s);
    type(u"repeats"_s, u"FREQ=SECONDLY"_s);
    QVERIFY(m->find<QLabel>(u"maintenance-next"_s)->text().contains(u"at most daily"_s));
    m->click(u"maintenance-confirm"_s);
    QVERIFY(m->find<QLabel>(u"error-repeats"_s)->text().contains(u"at most daily"_s));
    QCOMPARE(m->session.countOf(commands::kApplySet), 0);
    type(u"repeats"_s, u"FREQ=MONTHLY;BYDAY=2TU"_s);
    QCOMPARE(m->find<QLabel>(u"maintenance-next"_s)->text(),
             u"Next: Tue 2096-03-13 02:00 to 03:30, Tue 2096-04-10 02:00 to 03:30, Tue 2096-05-08 02:00 to 03:30"_s);
    m->click(u"maintenance-confirm"_s);
    QTRY_COMPARE(m->session.countOf(commands::kApplySet), 1);
}

void MaintenanceTest::listsWithWhatComesNext()
{
    openSettings();
    auto *next = m->find<QLabel>(u"planned-next"_s);
    QTRY_VERIFY(next->text().contains(u"Disks: Next: Sat 2096-12-01 01:00 to 03:00"_s));
    QCOMPARE(next->text().split(u'\n').size(), 2);
    QCOMPARE(next->text().section(u'\n', 0, 0).count(u"Tue "_s), 3);
}

void MaintenanceTest::editsAndRemoves()
{
    openSettings();
    QTRY_VERIFY(!m->find<QLabel>(u"planned-next"_s)->text().isEmpty());
    auto *section = m->window->findChild<QWidget *>(u"maintenance-section"_s);
    auto *name = section->findChildren<QLineEdit *>(u"edit-name"_s).at(1);
    name->setText(u"New disks"_s);
    emit name->textEdited(name->text());
    QVERIFY(m->find<QLabel>(u"planned-next"_s)->text().contains(u"New disks: "_s));
    section->findChild<QPushButton *>(u"save-maintenance"_s)->click();
    QTRY_COMPARE(m->session.countOf(commands::kPutMaintenance), 1);
    QJsonArray sent = m->session.lastOf(commands::kPutMaintenance).value("maintenance"_L1).toArray();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(0)["x-ticket"_L1].toString(), u"OPS-7"_s);
    QVERIFY(!sent.at(0).toObject().contains(u"form"_s));
    QVERIFY(!sent.at(0).toObject().contains(u"once"_s));
    QCOMPARE(sent.at(1)["name"_L1].toString(), u"New disks"_s);
    QCOMPARE(sent.at(1)["once"_L1]["from"_L1].toString(), u"2096-12-01T01:00:00Z"_s);
    for (QToolButton *button : section->findChildren<QToolButton *>()) {
        if (button->text() == u"Remove"_s) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(m->find<QLabel>(u"planned-next"_s)->text().split(u'\n').size(), 1);
    auto *save = section->findChild<QPushButton *>(u"save-maintenance"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(m->session.countOf(commands::kPutMaintenance), 2);
    QCOMPARE(m->session.lastOf(commands::kPutMaintenance).value("maintenance"_L1).toArray().size(), 1);
}

void MaintenanceTest::show(std::vector<Question> questions)
{
    AutomationView automation = m->session.snapshot.automation;
    automation.questions = std::move(questions);
    m->session.sendAutomation(automation);
}

void MaintenanceTest::asksBeforeAHoldEnds()
{
    show({question()});
    QTRY_VERIFY(messages().isShown(u"question-hold-4"_s));
    QCOMPARE(messages().sentenceOf(u"question-hold-4"_s), u"web1 is down."_s);
    const auto buttons = m->find<QWidget>(u"bar-question-hold-4"_s)->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QTRY_COMPARE(m->session.countOf(commands::kExtend), 1);
    QCOMPARE(m->session.lastOf(commands::kExtend).value("hold"_L1).toInteger(), 4);
    QCOMPARE(m->session.lastOf(commands::kExtend).value("for_ms"_L1).toInteger(), 3'600'000);
    Question planned = question();
    planned.hold = {};
    planned.window = 1;
    planned.name = u"Disks"_s;
    show({planned});
    QTRY_VERIFY(messages().isShown(u"question-window-1"_s));
    m->find<QWidget>(u"bar-question-window-1"_s)->findChildren<QPushButton *>().at(0)->click();
    QTRY_COMPARE(m->session.countOf(commands::kExtend), 2);
    QCOMPARE(m->session.lastOf(commands::kExtend).value("window"_L1).toInt(), 1);
    QCOMPARE(m->session.lastOf(commands::kExtend).value("name"_L1).toString(), u"Disks"_s);
}

void MaintenanceTest::asksOncePerEnd()
{
    show({question()});
    QTRY_VERIFY(messages().isShown(u"question-hold-4"_s));
    m->find<QWidget>(u"bar-question-hold-4"_s)->findChildren<QPushButton *>().at(1)->click(); // let it end
    QTRY_VERIFY(!messages().isShown(u"question-hold-4"_s));
    Question more = question();
    more.sentence = u"web1 and more are down."_s;
    show({more});
    QCoreApplication::processEvents();
    QVERIFY(!messages().isShown(u"question-hold-4"_s));
    more.until += 1h;
    show({more});
    QTRY_VERIFY(messages().isShown(u"question-hold-4"_s));
    show({});
    QTRY_VERIFY(!messages().isShown(u"question-hold-4"_s)); // it was mended, or has ended
    QCOMPARE(m->session.countOf(commands::kExtend), 0);
}

QTEST_MAIN(MaintenanceTest)
#include "tst_maintenance.moc"
