// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine_steering.h"

#include "core/set_schema.h"
#include "engine/engine.h"

namespace salve {

const rules::World &EngineSteering::world() const
{
    return m_engine.world();
}

TimePoint EngineSteering::wallNow() const
{
    return m_engine.clock().wallNow();
}

void EngineSteering::take(const rules::Input &input)
{
    m_engine.take(input);
}

void EngineSteering::adopt(MonitorSet set, const QString &by)
{
    const QByteArray text = writeSet(set, m_engine.kinds());
    m_engine.changeSet(std::move(set), text, by);
}

void EngineSteering::note(RunId id, const QString &text)
{
    const Run *run = world().run(id);
    m_engine.addNote(text, run ? run->monitor : MonitorId{}, run ? run->incident : IncidentId{});
}

void EngineSteering::checkNow(const std::vector<MonitorId> &monitors, QObject *context, Looked then)
{
    Waiting waiting{wallNow(), {}, {}, context, std::move(then)};
    std::vector<MonitorId> watched;
    for (const MonitorId &id : monitors) {
        const Monitor *monitor = set().monitor(id);
        if (monitor && monitor->enabled && !waiting.left.contains(id)) {
            waiting.left.insert(id);
            watched.push_back(id);
        }
    }
    if (watched.empty()) {
        QMetaObject::invokeMethod(
            context, [then = waiting.then] { then({}); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.push_back(std::move(waiting));
    m_engine.checkNow(watched);
}

void EngineSteering::noteLook(const rules::CheckRequest &request, const CheckResult &result)
{
    for (Waiting &waiting : m_waiting) {
        if (request.slot < waiting.since || !waiting.left.remove(request.monitor))
            continue;
        waiting.answers.push_back({request.monitor.value, result, false});
        if (waiting.left.isEmpty() && waiting.context)
            QMetaObject::invokeMethod(
                waiting.context,
                [then = waiting.then, answers = waiting.answers] { then(answers); },
                Qt::QueuedConnection);
    }
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.left.isEmpty() || !waiting.context; });
}

} // namespace salve
