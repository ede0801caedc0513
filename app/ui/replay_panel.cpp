// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/replay_panel.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/flow_layout.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10; // of the table; it scrolls
constexpr int kMostCharacters = 26;

/// The set with this runbook in the place of the old one.
Result<QString> setWith(const QString &text, const Node &runbook, const QString &oldId)
{
    Result<Node> set = nodeFromYaml(text.toUtf8());
    if (!set)
        return tl::unexpected<Error>(set.error());
    Node books = Node::list();
    bool isPut = false;
    if (const Node *known = set->find(u"runbooks")) {
        for (const Node &book : known->items()) {
            const bool isMeant = !oldId.isEmpty() && book.textAt(u"id") == oldId;
            books.append(isMeant ? runbook : book);
            isPut = isPut || isMeant;
        }
    }
    if (!isPut)
        books.append(runbook);
    set->set(u"runbooks"_s, std::move(books));
    return QString::fromUtf8(yamlOf(*set));
}

} // namespace

ReplayPanel::ReplayPanel(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_since(new QComboBox(this)),
      m_busy(busyLine(this)),
      m_summary(new QLabel(this)),
      m_table(new QTreeWidget(this)),
      m_notes(mutedLabel({}, this))
{
    setObjectName(u"replay-panel"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *frame = card(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(headingLabel(tr("What would have happened"), frame));
    for (const int days : {1, 7, 30})
        m_since->addItem(tr("in the last %n day(s)", nullptr, days), days);
    m_since->setCurrentIndex(1);
    m_since->setObjectName(u"replay-since"_s);
    m_since->setAccessibleName(tr("How far back"));
    auto *close = new QPushButton(tr("Close"), frame);
    close->setObjectName(u"replay-close"_s);
    auto *row = new FlowLayout(8);
    row->addWidget(m_since);
    row->addWidget(close);
    column->addLayout(row);
    column->addWidget(m_busy);
    m_summary->setObjectName(u"replay-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_table->setObjectName(u"replay-table"_s);
    m_table->setAccessibleName(tr("What would have happened"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("When"), tr("Monitor"), tr("Step"), tr("It would have"), tr("It really did")});
    m_table->header()->setStretchLastSection(true);
    m_table->setFixedHeight(fontMetrics().lineSpacing() * (kRows + 2));
    column->addWidget(m_table);
    column->addWidget(m_notes);
    outer->addWidget(frame);
    hide();
    connect(m_since, &QComboBox::currentIndexChanged, this, &ReplayPanel::replay);
    connect(close, &QPushButton::clicked, this, &ReplayPanel::close);
}

void ReplayPanel::close()
{
    ++m_asked;
    hide();
}

void ReplayPanel::ask(const Node &runbook, const QString &oldId)
{
    m_runbook = runbook;
    m_oldId = oldId;
    QWidget::show();
    replay();
}

void ReplayPanel::replay()
{
    const quint64 asked = ++m_asked;
    m_busy->show();
    m_table->hide();
    m_notes->hide();
    m_summary->setText(tr("Playing what was recorded…"));
    const TimePoint since = m_bench.clock.wallNow() - std::chrono::hours{24} * m_since->currentData().toInt();
    m_bench.session.ask({queries::kSet, {}}, this, [this, asked, since](const Result<QJsonObject> &set) {
        if (asked != m_asked)
            return;
        if (!set)
            return complain(set.error().sentence);
        const Result<QString> text = setWith(set->value("text"_L1).toString(), m_runbook, m_oldId);
        if (!text)
            return complain(text.error().sentence);
        const QJsonObject arguments{
            {u"text"_s, *text}, {u"since_ms"_s, msOf(since)}, {u"runbook"_s, m_runbook.textAt(u"id")}};
        m_bench.session.ask({queries::kReplay, arguments}, this, [this, asked](const Result<QJsonObject> &answer) {
            if (asked != m_asked)
                return;
            if (!answer)
                return complain(answer.error().sentence);
            const Problems problems = problemsFrom(*answer);
            if (hasErrors(problems))
                return complain(firstError(problems).sentence);
            show(replayedFrom(*answer, [this](const ReactionId &id) { return m_bench.reactionName(id); }));
        });
    });
}

void ReplayPanel::complain(const QString &sentence)
{
    m_busy->hide();
    m_summary->setText(sentence);
}

void ReplayPanel::show(const Replayed &replayed)
{
    m_busy->hide();
    QString summary = replayed.differences > 0
                          ? tr("%n decision(s) would have been otherwise.", nullptr, replayed.differences)
                          : tr("Nothing would have been otherwise.");
    summary += u'\n' + tr("It would have been: %1").arg(replayed.wouldCounts);
    summary += u'\n' + tr("It really was: %1").arg(replayed.reallyCounts);
    m_summary->setText(summary);
    m_table->clear();
    const TimePoint now = m_bench.clock.wallNow();
    for (const ReplayedLine &line : replayed.lines) {
        const QString nothing = tr("nothing");
        auto *item = new QTreeWidgetItem(m_table,
                                         {(line.isSame ? u"%1"_s : u"≠ %1"_s).arg(clockText(line.at, now)),
                                          m_bench.monitorName(line.monitor),
                                          line.step,
                                          line.would.isEmpty() ? nothing : line.would,
                                          line.really.isEmpty() ? nothing : line.really});
        for (int i = 0; i < item->columnCount(); ++i) {
            item->setToolTip(i, item->text(i));
            QFont font = item->font(i);
            font.setBold(!line.isSame);
            item->setFont(i, font);
        }
        const QString told = line.isSame ? tr("the same: %1") : tr("otherwise: %1");
        item->setData(0, Qt::AccessibleTextRole, told.arg(item->text(0)));
    }
    m_table->setVisible(!replayed.lines.empty());
    for (int i = 0; i < m_table->columnCount() - 1; ++i) {
        m_table->resizeColumnToContents(i);
        m_table->setColumnWidth(i,
                                std::min(m_table->columnWidth(i), fontMetrics().averageCharWidth() * kMostCharacters));
    }
    m_notes->setText(replayed.notes.join(u'\n'));
    m_notes->setVisible(!replayed.notes.isEmpty());
    emit grown();
}

} // namespace salve
