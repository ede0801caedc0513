// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/questions.h"

#include "core/rule_words.h"
#include "core/rules/guards.h"
#include "core/rules/tell_sending.h"

#include <QDateTime>

#include <algorithm>

namespace salve::rules {

namespace {

/// Long enough to read the question and to answer it.
constexpr Millis kBefore = std::chrono::minutes{10};
constexpr int kMostNames = 5;

/// A hold, or an open window of maintenance, that will end by itself.
struct Ending
{
    Question question;
    TimePoint since;
    QString key; ///< the same for as long as it is the same
};

std::vector<Ending> endingsOf(const WorldData &d)
{
    std::vector<Ending> endings;
    for (const auto &[id, hold] : d.holds) {
        if (hold.until != kNever && hold.until > d.now)
            endings.push_back(
                {{id, -1, hold.name, hold.until, {}}, hold.since, QStringLiteral("hold %1").arg(id.value)});
    }
    for (size_t i = 0; i < d.windowEdges.size(); ++i) {
        const WindowState &edge = d.windowEdges[i];
        if (!edge.isInside || edge.until == kNever || edge.until <= d.now)
            continue;
        const Maintenance &planned = d.set->maintenance[i];
        // Its place changes when the set is edited.
        const QString key =
            QStringLiteral("maintenance %1 %2 %3").arg(planned.name, isoOf(edge.since), isoOf(edge.until));
        endings.push_back({{{}, static_cast<int>(i), planned.name, edge.until, {}}, edge.since, key});
    }
    return endings;
}

bool isCoveredBy(const WorldData &d, const Hold &hold, const Watched &one)
{
    const auto hasReaction = [&hold](const Rung &rung) { return rung.reaction->id.value == hold.name; };
    if (hold.scope == HoldScope::Reaction)
        return std::any_of(one.rungs.begin(), one.rungs.end(), hasReaction);
    const QString host = eventHost(d, one);
    return isHeldBy(hold, one, {}, {nullptr, host.isEmpty() ? QStringList{} : QStringList{host}, {}, {}});
}

bool isCoveredBy(const WorldData &d, int window, const Watched &one)
{
    if (std::find(one.windows.begin(), one.windows.end(), window) != one.windows.end())
        return true;
    const QString host = eventHost(d, one);
    return !host.isEmpty() && d.set->maintenance[static_cast<size_t>(window)].hosts.contains(host);
}

/// Something else keeps automation from it beyond that moment.
bool staysCovered(const WorldData &d, const Watched &one, TimePoint until)
{
    const auto lasts = [&](const auto &item) { return item.second.until > until && isCoveredBy(d, item.second, one); };
    if (std::any_of(d.holds.begin(), d.holds.end(), lasts))
        return true;
    for (const int window : one.windows) {
        const auto i = static_cast<size_t>(window);
        if (i >= d.windowEdges.size())
            continue;
        const WindowState &edge = d.windowEdges[i];
        if (edge.isInside ? edge.until > until : edge.until <= until)
            return true;
    }
    return false;
}

bool isLetGo(const WorldData &d, const Ending &ending, const Watched &one)
{
    if (one.state.word != MonitorWord::Down || !one.monitor->enabled)
        return false;
    const bool isCovered = ending.question.window < 0 ? isCoveredBy(d, d.holds.at(ending.question.hold), one)
                                                      : isCoveredBy(d, ending.question.window, one);
    return isCovered && !staysCovered(d, one, ending.question.until);
}

bool isRepaired(const WorldData &d, const Watched &one)
{
    const bool hasRepairs = std::any_of(one.rungs.begin(), one.rungs.end(), [](const Rung &rung) {
        return rung.facts.effect != Effect::Tells && rung.step->when == When::Down;
    });
    return hasRepairs && d.acts() && d.isArmed(one.book->id);
}

QString whatEnds(const WorldData &d, const Question &question)
{
    if (question.window >= 0)
        return question.name.isEmpty() ? said("The planned maintenance")
                                       : said("The maintenance \"%1\"").arg(question.name);
    const Hold &hold = d.holds.at(question.hold);
    switch (hold.scope) {
    case HoldScope::Everything:
        return said("The hold on everything");
    case HoldScope::Host:
    case HoldScope::Monitor:
        return said("The hold on %1").arg(hold.name);
    case HoldScope::Tag:
        return said("The hold on the tag %1").arg(hold.name);
    case HoldScope::Reaction:
        return said("The hold on the reaction %1").arg(hold.name);
    }
    return {};
}

QString whatIsDown(const WorldData &d, const Question &question, const std::vector<const Watched *> &down)
{
    QStringList names;
    for (const Watched *one : down)
        names.append(one->monitor->name.isEmpty() ? one->state.monitor.value : one->monitor->name);
    QString list = names.mid(0, kMostNames).join(QStringLiteral(", "));
    if (names.size() > kMostNames)
        list = said("%1 and %2 more").arg(list, QString::number(names.size() - kMostNames));
    const bool isHost = question.window < 0 && d.holds.at(question.hold).scope == HoldScope::Host;
    return isHost ? said("%1 is still down: %2").arg(question.name, list) : said("this is still down: %1").arg(list);
}

QString sentenceOf(const WorldData &d, const Question &question, const std::vector<const Watched *> &down)
{
    const bool isHold = question.window < 0;
    const bool acts = std::any_of(down.begin(), down.end(), [&d](const Watched *one) { return isRepaired(d, *one); });
    const QString then = acts     ? said("Automation will act again")
                         : isHold ? said("Nothing repairs it by itself")
                                  : said("Messages about it begin again");
    return said("%1 ends at %2 and %3. %4: extend the %5, or let it go.")
        .arg(whatEnds(d, question),
             QDateTime::fromMSecsSinceEpoch(msOf(question.until)).toString(QStringLiteral("HH:mm")),
             whatIsDown(d, question, down),
             then,
             isHold ? said("hold") : said("maintenance"));
}

/// With its sentence, where something is down.
std::optional<Question> questionOf(const WorldData &d, const Ending &ending)
{
    std::vector<const Watched *> down;
    for (const Watched &one : d.watched) {
        if (isLetGo(d, ending, one))
            down.push_back(&one);
    }
    if (down.empty())
        return std::nullopt;
    Question question = ending.question;
    question.sentence = sentenceOf(d, question, down);
    return question;
}

/// The first one that is not asleep: after the end nobody needs to be asked.
const Tell *whomToAsk(const WorldData &d)
{
    const auto &tells = d.set->tells;
    const auto awake = std::find_if(tells.begin(), tells.end(), [&d](const Tell &tell) {
        return !tell.quiet || !quietState(*tell.quiet, d.now).isInside;
    });
    return awake == tells.end() ? nullptr : &*awake;
}

void ask(Turn &turn, const QString &sentence)
{
    if (const Tell *tell = whomToAsk(turn.d)) {
        sendAlone(turn, {{}, tell->run, StepId{QStringLiteral("question")}, RunWhy::Question, sentence, {}, kLongAgo});
        return;
    }
    // Nobody can be told now: windows show the question, and learn of it from what has changed.
    for (const Watched &one : turn.d.watched) {
        if (one.state.word == MonitorWord::Down)
            turn.touch(one);
    }
}

bool isDue(const WorldData &d, const Ending &ending)
{
    return d.now >= questionAt(ending.since, ending.question.until) && !d.asked.contains(ending.key);
}

} // namespace

TimePoint questionAt(TimePoint since, TimePoint until)
{
    // Of what is shorter than twenty minutes the first half is for the work itself: to be asked at its very beginning
    // tells nobody anything.
    return std::max(until - kBefore, since + (until - since) / 2);
}

void askBeforeEnds(Turn &turn)
{
    WorldData &d = turn.d;
    std::erase_if(d.asked, [&d](const auto &item) { return item.second <= d.now; });
    QStringList sentences;
    for (const Ending &ending : endingsOf(d)) {
        if (const TimePoint due = questionAt(ending.since, ending.question.until); due > d.now)
            d.nextEdge = std::min(d.nextEdge, due);
        const std::optional<Question> question = isDue(d, ending) ? questionOf(d, ending) : std::nullopt;
        if (!question)
            continue;
        d.asked.emplace(ending.key, question->until);
        sentences.append(question->sentence);
    }
    if (!sentences.isEmpty())
        ask(turn, sentences.join(u'\n'));
}

void askBeforeEnds(Turn &turn, const Watched &one)
{
    const std::vector<Ending> endings = endingsOf(turn.d);
    const bool isAny = std::any_of(endings.begin(), endings.end(), [&](const Ending &ending) {
        return isDue(turn.d, ending) && isLetGo(turn.d, ending, one);
    });
    if (isAny)
        askBeforeEnds(turn);
}

std::vector<Question> openQuestions(const WorldData &d)
{
    std::vector<Question> open;
    if (d.asked.empty())
        return open;
    for (const Ending &ending : endingsOf(d)) {
        if (!d.asked.contains(ending.key))
            continue;
        if (std::optional<Question> question = questionOf(d, ending))
            open.push_back(std::move(*question));
    }
    return open;
}

} // namespace salve::rules
