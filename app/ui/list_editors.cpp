// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/list_editors.h"

#include "ui/growing_text.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

TextListEditor::TextListEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
    : FieldEditor(field, parent),
      m_edit(new GrowingText(1, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"edit-"_s + field.key);
    m_edit->setAccessibleName(tr("%1, one per line").arg(field.labelText()));
    m_edit->setPlaceholderText(field.example.isEmpty() ? tr("one per line") : field.example);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    const QStringList words = field.choices.isEmpty() && help.suggestions ? help.suggestions(field.key) : field.choices;
    if (words.isEmpty())
        return;
    QToolButton *add = linkButton(tr("Add from those in use ▾"), this);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(add);
    for (const QString &word : words)
        connect(menu->addAction(word), &QAction::triggered, this, [this, word] { append(word); });
    add->setMenu(menu);
    column->addWidget(add);
}

void TextListEditor::append(const QString &word)
{
    QStringList lines = m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (!lines.contains(word))
        lines.append(word);
    m_edit->setPlainText(lines.join(u'\n'));
}

Node TextListEditor::value() const
{
    Node list;
    for (const QString &line : m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            list.append(Node::scalar(word));
    }
    return list;
}

void TextListEditor::setValue(const Node &value)
{
    QStringList lines;
    if (value.isScalar())
        lines.append(value.text());
    for (const Node &item : value.items())
        lines.append(item.text());
    m_edit->setPlainText(lines.join(u'\n'));
}

TextMapEditor::TextMapEditor(const FieldInfo &field, QWidget *parent) : FieldEditor(field, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    QToolButton *add = linkButton(tr("Add a line"), this);
    add->setObjectName(u"add-"_s + field.key);
    connect(add, &QToolButton::clicked, this, [this] { addRow({}, {}); });
    column->addWidget(add);
}

void TextMapEditor::addRow(const QString &key, const QString &text)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLineEdit(key, row);
    name->setObjectName(u"name"_s);
    name->setPlaceholderText(tr("Name"));
    auto *value = new QLineEdit(text, row);
    value->setObjectName(u"value"_s);
    value->setPlaceholderText(tr("Value"));
    auto *removeButton = new QToolButton(row);
    removeButton->setAutoRaise(true);
    removeButton->setText(u"✕"_s);
    removeButton->setAccessibleName(tr("Remove this line"));
    line->addWidget(name, 2);
    line->addWidget(value, 3);
    line->addWidget(removeButton);
    m_rows->addWidget(row);
    connect(name, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(value, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(removeButton, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        emit edited();
    });
}

Node TextMapEditor::value() const
{
    Node map;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        const QString name = row->findChild<QLineEdit *>(u"name"_s)->text().trimmed();
        if (!name.isEmpty())
            map.set(name, Node::text(row->findChild<QLineEdit *>(u"value"_s)->text()));
    }
    return map;
}

void TextMapEditor::setValue(const Node &value)
{
    clearLayout(m_rows);
    for (const Node::Entry &entry : value.entries())
        addRow(entry.first, entry.second.text());
}

} // namespace salve
