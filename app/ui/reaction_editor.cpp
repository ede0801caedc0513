// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/reaction_editor.h"

#include "core/set_schema.h"
#include "models/answers.h"
#include "session/commands.h"
#include "ui/checkup_list.h"

#include <QJsonArray>
#include <QPushButton>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

std::vector<FieldInfo> commonFields()
{
    std::vector<FieldInfo> fields = reactionSchema().fields();
    std::erase_if(fields, [](const FieldInfo &field) { return field.key == u"id" || field.key == u"kind"; });
    return fields;
}

std::vector<const Kind *> asKinds(std::span<const ReactionKind *const> kinds)
{
    return {kinds.begin(), kinds.end()};
}

} // namespace

ReactionEditor::ReactionEditor(Workbench &bench, QWidget *parent)
    : ThingEditor(bench,
                  {tr("New reaction"),
                   tr("Edit reaction"),
                   tr("Show what would be sent"),
                   commands::kPutReaction,
                   u"reaction"_s,
                   queries::kReaction},
                  asKinds(bench.kinds.reactions),
                  commonFields(),
                  parent)
{
    setObjectName(u"reaction-editor"_s);
}

/// What goes through Salt can say what is missing there.
QWidget *ReactionEditor::makePanel(QWidget *parent)
{
    if (!kind()->id().startsWith("salt-"_L1))
        return nullptr;
    const auto reaction = [this] {
        return QJsonObject{{u"kind"_s, kind()->id()}, {u"settings"_s, jsonOf(settings())}};
    };
    return CheckupList::makeSaltButton(m_bench.session, reaction, parent);
}

FormHelp ReactionEditor::formHelp() const
{
    return {&m_bench.secrets(), [this](const QString &key) {
                return key == u"hits" || key == u"target" || key == u"host" ? m_bench.monitors.hosts() : QStringList();
            }};
}

QStringList ReactionEditor::takenIds() const
{
    QStringList ids;
    for (const ReactionView &view : m_bench.reactions.rows())
        ids.append(view.id.value);
    return ids;
}

QString ReactionEditor::nameFromSettings() const
{
    return kind() ? kind()->title() : QString();
}

/// What would be sent is shown at once; then whether it would work and whom it would hit, which takes a login.
void ReactionEditor::tryOut()
{
    setTrying(tr("Rendering…"));
    m_bench.session.ask(
        {queries::kPreview, {{u"reaction"_s, jsonOf(node())}}}, this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return showTry(StateShape::Unknown, answer.error().sentence, {});
            tryWithoutEffect(answer->value("text"_L1).toString());
        });
}

void ReactionEditor::tryWithoutEffect(const QString &preview)
{
    showTry(StateShape::Pending, tr("This would be sent. Nothing was sent now. Trying without effect…"), preview);
    const QJsonObject arguments{
        {u"what"_s, u"reaction"_s}, {u"kind"_s, kind()->id()}, {u"settings"_s, jsonOf(settings())}};
    m_bench.session.ask({queries::kTest, arguments}, this, [this, preview](const Result<QJsonObject> &answer) {
        const QString sent = tr("This would be sent. Nothing was sent now.");
        const std::vector<PreflightRow> rows =
            answer ? preflightFrom(answer->value("reports"_L1).toArray()) : std::vector<PreflightRow>();
        if (rows.empty())
            return showTry(StateShape::Unknown, answer ? sent : answer.error().sentence, preview);
        using Light = PreflightReport::Light;
        const PreflightReport &report = rows.front().report;
        const QStringList hit = report.hosts.isEmpty() ? declaredHits() : report.hosts;
        const QString hosts = hit.isEmpty() ? QString() : tr(" It hits: %1.").arg(hit.join(u", "_s));
        showTry(report.light == Light::Green ? StateShape::Up
                : report.light == Light::Red ? StateShape::Down
                                             : StateShape::Degraded,
                u"%1\n%2%3"_s.arg(sent, report.sentence, hosts),
                preview);
    });
}

QStringList ReactionEditor::declaredHits() const
{
    QStringList hits;
    const Node all = node();
    if (const Node *declared = all.find(u"hits")) {
        for (const Node &host : declared->items())
            hits.append(host.text());
    }
    return hits;
}

} // namespace salve
