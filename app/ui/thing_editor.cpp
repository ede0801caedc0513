// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/thing_editor.h"

#include "core/fresh_id.h"
#include "ui/kind_picker.h"
#include "ui/state_badge.h"
#include "ui/trust_panel.h"
#include "ui/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 760; // wider lines of help are hard to read

} // namespace

ThingEditor::ThingEditor(
    Workbench &bench, Words words, std::vector<const Kind *> kinds, std::vector<FieldInfo> common, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_words(std::move(words)),
      m_kinds(kinds),
      m_commonFields(std::move(common))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 0, 0);
    column->setSpacing(10);
    m_title = titleLabel({}, this);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_picker = new KindPicker(std::move(kinds), this);
    m_picker->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    row->addWidget(m_picker);
    m_scroll = scrolled(new QWidget, this);
    row->addWidget(m_scroll, 1);
    column->addLayout(row, 1);
    m_trouble = errorLabel(this);
    m_trouble->setObjectName(u"trouble"_s);
    column->addWidget(makeFooter());
    connect(m_picker, &KindPicker::chosenChanged, this, [this] {
        // What was typed into common fields stays when the kind changes.
        if (const Kind *chosen = m_picker->chosen(); chosen && !m_isLoading)
            showForm(*chosen, m_common ? m_common->node() : Node::map());
    });
}

QWidget *ThingEditor::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 20, 12);
    column->addWidget(separatorLine(footer));
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    m_tryButton = new QPushButton(m_words.tryButton, footer);
    m_tryButton->setObjectName(u"try"_s);
    auto *cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setObjectName(u"cancel"_s);
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    m_saveButton = primaryButton(tr("Save"), footer);
    m_saveButton->setObjectName(u"save"_s);
    m_saveButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    row->addWidget(m_tryButton);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveButton);
    column->addLayout(row);
    connect(m_tryButton, &QPushButton::clicked, this, [this] {
        if (check())
            tryOut();
    });
    connect(cancel, &QPushButton::clicked, this, &ThingEditor::cancelled);
    connect(m_saveButton, &QPushButton::clicked, this, &ThingEditor::save);
    return footer;
}

void ThingEditor::startNew(const QString &kind)
{
    m_title->setText(m_words.newTitle);
    m_oldId.clear();
    m_original = Node::map();
    m_common = nullptr;
    m_picker->show();
    m_trouble->hide();
    const QString first = kind.isEmpty() && !m_kinds.empty() ? m_kinds.front()->id() : kind;
    m_isLoading = true;
    m_picker->choose(first);
    m_isLoading = false;
    if (const Kind *chosen = m_picker->chosen())
        showForm(*chosen, Node::map());
}

void ThingEditor::startEdit(const QString &id)
{
    load(id, false);
}

void ThingEditor::startCopy(const QString &id)
{
    load(id, true);
}

void ThingEditor::load(const QString &id, bool asCopy)
{
    m_title->setText(asCopy ? m_words.newTitle : m_words.editTitle);
    m_oldId = asCopy ? QString() : id;
    m_trouble->hide();
    m_bench.session.ask({m_words.query, {{u"id"_s, id}}}, this, [this, id, asCopy](const Result<QJsonObject> &answer) {
        if (!answer) {
            m_bench.messages.showError(answer.error().sentence);
            emit cancelled();
            return;
        }
        Node thing = nodeOf(answer->value(m_words.argument));
        const QString kindId = thing.textAt(u"kind");
        const auto it =
            std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind *kind) { return kind->id() == kindId; });
        if (it == m_kinds.end()) {
            m_bench.messages.showError(
                tr("%1 is of the kind \"%2\", which this Salve does not know. Edit it in the set file.")
                    .arg(id, kindId));
            emit cancelled();
            return;
        }
        if (asCopy) {
            thing.remove(u"id");
            thing.set(u"name"_s, Node::text(tr("Copy of %1").arg(thing.textAt(u"name"))));
        }
        m_original = thing;
        m_isLoading = true;
        m_picker->choose(kindId);
        m_isLoading = false;
        m_picker->setVisible(asCopy);
        showForm(**it, thing);
    });
}

void ThingEditor::showForm(const Kind &kind, const Node &thing)
{
    m_kind = &kind;
    buildForms();
    m_common->setNode(thing);
    m_own->setNode(thing);
    settingsChanged();
    m_scroll->verticalScrollBar()->setValue(0);
    m_trouble->hide();
    m_own->focusFirst();
}

void ThingEditor::buildForms()
{
    auto *outer = new QWidget;
    auto *outerRow = new QHBoxLayout(outer);
    outerRow->setContentsMargins(0, 0, 20, 12);
    m_body = new QWidget(outer);
    m_body->setMaximumWidth(kFormWidth);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_kindTitle = headingLabel(m_kind->title(), m_body);
    column->addWidget(m_kindTitle);
    column->addWidget(mutedLabel(m_kind->summary(), m_body));
    m_own = new Form(m_kind->fields(), formHelp(), m_body);
    m_own->setObjectName(u"own-form"_s);
    m_common = new Form(m_commonFields, formHelp(), m_body);
    m_common->setObjectName(u"common-form"_s);
    column->addWidget(m_own);
    if (QWidget *panel = makePanel(m_body))
        column->addWidget(panel);
    addTrust(column);
    connect(m_own, &Form::edited, this, [this] { settingsChanged(); });
    column->addWidget(separatorLine(m_body));
    column->addWidget(m_common);
    m_tryPanel = card(m_body);
    m_tryPanel->setObjectName(u"try-panel"_s);
    auto *tried = new QVBoxLayout(m_tryPanel);
    auto *line = new QHBoxLayout;
    m_tryBadge = new StateBadge(m_tryPanel);
    m_trySentence = headingLabel({}, m_tryPanel);
    m_trySentence->setObjectName(u"try-sentence"_s);
    line->addWidget(m_tryBadge, 0, Qt::AlignTop);
    line->addWidget(m_trySentence, 1);
    tried->addLayout(line);
    m_tryBusy = busyLine(m_tryPanel);
    tried->addWidget(m_tryBusy);
    m_tryDetails = codeLabel({}, m_tryPanel);
    tried->addWidget(m_tryDetails);
    m_tryPanel->hide();
    column->addWidget(m_tryPanel);
    column->addStretch(1);
    outerRow->addWidget(m_body, 20);
    outerRow->addStretch(1);
    outer->setObjectName(u"scrolled"_s);
    outer->setAutoFillBackground(false);
    m_scroll->setWidget(outer);
    m_scroll->viewport()->setAutoFillBackground(false);
}

/// Where the kind asks at an address and can be told whom to trust there.
void ThingEditor::addTrust(QVBoxLayout *column)
{
    const FieldEditor *url = m_own->editor(u"url"_s);
    const QString caFile = u"ca-file"_s;
    if (!url || !m_own->editor(caFile))
        return;
    auto *trust = new TrustPanel(m_bench, m_body);
    column->addWidget(trust);
    trust->setUrl(url->decidingText().trimmed());
    connect(url, &FieldEditor::edited, trust, [trust, url] { trust->setUrl(url->decidingText().trimmed()); });
    connect(trust, &TrustPanel::trusted, m_own, [form = m_own, caFile](const QString &file) {
        form->fill(caFile, Node::text(file));
    });
    connect(trust, &TrustPanel::opened, this, [this, trust] {
        m_body->layout()->activate();
        m_scroll->ensureWidgetVisible(trust);
    });
}

Node ThingEditor::settings() const
{
    return m_kind ? withUnknownKeys(m_own->node(), Node::map(), m_kind->fields()) : Node::map();
}

Node ThingEditor::node() const
{
    Node all = Node::map();
    if (!m_kind)
        return all;
    const Node common = m_common->node();
    const Node own = m_own->node();
    QString name = common.textAt(u"name");
    if (name.isEmpty())
        name = nameFromSettings();
    all.set(u"id"_s, Node::scalar(m_oldId.isEmpty() ? freshId(name, takenIds()) : m_oldId));
    all.set(u"name"_s, Node::text(name));
    all.set(u"kind"_s, Node::scalar(m_kind->id()));
    for (const Node *part : {&own, &common}) {
        for (const Node::Entry &entry : part->entries()) {
            if (entry.first != u"name")
                all.set(entry.first, entry.second);
        }
    }
    // Keys that no field here knows (x-…, of a newer Salve) are not ours to drop.
    std::vector<FieldInfo> known = m_commonFields;
    known.insert(known.end(), m_kind->fields().begin(), m_kind->fields().end());
    for (const QString &key : {u"id"_s, u"kind"_s}) {
        FieldInfo info;
        info.key = key;
        known.push_back(info);
    }
    return withUnknownKeys(all, m_original, known);
}

bool ThingEditor::check()
{
    if (!m_kind)
        return false;
    const Problems own = m_own->setProblems(m_kind->problems(settings()));
    m_common->setProblems({});
    showTrouble(own);
    const bool isFine = !hasErrors(m_kind->problems(settings()));
    if (!isFine && own.empty()) {
        m_trouble->setText(tr("Something above needs a correction; it is marked."));
        m_trouble->show();
    }
    return isFine;
}

void ThingEditor::showTrouble(const Problems &left)
{
    QStringList sentences;
    for (const Problem &problem : left) {
        if (problem.severity == Severity::Error)
            sentences.append(problem.sentence);
    }
    m_trouble->setText(sentences.join(u'\n'));
    m_trouble->setVisible(!sentences.isEmpty());
}

void ThingEditor::save()
{
    if (!check())
        return;
    m_saveButton->setEnabled(false);
    const Node thing = node();
    m_bench.orders.put(
        m_words.command, m_words.argument, thing, m_oldId, this, [this, thing](const Result<QJsonObject> &answer) {
            m_saveButton->setEnabled(true);
            if (answer) {
                const QString id = answer->value("id"_L1).toString();
                emit saved(id.isEmpty() ? thing.textAt(u"id") : id);
                return;
            }
            m_trouble->setText(answer.error().sentence);
            m_trouble->show();
        });
}

void ThingEditor::setTrying(const QString &sentence)
{
    showTry(StateShape::Pending, sentence, {});
    if (m_tryBusy)
        m_tryBusy->show();
    m_tryButton->setEnabled(false);
}

void ThingEditor::showTry(StateShape shape, const QString &sentence, const QString &details)
{
    m_tryButton->setEnabled(true);
    if (!m_tryPanel)
        return;
    m_tryBadge->setState(shape);
    m_tryBusy->hide();
    m_trySentence->setText(sentence);
    m_tryDetails->setText(details);
    m_tryDetails->setVisible(!details.isEmpty());
    m_tryPanel->show();
    m_body->layout()->activate();
    m_scroll->ensureWidgetVisible(m_tryPanel);
}

} // namespace salve
