// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/intake_section.h"

#include "core/set_schema.h"
#include "session/calling.h"
#include "session/commands.h"
#include "ui/form.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

IntakeSection::IntakeSection(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"intake"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_state = new QLabel(this);
    m_state->setObjectName(u"intake-state"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    column->addWidget(m_state);
    FormHelp help;
    help.secrets = &bench.secrets();
    help.tokens = QStringList{u"hold-token"_s};
    m_form = new Form(intakeSchema().fields(), help, this);
    m_form->setObjectName(u"intake-form"_s);
    column->addWidget(m_form);
    m_warning = errorLabel(this);
    m_warning->setObjectName(u"intake-warning"_s);
    m_warning->setText(tr("Other computers may call, and not by TLS: everybody on the way can read the tokens. Give a "
                          "certificate and its key, or put a web server with TLS in front."));
    column->addWidget(m_warning);
    m_trouble = errorLabel(this);
    m_trouble->setObjectName(u"intake-trouble"_s);
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    QToolButton *copy = linkButton(tr("Copy address for holds"), this);
    copy->setObjectName(u"copy-hold-address"_s);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"save-intake"_s);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_form, &Form::edited, this, &IntakeSection::warn);
    connect(m_save, &QPushButton::clicked, this, &IntakeSection::save);
    connect(copy, &QToolButton::clicked, this, &IntakeSection::copyHoldAddress);
    connect(&bench, &Workbench::automationChanged, this, &IntakeSection::showState);
    showState();
}

void IntakeSection::refresh()
{
    m_bench.session.ask({queries::kSet, {}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_bench.messages.showError(answer.error().sentence);
        const Result<Node> set = nodeFromYaml(answer->value("text"_L1).toString().toUtf8());
        const Node *intake = set ? set->find(u"intake") : nullptr;
        m_form->setNode(intake ? *intake : Node::map());
        m_form->setProblems({});
        warn();
    });
}

/// What stands in the form, also before it is saved.
void IntakeSection::warn()
{
    const Result<Intake> intake = intakeSchema().read(m_form->node());
    m_warning->setVisible(intake && isHeardInTheOpen(*intake));
}

void IntakeSection::showState()
{
    const QString at = m_bench.automation.listensAt;
    m_state->setText(at.isEmpty() ? tr("Nothing is listened to: heartbeats and webhooks reach nobody.")
                                  : tr("Listens at %1.").arg(at));
}

void IntakeSection::save()
{
    const Node intake = m_form->node();
    const Problems problems = intakeSchema().problems(intake);
    const Problems left = m_form->setProblems(problems);
    m_trouble->setText(left.empty() ? QString() : left.front().sentence);
    m_trouble->setVisible(!left.empty());
    if (hasErrors(problems))
        return;
    m_save->setEnabled(false);
    m_bench.orders.putIntake(intake, this, [this](const Result<QJsonObject> &answer) {
        m_save->setEnabled(true);
        m_trouble->setVisible(!answer);
        if (!answer)
            m_trouble->setText(answer.error().sentence);
    });
}

void IntakeSection::copyHoldAddress()
{
    m_bench.session.ask({queries::kAddress, {{u"hold"_s, true}}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_bench.messages.showError(answer.error().sentence);
        QGuiApplication::clipboard()->setText(answer->value("address"_L1).toString());
        m_bench.messages.show(u"copied"_s,
                              {StateShape::Up,
                               tr("The address is copied. Whoever has it can hold repairs."),
                               {},
                               {},
                               std::chrono::seconds{10}});
    });
}

} // namespace salve
