// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/message.h"

#include "core/incident_link.h"
#include "core/rule_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Message)
};

/// Longer lists are read by nobody, and refused by many services.
constexpr qsizetype kMostNames = 500;
constexpr qsizetype kMostLines = 20;

QString clockText(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"HH:mm"_s);
}

/// "no-effect" is a word of files; people read "no effect".
QString shown(QLatin1StringView word)
{
    return QString(word).replace(u'-', u' ');
}

QString cameOf(const Run &run)
{
    if (run.phase != RunPhase::Ended)
        return Texts::tr("under way");
    const QString outcome = shown(wordOf(run.outcome));
    return run.verdict == Verdict::Pending ? outcome : Texts::tr("%1 → %2").arg(outcome, shown(wordOf(run.verdict)));
}

QString nameOf(const rules::World &world, const ReactionId &id)
{
    const Reaction *reaction = world.set().reaction(id);
    return reaction && !reaction->name.isEmpty() ? reaction->name : id.value;
}

QString nameOf(const rules::World &world, const MonitorId &id)
{
    const Monitor *monitor = world.set().monitor(id);
    return monitor && !monitor->name.isEmpty() ? monitor->name : id.value;
}

/// What a decision of a step that would have repaired says; what is only early says nothing.
bool isWorthTelling(const rules::World &world, const Decision &decision)
{
    using enum DecisionCode;
    constexpr std::array kOfNoInterest{
        Runs, NotYet, NoRepeat, RepeatNotYet, Cooldown, Busy, WaitsForRung, Queued, OtherCause, LooksFirst, TriesAgain};
    if (decision.step.isEmpty()
        || std::find(kOfNoInterest.begin(), kOfNoInterest.end(), decision.code) != kOfNoInterest.end())
        return false;
    const Monitor *monitor = world.set().monitor(decision.monitor);
    const Runbook *book = monitor ? world.set().runbookFor(*monitor) : nullptr;
    return book && std::any_of(book->steps.begin(), book->steps.end(), [&decision](const Step &step) {
               return step.id == decision.step;
           });
}

MonitorWord stateOf(const rules::World &world, const Run &run)
{
    const rules::MonitorState *state = world.state(run.monitor);
    return state ? state->word : MonitorWord::Up;
}

MessageKind kindOf(const Run &run, const Incident *incident)
{
    switch (run.why) {
    case RunWhy::Recovery:
        return MessageKind::Recovered;
    case RunWhy::Digest:
        return MessageKind::Digest;
    case RunWhy::Receipt:
        return MessageKind::Receipt;
    case RunWhy::Test:
        return MessageKind::Test;
    case RunWhy::Question:
        return MessageKind::Question;
    case RunWhy::Step:
    case RunWhy::Tell:
    case RunWhy::ByHand:
    case RunWhy::Drill:
        break;
    }
    if (!run.about.isNull())
        return MessageKind::Approval;
    if (run.why == RunWhy::Tell && run.monitor.isEmpty())
        return MessageKind::Notice;
    return incident && incident->told.contains(run.reaction.value) ? MessageKind::Update : MessageKind::Problem;
}

QString titleOf(const rules::World &world, const Run &run, const Message &message)
{
    const QString monitor = nameOf(world, run.monitor);
    const QString installation = world.automation().installation;
    switch (message.kind) {
    case MessageKind::Problem:
        return run.monitor.isEmpty() ? Texts::tr("Salve on %1 needs you").arg(installation)
               : message.state == wordOf(MonitorWord::Up)
                   ? Texts::tr("%1 needs a look").arg(monitor)
                   : Texts::tr("%1 is %2", "Shop is down").arg(monitor, message.state);
    case MessageKind::Update:
        return message.state == wordOf(MonitorWord::Up)
                   ? Texts::tr("%1 needs a look").arg(monitor)
                   : Texts::tr("%1 is still %2", "Shop is still down").arg(monitor, message.state);
    case MessageKind::Recovered:
        return Texts::tr("%1 is up again").arg(monitor);
    case MessageKind::Approval: {
        const Run *asked = world.run(run.about);
        return Texts::tr("May %1 run for %2?").arg(asked ? nameOf(world, asked->reaction) : QString(), monitor);
    }
    case MessageKind::Digest:
        return Texts::tr("Messages in one: %1").arg(run.held.size());
    case MessageKind::Receipt:
        return Texts::tr("Salve on %1: the last day").arg(installation);
    case MessageKind::Test:
        return Texts::tr("Test message of Salve on %1").arg(installation);
    case MessageKind::Question:
        return Texts::tr("Salve on %1 asks you").arg(installation);
    case MessageKind::Notice:
        return Texts::tr("News from Salve on %1").arg(installation);
    }
    return {};
}

/// Several messages about one incident are one line, with every reason that they had.
void nameHeld(const rules::World &world, const Run &run, Message &message)
{
    std::vector<std::pair<IncidentId, QStringList>> incidents;
    QStringList names;
    for (const HeldMessage &held : run.held) {
        const QString reason = shownReason(held.reason);
        const Incident *incident = world.incident(held.incident);
        if (!incident) {
            message.lines.append(reason);
            names.append(nameOf(world, held.monitor));
            continue;
        }
        auto known = std::find_if(
            incidents.begin(), incidents.end(), [&held](const auto &one) { return one.first == held.incident; });
        if (known == incidents.end()) {
            known = incidents.insert(known, {held.incident, {}});
            names.append(nameOf(world, incident->monitor));
        }
        if (!known->second.contains(reason))
            known->second.append(reason);
    }
    for (const auto &[id, reasons] : incidents) {
        const Incident &incident = *world.incident(id);
        const bool isOpen = incident.end == IncidentEnd::Open;
        const QString sentence = incidentSentence(world, incident);
        message.lines.append(isOpen ? Texts::tr("%1 (%2)").arg(sentence, reasons.join(u"; "_s)) : sentence);
        if (isOpen)
            message.severity =
                std::max(message.severity,
                         incident.worst == MonitorWord::Down ? MessageSeverity::Critical : MessageSeverity::Warning);
    }
    constexpr std::array kStates{MonitorWord::Up, MonitorWord::Degraded, MonitorWord::Down};
    message.state = QString(wordOf(kStates.at(static_cast<size_t>(message.severity))));
    names.removeDuplicates();
    const qsizetype left = names.size() - kMostNames;
    const QString reason = shownReason(run.reason);
    message.sentence =
        Texts::tr("%1: %2").arg(reason.chopped(reason.endsWith(u'.') ? 1 : 0), names.mid(0, kMostNames).join(u", "_s));
    if (left > 0)
        message.sentence += Texts::tr(" and %1 more").arg(left);
}

QString keyOf(const rules::World &world, const Run &run)
{
    const QString &team = world.set().team.id;
    QString base = team.isEmpty() ? world.automation().installation : team;
    for (QChar &c : base) {
        if (!(c.isLetterOrNumber() && c.unicode() < 0x80))
            c = u'-';
    }
    const bool isOfIncident = !run.incident.isNull() && run.why != RunWhy::Digest;
    return isOfIncident ? u"salve-%1-%2"_s.arg(base.left(60)).arg(run.incident.value)
                        : u"salve-%1-run-%2"_s.arg(base.left(60)).arg(run.id.value);
}

MessageSeverity severityOf(MessageKind kind, MonitorWord state)
{
    switch (kind) {
    case MessageKind::Problem:
    case MessageKind::Update:
        return state == MonitorWord::Down ? MessageSeverity::Critical : MessageSeverity::Warning;
    case MessageKind::Approval:
    case MessageKind::Question:
    case MessageKind::Notice:
        return MessageSeverity::Warning;
    default:
        return MessageSeverity::Info;
    }
}

} // namespace

std::vector<Tried> triedFor(const rules::World &world, IncidentId incident)
{
    std::vector<Tried> tried;
    QStringList ran;
    for (const RunId id : world.runsOf(incident)) {
        const Run *run = world.run(id);
        if (!run || run->effect == Effect::Tells || run->isShadow || run->phase == RunPhase::AwaitingApproval)
            continue;
        tried.push_back({nameOf(world, run->reaction), run->started, cameOf(*run)});
        ran.append(run->step.value);
    }
    const std::vector<Decision> decisions = world.currentDecisions(incident);
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
        if (decision->reaction.isEmpty() || ran.contains(decision->step.value) || !isWorthTelling(world, *decision))
            continue;
        ran.append(decision->step.value); // the newest one says how it stands
        tried.push_back({nameOf(world, decision->reaction), rules::kLongAgo, decision->reason});
    }
    return tried;
}

QStringList triedLines(const std::vector<Tried> &tried)
{
    QStringList lines;
    for (const Tried &one : tried)
        lines.append(one.at == rules::kLongAgo
                         ? Texts::tr("%1 did not run: %2").arg(one.name, one.outcome)
                         : Texts::tr("%1 at %2: %3").arg(one.name, clockText(one.at), one.outcome));
    return lines.isEmpty() ? QStringList{Texts::tr("Nothing was tried.")} : lines;
}

QString incidentSentence(const rules::World &world, const Incident &incident)
{
    const rules::MonitorState *state = world.state(incident.monitor);
    const QString name = nameOf(world, incident.monitor);
    if (incident.end != IncidentEnd::Open)
        return Texts::tr("%1 is up again after %2.")
            .arg(name, durationForPeople(incident.closed - incident.firstFailure));
    return Texts::tr("%1 is %2 since %3: %4")
        .arg(name,
             QString(wordOf(state ? state->word : incident.worst)),
             clockText(incident.firstFailure),
             incident.message);
}

Message messageOf(const rules::World &world, const Run &run)
{
    const Incident *incident = world.incident(run.incident);
    const MonitorWord state = stateOf(world, run);
    Message message;
    message.kind = kindOf(run, incident);
    message.state = QString(wordOf(state));
    message.severity = severityOf(message.kind, state);
    message.key = keyOf(world, run);
    message.title = titleOf(world, run, message);
    const QString reason = shownReason(run.reason);
    message.sentence = reason;
    if (incident)
        message.link = linkText({world.automation().installation, incident->id});
    if (message.kind == MessageKind::Digest) {
        nameHeld(world, run, message);
    } else if (incident) {
        message.sentence = incidentSentence(world, *incident);
        // Why a person is called now, behind how things are; also when that is for the third time today, and it is up
        // again.
        const bool isCalled = incident->end == IncidentEnd::Open || run.why == RunWhy::Tell;
        if (isCalled && !reason.isEmpty())
            message.sentence = Texts::tr("%1 (%2)").arg(message.sentence, reason);
        message.tried = triedFor(world, incident->id);
    }
    return message;
}

QString textOf(const Message &message)
{
    QStringList lines{message.sentence};
    const bool isOfIncident = message.kind == MessageKind::Problem || message.kind == MessageKind::Update
                              || message.kind == MessageKind::Recovered;
    if (isOfIncident)
        lines += triedLines(message.tried);
    lines += message.lines.mid(0, kMostLines);
    return lines.join(u'\n');
}

void setMessage(TemplateVariables &variables, const Message &message)
{
    variables.set(u"message.kind"_s, QString(wordOf(message.kind)));
    variables.set(u"message.title"_s, message.title);
    variables.set(u"message.sentence"_s, message.sentence);
    variables.set(u"message.tried"_s, triedLines(message.tried).join(u'\n'));
    variables.set(u"message.text"_s, textOf(message));
    variables.set(u"message.severity"_s, QString(wordOf(message.severity)));
    variables.set(u"message.state"_s, message.state);
    variables.set(u"message.key"_s, message.key);
    variables.set(u"message.link"_s, message.link);
}

} // namespace salve
