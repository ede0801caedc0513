// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/monitors_page.h"

#include "ui/acknowledge_panel.h"
#include "ui/actions.h"
#include "ui/add_monitors.h"
#include "ui/chart_panel.h"
#include "ui/detail_pane.h"
#include "ui/filter_bar.h"
#include "ui/monitor_editor.h"
#include "ui/note_panel.h"
#include "ui/table_view.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnOf(MonitorColumn column)
{
    return static_cast<int>(column);
}

void popUpBelow(QToolButton *button, const std::function<void(QMenu &)> &fill)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

} // namespace

MonitorsPage::MonitorsPage(Workbench &bench, Actions &actions, FirstStart::Demo demo, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_actions(actions),
      m_filter(bench.monitors),
      m_stack(new QStackedWidget(this)),
      m_firstStart(new FirstStart(demo, this)),
      m_tablePage(new QWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_filterBar(new FilterBar(m_filter, bench.monitors, this)),
      m_table(new TableView(u"monitors-table"_s, bench.memory, this)),
      m_details(new DetailPane(bench, this)),
      m_editor(new MonitorEditor(bench, this)),
      m_addMonitors(new AddMonitors(bench, this))
{
    setObjectName(u"monitors-page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildTable();
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_firstStart);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_addMonitors);

    connect(m_editor, &ThingEditor::cancelled, this, &MonitorsPage::backToTable);
    connect(m_editor, &ThingEditor::saved, this, [this](const QString &id) {
        backToTable();
        showMonitor({id});
    });
    connect(m_addMonitors, &AddMonitors::cancelled, this, &MonitorsPage::backToTable);
    connect(m_addMonitors, &AddMonitors::added, this, [this](const QString &id) {
        backToTable();
        showMonitor({id});
    });
    connect(m_details, &DetailPane::editRequested, this, [this](const MonitorId &id) { edit(id.value); });
    connect(m_details, &DetailPane::checkRequested, this, [this](const MonitorId &id) {
        m_bench.orders.checkNow({id.value});
    });
    connect(m_details, &DetailPane::acknowledgeRequested, this, [this](const MonitorId &id) {
        if (const MonitorView *view = m_bench.monitors.find(id))
            askToAcknowledge(m_bench, {view->incident});
    });
    connect(m_details, &DetailPane::runMenuRequested, this, [this](QToolButton *button) {
        popUpBelow(button, [this](QMenu &menu) { fillRunMenu(menu); });
    });
    connect(m_details, &DetailPane::holdMenuRequested, this, [this](QToolButton *button) {
        popUpBelow(button, [this](QMenu &menu) { fillHoldMenu(menu); });
    });
    connect(m_firstStart, &FirstStart::monitorWanted, this, [this] { perform(PageAction::Add); });
    connect(m_firstStart, &FirstStart::searchWanted, this, &MonitorsPage::findMonitors);
    connect(&m_filter, &MonitorsFilter::filterChanged, this, &MonitorsPage::updateStack);
    connect(&m_filter, &MonitorsFilter::filterChanged, this, &MonitorsPage::filterChanged);
    connect(m_filterBar, &FilterBar::cleared, this, &Page::searchCleared);
    connect(&bench.monitors, &MonitorsModel::changed, this, &MonitorsPage::updateStack);
    connect(&bench, &Workbench::ticked, this, &MonitorsPage::tick);
    updateStack();
}

MonitorsPage::~MonitorsPage()
{
    // The table lets go of the filter before the filter, a member, is gone.
    m_table->setModel(nullptr);
}

void MonitorsPage::buildTable()
{
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(separatorLine(m_tablePage));
    auto *left = new QWidget(m_splitter);
    auto *stacked = new QVBoxLayout(left);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->addWidget(m_table);
    m_noMatch = new QWidget(left);
    auto *noMatch = new QVBoxLayout(m_noMatch);
    QLabel *words = mutedLabel(tr("No monitor matches the filter."), m_noMatch);
    words->setAlignment(Qt::AlignCenter);
    QToolButton *clear = linkButton(tr("Clear filter"), m_noMatch);
    noMatch->addStretch(1);
    noMatch->addWidget(words);
    noMatch->addWidget(clear, 0, Qt::AlignCenter);
    noMatch->addStretch(2);
    stacked->addWidget(m_noMatch);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_filter.clear();
        emit searchCleared();
    });
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_details->setMinimumWidth(410);
    column->addWidget(m_splitter, 1);
    m_splitter->setSizes({860, 440});
    if (const QByteArray kept = m_bench.memory.recall(u"monitors-splitter"_s); !kept.isEmpty())
        m_splitter->restoreState(kept);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_bench.memory.keep(u"monitors-splitter"_s, m_splitter->saveState());
    });

    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Monitors"));
    m_table->cells().setShapeColumns({columnOf(MonitorColumn::Shape)});
    m_table->cells().setColoredColumns({columnOf(MonitorColumn::State)});
    m_table->cells().setBeatsColumn(columnOf(MonitorColumn::Heartbeats));
    m_table->horizontalHeader()->setSortIndicator(columnOf(MonitorColumn::State), Qt::AscendingOrder);
    // First shown: the first nine, message and tags; the rest waits in the header's checklist.
    m_table->setUpColumns({1, 26, 20, 11, 24, 9, 12, 12, 10, 40, 14, 12, 16, 9, 9},
                          {columnOf(MonitorColumn::Runbook),
                           columnOf(MonitorColumn::Host),
                           columnOf(MonitorColumn::Kind),
                           columnOf(MonitorColumn::Interval)},
                          -1);
    connect(m_table, &TableView::menuRequested, this, &MonitorsPage::showMenu);
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table, &TableView::opened, this, [this] { perform(PageAction::Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::possibleChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_details->show(row.isValid() ? m_filter.viewAt(row.row()).id : MonitorId{});
    });
}

void MonitorsPage::tick()
{
    if (!isVisible() || m_stack->currentWidget() != m_tablePage)
        return;
    if (m_filter.needsSort() && m_table->mayMoveRows())
        m_filter.resort();
    m_table->viewport()->update(); // "since" and "last check" count on
}

void MonitorsPage::updateStack()
{
    const bool isEmpty = m_bench.monitors.rowCount() == 0;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    if (QWidget *wanted = isEmpty ? static_cast<QWidget *>(m_firstStart) : m_tablePage;
        !isEditing() && m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        if (hadFocus)
            firstFocus()->setFocus();
        // The worst in full at once: that is what somebody opens the window for.
        if (wanted == m_tablePage)
            QMetaObject::invokeMethod(m_table, &TableView::chooseFirst, Qt::QueuedConnection);
    }
    const bool nothingMatches = !isEmpty && m_filter.rowCount() == 0;
    m_noMatch->setVisible(nothingMatches);
    m_table->setVisible(!nothingMatches);
    emit possibleChanged();
}

QStringList MonitorsPage::selectedIds() const
{
    QStringList ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.append(m_filter.viewAt(row).id.value);
    return ids;
}

const MonitorView *MonitorsPage::current() const
{
    return m_bench.monitors.find(m_details->shown());
}

PageActions MonitorsPage::possible() const
{
    if (isEditing())
        return {};
    PageActions actions = PageAction::Add | PageAction::Search;
    if (m_stack->currentWidget() == m_firstStart)
        return PageAction::Add;
    actions |= PageAction::ToggleDetails | PageAction::SwitchPane;
    const auto selected = m_table->selectedRowNumbers();
    if (selected.empty())
        return actions;
    actions |= PageAction::CheckNow | PageAction::Pause | PageAction::Delete | PageAction::Copy | PageAction::Open;
    if (std::any_of(
            selected.begin(), selected.end(), [this](int row) { return !m_filter.viewAt(row).incident.isNull(); }))
        actions |= PageAction::Acknowledge;
    if (selected.size() == 1) {
        actions |= PageAction::Edit | PageAction::Duplicate | PageAction::Rename;
        if (!m_filter.viewAt(selected.front()).incident.isNull())
            actions |= PageAction::Note;
    }
    return actions;
}

void MonitorsPage::perform(PageAction action)
{
    const QStringList ids = selectedIds();
    switch (action) {
    case PageAction::Add:
        m_editor->startNew();
        m_stack->setCurrentWidget(m_editor);
        break;
    case PageAction::Edit:
    case PageAction::Rename:
        if (!ids.isEmpty())
            edit(ids.first());
        break;
    case PageAction::Duplicate:
        if (!ids.isEmpty()) {
            m_editor->startCopy(ids.first());
            m_stack->setCurrentWidget(m_editor);
        }
        break;
    case PageAction::Open:
        m_details->setVisible(true);
        m_details->setFocus();
        break;
    case PageAction::Delete:
        m_bench.orders.remove(u"monitor"_s, ids);
        break;
    case PageAction::CheckNow:
        m_bench.orders.checkNow(ids);
        break;
    case PageAction::Acknowledge:
        acknowledgeSelected();
        break;
    case PageAction::Note:
        if (const MonitorView *view = ids.isEmpty() ? nullptr : m_bench.monitors.find({ids.first()}))
            askForNote(m_bench, view->incident);
        break;
    case PageAction::Pause:
        togglePause();
        break;
    case PageAction::ToggleDetails:
        m_details->setVisible(!m_details->isVisible());
        break;
    case PageAction::SwitchPane:
        if (m_table->hasFocus())
            m_details->chart().chart().setFocus();
        else
            m_table->setFocus();
        break;
    case PageAction::Copy:
        QGuiApplication::clipboard()->setText(m_table->selectionAsText());
        break;
    case PageAction::Search:
        emit searchWanted();
        break;
    }
    emit possibleChanged();
}

void MonitorsPage::acknowledgeSelected()
{
    std::vector<IncidentId> incidents;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const IncidentId incident = m_filter.viewAt(row).incident; !incident.isNull())
            incidents.push_back(incident);
    }
    askToAcknowledge(m_bench, incidents);
}

void MonitorsPage::togglePause()
{
    const auto rows = m_table->selectedRowNumbers();
    const bool anyRuns =
        std::any_of(rows.begin(), rows.end(), [this](int row) { return m_filter.viewAt(row).enabled; });
    if (anyRuns)
        m_bench.orders.pause(selectedIds());
    else
        m_bench.orders.unpause(selectedIds());
}

void MonitorsPage::edit(const QString &id)
{
    m_editor->startEdit(id);
    m_stack->setCurrentWidget(m_editor);
    emit possibleChanged();
}

void MonitorsPage::findMonitors()
{
    m_stack->setCurrentWidget(m_addMonitors);
    m_addMonitors->begin();
    emit possibleChanged();
}

bool MonitorsPage::isEditing() const
{
    return m_stack->currentWidget() == m_editor || m_stack->currentWidget() == m_addMonitors;
}

void MonitorsPage::backToTable()
{
    m_stack->setCurrentWidget(m_tablePage);
    updateStack();
    m_table->setFocus();
}

void MonitorsPage::showMonitor(const MonitorId &monitor)
{
    if (const QModelIndex index = m_filter.indexOf(monitor); index.isValid()) {
        // Not selectRow(), which takes a column by its pixel: none is there before the first layout.
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    } else {
        m_details->show(monitor);
    }
}

void MonitorsPage::setSearch(const QString &text)
{
    m_filter.setSearch(text);
}

QWidget *MonitorsPage::firstFocus()
{
    return m_stack->currentWidget() == m_tablePage ? static_cast<QWidget *>(m_table) : m_stack->currentWidget();
}

} // namespace salve
