// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "session/answering.h"
#include "session/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QString textAt(const QJsonObject &arguments, QLatin1StringView key)
{
    return arguments.value(key).toString();
}

/// `until_ms` is a moment, `for_ms` counts from now; neither means without an end.
TimePoint endOf(const QJsonObject &arguments, TimePoint now)
{
    if (const QJsonValue until = arguments.value("until_ms"_L1); until.isDouble())
        return timeFromMs(until.toInteger());
    if (const QJsonValue duration = arguments.value("for_ms"_L1); duration.isDouble())
        return now + Millis{duration.toInteger()};
    return kNever;
}

} // namespace

void Desk::checkNow(const Arguments &arguments, const Reply &reply)
{
    std::vector<MonitorId> monitors;
    for (const QJsonValue &id : arguments.value("monitors"_L1).toArray())
        monitors.push_back({id.toString()});
    if (monitors.empty()) {
        for (const Monitor &monitor : m_engine.world().set().monitors)
            monitors.push_back(monitor.id);
    }
    m_engine.checkNow(monitors);
    reply(QJsonObject{});
}

void Desk::hold(const Arguments &arguments, const Reply &reply)
{
    const std::optional<HoldScope> scope = fromWord<HoldScope>(textAt(arguments, "scope"_L1));
    if (!scope)
        return reply(fail(ErrorCode::Invalid, tr("A hold is for everything, a host, a tag, a monitor or a reaction.")));
    const TimePoint now = m_engine.clock().wallNow();
    Hold hold;
    hold.scope = *scope;
    hold.name = textAt(arguments, "name"_L1);
    hold.reason = textAt(arguments, "reason"_L1);
    hold.by = textAt(arguments, "by"_L1);
    hold.until = endOf(arguments, now);
    if (hold.scope != HoldScope::Everything && hold.name.isEmpty())
        return reply(fail(ErrorCode::Invalid, tr("Say which %1 the hold is for.").arg(QString(wordOf(hold.scope)))));
    if (hold.scope == HoldScope::Monitor && !m_engine.world().set().monitor(MonitorId{hold.name}))
        return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(hold.name)));
    if (hold.scope == HoldScope::Reaction && !m_engine.world().set().reaction(ReactionId{hold.name}))
        return reply(fail(ErrorCode::NotFound, tr("There is no reaction \"%1\".").arg(hold.name)));
    // The id is given out by the rules: known before the answer, which waits for the disk.
    const auto id = std::make_shared<qint64>(0);
    const rules::Changes changes = m_engine.take(rules::HoldPlaced{now, hold}, [reply, id](const Result<void> &stored) {
        answering(reply, {{u"id"_s, *id}})(stored);
    });
    *id = changes.holds.empty() ? 0 : changes.holds.front().value;
    m_engine.addNote(
        tr("%1 placed a hold on %2 %3: %4").arg(hold.by, QString(wordOf(hold.scope)), hold.name, hold.reason));
}

void Desk::resume(const Arguments &arguments, const Reply &reply)
{
    rules::HoldReleased input;
    input.at = m_engine.clock().wallNow();
    input.by = textAt(arguments, "by"_L1);
    input.hold = HoldId{arguments.value("id"_L1).toInteger()};
    input.name = textAt(arguments, "name"_L1);
    const std::optional<HoldScope> scope = fromWord<HoldScope>(textAt(arguments, "scope"_L1));
    if (!scope && input.hold.isNull())
        return reply(fail(ErrorCode::Invalid, tr("A hold is for everything, a host, a tag, a monitor or a reaction.")));
    input.scope = scope.value_or(HoldScope::Everything);
    const std::vector<Hold> holds = m_engine.world().holds();
    const bool isThere = std::any_of(holds.begin(), holds.end(), [&input](const Hold &hold) {
        return input.hold.isNull() ? hold.scope == input.scope && hold.name == input.name : hold.id == input.hold;
    });
    if (!isThere)
        return reply(fail(ErrorCode::NotFound, tr("There is no such hold; salvectl status lists them.")));
    m_engine.take(input, answering(reply));
    m_engine.addNote(tr("%1 released a hold.").arg(input.by));
}

void Desk::stopAll(const Arguments &arguments, const Reply &reply)
{
    const TimePoint now = m_engine.clock().wallNow();
    const QString by = textAt(arguments, "by"_L1);
    const std::optional<Hold> current = m_engine.world().automation().stopAll;
    const bool isWanted = arguments.value("stopped"_L1).toBool(true);
    if (isWanted == current.has_value())
        return reply(QJsonObject{});
    if (!isWanted) {
        m_engine.take(rules::HoldReleased{now, current->id, HoldScope::Everything, {}, by}, answering(reply));
        m_engine.addNote(tr("%1 let automation go on.").arg(by));
        return;
    }
    Hold hold;
    hold.isStopAll = true;
    hold.reason = textAt(arguments, "reason"_L1);
    if (hold.reason.isEmpty())
        hold.reason = tr("stopped by %1").arg(by);
    hold.by = by;
    m_engine.take(rules::HoldPlaced{now, hold}, answering(reply));
    m_engine.addNote(tr("%1 stopped all automation.").arg(by));
}

void Desk::acknowledge(const Arguments &arguments, const Reply &reply)
{
    rules::AcknowledgeGiven input;
    input.at = m_engine.clock().wallNow();
    input.incident = IncidentId{arguments.value("incident"_L1).toInteger()};
    input.by = textAt(arguments, "by"_L1);
    input.comment = textAt(arguments, "comment"_L1);
    input.isWithdrawn = arguments.value("withdrawn"_L1).toBool();
    const Incident *incident = m_engine.world().incident(input.incident);
    if (!incident || incident->end != IncidentEnd::Open)
        return reply(fail(ErrorCode::NotFound, tr("There is no open incident %1.").arg(input.incident.value)));
    const MonitorId monitor = incident->monitor;
    m_engine.take(input, answering(reply));
    m_engine.addNote(input.isWithdrawn ? tr("%1 withdrew the acknowledgement.").arg(input.by)
                                       : tr("%1 acknowledged: %2").arg(input.by, input.comment),
                     monitor,
                     input.incident);
}

void Desk::annotate(const Arguments &arguments, const Reply &reply)
{
    const IncidentId id{arguments.value("incident"_L1).toInteger()};
    const QString text = textAt(arguments, "text"_L1).trimmed();
    // The rules let go of what is over for a day; people write about it later, too.
    const Incident *known = m_engine.world().incident(id);
    const Result<Incident> incident = known ? Result<Incident>(*known) : m_engine.store().incident(id);
    if (!incident)
        return reply(tl::unexpected<Error>(incident.error()));
    if (text.isEmpty())
        return reply(fail(ErrorCode::Invalid, tr("Write what the note says.")));
    // On the disk before it is answered, unlike what the engine notes by the way.
    Transaction written;
    written.notes.push_back(
        {m_engine.clock().wallNow(), incident->monitor, id, u"%1: %2"_s.arg(textAt(arguments, "by"_L1), text)});
    m_engine.store().commit(std::move(written), Durability::Full, this, [this, id, reply](const Result<void> &stored) {
        m_changedIncidents.insert(id); // whoever shows its story asks for it again
        sendSoon();
        answering(reply)(stored);
    });
}

void Desk::arm(const Arguments &arguments, const Reply &reply)
{
    const RunbookId id{textAt(arguments, "runbook"_L1)};
    const Runbook *runbook = m_engine.world().set().runbook(id);
    if (!runbook)
        return reply(fail(ErrorCode::NotFound, tr("There is no runbook \"%1\".").arg(id.value)));
    const QString by = textAt(arguments, "by"_L1);
    if (!arguments.value("armed"_L1).toBool(true)) {
        m_engine.take(rules::ArmingGiven{m_engine.clock().wallNow(), id, false, by}, answering(reply));
        m_engine.addNote(tr("%1 put the runbook %2 into shadow mode.").arg(by, id.value));
        return;
    }
    const std::vector<ReactionId> reactions = reactionsOf(*runbook);
    whenSecretsAreRead([this, reactions, id, by, reply] { tryToArm(reactions, id, by, reply); });
}

void Desk::tryToArm(const std::vector<ReactionId> &reactions,
                    const RunbookId &id,
                    const QString &by,
                    const Reply &reply)
{
    m_preflights.run(reactions, this, [this, id, by, reply](const auto &reports) {
        QJsonArray list;
        QStringList red;
        for (const auto &[reaction, report] : reports) {
            list.append(preflightJson(m_engine, reaction, report));
            if (report.light == PreflightReport::Light::Red)
                red.append(u"%1: %2"_s.arg(reaction.value, report.sentence));
        }
        if (!red.isEmpty())
            return reply(fail(ErrorCode::Refused, tr("Not armed, it would fail: %1").arg(red.join(u' '))));
        m_engine.take(rules::ArmingGiven{m_engine.clock().wallNow(), id, true, by},
                      answering(reply, {{u"preflight"_s, list}}));
        m_engine.addNote(tr("%1 armed the runbook %2.").arg(by, id.value));
    });
}

void Desk::mark(const Arguments &arguments, const Reply &reply)
{
    rules::MarkGiven input;
    input.at = m_engine.clock().wallNow();
    input.monitor = MonitorId{textAt(arguments, "monitor"_L1)};
    input.by = textAt(arguments, "by"_L1);
    input.reason = textAt(arguments, "reason"_L1);
    input.until = endOf(arguments, input.at);
    input.withRunbook = arguments.value("with-runbook"_L1).toBool(true);
    const std::optional<MonitorWord> state = fromWord<MonitorWord>(textAt(arguments, "state"_L1));
    if (!m_engine.world().set().monitor(input.monitor))
        return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(input.monitor.value)));
    if (state != MonitorWord::Up && state != MonitorWord::Down)
        return reply(fail(ErrorCode::Invalid, tr("A monitor is marked up or down.")));
    input.state = *state;
    m_engine.take(input, answering(reply));
    m_engine.addNote(tr("%1 marked it %2: %3").arg(input.by, QString(wordOf(input.state)), input.reason),
                     input.monitor);
}

void Desk::react(const Arguments &arguments, const Reply &reply)
{
    rules::RunByHand input;
    input.at = m_engine.clock().wallNow();
    input.reaction = ReactionId{textAt(arguments, "reaction"_L1)};
    input.monitor = MonitorId{textAt(arguments, "monitor"_L1)};
    input.by = textAt(arguments, "by"_L1);
    input.isDrill = arguments.value("drill"_L1).toBool();
    if (!m_engine.world().set().reaction(input.reaction))
        return reply(fail(ErrorCode::NotFound, tr("There is no reaction \"%1\".").arg(input.reaction.value)));
    if (m_engine.schedule() != Schedule::Running)
        return reply(fail(ErrorCode::Unavailable,
                          tr("No Salve runs on this data folder: start one with salvectl run, or the window.")));
    startByHand(input, reply);
}

void Desk::startByHand(const rules::RunByHand &input, const Reply &reply)
{
    const auto run = std::make_shared<qint64>(0);
    const rules::Changes changes = m_engine.take(input, [reply, run](const Result<void> &stored) {
        if (*run > 0)
            answering(reply, {{u"run"_s, *run}})(stored);
    });
    *run = changes.starts.empty() ? 0 : changes.starts.front().value;
    if (*run == 0)
        reply(fail(ErrorCode::Refused,
                   changes.decisions.empty() ? tr("It was not started.") : changes.decisions.front().reason));
}

void Desk::releaseTooMany(const Arguments &arguments, const Reply &reply)
{
    m_engine.take(rules::TooManyReleased{m_engine.clock().wallNow(), textAt(arguments, "by"_L1)}, answering(reply));
    m_engine.addNote(tr("%1 released repairs after too many failures at once.").arg(textAt(arguments, "by"_L1)));
}

void Desk::setSecret(const Arguments &arguments, const Reply &reply)
{
    const QString name = textAt(arguments, "name"_L1);
    m_secrets.store(name, textAt(arguments, "value"_L1), this, [this, name, reply](const Result<void> &stored) {
        if (!stored)
            return reply(tl::unexpected<Error>(stored.error()));
        m_secrets.resolve({name}, this, [this] {
            listen();
            applyProxy();
        });
        m_engine.addNote(tr("The secret %1 was stored.").arg(name));
        reply(QJsonObject{});
    });
}

void Desk::removeSecret(const Arguments &arguments, const Reply &reply)
{
    m_secrets.remove(textAt(arguments, "name"_L1), this, [reply](const Result<void> &removed) {
        if (removed)
            reply(QJsonObject{});
        else
            reply(tl::unexpected<Error>(removed.error()));
    });
}

void Desk::rename(const Arguments &arguments, const Reply &reply)
{
    const QString name = textAt(arguments, "name"_L1).trimmed();
    if (name.isEmpty())
        return reply(fail(ErrorCode::Invalid, tr("An installation needs a name.")));
    m_engine.rename(name, answering(reply));
    m_hasAutomationChanged = true;
    sendSoon();
}

void Desk::raise(const Arguments &arguments, const Reply &reply)
{
    emit raiseRequested(arguments.value(u"link").toString());
    reply(QJsonObject{{u"raised"_s, m_hasWindow()}});
}

void Desk::backup(const Arguments &arguments, const Reply &reply)
{
    m_reader.read([file = textAt(arguments, "file"_L1)](Store &store) { return store.backupTo(file); },
                  [reply](const Result<void> &written) {
                      if (written)
                          reply(QJsonObject{});
                      else
                          reply(tl::unexpected<Error>(written.error()));
                  });
}

} // namespace salve
