// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/form.h"

#include "ui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelCharacters = 22;

} // namespace

Form::Form(std::vector<FieldInfo> fields, FormHelp help, QWidget *parent) : QWidget(parent), m_fields(std::move(fields))
{
    auto *shown = new QVBoxLayout(this);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(9);
    m_folded = new QWidget(this);
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(9);
    int foldedCount = 0;
    for (const FieldInfo &field : m_fields) {
        m_rows.push_back(makeRow(field, help));
        (field.folded ? folded : shown)->addWidget(m_rows.back().whole);
        foldedCount += field.folded ? 1 : 0;
    }
    m_more = linkButton(tr("More settings (%1)").arg(foldedCount), this);
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_more->setVisible(foldedCount > 0);
    m_folded->setVisible(false);
    connect(m_more, &QToolButton::toggled, m_folded, &QWidget::setVisible);
    shown->addWidget(m_more);
    shown->addWidget(m_folded);
    updateShown();
}

Form::Row Form::makeRow(const FieldInfo &field, const FormHelp &help)
{
    auto *whole = new QWidget(this);
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const int labelWidth = fontMetrics().averageCharWidth() * kLabelCharacters;
    // A tick box has no label of its own: something has to hold its place, or the column loses its spacing.
    auto *place = new QWidget(whole);
    place->setFixedSize(labelWidth, 1);
    grid->addWidget(place, 0, 0, Qt::AlignTop);
    Row row{makeFieldEditor(field, help, whole), whole, errorLabel(whole)};
    if (!row.editor->showsOwnLabel()) {
        auto *label =
            new QLabel(field.required ? tr("%1 *", "required field").arg(field.labelText()) : field.labelText(), whole);
        label->setBuddy(row.editor);
        label->setWordWrap(true);
        label->setFixedWidth(labelWidth);
        label->setContentsMargins(0, 4, 0, 0);
        grid->addWidget(label, 0, 0, Qt::AlignTop);
    }
    grid->addWidget(row.editor, 0, 1);
    if (const QString text = field.helpText(); !text.isEmpty())
        grid->addWidget(mutedLabel(text, whole), 1, 1);
    row.error->setObjectName(u"error-"_s + field.key);
    grid->addWidget(row.error, 2, 1);
    connect(row.editor, &FieldEditor::edited, this, [this] {
        updateShown();
        emit edited();
    });
    return row;
}

bool Form::isShown(const FieldInfo &field) const
{
    if (field.shownIf.key.isEmpty())
        return true;
    const FieldEditor *other = editor(field.shownIf.key);
    return !other || (field.shownIf.words.contains(other->decidingText()) && isShown(other->field()));
}

void Form::updateShown()
{
    for (const Row &row : m_rows)
        row.whole->setVisible(isShown(row.editor->field()));
}

FieldEditor *Form::editor(const QString &key) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.editor->field().key == key; });
    return it == m_rows.end() ? nullptr : it->editor;
}

Node Form::node() const
{
    Node map = Node::map();
    for (const Row &row : m_rows) {
        if (!isShown(row.editor->field()))
            continue;
        if (Node value = row.editor->value(); !value.isNull())
            map.set(row.editor->field().key, std::move(value));
    }
    return map;
}

void Form::setNode(const Node &map)
{
    bool hasFolded = false;
    for (const Row &row : m_rows) {
        const Node *value = map.find(row.editor->field().key);
        row.editor->setValue(value ? *value : Node());
        hasFolded = hasFolded || (value && row.editor->field().folded);
    }
    // What somebody has set must not hide.
    if (hasFolded)
        m_more->setChecked(true);
    updateShown();
}

void Form::fill(const QString &key, const Node &value)
{
    FieldEditor *const field = editor(key);
    if (!field)
        return;
    field->setValue(value);
    if (field->field().folded)
        m_more->setChecked(true);
}

Problems Form::setProblems(const Problems &problems)
{
    Problems left = problems;
    for (const Row &row : m_rows) {
        const QString key = row.editor->field().key;
        QStringList sentences;
        Problems inner;
        std::erase_if(left, [&](const Problem &problem) {
            // A missing field is reported at the map that lacks it; its sentence begins with the quoted key.
            const bool isMissing = problem.path.isEmpty() && problem.sentence.startsWith(u"\"%1\" "_s.arg(key));
            const bool isHere = problem.path == key || isMissing;
            const bool isBelow = problem.path.startsWith(key + u'.');
            if (isHere)
                sentences.append(isMissing ? tr("Please fill this in.") : problem.sentence);
            if (isBelow) {
                inner.push_back(problem);
                inner.back().path.remove(0, key.size() + 1);
                if (row.editor->field().children.empty())
                    sentences.append(u"%1: %2"_s.arg(inner.back().path, problem.sentence));
            }
            return isHere || isBelow;
        });
        row.editor->setInnerProblems(inner);
        row.error->setText(sentences.join(u'\n'));
        row.error->setVisible(!sentences.isEmpty());
        if ((!sentences.isEmpty() || !inner.empty()) && row.editor->field().folded)
            m_more->setChecked(true);
    }
    return left;
}

void Form::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->setFocus();
}

} // namespace salve
