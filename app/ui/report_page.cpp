// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/report_page.h"

#include "ui/table_view.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(Workbench &bench, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_model(bench.session),
      m_filter(m_model),
      m_weeks(new QComboBox(this)),
      m_summary(mutedLabel({}, this)),
      m_table(new TableView(u"report-table"_s, bench.memory, this)),
      m_recurringTitle(headingLabel(tr("What comes again"), this)),
      m_recurring(new QListWidget(this))
{
    setObjectName(u"report-page"_s);
    m_model.setRunbookNames([&bench](const RunbookId &id) {
        const RunbookView *view = bench.runbooks.find(id);
        return view ? view->name : QString();
    });
    m_model.setReactionNames([&bench](const ReactionId &id) { return bench.reactionName(id); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 12, 18, 12);
    m_weeks->setObjectName(u"report-weeks"_s);
    m_weeks->setAccessibleName(tr("Time"));
    m_weeks->addItem(tr("Last week"), 1);
    m_weeks->addItem(tr("Last 4 weeks"), 4);
    m_weeks->addItem(tr("Last 12 weeks"), 12);
    m_weeks->addItem(tr("Last year"), 52);
    m_weeks->setCurrentIndex(1);
    m_summary->setObjectName(u"report-summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    head->addWidget(m_weeks, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    column->addLayout(head);
    column->addWidget(m_table, 3);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(18, 12, 18, 12);
    m_recurring->setObjectName(u"report-recurring"_s);
    m_recurring->setAccessibleName(tr("What comes again"));
    m_recurring->setWordWrap(true);
    below->addWidget(m_recurringTitle);
    below->addWidget(m_recurring, 1);
    column->addLayout(below, 1);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Report"));
    m_table->setUpColumns({28, 12, 8, 10, 10, 10, 8, 10, 8, 16}, {}, static_cast<int>(ReportColumn::Name));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::possibleChanged);
    connect(m_weeks, &QComboBox::currentIndexChanged, this, &ReportPage::ask);
    connect(&m_model, &ReportModel::arrived, this, &ReportPage::showReport);
    connect(&m_model, &ReportModel::failed, &bench.messages, &MessageArea::showError);
    showReport();
}

ReportPage::~ReportPage()
{
    m_table->setModel(nullptr);
}

void ReportPage::showEvent(QShowEvent *event)
{
    ask();
    Page::showEvent(event);
}

void ReportPage::ask()
{
    m_model.ask(m_weeks->currentData().toInt());
}

void ReportPage::showReport()
{
    m_summary->setText(m_model.summary());
    m_recurring->clear();
    m_recurring->addItems(m_model.recurring());
    m_recurringTitle->setVisible(!m_model.recurring().isEmpty());
    m_recurring->setVisible(!m_model.recurring().isEmpty());
}

PageActions ReportPage::possible() const
{
    return m_table->currentIndex().isValid() ? PageAction::Search | PageAction::Copy : PageActions(PageAction::Search);
}

void ReportPage::perform(PageAction action)
{
    if (action == PageAction::Copy)
        QGuiApplication::clipboard()->setText(m_table->selectionAsText());
    else if (action == PageAction::Search)
        emit searchWanted();
}

QWidget *ReportPage::firstFocus()
{
    return m_table;
}

} // namespace salve
