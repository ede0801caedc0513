// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "session/commands.h"
#include "ui/detail_pane.h"
#include "ui/growing_text.h"
#include "ui/monitor_editor.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace salve;
using namespace Qt::StringLiterals;

/// Monitors that are called, in the window: tokens, addresses, payloads, and where this Salve listens; the way out,
/// too.
class CallingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void generatesATokenUnderAFreshName();
    void replacesATokenOnASecondClickOnly();
    void offersNoTokenElsewhere();
    void showsTheAddressWithoutItsToken();
    void copiesTheAddressWhole();
    void saysAtOnceWhatAPayloadDoes();
    void takesTheLastReceivedPayload();
    void readsNoPayloadElsewhere();
    void setsWhereItListens();
    void warnsWhileItIsTyped();
    void setsTheProxy();
    void picturesForPeople();

private:
    MonitorEditor *editor() { return m->window->findChild<MonitorEditor *>(); }
    QLineEdit *edit(const QString &key) { return m->find<QLineEdit>(u"edit-"_s + key); }
    QString secretName(const QString &key) { return m->find<QComboBox>(u"edit-"_s + key)->currentText(); }
    QString label(const QString &name) { return m->find<QLabel>(name)->text(); }
    void openSettings() { m->find<QListWidget>(u"pages"_s)->setCurrentRow(6); }
    void save(const QString &name);
    const CheckLibrary m_checks;
    std::unique_ptr<WindowFixture> m;
};

namespace {

const QJsonObject kCalling{
    {u"address"_s, u"http://127.0.0.1:8642/push/…"_s},
    {u"forms"_s,
     QJsonArray{
         QJsonObject{{u"address"_s, u"http://127.0.0.1:8642/push/…"_s}, {u"meaning"_s, u"when it went well"_s}},
         QJsonObject{{u"address"_s, u"http://127.0.0.1:8642/push/…/fail"_s}, {u"meaning"_s, u"when it did not"_s}}}},
    {u"setup"_s, u"Let the job call the address when it is done."_s},
    {u"payload"_s, QString()},
    {u"note"_s, QString()}};

const QString kSet = u"salve: 1\nintake: {port: 8642, hold-token: {secret: hold}}\n"_s;

} // namespace

void CallingTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->parts->kinds.checks = m_checks.kinds();
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.answer(queries::kSecrets, {{u"names"_s, QJsonArray{u"push-token"_s}}, {u"backend"_s, u"sealed"_s}});
    m->session.answer(commands::kNewSecret, [](const QJsonObject &asked) -> Result<QJsonObject> {
        if (asked.value("name"_L1) == "push-token"_L1 && !asked.value("replace"_L1).toBool())
            return fail(ErrorCode::Conflict, u"There is a secret \"push-token\" already."_s);
        return QJsonObject{{u"value"_s, u"random-value"_s}};
    });
    m->session.answer(queries::kSet, {{u"text"_s, kSet}});
    m->session.answer(queries::kProxy,
                      {{u"proxy"_s, QJsonObject{{u"proxy"_s, u"http://proxy.example:3128"_s}}}, {u"trouble"_s, u""_s}});
    m->open();
    m->window->resize(1280, 800);
    QTRY_COMPARE(m->window->bench().secrets().names().size(), 1);
}

void CallingTest::generatesATokenUnderAFreshName()
{
    m->click(u"add"_s);
    editor()->startNew(u"push"_s);
    m->click(u"generate-token"_s);
    QTRY_VERIFY(m->find<QLabel>(u"generated-token"_s)->isVisible());
    QCOMPARE(m->session.lastOf(commands::kNewSecret).value("name"_L1).toString(), u"push-token-2"_s);
    QCOMPARE(secretName(u"token"_s), u"push-token-2"_s);
    QCOMPARE(editor()->settings().find(u"token")->textAt(u"secret"), u"push-token-2"_s);
    for (const auto *shown : m->window->findChildren<QLabel *>())
        QVERIFY(!shown->text().contains(u"random-value"_s));
}

void CallingTest::replacesATokenOnASecondClickOnly()
{
    m->click(u"add"_s);
    editor()->startNew(u"push"_s);
    m->find<QComboBox>(u"edit-token"_s)->setCurrentText(u"push-token"_s);
    m->click(u"generate-token"_s);
    QTRY_VERIFY(m->find<QLabel>(u"generate-refused-token"_s)->isVisible());
    QVERIFY(label(u"generate-refused-token"_s).contains(u"once more"_s));
    QVERIFY(!m->session.lastOf(commands::kNewSecret).value("replace"_L1).toBool());
    m->click(u"generate-token"_s);
    QTRY_VERIFY(m->find<QLabel>(u"generated-token"_s)->isVisible());
    QVERIFY(m->session.lastOf(commands::kNewSecret).value("replace"_L1).toBool());
    QVERIFY(!m->find<QLabel>(u"generate-refused-token"_s)->isVisible());
    // The next one asks again.
    m->click(u"generate-token"_s);
    QTRY_VERIFY(m->find<QLabel>(u"generate-refused-token"_s)->isVisible());
}

void CallingTest::offersNoTokenElsewhere()
{
    m->click(u"add"_s);
    editor()->startNew(u"http"_s);
    QVERIFY(!m->find<QPushButton>(u"generate-token"_s));
    editor()->startNew(u"webhook-in"_s);
    QVERIFY(m->find<QPushButton>(u"generate-token"_s));
    QVERIFY(!m->find<QPushButton>(u"generate-secret"_s)); // the sender's own
}

void CallingTest::showsTheAddressWithoutItsToken()
{
    m->session.answer(queries::kMonitor, [](const QJsonObject &asked) -> Result<QJsonObject> {
        QJsonObject answer{{u"monitor"_s, QJsonObject{{u"id"_s, asked.value("id"_L1)}}}};
        if (asked.value("id"_L1) == "shop"_L1)
            answer.insert(u"calling"_s, kCalling);
        return answer;
    });
    auto *pane = m->window->findChild<DetailPane *>();
    pane->show(MonitorId{u"shop"_s});
    QTRY_VERIFY(m->find<QWidget>(u"address-panel"_s)->isVisible());
    QCOMPARE(label(u"address"_s), u"http://127.0.0.1:8642/push/…"_s);
    QVERIFY(!m->find<QLabel>(u"address-note"_s)->isVisible());
    QVERIFY(!m->find<QLabel>(u"address-forms"_s)->isVisible());
    m->find<QToolButton>(u"address-more"_s)->click();
    QVERIFY(label(u"address-forms"_s).contains(u"/push/…/fail"_s));
    QVERIFY(m->find<QLabel>(u"address-forms"_s)->isVisible());
    for (const MonitorView &view : m->session.snapshot.monitors) {
        if (view.id.value != u"shop"_s) {
            pane->show(view.id);
            break;
        }
    }
    QTRY_VERIFY(!m->find<QWidget>(u"address-panel"_s)->isVisible());
}

void CallingTest::copiesTheAddressWhole()
{
    m->session.answer(queries::kMonitor, {{u"monitor"_s, QJsonObject()}, {u"calling"_s, kCalling}});
    m->window->findChild<DetailPane *>()->show(MonitorId{u"shop"_s});
    QTRY_VERIFY(m->find<QWidget>(u"address-panel"_s)->isVisible());
    m->session.refuse(queries::kAddress, u"The address has no token yet."_s);
    m->find<QToolButton>(u"copy-address"_s)->click();
    QTRY_COMPARE(m->session.countOf(queries::kAddress), 1);
    m->session.answer(queries::kAddress, {{u"address"_s, u"http://127.0.0.1:8642/push/abc"_s}});
    m->find<QToolButton>(u"copy-address"_s)->click();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8642/push/abc"_s);
    QCOMPARE(m->session.lastOf(queries::kAddress).value("monitor"_L1).toString(), u"shop"_s);
    QCOMPARE(label(u"address"_s), u"http://127.0.0.1:8642/push/…"_s);
}

void CallingTest::saysAtOnceWhatAPayloadDoes()
{
    m->click(u"add"_s);
    editor()->startNew(u"webhook-in"_s);
    auto *payload = m->find<GrowingText>(u"payload"_s);
    QVERIFY(payload);
    QVERIFY(!m->find<QPushButton>(u"last-received"_s)->isVisible()); // nothing was told to what is not there yet
    payload->setPlainText(
        u"{\"id\": \"b1\", \"state\": \"firing\", \"title\": \"The backup failed\", \"host\": \"web1\"}"_s);
    m->find<QComboBox>(u"edit-shape"_s)->setCurrentText(u"alertmanager"_s);
    QVERIFY2(label(u"payload-sentence"_s).contains(u"no list at alerts"_s), qPrintable(label(u"payload-sentence"_s)));
    m->find<QComboBox>(u"edit-shape"_s)->setCurrentText(u"generic"_s);
    QVERIFY2(label(u"payload-sentence"_s).contains(u"Critical"_s), qPrintable(label(u"payload-sentence"_s)));
    QVERIFY(label(u"payload-events"_s).contains(u"firing: The backup failed"_s));
    QVERIFY(label(u"payload-events"_s).contains(u"host: web1"_s));
    payload->setPlainText(u"{\"id\": \"b1\", \"state\": \"ok\"}"_s);
    QVERIFY(label(u"payload-events"_s).contains(u"resolved: b1"_s));
    payload->clear();
    QVERIFY(!m->find<QLabel>(u"payload-sentence"_s)->isVisible());
}

void CallingTest::takesTheLastReceivedPayload()
{
    m->session.answer(queries::kMonitor,
                      {{u"monitor"_s,
                        QJsonObject{{u"id"_s, u"shop"_s},
                                    {u"kind"_s, u"webhook-in"_s},
                                    {u"shape"_s, u"generic"_s},
                                    {u"token"_s, QJsonObject{{u"secret"_s, u"t"_s}}}}}});
    editor()->startEdit(u"shop"_s);
    m->find<QListWidget>(u"pages"_s)->setCurrentRow(0);
    QTRY_VERIFY(editor()->kind() && editor()->kind()->id() == u"webhook-in"_s);
    auto *last = editor()->findChild<QPushButton *>(u"last-received"_s);
    QVERIFY(last && !last->isHidden());
    m->session.refuse(queries::kLastDelivery, u"shop has been told nothing since Salve was started."_s);
    last->click();
    auto *received = editor()->findChild<QLabel *>(u"received"_s);
    QTRY_VERIFY(received->text().contains(u"told nothing"_s));
    m->session.answer(queries::kLastDelivery,
                      {{u"at_ms"_s, msOf(m->clock.wallNow() - std::chrono::minutes{3})},
                       {u"sender"_s, u"192.0.2.9"_s},
                       {u"payload"_s, u"{\"id\": \"b1\", \"state\": \"wobbly\"}"_s},
                       {u"status"_s, 400},
                       {u"answer"_s, u"It is no state."_s}});
    last->click();
    QTRY_VERIFY(editor()->findChild<QLabel *>(u"payload-sentence"_s)->text().contains(u"\"wobbly\""_s));
    QVERIFY2(received->text().contains(u"3 min"_s) && received->text().contains(u"192.0.2.9"_s)
                 && received->text().contains(u"It is no state."_s),
             qPrintable(received->text()));
}

void CallingTest::readsNoPayloadElsewhere()
{
    m->click(u"add"_s);
    editor()->startNew(u"push"_s);
    QVERIFY(!m->find<QWidget>(u"payload-panel"_s));
    editor()->startNew(u"tcp"_s);
    QVERIFY(!m->find<QWidget>(u"payload-panel"_s));
}

void CallingTest::setsWhereItListens()
{
    openSettings();
    QTRY_COMPARE(edit(u"port"_s)->text(), u"8642"_s);
    QVERIFY(label(u"intake-state"_s).contains(u"Nothing is listened to"_s));
    AutomationView automation = m->session.snapshot.automation;
    automation.listensAt = u"http://127.0.0.1:8642"_s;
    m->session.sendAutomation(automation);
    QTRY_COMPARE(label(u"intake-state"_s), u"Listens at http://127.0.0.1:8642."_s);
    edit(u"port"_s)->setText(u"99999"_s);
    m->find<QPushButton>(u"save-intake"_s)->click();
    QVERIFY(m->find<QLabel>(u"error-port"_s)->text().contains(u"65535"_s));
    QCOMPARE(m->session.countOf(commands::kPutIntake), 0);
    edit(u"port"_s)->setText(u"8700"_s);
    m->find<QPushButton>(u"save-intake"_s)->click();
    QTRY_COMPARE(m->session.countOf(commands::kPutIntake), 1);
    const QJsonObject intake = m->session.lastOf(commands::kPutIntake).value("intake"_L1).toObject();
    const QJsonObject expected{{u"port"_s, 8700}, {u"hold-token"_s, QJsonObject{{u"secret"_s, u"hold"_s}}}};
    QCOMPARE(intake, expected);
    m->find<QPushButton>(u"generate-hold-token"_s)->click();
    QTRY_COMPARE(m->session.lastOf(commands::kNewSecret).value("name"_L1).toString(), u"hold"_s);
}

void CallingTest::warnsWhileItIsTyped()
{
    openSettings();
    QTRY_COMPARE(edit(u"port"_s)->text(), u"8642"_s);
    QVERIFY(m->find<QLabel>(u"intake-warning"_s)->isHidden());
    edit(u"address"_s)->setText(u"0.0.0.0"_s);
    QVERIFY(!m->find<QLabel>(u"intake-warning"_s)->isHidden());
    edit(u"certificate"_s)->setText(u"/etc/salve/chain.pem"_s);
    edit(u"key"_s)->setText(u"/etc/salve/key.pem"_s);
    QVERIFY(m->find<QLabel>(u"intake-warning"_s)->isHidden());
}

void CallingTest::setsTheProxy()
{
    openSettings();
    QTRY_COMPARE(edit(u"proxy"_s)->text(), u"http://proxy.example:3128"_s);
    edit(u"proxy"_s)->setText(u"proxy.example"_s);
    m->find<QPushButton>(u"save-proxy"_s)->click();
    QVERIFY(m->find<QLabel>(u"error-proxy"_s)->text().contains(u"socks5://"_s));
    QCOMPARE(m->session.countOf(commands::kSetProxy), 0);
    edit(u"proxy"_s)->setText(u"socks5://proxy.example:1080"_s);
    m->find<QPushButton>(u"save-proxy"_s)->click();
    QTRY_COMPARE(m->session.countOf(commands::kSetProxy), 1);
    QCOMPARE(m->session.lastOf(commands::kSetProxy).value("proxy"_L1)["proxy"_L1].toString(),
             u"socks5://proxy.example:1080"_s);
}

void CallingTest::save(const QString &name)
{
    QCoreApplication::processEvents();
    QVERIFY(m->window->grab().save(QStringLiteral(SALVE_SCREENSHOTS) + u'/' + name + u".png"_s));
}

/// For people to look at; the test only proves that they paint at 1280 pixels without being wider.
void CallingTest::picturesForPeople()
{
    QVERIFY(QDir().mkpath(QStringLiteral(SALVE_SCREENSHOTS)));
    m->session.answer(queries::kMonitor, {{u"monitor"_s, QJsonObject{{u"id"_s, u"shop"_s}}}, {u"calling"_s, kCalling}});
    m->window->findChild<DetailPane *>()->show(MonitorId{u"shop"_s});
    QTRY_VERIFY(m->find<QWidget>(u"address-panel"_s)->isVisible());
    m->find<QToolButton>(u"address-more"_s)->click();
    save(u"calling-address"_s);
    m->click(u"add"_s);
    editor()->startNew(u"webhook-in"_s);
    m->find<QComboBox>(u"edit-shape"_s)->setCurrentText(u"generic"_s);
    m->find<GrowingText>(u"payload"_s)
        ->setPlainText(
            u"{\"id\": \"b1\", \"state\": \"firing\", \"title\": \"The backup failed\", \"host\": \"web1\"}"_s);
    m->click(u"generate-token"_s);
    QTRY_VERIFY(m->find<QLabel>(u"generated-token"_s)->isVisible());
    save(u"calling-payload"_s);
    m->click(u"cancel"_s);
    openSettings();
    QTRY_COMPARE(edit(u"port"_s)->text(), u"8642"_s);
    edit(u"address"_s)->setText(u"0.0.0.0"_s);
    auto *area = m->window->findChild<QWidget *>(u"settings-page"_s)->findChild<QScrollArea *>();
    area->ensureWidgetVisible(m->find<QPushButton>(u"save-proxy"_s));
    save(u"calling-settings"_s);
    QCOMPARE(m->window->width(), 1280);
}

QTEST_MAIN(CallingTest)
#include "tst_calling.moc"
