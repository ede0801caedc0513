// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/sample_kinds.h"

#include "core/schema_kind.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class Colour { Red, Green };

} // namespace

template<>
struct Words<Colour>
{
    static constexpr std::array list{"red", "green"};
};

namespace {

struct Inner
{
    QString name;
    int count{1};
    bool operator==(const Inner &) const = default;
};

struct Everything
{
    QString text;
    QString longText{u"hello"_s};
    QString host;
    QString url;
    QString file;
    Port port{443};
    int integer{3};
    double number{0.5};
    bool boolean{false};
    Millis duration{5000};
    ByteSize size{64 * 1024};
    Colour choice{Colour::Red};
    QStringList list;
    TextMap map;
    SecretRef secret;
    MaybeSecret maybeSecret;
    Inner object;
    std::vector<Inner> objects;
    Node any;
    QString greenOnly;
};

const Schema<Inner> &innerSchema()
{
    static const Schema<Inner> kSchema{
        "Sample",
        {text(&Inner::name, "name", "Name").required(), integer(&Inner::count, "count", "Count").range(1, 9)}};
    return kSchema;
}

const Schema<Everything> &everythingSchema()
{
    static const Schema<Everything> kSchema{
        "Sample",
        {text(&Everything::text, "text", "Text")
             .required()
             .oldKeys({u"old-text"_s})
             .must([](const QString &word) { return word != u"forbidden"; }, "write another word", u"forbidden"_s),
         text(&Everything::longText, "long-text", "Long text").multiline().templated(Templating::Json),
         host(&Everything::host, "host", "Host").templated(Templating::Argument),
         url(&Everything::url, "url", "URL").templated(Templating::Url),
         file(&Everything::file, "file", "File"),
         port(&Everything::port, "port", "Port"),
         integer(&Everything::integer, "integer", "Integer").range(1, 10),
         number(&Everything::number, "number", "Number").range(0, 1),
         boolean(&Everything::boolean, "boolean", "Boolean"),
         duration(&Everything::duration, "duration", "Duration").range(1, 60),
         size(&Everything::size, "size", "Size").range(1024, 1024 * 1024),
         choice(&Everything::choice, "choice", "Choice"),
         texts(&Everything::list, "list", "List")
             .must([](const QString &word) { return word.size() < 10; }, "write a short word", u"much too long"_s),
         textMap(&Everything::map, "map", "Map").templated(Templating::Header),
         secret(&Everything::secret, "secret-value", "Secret"),
         maybeSecret(&Everything::maybeSecret, "maybe-secret", "Text or secret")
             .must([](const QString &word) { return word.startsWith(u"https"); },
                   "begin with https",
                   u"ftp://files.example"_s),
         object(&Everything::object, innerSchema(), "object", "Object"),
         objects(&Everything::objects, innerSchema(), "objects", "Objects"),
         any(&Everything::any, "any", "Anything"),
         text(&Everything::greenOnly, "green-only", "Only for green").required().shownIf(u"choice"_s, {u"green"_s})},
        {{[](const Everything &settings) { return settings.integer != settings.object.count + 4; },
          u"integer"_s,
          "this must not be four more than object.count",
          [](Node &node) { node.set(u"integer"_s, Node::scalar(u"6"_s)); }}}};
    return kSchema;
}

template<class S>
CheckTraits<S> check(const char *id, const Schema<S> &schema, S example)
{
    return {.id = id,
            .context = "Sample",
            .title = id,
            .summary = "A sample.",
            .schema = schema,
            .example = std::move(example),
            .make = [](S, Millis, Services &) -> Result<std::unique_ptr<CheckOperation>> {
                return fail(ErrorCode::Refused, u"a sample"_s);
            },
            .target = [](const S &) { return u"nowhere"_s; }};
}

template<class S>
ReactionTraits<S> reaction(const char *id, const Schema<S> &schema, S example)
{
    return {.id = id,
            .context = "Sample",
            .title = id,
            .summary = "A sample.",
            .proof = "Nothing is proven.",
            .schema = schema,
            .example = std::move(example),
            .effect = [](const S &) { return Effect::Repairs; },
            .takesUpTo = [](const S &) { return Millis{60'000}; },
            .isRepeatHarmless = [](const S &) { return false; },
            .effectKey = [](const S &) { return u"key"_s; },
            .preview = [](const S &) { return u"preview"_s; },
            .make = [](S, Services &, RunContext &) -> Result<std::unique_ptr<ReactionOperation>> {
                return fail(ErrorCode::Refused, u"a sample"_s);
            },
            .settle = {},
            .preflight = [](S, Services &) { return std::unique_ptr<PreflightOperation>(); }};
}

struct Web
{
    QString url;
    QStringList status, bodyContains;
    std::optional<Millis> slowAbove;
    int certificateDays{14};
    TextMap headers;
    SecretRef bearer;
};

struct Address
{
    QString host;
    Port port{};
};

struct Salt
{
    QString url, eauth, username, client, path, target, targetType, function;
    QStringList args, arguments;
    SecretRef password, secretKey;
};

struct Call
{
    MaybeSecret url;
    QString body;
    QStringList insteadOf;
};

const Schema<Web> &webSchema()
{
    static const Schema<Web> kSchema{
        "Sample",
        {url(&Web::url, "url", "URL").required(),
         texts(&Web::status, "status", "Status"),
         texts(&Web::bodyContains, "body-contains", "Contains"),
         duration(&Web::slowAbove, "slow-above", "Slow above"),
         integer(&Web::certificateDays, "certificate-days", "Certificate days").range(0, 3650),
         textMap(&Web::headers, "headers", "Headers"),
         secret(&Web::bearer, "bearer", "Token")}};
    return kSchema;
}

const Schema<Address> &addressSchema()
{
    static const Schema<Address> kSchema{
        "Sample", {host(&Address::host, "host", "Host").required(), port(&Address::port, "port", "Port")}};
    return kSchema;
}

const Schema<Salt> &saltSchema()
{
    static const Schema<Salt> kSchema{"Sample",
                                      {url(&Salt::url, "url", "URL").required(),
                                       text(&Salt::eauth, "eauth", "Eauth"),
                                       text(&Salt::username, "username", "User"),
                                       text(&Salt::client, "client", "Client"),
                                       text(&Salt::path, "path", "Path"),
                                       text(&Salt::target, "target", "Target"),
                                       text(&Salt::targetType, "target-type", "Target type"),
                                       text(&Salt::function, "function", "Function"),
                                       texts(&Salt::args, "args", "Args"),
                                       texts(&Salt::arguments, "arguments", "Arguments"),
                                       secret(&Salt::password, "password", "Password"),
                                       secret(&Salt::secretKey, "secret-key", "Key")}};
    return kSchema;
}

const Schema<Call> &callSchema()
{
    static const Schema<Call> kSchema{
        "Sample",
        {maybeSecret(&Call::url, "url", "URL").required(),
         text(&Call::body, "body", "Body").multiline().templated(Templating::Json),
         texts(&Call::insteadOf, "instead-of", "Instead of").templated(Templating::Text).refersTo(Refers::ToMonitor)}};
    return kSchema;
}

} // namespace

const CheckKind &everythingKind()
{
    Everything example;
    example.text = u"shop"_s;
    example.host = u"db1.example"_s;
    example.url = u"https://shop.example/"_s;
    example.object = {u"inner"_s, 2};
    static const SchemaCheckKind<Everything> kKind{check("everything", everythingSchema(), example)};
    return kKind;
}

Kinds sampleKinds()
{
    Web web;
    web.url = u"https://shop.example/"_s;
    static const SchemaCheckKind<Web> kHttp{check("http", webSchema(), web)};
    static const SchemaCheckKind<Address> kPing{check("ping", addressSchema(), Address{.host = u"edge"_s, .port = {}})};
    static const SchemaCheckKind<Address> kTcp{
        check("tcp", addressSchema(), Address{.host = u"db1"_s, .port = Port{22}})};
    static const SchemaReactionKind<Salt> kHook{reaction("salt-hook", saltSchema(), Salt{})};
    static const SchemaReactionKind<Salt> kRun{reaction("salt-run", saltSchema(), Salt{})};
    static const SchemaReactionKind<Call> kCall{reaction("webhook", callSchema(), Call{})};
    static const std::array<const CheckKind *, 4> kChecks{&kHttp, &kPing, &kTcp, &everythingKind()};
    static const std::array<const ReactionKind *, 3> kReactions{&kHook, &kRun, &kCall};
    return {kChecks, kReactions};
}

} // namespace salve
