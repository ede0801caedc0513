// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/recipe.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

bool isFrame(const QString &words)
{
    return frameFromWords(words).has_value();
}

bool isExpression(const QString &text)
{
    return BytePattern::expression(text).has_value();
}

bool isHexPattern(const QString &text)
{
    return BytePattern::hex(text).has_value();
}

bool isKindWord(const QString &text)
{
    static const QRegularExpression kWord(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    return kWord.match(text).hasMatch();
}

// clang-format off
const Schema<RecipeCase> &caseSchema()
{
    using C = RecipeCase;
    static const Schema<C> kSchema{
        "RecipeFile",
        {
            texts(&C::onlyIf, "only-if", QT_TRANSLATE_NOOP("RecipeFile", "Only if"))
                .must(isRecipeCondition, QT_TRANSLATE_NOOP("RecipeFile", "write the key of a field, with no in front, or a comparison such as tls = starttls"), u"a b"_s),
            text(&C::match, "match", QT_TRANSLATE_NOOP("RecipeFile", "Match"))
                .must(isExpression, QT_TRANSLATE_NOOP("RecipeFile", "this is not a regular expression"), u"(unclosed"_s),
            text(&C::hex, "hex", QT_TRANSLATE_NOOP("RecipeFile", "Bytes"))
                .must(isHexPattern, QT_TRANSLATE_NOOP("RecipeFile", "write pairs of hexadecimal digits, and ?? for any byte"), u"2"_s),
            choice(&C::outcome, "outcome", QT_TRANSLATE_NOOP("RecipeFile", "Outcome")),
            choice(&C::cause, "cause", QT_TRANSLATE_NOOP("RecipeFile", "Cause")),
            text(&C::say, "say", QT_TRANSLATE_NOOP("RecipeFile", "Sentence")).required(),
        },
        {{[](const C &c) { return c.match.isEmpty() != c.hex.isEmpty(); }, u"match"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "a case is known by match or by hex: give one of them"),
          [](Node &node) { node.remove(u"match"); }},
         {[](const C &c) { return (c.outcome == CheckOutcome::Ok) == (c.cause == Cause::None); }, u"cause"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "an outcome of ok has the cause none, and no other has"),
          [](Node &node) { node.set(u"outcome"_s, Node::text(u"ok"_s)); }}}};
    return kSchema;
}

const Schema<RecipeStep> &stepSchema()
{
    using S = RecipeStep;
    static const Schema<S> kSchema{
        "RecipeFile",
        {
            texts(&S::onlyIf, "only-if", QT_TRANSLATE_NOOP("RecipeFile", "Only if"))
                .must(isRecipeCondition, QT_TRANSLATE_NOOP("RecipeFile", "write the key of a field, with no in front, or a comparison such as tls = starttls"), u"a b"_s),
            any(&S::sendText, "send", QT_TRANSLATE_NOOP("RecipeFile", "Send")),
            text(&S::read, "read", QT_TRANSLATE_NOOP("RecipeFile", "Read"))
                .must(isFrame, QT_TRANSLATE_NOOP("RecipeFile", "write how an answer ends: line, reply, anything, 8 bytes, until TEXT, line beginning TEXT, length u16 at 0 plus 2"), u"all"_s),
            text(&S::expect, "expect", QT_TRANSLATE_NOOP("RecipeFile", "Expect"))
                .must(isExpression, QT_TRANSLATE_NOOP("RecipeFile", "this is not a regular expression"), u"(unclosed"_s),
            text(&S::expectHex, "expect-hex", QT_TRANSLATE_NOOP("RecipeFile", "Expect bytes"))
                .must(isHexPattern, QT_TRANSLATE_NOOP("RecipeFile", "write pairs of hexadecimal digits, and ?? for any byte"), u"2"_s),
            objects(&S::cases, caseSchema(), "cases", QT_TRANSLATE_NOOP("RecipeFile", "Other answers")),
            textMap(&S::capture, "capture", QT_TRANSLATE_NOOP("RecipeFile", "Capture"))
                .must(isExpression, QT_TRANSLATE_NOOP("RecipeFile", "this is not a regular expression"), u"(unclosed"_s),
            field(FieldKind::Choice, &S::startTls, "start-tls", QT_TRANSLATE_NOOP("RecipeFile", "Go over to TLS")),
        },
        {{[](const S &s) { return s.startTls || !s.sendText.isNull() || !s.read.isEmpty(); }, u"send"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "a step sends, reads or goes over to TLS"),
          [](Node &node) { node = Node::map({{u"only-if"_s, Node::text(u"password"_s)}}); }},
         {[](const S &s) { return !s.read.isEmpty() || (s.expect.isEmpty() && s.expectHex.isEmpty() && s.cases.empty() && s.capture.empty()); }, u"read"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "say with read how the answer ends"),
          [](Node &node) { node = Node::map({{u"send"_s, Node::text(u"x"_s)}, {u"expect"_s, Node::text(u"x"_s)}}); }},
         {[](const S &s) { return s.expect.isEmpty() || s.expectHex.isEmpty(); }, u"expect"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "expect or expect-hex, not both"),
          [](Node &node) { node = Node::map({{u"read"_s, Node::text(u"line"_s)}, {u"expect"_s, Node::text(u"x"_s)}, {u"expect-hex"_s, Node::text(u"00"_s)}}); }}}};
    return kSchema;
}
// clang-format on

/// What needs more than one field: names that nobody gives, TLS that is begun and not declared.
class Finisher
{
public:
    Finisher(CheckRecipe &recipe, const Node &root, Problems &problems)
        : m_recipe(recipe),
          m_root(root),
          m_context(problems)
    {
        const QStringList common = commonRecipeKeys();
        m_names = QSet<QString>(common.begin(), common.end());
    }

    void finish()
    {
        nameFields();
        const Node *dialogue = m_root.find(u"dialogue");
        for (size_t i = 0; i < m_recipe.dialogue.size() && dialogue; ++i)
            finish(m_recipe.dialogue[i], dialogue->items().at(i));
        if (const Node *say = m_root.find(u"say"))
            check(namesIn(m_recipe.say), *say);
    }

private:
    void nameFields()
    {
        const Node *fields = m_root.find(u"fields");
        for (size_t i = 0; i < m_recipe.fields.size() && fields; ++i) {
            const FieldDeclaration &field = m_recipe.fields[i];
            if (m_names.contains(field.key))
                m_context.error(fields->items().at(i), u"there is a field \"%1\" already"_s.arg(field.key));
            if (field.templated != Templating::None)
                m_context.error(fields->items().at(i), u"a check takes its settings as they are: no templated here"_s);
            m_names.insert(field.key);
        }
    }

    void finish(RecipeStep &step, const Node &node)
    {
        step.conditions = conditionsIn(step.onlyIf, node);
        if (!step.sendText.isNull()) {
            step.send = BytesTemplate::read(step.sendText, m_context);
            check(step.send.names(), node);
        }
        if (!step.read.isEmpty())
            step.frame = *frameFromWords(step.read);
        if (!step.expect.isEmpty() || !step.expectHex.isEmpty())
            step.expected = pattern(step.expect, step.expectHex);
        for (RecipeCase &one : step.cases) {
            one.pattern = pattern(one.match, one.hex);
            one.conditions = conditionsIn(one.onlyIf, node);
        }
        for (const auto &[name, expression] : step.capture) {
            step.captures.emplace_back(name, *BytePattern::expression(expression));
            m_names.insert(name);
        }
        const bool isDeclared =
            std::find(m_recipe.tls.begin(), m_recipe.tls.end(), RecipeTls::StartTls) != m_recipe.tls.end();
        if (step.startTls && !isDeclared)
            m_context.error(node, u"start-tls needs starttls in the recipe's tls"_s);
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

    static BytePattern pattern(const QString &expression, const QString &hex)
    {
        return hex.isEmpty() ? *BytePattern::expression(expression) : *BytePattern::hex(hex);
    }

    void check(const QStringList &names, const Node &node)
    {
        for (const QString &name : names) {
            if (!m_names.contains(name))
                m_context.error(node,
                                u"\"%1\" is no field of this recipe and nothing that was captured before"_s.arg(name));
        }
    }

    CheckRecipe &m_recipe;
    const Node &m_root;
    ReadContext m_context;
    QSet<QString> m_names;
};

} // namespace

QStringList commonRecipeKeys()
{
    return {
        u"host"_s, u"port"_s, u"tls"_s, u"slow-above"_s, u"family"_s, u"address"_s, u"ca-file"_s, u"certificates"_s};
}

// clang-format off
const Schema<CheckRecipe> &checkRecipeSchema()
{
    using R = CheckRecipe;
    static const Schema<R> kSchema{
        "RecipeFile",
        {
            text(&R::kind, "check", QT_TRANSLATE_NOOP("RecipeFile", "Kind")).required().example(u"redis"_s)
                .must(isKindWord, QT_TRANSLATE_NOOP("RecipeFile", "write a lower-case word, more of them with hyphens: ssh-banner"), u"My Check"_s),
            text(&R::title, "title", QT_TRANSLATE_NOOP("RecipeFile", "Title")).required().example(u"Redis"_s),
            text(&R::summary, "summary", QT_TRANSLATE_NOOP("RecipeFile", "Summary")).required().example(u"Says PING to a Redis server."_s)
                .must([](const QString &text) { return text.endsWith(u'.'); }, QT_TRANSLATE_NOOP("RecipeFile", "write a sentence with a full stop"), u"Redis"_s),
            text(&R::say, "say", QT_TRANSLATE_NOOP("RecipeFile", "Said when it is well")),
            integer(&R::port, "port", QT_TRANSLATE_NOOP("RecipeFile", "Port")).required().range(1, 65535).example(u"6379"_s),
            integer(&R::tlsPort, "tls-port", QT_TRANSLATE_NOOP("RecipeFile", "Port with TLS")).range(1, 65535),
            field(FieldKind::TextList, &R::tls, "tls", QT_TRANSLATE_NOOP("RecipeFile", "TLS")),
            objects(&R::fields, fieldDeclarationSchema(), "fields", QT_TRANSLATE_NOOP("RecipeFile", "Fields")),
            objects(&R::dialogue, stepSchema(), "dialogue", QT_TRANSLATE_NOOP("RecipeFile", "Dialogue")).required(),
            any(&R::example, "example", QT_TRANSLATE_NOOP("RecipeFile", "Example")),
        },
        {}};
    return kSchema;
}
// clang-format on

RecipeReading readCheckRecipe(const QByteArray &yaml)
{
    RecipeReading reading;
    const Result<Node> root = nodeFromYaml(yaml);
    if (!root) {
        reading.problems.push_back({Severity::Error, {}, {}, root.error().sentence});
        return reading;
    }
    ReadContext context(reading.problems, {}, UnknownKeys::Refuse);
    CheckRecipe recipe = checkRecipeSchema().read(*root, context);
    if (context.hasErrors())
        return reading;
    Finisher(recipe, *root, reading.problems).finish();
    if (!hasErrors(reading.problems))
        reading.recipe = std::move(recipe);
    return reading;
}

} // namespace salve
