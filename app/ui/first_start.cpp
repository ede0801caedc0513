// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/first_start.h"

#include "ui/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// A large button with a title and what lies behind it.
QPushButton *door(const QString &title, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("role", u"door"_s);
    button->setAccessibleName(u"%1. %2"_s.arg(title, text));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *column = new QVBoxLayout(button);
    column->setContentsMargins(16, 14, 16, 14);
    QLabel *heading = headingLabel(title, button);
    QLabel *words = mutedLabel(text, button);
    column->setSpacing(2);
    column->addStretch(1);
    for (QLabel *label : {heading, words}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch(1);
    button->setMinimumHeight(80);
    return button;
}

} // namespace

FirstStart::FirstStart(Demo demo, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"first-start"_s);
    auto *body = new QWidget;
    auto *centre = new QHBoxLayout(body);
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(640);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(12);
    column->addStretch(1);
    auto *picture = new QLabel(inner);
    picture->setPixmap(QIcon(u":/icons/salve.svg"_s).pixmap(72, 72));
    column->addWidget(picture);
    column->addWidget(titleLabel(tr("Nothing is watched yet"), inner));
    column->addWidget(mutedLabel(tr("Salve watches your services, repairs what fails, proves that the repair worked, "
                                    "and calls a person when it did not. "
                                    "New automation only records what it would do until you arm it."),
                                 inner));
    QPushButton *demoDoor = door(tr("Start the demo"),
                                 tr("A service breaks before your eyes and is repaired through a stand-in of Salt. "
                                    "Nothing leaves this computer."),
                                 "door-demo",
                                 inner);
    demoDoor->setVisible(demo == Demo::Offered);
    QPushButton *monitorDoor = door(tr("Add your first monitor"),
                                    tr("A web page, an API or a port: one form, with a test before you save."),
                                    "door-monitor",
                                    inner);
    QPushButton *searchDoor = door(tr("Find what runs on a host"),
                                   tr("Name a host, or this computer: Salve looks at what answers there and proposes "
                                      "monitors."),
                                   "door-search",
                                   inner);
    QPushButton *setDoor = door(tr("Open a set"),
                                tr("A file with monitors, reactions and runbooks that you or a colleague wrote."),
                                "door-set",
                                inner);
    for (QPushButton *button : {demoDoor, monitorDoor, searchDoor, setDoor})
        column->addWidget(button);
    m_tell = new QWidget(inner);
    auto *tell = new QVBoxLayout(m_tell);
    tell->setContentsMargins(0, 10, 0, 0);
    tell->addWidget(headingLabel(tr("Whom shall Salve tell when it cannot repair something?"), m_tell));
    tell->addWidget(mutedLabel(tr("One way is enough to begin with. Nobody is told of what was repaired."), m_tell));
    auto *row = new QHBoxLayout;
    const std::pair<QString, QString> ways[] = {{tr("E-mail"), u"email"_s},
                                                {tr("ntfy (phone)"), u"ntfy"_s},
                                                {tr("Webhook (chat)"), u"webhook"_s},
                                                {tr("This desktop"), u"desktop-notification"_s}};
    for (const auto &[title, kind] : ways) {
        auto *button = new QPushButton(title, m_tell);
        button->setObjectName(u"tell-"_s + kind);
        connect(button, &QPushButton::clicked, this, [this, wanted = kind] { emit tellWanted(wanted); });
        row->addWidget(button);
    }
    row->addStretch(1);
    tell->addLayout(row);
    column->addWidget(m_tell);
    column->addStretch(2);
    centre->addStretch(1);
    centre->addWidget(inner, 8);
    centre->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(body, this));
    connect(demoDoor, &QPushButton::clicked, this, &FirstStart::demoWanted);
    connect(monitorDoor, &QPushButton::clicked, this, &FirstStart::monitorWanted);
    connect(searchDoor, &QPushButton::clicked, this, &FirstStart::searchWanted);
    connect(setDoor, &QPushButton::clicked, this, &FirstStart::setWanted);
}

void FirstStart::setSomebodyToTell(bool isThere)
{
    m_tell->setVisible(!isThere);
}

} // namespace salve
