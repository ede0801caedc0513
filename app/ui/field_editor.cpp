// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/field_editor.h"

#include "ui/list_editors.h"
#include "ui/object_editors.h"
#include "ui/secret_editors.h"
#include "ui/text_editors.h"

namespace salve {

FieldEditor::FieldEditor(const FieldInfo &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    setObjectName(QStringLiteral("field-") + field.key);
    setAccessibleName(field.labelText());
}

QString FieldEditor::decidingText() const
{
    const Node node = value();
    return node.isScalar() ? node.text() : m_field.defaultText;
}

void FieldEditor::setInnerProblems(const Problems &) {}

Node scalarOrNull(const QString &text)
{
    return text.isEmpty() ? Node() : Node::scalar(text);
}

FieldEditor *makeFieldEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Host:
    case FieldKind::Url:
    case FieldKind::Port:
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Duration:
    case FieldKind::Size:
        return new LineEditor(field, help, parent);
    case FieldKind::File:
        return new FileEditor(field, help, parent);
    case FieldKind::LongText:
        return new LongTextEditor(field, parent);
    case FieldKind::Boolean:
        return new TickEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, help, parent);
    case FieldKind::TextList:
        return new TextListEditor(field, help, parent);
    case FieldKind::TextMap:
        return new TextMapEditor(field, parent);
    case FieldKind::Secret:
        return new SecretEditor(field, help, parent);
    case FieldKind::MaybeSecret:
        return new MaybeSecretEditor(field, help, parent);
    case FieldKind::Object:
        return new ObjectEditor(field, help, parent);
    case FieldKind::ObjectList:
        return new ObjectListEditor(field, help, parent);
    case FieldKind::Any:
        return new AnyEditor(field, parent);
    }
    return new LineEditor(field, help, parent);
}

} // namespace salve
