// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/maintenance_words.h"
#include "core/records.h"
#include "core/rules/windows.h"
#include "session/answering.h"
#include "session/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr int kUsuallyNext = 3;
constexpr int kMostNext = 50;

QJsonObject windowJson(const Maintenance &planned, TimePoint now, int count)
{
    const rules::WindowState state = rules::windowState(planned, now);
    QJsonArray next;
    for (const Occurrence &one : rules::occurrencesOf(planned, now, count))
        next.append(
            QJsonObject{{u"from_ms"_s, msOf(one.from)}, {u"to_ms"_s, msOf(one.to)}, {u"text"_s, spanText(one)}});
    QJsonObject json{{u"maintenance"_s, jsonOf(maintenanceSchema().write(planned))},
                     {u"when"_s, whenText(planned)},
                     {u"covers"_s, coversText(planned)},
                     {u"inside"_s, state.isInside},
                     {u"next"_s, next}};
    if (state.until != kNever)
        json.insert(u"until_ms"_s, msOf(state.until));
    return json;
}

} // namespace

void Desk::putMaintenance(const Arguments &arguments, const Reply &reply)
{
    putParts(
        {{u"maintenance"_s, arguments.value("maintenance"_L1).toArray()}}, arguments.value("by"_L1).toString(), reply);
}

void Desk::tellMaintenance(const Arguments &arguments, const Reply &reply)
{
    const int count = std::clamp(arguments.value("count"_L1).toInt(kUsuallyNext), 1, kMostNext);
    const TimePoint now = m_engine.clock().wallNow();
    QJsonArray windows;
    for (const Maintenance &planned : m_engine.world().set().maintenance)
        windows.append(windowJson(planned, now, count));
    reply(QJsonObject{{u"windows"_s, windows}});
}

void Desk::extend(const Arguments &arguments, const Reply &reply)
{
    const Millis longer{arguments.value("for_ms"_L1).toInteger()};
    if (longer <= Millis{0})
        return reply(fail(ErrorCode::Invalid, tr("Say for how much longer.")));
    const QString by = arguments.value("by"_L1).toString();
    if (arguments.contains("hold"_L1))
        extendHold(HoldId{arguments.value("hold"_L1).toInteger()}, longer, by, reply);
    else
        extendMaintenance(
            arguments.value("window"_L1).toInt(-1), arguments.value("name"_L1).toString(), longer, by, reply);
}

/// A new one that lasts longer takes its place: there is no moment without any.
void Desk::extendHold(HoldId id, Millis longer, const QString &by, const Reply &reply)
{
    const Hold *known = m_engine.world().hold(id);
    if (!known || known->until == kNever)
        return reply(fail(ErrorCode::NotFound, tr("There is no such hold that ends; salvectl status lists them.")));
    const TimePoint now = m_engine.clock().wallNow();
    const TimePoint before = known->until;
    Hold hold = *known;
    hold.until += longer;
    m_engine.take(rules::HoldPlaced{now, hold});
    m_engine.take(rules::HoldReleased{now, id, hold.scope, hold.name, by}, answering(reply));
    m_engine.addNote(
        tr("%1 extended the hold on %2 from %3 to %4.")
            .arg(by, hold.name.isEmpty() ? QString(wordOf(hold.scope)) : hold.name, isoOf(before), isoOf(hold.until)));
}

void Desk::extendMaintenance(int window, const QString &name, Millis longer, const QString &by, const Reply &reply)
{
    MonitorSet set = m_engine.world().set();
    const auto i = static_cast<size_t>(window);
    const bool isThere = window >= 0 && i < set.maintenance.size() && set.maintenance[i].name == name;
    const rules::WindowState state =
        isThere ? rules::windowState(set.maintenance[i], m_engine.clock().wallNow()) : rules::WindowState{};
    if (!state.isInside)
        return reply(fail(ErrorCode::NotFound, tr("There is no open maintenance \"%1\".").arg(name)));
    Maintenance &planned = set.maintenance[i];
    if (planned.once) {
        planned.once->to += longer;
    } else {
        // What repeats goes on as it is; this once, something more comes behind it.
        Maintenance more = planned;
        more.weekly.reset();
        more.rule.reset();
        more.once = OnceWindow{state.until, state.until + longer};
        set.maintenance.push_back(std::move(more));
    }
    adopt({set, {}}, by, [this, name, longer, by, reply](const Result<void> &stored) {
        if (!stored && stored.error().code != ErrorCode::Unavailable)
            return reply(tl::unexpected<Error>(stored.error()));
        m_engine.addNote(tr("%1 extended the maintenance %2 by %3.").arg(by, name, durationForPeople(longer)));
        reply(QJsonObject{});
    });
}

} // namespace salve
