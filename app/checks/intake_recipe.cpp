// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/intake_recipe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kMostItems = 1'000; // of one message
constexpr qsizetype kLongestText = 500; // of what is kept of an event

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

const QString kOr = u" | "_s;

bool isPath(const QString &text)
{
    const QStringList parts = text.split(kOr);
    return std::all_of(
        parts.begin(), parts.end(), [](const QString &part) { return JsonPath::parse(part).has_value(); });
}

// clang-format off
const Schema<IntakeSignature> &signatureSchema()
{
    using S = IntakeSignature;
    static const Schema<S> kSchema{
        "RecipeFile",
        {
            text(&S::header, "header", QT_TRANSLATE_NOOP("RecipeFile", "Header")).required().example(u"x-signature"_s)
                .must([](const QString &text) { return text == text.toLower(); }, QT_TRANSLATE_NOOP("RecipeFile", "write the header's name in lower case"), u"X-Signature"_s),
            text(&S::prefix, "prefix", QT_TRANSLATE_NOOP("RecipeFile", "Prefix")),
            choice(&S::code, "code", QT_TRANSLATE_NOOP("RecipeFile", "Code")),
        }};
    return kSchema;
}
// clang-format on

Field<IntakeRecipe> path(QString IntakeRecipe::*member, const char *key, const char *label)
{
    return text(member, key, label)
        .must(isPath, QT_TRANSLATE_NOOP("RecipeFile", "write a path such as labels.severity"), u"labels["_s);
}

Field<IntakeRecipe> paths(QStringList IntakeRecipe::*member, const char *key, const char *label)
{
    return texts(member, key, label)
        .must(isPath, QT_TRANSLATE_NOOP("RecipeFile", "write a path such as labels.severity"), u"labels["_s);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

/// One payload, and the item of it that is looked at.
struct Place
{
    QJsonValue root;
    QJsonValue item;
    QString at(const QString &path) const
    {
        for (const QString &one : path.split(kOr, Qt::SkipEmptyParts)) {
            const Result<JsonPath> parsed = JsonPath::parse(one);
            const QString text = parsed ? textOf(parsed->valueIn(one.startsWith(u'$') ? root : item)) : QString();
            if (!text.isEmpty())
                return text.left(kLongestText);
        }
        return {};
    }
};

QJsonValue formValue(const QByteArray &body, const Delivery &delivery)
{
    QJsonObject object;
    for (const auto &[name, value] : delivery.query)
        object.insert(name, value);
    const QUrlQuery query(QString::fromUtf8(body).replace(u'+', u' '));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        object.insert(name, value);
    return object;
}

Result<QJsonValue> documentIn(const IntakeRecipe &recipe, const Delivery &delivery)
{
    if (recipe.format == IntakeFormat::Form)
        return formValue(delivery.body, delivery);
    const std::optional<IntakeAddress::Match> called = matchOf(recipe.addresses, delivery);
    if (called && !called->values.empty()) {
        // What the body says comes first, where it says anything.
        QJsonObject object = QJsonDocument::fromJson(delivery.body).object();
        for (const auto &[name, value] : called->values) {
            if (!object.contains(name))
                object.insert(name, value);
        }
        return object;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(delivery.body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid,
                    Texts::tr("What came is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (recipe.inside.isEmpty())
        return root;
    const QJsonDocument inner =
        QJsonDocument::fromJson(JsonPath::parse(recipe.inside)->valueIn(root).toString().toUtf8());
    if (!inner.isObject())
        return fail(ErrorCode::Invalid,
                    Texts::tr("What came has no JSON at %1. Is it sent by %2?").arg(recipe.inside, recipe.title));
    return QJsonValue(inner.object());
}

bool isAmong(const QStringList &words, const QString &text, bool isWithin)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isWithin ? text.contains(word, Qt::CaseInsensitive) : text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// Nothing when the word is not known: better refused than taken for good.
std::optional<IntakeEvent::State> stateOf(const IntakeRecipe &recipe, const QString &text)
{
    using enum IntakeEvent::State;
    const bool isWithin = recipe.isStateWithin;
    if (isAmong(recipe.otherwise, text, isWithin))
        return NoChange;
    if (isAmong(recipe.resolved, text, isWithin))
        return Resolved;
    if (isAmong(recipe.unknown, text, isWithin))
        return Unknown;
    if (isAmong(recipe.firing, text, isWithin))
        return Firing;
    return {};
}

Result<IntakeEvent> eventIn(const IntakeRecipe &recipe, const Place &place)
{
    IntakeEvent event;
    event.item = place.item;
    QStringList identity;
    for (const QString &path : recipe.identity)
        identity.append(place.at(path));
    event.identity = identity.join(u'/');
    const QString word = place.at(recipe.state);
    const std::optional<IntakeEvent::State> state = stateOf(recipe, word);
    if (!state)
        return fail(ErrorCode::Invalid,
                    word.isEmpty()
                        ? Texts::tr("What came has no state at %1. Is it sent by %2?").arg(recipe.state, recipe.title)
                        : Texts::tr("\"%1\" at %2 is no state that %3 is known to send.")
                              .arg(word.left(60), recipe.state, recipe.title));
    event.state = *state;
    const bool hasIdentity =
        std::any_of(identity.begin(), identity.end(), [](const QString &part) { return !part.isEmpty(); });
    if (!hasIdentity && recipe.isSole)
        event.identity = u"monitor"_s;
    else if (!hasIdentity && event.state != IntakeEvent::State::NoChange)
        return fail(ErrorCode::Invalid,
                    Texts::tr("What came has nothing at %1 to know the alert by. Is it sent by %2?")
                        .arg(recipe.identity.join(u", "_s), recipe.title));
    event.severity = place.at(recipe.severity);
    event.title = place.at(recipe.name);
    event.link = place.at(recipe.link);
    for (const auto &[name, at] : recipe.values) {
        if (const QString value = place.at(at); !value.isEmpty())
            event.values.emplace_back(name, value);
    }
    if (const QString reach = place.at(recipe.impact); !reach.isEmpty())
        event.hasImpact = isAmong(recipe.impactWords, reach, false);
    return event;
}

} // namespace

// clang-format off
const Schema<IntakeRecipe> &intakeRecipeSchema()
{
    using R = IntakeRecipe;
    static const Schema<R> kSchema{
        "RecipeFile",
        {
            text(&R::shape, "intake", QT_TRANSLATE_NOOP("RecipeFile", "Shape")).required().example(u"alertmanager"_s),
            text(&R::title, "title", QT_TRANSLATE_NOOP("RecipeFile", "Title")).required().example(u"Alertmanager"_s),
            text(&R::setup, "setup", QT_TRANSLATE_NOOP("RecipeFile", "What to do at the sender")).required().example(u"Add a webhook."_s).multiline(),
            text(&R::payload, "payload", QT_TRANSLATE_NOOP("RecipeFile", "Payload to paste there")).multiline().templated(Templating::Text),
            choice(&R::format, "format", QT_TRANSLATE_NOOP("RecipeFile", "Format")),
            choice(&R::envelope, "envelope", QT_TRANSLATE_NOOP("RecipeFile", "Envelope")),
            path(&R::inside, "inside", QT_TRANSLATE_NOOP("RecipeFile", "Document within a text")),
            path(&R::each, "each", QT_TRANSLATE_NOOP("RecipeFile", "List of alerts")),
            paths(&R::identity, "identity", QT_TRANSLATE_NOOP("RecipeFile", "Identity")),
            boolean(&R::isSole, "sole", QT_TRANSLATE_NOOP("RecipeFile", "Without an identity it is about the monitor itself")),
            path(&R::state, "state", QT_TRANSLATE_NOOP("RecipeFile", "State")).required().example(u"status"_s),
            boolean(&R::isStateWithin, "state-within", QT_TRANSLATE_NOOP("RecipeFile", "The state stands within a text")),
            texts(&R::firing, "firing", QT_TRANSLATE_NOOP("RecipeFile", "Words for firing")).required().example(u"firing"_s),
            texts(&R::resolved, "resolved", QT_TRANSLATE_NOOP("RecipeFile", "Words for resolved")).required().example(u"resolved"_s),
            texts(&R::unknown, "unknown", QT_TRANSLATE_NOOP("RecipeFile", "Words for unknown")),
            texts(&R::otherwise, "no-change", QT_TRANSLATE_NOOP("RecipeFile", "Words for no change")),
            texts(&R::questions, "questions", QT_TRANSLATE_NOOP("RecipeFile", "Words for a question")),
            path(&R::severity, "severity", QT_TRANSLATE_NOOP("RecipeFile", "Severity")),
            path(&R::name, "name", QT_TRANSLATE_NOOP("RecipeFile", "Name of the alert")),
            path(&R::link, "link", QT_TRANSLATE_NOOP("RecipeFile", "Link")),
            textMap(&R::values, "values", QT_TRANSLATE_NOOP("RecipeFile", "Values"))
                .must(isPath, QT_TRANSLATE_NOOP("RecipeFile", "write a path such as labels.severity"), u"labels["_s),
            path(&R::impact, "impact", QT_TRANSLATE_NOOP("RecipeFile", "Impact")),
            texts(&R::impactWords, "impact-on-people", QT_TRANSLATE_NOOP("RecipeFile", "Words for an impact on people")),
            object(&R::signature, signatureSchema(), "signature", QT_TRANSLATE_NOOP("RecipeFile", "Signature")),
            texts(&R::addresses, "addresses", QT_TRANSLATE_NOOP("RecipeFile", "Addresses of its own"))
                .must([](const QString &text) { return IntakeAddress::parse(text).has_value(); }, QT_TRANSLATE_NOOP("RecipeFile", "write a path with {token} in it, for example: /api/alarm/{id}/{token}/{action}"), u"/api/alarm"_s),
            object(&R::answers, intakeAnswersSchema(), "answers", QT_TRANSLATE_NOOP("RecipeFile", "Answers to callers of these addresses")),
        },
        {{[](const R &r) { return r.isSole || !r.identity.isEmpty(); }, u"identity"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "say where the identity stands, or that there is only one thing to tell about (sole: yes)"),
          [](Node &node) { node.remove(u"identity"); node.remove(u"sole"); }},
         {[](const R &r) { return r.addresses.isEmpty() || !r.answers.taken.isEmpty(); }, u"answers"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "say what callers of the addresses are answered"),
          [](Node &node) { node.set(u"addresses"_s, Node::list({Node::text(u"/api/{token}"_s)})); node.remove(u"answers"); }},
         {[](const R &r) { return r.impact.isEmpty() == r.impactWords.isEmpty(); }, u"impact-on-people"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "impact says where it stands, impact-on-people which words mean that people are hit"),
          [](Node &node) { node.set(u"impact"_s, Node::text(u"impact"_s)); }}}};
    return kSchema;
}
// clang-format on

IntakeRecipeReading readIntakeRecipe(const QByteArray &yaml)
{
    IntakeRecipeReading reading;
    const Result<Node> root = nodeFromYaml(yaml);
    if (!root) {
        reading.problems.push_back({Severity::Error, {}, {}, root.error().sentence});
        return reading;
    }
    ReadContext context(reading.problems, {}, UnknownKeys::Refuse);
    IntakeRecipe recipe = intakeRecipeSchema().read(*root, context);
    if (!context.hasErrors())
        reading.recipe = std::move(recipe);
    return reading;
}

Result<std::vector<IntakeEvent>> eventsIn(const IntakeRecipe &recipe, const Delivery &delivery)
{
    const Result<QJsonValue> document = documentIn(recipe, delivery);
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (isAmong(recipe.questions, Place{*document, *document}.at(recipe.state), false))
        return std::vector<IntakeEvent>{};
    QJsonArray items{*document};
    if (!recipe.each.isEmpty()) {
        const QJsonValue list = JsonPath::parse(recipe.each)->valueIn(*document);
        if (!list.isArray())
            return fail(ErrorCode::Invalid,
                        Texts::tr("What came has no list at %1. Is it sent by %2?").arg(recipe.each, recipe.title));
        items = list.toArray();
    }
    if (items.size() > kMostItems)
        return fail(ErrorCode::Invalid,
                    Texts::tr("What came holds %1 alerts, more than %2.").arg(items.size()).arg(kMostItems));
    std::vector<IntakeEvent> events;
    for (const QJsonValue &item : items) {
        Result<IntakeEvent> event = eventIn(recipe, {*document, item});
        if (!event)
            return tl::unexpected<Error>(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

bool isSigned(const IntakeSignature &signature, const Delivery &delivery, const QByteArray &secret)
{
    const QByteArray given = delivery.header(signature.header.toLatin1());
    const QByteArray mac = QMessageAuthenticationCode::hash(delivery.body, secret, QCryptographicHash::Sha256);
    const QByteArray wanted =
        signature.prefix.toLatin1() + (signature.code == SignatureCode::Hex ? mac.toHex() : mac.toBase64());
    if (given.size() != wanted.size())
        return false;
    int difference = 0; // every byte is looked at, so that the time says nothing
    for (qsizetype i = 0; i < wanted.size(); ++i)
        difference |= static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(wanted[i]);
    return difference == 0;
}

} // namespace salve
