// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "ui/secret_store.h"

#include <QWidget>

#include <functional>

namespace salve {

/// What editors ask of the world around the form.
struct FormHelp
{
    SecretStore *secrets{nullptr};
    /// Values to offer for a key: monitors for "parent", tags in use for "tags".
    std::function<QStringList(const QString &key)> suggestions{};
    /// Words of choices as people read them; without it as they stand in a file.
    std::function<QString(const QString &word)> choiceTitles{};
    /// Keys of secrets that are made up here, by "Generate", and a name in the vault for a new one.
    QStringList tokens{};
    std::function<QString(const QString &key)> tokenName{};
};

/// The widget for one field: takes and gives a Node; null means "as the default says".
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const FieldInfo &field, QWidget *parent = nullptr);

    const FieldInfo &field() const { return m_field; }
    virtual Node value() const = 0;
    /// Null shows the default.
    virtual void setValue(const Node &value) = 0;
    /// The text that other fields' shown-if looks at: the value's, else the default's.
    QString decidingText() const;
    /// Problems below this field: the path is relative to it. Editors without fields of their own ignore it.
    virtual void setInnerProblems(const Problems &problems);
    virtual bool showsOwnLabel() const { return false; } ///< a tick box carries its label itself

signals:
    void edited();

protected:
    const FieldInfo m_field;
};

/// The right editor for the kind of field; the only place that knows them all.
FieldEditor *makeFieldEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent);

/// A scalar of this text, or null when the text is empty.
Node scalarOrNull(const QString &text);

} // namespace salve
