// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/checkup_list.h"

#include "session/checkup.h"
#include "session/commands.h"
#include "ui/state_painter.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

CheckupList::CheckupList(Session &session, About about, QWidget *parent)
    : QWidget(parent, Qt::Tool),
      m_session(session),
      m_about(std::move(about)),
      m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, 3, this))
{
    setObjectName(u"checkup-list"_s);
    setWindowTitle(m_about.title);
    m_summary->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("State"), tr("Finding"), tr("What to do")});
    m_table->setAccessibleName(tr("Findings"));
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    auto *again = new QPushButton(tr("Check &again"), this);
    again->setObjectName(u"check-again"_s);
    connect(again, &QPushButton::clicked, this, &CheckupList::ask);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    column->addWidget(again, 0, Qt::AlignRight);
    resize(720, 480);
    ask();
}

QAction *CheckupList::makeAction(Session &session, QWidget *window)
{
    auto *action = new QAction(tr("Check this &installation…"), window);
    action->setObjectName(u"action-check-up"_s);
    connect(action, &QAction::triggered, window, [&session, window] {
        open(session, {tr("Check this installation"), [] { return Query{queries::kCheckUp, {}}; }}, window);
    });
    return action;
}

QAction *CheckupList::makeSaltAction(Session &session, QWidget *window)
{
    auto *action = new QAction(tr("Check my &salt-api…"), window);
    action->setObjectName(u"action-salt-doctor"_s);
    connect(action, &QAction::triggered, window, [&session, window] {
        open(session, {tr("Check my salt-api"), [] { return Query{queries::kSaltDoctor, {}}; }}, window);
    });
    return action;
}

QPushButton *CheckupList::makeSaltButton(Session &session, std::function<QJsonObject()> reaction, QWidget *parent)
{
    auto *button = new QPushButton(tr("Check my salt-api…"), parent);
    button->setObjectName(u"salt-doctor"_s);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setToolTip(tr("Says what is there and what is missing: address, certificate, login, clients, rights, hook. "
                          "Nothing is changed."));
    connect(button, &QPushButton::clicked, button, [&session, reaction = std::move(reaction), parent] {
        open(session,
             {tr("Check my salt-api"),
              [reaction] {
                  return Query{queries::kSaltDoctor, reaction()};
              }},
             parent);
    });
    return button;
}

void CheckupList::open(Session &session, const About &about, QWidget *window)
{
    auto *list = new CheckupList(session, about, window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->QWidget::show();
}

void CheckupList::ask()
{
    m_summary->setText(tr("Looking…"));
    m_session.ask(m_about.query(), this, [this](const Result<QJsonObject> &answer) { show(answer); });
}

void CheckupList::show(const Result<QJsonObject> &answer)
{
    m_table->setRowCount(0);
    if (!answer)
        return m_summary->setText(answer.error().sentence);
    int problems = 0;
    for (const QJsonValue &finding : answer->value("findings"_L1).toArray()) {
        const auto level = fromWord<Finding::Level>(finding["level"_L1].toString()).value_or(Finding::Level::Problem);
        const bool isWarning = level == Finding::Level::Warning;
        problems += level == Finding::Level::Problem ? 1 : 0;
        const StateShape shape = level == Finding::Level::Ok ? StateShape::Up
                                 : isWarning                 ? StateShape::Degraded
                                                             : StateShape::Down;
        const QString word = level == Finding::Level::Ok ? tr("Ok") : isWarning ? tr("Warning") : tr("Problem");
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(stateIcon(shape, schemeOf(palette())), word));
        m_table->setItem(row, 1, new QTableWidgetItem(finding["sentence"_L1].toString()));
        m_table->setItem(row, 2, new QTableWidgetItem(finding["advice"_L1].toString()));
    }
    m_table->resizeColumnToContents(0);
    m_summary->setText(problems == 0 ? tr("No problem was found.") : tr("%n problem(s) found.", nullptr, problems));
}

} // namespace salve
