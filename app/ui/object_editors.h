// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field_editor.h"

class QVBoxLayout;

namespace salve {

class Form;

/// Settings within settings, on a card of their own.
class ObjectEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ObjectEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;
    void setInnerProblems(const Problems &problems) override;

private:
    Form *m_form;
};

/// A list of such settings, each on its card.
class ObjectListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ObjectListEditor(const FieldInfo &field, FormHelp help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;
    void setInnerProblems(const Problems &problems) override;

private:
    void addItem(const Node &value);
    std::vector<Form *> forms() const;

    FormHelp m_help;
    QVBoxLayout *m_items;
};

} // namespace salve
