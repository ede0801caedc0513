// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/checkup_list.h"
#include "ui/reaction_editor.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
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
    void looksAtASaltApi();
    void looksThroughTheFormOfAReaction();
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

void TestCheckupList::looksAtASaltApi()
{
    WindowFixture fixture;
    const QJsonObject client{{u"what"_s, u"clients"_s},
                             {u"level"_s, u"problem"_s},
                             {u"sentence"_s, u"The client local is not enabled."_s},
                             {u"advice"_s, u"Add it to netapi_enable_clients of the master."_s}};
    fixture.session.answer(queries::kSaltDoctor, {{u"findings"_s, QJsonArray{client}}});
    fixture.open();
    fixture.action(u"salt-doctor"_s)->trigger();
    auto *list = fixture.window->findChild<QWidget *>(u"checkup-list"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->windowTitle(), u"Check my salt-api"_s);
    auto *table = list->findChild<QTableWidget *>();
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"The client local is not enabled."_s);
    QCOMPARE(table->item(0, 2)->text(), u"Add it to netapi_enable_clients of the master."_s);
    QCOMPARE(fixture.session.lastOf(queries::kSaltDoctor), QJsonObject()); // the first of the set
}

void TestCheckupList::looksThroughTheFormOfAReaction()
{
    WindowFixture fixture;
    fillSampleWorld(fixture.session, fixture.clock.wallNow());
    fixture.session.answer(queries::kSaltDoctor, {{u"findings"_s, QJsonArray{}}});
    fixture.open();
    fixture.find<QListWidget>(u"pages"_s)->setCurrentRow(1);
    auto *editor = fixture.window->findChild<ReactionEditor *>();
    fixture.action(u"add"_s)->trigger();
    QTRY_VERIFY(editor->isVisible());
    editor->startNew(u"webhook"_s);
    QVERIFY(!fixture.find<QAbstractButton>(u"salt-doctor"_s));
    editor->startNew(u"salt-run"_s);
    auto *button = fixture.find<QAbstractButton>(u"salt-doctor"_s);
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(fixture.session.countOf(queries::kSaltDoctor), 1);
    QCOMPARE(fixture.session.lastOf(queries::kSaltDoctor).value("kind"_L1).toString(), u"salt-run"_s);
    QVERIFY(fixture.session.lastOf(queries::kSaltDoctor).value("settings"_L1).isObject());
    // It is asked again with the form as it stands by then.
    auto *form = editor->findChild<Form *>(u"own-form"_s);
    Node filled = form->node();
    filled.set(u"url"_s, Node::text(u"https://salt.example:8000"_s));
    form->setNode(filled);
    fixture.window->findChild<QAbstractButton *>(u"check-again"_s)->click();
    QTRY_COMPARE(fixture.session.countOf(queries::kSaltDoctor), 2);
    QCOMPARE(fixture.session.lastOf(queries::kSaltDoctor)["settings"_L1]["url"_L1].toString(),
             u"https://salt.example:8000"_s);
}

QTEST_MAIN(TestCheckupList)
#include "tst_checkup_list.moc"
