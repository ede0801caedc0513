// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/object_editors.h"

#include "ui/form.h"
#include "ui/widgets.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ObjectEditor::ObjectEditor(const FieldInfo &field, const FormHelp &help, QWidget *parent) : FieldEditor(field, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QFrame *frame = card(this);
    auto *inside = new QVBoxLayout(frame);
    m_form = new Form(field.children, help, frame);
    inside->addWidget(m_form);
    column->addWidget(frame);
    setFocusProxy(m_form);
    connect(m_form, &Form::edited, this, &FieldEditor::edited);
}

Node ObjectEditor::value() const
{
    Node map = m_form->node();
    return map.entries().empty() ? Node() : map;
}

void ObjectEditor::setValue(const Node &value)
{
    m_form->setNode(value);
}

void ObjectEditor::setInnerProblems(const Problems &problems)
{
    m_form->setProblems(problems);
}

ObjectListEditor::ObjectListEditor(const FieldInfo &field, FormHelp help, QWidget *parent)
    : FieldEditor(field, parent),
      m_help(std::move(help))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_items = new QVBoxLayout;
    m_items->setSpacing(6);
    column->addLayout(m_items);
    QToolButton *add = linkButton(tr("Add"), this);
    add->setObjectName(u"add-"_s + field.key);
    connect(add, &QToolButton::clicked, this, [this] {
        addItem({});
        emit edited();
    });
    column->addWidget(add);
}

void ObjectListEditor::addItem(const Node &value)
{
    QFrame *frame = card(this);
    auto *inside = new QVBoxLayout(frame);
    auto *form = new Form(field().children, m_help, frame);
    form->setNode(value);
    QToolButton *removeButton = linkButton(tr("Remove"), frame);
    inside->addWidget(form);
    inside->addWidget(removeButton, 0, Qt::AlignTrailing);
    m_items->addWidget(frame);
    connect(form, &Form::edited, this, &FieldEditor::edited);
    connect(removeButton, &QToolButton::clicked, this, [this, frame] {
        m_items->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
        emit edited();
    });
}

std::vector<Form *> ObjectListEditor::forms() const
{
    std::vector<Form *> all;
    for (int i = 0; i < m_items->count(); ++i)
        all.push_back(m_items->itemAt(i)->widget()->findChild<Form *>());
    return all;
}

Node ObjectListEditor::value() const
{
    Node list;
    for (const Form *form : forms())
        list.append(form->node());
    return list;
}

void ObjectListEditor::setValue(const Node &value)
{
    clearLayout(m_items);
    for (const Node &item : value.items())
        addItem(item);
}

void ObjectListEditor::setInnerProblems(const Problems &problems)
{
    // Items are called by their id, their name, or their number from 1.
    const std::vector<Form *> all = forms();
    for (size_t i = 0; i < all.size(); ++i) {
        const Node node = all[i]->node();
        Problems mine;
        for (const QString &name : {node.textAt(u"id"), node.textAt(u"name"), QString::number(i + 1)}) {
            for (const Problem &problem : problems) {
                if (!name.isEmpty() && problem.path.startsWith(name + u'.')) {
                    mine.push_back(problem);
                    mine.back().path.remove(0, name.size() + 1);
                }
            }
        }
        all[i]->setProblems(mine);
    }
}

} // namespace salve
