// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/reaction_editor.h"

#include "core/set_schema.h"
#include "session/commands.h"

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

void ReactionEditor::tryOut()
{
    setTrying(tr("Rendering…"));
    m_bench.session.ask(
        {queries::kPreview, {{u"reaction"_s, jsonOf(node())}}}, this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return showTry(StateShape::Unknown, answer.error().sentence, {});
            showTry(StateShape::Pending,
                    tr("This would be sent. Nothing was sent now."),
                    answer->value("text"_L1).toString());
        });
}

} // namespace salve
