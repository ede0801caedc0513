// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/add_monitors.h"

#include "models/answers.h"
#include "models/words.h"
#include "session/commands.h"
#include "session/set_additions.h"
#include "ui/state_painter.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, LookColumn, KindColumn, WhyColumn };

StateShape shapeOf(const QString &outcome)
{
    switch (fromWord<CheckOutcome>(outcome).value_or(CheckOutcome::Unknown)) {
    case CheckOutcome::Ok:
        return StateShape::Up;
    case CheckOutcome::Warning:
        return StateShape::Degraded;
    case CheckOutcome::Critical:
        return StateShape::Down;
    case CheckOutcome::Unknown:
        break;
    }
    return StateShape::Unknown;
}

} // namespace

AddMonitors::AddMonitors(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_busy(busyLine(this)),
      m_summary(mutedLabel({}, this)),
      m_table(new QTableWidget(0, 4, this)),
      m_notes(mutedLabel({}, this)),
      m_trouble(errorLabel(this))
{
    setObjectName(u"add-monitors"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(titleLabel(tr("Add monitors"), this));
    column->addWidget(
        mutedLabel(tr("Salve looks at the well-known ports of one host, and on this computer at everything that "
                      "listens, at units and at containers. It only reads and greets."),
                   this));
    column->addWidget(makeSearch());
    column->addWidget(m_busy);
    column->addWidget(m_summary);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    column->addStretch();
    column->addWidget(separatorLine(this));
    column->addWidget(m_trouble);
    column->addWidget(makeFooter());
    m_summary->setObjectName(u"summary"_s);
    m_notes->setObjectName(u"notes"_s);
    m_trouble->setObjectName(u"trouble"_s);
    clear();
}

QWidget *AddMonitors::makeSearch()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("H&ost"), bar);
    m_host = new QLineEdit(bar);
    m_host->setObjectName(u"discover-host"_s);
    m_host->setPlaceholderText(tr("web1.example, 192.0.2.7 or localhost"));
    m_host->setAccessibleName(tr("Host to look at"));
    m_host->setMaximumWidth(420);
    label->setBuddy(m_host);
    m_search = new QPushButton(tr("&Search"), bar);
    m_search->setObjectName(u"discover"_s);
    row->addWidget(label);
    row->addWidget(m_host, 1);
    row->addWidget(m_search);
    row->addStretch(1);
    setFocusProxy(m_host);
    connect(
        m_host, &QLineEdit::textChanged, this, [this] { m_search->setEnabled(!m_host->text().trimmed().isEmpty()); });
    connect(m_host, &QLineEdit::returnPressed, this, &AddMonitors::search);
    connect(m_search, &QPushButton::clicked, this, &AddMonitors::search);
    return bar;
}

void AddMonitors::makeTable()
{
    m_table->setObjectName(u"proposals"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setHorizontalHeaderLabels({tr("Monitor"), tr("First look"), tr("Kind"), tr("Why")});
    m_table->horizontalHeader()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    connect(m_table, &QTableWidget::itemChanged, this, &AddMonitors::countChosen);
}

QWidget *AddMonitors::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    m_tick = new QPushButton(tr("&Tick all"), footer);
    m_tick->setObjectName(u"tick-all"_s);
    auto *cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setObjectName(u"cancel"_s);
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    m_add = primaryButton({}, footer);
    m_add->setObjectName(u"add-found"_s);
    row->addWidget(m_tick);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_add);
    connect(m_tick, &QPushButton::clicked, this, [this] {
        const auto before = chosen().size();
        tickAll(Qt::Checked);
        if (chosen().size() == before) // all were
            tickAll(Qt::Unchecked);
    });
    connect(cancel, &QPushButton::clicked, this, &AddMonitors::cancelled);
    connect(m_add, &QPushButton::clicked, this, &AddMonitors::add);
    return footer;
}

void AddMonitors::begin()
{
    clear();
    m_host->setFocus();
    m_host->selectAll();
}

void AddMonitors::clear()
{
    ++m_asked;
    m_proposals = {};
    m_table->setRowCount(0);
    m_search->setEnabled(!m_host->text().trimmed().isEmpty());
    for (QWidget *later : {static_cast<QWidget *>(m_busy),
                           static_cast<QWidget *>(m_summary),
                           static_cast<QWidget *>(m_table),
                           static_cast<QWidget *>(m_notes),
                           static_cast<QWidget *>(m_trouble),
                           static_cast<QWidget *>(m_tick)})
        later->hide();
    countChosen();
}

void AddMonitors::setBusy(const QString &host)
{
    m_summary->setText(tr("Looking at %1; this takes a few seconds, half a minute at most.").arg(host));
    m_summary->show();
    m_busy->show();
    m_search->setEnabled(false);
}

void AddMonitors::search()
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty() || !m_search->isEnabled())
        return;
    clear();
    setBusy(host);
    m_bench.session.ask(
        {queries::kDiscover, {{u"host"_s, host}}}, this, [this, asked = m_asked](const Result<QJsonObject> &answer) {
            if (asked == m_asked)
                show(answer);
        });
}

void AddMonitors::show(const Result<QJsonObject> &answer)
{
    m_busy->hide();
    m_search->setEnabled(true);
    if (!answer) {
        m_summary->hide();
        return complain(answer.error().sentence);
    }
    m_proposals = answer->value("proposals"_L1).toArray();
    {
        const QSignalBlocker blocker(m_table);
        for (const QJsonValue &proposal : m_proposals)
            addRow(proposal.toObject());
    }
    const int found = static_cast<int>(m_proposals.size());
    m_summary->setText(
        found == 0
            ? tr("Nothing answers at %1 on the ports that are looked at.").arg(answer->value("host"_L1).toString())
            : tr("%n thing(s) found.", nullptr, found));
    QStringList notes;
    for (const QJsonValue &note : answer->value("notes"_L1).toArray())
        notes.append(note.toString());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_table->setVisible(found > 0);
    m_tick->setVisible(found > 0);
    // As wide as needed, but the sentence keeps its share.
    for (const int column : {NameColumn, LookColumn, KindColumn}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    }
    countChosen();
    if (found > 0) {
        m_table->setCurrentCell(0, NameColumn);
        m_table->setFocus();
    }
}

void AddMonitors::addRow(const QJsonObject &proposal)
{
    const QJsonValue monitor = proposal.value("monitor"_L1);
    const QJsonValue look = proposal.value("look"_L1);
    const QString state = proposal.value("state"_L1).toString();
    const bool isWatched = state == "watched"_L1;
    const StateShape shape = shapeOf(look["outcome"_L1].toString());
    QString why = proposal.value("why"_L1).toString();
    if (isWatched)
        why += u' ' + tr("It is watched already, by %1.").arg(proposal.value("watched-by"_L1).toString());
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(monitor["name"_L1].toString());
    name->setFlags(isWatched ? Qt::ItemIsSelectable
                             : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    if (!isWatched) {
        const bool isWell = state == "new"_L1 && (shape == StateShape::Up || shape == StateShape::Degraded);
        name->setCheckState(isWell ? Qt::Checked : Qt::Unchecked);
    }
    name->setToolTip(proposal.value("target"_L1).toString());
    const auto outcome = fromWord<CheckOutcome>(look["outcome"_L1].toString()).value_or(CheckOutcome::Unknown);
    auto *looked = new QTableWidgetItem(stateIcon(shape, schemeOf(palette())), titleOf(outcome));
    looked->setToolTip(look["message"_L1].toString());
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, LookColumn, looked);
    m_table->setItem(row, KindColumn, new QTableWidgetItem(proposal.value("title"_L1).toString()));
    m_table->setItem(row, WhyColumn, new QTableWidgetItem(why));
    name->setData(Qt::AccessibleTextRole, u"%1. %2. %3"_s.arg(name->text(), looked->text(), why));
}

QJsonArray AddMonitors::chosen() const
{
    QJsonArray monitors;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, NameColumn)->checkState() == Qt::Checked)
            monitors.append(m_proposals[row]["monitor"_L1]);
    }
    return monitors;
}

void AddMonitors::tickAll(Qt::CheckState state)
{
    {
        const QSignalBlocker blocker(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (QTableWidgetItem *item = m_table->item(row, NameColumn); item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(state);
        }
    }
    m_table->viewport()->update();
    countChosen();
}

void AddMonitors::countChosen()
{
    const int count = static_cast<int>(chosen().size());
    m_add->setText(count == 0 ? tr("Add monitors") : tr("Add %n monitor(s)", nullptr, count));
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S)); // a new text takes it away
    m_add->setEnabled(count > 0);
}

/// The set may have changed since it was looked at: its newest text is what is added to.
void AddMonitors::add()
{
    m_trouble->hide();
    m_add->setEnabled(false);
    m_bench.session.ask({queries::kSet, {}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return complain(answer.error().sentence);
        const QJsonArray monitors = chosen();
        const Result<QString> set = setWithMonitors(answer->value("text"_L1).toString(), monitors);
        if (!set)
            return complain(set.error().sentence);
        put(*set, monitors);
    });
}

void AddMonitors::put(const QString &set, const QJsonArray &monitors)
{
    const auto done = [this, monitors](const Result<QJsonObject> &answer) {
        if (!answer)
            return complain(answer.error().sentence);
        QStringList sentences;
        for (const Problem &problem : problemsFrom(*answer)) {
            if (problem.severity == Severity::Error)
                sentences.append(problemText(problem));
        }
        if (!sentences.isEmpty())
            return complain(sentences.join(u'\n'));
        emit added(monitors.first()["id"_L1].toString());
    };
    const auto count = static_cast<int>(monitors.size());
    m_bench.orders.applySet(set, this, done, tr("%n monitor(s) added.", nullptr, count));
}

void AddMonitors::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    countChosen();
}

} // namespace salve
