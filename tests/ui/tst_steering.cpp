// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person holds, and what a person says that it is, with a reason and an end.
class SteeringTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void holdsTheHostWithAReason();
    void offersEverythingThatCanBeHeld();
    void marksDownWithItsRunbook();
    void marksUp();
    void showsWhyNothingIsMarked();

private:
    void order(const QString &action);
    QLineEdit *text(const QString &panel) const { return m->find<QLineEdit>(panel + u"-text"_s); }
    MessageArea &messages() const { return m->window->bench().messages; }
    std::unique_ptr<WindowFixture> m;
};

void SteeringTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

/// From the context menu of the Shop.
void SteeringTest::order(const QString &action)
{
    auto *table = m->window->findChild<TableView *>(u"monitors-table"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 1);
        if (index.data().toString() == "Shop"_L1)
            table->selectionModel()->setCurrentIndex(index,
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    emit table->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    QVERIFY(menu);
    auto *found = menu->findChild<QAction *>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    found->trigger();
    menu->close();
    delete menu; // it would be found again
}

void SteeringTest::holdsTheHostWithAReason()
{
    order(u"hold-with-reason"_s);
    QTRY_COMPARE(QGuiApplication::focusObject(), text(u"hold"_s));
    QTest::keyClicks(text(u"hold"_s), u" new kernel "_s);
    QTest::keyClick(text(u"hold"_s), Qt::Key_Return);
    const QJsonObject hold = m->session.lastOf(commands::kHold);
    QCOMPARE(hold.value("scope"_L1).toString(), u"host"_s);
    QCOMPARE(hold.value("name"_L1).toString(), m->session.snapshot.monitors.front().host);
    QCOMPARE(hold.value("reason"_L1).toString(), u"new kernel"_s);
    QCOMPARE(hold.value("until_ms"_L1).toInteger(), msOf(m->clock.wallNow() + 1h));
    QCOMPARE(hold.value("by"_L1).toString(), m->window->bench().orders.by());
    QVERIFY(!messages().isShown(u"hold"_s));
}

void SteeringTest::offersEverythingThatCanBeHeld()
{
    const MonitorView &shop = m->session.snapshot.monitors.front();
    QCOMPARE(shop.name, u"Shop"_s);
    const int choices = static_cast<int>(shop.tags.size()) + 3; // its host, itself, everything
    QStringList held;
    for (int i = 0; i < choices; ++i) {
        order(u"hold-with-reason"_s);
        auto *what = m->find<QComboBox>(u"hold-what"_s);
        QCOMPARE(what->count(), choices);
        what->setCurrentIndex(i);
        m->find<QComboBox>(u"hold-until"_s)->setCurrentIndex(3);
        m->click(u"hold-confirm"_s);
        const QJsonObject hold = m->session.lastOf(commands::kHold);
        QVERIFY(!hold.contains("until_ms"_L1)); // until somebody releases it
        held.append(hold.value("scope"_L1).toString() + u' ' + hold.value("name"_L1).toString());
    }
    QStringList expected{u"host "_s + shop.host, u"monitor shop"_s};
    for (const QString &tag : shop.tags)
        expected.append(u"tag "_s + tag);
    QCOMPARE(held, expected + QStringList{u"everything "_s});
}

void SteeringTest::marksDownWithItsRunbook()
{
    order(u"mark-down"_s);
    QTest::keyClicks(text(u"mark"_s), u"customers call"_s);
    m->find<QComboBox>(u"mark-until"_s)->setCurrentIndex(1);
    m->click(u"mark-confirm"_s);
    QJsonObject mark = m->session.lastOf(commands::kMark);
    QCOMPARE(mark.value("monitor"_L1).toString(), u"shop"_s);
    QCOMPARE(mark.value("state"_L1).toString(), u"down"_s);
    QCOMPARE(mark.value("reason"_L1).toString(), u"customers call"_s);
    QCOMPARE(mark.value("until_ms"_L1).toInteger(), msOf(m->clock.wallNow() + 4h));
    QVERIFY(mark.value("with-runbook"_L1).toBool());
    QTRY_VERIFY(!messages().isShown(u"mark"_s));
    order(u"mark-down"_s);
    QVERIFY(m->find<QCheckBox>(u"mark-with-runbook"_s)->isVisible());
    m->find<QCheckBox>(u"mark-with-runbook"_s)->setChecked(false);
    m->click(u"mark-confirm"_s);
    mark = m->session.lastOf(commands::kMark);
    QVERIFY(mark.contains("with-runbook"_L1) && !mark.value("with-runbook"_L1).toBool());
}

void SteeringTest::marksUp()
{
    order(u"mark-up"_s);
    QVERIFY(!m->find<QCheckBox>(u"mark-with-runbook"_s)->isVisible()); // nothing fails
    m->click(u"mark-confirm"_s);
    QCOMPARE(m->session.lastOf(commands::kMark).value("state"_L1).toString(), u"up"_s);
}

void SteeringTest::showsWhyNothingIsMarked()
{
    m->session.refuse(commands::kMark, u"The data folder is read-only."_s);
    order(u"mark-down"_s);
    QTest::keyClicks(text(u"mark"_s), u"customers call"_s);
    m->click(u"mark-confirm"_s);
    QTRY_COMPARE(m->find<QLabel>(u"mark-trouble"_s)->text(), u"The data folder is read-only."_s);
    QCOMPARE(text(u"mark"_s)->text(), u"customers call"_s);
    QVERIFY(messages().isShown(u"mark"_s));
    QVERIFY(m->find<QPushButton>(u"mark-confirm"_s)->isEnabled()); // to try again
}

QTEST_MAIN(SteeringTest)
#include "tst_steering.moc"
