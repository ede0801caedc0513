// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/message_area.h"

#include "ui/state_badge.h"
#include "ui/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace salve {

using namespace Qt::StringLiterals;

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messages"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageArea::show(const QString &key, const BarMessage &message)
{
    close(key);
    QWidget *bar = makeBar(key, message);
    put(key, bar);
    if (message.shownFor.count() > 0)
        QTimer::singleShot(message.shownFor, bar, [this, key] { close(key); });
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageArea::showPanel(const QString &key, QFrame *panel)
{
    close(key);
    panel->setObjectName(u"bar-"_s + key);
    panel->setProperty("role", u"bar"_s);
    put(key, panel);
    panel->show();
}

void MessageArea::put(const QString &key, QWidget *bar)
{
    m_bars.insert(key, bar);
    m_layout->addWidget(bar);
}

void MessageArea::close(const QString &key)
{
    if (QWidget *bar = m_bars.take(key)) {
        bar->hide();
        m_layout->removeWidget(bar);
        bar->deleteLater();
    }
}

void MessageArea::showError(const QString &sentence)
{
    show(u"error"_s, {StateShape::Down, sentence, {}, {}, Millis{0}});
}

QString MessageArea::sentenceOf(const QString &key) const
{
    const QWidget *bar = m_bars.value(key);
    return bar ? bar->accessibleName() : QString();
}

QWidget *MessageArea::makeBar(const QString &key, const BarMessage &message)
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"bar-"_s + key);
    bar->setProperty("role", u"bar"_s);
    bar->setAccessibleName(message.sentence);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(14, 7, 8, 7);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *badge = new StateBadge(bar);
    badge->setState(message.shape);
    auto *sentence = new QLabel(message.sentence, bar);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(badge);
    row->addWidget(sentence, 1);
    for (const BarButton &button : message.buttons) {
        auto *push = new QPushButton(button.text, bar);
        connect(push, &QPushButton::clicked, this, [this, key, button] {
            if (button.after == BarButton::After::Close)
                close(key);
            if (button.act)
                button.act();
        });
        row->addWidget(push);
    }
    auto *closeButton = new QToolButton(bar);
    closeButton->setAutoRaise(true);
    closeButton->setText(u"✕"_s);
    closeButton->setAccessibleName(tr("Close this message"));
    closeButton->setToolTip(tr("Close"));
    connect(closeButton, &QToolButton::clicked, this, [this, key] { close(key); });
    row->addWidget(closeButton);
    column->addLayout(row);
    if (message.isBusy)
        column->addWidget(busyLine(bar));
    if (!message.details.isEmpty())
        column->addWidget(codeLabel(message.details, bar));
    return bar;
}

} // namespace salve
