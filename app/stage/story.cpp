// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story.h"

#include "core/schema.h"
#include "stage/story_expect.h"

#include <algorithm>

namespace salve {

namespace {

using namespace Qt::StringLiterals;

/// What stands in a story file besides its world.
struct Head
{
    QString about;
    StoryClock clock{StoryClock::Simulated};
    QString starts;
    QString zero;
    Millis before{Story{}.before};
    Millis lasts{Story{}.lasts};
    Millis tolerance{0};
    QString installation{Story{}.installation};
    bool armed{true};
    QStringList leaveOut;
    QStringList log;
    Node world, secrets, expect;
};

const Schema<Head> &headSchema()
{
    static const Schema<Head> kSchema{"Story",
                                      {text(&Head::about, "about", "About").required(),
                                       choice(&Head::clock, "clock", "Clock"),
                                       text(&Head::starts, "starts", "Starts"),
                                       text(&Head::zero, "zero", "Zero"),
                                       duration(&Head::before, "before", "Before"),
                                       duration(&Head::lasts, "lasts", "Lasts"),
                                       duration(&Head::tolerance, "tolerance", "Tolerance"),
                                       text(&Head::installation, "installation", "Installation"),
                                       boolean(&Head::armed, "armed", "Armed"),
                                       texts(&Head::leaveOut, "leave-out", "Leave out"),
                                       texts(&Head::log, "log", "Log"),
                                       any(&Head::world, "world", "World"),
                                       any(&Head::secrets, "secrets", "Secrets"),
                                       any(&Head::expect, "expect", "Expect")}};
    return kSchema;
}

const Schema<StoryFailure> &failureSchema()
{
    static const Schema<StoryFailure> kSchema{"Story",
                                              {duration(&StoryFailure::from, "from", "From"),
                                               duration(&StoryFailure::until, "until", "Until"),
                                               duration(&StoryFailure::againAfter, "again-after", "Again after"),
                                               choice(&StoryFailure::outcome, "outcome", "Outcome"),
                                               choice(&StoryFailure::cause, "cause", "Cause"),
                                               choice(&StoryFailure::phase, "phase", "Phase")}};
    return kSchema;
}

const Schema<StoryReaction> &reactionSchema()
{
    static const Schema<StoryReaction> kSchema{
        "Story",
        {text(&StoryReaction::reaction, "reaction", "Reaction").required(),
         integer(&StoryReaction::fromRun, "from-run", "From run").range(1, 1000),
         duration(&StoryReaction::takes, "takes", "Takes"),
         choice(&StoryReaction::outcome, "outcome", "Outcome"),
         texts(&StoryReaction::mends, "mends", "Mends"),
         texts(&StoryReaction::breaks, "breaks", "Breaks"),
         text(&StoryReaction::preflight, "preflight", "Preflight"),
         duration(&StoryReaction::preflightFrom, "preflight-from", "Preflight from")}};
    return kSchema;
}

/// A copy without these keys.
Node rest(const Node &map, const QStringList &keys)
{
    Node node = Node::map();
    for (const auto &[key, value] : map.entries()) {
        if (!keys.contains(key))
            node.set(key, value);
    }
    return node;
}

void readFailure(const Node &item, Story &story, ReadContext &context)
{
    const Node *fails = item.find(u"fails");
    if (!fails)
        return context.error(item, u"say when it fails: {monitor: NAME, fails: {from: 0s}}"_s);
    story.failures.emplace_back(item.textAt(u"monitor"), failureSchema().read(*fails, context));
}

void readAction(const Node &item, Story &story, ReadContext &context)
{
    const std::optional<Millis> at = storyTime(item.textAt(u"at"));
    const QString what = item.textAt(u"do");
    if (!at || what.isEmpty())
        return context.error(item, u"an action needs a time and a word: {at: 2h, do: kill}"_s);
    const int times = item.find(u"times") ? item.textAt(u"times").toInt() : 1;
    const std::optional<Millis> every = item.find(u"every") ? storyTime(item.textAt(u"every")) : Millis{0};
    if (times < 1 || times > 1000 || !every)
        return context.error(item, u"an action is repeated 1 to 1000 times: {times: 50, every: 20ms}"_s);
    const Node arguments = rest(item, {u"at"_s, u"do"_s, u"times"_s, u"every"_s});
    for (int time = 0; time < times; ++time)
        story.actions.push_back({*at + time * *every, what, arguments});
}

void readWorld(const Node &world, Story &story, ReadContext &context)
{
    for (const Node &item : world.items()) {
        const ReadContext::Item scope(context, item);
        if (item.find(u"monitor") && !item.find(u"do"))
            readFailure(item, story, context);
        else if (item.find(u"reaction") && !item.find(u"do"))
            story.reactions.push_back(reactionSchema().read(item, context));
        else if (item.find(u"server") && !item.find(u"do"))
            story.servers.push_back(
                {item.textAt(u"server"), item.textAt(u"name"), rest(item, {u"server"_s, u"name"_s})});
        else if (item.find(u"do"))
            readAction(item, story, context);
        else
            context.error(item, u"the world knows monitor, reaction, server, and at … do"_s);
    }
    std::stable_sort(story.actions.begin(), story.actions.end(), [](const StoryAction &a, const StoryAction &b) {
        return a.at < b.at;
    });
}

} // namespace

std::optional<Millis> storyTime(const QString &text)
{
    const bool isBefore = text.startsWith(u'-');
    const Result<Millis> time = durationFromText(isBefore ? text.mid(1) : text);
    if (!time)
        return std::nullopt;
    return isBefore ? -*time : *time;
}

Result<Story> storyFromYaml(const QByteArray &yaml)
{
    const Result<Node> root = nodeFromYaml(yaml);
    if (!root)
        return tl::unexpected<Error>(root.error());
    Problems problems;
    ReadContext context(problems, {}, UnknownKeys::Refuse);
    const Head head = headSchema().read(*root, context);
    Story story;
    story.about = head.about;
    story.clock = head.clock;
    story.zero = head.zero;
    story.before = head.before;
    story.lasts = head.lasts;
    story.tolerance = head.tolerance;
    story.installation = head.installation;
    story.isArmed = head.armed;
    story.leaveOut = head.leaveOut;
    story.log = head.log;
    story.secrets = head.secrets;
    story.expect = head.expect;
    if (!head.starts.isEmpty()) {
        if (const Result<TimePoint> starts = timeFromIso(head.starts))
            story.starts = *starts;
        else
            context.error(*root->find(u"starts"), starts.error().sentence);
    }
    readWorld(head.world, story, context);
    for (const QString &sentence : unknownExpectations(story.expect))
        context.error(*root->find(u"expect"), sentence);
    if (!hasErrors(problems))
        return story;
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences.append(problemText(problem));
    return fail(ErrorCode::Invalid, sentences.join(u'\n'));
}

} // namespace salve
