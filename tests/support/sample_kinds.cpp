// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "sample_kinds.h"

#include "core/schema_kind.h"

namespace salve {

namespace {

using namespace std::chrono_literals;

enum class Method { Get, Post };
enum class Auth { None, Basic, Bearer };

struct Header
{
    QString name;
    QString value;
    bool operator==(const Header &) const = default;
};

struct Limits
{
    int redirects{10};
    Millis slowAbove{0};
    bool operator==(const Limits &) const = default;
};

struct WebSettings
{
    QString url;
    Method method{Method::Get};
    QStringList status;
    QString bodyContains;
    Auth auth{Auth::None};
    QString user;
    SecretRef password;
    MaybeSecret token;
    TextMap headers;
    std::vector<Header> extra;
    Limits limits;
    bool verify{true};
    Port port{443};
    Millis connectWithin{5s};
    QString caFile;
    bool operator==(const WebSettings &) const = default;
};

struct PortSettings
{
    QString host;
    Port port{80};
    bool operator==(const PortSettings &) const = default;
};

struct HookSettings
{
    MaybeSecret url;
    QString body;
    bool operator==(const HookSettings &) const = default;
};

} // namespace

template<>
struct Words<Method>
{
    static constexpr std::array list{"GET", "POST"};
};
template<>
struct Words<Auth>
{
    static constexpr std::array list{"none", "basic", "bearer"};
};

namespace {

bool isWebAddress(const QString &text)
{
    return text.startsWith(QStringLiteral("http://")) || text.startsWith(QStringLiteral("https://"));
}

const Schema<Header> &headerSchema()
{
    static const Schema<Header> kSchema{
        "Web", {text(&Header::name, "name", "Name").required(), text(&Header::value, "value", "Value")}};
    return kSchema;
}

const Schema<Limits> &limitsSchema()
{
    static const Schema<Limits> kSchema{"Web",
                                        {integer(&Limits::redirects, "redirects", "Redirects").range(0, 20),
                                         duration(&Limits::slowAbove, "slow-above", "Slow above")}};
    return kSchema;
}

const Schema<WebSettings> &webSchema()
{
    using S = WebSettings;
    static const Schema<S> kSchema{
        "Web",
        {url(&S::url, "url", "Address")
             .required()
             .help("The page that is asked for, with http:// or https:// in front")
             .example(QStringLiteral("https://shop.example/health"))
             .must(isWebAddress, "write a whole address such as https://shop.example/health", QStringLiteral("shop")),
         choice(&S::method, "method", "Method"),
         texts(&S::status, "status", "Expected status")
             .help("Codes and ranges that are fine; others make it fail")
             .example(QStringLiteral("200-299")),
         text(&S::bodyContains, "body-contains", "Page contains"),
         choice(&S::auth, "auth", "Sign in"),
         text(&S::user, "user", "User").shownIf(QStringLiteral("auth"), {QStringLiteral("basic")}),
         secret(&S::password, "password", "Password").shownIf(QStringLiteral("auth"), {QStringLiteral("basic")}),
         maybeSecret(&S::token, "token", "Token").shownIf(QStringLiteral("auth"), {QStringLiteral("bearer")}),
         textMap(&S::headers, "headers", "Headers").more(),
         objects(&S::extra, headerSchema(), "extra", "More headers").more(),
         object(&S::limits, limitsSchema(), "limits", "Limits").more(),
         boolean(&S::verify, "verify", "Verify the certificate")
             .help("Off, anybody on the way can answer for it")
             .more(),
         port(&S::port, "port", "Port").more(),
         duration(&S::connectWithin, "connect-within", "Connect within").more(),
         file(&S::caFile, "ca-file", "Own CA file").more()}};
    return kSchema;
}

const Schema<PortSettings> &portSchema()
{
    static const Schema<PortSettings> kSchema{
        "Port",
        {host(&PortSettings::host, "host", "Host").required(), port(&PortSettings::port, "port", "Port").required()}};
    return kSchema;
}

const Schema<HookSettings> &hookSchema()
{
    static const Schema<HookSettings> kSchema{
        "Hook",
        {maybeSecret(&HookSettings::url, "url", "Address")
             .required()
             .help("Such an address is a credential: keep it in the vault"),
         text(&HookSettings::body, "body", "Body").multiline().templated(Templating::Json)}};
    return kSchema;
}

const CheckKind &webKind()
{
    WebSettings example;
    example.url = QStringLiteral("https://shop.example/health");
    static const SchemaCheckKind<WebSettings> kKind{{
        .id = "http",
        .context = "Web",
        .title = "Web page or API (HTTP)",
        .summary = "Asks for a page and looks at status, content, certificate and speed.",
        .schema = webSchema(),
        .example = example,
        .make = [](WebSettings, Millis, Services &) -> Result<std::unique_ptr<CheckOperation>> {
            return fail(ErrorCode::Unavailable, QStringLiteral("A sample does not run."));
        },
        .target = [](const WebSettings &s) { return s.url; },
    }};
    return kKind;
}

const CheckKind &portKind()
{
    static const SchemaCheckKind<PortSettings> kKind{{
        .id = "tcp",
        .context = "Port",
        .title = "Port (TCP)",
        .summary = "Connects to a port and, where told, speaks a line.",
        .schema = portSchema(),
        .example = {QStringLiteral("db1.example"), {}},
        .make = [](PortSettings, Millis, Services &) -> Result<std::unique_ptr<CheckOperation>> {
            return fail(ErrorCode::Unavailable, QStringLiteral("A sample does not run."));
        },
        .target = [](const PortSettings &s) { return s.host; },
    }};
    return kKind;
}

const ReactionKind &hookKind(const char *id, const char *title, const char *summary, Effect effect)
{
    HookSettings example;
    example.url.text = QStringLiteral("https://chat.example/hook");
    static std::vector<std::unique_ptr<ReactionKind>> kept;
    kept.push_back(std::make_unique<SchemaReactionKind<HookSettings>>(ReactionTraits<HookSettings>{
        .id = id,
        .context = "Hook",
        .title = title,
        .summary = summary,
        .proof = "",
        .schema = hookSchema(),
        .example = example,
        .effect = [effect](const HookSettings &) { return effect; },
        .takesUpTo = [](const HookSettings &) -> Millis { return 5min; },
        .isRepeatHarmless = [](const HookSettings &) { return false; },
        .effectKey = [](const HookSettings &s) { return s.url.text; },
        .preview = [](const HookSettings &s) { return QStringLiteral("POST ") + s.url.text; },
        .make = [](HookSettings, Services &, RunContext &) -> Result<std::unique_ptr<ReactionOperation>> {
            return fail(ErrorCode::Unavailable, QStringLiteral("A sample does not run."));
        },
        .settle = {},
        .preflight = [](HookSettings, Services &) { return std::unique_ptr<PreflightOperation>(); },
    }));
    return *kept.back();
}

} // namespace

Kinds sampleKinds()
{
    static const std::array<const CheckKind *, 2> kChecks{&webKind(), &portKind()};
    static const std::array<const ReactionKind *, 3> kReactions{
        &hookKind("webhook", "Webhook", "Sends a request to an address.", Effect::Tells),
        &hookKind("salt-run", "Salt function", "Runs a function on minions through salt-api.", Effect::Repairs),
        &hookKind("email", "E-mail", "Writes to a person.", Effect::Tells)};
    return {kChecks, kReactions};
}

} // namespace salve
