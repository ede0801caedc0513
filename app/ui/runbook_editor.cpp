// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/runbook_editor.h"

#include "core/fresh_id.h"
#include "core/set_schema.h"
#include "session/commands.h"
#include "ui/replay_panel.h"
#include "ui/step_editor.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// The steps have editors of their own; arming is no setting but an act with its own panel.
std::vector<FieldInfo> headFields()
{
    std::vector<FieldInfo> fields = runbookSchema().fields();
    std::erase_if(fields, [](const FieldInfo &field) {
        return field.key == u"id" || field.key == u"steps" || field.key == u"armed";
    });
    return fields;
}

} // namespace

RunbookEditor::RunbookEditor(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"runbook-editor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 0, 0);
    m_title = titleLabel({}, this);
    column->addWidget(m_title);
    auto *body = new QWidget;
    auto *wide = new QHBoxLayout(body);
    wide->setContentsMargins(0, 0, 20, 12);
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(860);
    auto *form = new QVBoxLayout(inner);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    m_form = new Form(
        headFields(),
        {nullptr, [this](const QString &key) { return key == u"tags" ? m_bench.monitors.tags() : QStringList(); }},
        inner);
    form->addWidget(m_form);
    form->addWidget(headingLabel(tr("Steps"), inner));
    form->addWidget(
        mutedLabel(tr("They run from the top. The next one follows when the one before it had no effect."), inner));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(8);
    form->addLayout(m_steps);
    auto *add = new QPushButton(tr("Add a step"), inner);
    add->setObjectName(u"add-step"_s);
    form->addWidget(add, 0, Qt::AlignLeading);
    auto *past = new QPushButton(tr("What would have happened…"), inner);
    past->setObjectName(u"replay"_s);
    past->setToolTip(tr("Plays what was recorded through the runbook as it stands here; acts on nothing"));
    form->addWidget(past, 0, Qt::AlignLeading);
    m_replay = new ReplayPanel(m_bench, inner);
    form->addWidget(m_replay);
    form->addStretch(1);
    wide->addWidget(inner, 20);
    wide->addStretch(1);
    QScrollArea *area = scrolled(body, this);
    column->addWidget(area, 1);
    column->addWidget(makeFooter());
    connect(
        m_replay,
        &ReplayPanel::grown,
        area,
        [this, area] {
            // Once its rows have their room.
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(m_replay);
        },
        Qt::QueuedConnection);
    connect(add, &QPushButton::clicked, this, [this] { addStep(Node::map()); });
    connect(past, &QPushButton::clicked, this, &RunbookEditor::replay);
}

QWidget *RunbookEditor::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 20, 12);
    column->addWidget(separatorLine(footer));
    m_trouble = errorLabel(footer);
    m_trouble->setObjectName(u"trouble"_s);
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->addWidget(mutedLabel(tr("A changed runbook only records what it would do until it is armed again."), footer),
                   1);
    auto *cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    cancel->setObjectName(u"cancel"_s);
    m_save = primaryButton(tr("Save"), footer);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setObjectName(u"save"_s);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &RunbookEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, &RunbookEditor::save);
    return footer;
}

void RunbookEditor::startNew()
{
    m_title->setText(tr("New runbook"));
    m_oldId.clear();
    Node runbook = Node::map();
    runbook.set(u"steps"_s, Node::list({Node::map()}));
    show(runbook);
}

void RunbookEditor::startEdit(const QString &id)
{
    m_title->setText(tr("Edit runbook"));
    m_oldId = id;
    show(Node::map());
    m_bench.session.ask({queries::kRunbook, {{u"id"_s, id}}}, this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            return show(nodeOf(answer->value("runbook"_L1)));
        m_bench.messages.showError(answer.error().sentence);
        emit cancelled();
    });
}

void RunbookEditor::show(const Node &runbook)
{
    m_original = runbook;
    m_trouble->hide();
    m_replay->close();
    m_form->setNode(runbook);
    m_form->setProblems({});
    clearLayout(m_steps);
    m_editors.clear();
    if (const Node *steps = runbook.find(u"steps")) {
        for (const Node &step : steps->items())
            addStep(step);
    }
    m_form->focusFirst();
}

void RunbookEditor::addStep(const Node &step)
{
    auto *editor = new StepEditor(m_bench, step, this);
    editor->setObjectName(u"step-%1"_s.arg(m_editors.size() + 1));
    m_editors.push_back(editor);
    m_steps->addWidget(editor);
    connect(editor, &StepEditor::upRequested, this, [this, editor] { move(editor, -1); });
    connect(editor, &StepEditor::downRequested, this, [this, editor] { move(editor, 1); });
    connect(editor, &StepEditor::removeRequested, this, [this, editor] {
        std::erase(m_editors, editor);
        m_steps->removeWidget(editor);
        editor->hide();
        editor->deleteLater();
        renumber();
    });
    renumber();
}

void RunbookEditor::move(StepEditor *step, int by)
{
    const auto it = std::find(m_editors.begin(), m_editors.end(), step);
    const auto from = it - m_editors.begin();
    const auto to = from + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_editors.size()))
        return;
    std::swap(m_editors[static_cast<size_t>(from)], m_editors[static_cast<size_t>(to)]);
    m_steps->removeWidget(step);
    m_steps->insertWidget(static_cast<int>(to), step);
    renumber();
}

void RunbookEditor::renumber()
{
    for (size_t i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setNumber(static_cast<int>(i) + 1);
}

Node RunbookEditor::node() const
{
    Node runbook = Node::map();
    const Node head = m_form->node();
    QStringList taken;
    for (const RunbookView &view : m_bench.runbooks.rows())
        taken.append(view.id.value);
    runbook.set(u"id"_s, Node::scalar(m_oldId.isEmpty() ? freshId(head.textAt(u"name"), taken) : m_oldId));
    for (const Node::Entry &entry : head.entries())
        runbook.set(entry.first, entry.second);
    if (const Node *armed = m_original.find(u"armed"))
        runbook.set(u"armed"_s, *armed);
    Node steps = Node::list();
    for (const StepEditor *editor : m_editors)
        steps.append(editor->node());
    runbook.set(u"steps"_s, std::move(steps));
    return withUnknownKeys(runbook, m_original, runbookSchema().fields());
}

bool RunbookEditor::check()
{
    bool isFine = true;
    for (StepEditor *editor : m_editors) {
        const Problems problems = stepSchema().problems(editor->node());
        editor->setProblems(problems);
        isFine = isFine && !hasErrors(problems);
    }
    QString trouble;
    if (m_form->node().textAt(u"name").isEmpty())
        trouble = tr("Give the runbook a name.");
    else if (m_editors.empty())
        trouble = tr("A runbook needs at least one step.");
    else if (!isFine)
        trouble = tr("A step above needs a correction; it is marked.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    return trouble.isEmpty();
}

void RunbookEditor::replay()
{
    if (check())
        m_replay->ask(node(), m_oldId);
}

void RunbookEditor::save()
{
    if (!check())
        return;
    m_save->setEnabled(false);
    const Node runbook = node();
    m_bench.orders.put(commands::kPutRunbook,
                       u"runbook"_s,
                       runbook,
                       m_oldId,
                       this,
                       [this, runbook](const Result<QJsonObject> &answer) {
                           m_save->setEnabled(true);
                           if (answer)
                               return saved(runbook.textAt(u"id"));
                           m_trouble->setText(answer.error().sentence);
                           m_trouble->show();
                       });
}

} // namespace salve
