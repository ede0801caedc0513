// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "ui/elided_label.h"
#include "ui/table_view.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeWidget>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

/// A language whose words are 40 % longer than English: German is 35 %.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        // Paths, patterns and placeholders of numbers are nobody's words.
        if (text.size() < 3 || text.startsWith(u'/'))
            return text;
        int more = static_cast<int>(text.size()) * 2 / 5 + 1;
        QString tail;
        for (int word = 0; more > 0; more -= word + 1) {
            word = std::min(more, 7);
            tail += (tail.isEmpty() ? QString() : u" "_s) + u"eñłöngš"_s.left(word);
        }
        return text + (more <= 0 && text.size() > 12 ? u" "_s : QString()) + tail;
    }
    bool isEmpty() const override { return false; }
};

QString nameOf(const QWidget &widget)
{
    return u"%1 %2"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

/// What a person could not read: cut off by its own widget, or lying on another.
QStringList troublesIn(QWidget &window)
{
    QStringList troubles;
    const auto shown = [&](QWidget *widget) {
        return widget->isVisibleTo(&window) && widget->width() > 0 && !qobject_cast<QMenu *>(widget->window());
    };
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!shown(label) || label->text().isEmpty() || qobject_cast<ElidedLabel *>(label))
            continue;
        const bool isCut = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                             : label->width() < label->sizeHint().width();
        if (isCut)
            troubles.append(
                u"cut: %1 \"%2\" %3x%4"_s.arg(nameOf(*label), label->text()).arg(label->width()).arg(label->height()));
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (shown(button) && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            troubles.append(u"cut: %1 \"%2\" %3 < %4"_s.arg(nameOf(*button), button->text())
                                .arg(button->width())
                                .arg(button->minimumSizeHint().width()));
    }
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (shown(area) && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            troubles.append(u"cut: %1 is %2 wide, its place %3"_s.arg(nameOf(*area->widget()))
                                .arg(area->widget()->width())
                                .arg(area->viewport()->width()));
    }
    for (QWidget *parent : window.findChildren<QWidget *>()) {
        if (!shown(parent))
            continue;
        std::vector<QWidget *> children;
        for (QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool isPiece = qobject_cast<QLabel *>(child) || qobject_cast<QAbstractButton *>(child)
                                 || qobject_cast<QLineEdit *>(child) || qobject_cast<QComboBox *>(child);
            if (isPiece && shown(child) && !qobject_cast<QLineEdit *>(parent))
                children.push_back(child);
        }
        for (size_t i = 0; i < children.size(); ++i) {
            for (size_t j = i + 1; j < children.size(); ++j) {
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    troubles.append(u"overlap: %1 and %2"_s.arg(nameOf(*children[i]), nameOf(*children[j])));
            }
        }
    }
    return troubles;
}

} // namespace

class LongTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static QString folder() { return QStringLiteral(SALVE_SCREENSHOTS); }
    void look(const QString &name);
    void page(int number) { m->find<QListWidget>(u"pages"_s)->setCurrentRow(number); }
    void selectFirst(const QString &name)
    {
        auto *table = m->window->findChild<TableView *>(name);
        table->selectionModel()->setCurrentIndex(table->model()->index(0, 1),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    LongWords m_words;
    std::unique_ptr<WindowFixture> m;
    QString m_name;
    QSize m_size;
    QStringList m_troubles;
};

void LongTextsTest::nothingIsCut_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<AppearanceChoice>("appearance");
    QTest::newRow("long") << Qt::LeftToRight << QSize(1280, 800) << AppearanceChoice::Light;
    QTest::newRow("long-small") << Qt::LeftToRight << QSize(1000, 640) << AppearanceChoice::Dark;
    QTest::newRow("long-rtl") << Qt::RightToLeft << QSize(1280, 800) << AppearanceChoice::Light;
    QTest::newRow("long-contrast") << Qt::LeftToRight << QSize(1280, 800) << AppearanceChoice::HighContrast;
}

void LongTextsTest::look(const QString &name)
{
    // Rows that came with the last answer ask for their room one after the other.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    const QPixmap picture = m->window->grab();
    QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder(), m_name, name)));
    if (m->window->size() != m_size)
        m_troubles.append(u"%1: wants %2x%3"_s.arg(name).arg(m->window->width()).arg(m->window->height()));
    for (const QString &trouble : troublesIn(*m->window))
        m_troubles.append(u"%1: %2"_s.arg(name, trouble));
}

void LongTextsTest::nothingIsCut()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QFETCH(AppearanceChoice, appearance);
    QGuiApplication::setLayoutDirection(direction);
    m_name = QLatin1StringView(QTest::currentDataTag());
    m_size = size;
    m_troubles.clear();
    QTemporaryDir config;
    AppSettings settings;
    settings.appearance = appearance;
    QVERIFY(saveAppSettings(config.filePath(u"settings.yaml"_s), settings));
    m = std::make_unique<WindowFixture>(config.path());
    m->open();
    m->window->resize(size);
    look(u"first-start"_s);
    fillSampleWorld(m->session, m->clock.wallNow());
    m->session.subscribe();
    QTRY_VERIFY(m->window->bench().monitors.rowCount() > 10);
    selectFirst(u"monitors-table"_s);
    QTRY_VERIFY(m->find<QLabel>(u"what-comes-next"_s)->isVisible());
    look(u"monitors"_s);
    m->action(u"acknowledge"_s)->trigger();
    look(u"acknowledge"_s);
    m->window->bench().messages.close(u"acknowledge"_s);
    m->action(u"fire-drill"_s)->trigger();
    m->click(u"drill-play"_s);
    QTRY_VERIFY(m->find<QListWidget>(u"drill-lines"_s)->isVisible());
    m->click(u"drill-for-real"_s);
    look(u"drill"_s);
    m->click(u"drill-close"_s);
    page(3);
    selectFirst(u"incidents-table"_s);
    QTRY_VERIFY(m->find<QAbstractButton>(u"unfold"_s));
    look(u"incident"_s);
    AutomationView watching = m->session.snapshot.automation;
    watching.acts = false;
    watching.actsName = u"ops-box"_s;
    m->session.sendAutomation(watching);
    m->session.refuse(commands::kTakeOver, u"Say why you take over: everybody is told."_s);
    m->click(u"incident-change-actor"_s);
    m->click(u"taking-over-confirm"_s);
    QTRY_VERIFY(m->find<QLabel>(u"taking-over-trouble"_s)->isVisible());
    look(u"take-over"_s);
    m->window->bench().messages.close(u"taking-over"_s);
    m->session.sendAutomation(m->session.snapshot.automation);
    m->click(u"unfold"_s);
    QTRY_VERIFY(m->find<QAbstractButton>(u"undo-run"_s)->height() > 8); // its room comes with the next round
    m->click(u"undo-run"_s);
    QTRY_VERIFY(m->find<QLabel>(u"undo-preview"_s)->isVisible());
    look(u"proof"_s);
    page(1);
    selectFirst(u"reactions-table"_s);
    look(u"reactions"_s);
    m->action(u"add"_s)->trigger();
    look(u"reaction-editor"_s);
    page(2);
    selectFirst(u"runbooks-table"_s);
    look(u"runbooks"_s);
    m->action(u"edit"_s)->trigger();
    QTRY_VERIFY(m->find<QLabel>(u"step-sentence"_s) && m->find<QComboBox>(u"edit-run"_s));
    look(u"runbook-editor"_s);
    m->click(u"replay"_s);
    QTRY_VERIFY(m->find<QTreeWidget>(u"replay-table"_s)->isVisible());
    look(u"replay"_s);
    page(5);
    look(u"report"_s);
    page(6);
    look(u"settings"_s);
    page(0);
    m->action(u"add"_s)->trigger();
    m->click(u"save"_s);
    look(u"monitor-editor"_s);
    m->find<QLineEdit>(u"edit-url"_s)->setText(u"https://shop.example/"_s);
    m->click(u"trust-certificate"_s);
    QTRY_VERIFY(m->find<QFrame>(u"trust-panel"_s)->isVisible());
    look(u"trust"_s);
    m->session.refuse(commands::kTrust, u"The server shows another certificate now: look at it again."_s);
    m->click(u"trust-confirm"_s);
    QTRY_VERIFY(m->find<QLabel>(u"trust-trouble"_s)->isVisible());
    look(u"trust-refused"_s);
    m->session.answer(queries::kDiscover, [](const QJsonObject &) {
        const QJsonObject found{{u"monitor"_s, QJsonObject{{u"name"_s, u"nginx on web1.example.org:8080"_s}}},
                                {u"title"_s, u"Web page or API (HTTP)"_s},
                                {u"state"_s, u"new"_s},
                                {u"why"_s, u"nginx/1.22.1 answers on port 8080 with 200."_s},
                                {u"look"_s, QJsonObject{{u"outcome"_s, u"ok"_s}}}};
        return QJsonObject{{u"proposals"_s, QJsonArray{found, found, found}},
                           {u"notes"_s, QJsonArray{u"Units were not looked at."_s}}};
    });
    m->action(u"add-monitors"_s)->trigger();
    look(u"add-monitors-begin"_s);
    m->find<QLineEdit>(u"discover-host"_s)->setText(u"web1.example.org"_s);
    m->click(u"discover"_s);
    QTRY_VERIFY(m->find<QAbstractButton>(u"add-found"_s)->isEnabled());
    look(u"add-monitors"_s);
    m.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(m_troubles.isEmpty(), qPrintable(u'\n' + m_troubles.join(u'\n')));
}

QTEST_MAIN(LongTextsTest)
#include "tst_long_texts.moc"
