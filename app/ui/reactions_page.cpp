// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/reactions_page.h"

#include "core/rule_words.h"
#include "models/words.h"
#include "session/commands.h"
#include "ui/actions.h"
#include "ui/preflight_round.h"
#include "ui/reaction_editor.h"
#include "ui/table_view.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString runLine(const Run &run, TimePoint now)
{
    const QString state = run.isShadow ? QCoreApplication::translate("ReactionsPage", "shadow: would have run")
                          : run.phase == RunPhase::Ended ? titleOf(run.outcome)
                                                         : titleOf(run.phase);
    QString line = u"%1  %2"_s.arg(clockText(run.started, now), state);
    if (run.phase == RunPhase::Ended && run.effect != Effect::Tells)
        line += u" → %1"_s.arg(titleOf(run.verdict));
    return run.sentence.isEmpty() ? line : u"%1  %2"_s.arg(line, shownOutcome(run.sentence));
}

} // namespace

ReactionsPage::ReactionsPage(Workbench &bench, Actions &actions, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_actions(actions),
      m_filter(bench.reactions),
      m_stack(new QStackedWidget(this)),
      m_tablePage(new QWidget(this)),
      m_table(new TableView(u"reactions-table"_s, bench.memory, this)),
      m_editor(new ReactionEditor(bench, this))
{
    setObjectName(u"reactions-page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildTable();
    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    QLabel *words = mutedLabel(
        tr("No reactions yet. A reaction is one action: run a Salt function, call a webhook, send a message."),
        m_empty);
    words->setAlignment(Qt::AlignCenter);
    QPushButton *add = primaryButton(tr("Add a reaction"), m_empty);
    empty->addStretch(1);
    empty->addWidget(words);
    empty->addWidget(add, 0, Qt::AlignCenter);
    empty->addStretch(2);
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    connect(add, &QPushButton::clicked, this, [this] { perform(PageAction::Add); });
    connect(m_editor, &ThingEditor::cancelled, this, &ReactionsPage::updateStack);
    connect(m_editor, &ThingEditor::saved, this, [this](const QString &id) {
        m_stack->setCurrentWidget(m_tablePage);
        updateStack();
        if (std::exchange(m_isAdding, false))
            emit added(id);
    });
    connect(&bench.reactions, &ReactionsModel::changed, this, [this] {
        if (m_stack->currentWidget() != m_editor)
            updateStack();
    });
    updateStack();
}

ReactionsPage::~ReactionsPage()
{
    m_table->setModel(nullptr);
}

void ReactionsPage::buildTable()
{
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, m_tablePage);
    splitter->addWidget(m_table);
    auto *body = new QWidget;
    auto *details = new QVBoxLayout(body);
    details->setContentsMargins(18, 12, 18, 12);
    auto *row = new QHBoxLayout;
    m_title = titleLabel({}, body);
    auto *preflight = new QPushButton(tr("Try without effect"), body);
    preflight->setObjectName(u"preflight"_s);
    preflight->setToolTip(tr("Logs in, reads, asks for rights; changes nothing"));
    row->addWidget(m_title, 1);
    m_sendTest = new QPushButton(tr("Send test"), body);
    m_sendTest->setObjectName(u"send-test"_s);
    m_sendTest->setToolTip(tr("Sends a message that says that it is a test"));
    row->addWidget(m_sendTest, 0, Qt::AlignTop);
    row->addWidget(preflight, 0, Qt::AlignTop);
    details->addLayout(row);
    m_text = mutedLabel({}, body);
    m_text->setObjectName(u"preflight-text"_s);
    details->addWidget(m_text);
    m_busy = busyLine(body);
    m_busy->hide();
    details->addWidget(m_busy);
    m_preview = codeLabel({}, body);
    details->addWidget(m_preview);
    details->addWidget(headingLabel(tr("Last runs"), body));
    m_runs = mutedLabel({}, body);
    m_runs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details->addWidget(m_runs);
    details->addStretch(1);
    m_details = scrolled(body, splitter);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter);
    m_details->hide();
    connect(preflight, &QPushButton::clicked, this, &ReactionsPage::askPreflight);
    connect(m_sendTest, &QPushButton::clicked, this, [this] {
        if (const QStringList ids = selectedIds(); ids.size() == 1)
            m_bench.orders.testTells(ids.first());
    });

    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Reactions"));
    m_table->cells().setShapeColumns({0});
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(ReactionColumn::Name), Qt::AscendingOrder);
    m_table->setUpColumns({1, 26, 9, 14, 30, 13, 12, 12, 11, 15, 24, 18},
                          {static_cast<int>(ReactionColumn::Runbooks), static_cast<int>(ReactionColumn::Kind)},
                          -1);
    connect(m_table, &TableView::opened, this, [this] { perform(PageAction::Edit); });
    connect(m_table, &TableView::searchRequested, this, &Page::searchWanted);
    connect(m_table, &TableView::menuRequested, this, &ReactionsPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        emit possibleChanged();
    });
}

QStringList ReactionsPage::selectedIds() const
{
    QStringList ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.append(m_filter.index(row, 0).data(IdRole).toString());
    return ids;
}

void ReactionsPage::showDetails()
{
    const QStringList ids = selectedIds();
    const ReactionView *view = ids.size() == 1 ? m_bench.reactions.find({ids.first()}) : nullptr;
    m_details->setVisible(view != nullptr);
    if (!view)
        return;
    m_title->setText(view->name);
    m_sendTest->setVisible(view->effect == Effect::Tells);
    m_text->setText(view->preflight.isEmpty() ? tr("Never tried. \"Try without effect\" says whether it would work.")
                                              : tr("Preflight: %1").arg(view->preflight));
    m_preview->setText(view->target.trimmed());
    m_runs->setText(tr("Reading…"));
    m_bench.session.ask({queries::kReaction, {{u"id"_s, ids.first()}}},
                        this,
                        [this, id = ids.first()](const Result<QJsonObject> &answer) {
                            if (selectedIds() != QStringList{id})
                                return;
                            if (!answer) {
                                m_runs->setText(answer.error().sentence);
                                return;
                            }
                            QStringList lines;
                            for (const Run &run : runsFrom(*answer))
                                lines.append(runLine(run, m_bench.clock.wallNow()));
                            m_runs->setText(lines.isEmpty() ? tr("It has not run yet.") : lines.mid(0, 20).join(u'\n'));
                        });
}

void ReactionsPage::askPreflight()
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    m_text->setText(tr("Trying without effect…"));
    m_busy->show();
    m_bench.session.ask(
        {queries::kPreflight, {{u"reaction"_s, ids.first()}}}, this, [this](const Result<QJsonObject> &answer) {
            m_busy->hide();
            if (!answer) {
                m_text->setText(answer.error().sentence);
                return;
            }
            for (const PreflightRow &row : preflightFrom(answer->value("reports"_L1).toArray())) {
                const QString hosts =
                    row.report.hosts.isEmpty() ? QString() : tr(" It hits: %1.").arg(row.report.hosts.join(u", "_s));
                m_text->setText(u"%1: %2%3"_s.arg(titleOf(row.report.light), row.report.sentence, hosts));
                if (!row.preview.isEmpty())
                    m_preview->setText(row.preview);
            }
        });
}

void ReactionsPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"reaction-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList ids = selectedIds();
    if (ids.size() == 1) {
        connect(menu->addAction(tr("Try without effect")), &QAction::triggered, this, &ReactionsPage::askPreflight);
        const ReactionView *view = m_bench.reactions.find({ids.first()});
        if (view && view->effect == Effect::Tells) {
            connect(menu->addAction(tr("Send test")), &QAction::triggered, this, [this, ids] {
                m_bench.orders.testTells(ids.first());
            });
            connect(menu->addAction(tr("Send test to all")), &QAction::triggered, this, [this] {
                m_bench.orders.testTells({});
            });
        }
        connect(menu->addAction(tr("Run now")), &QAction::triggered, this, [this, ids] {
            m_bench.orders.react({ids.first()}, {});
        });
        connect(menu->addAction(tr("Hold for 1 hour")), &QAction::triggered, this, [this, ids] {
            m_bench.orders.hold(HoldScope::Reaction,
                                ids.first(),
                                tr("held in the window"),
                                m_bench.clock.wallNow() + std::chrono::hours{1});
        });
        menu->addSeparator();
    }
    if (ids.size() > 1) {
        QAction *tryAll =
            menu->addAction(tr("Try %n reaction(s) without effect", nullptr, static_cast<int>(ids.size())));
        connect(tryAll, &QAction::triggered, this, [this, ids] { (new PreflightRound(m_bench, ids, this))->start(); });
        menu->addSeparator();
    }
    for (const PageAction action : {PageAction::Edit, PageAction::Duplicate, PageAction::Copy, PageAction::Delete})
        menu->addAction(m_actions.pageAction(action));
    menu->popup(position);
}

void ReactionsPage::updateStack()
{
    m_stack->setCurrentWidget(m_bench.reactions.rowCount() == 0 ? m_empty : m_tablePage);
    showDetails();
    emit possibleChanged();
}

PageActions ReactionsPage::possible() const
{
    if (m_stack->currentWidget() == m_editor)
        return {};
    PageActions actions = PageAction::Add | PageAction::Search;
    const QStringList ids = selectedIds();
    if (!ids.isEmpty())
        actions |= PageAction::Delete | PageAction::Copy;
    if (ids.size() == 1)
        actions |= PageAction::Edit | PageAction::Duplicate | PageAction::Open | PageAction::Rename;
    return actions;
}

void ReactionsPage::addOfKind(const QString &kind)
{
    m_isAdding = true;
    m_editor->startNew(kind);
    m_stack->setCurrentWidget(m_editor);
    emit possibleChanged();
}

void ReactionsPage::perform(PageAction action)
{
    const QStringList ids = selectedIds();
    switch (action) {
    case PageAction::Add:
        addOfKind({});
        return;
    case PageAction::Open:
    case PageAction::Rename:
    case PageAction::Edit:
        if (ids.isEmpty())
            return;
        m_editor->startEdit(ids.first());
        m_stack->setCurrentWidget(m_editor);
        break;
    case PageAction::Duplicate:
        if (ids.isEmpty())
            return;
        m_editor->startCopy(ids.first());
        m_stack->setCurrentWidget(m_editor);
        break;
    case PageAction::Delete:
        m_bench.orders.remove(u"reaction"_s, ids);
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

void ReactionsPage::setSearch(const QString &text)
{
    m_filter.setSearch(text);
}

QWidget *ReactionsPage::firstFocus()
{
    return m_stack->currentWidget() == m_tablePage ? static_cast<QWidget *>(m_table) : m_stack->currentWidget();
}

} // namespace salve
