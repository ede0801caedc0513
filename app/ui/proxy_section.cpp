// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/proxy_section.h"

#include "session/commands.h"
#include "session/outgoing_proxy.h"
#include "ui/form.h"
#include "ui/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ProxySection::ProxySection(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"proxy"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    FormHelp help;
    help.secrets = &bench.secrets();
    m_form = new Form(proxySettingsSchema().fields(), help, this);
    m_form->setObjectName(u"proxy-form"_s);
    column->addWidget(m_form);
    m_trouble = errorLabel(this);
    m_trouble->setObjectName(u"proxy-trouble"_s);
    column->addWidget(m_trouble);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"save-proxy"_s);
    column->addWidget(m_save, 0, Qt::AlignTrailing);
    connect(m_save, &QPushButton::clicked, this, &ProxySection::save);
}

void ProxySection::refresh()
{
    m_bench.session.ask({queries::kProxy, {}}, this, [this](const Result<QJsonObject> &answer) {
        m_form->setEnabled(answer.has_value());
        m_save->setEnabled(answer.has_value());
        if (!answer)
            return complain(answer.error().sentence);
        m_form->setNode(nodeOf(answer->value("proxy"_L1)));
        m_form->setProblems({});
        complain(answer->value("trouble"_L1).toString());
    });
}

void ProxySection::save()
{
    const Node proxy = m_form->node();
    const Problems problems = proxySettingsSchema().problems(proxy);
    const Problems left = m_form->setProblems(problems);
    complain(left.empty() ? QString() : left.front().sentence);
    if (hasErrors(problems))
        return;
    m_save->setEnabled(false);
    m_bench.orders.setProxy(proxy, this, [this](const Result<QJsonObject> &answer) {
        m_save->setEnabled(true);
        if (!answer)
            return complain(answer.error().sentence);
        m_bench.messages.show(
            u"proxy"_s, {StateShape::Up, tr("Saved: the proxy of this computer."), {}, {}, std::chrono::seconds{10}});
        refresh();
    });
}

void ProxySection::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace salve
