// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/secret_editors.h"

#include "ui/widgets.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

Node secretNode(const QString &name)
{
    if (name.isEmpty())
        return {};
    return Node::map({{u"secret"_s, Node::scalar(name)}});
}

} // namespace

SecretChooser::SecretChooser(const QString &key, const QString &label, const FormHelp &help, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_secrets(help.secrets),
      m_tokenName(help.tokenName),
      m_names(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_names->setObjectName(u"edit-"_s + key);
    m_names->setAccessibleName(tr("%1: name in the vault").arg(label));
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->lineEdit()->setPlaceholderText(tr("name in the vault"));
    setFocusProxy(m_names);
    auto *storeButton = new QPushButton(tr("Store secret…"), this);
    storeButton->setObjectName(u"store-"_s + key);
    storeButton->setCheckable(true);
    row->addWidget(m_names, 1);
    if (help.tokens.contains(key)) {
        auto *generateButton = new QPushButton(tr("Generate"), this);
        generateButton->setObjectName(u"generate-"_s + key);
        generateButton->setToolTip(tr("Makes a random token and keeps it in the vault"));
        generateButton->setEnabled(m_secrets != nullptr);
        row->addWidget(generateButton);
        connect(generateButton, &QPushButton::clicked, this, &SecretChooser::generate);
    }
    row->addWidget(storeButton);
    column->addLayout(row);
    m_generated = mutedLabel({}, this);
    m_generated->setObjectName(u"generated-"_s + key);
    m_generated->hide();
    m_refused = errorLabel(this);
    m_refused->setObjectName(u"generate-refused-"_s + key);
    column->addWidget(m_generated);
    column->addWidget(m_refused);
    m_panel = makeStorePanel(key);
    m_panel->hide();
    column->addWidget(m_panel);
    fillNames();
    storeButton->setEnabled(m_secrets != nullptr);
    connect(m_names, &QComboBox::editTextChanged, this, &SecretChooser::edited);
    connect(storeButton, &QPushButton::toggled, m_panel, [this](bool isOpen) {
        m_panel->setVisible(isOpen);
        m_newName->setText(m_names->currentText());
        (m_newName->text().isEmpty() ? m_newName : m_newValue)->setFocus();
    });
    if (m_secrets)
        connect(m_secrets, &SecretStore::namesChanged, this, &SecretChooser::fillNames);
}

QWidget *SecretChooser::makeStorePanel(const QString &key)
{
    QFrame *panel = card(this);
    auto *column = new QVBoxLayout(panel);
    auto *row = new QHBoxLayout;
    m_newName = new QLineEdit(panel);
    m_newName->setObjectName(u"secret-name-"_s + key);
    m_newName->setPlaceholderText(tr("name, such as shop-probe"));
    m_newName->setAccessibleName(tr("Name of the secret"));
    m_newValue = new QLineEdit(panel);
    m_newValue->setObjectName(u"secret-value-"_s + key);
    m_newValue->setEchoMode(QLineEdit::Password);
    m_newValue->setPlaceholderText(tr("value"));
    m_newValue->setAccessibleName(tr("Value of the secret"));
    auto *keep = new QPushButton(tr("Store"), panel);
    keep->setObjectName(u"secret-store-"_s + key);
    row->addWidget(m_newName, 1);
    row->addWidget(m_newValue, 1);
    row->addWidget(keep);
    column->addLayout(row);
    column->addWidget(
        mutedLabel(tr("Kept in this computer's vault. Sets, logs and exports hold only the name."), panel));
    m_trouble = errorLabel(panel);
    column->addWidget(m_trouble);
    connect(keep, &QPushButton::clicked, this, &SecretChooser::storeValue);
    connect(m_newValue, &QLineEdit::returnPressed, this, &SecretChooser::storeValue);
    return panel;
}

void SecretChooser::storeValue()
{
    const QString secret = m_newName->text().trimmed();
    if (secret.isEmpty() || m_newValue->text().isEmpty()) {
        m_trouble->setText(tr("Give the secret a name and a value."));
        m_trouble->show();
        return;
    }
    m_secrets->store(secret, m_newValue->text(), this, [this, secret](const Result<void> &result) {
        m_trouble->setVisible(!result);
        if (!result) {
            m_trouble->setText(result.error().sentence);
            return;
        }
        m_newValue->clear();
        setName(secret);
        for (auto *button : findChildren<QPushButton *>()) {
            if (button->isCheckable())
                button->setChecked(false);
        }
    });
}

/// What has a token of this name already is replaced by a second click only: addresses die with the old one.
void SecretChooser::generate()
{
    if (name().isEmpty())
        setName(m_tokenName ? m_tokenName(m_key) : m_key);
    const QString secret = name();
    const auto replacing = m_replacing == secret ? SecretStore::Replacing::Wanted : SecretStore::Replacing::Refused;
    m_secrets->generate(secret, replacing, this, [this, secret](const Result<void> &made) {
        m_replacing = !made && made.error().code == ErrorCode::Conflict ? secret : QString();
        m_generated->setVisible(made.has_value());
        m_refused->setVisible(!made);
        if (made)
            m_generated->setText(
                tr("A new token is in the vault as %1. Once this is saved, its address can be copied.").arg(secret));
        else if (!m_replacing.isEmpty())
            m_refused->setText(tr("%1 Generate once more to replace it.").arg(made.error().sentence));
        else
            m_refused->setText(made.error().sentence);
        if (made)
            emit edited();
    });
}

void SecretChooser::fillNames()
{
    const QString kept = m_names->currentText();
    const QSignalBlocker blocker(m_names);
    m_names->clear();
    if (m_secrets)
        m_names->addItems(m_secrets->names());
    m_names->setCurrentText(kept);
}

QString SecretChooser::name() const
{
    return m_names->currentText().trimmed();
}

void SecretChooser::setName(const QString &name)
{
    m_names->setCurrentText(name);
}

SecretEditor::SecretEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
    : FieldEditor(field, parent),
      m_chooser(new SecretChooser(field.key, field.labelText(), help, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chooser);
    setFocusProxy(m_chooser);
    connect(m_chooser, &SecretChooser::edited, this, &FieldEditor::edited);
}

Node SecretEditor::value() const
{
    return secretNode(m_chooser->name());
}

void SecretEditor::setValue(const Node &value)
{
    m_chooser->setName(value.textAt(u"secret"));
}

MaybeSecretEditor::MaybeSecretEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent)
    : FieldEditor(field, parent),
      m_where(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_text(new QLineEdit(this)),
      m_chooser(new SecretChooser(field.key + u"-secret"_s, field.labelText(), help, this))
{
    // One below the other: side by side they need more room than a small window has.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_where->addItems({tr("Written here"), tr("From the vault")});
    m_where->setObjectName(u"where-"_s + field.key);
    m_where->setAccessibleName(tr("Where %1 is kept").arg(field.labelText()));
    m_text->setObjectName(u"edit-"_s + field.key);
    m_text->setAccessibleName(field.labelText());
    m_text->setPlaceholderText(field.example);
    setFocusProxy(m_text);
    auto *textPage = new QWidget(m_stack);
    auto *textColumn = new QVBoxLayout(textPage);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->addWidget(m_text, 0, Qt::AlignTop);
    m_stack->addWidget(textPage);
    m_stack->addWidget(m_chooser);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_where, 0, Qt::AlignLeading);
    column->addWidget(m_stack);
    connect(m_where, &QComboBox::currentIndexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_where, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    connect(m_text, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_chooser, &SecretChooser::edited, this, &FieldEditor::edited);
}

Node MaybeSecretEditor::value() const
{
    if (m_where->currentIndex() == 1)
        return secretNode(m_chooser->name());
    return m_text->text().isEmpty() ? Node() : Node::text(m_text->text());
}

void MaybeSecretEditor::setValue(const Node &value)
{
    m_where->setCurrentIndex(value.isMap() ? 1 : 0);
    m_text->setText(value.isScalar() ? value.text() : QString());
    m_chooser->setName(value.textAt(u"secret"));
}

} // namespace salve
