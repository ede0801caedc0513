// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe.h"

#include "core/bounded_expression.h"
#include "reactions/recipe_finisher.h"
#include "reactions/recipe_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

bool isKindWord(const QString &text)
{
    static const QRegularExpression kWord(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    return kWord.match(text).hasMatch();
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.');
}

bool isRecipeText(const QString &text)
{
    return recipeTextProblem(text).isEmpty();
}

bool isSending(const QString &text)
{
    static const QRegularExpression kForm(u"\\A(GET|HEAD|POST|PUT|PATCH|DELETE) (https?://|\\{\\{)\\S.*\\z"_s);
    return kForm.match(text).hasMatch() && isRecipeText(text);
}

bool isBodyExpression(const QString &text)
{
    return regularExpressionProblem(text).isEmpty();
}

/// Names may stand in the wanted value.
bool isJsonRule(const QString &text)
{
    return isRecipeText(text) && JsonCondition::parse(text).has_value();
}

bool isJsonPath(const QString &text)
{
    return JsonPath::parse(text).has_value();
}

constexpr const char *kTextHelp = QT_TRANSLATE_NOOP(
    "RecipeFile", "write names as {{name}} or {{name|filter}}; the filters are first N, html, path, number and json");
constexpr const char *kConditionHelp = QT_TRANSLATE_NOOP(
    "RecipeFile", "write the key of a field, with no in front, or a comparison such as tls = starttls");

/// What stands in its braces is the recipe's own, not a name of the set.
template<class S, class V>
Field<S> braced(V S::*member, const char *key, const char *label)
{
    return field(FieldKind::Any, member, key, label);
}

// clang-format off
const Schema<RecipeAnswer> &answerSchema()
{
    using A = RecipeAnswer;
    static const Schema<A> kSchema{
        "RecipeFile",
        {
            field(FieldKind::TextList, &A::status, "status", QT_TRANSLATE_NOOP("RecipeFile", "Status")),
            braced(&A::json, "json", QT_TRANSLATE_NOOP("RecipeFile", "JSON"))
                .must(isJsonRule, QT_TRANSLATE_NOOP("RecipeFile", "write a path and a comparison, such as data.status == ok"), u"a ? b"_s),
            text(&A::body, "body", QT_TRANSLATE_NOOP("RecipeFile", "Body"))
                .must(isBodyExpression, QT_TRANSLATE_NOOP("RecipeFile", "this is not a regular expression"), u"(unclosed"_s),
            texts(&A::onlyIf, "only-if", QT_TRANSLATE_NOOP("RecipeFile", "Only if"))
                .must(isRecipeCondition, kConditionHelp, u"a b"_s),
            choice(&A::meaning, "is", QT_TRANSLATE_NOOP("RecipeFile", "Is")),
            braced(&A::say, "say", QT_TRANSLATE_NOOP("RecipeFile", "Sentence"))
                .must(isRecipeText, kTextHelp, u"{{a b}}"_s),
        },
        {{[](const A &a) { return !a.status.empty() || !a.json.isEmpty() || !a.body.isEmpty() || !a.onlyIf.isEmpty(); }, u"status"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "an answer is known by status, json, body or only-if"),
          [](Node &node) { node = Node::map({{u"say"_s, Node::text(u"x"_s)}}); }}}};
    return kSchema;
}

const Schema<RecipeRequest> &requestSchema()
{
    using R = RecipeRequest;
    static const Schema<R> kSchema{
        "RecipeFile",
        {
            braced(&R::send, "send", QT_TRANSLATE_NOOP("RecipeFile", "Send")).required().example(u"POST {{server}}/jobs"_s)
                .must(isSending, QT_TRANSLATE_NOOP("RecipeFile", "write a method and an address that begins with https:// or a field: POST {{server}}/jobs"), u"{{server}}/jobs"_s),
            braced(&R::query, "query", QT_TRANSLATE_NOOP("RecipeFile", "Query")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            braced(&R::form, "form", QT_TRANSLATE_NOOP("RecipeFile", "Form values")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            any(&R::json, "json", QT_TRANSLATE_NOOP("RecipeFile", "JSON")),
            braced(&R::text, "text", QT_TRANSLATE_NOOP("RecipeFile", "Text")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            braced(&R::headers, "headers", QT_TRANSLATE_NOOP("RecipeFile", "Headers")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            braced(&R::basic, "basic", QT_TRANSLATE_NOOP("RecipeFile", "Basic authentication")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            texts(&R::onlyIf, "only-if", QT_TRANSLATE_NOOP("RecipeFile", "Only if")).must(isRecipeCondition, kConditionHelp, u"a b"_s),
            field(FieldKind::Boolean, &R::acts, "acts", QT_TRANSLATE_NOOP("RecipeFile", "Acts")),
            duration(&R::within, "within", QT_TRANSLATE_NOOP("RecipeFile", "Answered within")).range(1, 600),
            duration(&R::every, "every", QT_TRANSLATE_NOOP("RecipeFile", "Asked every")).range(1, 600),
            textMap(&R::capture, "capture", QT_TRANSLATE_NOOP("RecipeFile", "Capture"))
                .must(isAnswerCapture, QT_TRANSLATE_NOOP("RecipeFile", "write a JSON path such as data.id, header Location, header Location regex /([0-9]+)$, or regex id=(\\w+) with one group"), u"regex (unclosed"_s),
            objects(&R::answers, answerSchema(), "answers", QT_TRANSLATE_NOOP("RecipeFile", "Answers")),
        },
        {{[](const R &r) { return int(!r.form.empty()) + int(!r.json.isNull()) + int(!r.text.isEmpty()) <= 1; }, u"json"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "a request has one body: json, form or text"),
          [](Node &node) {
              node = Node::map({{u"send"_s, Node::text(u"POST https://x.example"_s)}, {u"text"_s, Node::text(u"x"_s)}, {u"json"_s, Node::text(u"x"_s)}});
          }}}};
    return kSchema;
}

const Schema<ReactionRecipe> &recipeSchema()
{
    using R = ReactionRecipe;
    static const Schema<R> kSchema{
        "RecipeFile",
        {
            text(&R::kind, "reaction", QT_TRANSLATE_NOOP("RecipeFile", "Kind")).required().example(u"rundeck"_s)
                .must(isKindWord, QT_TRANSLATE_NOOP("RecipeFile", "write a lower-case word, more of them with hyphens: github-actions"), u"My Reaction"_s),
            text(&R::title, "title", QT_TRANSLATE_NOOP("RecipeFile", "Title")).required().example(u"Rundeck job"_s),
            text(&R::summary, "summary", QT_TRANSLATE_NOOP("RecipeFile", "Summary")).required().example(u"Runs a job."_s)
                .must(isSentence, QT_TRANSLATE_NOOP("RecipeFile", "write a sentence with a full stop"), u"Runs"_s),
            text(&R::proof, "proof", QT_TRANSLATE_NOOP("RecipeFile", "Proof")).required().example(u"The job's own result says so."_s)
                .must(isSentence, QT_TRANSLATE_NOOP("RecipeFile", "write a sentence with a full stop"), u"Runs"_s),
            text(&R::service, "service", QT_TRANSLATE_NOOP("RecipeFile", "Name of the service")),
            any(&R::effectNode, "effect", QT_TRANSLATE_NOOP("RecipeFile", "Effect")).required(),
            any(&R::takesUpToNode, "takes-up-to", QT_TRANSLATE_NOOP("RecipeFile", "Takes up to")).required(),
            any(&R::repeatHarmlessNode, "repeat-harmless", QT_TRANSLATE_NOOP("RecipeFile", "Repeat is harmless")),
            braced(&R::effectKey, "effect-key", QT_TRANSLATE_NOOP("RecipeFile", "Effect key")).required()
                .must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            objects(&R::fields, fieldDeclarationSchema(), "fields", QT_TRANSLATE_NOOP("RecipeFile", "Fields")),
            any(&R::valuesNode, "values", QT_TRANSLATE_NOOP("RecipeFile", "Values")),
            braced(&R::headers, "headers", QT_TRANSLATE_NOOP("RecipeFile", "Headers")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            braced(&R::basic, "basic", QT_TRANSLATE_NOOP("RecipeFile", "Basic authentication")).must(isRecipeText, kTextHelp, u"{{a b}}"_s),
            texts(&R::why, "why", QT_TRANSLATE_NOOP("RecipeFile", "Where it says why"))
                .must(isJsonPath, QT_TRANSLATE_NOOP("RecipeFile", "write a JSON path such as error.message"), u"a b"_s),
            objects(&R::requests, requestSchema(), "requests", QT_TRANSLATE_NOOP("RecipeFile", "Requests")).required(),
            objects(&R::lookUp, requestSchema(), "look-up", QT_TRANSLATE_NOOP("RecipeFile", "Look-up")),
            objects(&R::preflight, requestSchema(), "preflight", QT_TRANSLATE_NOOP("RecipeFile", "Preflight")),
            objects(&R::update, requestSchema(), "update", QT_TRANSLATE_NOOP("RecipeFile", "Update")),
            objects(&R::resolve, requestSchema(), "resolve", QT_TRANSLATE_NOOP("RecipeFile", "Resolve")),
            any(&R::example, "example", QT_TRANSLATE_NOOP("RecipeFile", "Example")).required(),
        },
        {}};
    return kSchema;
}
// clang-format on

} // namespace

QString ByWord::in(const RecipeValues &values) const
{
    const QString word = values.value(by);
    const auto it = std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.first == word; });
    return it == words.end() ? otherwise.value_or(QString()) : it->second;
}

QStringList ByWord::all() const
{
    QStringList all;
    for (const auto &[word, text] : words)
        all.append(text);
    if (otherwise)
        all.append(*otherwise);
    return all;
}

std::vector<FieldInfo> fieldsOf(const ReactionRecipe &recipe)
{
    std::vector<FieldInfo> fields;
    for (const FieldDeclaration &declaration : recipe.fields)
        fields.push_back(fieldInfoOf(declaration));
    FieldInfo ca;
    ca.kind = FieldKind::File;
    ca.key = u"ca-file"_s;
    ca.context = "Recipe";
    ca.label = QT_TRANSLATE_NOOP("Recipe", "Own CA file");
    ca.help = QT_TRANSLATE_NOOP("Recipe",
                                "A PEM file that is trusted beside the system's authorities, for this reaction only.");
    ca.folded = true;
    fields.push_back(std::move(ca));
    return fields;
}

size_t behindActing(const RecipeRequests &requests, const RecipeValues &values)
{
    const auto last = std::find_if(requests.rbegin(), requests.rend(), [&values](const RecipeRequest &one) {
        return one.doesAct && allHold(one.conditions, values);
    });
    return size_t(requests.rend() - last);
}

ReactionRecipeReading readReactionRecipe(const QByteArray &yaml)
{
    ReactionRecipeReading reading;
    const Result<Node> root = nodeFromYaml(yaml);
    if (!root) {
        reading.problems.push_back({Severity::Error, {}, {}, root.error().sentence});
        return reading;
    }
    ReadContext context(reading.problems, {}, UnknownKeys::Refuse);
    ReactionRecipe recipe = recipeSchema().read(*root, context);
    if (context.hasErrors())
        return reading;
    finishRecipe(recipe, *root, reading.problems);
    if (!hasErrors(reading.problems))
        reading.recipe = std::move(recipe);
    return reading;
}

} // namespace salve
