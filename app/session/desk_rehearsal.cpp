// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/desk.h"
#include "session/fire_drill.h"
#include "session/what_if.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

void Desk::replay(const Arguments &arguments, const Reply &reply)
{
    const QByteArray text = arguments.value("text"_L1).toString().toUtf8();
    const MonitorSet &current = m_engine.world().set();
    SetReading reading;
    reading.set = current;
    if (!text.isEmpty())
        reading = readSet(text, m_engine.kinds());
    const QJsonArray problems = problemsJson(reading.problems);
    if (hasErrors(reading.problems))
        return reply(QJsonObject{{u"problems"_s, problems}, {u"rows"_s, QJsonArray()}});
    const TimePoint now = m_engine.clock().wallNow();
    WhatIf asked;
    asked.runbook = RunbookId{arguments.value("runbook"_L1).toString()};
    if (!asked.runbook.isEmpty() && !reading.set.runbook(asked.runbook))
        return reply(fail(ErrorCode::NotFound, tr("There is no runbook \"%1\" in that set.").arg(asked.runbook.value)));
    asked.set = std::make_shared<MonitorSet>(std::move(reading.set));
    asked.installation = m_engine.world().automation().installation;
    asked.facts = factsOf(*asked.set, m_engine.kinds(), asked.installation);
    asked.now = now + Millis{1}; // what came just now belongs to it
    asked.since = std::min(now, timeFromMs(arguments.value("since_ms"_L1).toInteger()));
    asked.holds = m_engine.world().holds();
    asked.kinds = &m_engine.kinds();
    asked.services = &m_engine.services();
    for (const Runbook &book : current.runbooks) {
        asked.known.push_back(book.id);
        if (m_engine.world().isArmed(book.id))
            asked.armed.push_back(book.id);
    }
    m_reader.read([asked](Store &store) { return whatWouldHaveHappened(store, asked); },
                  [reply, problems](Result<QJsonObject> answer) {
                      if (answer)
                          answer->insert(u"problems"_s, problems);
                      reply(answer);
                  });
}

void Desk::drill(const Arguments &arguments, const Reply &reply)
{
    Drill drill;
    drill.monitor = MonitorId{arguments.value("monitor"_L1).toString()};
    if (const QString cause = arguments.value("cause"_L1).toString(); !cause.isEmpty()) {
        const std::optional<Cause> known = fromWord<Cause>(cause);
        if (!known)
            return reply(
                fail(ErrorCode::Invalid, tr("There is no cause \"%1\"; salvectl explain lists them.").arg(cause)));
        drill.cause = *known;
    }
    constexpr qint64 kLongest = 24 * 3'600'000;
    if (const qint64 lasts = arguments.value("for_ms"_L1).toInteger(); lasts > 0)
        drill.lasts = Millis{std::min(lasts, kLongest)};
    reply(playFailure(m_engine.world(), drill, m_engine.kinds(), m_engine.services(), m_engine.clock().wallNow()));
}

} // namespace salve
