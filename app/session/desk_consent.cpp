// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "core/rules/timers.h"
#include "core/set_schema.h"
#include "engine/asked_request.h"
#include "net/desktop_notifier.h"
#include "net/services.h"
#include "session/answering.h"
#include "session/commands.h"
#include "session/desk.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr Millis kUsualTakeOver = std::chrono::hours{4};
constexpr Millis kLongestTakeOver = std::chrono::hours{24 * 7};

bool isOver(const Run &run)
{
    return run.phase == RunPhase::Ended;
}

} // namespace

// --- approvals -------------------------------------------------------------------------------------------------------

void Desk::approve(const Arguments &arguments, const Reply &reply)
{
    rules::ApprovalGiven input;
    input.at = m_engine.clock().wallNow();
    input.run = RunId{arguments.value("run"_L1).toInteger()};
    input.by = arguments.value("by"_L1).toString();
    const QString answer = arguments.value("answer"_L1).toString();
    if (answer != "approve"_L1 && answer != "deny"_L1)
        return reply(fail(ErrorCode::Invalid, tr("The answer is approve or deny.")));
    const bool isApproval = answer == "approve"_L1;
    input.answer = isApproval ? rules::ApprovalAnswer::Approve : rules::ApprovalAnswer::Deny;
    const Run *run = m_engine.world().run(input.run);
    if (run && run->isApproved && isApproval && !(isOver(*run) && run->outcome == RunOutcome::NotRun))
        return reply(QJsonObject{{u"already"_s, run->by}}); // a second click: it is one run
    if (!run || run->phase != RunPhase::AwaitingApproval || run->isApproved) {
        const QString why = run && isOver(*run) ? u' ' + run->sentence : QString();
        return reply(
            fail(ErrorCode::NotFound, tr("Run %1 does not wait for approval (any more).").arg(input.run.value) + why));
    }
    input.hash = requestOf(m_engine.world(), *run, m_engine.kinds(), input.at).hash;
    const QString read = arguments.value("hash"_L1).toString();
    if (isApproval && !read.isEmpty() && read != input.hash)
        return reply(
            fail(ErrorCode::Conflict,
                 tr("Run %1 is asked about something else than what was shown: read it again.").arg(input.run.value)));
    const auto isVoid = std::make_shared<bool>(false);
    m_engine.take(input, [reply, isVoid](const Result<void> &stored) {
        if (!*isVoid)
            answering(reply)(stored);
    });
    const Run *answered = m_engine.world().run(input.run);
    *isVoid = isApproval && !(answered && answered->isApproved);
    if (*isVoid)
        reply(fail(ErrorCode::Conflict,
                   tr("Not started: what run %1 would do has changed since it was asked. It is asked anew where it is "
                      "still needed.")
                       .arg(input.run.value)));
}

/// On the desktop itself: nobody may look at a window.
void Desk::showOnDesktop(const QString &key, const QString &title, const QString &sentence)
{
    if (!m_engine.services().notifier)
        return;
    NotifyOperation *notify = m_engine.services().notifier->make({title, sentence, Urgency::Normal, key, {}}).release();
    notify->setParent(this);
    connect(notify, &NotifyOperation::finished, notify, &QObject::deleteLater);
    notify->start();
}

void Desk::actOnNotification(const QString &key, const QString &word)
{
    const std::optional<AskedNotification> asked = askedNotificationOf(key);
    if (!asked)
        return;
    if (word != "approve"_L1 && word != "deny"_L1) {
        emit raiseRequested({});
        return;
    }
    const QJsonObject arguments{{u"run"_s, asked->run},
                                {u"hash"_s, asked->hash},
                                {u"answer"_s, word},
                                {u"by"_s, qEnvironmentVariable("USER", tr("somebody at the desktop"))}};
    approve(arguments, [this, key, word](const Result<QJsonObject> &answer) {
        if (!answer)
            showOnDesktop(key, tr("Not answered"), answer.error().sentence);
        else
            showOnDesktop(key, word == "approve"_L1 ? tr("Approved") : tr("Denied"), {});
    });
}

// --- what is taken back ----------------------------------------------------------------------------------------------

std::optional<Error> Desk::whyNotUndone(const Run &run) const
{
    const auto refused = [](const QString &sentence) { return Error{ErrorCode::Refused, sentence, {}}; };
    const qint64 id = run.id.value;
    if (m_engine.schedule() != Schedule::Running)
        return Error{ErrorCode::Unavailable,
                     tr("No Salve runs on this data folder: start one with salvectl run, or the window."),
                     {}};
    if (run.effect == Effect::Tells)
        return refused(tr("Run %1 told somebody something: that cannot be taken back.").arg(id));
    if (!isOver(run))
        return refused(tr("Run %1 has not ended yet.").arg(id));
    if (run.isShadow || run.outcome == RunOutcome::NotRun || run.outcome == RunOutcome::Rejected)
        return refused(tr("Run %1 changed nothing: there is nothing to take back.").arg(id));
    for (const RunId other : m_engine.world().runsOf(run.reaction)) {
        const Run *back = m_engine.world().run(other);
        if (!back || back->undoes != run.id)
            continue;
        if (!isOver(*back))
            return refused(tr("Run %1 is being taken back just now, by run %2.").arg(id).arg(other.value));
        if (back->outcome == RunOutcome::Succeeded)
            return refused(tr("Run %1 was taken back already, by run %2.").arg(id).arg(other.value));
    }
    const WaysBack &ways = m_engine.waysBack();
    const WaysBack::Way *way = ways.wayOf(run.id);
    const WaysBack::Way *standing = ways.wayOf(run.reaction);
    if (!way && standing && standing->run > run.id)
        return refused(tr("A later run of %1 stands. Take that one back: salvectl undo %2")
                           .arg(run.reaction.value)
                           .arg(standing->run.value));
    if (!way)
        return refused(tr("Nothing is known of run %1 that could be taken back: %2 does not write down what was there "
                          "before, or it was taken back long ago.")
                           .arg(id)
                           .arg(run.reaction.value));
    if (!ways.wayBackOf(*way))
        return refused(tr("%1 was changed since run %2, or is no longer in the set: it cannot be taken back with it.")
                           .arg(run.reaction.value)
                           .arg(id));
    return std::nullopt;
}

Result<Run> Desk::runOf(RunId id) const
{
    if (const Run *run = m_engine.world().run(id))
        return *run;
    return m_engine.store().run(id);
}

void Desk::undo(const Arguments &arguments, const Reply &reply)
{
    const RunId id{arguments.value("run"_L1).toInteger()};
    const Result<Run> run = runOf(id);
    if (!run)
        return reply(tl::unexpected<Error>(run.error()));
    if (const std::optional<Error> problem = whyNotUndone(*run))
        return reply(tl::unexpected<Error>(*problem));
    rules::RunByHand input;
    input.at = m_engine.clock().wallNow();
    input.reaction = run->reaction;
    input.monitor = run->monitor;
    input.by = arguments.value("by"_L1).toString();
    input.undoes = id;
    startByHand(input, reply);
}

QString Desk::undoPreview(const Run &run) const
{
    const WaysBack::Way *way = m_engine.waysBack().wayOf(run.id);
    const Reaction *reaction = m_engine.world().set().reaction(run.reaction);
    const ReactionKind *kind = reaction ? m_engine.kinds().reaction(reaction->kind) : nullptr;
    const std::optional<WayBack> back = way ? m_engine.waysBack().wayBackOf(*way) : std::nullopt;
    if (!kind || !back)
        return {};
    return back->preview.isEmpty()
               ? tr("Takes back:\n%1").arg(kind->preview(redacted(reaction->settings, kind->fields())))
               : back->preview;
}

QJsonObject Desk::runJson(const Run &run) const
{
    QJsonObject json = toJson(run);
    const bool isStanding = m_engine.waysBack().wayOf(run.id) != nullptr; // of one run of each reaction at most
    if (isStanding && !whyNotUndone(run))
        json.insert(u"undoable"_s, true);
    return json;
}

QJsonArray Desk::runsJson(const std::vector<Run> &runs) const
{
    QJsonArray list;
    for (const Run &run : runs)
        list.append(runJson(run));
    return list;
}

void Desk::addWhatMayFollow(const Run &run, QJsonObject &answer) const
{
    if (run.phase == RunPhase::AwaitingApproval) {
        const AskedRequest request = requestOf(m_engine.world(), run, m_engine.kinds(), m_engine.clock().wallNow());
        answer.insert(u"request"_s,
                      QJsonObject{{u"text"_s, request.text},
                                  {u"hash"_s, request.hash},
                                  {u"until_ms"_s, msOf(run.planned + rules::kApprovalWithin)}});
    }
    if (!whyNotUndone(run))
        answer.insert(u"undo"_s, undoPreview(run));
}

// --- who acts --------------------------------------------------------------------------------------------------------

void Desk::takeOver(const Arguments &arguments, const Reply &reply)
{
    const rules::Automation automation = m_engine.world().automation();
    if (automation.actsName.isEmpty() || automation.actsName == automation.installation)
        return reply(fail(ErrorCode::Refused,
                          tr("Nothing to take over: the set names no other installation (team: {acts: NAME}), so this "
                             "one acts.")));
    if (m_engine.schedule() != Schedule::Running)
        return reply(fail(ErrorCode::Unavailable,
                          tr("No Salve runs on this data folder: start one with salvectl run, or the window.")));
    rules::TakeOverGiven input;
    input.at = m_engine.clock().wallNow();
    input.reason = arguments.value("reason"_L1).toString().trimmed();
    input.by = arguments.value("by"_L1).toString();
    if (input.reason.isEmpty())
        return reply(fail(ErrorCode::Invalid, tr("Say why you take over: everybody is told.")));
    const Millis lasts{arguments.value("for_ms"_L1).toInteger(kUsualTakeOver.count())};
    if (lasts <= Millis{0} || lasts > kLongestTakeOver)
        return reply(fail(ErrorCode::Invalid,
                          tr("A take-over lasts for at most %1; for longer, name this installation in the set.")
                              .arg(durationForPeople(kLongestTakeOver))));
    input.until = input.at + lasts;
    m_engine.take(input,
                  answering(reply, {{u"until_ms"_s, msOf(input.until)}, {u"instead-of"_s, automation.actsName}}));
    m_engine.addNote(tr("%1 took over from %2 for %3: %4")
                         .arg(input.by, automation.actsName, durationForPeople(lasts), input.reason));
}

void Desk::giveBack(const Arguments &arguments, const Reply &reply)
{
    if (!m_engine.world().automation().takeOver)
        return reply(fail(ErrorCode::Refused, tr("Nothing was taken over: there is nothing to give back.")));
    rules::TakeOverGiven input;
    input.at = input.until = m_engine.clock().wallNow();
    input.by = arguments.value("by"_L1).toString();
    m_engine.take(input, answering(reply));
    m_engine.addNote(tr("%1 gave back what was taken over.").arg(input.by));
}

} // namespace salve
