// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field_editor.h"

#include <vector>

class QLabel;
class QToolButton;

namespace salve {

/// A form made from field declarations: labels, hints, help, errors in place, fields that show only when others say so,
/// "More".
class Form final : public QWidget
{
    Q_OBJECT
public:
    Form(std::vector<FieldInfo> fields, FormHelp help, QWidget *parent = nullptr);

    const std::vector<FieldInfo> &fields() const { return m_fields; }
    /// What differs from the defaults, as a map; hidden fields are left out.
    Node node() const;
    void setNode(const Node &map);
    /// In one field as if it was typed there, and in sight.
    void fill(const QString &key, const Node &value);
    /// Shows each problem at the field its path begins with; answers those that belong to no field here.
    Problems setProblems(const Problems &problems);
    FieldEditor *editor(const QString &key) const;
    void focusFirst();

signals:
    void edited();

private:
    struct Row
    {
        FieldEditor *editor;
        QWidget *whole;
        QLabel *error;
    };
    Row makeRow(const FieldInfo &field, const FormHelp &help);
    void updateShown();
    bool isShown(const FieldInfo &field) const;

    std::vector<FieldInfo> m_fields;
    std::vector<Row> m_rows;
    QToolButton *m_more{nullptr};
    QWidget *m_folded{nullptr};
};

} // namespace salve
