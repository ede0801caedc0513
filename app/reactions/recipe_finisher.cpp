// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_finisher.h"

#include "core/bounded_expression.h"
#include "core/field_set.h"
#include "core/text_template.h"
#include "reactions/recipe_text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class List { Requests, LookUp, Preflight, Amending };

bool isEffect(const QString &text)
{
    return fromWord<Effect>(text).has_value();
}

bool isDuration(const QString &text)
{
    const Result<Millis> duration = durationFromText(text);
    return duration && *duration > Millis{0};
}

bool isYesOrNo(const QString &text)
{
    return text == "yes"_L1 || text == "no"_L1;
}

const QStringList &builtInNames()
{
    static const QStringList kNames{u"run.id"_s, u"run.slot"_s, u"run.key"_s, u"run.uuid"_s};
    return kNames;
}

/// What an answer gives, for sentences.
const QStringList &answerNames()
{
    static const QStringList kNames{u"why"_s, u"status"_s, u"reason"_s};
    return kNames;
}

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

class Finisher
{
public:
    Finisher(ReactionRecipe &recipe, const Node &root, Problems &problems)
        : m_recipe(recipe),
          m_root(root),
          m_context(problems)
    {
        m_names = QSet<QString>(builtInNames().begin(), builtInNames().end());
    }

    void finish()
    {
        if (m_recipe.service.isEmpty())
            m_recipe.service = m_recipe.title;
        for (const QString &path : m_recipe.why)
            m_recipe.whys.push_back(*JsonPath::parse(path));
        nameFields();
        nameValues();
        decide(u"effect"_s, m_recipe.effectNode, m_recipe.effect, isEffect, u"tells, repairs or destroys"_s);
        decide(u"takes-up-to"_s, m_recipe.takesUpToNode, m_recipe.takesUpTo, isDuration, u"a duration such as 10m"_s);
        m_recipe.repeatHarmless.otherwise = u"no"_s;
        if (!m_recipe.repeatHarmlessNode.isNull())
            decide(
                u"repeat-harmless"_s, m_recipe.repeatHarmlessNode, m_recipe.repeatHarmless, isYesOrNo, u"yes or no"_s);
        checkCommon();
        const QSet<QString> settings = m_names;
        finish(m_recipe.requests, u"requests"_s, List::Requests);
        finish(m_recipe.lookUp, u"look-up"_s, List::LookUp);
        m_names = settings;
        finish(m_recipe.preflight, u"preflight"_s, List::Preflight);
        m_names = settings;
        finish(m_recipe.update, u"update"_s, List::Amending);
        m_names = settings;
        finish(m_recipe.resolve, u"resolve"_s, List::Amending);
        checkWhole();
    }

private:
    const Node &at(const QString &key) const
    {
        const Node *node = m_root.find(key);
        return node ? *node : m_root;
    }

    void nameFields()
    {
        for (size_t i = 0; i < m_recipe.fields.size(); ++i) {
            const QString key = m_recipe.fields[i].key;
            const bool isTaken = key == "ca-file"_L1 || key == "run"_L1 || answerNames().contains(key);
            if (m_names.contains(key) || isTaken)
                m_context.error(at(u"fields"_s).items().at(i), u"there is a \"%1\" already"_s.arg(key));
            m_names.insert(key);
            checkDefault(m_recipe.fields[i], at(u"fields"_s).items().at(i));
        }
    }

    void checkDefault(const FieldDeclaration &field, const Node &node)
    {
        if (field.templated == Templating::None && hasTemplates(field.defaultText))
            m_context.error(node, u"names are filled in where the field says templated: text or templated: argument"_s);
        else if (const QString problem = templateProblem(field.defaultText);
                 field.templated != Templating::None && !problem.isEmpty())
            m_context.error(node, problem);
    }

    const FieldDeclaration *fieldCalled(const QString &key) const
    {
        const auto it = std::find_if(m_recipe.fields.begin(),
                                     m_recipe.fields.end(),
                                     [&key](const FieldDeclaration &one) { return one.key == key; });
        return it == m_recipe.fields.end() ? nullptr : &*it;
    }

    void nameValues()
    {
        if (!m_recipe.valuesNode.isNull() && !m_recipe.valuesNode.isMap())
            return m_context.error(at(u"values"_s), u"values are a map from names to words"_s);
        for (const auto &[name, node] : m_recipe.valuesNode.entries()) {
            ByWord value = byWord(node);
            if (m_names.contains(name))
                m_context.error(node, u"there is a \"%1\" already"_s.arg(name));
            m_recipe.values.emplace_back(name, std::move(value));
            m_names.insert(name);
        }
    }

    /// "destroys", or "{by: action, start: repairs, else: destroys}".
    ByWord byWord(const Node &node)
    {
        ByWord value;
        if (node.isScalar()) {
            value.otherwise = node.text();
            return value;
        }
        value.by = node.textAt(u"by");
        for (const auto &[word, text] : node.entries()) {
            if (!text.isScalar())
                m_context.error(node, u"a word stands for one text"_s);
            else if (word == "else"_L1)
                value.otherwise = text.text();
            else if (word != "by"_L1)
                value.words.emplace_back(word, text.text());
        }
        if (!m_names.contains(value.by) || builtInNames().contains(value.by)) {
            m_context.error(
                node, u"by names the field whose word decides, such as {by: action, start: repairs, else: destroys}"_s);
            return value;
        }
        const FieldDeclaration *field = fieldCalled(value.by);
        const QStringList choices = field ? field->choices : QStringList();
        if (choices.isEmpty() && !value.otherwise)
            m_context.error(node, u"say with else what holds for every other word"_s);
        for (const QString &choice : choices) {
            const bool isThere = std::any_of(
                value.words.begin(), value.words.end(), [&](const auto &entry) { return entry.first == choice; });
            if (!isThere && !value.otherwise)
                m_context.error(node, u"nothing is said of \"%1\": add it, or else"_s.arg(choice));
        }
        for (const auto &entry : value.words) {
            if (!choices.isEmpty() && !choices.contains(entry.first))
                m_context.error(node, u"\"%1\" is no choice of %2"_s.arg(entry.first, value.by));
        }
        return value;
    }

    void decide(const QString &key,
                const Node &node,
                ByWord &value,
                const std::function<bool(const QString &)> &fits,
                const QString &expected)
    {
        value = byWord(node);
        const QStringList all = value.all();
        if (all.isEmpty() || !std::all_of(all.begin(), all.end(), fits))
            m_context.error(at(key), u"%1 is %2, or one of them by a field's word"_s.arg(key, expected));
    }

    void checkCommon()
    {
        check(recipeNamesIn(m_recipe.effectKey), at(u"effect-key"_s));
        check(recipeNamesIn(m_recipe.basic), at(u"basic"_s));
        for (const auto &header : m_recipe.headers)
            check(recipeNamesIn(header.second), at(u"headers"_s));
    }

    void finish(RecipeRequests &requests, const QString &key, List list)
    {
        const Node &nodes = at(key);
        for (size_t i = 0; i < requests.size(); ++i)
            finish(requests[i], nodes.items().at(i), list);
    }

    void finish(RecipeRequest &request, const Node &node, List list)
    {
        request.method = request.send.section(u' ', 0, 0).toLatin1();
        request.address = request.send.section(u' ', 1).trimmed();
        request.doesAct = request.acts.value_or(!isRead(request.method));
        request.conditions = conditionsIn(request.onlyIf, node);
        checkKind(request, node, list);
        checkAddress(request, node);
        checkNames(request, node, list);
        for (const auto &[name, where] : request.capture) {
            if (answerNames().contains(name) || fieldCalled(name) || name.contains(u'.'))
                m_context.error(node, u"\"%1\" cannot be captured: the name stands for something else"_s.arg(name));
            request.captures.emplace_back(name, *AnswerCapture::parse(where));
            m_names.insert(name);
        }
        for (RecipeAnswer &answer : request.answers)
            finish(answer, request, node, list);
    }

    void checkKind(const RecipeRequest &request, const Node &node, List list)
    {
        if (list == List::Preflight && !isRead(request.method))
            m_context.error(node, u"a preflight changes nothing: GET or HEAD"_s);
        if ((list == List::LookUp || list == List::Preflight) && request.doesAct)
            m_context.error(node, u"a look-up changes nothing: what is asked here does not act"_s);
        if (request.every && request.doesAct)
            m_context.error(node, u"what acts is sent once: every is for what reads"_s);
    }

    /// Credentials go where the settings or the recipe say, never where an answer says.
    void checkAddress(const RecipeRequest &request, const Node &node)
    {
        if (!request.address.startsWith("{{"_L1))
            return;
        const FieldDeclaration *field = fieldCalled(recipeNamesIn(request.address).value(0));
        const bool isBase = field
                            && (field->type == FieldKind::Url || field->type == FieldKind::MaybeSecret
                                || field->type == FieldKind::Secret);
        if (!isBase)
            m_context.error(
                node, u"an address begins with https:// or with a field of the type url, secret or text-or-secret"_s);
    }

    void checkNames(const RecipeRequest &request, const Node &node, List list)
    {
        QStringList names = recipeNamesIn(request.address) + recipeNamesIn(request.json) + recipeNamesIn(request.text)
                            + recipeNamesIn(request.basic);
        for (const TextMap *map : {&request.query, &request.form, &request.headers}) {
            for (const auto &entry : *map)
                names += recipeNamesIn(entry.second);
        }
        check(names, node, list);
        if (const QString problem = problemIn(request.json); !problem.isEmpty())
            m_context.error(node, problem);
    }

    static QString problemIn(const Node &tree)
    {
        QString problem = recipeTextProblem(tree.text());
        for (const Node &item : tree.items())
            problem = problem.isEmpty() ? problemIn(item) : problem;
        for (const Node::Entry &entry : tree.entries())
            problem = problem.isEmpty() ? problemIn(entry.second) : problem;
        return problem;
    }

    void finish(RecipeAnswer &answer, const RecipeRequest &request, const Node &node, List list)
    {
        using enum AnswerMeaning;
        if (!answer.body.isEmpty())
            answer.expression = boundedExpression(answer.body);
        answer.conditions = conditionsIn(answer.onlyIf, node);
        for (const QString &rule : answer.json)
            check(recipeNamesIn(rule), node, list);
        QStringList said = recipeNamesIn(answer.say);
        said.removeIf([](const QString &name) { return answerNames().contains(name); });
        check(said, node, list);
        const bool isLight = answer.meaning == Green || answer.meaning == Yellow || answer.meaning == Red;
        if (isLight != (list == List::Preflight) && answer.meaning != Next)
            m_context.error(node, u"green, yellow and red are for a preflight, the outcomes for everything else"_s);
        if (answer.meaning == Wait && !request.every)
            m_context.error(node, u"wait needs every: how often it is asked"_s);
    }

    void checkWhole()
    {
        const auto acts = [](const RecipeRequest &request) { return request.doesAct; };
        if (std::none_of(m_recipe.requests.begin(), m_recipe.requests.end(), acts))
            m_context.error(at(u"requests"_s), u"none of these requests acts: write acts: yes at the one that does"_s);
        Problems wrong = FieldSet(fieldsOf(m_recipe)).problems(m_recipe.example);
        for (Problem &problem : wrong) {
            problem.path.prepend(problem.path.isEmpty() ? u"example"_s : u"example."_s);
            m_context.add(std::move(problem));
        }
    }

    RecipeConditions conditionsIn(const QStringList &texts, const Node &node)
    {
        RecipeConditions conditions;
        for (const QString &text : texts) {
            conditions.push_back(*RecipeCondition::parse(text));
            check({conditions.back().key}, node);
        }
        return conditions;
    }

    void check(const QStringList &names, const Node &node, List list = List::Requests)
    {
        for (const QString &name : names) {
            const bool isEarlier = list == List::Amending && name.startsWith("earlier."_L1);
            if (!m_names.contains(name) && !isEarlier)
                m_context.error(node,
                                u"\"%1\" is no field of this recipe and nothing that was captured before"_s.arg(name));
        }
    }

    ReactionRecipe &m_recipe;
    const Node &m_root;
    ReadContext m_context;
    QSet<QString> m_names;
};

} // namespace

void finishRecipe(ReactionRecipe &recipe, const Node &root, Problems &problems)
{
    Finisher(recipe, root, problems).finish();
}

} // namespace salve
