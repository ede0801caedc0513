// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/incidents_page.h"

#include "core/rule_words.h"
#include "models/words.h"
#include "ui/acknowledge_panel.h"
#include "ui/chart_panel.h"
#include "ui/flow_layout.h"
#include "ui/note_panel.h"
#include "ui/state_badge.h"
#include "ui/table_view.h"
#include "ui/take_over_panel.h"
#include "ui/timeline_view.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 400; // a week of a ladder that found no end; the newest stand here

} // namespace

IncidentsPage::IncidentsPage(Workbench &bench, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_filter(bench.incidents),
      m_story(bench.session, bench.clock),
      m_table(new TableView(u"incidents-table"_s, bench.memory, this))
{
    setObjectName(u"incidents-page"_s);
    m_story.setReactionNames([&bench](const ReactionId &id) { return bench.reactionName(id); });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeStory());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    outer->addWidget(splitter);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->cells().setShapeColumns({0});
    m_table->cells().setColoredColumns({static_cast<int>(IncidentColumn::State)});
    m_table->setUpColumns({1, 20, 18, 10, 14, 16, 30}, {}, -1);
    // The order of arrival is the order that is wanted; a click on a header still sorts.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentsPage::showSelected);
    connect(&bench.incidents, &IncidentsModel::changed, this, &IncidentsPage::updateHeader);
    connect(&bench.incidents, &IncidentsModel::failed, &bench.messages, &MessageArea::showError);
    connect(&bench, &Workbench::automationChanged, this, &IncidentsPage::updateHeader);
    connect(&bench, &Workbench::ticked, this, [this] {
        if (isVisible()) {
            updateHeader();
            m_table->viewport()->update();
        }
    });
    updateHeader();
}

IncidentsPage::~IncidentsPage()
{
    m_table->setModel(nullptr);
}

QWidget *IncidentsPage::makeStory()
{
    auto *pane = new QWidget(this);
    auto *outer = new QVBoxLayout(pane);
    outer->setContentsMargins(0, 0, 0, 0);
    m_nothing = new QWidget(pane);
    auto *empty = new QVBoxLayout(m_nothing);
    QLabel *hint = mutedLabel(
        tr("Choose an incident to read what failed, what was decided, what was done, and what came of it."), m_nothing);
    hint->setAlignment(Qt::AlignCenter);
    empty->addWidget(hint);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_badge = new StateBadge(body);
    m_badge->setSide(30);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = titleLabel({}, body);
    m_title->setObjectName(u"incident-title"_s);
    m_summary = mutedLabel({}, body);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    m_acknowledge = new QPushButton(tr("Acknowledge…"), body);
    m_acknowledge->setObjectName(u"incident-acknowledge"_s);
    auto *note = new QPushButton(tr("Add a note…"), body);
    note->setObjectName(u"incident-note"_s);
    m_changeActor = new QPushButton(body);
    m_changeActor->setObjectName(u"incident-change-actor"_s);
    QToolButton *monitor = linkButton(tr("Show the monitor"), body);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
    auto *buttons = new FlowLayout(10);
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(note);
    buttons->addWidget(m_changeActor);
    buttons->addWidget(monitor);
    column->addLayout(buttons);
    m_message = new QLabel(body);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_actor = mutedLabel({}, body);
    m_actor->setObjectName(u"incident-actor"_s);
    column->addWidget(m_actor);
    column->addWidget(separatorLine(body));
    column->addWidget(new TimelineView(m_bench, m_story, kMostLines, body));
    m_chart = new ChartPanel(m_bench, body);
    m_chart->setMinimumHeight(260);
    column->addWidget(m_chart);
    column->addStretch(1);
    m_content = scrolled(body, pane);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);
    pane->setMinimumWidth(360);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { perform(PageAction::Acknowledge); });
    connect(note, &QPushButton::clicked, this, [this] { perform(PageAction::Note); });
    connect(m_changeActor, &QPushButton::clicked, this, [this] { changeActor(m_bench); });
    connect(monitor, &QToolButton::clicked, this, [this] {
        if (const Incident *incident = selected())
            emit m_bench.monitorWanted(incident->monitor);
    });
    return pane;
}

const Incident *IncidentsPage::selected() const
{
    return m_bench.incidents.find(m_story.shown());
}

void IncidentsPage::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    m_story.show({index.isValid() ? index.data(IdRole).toLongLong() : 0});
    updateHeader();
    emit possibleChanged();
}

void IncidentsPage::updateHeader()
{
    const Incident *incident = selected();
    m_content->setVisible(incident != nullptr);
    m_nothing->setVisible(incident == nullptr);
    if (!incident)
        return;
    const bool isOpen = incident->end == IncidentEnd::Open;
    const TimePoint now = m_bench.clock.wallNow();
    const TimePoint end = isOpen ? now : incident->closed;
    m_badge->setState(isOpen ? shapeOf(incident->worst) : StateShape::Up);
    m_title->setText(tr("%1: %2").arg(m_bench.monitorName(incident->monitor),
                                      isOpen ? titleOf(incident->worst) : titleOf(incident->end)));
    QStringList parts{
        isOpen ? tr("since %1, for %2").arg(momentText(incident->firstFailure), sinceText(incident->firstFailure, end))
               : tr("%1, lasted %2").arg(momentText(incident->firstFailure), sinceText(incident->firstFailure, end))};
    if (incident->outages > 1)
        parts.append(tr("relapsed %n time(s)", nullptr, incident->outages - 1));
    if (!incident->acknowledgedBy.isEmpty())
        parts.append(incident->acknowledgeComment.isEmpty()
                         ? tr("acknowledged by %1").arg(incident->acknowledgedBy)
                         : tr("acknowledged by %1: %2").arg(incident->acknowledgedBy, incident->acknowledgeComment));
    m_summary->setText(parts.join(u" · "_s));
    m_message->setText(shownMessage(incident->message));
    m_acknowledge->setVisible(isOpen);
    m_acknowledge->setEnabled(incident->acknowledgedBy.isEmpty());
    updateActor(*incident);
    if (const MonitorView *view = m_bench.monitors.find(incident->monitor)) {
        m_chart->setVisible(true);
        m_chart->setMonitor(*view);
        if (std::exchange(m_charted, incident->id) != incident->id) {
            // The outage in the middle third.
            const Millis length = std::max<Millis>(end - incident->firstFailure, std::chrono::minutes{10});
            const TimePoint to = std::min(now, end + length);
            m_chart->chart().showRange({incident->firstFailure - length, to});
        }
    } else {
        m_chart->setVisible(false);
    }
}

/// Who may repair it matters while there is something to repair.
void IncidentsPage::updateActor(const Incident &incident)
{
    const ActorChange change = incident.end == IncidentEnd::Open ? actorChange(m_bench.automation) : ActorChange::None;
    m_actor->setText(whoActs(m_bench.automation, m_bench.clock.wallNow()));
    m_actor->setVisible(change != ActorChange::None);
    m_changeActor->setText(change == ActorChange::GiveBack ? tr("Give back") : tr("Take over…"));
    m_changeActor->setVisible(change != ActorChange::None);
}

PageActions IncidentsPage::possible() const
{
    PageActions actions = PageAction::Search;
    if (const Incident *incident = selected()) {
        actions |= PageAction::Copy | PageAction::Open | PageAction::Note;
        if (incident->end == IncidentEnd::Open && incident->acknowledgedBy.isEmpty())
            actions |= PageAction::Acknowledge;
    }
    return actions;
}

void IncidentsPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::Acknowledge:
        if (const Incident *incident = selected())
            askToAcknowledge(m_bench, {incident->id});
        break;
    case PageAction::Note:
        askForNote(m_bench, m_story.shown(), [this] { m_story.refresh(); });
        break;
    case PageAction::Copy: {
        QStringList lines{m_title->text(), m_summary->text(), m_message->text()};
        for (int row = 0; row < m_story.rowCount(); ++row)
            lines.append(m_story.index(row).data().toString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        break;
    }
    case PageAction::Search:
        emit searchWanted();
        break;
    default:
        break;
    }
}

void IncidentsPage::setSearch(const QString &text)
{
    m_filter.setSearch(text);
}

QWidget *IncidentsPage::firstFocus()
{
    return m_table;
}

void IncidentsPage::showIncident(IncidentId incident)
{
    const int row = m_bench.incidents.rowOf(incident);
    if (row < 0)
        return;
    if (const QModelIndex index = m_filter.mapFromSource(m_bench.incidents.index(row, 0)); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

} // namespace salve
