// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/runbooks_page.h"

#include "ui/actions.h"
#include "ui/arm_panel.h"
#include "ui/runbook_editor.h"
#include "ui/state_badge.h"
#include "ui/table_view.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

RunbooksPage::RunbooksPage(Workbench &bench, Actions &actions, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_actions(actions),
      m_filter(bench.runbooks),
      m_stack(new QStackedWidget(this)),
      m_tablePage(new QWidget(this)),
      m_table(new TableView(u"runbooks-table"_s, bench.memory, this)),
      m_editor(new RunbookEditor(bench, this))
{
    setObjectName(u"runbooks-page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildTable();
    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    QLabel *words = mutedLabel(
        tr("No runbooks yet. A runbook says which reactions follow one another when a monitor is down."), m_empty);
    words->setAlignment(Qt::AlignCenter);
    QPushButton *add = primaryButton(tr("Add a runbook"), m_empty);
    empty->addStretch(1);
    empty->addWidget(words);
    empty->addWidget(add, 0, Qt::AlignCenter);
    empty->addStretch(2);
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    connect(add, &QPushButton::clicked, this, [this] { perform(PageAction::Add); });
    connect(m_editor, &RunbookEditor::cancelled, this, &RunbooksPage::updateStack);
    connect(m_editor, &RunbookEditor::saved, this, &RunbooksPage::updateStack);
    connect(&bench.runbooks, &RunbooksModel::changed, this, [this] {
        if (m_stack->currentWidget() != m_editor)
            updateStack();
    });
    updateStack();
}

RunbooksPage::~RunbooksPage()
{
    m_table->setModel(nullptr);
}

void RunbooksPage::buildTable()
{
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, m_tablePage);
    splitter->addWidget(m_table);
    m_details = scrolled(makeDetails(), splitter);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Runbooks"));
    m_table->cells().setShapeColumns({static_cast<int>(RunbookColumn::Armed)});
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setUpColumns({40, 38, 9, 80}, {}, -1);
    connect(m_table, &TableView::opened, this, [this] { perform(PageAction::Edit); });
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const PageAction action : {PageAction::Edit, PageAction::Copy, PageAction::Delete})
            menu->addAction(m_actions.pageAction(action));
        menu->popup(position);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        emit possibleChanged();
    });
}

QWidget *RunbooksPage::makeDetails()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_badge = new StateBadge(body);
    m_badge->setSide(26);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = titleLabel({}, body);
    m_state = mutedLabel({}, body);
    m_state->setObjectName(u"runbook-state"_s);
    words->addWidget(m_title);
    words->addWidget(m_state);
    m_arm = new QPushButton(tr("Arm…"), body);
    m_arm->setObjectName(u"arm"_s);
    m_disarm = new QPushButton(tr("Disarm"), body);
    m_disarm->setObjectName(u"disarm"_s);
    auto *edit = new QPushButton(tr("Edit"), body);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QPushButton *button : {edit, m_disarm, m_arm})
        row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    m_steps = new QLabel(body);
    m_steps->setObjectName(u"runbook-steps"_s);
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_steps);
    m_armPanel = new ArmPanel(m_bench, body);
    column->addWidget(m_armPanel);
    column->addStretch(1);
    connect(edit, &QPushButton::clicked, this, [this] { perform(PageAction::Edit); });
    connect(m_arm, &QPushButton::clicked, this, [this] { m_armPanel->ask(m_shown); });
    connect(m_disarm, &QPushButton::clicked, this, [this] { m_bench.orders.disarm(m_shown); });
    return body;
}

QStringList RunbooksPage::selectedIds() const
{
    QStringList ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.append(m_filter.index(row, 0).data(IdRole).toString());
    return ids;
}

void RunbooksPage::showDetails()
{
    const QStringList ids = selectedIds();
    const RunbookView *view = ids.size() == 1 ? m_bench.runbooks.find({ids.first()}) : nullptr;
    m_details->setVisible(view != nullptr);
    if (!view) {
        m_shown = {};
        return;
    }
    if (m_shown != view->id)
        m_armPanel->close();
    m_shown = view->id;
    const int row = m_bench.runbooks.rowOf(view->id);
    m_badge->setState(static_cast<StateShape>(m_bench.runbooks.index(row, 0).data(ShapeRole).toInt()));
    m_title->setText(view->name);
    const QString meaning = view->isArmed ? QString() : tr(": it records what it would do and does nothing");
    m_state->setText(tr("%1%2 · %n monitor(s)", nullptr, view->monitors).arg(armedText(*view), meaning));
    QStringList steps;
    for (qsizetype i = 0; i < view->sentences.size(); ++i)
        steps.append(u"%1.  %2"_s.arg(i + 1).arg(view->sentences[i]));
    m_steps->setText(steps.join(u'\n'));
    m_arm->setVisible(!view->isArmed);
    m_disarm->setVisible(view->isArmed);
}

void RunbooksPage::updateStack()
{
    m_stack->setCurrentWidget(m_bench.runbooks.rowCount() == 0 ? m_empty : m_tablePage);
    showDetails();
    emit possibleChanged();
}

PageActions RunbooksPage::possible() const
{
    if (m_stack->currentWidget() == m_editor)
        return {};
    PageActions actions = PageAction::Add | PageAction::Search;
    const QStringList ids = selectedIds();
    if (!ids.isEmpty())
        actions |= PageAction::Delete | PageAction::Copy;
    if (ids.size() == 1)
        actions |= PageAction::Edit | PageAction::Open | PageAction::Rename;
    return actions;
}

void RunbooksPage::perform(PageAction action)
{
    const QStringList ids = selectedIds();
    switch (action) {
    case PageAction::Add:
        m_editor->startNew();
        m_stack->setCurrentWidget(m_editor);
        break;
    case PageAction::Open:
    case PageAction::Rename:
    case PageAction::Edit:
        if (ids.isEmpty())
            return;
        m_editor->startEdit(ids.first());
        m_stack->setCurrentWidget(m_editor);
        break;
    case PageAction::Delete:
        m_bench.orders.remove(u"runbook"_s, ids);
        break;
    case PageAction::Copy:
        QGuiApplication::clipboard()->setText(m_table->selectionAsText());
        break;
    case PageAction::Search:
        emit searchWanted();
        break;
    default:
        break;
    }
    emit possibleChanged();
}

void RunbooksPage::setSearch(const QString &text)
{
    m_filter.setSearch(text);
}

QWidget *RunbooksPage::firstFocus()
{
    return m_stack->currentWidget() == m_tablePage ? static_cast<QWidget *>(m_table) : m_stack->currentWidget();
}

} // namespace salve
