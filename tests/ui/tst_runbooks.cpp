// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/runbook_editor.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace salve;
using namespace Qt::StringLiterals;

class RunbooksTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsStepsAsSentences();
    void showsWhatWouldBeSentBeforeArming();
    void refusesToArmOnRed();
    void writesASentenceFromChoices();
    void keepsTheOrderOfSteps();

private:
    void select(const QString &name)
    {
        auto *table = m->window->findChild<TableView *>(u"runbooks-table"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return table->selectRow(row);
        }
        QFAIL(qPrintable(name));
    }
    std::unique_ptr<WindowFixture> m;
};

void RunbooksTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
    m->action(u"page-3"_s)->trigger();
}

void RunbooksTest::readsStepsAsSentences()
{
    select(u"Heal the database"_s);
    auto *steps = m->find<QLabel>(u"runbook-steps"_s);
    QVERIFY(steps->isVisible());
    QVERIFY(steps->text().startsWith(u"1.  When it is down for 5 min"_s));
    QVERIFY(m->find<QLabel>(u"runbook-state"_s)->text().contains(u"does nothing"_s)); // shadow mode, in words
    QVERIFY(!m->find<QPushButton>(u"disarm"_s)->isVisible());
    select(u"Restart nginx, then call somebody"_s);
    m->click(u"disarm"_s);
    QCOMPARE(m->session.lastOf(commands::kArm).value("armed"_L1).toBool(true), false);
}

void RunbooksTest::showsWhatWouldBeSentBeforeArming()
{
    select(u"Heal the database"_s);
    m->click(u"arm"_s);
    QVERIFY(!m->find<QPushButton>(u"arm-confirm"_s)->isEnabled()); // not before the preflight
    QTRY_VERIFY(m->find<QPushButton>(u"arm-confirm"_s)->isEnabled());
    QVERIFY(m->find<QLabel>(u"arm-sentence"_s)->text().contains(u"web1"_s));
    bool isShown = false;
    for (const auto *label : m->find<QWidget>(u"arm-panel"_s)->findChildren<QLabel *>())
        isShown = isShown || label->text().contains(u"POST https://salt.example:8000/"_s);
    QVERIFY(isShown);
    QCOMPARE(m->session.countOf(commands::kArm), 0);
    m->click(u"arm-confirm"_s);
    QCOMPARE(m->session.lastOf(commands::kArm).value("runbook"_L1).toString(), u"heal-database"_s);
    QTRY_VERIFY(!m->find<QWidget>(u"arm-panel"_s)->isVisible());
}

void RunbooksTest::refusesToArmOnRed()
{
    m->session.answer(queries::kPreflight,
                      {{u"reports"_s,
                        QJsonArray{QJsonObject{{u"reaction"_s, u"highstate-db"_s},
                                               {u"light"_s, u"red"_s},
                                               {u"sentence"_s, u"The password has expired."_s}}}}});
    select(u"Heal the database"_s);
    m->click(u"arm"_s);
    QTRY_VERIFY(m->find<QLabel>(u"arm-sentence"_s)->text().contains(u"cannot be armed"_s));
    QVERIFY(!m->find<QPushButton>(u"arm-confirm"_s)->isEnabled());
    m->click(u"arm-cancel"_s);
    QCOMPARE(m->session.countOf(commands::kArm), 0);
}

void RunbooksTest::writesASentenceFromChoices()
{
    QTest::keyClick(m->window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *editor = m->window->findChild<RunbookEditor *>();
    QVERIFY(editor->isVisible());
    m->click(u"save"_s);
    QVERIFY(m->find<QLabel>(u"trouble"_s)->isVisible());
    QCOMPARE(m->session.countOf(commands::kPutRunbook), 0);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"edit-name"_s), u"Restart"_s);
    auto *run = editor->findChild<QComboBox *>(u"edit-run"_s);
    run->setCurrentIndex(run->findData(u"restart-nginx-web1"_s));
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"edit-after"_s), u"5m"_s);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"edit-up-to"_s), u"2"_s);
    const QString sentence = editor->findChild<QLabel *>(u"step-sentence"_s)->text();
    QVERIFY2(sentence.startsWith(u"When it is down for 5m: run Restart nginx on web1, at most 2"_s),
             qPrintable(sentence));
    m->click(u"save"_s);
    QTRY_COMPARE(m->session.countOf(commands::kPutRunbook), 1);
    const QJsonObject runbook = m->session.lastOf(commands::kPutRunbook).value("runbook"_L1).toObject();
    QCOMPARE(runbook.value("id"_L1).toString(), u"restart"_s);
    const QJsonObject step = runbook.value("steps"_L1).toArray().first().toObject();
    QCOMPARE(step.value("run"_L1).toString(), u"restart-nginx-web1"_s);
    QCOMPARE(step.value("after"_L1).toString(), u"5m"_s);
    QCOMPARE(step.value("up-to"_L1).toInt(), 2);
}

void RunbooksTest::keepsTheOrderOfSteps()
{
    auto *editor = m->window->findChild<RunbookEditor *>();
    editor->startEdit(u"restart-nginx"_s);
    QTRY_COMPARE(editor->node().find(u"steps")->items().size(), size_t{2});
    const auto runs = [&] {
        QStringList all;
        const Node node = editor->node();
        for (const Node &step : node.find(u"steps")->items())
            all.append(step.textAt(u"run"));
        return all;
    };
    QCOMPARE(runs(), (QStringList{u"restart-nginx-web1"_s, u"tell-team"_s}));
    auto *second = editor->findChild<QWidget *>(u"step-2"_s);
    QVERIFY(second);
    for (auto *button : second->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Move this step up"_s)
            button->click();
    }
    QCOMPARE(runs(), (QStringList{u"tell-team"_s, u"restart-nginx-web1"_s}));
}

QTEST_MAIN(RunbooksTest)
#include "tst_runbooks.moc"
