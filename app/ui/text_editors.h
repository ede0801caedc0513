// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field_editor.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace salve {

/// One line: text, host, URL, number, duration, size. The default stands in it as a grey hint, the unit behind it.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

protected:
    QHBoxLayout *m_row;
    QLineEdit *m_edit;
};

class FileEditor final : public LineEditor
{
    Q_OBJECT
public:
    FileEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
};

/// A text field that grows with its content, up to a dozen lines.
class GrowingText;

class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(const FieldInfo &field, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    GrowingText *m_edit;
};

/// Any tree, written as YAML.
class AnyEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit AnyEditor(const FieldInfo &field, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    GrowingText *m_edit;
};

class TickEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit TickEditor(const FieldInfo &field, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;
    bool showsOwnLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    QComboBox *m_box;
};

} // namespace salve
