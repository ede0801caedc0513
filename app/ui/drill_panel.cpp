// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/drill_panel.h"

#include "models/rehearsals.h"
#include "models/words.h"
#include "session/commands.h"
#include "session/drill_watch.h"
#include "ui/flow_layout.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kKey = u"drill"_s;
constexpr int kLines = 7;        // of what was played: the pages below stay in sight
constexpr int kPreviewLines = 4; // of the request of the chosen line

StateShape shapeOf(const DrillCourse &course)
{
    if (!course.end)
        return course.incident && !course.isUp() ? StateShape::Down : StateShape::Pending;
    switch (*course.end) {
    case DrillEnd::Repaired:
        return StateShape::Up;
    case DrillEnd::Recovered:
        return StateShape::Degraded;
    case DrillEnd::NotUp:
        return StateShape::Down;
    case DrillEnd::NotNoticed:
    case DrillEnd::NotBroken:
    case DrillEnd::Refused:
        break;
    }
    return StateShape::Unknown;
}

/// A drill for real in a bar, from what breaks it to what became of it. Nobody has to keep it open; deletes itself at
/// the end.
class DrillBar final : public QObject
{
    Q_OBJECT
public:
    DrillBar(Workbench &bench, DrillCourse plan, QString name)
        : QObject(&bench),
          m_bench(bench),
          m_name(std::move(name)),
          m_watch(bench.session, bench.clock, std::move(plan))
    {
        connect(&m_watch, &DrillWatch::advanced, this, &DrillBar::show);
        connect(&m_watch, &DrillWatch::finished, this, [this] {
            show();
            deleteLater();
        });
        connect(&m_bench.session, &Session::lost, this, [this] {
            m_bench.messages.show(
                key(),
                {StateShape::Unknown,
                 tr("Fire drill of %1: Salve cannot be heard any more. What became of it stands in its incident.")
                     .arg(m_name),
                 {},
                 {},
                 Millis{0}});
            deleteLater();
        });
    }

    void start()
    {
        m_watch.start(m_bench.orders.by());
        show();
    }

private:
    QString key() const { return u"drilled-"_s + m_watch.course().monitor.value; }

    void show()
    {
        const DrillCourse &course = m_watch.course();
        const QString sentence =
            course.sentence([this](const ReactionId &reaction) { return m_bench.reactionName(reaction); });
        std::vector<BarButton> buttons;
        if (course.incident)
            buttons.push_back({tr("Show the incident"),
                               [&bench = m_bench, id = course.incident->id] { emit bench.incidentWanted(id); },
                               BarButton::After::Stay});
        m_bench.messages.show(key(),
                              {shapeOf(course),
                               tr("Fire drill of %1: %2").arg(m_name, sentence),
                               {},
                               std::move(buttons),
                               Millis{0},
                               !course.end});
    }

    Workbench &m_bench;
    const QString m_name;
    DrillWatch m_watch;
};

class DrillPanel final : public QFrame
{
    Q_OBJECT
public:
    DrillPanel(Workbench &bench, MonitorView monitor)
        : QFrame(&bench.messages),
          m_bench(bench),
          m_monitor(std::move(monitor)),
          m_cause(new QComboBox(this)),
          m_length(new QComboBox(this)),
          m_busy(busyLine(this)),
          m_lines(new QListWidget(this)),
          m_preview(new QPlainTextEdit(this)),
          m_notes(mutedLabel({}, this)),
          m_real(new QWidget(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 9, 14, 9);
        auto *head = new QHBoxLayout;
        auto *badge = new StateBadge(this);
        badge->setState(StateShape::Pending);
        QLabel *title = headingLabel(tr("Fire drill of %1").arg(m_monitor.name), this);
        setAccessibleName(title->text());
        head->addWidget(badge, 0, Qt::AlignTop);
        head->addWidget(title, 1);
        column->addLayout(head);
        column->addWidget(mutedLabel(
            tr("What would be sent when, to whom, and what would stop it. Nothing acts while a failure is played."),
            this));
        column->addLayout(makeChoices());
        m_busy->hide();
        column->addWidget(m_busy);
        setUpLines();
        column->addWidget(m_lines);
        column->addWidget(m_preview);
        m_notes->setObjectName(u"drill-notes"_s);
        m_notes->hide();
        column->addWidget(m_notes);
        makeReal();
        column->addWidget(m_real);
        auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, [this] { m_bench.messages.close(kKey); });
    }

    QWidget &firstFocus() { return *m_play; }

private:
    QLayout *makeChoices()
    {
        for (size_t i = 1; i < Words<Cause>::list.size(); ++i) // the first is none at all
            m_cause->addItem(titleOf(static_cast<Cause>(i)), QString(QLatin1StringView(Words<Cause>::list[i])));
        m_cause->setCurrentIndex(m_cause->findData(QString(wordOf(Cause::Refused))));
        m_cause->setObjectName(u"drill-cause"_s);
        m_cause->setAccessibleName(tr("How it fails"));
        m_cause->setToolTip(tr("How it fails"));
        for (const Millis length : {Millis{10min}, Millis{1h}, Millis{4h}})
            m_length->addItem(tr("for %1").arg(durationForPeople(length)), static_cast<qint64>(length.count()));
        m_length->setCurrentIndex(1);
        m_length->setAccessibleName(tr("How long it fails"));
        m_play = primaryButton(tr("Play it"), this);
        m_play->setObjectName(u"drill-play"_s);
        m_forReal = new QPushButton(tr("Break it for real…"), this);
        m_forReal->setObjectName(u"drill-for-real"_s);
        auto *close = new QPushButton(tr("Close"), this);
        close->setObjectName(u"drill-close"_s);
        auto *row = new FlowLayout(8);
        const std::initializer_list<QWidget *> widgets{m_cause, m_length, m_play, m_forReal, close};
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        connect(m_play, &QPushButton::clicked, this, &DrillPanel::play);
        connect(m_forReal, &QPushButton::clicked, this, &DrillPanel::showReal);
        connect(close, &QPushButton::clicked, this, [this] { m_bench.messages.close(kKey); });
        return row;
    }

    void setUpLines()
    {
        m_lines->setObjectName(u"drill-lines"_s);
        m_lines->setAccessibleName(tr("What was played"));
        m_lines->setFixedHeight(fontMetrics().lineSpacing() * kLines + 2 * m_lines->frameWidth() + 6);
        m_lines->hide();
        m_preview->setObjectName(u"drill-preview"_s);
        m_preview->setAccessibleName(tr("What is sent"));
        m_preview->setReadOnly(true);
        m_preview->setTabChangesFocus(true);
        m_preview->setFixedHeight(fontMetrics().lineSpacing() * kPreviewLines + 2 * m_preview->frameWidth() + 10);
        m_preview->hide();
        connect(m_lines, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
            const QString preview = item ? item->data(Qt::UserRole).toString() : QString();
            m_preview->setPlainText(preview);
            m_preview->setVisible(!preview.isEmpty());
        });
    }

    void play()
    {
        m_play->setEnabled(false);
        m_busy->show();
        m_bench.session.ask({queries::kDrill,
                             {{u"monitor"_s, m_monitor.id.value},
                              {u"cause"_s, m_cause->currentData().toString()},
                              {u"for_ms"_s, m_length->currentData().toLongLong()}}},
                            this,
                            [this](const Result<QJsonObject> &answer) {
                                m_play->setEnabled(true);
                                m_busy->hide();
                                if (answer)
                                    return showPlayed(playedFrom(
                                        *answer, [this](const ReactionId &id) { return m_bench.reactionName(id); }));
                                m_lines->hide();
                                m_notes->setText(answer.error().sentence);
                                m_notes->show();
                            });
    }

    void showPlayed(const PlayedFailure &played)
    {
        m_lines->clear();
        for (const PlayedLine &line : played.lines) {
            const QString at = line.at < 1s ? tr("at once") : tr("after %1").arg(durationForPeople(line.at));
            auto *item = new QListWidgetItem(u"%1  %2"_s.arg(at, line.text), m_lines);
            item->setData(Qt::UserRole, line.preview);
            item->setToolTip(line.preview.isEmpty() ? line.text : u"%1\n%2"_s.arg(line.text, line.preview));
        }
        m_lines->setVisible(!played.lines.empty());
        m_notes->setText(played.notes.join(u'\n'));
        m_notes->setVisible(!played.notes.isEmpty());
        m_lines->setFocus();
    }

    QString obstacle() const
    {
        const MonitorView *now = m_bench.monitors.find(m_monitor.id);
        return now ? drillObstacle(*now, m_bench.runbooks.find(now->runbook), m_bench.automation)
                   : tr("%1 is not watched any more.").arg(m_monitor.name);
    }

    void makeReal()
    {
        auto *column = new QVBoxLayout(m_real);
        column->setContentsMargins(0, 4, 0, 0);
        m_warning = new QLabel(m_real);
        m_warning->setObjectName(u"drill-warning"_s);
        m_warning->setTextFormat(Qt::PlainText);
        m_warning->setWordWrap(true);
        m_breaker = new QComboBox(m_real);
        m_breaker->setObjectName(u"drill-breaker"_s);
        m_breaker->setAccessibleName(tr("The reaction that breaks it"));
        m_breaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_breaker->setMinimumContentsLength(22);
        m_within = new QComboBox(m_real);
        m_within->setObjectName(u"drill-within"_s);
        m_within->setAccessibleName(tr("How soon it has to be repaired"));
        m_within->setToolTip(m_within->accessibleName());
        for (const Millis limit : {Millis{2min}, Millis{10min}, Millis{30min}, Millis{1h}})
            m_within->addItem(tr("within %1").arg(durationForPeople(limit)), static_cast<qint64>(limit.count()));
        m_within->setCurrentIndex(1);
        m_typed = new QLineEdit(m_real);
        m_typed->setObjectName(u"drill-typed"_s);
        m_typed->setAccessibleName(tr("Type the monitor's id to go on"));
        m_typed->setPlaceholderText(m_monitor.id.value);
        m_break = new QPushButton(tr("Break it"), m_real);
        m_break->setObjectName(u"drill-break"_s);
        m_break->setEnabled(false);
        auto *row = new FlowLayout(8);
        const std::initializer_list<QWidget *> widgets{m_breaker, m_within, m_typed, m_break};
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        column->addWidget(m_warning);
        column->addLayout(row);
        m_real->hide();
        connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_break->setEnabled(text == m_monitor.id.value && m_breaker->currentIndex() >= 0 && obstacle().isEmpty());
        });
        connect(m_break, &QPushButton::clicked, this, &DrillPanel::breakIt);
    }

    void showReal()
    {
        const QString why = obstacle();
        m_breaker->clear();
        for (const ReactionView &reaction : m_bench.reactions.rows()) {
            if (reaction.effect != Effect::Tells)
                m_breaker->addItem(reaction.name.isEmpty() ? reaction.id.value : reaction.name, reaction.id.value);
        }
        m_warning->setText(
            why.isEmpty()
                ? tr("This breaks %1 for real, with the reaction chosen here; its runbook has to repair it. Type the "
                     "monitor's id, %2, to go on.")
                      .arg(m_monitor.name, m_monitor.id.value)
                : why);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_breaker, m_within, m_typed, m_break})
            widget->setVisible(why.isEmpty());
        m_typed->clear();
        m_real->show();
        m_breaker->setFocus();
    }

    void breakIt()
    {
        DrillCourse plan;
        plan.monitor = m_monitor.id;
        plan.breaker = {m_breaker->currentData().toString()};
        plan.within = Millis{m_within->currentData().toLongLong()};
        auto *bar = new DrillBar(m_bench, std::move(plan), m_monitor.name);
        bar->start();
        m_bench.messages.close(kKey);
    }

    Workbench &m_bench;
    const MonitorView m_monitor;
    QComboBox *m_cause;
    QComboBox *m_length;
    QPushButton *m_play{nullptr};
    QPushButton *m_forReal{nullptr};
    QProgressBar *m_busy;
    QListWidget *m_lines;
    QPlainTextEdit *m_preview;
    QLabel *m_notes;
    QWidget *m_real;
    QLabel *m_warning{nullptr};
    QComboBox *m_breaker{nullptr};
    QComboBox *m_within{nullptr};
    QLineEdit *m_typed{nullptr};
    QPushButton *m_break{nullptr};
};

} // namespace

void askForDrill(Workbench &bench, const MonitorId &monitor)
{
    const MonitorView *view = bench.monitors.find(monitor);
    if (!view)
        return;
    auto *panel = new DrillPanel(bench, *view);
    bench.messages.showPanel(kKey, panel);
    panel->firstFocus().setFocus();
}

} // namespace salve

#include "drill_panel.moc"
