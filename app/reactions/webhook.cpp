// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/http_action.h"
#include "net/idempotency.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"
#include "net/signing.h"
#include "net/status_ranges.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class Method { Post, Put, Patch, Delete, Get };
enum class Signature { None, HmacSha256, StandardWebhooks };

} // namespace

template<>
struct Words<Method>
{
    static constexpr std::array list{"POST", "PUT", "PATCH", "DELETE", "GET"};
};
template<>
struct Words<Signature>
{
    static constexpr std::array list{"none", "hmac-sha256", "standard-webhooks"};
};

namespace {

struct Settings
{
    MaybeSecret url;
    Method method{Method::Post};
    TextMap headers;
    QString body;
    TextMap form;
    SecretRef bearer;
    Signature signature{Signature::None};
    SecretRef signingSecret;
    QString signatureHeader{u"X-Signature-256"_s};
    StatusRanges success{{200, 299}};
    bool repeatable{false};
    QString caFile;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Webhook",
        {
            maybeSecret(&Settings::url, "url", QT_TRANSLATE_NOOP("Webhook", "Address")).required()
                .templated(Templating::Url).example(u"https://hooks.example/restart"_s)
                .help(QT_TRANSLATE_NOOP("Webhook", "Where an address lets anybody act who knows it, keep it in the vault: {secret: NAME}.")),
            choice(&Settings::method, "method", QT_TRANSLATE_NOOP("Webhook", "Method")),
            textMap(&Settings::headers, "headers", QT_TRANSLATE_NOOP("Webhook", "Headers")).more().templated(Templating::Header),
            text(&Settings::body, "body", QT_TRANSLATE_NOOP("Webhook", "Body (JSON)")).multiline().templated(Templating::Json)
                .example(u"{\"text\": \"{{incident.sentence}}\"}"_s)
                .help(QT_TRANSLATE_NOOP("Webhook", "Sent as application/json; {{names}} are escaped for JSON text.")),
            textMap(&Settings::form, "form", QT_TRANSLATE_NOOP("Webhook", "Form values")).more().templated(Templating::Text)
                .help(QT_TRANSLATE_NOOP("Webhook", "Sent form-encoded, in place of a body.")),
            secret(&Settings::bearer, "bearer", QT_TRANSLATE_NOOP("Webhook", "Bearer token")).more(),
            choice(&Settings::signature, "signature", QT_TRANSLATE_NOOP("Webhook", "Signature")).more()
                .help(QT_TRANSLATE_NOOP("Webhook", "Lets the receiver check that the request is ours and unchanged.")),
            secret(&Settings::signingSecret, "signing-secret", QT_TRANSLATE_NOOP("Webhook", "Signing secret")).more()
                .shownIf(u"signature"_s, {u"hmac-sha256"_s, u"standard-webhooks"_s}),
            text(&Settings::signatureHeader, "signature-header", QT_TRANSLATE_NOOP("Webhook", "Signature header")).more()
                .shownIf(u"signature"_s, {u"hmac-sha256"_s}),
            field(FieldKind::TextList, &Settings::success, "success", QT_TRANSLATE_NOOP("Webhook", "Success status")).more()
                .help(QT_TRANSLATE_NOOP("Webhook", "Statuses and ranges that mean: accepted.")),
            boolean(&Settings::repeatable, "repeatable", QT_TRANSLATE_NOOP("Webhook", "Repeat is harmless")).more()
                .help(QT_TRANSLATE_NOOP("Webhook", "Then a 429 or 503 that names a time in Retry-After is tried again.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Webhook", "Own CA file")).more(),
        },
        {{[](const Settings &s) { return s.body.isEmpty() || s.form.empty(); }, u"form"_s,
          QT_TRANSLATE_NOOP("Webhook", "give a body or form values, not both"),
          [](Node &node) {
              node.set(u"body"_s, Node::text(u"{}"_s));
              node.set(u"form"_s, Node::map({{u"a"_s, Node::text(u"b"_s)}}));
          }},
         {[](const Settings &s) { return (s.signature == Signature::None) == s.signingSecret.isEmpty(); }, u"signing-secret"_s,
          QT_TRANSLATE_NOOP("Webhook", "a signature needs a signing secret, and a signing secret needs a signature"),
          [](Node &node) { node.set(u"signature"_s, Node::scalar(u"hmac-sha256"_s)); }},
         {[](const Settings &s) {
              const QUrl url(s.url.text, QUrl::StrictMode);
              return s.url.text.isEmpty() || s.url.text.contains("{{"_L1)
                     || (!url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1));
          }, u"url"_s,
          QT_TRANSLATE_NOOP("Webhook", "write a whole address such as https://hooks.example/restart"),
          [](Node &node) { node.set(u"url"_s, Node::text(u"hooks.example"_s)); }}}};
    return kSchema;
}
// clang-format on

QByteArray formEncoded(const TextMap &form)
{
    QByteArrayList parts;
    for (const auto &[key, value] : form)
        parts.append(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

HttpRequest plainRequest(const Settings &settings)
{
    HttpRequest request;
    request.method = QByteArray(wordOf(settings.method).latin1());
    request.tls.caFile = settings.caFile;
    for (const auto &[name, value] : settings.headers)
        request.headers.push_back({name.toUtf8(), value.toUtf8()});
    if (!settings.form.empty()) {
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
        request.body = formEncoded(settings.form);
    } else if (!settings.body.isEmpty()) {
        if (headerValue(request.headers, "Content-Type").isNull())
            request.headers.push_back({"Content-Type", "application/json"});
        request.body = settings.body.toUtf8();
    }
    return request;
}

void sign(const Settings &settings, const QString &secret, const QString &id, TimePoint now, HttpRequest &request)
{
    if (settings.signature == Signature::HmacSha256)
        request.headers.push_back(
            {settings.signatureHeader.toUtf8(), "sha256=" + hmacSha256Hex(secret.toUtf8(), request.body)});
    if (settings.signature == Signature::StandardWebhooks) {
        for (const HttpHeader &header : standardWebhookHeaders(secret, id.toUtf8(), now, request.body))
            request.headers.push_back(header);
    }
}

/// 429 and 503 were not carried out when the receiver names a time and a repeat would be harmless anyway.
RunReport classify(const Settings &settings, const HttpResponse &response)
{
    if (contains(settings.success, response.status)) {
        RunReport report;
        report.outcome = RunOutcome::Delivered;
        report.sentence = QCoreApplication::translate("Webhook", "Accepted with status %1.").arg(response.status);
        return report;
    }
    RunReport report = reportOf(response);
    if (report.outcome == RunOutcome::Delivered) {
        report.outcome = RunOutcome::Rejected;
        report.sentence = QCoreApplication::translate("Webhook", "Status %1 is not among the success statuses %2.")
                              .arg(response.status)
                              .arg(rangesText(settings.success));
    }
    const bool asksToWait =
        (response.status == 429 || response.status == 503) && !headerValue(response.headers, "Retry-After").isNull();
    if (asksToWait && settings.repeatable)
        report.outcome = RunOutcome::NotRun;
    return report;
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    SecretReader secrets(services.secrets);
    HttpRequest request = plainRequest(settings);
    request.url = QUrl(secrets.value(settings.url));
    if (const QString token = secrets.value(settings.bearer); !token.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + token.toUtf8()});
    const QString signingSecret = secrets.value(settings.signingSecret);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    // The same repair decided twice carries the same key, so a receiver that knows the header does it once.
    const QString key = idempotencyKey(context.effectKey(), context.cooldownSlot());
    request.headers.push_back({"Idempotency-Key", key.toLatin1()});
    sign(settings, signingSecret, key, services.clock.wallNow(), request);
    return std::make_unique<HttpAction>(
        services.actors, std::move(request), secrets.values(), [settings](const HttpResponse &response) {
            return classify(settings, response);
        });
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    const QUrl url(secrets.value(settings.url));
    secrets.value(settings.bearer);
    secrets.value(settings.signingSecret);
    return reachPreflight(services, url, secrets.error());
}

QString preview(const Settings &settings)
{
    HttpRequest request = plainRequest(settings);
    request.url = QUrl(settings.url.text);
    if (!settings.bearer.isEmpty())
        request.headers.push_back({"Authorization", "Bearer"});
    QString text = requestEvidence(request, {}).text;
    if (!settings.url.secret.isEmpty())
        text.replace(text.indexOf(u' ') + 1, text.indexOf(u'\n') - text.indexOf(u' ') - 1, kRedacted);
    return text;
}

} // namespace

const ReactionKind &webhookReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "webhook",
        .context = "Webhook",
        .title = QT_TRANSLATE_NOOP("Webhook", "Webhook (HTTP request)"),
        .summary = QT_TRANSLATE_NOOP("Webhook", "Sends one HTTP request of any method with a templated body, once."),
        .proof = QT_TRANSLATE_NOOP(
            "Webhook", "The receiver only says that it accepted the request; the monitor proves the repair."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url.text = u"https://hooks.example/restart"_s;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{5}}; },
        .isRepeatHarmless = [](const Settings &s) { return s.repeatable; },
        .effectKey =
            [](const Settings &s) {
                const QString target = s.url.secret.isEmpty() ? s.url.text : u"secret:"_s + s.url.secret.name;
                return QStringList{QString(wordOf(s.method)), target, s.body, QString::fromUtf8(formEncoded(s.form))}
                    .join(u' ')
                    .trimmed();
            },
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
