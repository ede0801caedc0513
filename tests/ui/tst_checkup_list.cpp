// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/checkup_list.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>

using namespace salve;
using namespace Qt::StringLiterals;

/// The check of the installation in the window: the same report as `salvectl doctor`.
class TestCheckupList : public QObject
{
    Q_OBJECT
private slots:
    void isInTheHelpMenu();
    void saysWhatCannotBeAsked();
};

void TestCheckupList::isInTheHelpMenu()
{
    WindowFixture fixture;
    const auto finding = [](const char *level, const char *sentence, const char *advice) {
        return QJsonObject{{u"what"_s, u"secret"_s},
                           {u"level"_s, QString::fromLatin1(level)},
                           {u"sentence"_s, QString::fromLatin1(sentence)},
                           {u"advice"_s, QString::fromLatin1(advice)}};
    };
    QJsonArray findings{finding("ok", "The database is sound.", ""),
                        finding("problem", "Secret phone is not here.", "Store it.")};
    fixture.session.answer(queries::kCheckUp, [&findings](const QJsonObject &) {
        return QJsonObject{{u"findings"_s, findings}};
    });
    fixture.open();
    QAction *const action = fixture.window->findChild<QAction *>(u"action-check-up"_s);
    QVERIFY(action);
    bool isInMenu = false;
    for (const QMenu *menu : fixture.window->menuBar()->findChildren<QMenu *>())
        isInMenu = isInMenu || menu->actions().contains(action);
    QVERIFY(isInMenu);
    action->trigger();
    auto *list = fixture.window->findChild<QWidget *>(u"checkup-list"_s);
    QVERIFY(list && list->isVisible());
    auto *table = list->findChild<QTableWidget *>();
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"Ok"_s);
    QCOMPARE(table->item(1, 0)->text(), u"Problem"_s);
    QVERIFY(!table->item(1, 0)->icon().isNull());
    QCOMPARE(table->item(1, 2)->text(), u"Store it."_s);
    findings.removeAt(1);
    fixture.click(u"check-again"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(fixture.session.countOf(queries::kCheckUp), 2);
}

void TestCheckupList::saysWhatCannotBeAsked()
{
    WindowFixture fixture;
    fixture.session.refuse(queries::kCheckUp, u"The connection to Salve is lost"_s);
    fixture.open();
    fixture.window->findChild<QAction *>(u"action-check-up"_s)->trigger();
    const auto *list = fixture.window->findChild<QWidget *>(u"checkup-list"_s);
    QVERIFY(list);
    QTRY_COMPARE(list->findChild<QLabel *>()->text(), u"The connection to Salve is lost"_s);
}

QTEST_MAIN(TestCheckupList)
#include "tst_checkup_list.moc"
