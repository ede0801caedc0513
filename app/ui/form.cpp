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

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

Form::Form(std::vector<FieldInfo> fields, FormHelp help, QWidget *parent) : QWidget(parent), m_fields(std::move(fields))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QGridLayout *shown = makeGrid();
    column->addLayout(shown);
    m_folded = new QWidget(this);
    QGridLayout *folded = makeGrid();
    m_folded->setLayout(folded);
    const int label = fontMetrics().averageCharWidth() * kLabelCharacters;
    shown->setColumnMinimumWidth(0, label);
    folded->setColumnMinimumWidth(0, label);
    int foldedCount = 0;
    for (const FieldInfo &field : m_fields) {
        addRow(field, help, field.folded ? folded : shown);
        foldedCount += field.folded ? 1 : 0;
    }
    m_more = linkButton(tr("More settings (%1)").arg(foldedCount), this);
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_more->setVisible(foldedCount > 0);
    m_folded->setVisible(false);
    connect(m_more, &QToolButton::toggled, m_folded, &QWidget::setVisible);
    column->addWidget(m_more);
    column->addWidget(m_folded);
    updateShown();
}

void Form::addRow(const FieldInfo &field, const FormHelp &help, QGridLayout *grid)
{
    Row row{makeFieldEditor(field, help, this), nullptr, nullptr, errorLabel(this)};
    const int line = grid->rowCount();
    if (!row.editor->showsOwnLabel()) {
        auto *label = new QLabel(field.required ? tr("%1 *", "required field").arg(field.labelText()) : field.labelText(), this);
        label->setBuddy(row.editor);
        label->setWordWrap(true);
        label->setContentsMargins(0, 4, 0, 0);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        row.label = label;
    }
    grid->addWidget(row.editor, line, 1);
    if (const QString text = field.helpText(); !text.isEmpty()) {
        row.help = mutedLabel(text, this);
        grid->addWidget(row.help, line + 1, 1);
    }
    row.error->setObjectName(u"error-"_s + field.key);
    grid->addWidget(row.error, line + 2, 1);
    grid->setRowMinimumHeight(line + 3, 8);
    connect(row.editor, &FieldEditor::edited, this, [this] {
        updateShown();
        emit edited();
    });
    m_rows.push_back(row);
}

bool Form::isShown(const FieldInfo &field) const
{
    if (field.shownIf.key.isEmpty())
        return true;
    const FieldEditor *other = editor(field.shownIf.key);
    return !other || (field.shownIf.words.contains(other->decidingText()) && isShown(other->field()));
}

void Form::setRowShown(const Row &row, bool isShown)
{
    row.editor->setVisible(isShown);
    if (row.label)
        row.label->setVisible(isShown);
    if (row.help)
        row.help->setVisible(isShown);
    row.error->setVisible(isShown && !row.error->text().isEmpty());
}

void Form::updateShown()
{
    for (const Row &row : m_rows)
        setRowShown(row, isShown(row.editor->field()));
}

FieldEditor *Form::editor(const QString &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.editor->field().key == key; });
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
