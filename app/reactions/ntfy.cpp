// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/http_action.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// ntfy's own five words, lowest first; the number on the wire is the position, counted from 1.
enum class Priority { Min, Low, Default, High, Max };

} // namespace

template<>
struct Words<Priority>
{
    static constexpr std::array list{"min", "low", "default", "high", "max"};
};

namespace {

struct Settings
{
    QString server{u"https://ntfy.sh"_s};
    MaybeSecret topic;
    QString title{u"{{monitor.state}}: {{monitor.name}}"_s};
    QString message{u"{{incident.sentence}} {{incident.tried}}"_s};
    Priority priority{Priority::High};
    QStringList tags;
    SecretRef token;
    QString caFile;
};

bool isServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Ntfy",
        {
            url(&Settings::server, "server", QT_TRANSLATE_NOOP("Ntfy", "Server"))
                .must(isServer, QT_TRANSLATE_NOOP("Ntfy", "write a whole address such as https://ntfy.sh"), u"ntfy.sh"_s),
            maybeSecret(&Settings::topic, "topic", QT_TRANSLATE_NOOP("Ntfy", "Topic")).required().example(u"team-7f3a9c"_s)
                .help(QT_TRANSLATE_NOOP("Ntfy", "Whoever knows the topic of a public server reads along: choose a long one, or keep it as {secret: NAME}.")),
            text(&Settings::title, "title", QT_TRANSLATE_NOOP("Ntfy", "Title")).templated(Templating::Text),
            text(&Settings::message, "message", QT_TRANSLATE_NOOP("Ntfy", "Message")).multiline().templated(Templating::Text),
            choice(&Settings::priority, "priority", QT_TRANSLATE_NOOP("Ntfy", "Priority")),
            texts(&Settings::tags, "tags", QT_TRANSLATE_NOOP("Ntfy", "Tags")).more(),
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("Ntfy", "Access token")).more(),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Ntfy", "Own CA file")).more(),
        },
        {{[](const Settings &s) {
              static const QRegularExpression kTopic(u"^[-_A-Za-z0-9]{1,64}$"_s);
              return s.topic.text.isEmpty() || kTopic.match(s.topic.text).hasMatch();
          }, u"topic"_s,
          QT_TRANSLATE_NOOP("Ntfy", "a topic has 1 to 64 letters, digits, - or _"),
          [](Node &node) { node.set(u"topic"_s, Node::text(u"our team"_s)); }}}};
    return kSchema;
}
// clang-format on

/// ntfy turns more than 4,096 bytes into an attachment; people read the first lines anyway.
constexpr qsizetype kMostCharacters = 1000;

HttpRequest requestFor(const Settings &settings, const QString &topic)
{
    QJsonObject body{{u"topic"_s, topic},
                     {u"title"_s, settings.title.left(250)},
                     {u"message"_s, settings.message.left(kMostCharacters)},
                     {u"priority"_s, static_cast<int>(settings.priority) + 1}};
    if (!settings.tags.isEmpty())
        body.insert(u"tags"_s, QJsonArray::fromStringList(settings.tags));
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(settings.server);
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.tls.caFile = settings.caFile;
    return request;
}

RunReport classify(const HttpResponse &response)
{
    RunReport report = reportOf(response);
    const QString id = QJsonDocument::fromJson(response.body).object().value(u"id"_s).toString();
    if (report.outcome == RunOutcome::Delivered && id.isEmpty()) {
        report.outcome = RunOutcome::Rejected;
        report.sentence = QCoreApplication::translate(
            "Ntfy", "The server answered, but not as ntfy does. Check the server's address.");
    } else if (report.outcome == RunOutcome::Delivered) {
        report.outcome = RunOutcome::Succeeded;
        report.sentence = QCoreApplication::translate("Ntfy", "Published as message %1.").arg(id);
    } else if (response.status == 429) {
        report.outcome = RunOutcome::NotRun; // ntfy counts before it publishes: certainly not sent
    }
    return report;
}

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &)
{
    SecretReader secrets(services.secrets);
    HttpRequest request = requestFor(settings, secrets.value(settings.topic));
    if (const QString token = secrets.value(settings.token); !token.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + token.toUtf8()});
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<HttpAction>(services.actors, std::move(request), secrets.values(), classify);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.topic);
    secrets.value(settings.token);
    return reachPreflight(services, QUrl(settings.server), secrets.error());
}

QString shownTopic(const Settings &settings)
{
    return settings.topic.secret.isEmpty() ? settings.topic.text : kRedacted;
}

} // namespace

const ReactionKind &ntfyReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "ntfy",
        .context = "Ntfy",
        .title = QT_TRANSLATE_NOOP("Ntfy", "Push message (ntfy)"),
        .summary =
            QT_TRANSLATE_NOOP("Ntfy", "Publishes a message on an ntfy topic, which phones and browsers subscribe to."),
        .proof = QT_TRANSLATE_NOOP("Ntfy", "The server answers with the number of the published message."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.topic.text = u"team-7f3a9c"_s;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Tells; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey =
            [](const Settings &s) {
                return s.server + u' ' + (s.topic.secret.isEmpty() ? s.topic.text : u"secret:"_s + s.topic.secret.name);
            },
        .preview = [](const Settings &s) { return requestEvidence(requestFor(s, shownTopic(s)), {}).text; },
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
