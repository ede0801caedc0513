// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/address_panel.h"

#include "session/commands.h"
#include "ui/flow_layout.h"
#include "ui/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

AddressPanel::AddressPanel(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"address-panel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(headingLabel(tr("Address to call"), this));
    m_address = codeLabel({}, this);
    m_address->setObjectName(u"address"_s);
    column->addWidget(m_address);
    m_note = errorLabel(this);
    m_note->setObjectName(u"address-note"_s);
    column->addWidget(m_note);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(4);
    row->setLayout(buttons);
    QToolButton *copy = linkButton(tr("Copy address"), row);
    copy->setObjectName(u"copy-address"_s);
    copy->setToolTip(tr("With its token: whoever has it can call this monitor"));
    m_copyPayload = linkButton(tr("Copy payload"), row);
    m_copyPayload->setObjectName(u"copy-payload"_s);
    m_more = linkButton(tr("How it is called"), row);
    m_more->setObjectName(u"address-more"_s);
    m_more->setCheckable(true);
    for (QToolButton *button : {copy, m_copyPayload, m_more})
        buttons->addWidget(button);
    column->addWidget(row);
    m_use = new QWidget(this);
    auto *use = new QVBoxLayout(m_use);
    use->setContentsMargins(0, 0, 0, 0);
    use->setSpacing(6);
    m_setup = mutedLabel({}, m_use);
    m_setup->setObjectName(u"address-setup"_s);
    m_forms = codeLabel({}, m_use);
    m_forms->setObjectName(u"address-forms"_s);
    m_payloadText = codeLabel({}, m_use);
    use->addWidget(m_setup);
    use->addWidget(m_forms);
    use->addWidget(m_payloadText);
    m_use->hide();
    column->addWidget(m_use);
    connect(m_more, &QToolButton::toggled, m_use, &QWidget::setVisible);
    connect(copy, &QToolButton::clicked, this, &AddressPanel::copyAddress);
    connect(m_copyPayload, &QToolButton::clicked, this, &AddressPanel::copyPayload);
    hide();
}

void AddressPanel::setCalling(const MonitorId &monitor, const QJsonObject &calling)
{
    m_monitor = calling.isEmpty() ? MonitorId{} : monitor;
    setVisible(!calling.isEmpty());
    if (calling.isEmpty()) {
        m_more->setChecked(false);
        return;
    }
    m_address->setText(calling.value("address"_L1).toString());
    const QString note = calling.value("note"_L1).toString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QStringList forms;
    for (const QJsonValue &form : calling.value("forms"_L1).toArray())
        forms.append(u"%1\n    %2"_s.arg(form["address"_L1].toString(), form["meaning"_L1].toString()));
    m_forms->setText(forms.join(u'\n'));
    m_forms->setVisible(forms.size() > 1);
    m_setup->setText(calling.value("setup"_L1).toString());
    m_setup->setVisible(!m_setup->text().isEmpty());
    m_payload = calling.value("payload"_L1).toString().trimmed();
    m_payloadText->setText(m_payload);
    m_payloadText->setVisible(!m_payload.isEmpty());
    m_copyPayload->setVisible(!m_payload.isEmpty());
}

void AddressPanel::copyAddress()
{
    m_bench.session.ask(
        {queries::kAddress, {{u"monitor"_s, m_monitor.value}}}, this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return m_bench.messages.showError(answer.error().sentence);
            QGuiApplication::clipboard()->setText(answer->value("address"_L1).toString());
            say(tr("The address is copied. Whoever has it can call this monitor."));
        });
}

void AddressPanel::copyPayload()
{
    QGuiApplication::clipboard()->setText(m_payload);
    say(tr("The payload is copied."));
}

void AddressPanel::say(const QString &sentence)
{
    m_bench.messages.show(u"copied"_s, {StateShape::Up, sentence, {}, {}, std::chrono::seconds{10}});
}

} // namespace salve
