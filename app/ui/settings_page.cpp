// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/settings_page.h"

#include "core/set_schema.h"
#include "session/commands.h"
#include "ui/form.h"
#include "ui/intake_section.h"
#include "ui/maintenance_section.h"
#include "ui/proxy_section.h"
#include "ui/widgets.h"

#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const QString kDigestTo = u"digest-to"_s; // a key of the form only
const QString kTo = u" to "_s;

FieldInfo tellsField()
{
    FieldInfo field;
    field.kind = FieldKind::ObjectList;
    field.key = u"tell"_s;
    field.context = "SettingsPage";
    field.label = QT_TRANSLATE_NOOP("SettingsPage", "Tell");
    field.help = QT_TRANSLATE_NOOP("SettingsPage",
                                   "Reactions that reach a person, in this order, when an incident was not repaired");
    field.children = tellSchema().fields();
    return field;
}

FieldInfo digestField()
{
    FieldInfo field;
    field.kind = FieldKind::Text;
    field.key = u"digest"_s;
    field.context = "SettingsPage";
    field.label = QT_TRANSLATE_NOOP("SettingsPage", "Receipt of the day");
    field.help =
        QT_TRANSLATE_NOOP("SettingsPage",
                          "When it is told each day what was repaired, as daily 08:00; it comes also when there is "
                          "nothing to say, so that silence means something");
    field.example = u"daily 08:00"_s;
    return field;
}

FieldInfo digestToField()
{
    FieldInfo field;
    field.kind = FieldKind::Text;
    field.key = kDigestTo;
    field.context = "SettingsPage";
    field.label = QT_TRANSLATE_NOOP("SettingsPage", "Receipt through");
    field.help = QT_TRANSLATE_NOOP("SettingsPage",
                                   "A reaction that tells, such as one that sends mail; empty: the first above, which "
                                   "may be a pager that wakes somebody each morning");
    return field;
}

/// The two fields of the form, from their one line in a set ("daily 08:00 to mail").
void splitDigest(Node &map)
{
    const Node *digest = map.find(u"digest");
    const QStringList parts = digest ? digest->text().split(kTo) : QStringList();
    if (parts.size() < 2)
        return;
    map.set(u"digest"_s, Node::text(parts[0].trimmed()));
    map.set(kDigestTo, Node::text(parts[1].trimmed()));
}

QString joinedDigest(const Node &map)
{
    const QString time = map.textAt(u"digest"), to = map.textAt(kDigestTo);
    return to.isEmpty() ? time : time + kTo + to;
}

QString titleOfChoice(const QString &word)
{
    const QHash<QString, QString> titles{{u"system"_s, SettingsPage::tr("As the desktop")},
                                         {u"light"_s, SettingsPage::tr("Light")},
                                         {u"dark"_s, SettingsPage::tr("Dark")},
                                         {u"high-contrast"_s, SettingsPage::tr("High contrast")},
                                         {u"ask"_s, SettingsPage::tr("Ask")},
                                         {u"keep-watching"_s, SettingsPage::tr("Keep watching")},
                                         {u"quit"_s, SettingsPage::tr("Quit")}};
    return titles.value(word, word);
}

QFrame *section(const QString &title, QWidget *content, QWidget *parent)
{
    QFrame *frame = card(parent);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(headingLabel(title, frame));
    content->setParent(frame);
    column->addWidget(content);
    return frame;
}

} // namespace

SettingsPage::SettingsPage(Workbench &bench, const AppSettings &settings, const QStringList &paths, QWidget *parent)
    : Page(parent),
      m_bench(bench)
{
    setObjectName(u"settings-page"_s);
    m_body = new QWidget;
    auto *wide = new QHBoxLayout(m_body);
    auto *inner = new QWidget(m_body);
    inner->setMaximumWidth(820);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(14);
    column->addWidget(titleLabel(tr("Settings"), inner));
    m_form = new Form(appSettingsSchema().fields(), {nullptr, {}, &titleOfChoice}, inner);
    m_form->setObjectName(u"settings-form"_s);
    column->addWidget(section(tr("This program"), m_form, inner));
    column->addWidget(section(tr("This installation"), makeInstallation(), inner));
    column->addWidget(section(tr("Whom to tell when nothing repaired it"), makeTells(), inner));
    m_maintenance = new MaintenanceSection(bench, inner);
    column->addWidget(section(tr("Planned maintenance"), m_maintenance, inner));
    m_intake = new IntakeSection(bench, inner);
    column->addWidget(section(tr("Being called: heartbeats, webhooks, holds"), m_intake, inner));
    m_proxy = new ProxySection(bench, inner);
    column->addWidget(section(tr("Proxy of this computer"), m_proxy, inner));
    QLabel *where = mutedLabel(paths.join(u'\n'), inner);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(section(tr("Where things are"), where, inner));
    column->addStretch(1);
    wide->addWidget(inner, 20);
    wide->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(m_body, this));
    showSettings(settings);
    connect(m_form, &Form::edited, this, [this] {
        if (const Result<AppSettings> read = appSettingsSchema().read(m_form->node()))
            emit settingsChanged(*read);
    });
    connect(&bench, &Workbench::automationChanged, this, [this] {
        if (!m_installation->hasFocus())
            m_installation->setText(m_bench.automation.installation);
    });
}

QWidget *SettingsPage::makeInstallation()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_installation = new QLineEdit(m_bench.automation.installation, content);
    m_installation->setObjectName(u"installation-name"_s);
    m_installation->setAccessibleName(tr("Name of this installation"));
    auto *rename = new QPushButton(tr("Rename"), content);
    row->addWidget(m_installation, 1);
    row->addWidget(rename);
    column->addLayout(row);
    column->addWidget(mutedLabel(
        tr("A set names the one installation that repairs; the others watch, and tell on their own desktop only."),
        content));
    connect(rename, &QPushButton::clicked, this, [this] { m_bench.orders.rename(m_installation->text().trimmed()); });
    return content;
}

QWidget *SettingsPage::makeTells()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    const FormHelp help{nullptr, [this](const QString &key) {
                            QStringList ids;
                            if (key == u"run") {
                                for (const ReactionView &view : m_bench.reactions.rows())
                                    ids.append(view.id.value);
                            }
                            return ids;
                        }};
    m_tells = new Form({tellsField(), digestField(), digestToField()}, help, content);
    m_tells->setObjectName(u"tells-form"_s);
    m_tellTrouble = errorLabel(content);
    m_saveTells = new QPushButton(tr("Save"), content);
    m_saveTells->setObjectName(u"save-tells"_s);
    column->addWidget(m_tells);
    column->addWidget(m_tellTrouble);
    auto *row = new QHBoxLayout;
    auto *test = new QPushButton(tr("Send test to all"), content);
    test->setObjectName(u"test-tells"_s);
    test->setToolTip(tr("Through every reaction that tells somebody, as it is saved"));
    row->addStretch(1);
    row->addWidget(test);
    row->addWidget(m_saveTells);
    column->addLayout(row);
    connect(test, &QPushButton::clicked, this, [this] { m_bench.orders.testTells({}); });
    connect(m_saveTells, &QPushButton::clicked, this, [this] {
        Node map = m_tells->node();
        map.set(u"digest"_s, Node::text(joinedDigest(map)));
        saveTells(map);
    });
    return content;
}

void SettingsPage::readTells(std::function<void(const Node &)> then)
{
    m_bench.session.ask({queries::kSet, {}}, this, [this, then = std::move(then)](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_bench.messages.showError(answer.error().sentence);
        const Result<Node> set = nodeFromYaml(answer->value("text"_L1).toString().toUtf8());
        Node map = Node::map();
        for (const QStringView key : {u"tell", u"digest"}) {
            if (const Node *part = set ? set->find(key) : nullptr)
                map.set(key.toString(), *part);
        }
        then(map);
    });
}

/// Anew each time: the form is older than the reactions.
void SettingsPage::offerChannels()
{
    QStringList ids;
    for (const ReactionView &view : m_bench.reactions.rows()) {
        if (view.effect == Effect::Tells)
            ids.append(view.id.value);
    }
    auto *edit = m_tells->findChild<QLineEdit *>(u"edit-"_s + kDigestTo);
    auto *completer = new QCompleter(ids, edit);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    offerChannels();
    readTells([this](Node map) {
        splitDigest(map);
        m_tells->setNode(map);
    });
    m_maintenance->refresh();
    m_intake->refresh();
    m_proxy->refresh();
    Page::showEvent(event);
}

void SettingsPage::saveTells(const Node &map)
{
    m_saveTells->setEnabled(false);
    const Node *tells = map.find(u"tell"), *digest = map.find(u"digest");
    const std::optional<QString> time = digest ? std::optional(digest->text()) : std::nullopt;
    m_bench.orders.putTells(tells ? *tells : Node::list(), time, this, [this](const Result<QJsonObject> &answer) {
        m_saveTells->setEnabled(true);
        m_tellTrouble->setVisible(!answer);
        if (!answer)
            m_tellTrouble->setText(answer.error().sentence);
        else
            m_bench.messages.show(u"tells"_s,
                                  {StateShape::Up, tr("Saved: whom to tell."), {}, {}, std::chrono::seconds{10}});
    });
}

void SettingsPage::addTell(const QString &reaction)
{
    readTells([this, reaction](Node map) {
        Node tells = map.find(u"tell") ? *map.find(u"tell") : Node::list();
        Node tell = Node::map();
        tell.set(u"run"_s, Node::scalar(reaction));
        tells.append(std::move(tell));
        map.set(u"tell"_s, std::move(tells));
        saveTells(map);
    });
}

void SettingsPage::scrollToTells()
{
    if (auto *area = findChild<QScrollArea *>())
        area->ensureWidgetVisible(m_saveTells);
}

void SettingsPage::showSettings(const AppSettings &settings)
{
    const QSignalBlocker blocker(m_form);
    m_form->setNode(appSettingsSchema().write(settings));
}

QWidget *SettingsPage::firstFocus()
{
    return m_form;
}

} // namespace salve
