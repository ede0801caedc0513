// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_run.h"

#include "core/clock.h"
#include "net/http_action.h"
#include "net/retire.h"
#include "reactions/recipe_request.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kAskedEvery{5s};
// A service that wants to be left alone for longer is asked all the same: the run has its own end.
constexpr Millis kLongestPause{60s};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionRecipe)
};

const QString kList = u"list"_s;
const QString kNext = u"next"_s;
const QString kValues = u"values"_s;
const QString kOutcome = u"outcome"_s;
const QString kSentence = u"sentence"_s;

/// Values that the earlier message must have given for this list to make sense.
bool hasWhatItNeeds(const RecipeRequests &list, const QJsonObject &earlier)
{
    for (const RecipeRequest &request : list) {
        QStringList names = recipeNamesIn(request.address) + recipeNamesIn(request.json) + recipeNamesIn(request.text);
        for (const TextMap *map : {&request.query, &request.form, &request.headers}) {
            for (const auto &entry : *map)
                names += recipeNamesIn(entry.second);
        }
        const bool isMissing = std::any_of(names.begin(), names.end(), [&earlier](const QString &name) {
            return name.startsWith("earlier."_L1) && !earlier.contains(name.mid(8));
        });
        if (isMissing)
            return false;
    }
    return true;
}

const RecipeRequests &listFor(const ReactionRecipe &recipe, const RunContext &context)
{
    const QJsonObject earlier = context.earlier().value(kValues).toObject();
    const RecipeRequests &amending = context.telling() == Telling::Update ? recipe.update : recipe.resolve;
    const bool isAmending =
        context.telling() != Telling::First && !amending.empty() && hasWhatItNeeds(amending, earlier);
    return isAmending ? amending : recipe.requests;
}

QString wordFor(const ReactionRecipe &recipe, const RecipeRequests &list)
{
    return &list == &recipe.update ? u"update"_s : &list == &recipe.resolve ? u"resolve"_s : u"requests"_s;
}

} // namespace

/// What an earlier start of the same run stored.
struct RecipeRun::Memory
{
    QString list;
    size_t next{0};
    QJsonObject values;
    std::optional<RunOutcome> outcome; ///< it had ended, and nobody was told
    QString sentence;

    static std::optional<Memory> of(const RunContext &context)
    {
        const QJsonObject json = context.remembered();
        if (!json.contains(kNext))
            return {};
        return Memory{json.value(kList).toString(),
                      size_t(std::max(0, json.value(kNext).toInt())),
                      json.value(kValues).toObject(),
                      fromWord<RunOutcome>(json.value(kOutcome).toString()),
                      json.value(kSentence).toString()};
    }
    /// The request that acts was answered.
    bool isBehindActing(const ReactionRecipe &recipe, const RecipeRequests &main, const RecipeValues &settings) const
    {
        return list == wordFor(recipe, main) && next >= behindActing(main, settings) && next <= main.size();
    }
};

RecipeRun::RecipeRun(
    const ReactionRecipe &recipe, RecipePlan plan, Services &services, RunContext &context, Purpose purpose)
    : m_recipe(recipe),
      m_plan(std::move(plan)),
      m_services(services),
      m_context(context),
      m_purpose(purpose),
      m_main(&listFor(recipe, context)),
      m_list(m_main)
{
    const QJsonObject earlier = context.earlier().value(kValues).toObject();
    for (auto it = earlier.begin(); it != earlier.end(); ++it)
        m_plan.scope.set(u"earlier."_s + it.key(), Node::text(it.value().toString()));
}

bool RecipeRun::canSettle(const ReactionRecipe &recipe, const RecipePlan &plan, const RunContext &context)
{
    const RecipeRequests &main = listFor(recipe, context);
    const std::optional<Memory> memory = Memory::of(context);
    return (memory && memory->isBehindActing(recipe, main, plan.scope.texts()))
           || (&main == &recipe.requests && !recipe.lookUp.empty());
}

void RecipeRun::start()
{
    m_until = elapsed() + m_plan.takesUpTo;
    const std::optional<Memory> memory = Memory::of(m_context);
    if (memory && memory->isBehindActing(m_recipe, *m_main, m_plan.scope.texts())) {
        takeUp(*memory);
        if (memory->outcome)
            return endWith(*memory->outcome, memory->sentence);
        m_hasActed = true;
        m_at = memory->next;
    } else if (m_purpose == Purpose::Settle) {
        if (memory)
            takeUp(*memory);
        m_list = &m_recipe.lookUp;
    }
    goOn();
}

void RecipeRun::takeUp(const Memory &memory)
{
    for (auto it = memory.values.begin(); it != memory.values.end(); ++it)
        m_plan.scope.set(it.key(), Node::text(it.value().toString()));
}

RecipeTurn RecipeRun::turn() const
{
    if (isLookingUp())
        return RecipeTurn::LookUp;
    if (request().doesAct)
        return RecipeTurn::Act;
    return m_hasActed ? RecipeTurn::After : RecipeTurn::Before;
}

/// To the next request that these settings want.
void RecipeRun::goOn()
{
    while (m_at < m_list->size() && !allHold(request().conditions, m_plan.scope.texts()))
        ++m_at;
    if (m_at < m_list->size())
        return send();
    if (!isLookingUp())
        return endWith(RunOutcome::Delivered, Texts::tr("%1 accepted it.").arg(m_recipe.service));
    if (!m_isFound)
        return endWith(RunOutcome::Unknown,
                       m_lost.isEmpty() ? Texts::tr("With these settings nobody can say whether it happened.")
                                        : m_lost);
    m_list = m_main;
    m_at = behindActing(*m_main, m_plan.scope.texts());
    m_hasActed = true;
    if (m_at == m_list->size())
        return endWith(RunOutcome::Delivered, Texts::tr("%1 shows that it was done.").arg(m_recipe.service));
    remember({}, [this] { goOn(); });
}

void RecipeRun::send()
{
    Result<HttpRequest> made = httpRequestOf(m_recipe, request(), m_plan.scope);
    if (!made)
        return cannotBeMade(made.error());
    m_request = requestEvidence(*made, m_plan.secrets);
    m_exchange = m_services.actors.make(std::move(*made));
    connect(m_exchange.get(), &HttpExchange::dispatched, this, [this] {
        // What is asked before it acts is not the run yet.
        if (turn() != RecipeTurn::Before && !std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(m_exchange.get(), &HttpExchange::finished, this, &RecipeRun::hear);
    m_exchange->start();
}

void RecipeRun::cannotBeMade(const Error &error)
{
    if (m_hasActed)
        return endWith(RunOutcome::Delivered,
                       Texts::tr("%1 accepted it, but did not say what is needed to follow it (%2).")
                           .arg(m_recipe.service, error.sentence));
    endWith(isLookingUp() ? RunOutcome::Unknown : RunOutcome::Rejected,
            Texts::tr("The request to %1 cannot be made: %2.").arg(m_recipe.service, error.sentence));
}

void RecipeRun::hear(const HttpOutcome &outcome)
{
    retire(m_exchange, this);
    keepEvidence(outcome);
    const RecipeTurn now = turn();
    follow(outcome.failure ? judged(m_recipe, now, *outcome.failure)
                           : judged(m_recipe, request(), now, m_plan.effect, outcome.response, m_plan.scope),
           outcome.response);
}

void RecipeRun::follow(const RecipeJudgement &judgement, const HttpResponse &response)
{
    switch (judgement.meaning) {
    case AnswerMeaning::Next:
        return passOn();
    case AnswerMeaning::Wait:
        return askAgain(response);
    case AnswerMeaning::Unknown:
        if (turn() == RecipeTurn::Act && !m_recipe.lookUp.empty() && m_main == &m_recipe.requests)
            return lookUp(judgement.sentence);
        break;
    default:
        break;
    }
    RunOutcome outcome = fromWord<RunOutcome>(QString(wordOf(judgement.meaning))).value_or(RunOutcome::Unknown);
    // Something was done before: not-run would have it done again.
    const bool isHalfDone =
        m_hasActed && (outcome == RunOutcome::NotRun || (outcome == RunOutcome::Rejected && request().doesAct));
    if (isHalfDone)
        outcome = RunOutcome::Failed;
    endWith(outcome,
            isLookingUp() && !m_lost.isEmpty() && outcome == RunOutcome::Unknown ? m_lost : judgement.sentence);
}

void RecipeRun::passOn()
{
    const bool isToStore = !isLookingUp() && (request().doesAct || !request().captures.empty());
    m_hasActed = m_hasActed || turn() == RecipeTurn::Act;
    m_isFound = m_isFound || isLookingUp();
    ++m_at;
    if (isToStore && m_at < m_list->size())
        remember({}, [this] { goOn(); });
    else
        goOn();
}

void RecipeRun::askAgain(const HttpResponse &response)
{
    Millis pause = request().every.value_or(kAskedEvery);
    const int wanted_s = headerValue(response.headers, "Retry-After").trimmed().toInt();
    pause = std::clamp(Millis{std::chrono::seconds{wanted_s}}, pause, std::max(pause, kLongestPause));
    if (elapsed() + pause >= m_until)
        return endWith(RunOutcome::Unknown,
                       Texts::tr("%1 accepted it, but it was not over within %2.")
                           .arg(m_recipe.service, durationForPeople(m_plan.takesUpTo)));
    m_services.clock.after(pause, this, [this] { send(); });
}

void RecipeRun::lookUp(const QString &sentence)
{
    m_lost = sentence;
    m_list = &m_recipe.lookUp;
    m_at = 0;
    // What was cut off may still be on its way to being done.
    m_services.clock.after(kAskedEvery, this, [this] { goOn(); });
}

void RecipeRun::endWith(RunOutcome outcome, const QString &sentence)
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = blotted(sentence, m_plan.secrets);
    report.evidence = m_acting;
    report.evidence.insert(report.evidence.end(), m_reading.begin(), m_reading.end());
    const bool isAccepted = outcome == RunOutcome::Succeeded || outcome == RunOutcome::Delivered;
    const bool hasCaptured =
        std::any_of(m_main->begin(), m_main->end(), [](const RecipeRequest &one) { return !one.captures.empty(); });
    if (!isAccepted || (!hasCaptured && m_main == &m_recipe.requests))
        return finish(report);
    m_at = m_main->size();
    remember({{kOutcome, QString(wordOf(outcome))}, {kSentence, report.sentence}}, [this, report] { finish(report); });
}

/// What an amended message does not say anew is kept, so that it can be amended again.
void RecipeRun::remember(QJsonObject more, std::function<void()> then)
{
    QJsonObject values = m_main == &m_recipe.requests ? QJsonObject() : m_context.earlier().value(kValues).toObject();
    for (const RecipeRequests *list : {m_main, &m_recipe.lookUp}) {
        for (const RecipeRequest &request : *list) {
            for (const auto &[name, capture] : request.captures) {
                const QString text = m_plan.scope.text(name);
                if (!text.isEmpty() && blotted(text, m_plan.secrets) == text)
                    values.insert(name, text);
            }
        }
    }
    more.insert(kList, wordFor(m_recipe, *m_main));
    more.insert(kNext, int(m_at));
    more.insert(kValues, values);
    m_context.remember(more, this, std::move(then));
}

/// All of what acted, and the last of what was read.
void RecipeRun::keepEvidence(const HttpOutcome &outcome)
{
    std::vector<Evidence> pair{m_request};
    if (!outcome.failure)
        pair.push_back(answerEvidence(outcome.response, m_plan.secrets));
    if (turn() == RecipeTurn::Act)
        m_acting.insert(m_acting.end(), pair.begin(), pair.end());
    else
        m_reading = std::move(pair);
}

Micros RecipeRun::elapsed() const
{
    return m_services.clock.monotonic() + m_services.clock.slept();
}

} // namespace salve
