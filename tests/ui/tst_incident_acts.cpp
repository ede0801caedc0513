// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/desk.h"
#include "session/local_session.h"
#include "support/engine_bed.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kReason = u"ops-box has burnt down"_s;

/// A window on a whole engine: its desk, in this thread, over a store in memory.
struct RealWindow
{
    explicit RealWindow(const QByteArray &set)
    {
        bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
        SecretDesk secrets;
        secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
            QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
        };
        secrets.list = [](QObject *context, const std::function<void(QJsonObject)> &done) {
            QMetaObject::invokeMethod(
                context, [done] { done({}); }, Qt::QueuedConnection);
        };
        desk = std::make_unique<Desk>(bed.engine(), secrets, [] { return true; });
        bed.setSet(set);
        bed.arm(u"fix"_s);
        bed.pass(60s);
        bed.script.fail(u"shop"_s);
        bed.pass(60s);
        session = std::make_unique<LocalSession>(*desk);
        window =
            std::make_unique<MainWindow>(WindowParts{*session, bed.clock, test::scriptedKinds(), {}, {}, {}, {}, {}});
        window->show();
    }

    /// An incident's story in the Incidents page.
    void openIncident()
    {
        QTRY_COMPARE(window->bench().incidents.openCount(), 1);
        emit window->bench().incidentWanted(window->bench().incidents.at(0).id);
        QTRY_VERIFY(part<QLabel>(u"incident-title"_s)->isVisible());
    }
    template<class W>
    W *part(const QString &name) const
    {
        return window->findChild<W *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    MessageArea &messages() const { return window->bench().messages; }

    test::EngineBed bed;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<LocalSession> session;
    std::unique_ptr<MainWindow> window;
};

QByteArray setOfOpsBox()
{
    return QByteArray(test::kShop)
        .replace("salve: 1\n", "salve: 1\nteam: {id: 5c1f0a52-6d1e-4b7b-8a3f-0d8f1b6a2c11, acts: ops-box}\n");
}

} // namespace

/// What a person does about an incident: a note in its story, and the repairs that another installation would do.
class IncidentActsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }
    void writesANote();
    void keepsWhatWasRefused();
    void offersANoteWhereItBelongs();
    void offersNothingWhereThisOneActs();
    void takesOver();
    void takesOverFromTheMenu();
    void saysWhyNothingIsTakenOver();
    void givesBack();
    void writesANoteThatStands();
    void repairsAfterTakingOver();

private:
    void openIncident(IncidentId id)
    {
        emit m->window->bench().incidentWanted(id);
        QTRY_VERIFY(m->find<QLabel>(u"incident-title"_s)->isVisible());
    }
    void watchOnly() { m->session.sendAutomation(otherActs()); }
    AutomationView otherActs() const
    {
        AutomationView automation = m->session.snapshot.automation;
        automation.installation = u"laptop"_s;
        automation.acts = false;
        automation.actsName = u"ops-box"_s;
        return automation;
    }
    QString trouble(const QString &panel) const { return m->find<QLabel>(panel + u"-trouble"_s)->text(); }
    MessageArea &messages() const { return m->window->bench().messages; }
    std::unique_ptr<WindowFixture> m;
};

void IncidentActsTest::init()
{
    m = std::make_unique<WindowFixture>();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->open();
}

void IncidentActsTest::writesANote()
{
    openIncident({12});
    m->click(u"incident-note"_s);
    auto *text = m->find<QLineEdit>(u"note-text"_s);
    QTRY_COMPARE(QGuiApplication::focusObject(), text);
    const int asked = m->session.countOf(queries::kIncident);
    QTest::keyClicks(text, u" the disk again "_s);
    QTest::keyClick(text, Qt::Key_Return);
    const QJsonObject command = m->session.lastOf(commands::kAnnotate);
    QCOMPARE(command.value("incident"_L1).toInt(), 12);
    QCOMPARE(command.value("text"_L1).toString(), u"the disk again"_s);
    QCOMPARE(command.value("by"_L1).toString(), m->window->bench().orders.by());
    QVERIFY(!m->find<QPushButton>(u"note-confirm"_s)->isEnabled()); // not twice
    QTRY_VERIFY(!messages().isShown(u"note"_s));
    QTRY_VERIFY(m->session.countOf(queries::kIncident) > asked); // the story is asked for again
    QCOMPARE(m->session.countOf(commands::kAnnotate), 1);
}

void IncidentActsTest::keepsWhatWasRefused()
{
    m->session.refuse(commands::kAnnotate, u"The data folder is read-only."_s);
    openIncident({3}); // over for days
    m->click(u"incident-note"_s);
    m->find<QLineEdit>(u"note-text"_s)->setText(u"it was the fan"_s);
    m->click(u"note-confirm"_s);
    QTRY_COMPARE(trouble(u"note"_s), u"The data folder is read-only."_s);
    QVERIFY(m->find<QLabel>(u"note-trouble"_s)->isVisible());
    QCOMPARE(m->find<QLineEdit>(u"note-text"_s)->text(), u"it was the fan"_s);
    m->click(u"note-confirm"_s);
    QCOMPARE(m->session.countOf(commands::kAnnotate), 2);
    QTRY_VERIFY(m->find<QPushButton>(u"note-confirm"_s)->isEnabled());
    QTest::keyClick(m->find<QLineEdit>(u"note-text"_s), Qt::Key_Escape);
    QVERIFY(!messages().isShown(u"note"_s));
}

void IncidentActsTest::offersANoteWhereItBelongs()
{
    auto *table = m->window->findChild<TableView *>(u"monitors-table"_s);
    const auto select = [table](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == name)
                table->selectionModel()->setCurrentIndex(
                    table->model()->index(row, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    };
    select(u"Documentation"_s);
    QVERIFY(!m->action(u"note"_s)->isEnabled()); // nothing has happened to it
    select(u"Mail"_s);
    QVERIFY(m->action(u"note"_s)->isEnabled());
    QTest::keyClick(m->window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(m->find<QLineEdit>(u"note-text"_s), u"asked the provider"_s);
    m->click(u"note-confirm"_s);
    QCOMPARE(m->session.lastOf(commands::kAnnotate).value("incident"_L1).toInt(), 11);
}

void IncidentActsTest::offersNothingWhereThisOneActs()
{
    openIncident({12});
    QVERIFY(!m->find<QPushButton>(u"incident-change-actor"_s)->isVisible());
    QVERIFY(!m->find<QLabel>(u"incident-actor"_s)->isVisible());
    QVERIFY(!m->action(u"change-actor"_s)->isEnabled());
}

void IncidentActsTest::takesOver()
{
    openIncident({12});
    watchOnly();
    QVERIFY(m->find<QLabel>(u"incident-actor"_s)->isVisible());
    QVERIFY(m->find<QLabel>(u"incident-actor"_s)->text().startsWith(u"Repairs are done by ops-box."_s));
    m->click(u"incident-change-actor"_s);
    const QString asked = m->find<QWidget>(u"bar-taking-over"_s)->accessibleName();
    QCOMPARE(asked, u"Take over from ops-box?"_s);
    QCOMPARE(m->session.countOf(commands::kTakeOver), 0);
    QTest::keyClicks(m->find<QLineEdit>(u"taking-over-text"_s), kReason);
    m->click(u"taking-over-confirm"_s);
    QJsonObject command = m->session.lastOf(commands::kTakeOver);
    QCOMPARE(command.value("reason"_L1).toString(), kReason);
    QCOMPARE(command.value("for_ms"_L1).toInteger(), qint64{4 * 3'600'000});
    QVERIFY(!command.value("by"_L1).toString().isEmpty());
    QTRY_VERIFY(!messages().isShown(u"taking-over"_s));
    m->click(u"incident-change-actor"_s);
    auto *until = m->find<QComboBox>(u"taking-over-until"_s);
    until->setCurrentIndex(until->count() - 1); // the longest that the desk takes
    m->click(u"taking-over-confirm"_s);
    QCOMPARE(m->session.lastOf(commands::kTakeOver).value("for_ms"_L1).toInteger(), qint64{7 * 24 * 3'600'000});
    // What is over needs nobody who repairs it.
    openIncident({3});
    QVERIFY(!m->find<QPushButton>(u"incident-change-actor"_s)->isVisible());
}

void IncidentActsTest::takesOverFromTheMenu()
{
    watchOnly();
    auto *table = m->window->findChild<TableView *>(u"monitors-table"_s);
    table->selectRow(0);
    emit table->menuRequested({10, 10});
    auto *menu = m->window->findChild<QMenu *>(u"monitor-menu"_s);
    QVERIFY(menu->actions().contains(m->action(u"change-actor"_s)));
    menu->close();
    m->action(u"change-actor"_s)->trigger();
    QVERIFY(messages().isShown(u"taking-over"_s));
    QTest::keyClick(m->find<QLineEdit>(u"taking-over-text"_s), Qt::Key_Escape);
    QVERIFY(!messages().isShown(u"taking-over"_s));
    QCOMPARE(m->session.countOf(commands::kTakeOver), 0);
}

void IncidentActsTest::saysWhyNothingIsTakenOver()
{
    const QString sentence = u"Say why you take over: everybody is told."_s;
    m->session.refuse(commands::kTakeOver, sentence);
    openIncident({12});
    watchOnly();
    m->click(u"incident-change-actor"_s);
    m->click(u"taking-over-confirm"_s);
    QTRY_COMPARE(trouble(u"taking-over"_s), sentence);
    QVERIFY(m->find<QPushButton>(u"taking-over-confirm"_s)->isEnabled());
}

void IncidentActsTest::givesBack()
{
    openIncident({12});
    AutomationView taken = otherActs();
    taken.acts = true;
    taken.takeOver = TakeOver{m->clock.wallNow(), m->clock.wallNow() + 4h, kReason, u"ana"_s};
    m->session.sendAutomation(taken);
    const QString says = m->find<QLabel>(u"incident-actor"_s)->text();
    QVERIFY2(says.startsWith(u"Taken over from ops-box by ana until "_s) && says.endsWith(u": "_s + kReason),
             qPrintable(says));
    QVERIFY(m->action(u"change-actor"_s)->text().contains(u"Give back"_s));
    m->session.refuse(commands::kGiveBack, u"Nothing was taken over."_s);
    m->click(u"incident-change-actor"_s);
    QCOMPARE(m->session.countOf(commands::kGiveBack), 1);
    QTRY_COMPARE(messages().sentenceOf(u"error"_s), u"Nothing was taken over."_s);
    watchOnly();
    QVERIFY(m->find<QLabel>(u"incident-actor"_s)->text().startsWith(u"Repairs are done by ops-box."_s));
}

void IncidentActsTest::writesANoteThatStands()
{
    RealWindow real(test::kShop);
    real.openIncident();
    real.click(u"incident-note"_s);
    real.click(u"note-confirm"_s);
    QTRY_COMPARE(real.part<QLabel>(u"note-trouble"_s)->text(), u"Write what the note says."_s);
    QTest::keyClicks(real.part<QLineEdit>(u"note-text"_s), u"the disk again"_s);
    real.click(u"note-confirm"_s);
    QTRY_VERIFY(!real.messages().isShown(u"note"_s));
    const QString line = real.window->bench().orders.by() + u": the disk again"_s;
    const auto isTold = [&] {
        const auto labels = real.part<QWidget>(u"incidents-page"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == line; });
    };
    QTRY_VERIFY(isTold());
}

void IncidentActsTest::repairsAfterTakingOver()
{
    RealWindow real(setOfOpsBox());
    real.openIncident();
    QVERIFY(real.bed.runs(u"restart"_s).empty());
    real.click(u"incident-change-actor"_s);
    real.click(u"taking-over-confirm"_s);
    QTRY_COMPARE(real.part<QLabel>(u"taking-over-trouble"_s)->text(), u"Say why you take over: everybody is told."_s);
    QTest::keyClicks(real.part<QLineEdit>(u"taking-over-text"_s), kReason);
    real.click(u"taking-over-confirm"_s);
    real.bed.pass(2min);
    QTRY_VERIFY(!real.messages().isShown(u"taking-over"_s));
    QTRY_VERIFY(real.messages().isShown(u"take-over"_s));
    QCOMPARE(real.bed.runs(u"restart"_s).size(), size_t{1});
    QVERIFY(real.part<QLabel>(u"incident-actor"_s)->text().contains(kReason));
    real.click(u"incident-change-actor"_s);
    real.bed.pass(1s);
    QTRY_VERIFY(!real.messages().isShown(u"take-over"_s));
    QVERIFY(!real.desk->snapshot().automation.acts);
}

QTEST_MAIN(IncidentActsTest)
#include "tst_incident_acts.moc"
