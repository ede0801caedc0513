// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/text_editors.h"

#include "ui/growing_text.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Host || kind == FieldKind::Url || kind == FieldKind::File
           || kind == FieldKind::LongText;
}

/// Numbers and durations need no more room than they take.
int widthInCharacters(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Port:
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Duration:
    case FieldKind::Size:
        return 14;
    default:
        return 0;
    }
}

QHBoxLayout *bareRow(QWidget *owner)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

} // namespace

LineEditor::LineEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
    : FieldEditor(field, parent),
      m_row(bareRow(this)),
      m_edit(new QLineEdit(this))
{
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"edit-"_s + field.key);
    m_edit->setAccessibleName(field.labelText());
    m_edit->setAccessibleDescription(field.helpText());
    m_edit->setPlaceholderText(field.defaultText.isEmpty() ? field.example : field.defaultText);
    m_row->addWidget(m_edit);
    if (const int characters = widthInCharacters(field.kind); characters > 0) {
        m_edit->setFixedWidth(characters * m_edit->fontMetrics().averageCharWidth() + 24);
        m_row->addWidget(mutedLabel(field.unitText(), this));
        m_row->addStretch(1);
    }
    if (help.suggestions) {
        if (const QStringList words = help.suggestions(field.key); !words.isEmpty()) {
            auto *completer = new QCompleter(words, m_edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_edit->setCompleter(completer);
        }
    }
    connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

Node LineEditor::value() const
{
    const QString text = m_edit->text();
    if (text.isEmpty())
        return {};
    return isText(field().kind) ? Node::text(text) : Node::scalar(text.trimmed());
}

void LineEditor::setValue(const Node &value)
{
    m_edit->setText(value.text());
}

FileEditor::FileEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent) : LineEditor(field, help, parent)
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    m_row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, this->field().labelText(), m_edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
        dialog->open();
    });
}

LongTextEditor::LongTextEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_edit(new GrowingText(3, this))
{
    bareRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"edit-"_s + field.key);
    m_edit->setAccessibleName(field.labelText());
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setPlaceholderText(field.defaultText.isEmpty() ? field.example : field.defaultText);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Node LongTextEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? Node() : Node::text(text);
}

void LongTextEditor::setValue(const Node &value)
{
    m_edit->setPlainText(value.text());
}

AnyEditor::AnyEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_edit(new GrowingText(3, this))
{
    bareRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"edit-"_s + field.key);
    m_edit->setAccessibleName(field.labelText());
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setPlaceholderText(field.example);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Node AnyEditor::value() const
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    // Half-written YAML is kept as text: the kind then says what it expected.
    return nodeFromYaml(text.toUtf8()).value_or(Node::text(text));
}

void AnyEditor::setValue(const Node &value)
{
    m_edit->setPlainText(value.isNull() ? QString() : QString::fromUtf8(yamlOf(value)).trimmed());
}

TickEditor::TickEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_box(new QCheckBox(field.labelText(), this))
{
    bareRow(this)->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setObjectName(u"edit-"_s + field.key);
    m_box->setAccessibleDescription(field.helpText());
    m_box->setChecked(field.defaultText == u"true"_s);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

Node TickEditor::value() const
{
    const QString text = m_box->isChecked() ? u"true"_s : u"false"_s;
    const bool isDefault = text == (field().defaultText.isEmpty() ? u"false"_s : field().defaultText);
    return isDefault ? Node() : Node::scalar(text);
}

void TickEditor::setValue(const Node &value)
{
    m_box->setChecked((value.isScalar() ? value.text() : field().defaultText) == u"true"_s);
}

ChoiceEditor::ChoiceEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
    : FieldEditor(field, parent),
      m_box(new QComboBox(this))
{
    auto *row = bareRow(this);
    row->addWidget(m_box);
    row->addStretch(1);
    setFocusProxy(m_box);
    m_box->setObjectName(u"edit-"_s + field.key);
    m_box->setAccessibleName(field.labelText());
    m_box->setMinimumContentsLength(14);
    if (!field.choices.contains(field.defaultText))
        m_box->addItem(tr("as usual"), QString());
    for (const QString &choice : field.choices)
        m_box->addItem(help.choiceTitles ? help.choiceTitles(choice) : choice, choice);
    setValue({});
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

Node ChoiceEditor::value() const
{
    const QString word = m_box->currentData().toString();
    return word == field().defaultText ? Node() : scalarOrNull(word);
}

void ChoiceEditor::setValue(const Node &value)
{
    const int index = m_box->findData(value.isScalar() ? value.text() : field().defaultText);
    m_box->setCurrentIndex(std::max(0, index));
}

} // namespace salve
