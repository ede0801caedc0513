// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/monitor_editor.h"

#include "core/called.h"
#include "core/fresh_id.h"
#include "core/set_schema.h"
#include "models/timeline_model.h"
#include "models/words.h"
#include "session/commands.h"
#include "ui/payload_panel.h"
#include "ui/state_badge.h"

#include <QCoreApplication>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// The id is made from the name and the kind is chosen beside the form.
std::vector<FieldInfo> commonFields()
{
    std::vector<FieldInfo> fields = monitorSchema().fields();
    std::erase_if(fields, [](const FieldInfo &field) { return field.key == u"id" || field.key == u"kind"; });
    for (FieldInfo &field : fields) {
        if (field.key == u"name")
            field.example = QCoreApplication::translate("MonitorEditor", "made from the target when left out");
        // What holds when nothing is written here and the set's defaults say nothing either.
        for (const FieldInfo &timing : timingSchema().fields()) {
            if (timing.key == field.key)
                field.example = timing.defaultText;
        }
    }
    return fields;
}

std::vector<const Kind *> asKinds(std::span<const CheckKind *const> kinds)
{
    return {kinds.begin(), kinds.end()};
}

} // namespace

MonitorEditor::MonitorEditor(Workbench &bench, QWidget *parent)
    : ThingEditor(
        bench,
        {tr("New monitor"), tr("Edit monitor"), tr("Test now"), commands::kPutMonitor, u"monitor"_s, queries::kMonitor},
        asKinds(bench.kinds.checks),
        commonFields(),
        parent)
{
    setObjectName(u"monitor-editor"_s);
}

QWidget *MonitorEditor::makePanel(QWidget *parent)
{
    const CalledListener *listener = calledListener(static_cast<const CheckKind *>(kind()));
    m_payload = listener && listener->preview(Node::map(), {}) ? new PayloadPanel(m_bench, *listener, parent) : nullptr;
    return m_payload;
}

void MonitorEditor::settingsChanged()
{
    if (m_payload)
        m_payload->setSettings(settings(), MonitorId{oldId()});
}

FormHelp MonitorEditor::formHelp() const
{
    FormHelp help{&m_bench.secrets(), [this](const QString &key) -> QStringList {
                      QStringList words;
                      if (key == u"tags")
                          return m_bench.monitors.tags();
                      if (key == u"on-host" || key == u"host")
                          return m_bench.monitors.hosts();
                      if (key == u"parent" || key == u"seen-through") {
                          for (const MonitorView &view : m_bench.monitors.rows())
                              words.append(view.id.value);
                      } else if (key == u"runbook") {
                          for (const RunbookView &view : m_bench.runbooks.rows())
                              words.append(view.id.value);
                      }
                      return words;
                  }};
    if (calledListener(static_cast<const CheckKind *>(kind()))) {
        help.tokens = QStringList{u"token"_s};
        help.tokenName = [this](const QString &key) {
            return freshId(u"%1-%2"_s.arg(kind()->id(), key), m_bench.secrets().names());
        };
    }
    return help;
}

QStringList MonitorEditor::takenIds() const
{
    QStringList ids;
    for (const MonitorView &view : m_bench.monitors.rows())
        ids.append(view.id.value);
    return ids;
}

QString MonitorEditor::nameFromSettings() const
{
    const auto *check = static_cast<const CheckKind *>(kind());
    const QString target = check ? check->target(settings()) : QString();
    QString name = target;
    for (const QString &prefix : {u"https://"_s, u"http://"_s}) {
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    }
    while (name.endsWith(u'/'))
        name.chop(1);
    return name.isEmpty() && kind() ? kind()->title() : name;
}

void MonitorEditor::tryOut()
{
    setTrying(tr("Checking…"));
    const QJsonObject arguments{
        {u"what"_s, u"check"_s}, {u"kind"_s, kind()->id()}, {u"settings"_s, jsonOf(settings())}};
    m_bench.session.ask({queries::kTest, arguments}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return showTry(StateShape::Unknown, answer.error().sentence, {});
        const CheckResult result = checkResultFrom(*answer);
        QString sentence = u"%1: %2"_s.arg(titleOf(result.outcome), result.message);
        if (const QString latency = latencyText(result.latency); !latency.isEmpty())
            sentence += u" (%1)"_s.arg(latency);
        QStringList details{phasesText(result.phases), evidenceText(result.evidence)};
        details.removeAll(QString());
        showTry(shapeOf(result.outcome), sentence, details.join(u"\n\n"_s));
    });
}

} // namespace salve
