// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/activity_page.h"

#include "models/timeline_model.h"
#include "ui/audit_bar.h"
#include "ui/table_view.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(Workbench &bench, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_filter(bench.activity),
      m_table(new TableView(u"activity-table"_s, bench.memory, this))
{
    setObjectName(u"activity-page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(18, 12, 18, 12);
    m_title = headingLabel({}, body);
    m_text = new QLabel(body);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evidence = codeLabel({}, body);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_evidence);
    column->addStretch(1);
    m_details = scrolled(body, splitter);
    m_details->hide();
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    outer->setSpacing(0);
    outer->addWidget(splitter, 1);
    outer->addWidget(new AuditBar(bench, this));
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Activity"));
    m_table->cells().setShapeColumns({0});
    m_table->setUpColumns({1, 12, 22, 20, 56, 18, 14, 8, 10}, {}, static_cast<int>(ActivityColumn::Why));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table, &TableView::opened, this, [this] { perform(PageAction::Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showSelected);
    connect(&bench.activity, &ActivityModel::failed, &bench.messages, &MessageArea::showError);
}

ActivityPage::~ActivityPage()
{
    m_table->setModel(nullptr);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    m_bench.activity.follow();
    Page::showEvent(event);
}

const ActivityEntry *ActivityPage::selected() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_bench.activity.at(index.row()) : nullptr;
}

void ActivityPage::showSelected()
{
    const ActivityEntry *entry = selected();
    m_details->setVisible(entry != nullptr);
    if (!entry)
        return;
    const int row = m_table->currentIndex().row();
    const auto cell = [&](ActivityColumn column) {
        return m_filter.index(row, static_cast<int>(column)).data().toString();
    };
    QStringList title{cell(ActivityColumn::Reaction),
                      cell(ActivityColumn::Monitor),
                      cell(ActivityColumn::RunState),
                      cell(ActivityColumn::Verdict)};
    title.removeAll(QString());
    m_title->setText(title.join(u" · "_s));
    m_text->setText(cell(ActivityColumn::Why));
    const QString evidence = entry->run ? evidenceText(entry->run->evidence) : QString();
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    emit possibleChanged();
}

PageActions ActivityPage::possible() const
{
    return m_table->currentIndex().isValid() ? PageAction::Search | PageAction::Copy | PageAction::Open
                                             : PageActions(PageAction::Search);
}

void ActivityPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::Open:
        if (const ActivityEntry *entry = selected()) {
            const IncidentId incident =
                entry->run ? entry->run->incident : (entry->decision ? entry->decision->incident : IncidentId{});
            if (!incident.isNull())
                emit m_bench.incidentWanted(incident);
        }
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
}

void ActivityPage::setSearch(const QString &text)
{
    m_filter.setSearch(text);
}

QWidget *ActivityPage::firstFocus()
{
    return m_table;
}

} // namespace salve
