// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/detail_pane.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/address_panel.h"
#include "ui/chart_panel.h"
#include "ui/elided_label.h"
#include "ui/flow_layout.h"
#include "ui/icons.h"
#include "ui/state_badge.h"
#include "ui/timeline_view.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStoryLines = 8; // the whole story has a page of its own

QToolButton *headerButton(const QString &text, const QString &icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(namedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(16, 16));
    button->setProperty("role", u"tool"_s);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace

DetailPane::DetailPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_story(bench.session, bench.clock)
{
    setObjectName(u"details"_s);
    m_story.setReactionNames([&bench](const ReactionId &id) { return bench.reactionName(id); });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_nothing = new QWidget(this);
    auto *empty = new QVBoxLayout(m_nothing);
    QLabel *hint =
        mutedLabel(tr("Choose a monitor to see what is wrong with it, what was done, and what comes next."), m_nothing);
    hint->setAlignment(Qt::AlignCenter);
    empty->addWidget(hint);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    m_wrong = new QLabel(body);
    m_wrong->setObjectName(u"what-is-wrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_wrong);
    column->addWidget(makeStory());
    m_address = new AddressPanel(bench, body);
    column->addWidget(m_address);
    m_chart = new ChartPanel(bench, body);
    m_chart->setMinimumHeight(290);
    column->addWidget(m_chart, 1);
    m_evidenceTitle = headingLabel(tr("Evidence of the last check"), body);
    m_phases = mutedLabel({}, body);
    m_evidence = codeLabel({}, body);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_phases);
    column->addWidget(m_evidence);
    column->addWidget(headingLabel(tr("Settings"), body));
    m_settings = codeLabel({}, body);
    m_settings->setObjectName(u"settings-text"_s);
    column->addWidget(m_settings);
    m_content = scrolled(body, this);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);
    show(MonitorId{});
    connect(&bench.session, &Session::batchArrived, this, &DetailPane::applyBatch);
    connect(&bench.session, &Session::snapshotArrived, this, [this] {
        const MonitorId shown = std::exchange(m_monitor, {});
        show(shown);
    });
    // Whether anybody listens at an address is told there.
    connect(&bench, &Workbench::automationChanged, this, [this] {
        if (!m_monitor.isEmpty() && m_address->isUsed())
            askDetails();
    });
    connect(&bench, &Workbench::ticked, this, &DetailPane::updateTimes);
}

QWidget *DetailPane::makeHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_badge = new StateBadge(header);
    m_badge->setSide(30);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = titleLabel({}, header);
    m_name->setObjectName(u"detail-name"_s);
    m_state = mutedLabel({}, header);
    m_state->setObjectName(u"detail-state"_s);
    words->addWidget(m_name);
    words->addWidget(m_state);
    m_target = new ElidedLabel(Qt::ElideMiddle, header);
    m_target->setProperty("role", u"muted"_s);
    m_target->setObjectName(u"detail-target"_s);
    m_target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_target);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
    auto *buttonRow = new QWidget(header);
    auto *buttons = new FlowLayout(4);
    buttonRow->setLayout(buttons);
    QToolButton *check = headerButton(tr("Check now"), u"check"_s, "detail-check", header);
    m_acknowledge = headerButton(tr("Acknowledge…"), u"acknowledge"_s, "detail-acknowledge", header);
    QToolButton *run = headerButton(tr("Run ▾"), u"run"_s, "detail-run", header);
    QToolButton *hold = headerButton(tr("Hold ▾"), u"hold"_s, "detail-hold", header);
    QToolButton *edit = headerButton(tr("Edit"), u"edit"_s, "detail-edit", header);
    for (QToolButton *button : {check, m_acknowledge, run, hold, edit})
        buttons->addWidget(button);
    column->addWidget(buttonRow);
    connect(check, &QToolButton::clicked, this, [this] { emit checkRequested(m_monitor); });
    connect(m_acknowledge, &QToolButton::clicked, this, [this] { emit acknowledgeRequested(m_monitor); });
    connect(edit, &QToolButton::clicked, this, [this] { emit editRequested(m_monitor); });
    connect(run, &QToolButton::clicked, this, [this, run] { emit runMenuRequested(run); });
    connect(hold, &QToolButton::clicked, this, [this, hold] { emit holdMenuRequested(hold); });
    return header;
}

QWidget *DetailPane::makeStory()
{
    auto *story = new QWidget(this);
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_didTitle = headingLabel(tr("What we did"), story);
    QToolButton *open = linkButton(tr("Whole story"), story);
    open->setObjectName(u"open-incident"_s);
    m_openIncident = open;
    row->addWidget(m_didTitle, 1);
    row->addWidget(open);
    column->addLayout(row);
    column->addWidget(new TimelineView(m_bench, m_story, kStoryLines, story));
    m_nextTitle = headingLabel(tr("What comes next"), story);
    m_next = new QLabel(story);
    m_next->setObjectName(u"what-comes-next"_s);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    column->addWidget(m_nextTitle);
    column->addWidget(m_next);
    connect(open, &QToolButton::clicked, this, [this] {
        if (!m_story.shown().isNull())
            emit m_bench.incidentWanted(m_story.shown());
    });
    return story;
}

void DetailPane::show(const MonitorId &monitor)
{
    const MonitorView *view = m_bench.monitors.find(monitor);
    m_content->setVisible(view != nullptr);
    m_nothing->setVisible(view == nullptr);
    if (!view) {
        m_monitor = {};
        m_story.show({});
        return;
    }
    const bool isNew = m_monitor != monitor;
    m_monitor = monitor;
    if (isNew) {
        m_evidenceTitle->hide();
        m_phases->hide();
        m_evidence->hide();
        m_settings->clear();
        m_address->setCalling({}, {});
        m_upcoming.clear();
        m_next->clear();
        m_nextTitle->hide();
        m_next->hide();
    }
    update(*view);
    askDetails();
}

void DetailPane::applyBatch(const Batch &batch)
{
    const auto isMine = [this](const MonitorView &view) { return view.id == m_monitor; };
    if (m_monitor.isEmpty() || std::none_of(batch.monitors.begin(), batch.monitors.end(), isMine))
        return;
    if (const MonitorView *view = m_bench.monitors.find(m_monitor)) {
        update(*view);
        askDetails();
    } else {
        show(MonitorId{});
    }
}

QString DetailPane::whatIsWrong(const MonitorView &view) const
{
    QStringList sentences;
    if (!view.overlayReason.isEmpty())
        sentences.append(view.overlayReason);
    if (view.attempt > 0 && view.attempt < view.attempts)
        sentences.append(tr("%1 of the %2 failing results that make it Down.").arg(view.attempt).arg(view.attempts));
    if (view.outcome != CheckOutcome::Ok && !view.message.isEmpty())
        sentences.prepend(view.message);
    if (sentences.isEmpty() && view.state == MonitorWord::Up)
        sentences.append(view.message.isEmpty() ? tr("Nothing is wrong.") : view.message);
    return sentences.join(u'\n');
}

/// "Restart nginx in 4 min 10 s": counts on where the rules know when; elsewhere their sentence says why not.
QString DetailPane::whatComesNext() const
{
    const TimePoint now = m_bench.clock.wallNow();
    QStringList lines;
    for (const UpcomingStep &step : m_upcoming) {
        const QString name = m_bench.reactionName(reactionOfStep(step.step));
        const bool isTimed = step.until != kNever && step.until > now;
        if (isTimed && step.code == DecisionCode::NotYet)
            lines.append(tr("%1 %2", "reaction, in 5 min").arg(name, untilText(step.until, now)));
        else if (isTimed)
            lines.append(tr("%1 %2: %3", "reaction, in 5 min, why").arg(name, untilText(step.until, now), step.reason));
        else
            lines.append(step.reason.isEmpty() ? name : tr("%1: %2").arg(name, step.reason));
    }
    return lines.join(u'\n');
}

void DetailPane::update(const MonitorView &view)
{
    m_badge->setState(shapeOf(view));
    m_badge->setRepairing(hasOverlay(view, Overlay::Repairing));
    m_name->setText(view.name);
    m_target->setText(view.target);
    m_target->setToolTip(view.target);
    m_target->setVisible(!view.target.isEmpty());
    m_wrong->setText(whatIsWrong(view));
    m_acknowledge->setEnabled(!view.incident.isNull() && !hasOverlay(view, Overlay::Acknowledged));
    m_story.show(view.incident);
    m_didTitle->setVisible(!view.incident.isNull());
    m_openIncident->setVisible(!view.incident.isNull());
    m_chart->setMonitor(view);
    updateTimes();
}

void DetailPane::updateTimes()
{
    const MonitorView *view = m_bench.monitors.find(m_monitor);
    if (!view)
        return;
    const TimePoint now = m_bench.clock.wallNow();
    const QString since = sinceText(view->since, now);
    QStringList parts{since.isEmpty() ? stateText(*view) : tr("%1 for %2").arg(stateText(*view), since)};
    if (view->enabled && view->nextCheck > now)
        parts.append(tr("next check %1").arg(untilText(view->nextCheck, now)));
    m_state->setText(parts.join(u" · "_s));
    m_next->setText(whatComesNext());
}

void DetailPane::askDetails()
{
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_bench.session.ask({queries::kMonitor, {{u"id"_s, m_monitor.value}}},
                        this,
                        [this, asked = m_monitor](const Result<QJsonObject> &answer) {
                            m_isAsking = false;
                            if (answer && asked == m_monitor) {
                                showDetails(monitorFrom(*answer));
                                m_address->setCalling(asked, answer->value("calling"_L1).toObject());
                            }
                            if ((std::exchange(m_isStale, false) || asked != m_monitor) && !m_monitor.isEmpty())
                                askDetails();
                        });
}

void DetailPane::showDetails(const MonitorAnswer &answer)
{
    m_upcoming = answer.upcoming;
    m_next->setText(whatComesNext());
    m_nextTitle->setVisible(!m_upcoming.empty());
    m_next->setVisible(!m_upcoming.empty());
    const QString phases = phasesText(answer.phases);
    m_phases->setText(phases);
    m_phases->setVisible(!phases.isEmpty());
    const QString evidence = evidenceText(answer.evidence);
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    m_evidenceTitle->setVisible(!evidence.isEmpty() || !phases.isEmpty());
    m_settings->setText(QString::fromUtf8(yamlOf(answer.monitor)).trimmed());
}

} // namespace salve
