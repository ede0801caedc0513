// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/translation.h"
#include "session/commands.h"
#include "ui/chart_panel.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace salve;
using namespace Qt::StringLiterals;

/// Renders the main states in light and dark; people look at the files, the test only proves that every state paints.
class ScreenshotsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        installTranslation(*qApp);
        QVERIFY(QDir().mkpath(folder()));
    }
    void paints_data();
    void paints();

private:
    static QString folder() { return QStringLiteral(SALVE_SCREENSHOTS); }
    void save(const QString &name)
    {
        // Rows that came with the last answer ask for their room one after the other.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        // A picture of a question that was refused shows nothing of the program.
        QVERIFY2(m->session.unanswered.isEmpty(), qPrintable(m->session.unanswered.join(u' ')));
        QVERIFY2(!messages().isShown(u"error"_s), qPrintable(messages().sentenceOf(u"error"_s)));
        const QPixmap picture = m->window->grab();
        QVERIFY(picture.width() >= 1200);
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder(), name, m_scheme)));
    }
    MessageArea &messages() { return m->window->bench().messages; }
    void page(int number) { m->find<QListWidget>(u"pages"_s)->setCurrentRow(number); }
    void selectFirst(const QString &table) { m->window->findChild<TableView *>(table)->selectRow(0); }
    void takeOver();
    std::unique_ptr<WindowFixture> m;
    QString m_scheme;
};

/// Another installation acts: here it is taken over, with a note on the way.
void ScreenshotsTest::takeOver()
{
    AutomationView watching = m->session.snapshot.automation;
    watching.installation = u"laptop"_s;
    watching.acts = false;
    watching.actsName = u"ops-box"_s;
    m->session.sendAutomation(watching);
    m->click(u"incident-change-actor"_s);
    QTest::keyClicks(m->find<QLineEdit>(u"taking-over-text"_s), u"ops-box has burnt down"_s);
    save(u"take-over"_s);
    messages().close(u"taking-over"_s);
    m->click(u"incident-note"_s);
    QTest::keyClicks(m->find<QLineEdit>(u"note-text"_s), u"The disk is full again, ordering one"_s);
    save(u"note"_s);
    messages().close(u"note"_s);
    m->session.sendAutomation(m->session.snapshot.automation);
}

void ScreenshotsTest::paints_data()
{
    QTest::addColumn<AppearanceChoice>("appearance");
    QTest::newRow("light") << AppearanceChoice::Light;
    QTest::newRow("dark") << AppearanceChoice::Dark;
}

void ScreenshotsTest::paints()
{
    QFETCH(AppearanceChoice, appearance);
    m_scheme = QString(wordOf(appearance));
    QTemporaryDir config;
    AppSettings settings;
    settings.appearance = appearance;
    QVERIFY(saveAppSettings(config.filePath(u"settings.yaml"_s), settings));
    m = std::make_unique<WindowFixture>(config.path());
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.snapshot = {};
    m->open();
    m->window->resize(1360, 860);
    save(u"first-start"_s);

    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.subscribe();
    QTRY_VERIFY(m->window->bench().monitors.rowCount() > 10);
    emit m->window->bench().ticked();
    selectFirst(u"monitors-table"_s);
    QTRY_VERIFY(m->find<QLabel>(u"what-comes-next"_s)->isVisible());
    auto *chart = m->find<HistoryChart>(u"history-chart"_s);
    QTRY_VERIFY(!chart->history().points.empty());
    save(u"monitors"_s);
    m->action(u"fire-drill"_s)->trigger();
    m->click(u"drill-play"_s);
    auto *lines = m->find<QListWidget>(u"drill-lines"_s);
    QTRY_VERIFY(lines->isVisible());
    lines->setCurrentRow(2);
    m->click(u"drill-for-real"_s);
    save(u"drill"_s);
    m->click(u"drill-close"_s);

    page(3);
    selectFirst(u"incidents-table"_s);
    QTRY_VERIFY(m->find<QToolButton>(u"unfold"_s) && m->find<QToolButton>(u"unfold"_s)->isVisible());
    QTRY_VERIFY(!m->find<HistoryChart>(u"history-chart"_s)->history().points.empty());
    save(u"incident"_s);
    m->click(u"unfold"_s);
    QTRY_VERIFY(m->find<QToolButton>(u"undo-run"_s)->height() > 8); // its room comes with the next round
    m->click(u"undo-run"_s);
    QTRY_VERIFY(m->find<QLabel>(u"undo-preview"_s)->isVisible());
    save(u"proof"_s);
    takeOver();
    page(1);
    selectFirst(u"reactions-table"_s);
    QTRY_VERIFY(m->session.countOf(queries::kReaction) > 0);
    save(u"reactions"_s);
    page(2);
    selectFirst(u"runbooks-table"_s);
    save(u"runbooks"_s);
    page(4);
    QTRY_VERIFY(m->window->bench().activity.rowCount() > 0);
    save(u"activity"_s);
    page(5);
    QTRY_VERIFY(!m->find<QLabel>(u"report-summary"_s)->text().isEmpty());
    save(u"report"_s);
    page(6);
    QTRY_COMPARE(m->find<QLineEdit>(u"edit-digest"_s)->text(), u"daily 08:00"_s);
    save(u"settings"_s);

    page(0);
    m->action(u"add"_s)->trigger();
    QTest::keyClicks(m->find<QLineEdit>(u"edit-url"_s), u"shop"_s);
    m->click(u"save"_s);
    save(u"editor"_s);
    page(2);
    m->window->findChild<TableView *>(u"runbooks-table"_s)->selectRow(0);
    m->action(u"edit"_s)->trigger();
    QTRY_VERIFY(m->find<QLabel>(u"step-sentence"_s) && m->find<QComboBox>(u"edit-run"_s));
    save(u"runbook-editor"_s);
    m->click(u"replay"_s);
    QTRY_VERIFY(m->find<QTreeWidget>(u"replay-table"_s)->isVisible());
    save(u"replay"_s);
    m.reset();
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
