// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/header_condition.h"
#include "checks/http_connection.h"
#include "checks/http_expectations.h"
#include "checks/judging.h"
#include "core/bounded_expression.h"
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/services.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
enum class Client { Qt, Curl };

} // namespace

template<>
struct Words<Method>
{
    static constexpr std::array list{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
};
template<>
struct Words<Client>
{
    static constexpr std::array list{"qt", "curl"};
};

namespace {

struct Settings : HttpConnection
{
    QString url;
    Method method{Method::Get};
    TextMap headers;
    QString body;
    QString username;
    SecretRef password;
    SecretRef bearer;
    StatusRanges status{{200, 299}};
    QStringList headersExpected;
    QStringList bodyContains;
    QStringList bodyLacks;
    QString bodyMatches;
    QStringList json;
    std::optional<Millis> slowAbove;
    int certificateDays{14};
    int redirects{10};
    QString address;
    Client client{Client::Qt};
    ByteSize bodyLimit{1024 * 1024};

    HttpExpectations expectations() const
    {
        return {status, headersExpected, bodyContains, bodyLacks, bodyMatches, json, slowAbove, certificateDays};
    }
};

bool isHttpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

// clang-format off
std::vector<Field<Settings>> requestFields()
{
    return {
        url(&Settings::url, "url", QT_TRANSLATE_NOOP("Http", "Address")).required().example(u"https://shop.example/health"_s)
            .help(QT_TRANSLATE_NOOP("Http", "The page that is asked for, with http:// or https:// in front."))
            .must(isHttpUrl, QT_TRANSLATE_NOOP("Http", "write a whole address such as https://shop.example/health"), u"shop.example/health"_s),
        choice(&Settings::method, "method", QT_TRANSLATE_NOOP("Http", "Method")),
        textMap(&Settings::headers, "headers", QT_TRANSLATE_NOOP("Http", "Headers")).more()
            .help(QT_TRANSLATE_NOOP("Http", "Sent with the request. A password belongs into the fields below, where it is kept in the vault.")),
        text(&Settings::body, "body", QT_TRANSLATE_NOOP("Http", "Body")).multiline().more()
            .shownIf(u"method"_s, {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}),
        text(&Settings::username, "username", QT_TRANSLATE_NOOP("Http", "User name")).more(),
        secret(&Settings::password, "password", QT_TRANSLATE_NOOP("Http", "Password")).more()
            .help(QT_TRANSLATE_NOOP("Http", "Sent with the user name as basic authorization.")),
        secret(&Settings::bearer, "bearer", QT_TRANSLATE_NOOP("Http", "Bearer token")).more(),
    };
}

std::vector<Field<Settings>> expectationFields()
{
    return {
        field(FieldKind::TextList, &Settings::status, "status", QT_TRANSLATE_NOOP("Http", "Expected status"))
            .help(QT_TRANSLATE_NOOP("Http", "Statuses and ranges: 200-299, 304.")),
        texts(&Settings::headersExpected, "headers-expected", QT_TRANSLATE_NOOP("Http", "Expected headers")).more()
            .help(QT_TRANSLATE_NOOP("Http", "One a line: Content-Type: text/html, Content-Type contains json, Strict-Transport-Security exists, X-Powered-By absent."))
            .must(isHeaderCondition, QT_TRANSLATE_NOOP("Http", "write a name and what is expected of it, such as Content-Type contains json"), u"Content-Type is json"_s),
        texts(&Settings::bodyContains, "body-contains", QT_TRANSLATE_NOOP("Http", "Body contains")),
        texts(&Settings::bodyLacks, "body-lacks", QT_TRANSLATE_NOOP("Http", "Body does not contain")).more(),
        text(&Settings::bodyMatches, "body-matches", QT_TRANSLATE_NOOP("Http", "Body matches")).more()
            .help(QT_TRANSLATE_NOOP("Http", "A regular expression."))
            .must([](const QString &pattern) { return regularExpressionProblem(pattern).isEmpty(); },
                  QT_TRANSLATE_NOOP("Http", "this is not a regular expression"), u"(unclosed"_s),
        texts(&Settings::json, "json", QT_TRANSLATE_NOOP("Http", "JSON conditions"))
            .help(QT_TRANSLATE_NOOP("Http", "One a line: db.status == ok, queue.length < 100, error absent.")),
        duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Http", "Slow above"))
            .help(QT_TRANSLATE_NOOP("Http", "An answer that takes longer makes the monitor Degraded.")),
        integer(&Settings::certificateDays, "certificate-days", QT_TRANSLATE_NOOP("Http", "Certificate days")).range(0, 3650)
            .unit(QT_TRANSLATE_NOOP("Http", "days"))
            .help(QT_TRANSLATE_NOOP("Http", "With fewer days left the monitor is Degraded; an expired certificate is Down.")),
    };
}

std::vector<Field<Settings>> transferFields()
{
    return {
        integer(&Settings::redirects, "redirects", QT_TRANSLATE_NOOP("Http", "Follow redirects")).range(0, 20).more()
            .help(QT_TRANSLATE_NOOP("Http", "At most so many; 0 takes a redirect as the answer.")),
        text(&Settings::address, "address", QT_TRANSLATE_NOOP("Http", "Forced address")).more()
            .help(QT_TRANSLATE_NOOP("Http", "Connects to this IP address whatever the name resolves to; name and certificate stay those of the URL."))
            .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                  QT_TRANSLATE_NOOP("Http", "write an IPv4 or IPv6 address"), u"web1"_s),
        choice(&Settings::client, "client", QT_TRANSLATE_NOOP("Http", "Client")).more()
            .help(QT_TRANSLATE_NOOP("Http", "curl measures connect and TLS apart; both send each request once.")),
        size(&Settings::bodyLimit, "body-limit", QT_TRANSLATE_NOOP("Http", "Read at most")).more().range(0, 64.0 * 1024 * 1024),
    };
}
// clang-format on

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema = [] {
        std::vector<Field<Settings>> fields = requestFields();
        for (const std::vector<Field<Settings>> &more :
             {expectationFields(), transferFields(), httpConnectionFields<Settings>()})
            fields.insert(fields.end(), more.begin(), more.end());
        return Schema<Settings>{
            "Http",
            std::move(fields),
            {{[](const Settings &s) { return s.bearer.isEmpty() || s.username.isEmpty(); },
              u"bearer"_s,
              QT_TRANSLATE_NOOP("Http",
                                "give a user name or a bearer token, not both: a request has one Authorization header"),
              [](Node &node) {
                  node.set(u"username"_s, Node::text(u"probe"_s));
                  node.set(u"bearer"_s, Node::map({{u"secret"_s, Node::text(u"token"_s)}}));
              }},
             {[](const Settings &s) {
                  return std::all_of(s.json.begin(), s.json.end(), [](const QString &text) {
                      return JsonCondition::parse(text).has_value();
                  });
              },
              u"json"_s,
              QT_TRANSLATE_NOOP("Http", "each line is a path and a comparison, for example: db.status == ok"),
              [](Node &node) { node.set(u"json"_s, Node::list({Node::text(u"db.status is fine"_s)})); }},
             clientKeyHasACertificate<Settings>(),
             proxyLoginHasAProxy<Settings>()}};
    }();
    return kSchema;
}

class HttpCheck final : public CheckOperation
{
public:
    HttpCheck(const Settings &settings, std::unique_ptr<HttpExchange> exchange, const Services &services)
        : m_expected(settings.expectations()),
          m_clock(services.clock),
          m_judging(services.blocking),
          m_exchange(std::move(exchange))
    {
        connect(m_exchange.get(), &HttpExchange::dispatched, this, &CheckOperation::dispatched);
        connect(m_exchange.get(), &HttpExchange::finished, this, &HttpCheck::read);
    }

    void start() override { m_exchange->start(); }

private:
    void read(const HttpOutcome &outcome)
    {
        m_judging.start(
            outcome.response.body.size(),
            readAtOnce_bytes(m_expected),
            [outcome, expected = m_expected, now = m_clock.wallNow()] { return judge(expected, outcome, now); },
            [this](const CheckResult &result) { finish(result); });
    }

    const HttpExpectations m_expected;
    Clock &m_clock;
    Judging m_judging;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// The Authorization header; empty where there is none.
QByteArray authorization(const Settings &settings, SecretReader &secrets)
{
    if (!settings.bearer.isEmpty())
        return "Bearer " + secrets.value(settings.bearer).toUtf8();
    if (!settings.username.isEmpty())
        return "Basic " + (settings.username + u':' + secrets.value(settings.password)).toUtf8().toBase64();
    return {};
}

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    HttpRequest request;
    request.method = QByteArray(wordOf(settings.method).latin1());
    request.url = QUrl(settings.url);
    for (const auto &[name, value] : settings.headers)
        request.headers.push_back({name.toUtf8(), value.toUtf8()});
    SecretReader secrets(services.secrets);
    if (const QByteArray credentials = authorization(settings, secrets); !credentials.isEmpty())
        request.headers.push_back({"Authorization", credentials});
    settings.applyTo(request, secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    request.body = settings.body.toUtf8();
    request.forcedAddress = QHostAddress(settings.address);
    request.bodyLimit_bytes = settings.bodyLimit.bytes;
    request.maxRedirects = settings.redirects;
    request.deadline = timeout;
    HttpClient &client = settings.client == Client::Curl ? services.actors : services.checks;
    return std::make_unique<HttpCheck>(settings, client.make(std::move(request)), services);
}

} // namespace

const CheckKind &httpCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "http",
        .context = "Http",
        .title = QT_TRANSLATE_NOOP("Http", "Web page or API (HTTP)"),
        .summary = QT_TRANSLATE_NOOP(
            "Http", "Asks for a page and looks at status, content, certificate and speed of the answer."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url = u"https://shop.example/health"_s;
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return QUrl(s.url).toDisplayString(QUrl::RemoveUserInfo); }}};
    return kKind;
}

} // namespace salve
