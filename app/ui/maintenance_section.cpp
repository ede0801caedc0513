// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/maintenance_section.h"

#include "core/set_schema.h"
#include "session/commands.h"
#include "ui/form.h"
#include "ui/maintenance_fields.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"maintenance"_s;

FieldInfo listField()
{
    FieldInfo field;
    field.kind = FieldKind::ObjectList;
    field.key = kKey;
    field.context = "MaintenanceSection";
    field.label = QT_TRANSLATE_NOOP("MaintenanceSection", "Planned");
    field.help = QT_TRANSLATE_NOOP("MaintenanceSection",
                                   "What is named is still checked then, but nothing is repaired and nobody is told. "
                                   "Where no monitor, host or tag is named, that is everything");
    field.children = maintenanceFields();
    return field;
}

} // namespace

MaintenanceSection::MaintenanceSection(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"maintenance-section"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    FormHelp help;
    help.choiceTitles = &titleOfMaintenanceForm;
    help.suggestions = [this](const QString &key) {
        QStringList ids;
        for (const MonitorView &view : m_bench.monitors.rows()) {
            if (key == u"monitors")
                ids.append(view.id.value);
            else if (key == u"hosts" && !view.host.isEmpty())
                ids.append(view.host);
            else if (key == u"tags")
                ids += view.tags;
        }
        ids.removeDuplicates();
        return ids;
    };
    m_form = new Form({listField()}, help, this);
    m_form->setObjectName(u"maintenance-form"_s);
    m_next = mutedLabel({}, this);
    m_next->setObjectName(u"planned-next"_s);
    m_trouble = errorLabel(this);
    m_trouble->setObjectName(u"planned-trouble"_s);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"save-maintenance"_s);
    column->addWidget(m_form);
    column->addWidget(m_next);
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_form, &Form::edited, this, &MaintenanceSection::showNext);
    connect(m_save, &QPushButton::clicked, this, &MaintenanceSection::save);
}

void MaintenanceSection::refresh()
{
    m_bench.session.ask({queries::kSet, {}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_bench.messages.showError(answer.error().sentence);
        const Result<Node> set = nodeFromYaml(answer->value("text"_L1).toString().toUtf8());
        const Node *planned = set ? set->find(kKey) : nullptr;
        Node list = Node::list(), map = Node::map();
        m_loaded = planned ? planned->items() : std::vector<Node>{};
        for (const Node &one : m_loaded)
            list.append(withForm(one));
        map.set(kKey, std::move(list));
        m_form->setNode(map);
        m_form->setProblems({});
        m_trouble->hide();
        showNext();
    });
}

Node MaintenanceSection::windows() const
{
    Node list = Node::list();
    const Node map = m_form->node();
    const Node *asked = map.find(kKey);
    for (const Node &one : asked ? asked->items() : std::vector<Node>{}) {
        // What is not asked for here (x-…) is not ours to drop.
        const auto before = std::find_if(m_loaded.begin(), m_loaded.end(), [&one](const Node &loaded) {
            return loaded.textAt(u"name") == one.textAt(u"name");
        });
        list.append(before == m_loaded.end()
                        ? withoutForm(one)
                        : withUnknownKeys(withoutForm(one), *before, maintenanceSchema().fields()));
    }
    return list;
}

void MaintenanceSection::showNext()
{
    const Node planned = windows();
    QStringList lines;
    for (size_t i = 0; i < planned.items().size(); ++i) {
        const Node &one = planned.items()[i];
        const QString name = one.textAt(u"name").isEmpty() ? QString::number(i + 1) : one.textAt(u"name");
        lines.append(u"%1: %2"_s.arg(name, nextText(one, m_bench.clock.wallNow())));
    }
    m_next->setText(lines.join(u'\n'));
    m_next->setVisible(!lines.isEmpty());
}

void MaintenanceSection::save()
{
    m_save->setEnabled(false);
    m_bench.orders.putMaintenance(windows(), this, [this](const Result<QJsonObject> &answer) {
        m_save->setEnabled(true);
        m_trouble->setVisible(!answer);
        if (!answer)
            m_trouble->setText(answer.error().sentence);
    });
}

} // namespace salve
