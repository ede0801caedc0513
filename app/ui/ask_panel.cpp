// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/ask_panel.h"

#include "ui/message_area.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

AskPanel::AskPanel(MessageArea &messages, const QString &key, const Words &words)
    : QFrame(&messages),
      m_messages(messages),
      m_key(key),
      m_line(new QLineEdit(this)),
      m_row(new QHBoxLayout),
      m_confirm(primaryButton(words.confirm, this)),
      m_trouble(errorLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 14, 9);
    auto *head = new QHBoxLayout;
    auto *badge = new StateBadge(this);
    badge->setState(StateShape::Pending);
    setAccessibleName(words.title);
    head->addWidget(badge, 0, Qt::AlignTop);
    head->addWidget(headingLabel(words.title, this), 1);
    column->addLayout(head);
    column->addWidget(mutedLabel(words.explanation, this));
    m_line->setObjectName(key + u"-text"_s);
    m_line->setPlaceholderText(words.hint);
    m_line->setAccessibleName(words.line);
    m_confirm->setObjectName(key + u"-confirm"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(cancel);
    m_row->addWidget(m_confirm);
    column->addLayout(m_row);
    m_trouble->setObjectName(key + u"-trouble"_s);
    column->addWidget(m_trouble);
    setTabOrder(m_line, cancel);
    setTabOrder(cancel, m_confirm);
    connect(m_line, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(); });
    connect(cancel, &QPushButton::clicked, this, &AskPanel::leave);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AskPanel::leave);
}

void AskPanel::open()
{
    m_messages.showPanel(m_key, this);
    m_line->setFocus();
}

QString AskPanel::written() const
{
    return m_line->text().trimmed();
}

void AskPanel::addField(QWidget *field)
{
    m_row->insertWidget(1, field);
    setTabOrder(m_line, field);
}

void AskPanel::wait()
{
    m_confirm->setEnabled(false);
    m_trouble->hide();
}

void AskPanel::showRefusal(const QString &sentence)
{
    m_confirm->setEnabled(true);
    m_trouble->setText(sentence);
    m_trouble->show();
    m_line->setFocus(); // it left the button that was disabled, perhaps for another bar
}

void AskPanel::leave()
{
    m_messages.close(m_key);
}

} // namespace salve
