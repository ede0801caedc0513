// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field_editor.h"

class QVBoxLayout;

namespace salve {

class GrowingText;

/// A list of texts: one per line.
class TextListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TextListEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    void append(const QString &word);
    GrowingText *m_edit;
};

/// Names with values: a row each, and one more on demand.
class TextMapEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextMapEditor(const FieldInfo &field, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    void addRow(const QString &key, const QString &text);
    QVBoxLayout *m_rows;
};

} // namespace salve
