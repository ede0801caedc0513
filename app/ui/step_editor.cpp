// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/step_editor.h"

#include "core/set_schema.h"
#include "models/step_sentence.h"
#include "models/words.h"
#include "ui/flow_layout.h"
#include "ui/text_editors.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const FieldInfo &stepField(const QString &key)
{
    const std::vector<FieldInfo> &fields = stepSchema().fields();
    return *std::find_if(fields.begin(), fields.end(), [&](const FieldInfo &field) { return field.key == key; });
}

/// The reaction of a step, by name.
class ReactionEditorField final : public FieldEditor
{
public:
    ReactionEditorField(const FieldInfo &field, const Workbench &bench, QWidget *parent)
        : FieldEditor(field, parent),
          m_box(new QComboBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setObjectName(u"edit-run"_s);
        m_box->setAccessibleName(field.labelText());
        m_box->addItem(QCoreApplication::translate("StepEditor", "choose a reaction"), QString());
        for (const ReactionView &view : bench.reactions.rows())
            m_box->addItem(view.name, view.id.value);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    }
    Node value() const override { return scalarOrNull(m_box->currentData().toString()); }
    void setValue(const Node &value) override
    {
        // A reaction that is gone is shown by its id: the sentence then says what is missing.
        if (!value.text().isEmpty() && m_box->findData(value.text()) < 0)
            m_box->addItem(value.text(), value.text());
        m_box->setCurrentIndex(std::max(0, m_box->findData(value.text())));
    }

private:
    QComboBox *m_box;
};

/// "it is down", "it has recovered": the words of `when` as they stand in a sentence.
class WhenEditor final : public FieldEditor
{
public:
    WhenEditor(const FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QComboBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setObjectName(u"edit-when"_s);
        m_box->setAccessibleName(field.labelText());
        for (const QString &word : field.choices)
            m_box->addItem(titleOf(fromWord<When>(word).value_or(When::Down)), word);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    }
    Node value() const override { return Node::scalar(m_box->currentData().toString()); }
    void setValue(const Node &value) override { m_box->setCurrentIndex(std::max(0, m_box->findData(value.text()))); }

private:
    QComboBox *m_box;
};

const QStringList &sentenceKeys()
{
    static const QStringList kKeys{u"when"_s, u"after"_s, u"run"_s, u"up-to"_s};
    return kKeys;
}

/// What does not stand in the sentence: limits first, the rest under "More".
std::vector<FieldInfo> limitFields()
{
    std::vector<FieldInfo> fields = stepSchema().fields();
    std::erase_if(fields,
                  [](const FieldInfo &field) { return sentenceKeys().contains(field.key) || field.key == u"id"; });
    for (FieldInfo &field : fields)
        field.folded = true;
    return fields;
}

} // namespace

StepEditor::StepEditor(Workbench &bench, const Node &step, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_original(step)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *frame = card(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(makeSentence(step));
    m_error = errorLabel(frame);
    column->addWidget(m_error);
    m_limits = new Form(limitFields(), {}, frame);
    m_limits->setNode(step);
    column->addWidget(m_limits);
    outer->addWidget(frame);
    connect(m_limits, &Form::edited, this, &StepEditor::updateSentence);
    updateSentence();
}

QWidget *StepEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_number = mutedLabel({}, head);
    m_number->setWordWrap(false);
    m_sentence = headingLabel({}, head);
    m_sentence->setObjectName(u"step-sentence"_s);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    const auto button = [&](const QString &text, const QString &name, auto signal) {
        auto *tool = new QToolButton(head);
        tool->setAutoRaise(true);
        tool->setText(text);
        tool->setAccessibleName(name);
        tool->setToolTip(name);
        connect(tool, &QToolButton::clicked, this, signal);
        row->addWidget(tool, 0, Qt::AlignTop);
    };
    button(u"↑"_s, tr("Move this step up"), &StepEditor::upRequested);
    button(u"↓"_s, tr("Move this step down"), &StepEditor::downRequested);
    button(u"✕"_s, tr("Remove this step"), &StepEditor::removeRequested);
    return head;
}

FieldEditor *StepEditor::addWord(QLayout *line, const QString &before, const QString &key, const Node &step)
{
    auto *label = mutedLabel(before, line->parentWidget());
    label->setWordWrap(false);
    line->addWidget(label);
    const FieldInfo &field = stepField(key);
    FieldEditor *editor = nullptr;
    if (key == u"run")
        editor = new ReactionEditorField(field, m_bench, line->parentWidget());
    else if (key == u"when")
        editor = new WhenEditor(field, line->parentWidget());
    else
        editor = makeFieldEditor(field, {}, line->parentWidget());
    if (auto *edit = editor->findChild<QLineEdit *>()) {
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 12);
        editor->setToolTip(field.helpText());
    }
    const Node *value = step.find(key);
    editor->setValue(value ? *value : Node());
    line->addWidget(editor);
    m_words.push_back(editor);
    connect(editor, &FieldEditor::edited, this, &StepEditor::updateSentence);
    return editor;
}

QWidget *StepEditor::makeSentence(const Node &step)
{
    auto *host = new QWidget(this);
    auto *line = new FlowLayout(6);
    host->setLayout(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    host->setSizePolicy(policy);
    addWord(line, tr("When"), u"when"_s, step);
    addWord(line, tr("for"), u"after"_s, step);
    addWord(line, tr("run"), u"run"_s, step);
    addWord(line, tr("at most"), u"up-to"_s, step);
    auto *end = mutedLabel(tr("times per incident"), host);
    end->setWordWrap(false);
    line->addWidget(end);
    return host;
}

Node StepEditor::node() const
{
    Node step = m_limits->node();
    for (const FieldEditor *editor : m_words) {
        if (Node value = editor->value(); !value.isNull())
            step.set(editor->field().key, std::move(value));
    }
    // An id that was given by hand, and keys of a newer Salve, stay.
    if (const Node *id = m_original.find(u"id"))
        step.set(u"id"_s, *id);
    return withUnknownKeys(step, m_original, stepSchema().fields());
}

void StepEditor::setNumber(int number)
{
    m_number->setText(QString::number(number) + u'.');
}

void StepEditor::setProblems(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : m_limits->setProblems(problems))
        sentences.append(problem.path.isEmpty() ? problem.sentence : u"%1: %2"_s.arg(problem.path, problem.sentence));
    m_error->setText(sentences.join(u'\n'));
    m_error->setVisible(!sentences.isEmpty());
}

void StepEditor::updateSentence()
{
    m_sentence->setText(stepSentence(node(), [this](const QString &id) { return m_bench.reactionName({id}); }));
    emit edited();
}

} // namespace salve
