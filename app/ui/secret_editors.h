// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field_editor.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace salve {

/// The name of a value in the vault, with "Store secret…" beside it. The value itself never comes back to a form.
class SecretChooser final : public QWidget
{
    Q_OBJECT
public:
    SecretChooser(const QString &key, const QString &label, const FormHelp &help, QWidget *parent = nullptr);
    QString name() const;
    void setName(const QString &name);

signals:
    void edited();

private:
    QWidget *makeStorePanel(const QString &key);
    void fillNames();
    void storeValue();
    void generate();

    const QString m_key;
    SecretStore *m_secrets;
    const std::function<QString(const QString &key)> m_tokenName;
    QString m_replacing; ///< a second "Generate" replaces this one
    QComboBox *m_names;
    QWidget *m_panel{nullptr};
    QLineEdit *m_newName{nullptr};
    QLineEdit *m_newValue{nullptr};
    QLabel *m_trouble{nullptr};
    QLabel *m_generated{nullptr};
    QLabel *m_refused{nullptr};
};

class SecretEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SecretEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    SecretChooser *m_chooser;
};

/// A text that may be a credential as a whole: written here, or taken from the vault.
class MaybeSecretEditor final : public FieldEditor
{
    Q_OBJECT
public:
    MaybeSecretEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent = nullptr);
    Node value() const override;
    void setValue(const Node &value) override;

private:
    QComboBox *m_where;
    QStackedWidget *m_stack;
    QLineEdit *m_text;
    SecretChooser *m_chooser;
};

} // namespace salve
