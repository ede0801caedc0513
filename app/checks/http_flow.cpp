// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/certificate_report.h"
#include "checks/findings.h"
#include "checks/flow_step.h"
#include "checks/http_connection.h"
#include "checks/judging.h"
#include "core/clock.h"
#include "core/redaction.h"
#include "core/schema_kind.h"
#include "net/answer_capture.h"
#include "net/retire.h"
#include "net/services.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr int kMostRequests = 10;
constexpr int kMostRedirects = 10;             // of one request
constexpr qsizetype kShortestSecret_chars = 4; // shorter ones would blot out ordinary words

struct Settings : HttpConnection
{
    std::vector<FlowStep> requests;
    QString username;
    SecretRef password;
    SecretRef token;
    std::optional<Millis> slowAbove;
};

bool isJsonCondition(const QString &text)
{
    return JsonCondition::parse(text).has_value();
}

// clang-format off
const Schema<FlowStep> &stepSchema()
{
    static const Schema<FlowStep> kSchema{
        "Http",
        {
            text(&FlowStep::name, "name", QT_TRANSLATE_NOOP("Http", "Name")).example(u"log in"_s),
            text(&FlowStep::url, "url", QT_TRANSLATE_NOOP("Http", "Address")).required().example(u"https://shop.example/orders/{{order}}"_s)
                .help(QT_TRANSLATE_NOOP("Http", "{{name}} stands for what an earlier request captured. An address that was captured as a whole may stand at the beginning."))
                .must(isFlowUrl, QT_TRANSLATE_NOOP("Http", "write a whole address such as https://shop.example/login"), u"shop.example/login"_s),
            choice(&FlowStep::method, "method", QT_TRANSLATE_NOOP("Http", "Method")),
            textMap(&FlowStep::headers, "headers", QT_TRANSLATE_NOOP("Http", "Headers")),
            text(&FlowStep::body, "body", QT_TRANSLATE_NOOP("Http", "Body")).multiline()
                .shownIf(u"method"_s, {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s})
                .help(QT_TRANSLATE_NOOP("Http", "Values are escaped for what the Content-Type says; without one, for JSON or a form if it looks like either.")),
            field(FieldKind::TextList, &FlowStep::status, "status", QT_TRANSLATE_NOOP("Http", "Expected status"))
                .help(QT_TRANSLATE_NOOP("Http", "Statuses and ranges: 200-299, 304. A redirect is followed unless it is expected here.")),
            texts(&FlowStep::bodyContains, "body-contains", QT_TRANSLATE_NOOP("Http", "Body contains")),
            texts(&FlowStep::json, "json", QT_TRANSLATE_NOOP("Http", "JSON conditions"))
                .must(isJsonCondition, QT_TRANSLATE_NOOP("Http", "each line is a path and a comparison, for example: db.status == ok"), u"db.status is fine"_s),
            textMap(&FlowStep::capture, "capture", QT_TRANSLATE_NOOP("Http", "Capture"))
                .help(QT_TRANSLATE_NOOP("Http", "A name, and where its value stands in the answer: a JSON path (data.token), header NAME, or regex with one group: regex csrf=(\\w+)."))
                .must(isAnswerCapture, QT_TRANSLATE_NOOP("Http", "write a JSON path such as data.token, header Location, or regex csrf=(\\w+) with one group"), u"regex (unclosed"_s),
        }};
    return kSchema;
}

bool areNamesGood(const Settings &settings)
{
    return std::all_of(settings.requests.begin(), settings.requests.end(), [](const FlowStep &step) {
        return std::all_of(step.capture.begin(), step.capture.end(), [](const auto &capture) { return isFlowName(capture.first); });
    });
}

/// Every name that a request uses has been captured before it.
bool areNamesKnown(const Settings &settings)
{
    QStringList known;
    if (!settings.username.isEmpty())
        known.append(u"username"_s);
    if (!settings.password.isEmpty())
        known.append({u"password"_s, u"basic"_s});
    if (!settings.token.isEmpty())
        known.append(u"token"_s);
    for (const FlowStep &step : settings.requests) {
        const QStringList used = step.namesUsed();
        if (!std::all_of(used.begin(), used.end(), [&](const QString &name) { return known.contains(name); }))
            return false;
        for (const auto &[name, where] : step.capture)
            known.append(name);
    }
    return true;
}

Node exampleStep(const char *url)
{
    return Node::map({{u"url"_s, Node::text(QString::fromLatin1(url))}});
}

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema = [] {
        std::vector<Field<Settings>> fields{
            objects(&Settings::requests, stepSchema(), "requests", QT_TRANSLATE_NOOP("Http", "Requests")).required()
                .help(QT_TRANSLATE_NOOP("Http", "Up to ten, sent in this order; cookies are kept between them.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("Http", "User name"))
                .help(QT_TRANSLATE_NOOP("Http", "{{username}} in requests.")),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("Http", "Password"))
                .help(QT_TRANSLATE_NOOP("Http", "{{password}} in requests, and {{basic}} for basic authorization: Authorization: Basic {{basic}}. Never shown.")),
            secret(&Settings::token, "token", QT_TRANSLATE_NOOP("Http", "Token"))
                .help(QT_TRANSLATE_NOOP("Http", "{{token}} in requests. Never shown.")),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Http", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Http", "If all requests together take longer, the monitor is Degraded.")),
        };
        const std::vector<Field<Settings>> more = httpConnectionFields<Settings>();
        fields.insert(fields.end(), more.begin(), more.end());
        return Schema<Settings>{"Http", std::move(fields), {
            {[](const Settings &s) { return !s.requests.empty() && s.requests.size() <= kMostRequests; }, u"requests"_s,
             QT_TRANSLATE_NOOP("Http", "give one request to ten"),
             [](Node &node) { node.set(u"requests"_s, Node::list(std::vector<Node>(kMostRequests + 1, exampleStep("https://shop.example/")))); }},
            {areNamesGood, u"requests"_s,
             QT_TRANSLATE_NOOP("Http", "the name of a captured value begins with a letter; letters, digits, _ and - may follow"),
             [](Node &node) {
                 Node step = exampleStep("https://shop.example/");
                 step.set(u"capture"_s, Node::map({{u"to ken"_s, Node::text(u"data.token"_s)}}));
                 node.set(u"requests"_s, Node::list({step}));
             }},
            {areNamesKnown, u"requests"_s,
             QT_TRANSLATE_NOOP("Http", "a {{name}} has to be captured by a request before, or be username, password, basic or token with its field filled in; write \\{{ for the two characters"),
             [](Node &node) { node.set(u"requests"_s, Node::list({exampleStep("https://shop.example/{{order}}")})); }},
            clientKeyHasACertificate<Settings>(),
            proxyLoginHasAProxy<Settings>()}};
    }();
    return kSchema;
}
// clang-format on

/// What the answer to one request says.
struct StepFinding
{
    CheckResult result;
    std::vector<std::pair<QString, QString>> captured;
};

StepFinding findingOf(const FlowStep &step, const HttpOutcome &outcome)
{
    StepFinding finding;
    finding.result.outcome = CheckOutcome::Ok;
    judgeAnswer(finding.result, step.expectations(), outcome);
    for (const auto &[name, where] : step.capture) {
        if (finding.result.outcome != CheckOutcome::Ok)
            break;
        const Result<AnswerCapture> from = AnswerCapture::parse(where);
        const Result<QString> value = from ? from->valueIn(outcome.response) : tl::unexpected<Error>(from.error());
        if (value)
            finding.captured.emplace_back(name, *value);
        else
            judgeAs(finding.result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    Texts::tr("there is nothing to capture for %1: %2.").arg(name, value.error().sentence));
    }
    return finding;
}

class HttpFlow final : public CheckOperation
{
public:
    HttpFlow(Settings settings,
             FlowValues values,
             QStringList secrets,
             HttpRequest connection,
             Millis timeout,
             Services &services)
        : m_settings(std::move(settings)),
          m_timeout(timeout),
          m_client(services.checks),
          m_judging(services.blocking),
          m_clock(services.clock),
          m_connection(std::move(connection)),
          m_values(std::move(values)),
          m_secrets(std::move(secrets))
    {
        m_result.outcome = CheckOutcome::Ok;
    }

    void start() override { begin(); }

private:
    const FlowStep &step() const { return m_settings.requests.at(m_step); }

    void begin()
    {
        const Result<HttpRequest> made = requestOf(step(), m_values, m_before);
        if (!made) {
            judgeAs(m_result, CheckOutcome::Critical, Phase::Assert, Cause::Body, made.error().sentence + u'.');
            conclude({});
            return;
        }
        HttpRequest request = m_connection;
        request.method = made->method;
        request.url = made->url;
        request.headers = made->headers;
        request.body = made->body;
        m_redirects = 0;
        m_stepLatency = Micros{0};
        send(std::move(request));
    }

    void send(HttpRequest request)
    {
        m_request = request; // without cookies: a redirect chooses its own
        QByteArray cookies;
        for (const QNetworkCookie &cookie : m_jar.cookiesForUrl(request.url)) {
            cookies += (cookies.isEmpty() ? "" : "; ") + cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
            keepSecret(QString::fromUtf8(cookie.value()));
        }
        if (!cookies.isEmpty())
            request.headers.push_back({"Cookie", cookies});
        if (m_dispatchedAt)
            request.deadline =
                std::max(Millis{1}, std::chrono::ceil<Millis>(m_timeout - (m_clock.monotonic() - *m_dispatchedAt)));
        m_exchange = m_client.make(std::move(request));
        connect(m_exchange.get(), &HttpExchange::dispatched, this, [this] {
            if (!std::exchange(m_dispatchedAt, m_dispatchedAt.value_or(m_clock.monotonic())))
                emit dispatched();
        });
        connect(m_exchange.get(), &HttpExchange::finished, this, &HttpFlow::read);
        m_exchange->start();
    }

    void read(const HttpOutcome &outcome)
    {
        retire(m_exchange, this);
        m_stepLatency += outcome.latency;
        m_result.latency += outcome.latency;
        addPhases(m_result.phases, outcome.phases);
        m_lines.append(u"%1. %2 %3: %4, %5 ms"_s.arg(m_step + 1)
                           .arg(QString::fromLatin1(m_request.method),
                                redactedUrl(m_request.url.toString(QUrl::FullyEncoded)),
                                outcome.failure ? QString(wordOf(outcome.failure->cause))
                                                : QString::number(outcome.response.status))
                           .arg(milliseconds(outcome.latency), 0, 'f', 1));
        if (outcome.failure) {
            judgeFailure(m_result, *outcome.failure);
            const QString sentence =
                certificateSentence(m_request.url.host(), outcome.failure->cause, outcome.chain, m_clock.wallNow());
            if (!sentence.isEmpty())
                m_result.message = sentence;
            return conclude(outcome.response);
        }
        keepCookies(outcome.response);
        const bool isExpected = contains(step().status, outcome.response.status);
        if (const auto next = isExpected ? std::nullopt : redirected(m_request, outcome.response))
            follow(*next, outcome.response);
        else
            judgeStep(outcome);
    }

    void keepCookies(const HttpResponse &response)
    {
        for (const HttpHeader &header : response.headers) {
            if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
                continue;
            QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(header.value);
            // Qt's jar knows the registries' suffixes, and takes a name without a dot for a host of ours.
            cookies.removeIf([this](const QNetworkCookie &cookie) {
                const QString domain = cookie.domain().startsWith(u'.') ? cookie.domain().mid(1) : cookie.domain();
                return !domain.isEmpty() && !domain.contains(u'.') && domain != m_request.url.host();
            });
            m_jar.setCookiesFromUrl(cookies, m_request.url);
        }
    }

    void follow(const HttpRequest &next, const HttpResponse &response)
    {
        if (++m_redirects <= kMostRedirects)
            return send(next);
        judgeAs(m_result,
                CheckOutcome::Critical,
                Phase::Receive,
                Cause::Redirects,
                Texts::tr("More than %1 redirects.").arg(kMostRedirects));
        conclude(response);
    }

    void judgeStep(const HttpOutcome &outcome)
    {
        m_before = m_request.url;
        m_result.metrics.push_back({u"request-%1"_s.arg(m_step + 1), milliseconds(m_stepLatency), u"ms"_s});
        const auto expressions = std::count_if(step().capture.begin(), step().capture.end(), [](const auto &entry) {
            return entry.second.trimmed().startsWith("regex "_L1);
        });
        m_judging.start(
            outcome.response.body.size(),
            expressions > 0 ? expressionsAtOnce_bytes(size_t(expressions)) : kJsonAtOnce_bytes,
            [outcome, step = step()] { return findingOf(step, outcome); },
            [this, response = outcome.response](const StepFinding &finding) { goOn(finding, response); });
    }

    void goOn(const StepFinding &finding, const HttpResponse &response)
    {
        for (const auto &[name, value] : finding.captured) {
            m_values.set(name, value);
            if (isCredentialName(name))
                keepSecret(value);
        }
        const CheckResult &judged = finding.result;
        if (judged.outcome != CheckOutcome::Ok)
            judgeAs(m_result, judged.outcome, judged.phase, judged.cause, judged.message);
        if (judged.outcome != CheckOutcome::Ok || m_step + 1 == m_settings.requests.size())
            return conclude(response);
        ++m_step;
        begin();
    }

    void conclude(const HttpResponse &response)
    {
        m_result.metrics.insert(m_result.metrics.begin(), latencyMetric(m_result.latency));
        m_result.evidence.push_back({Texts::tr("Requests"), m_lines.join(u'\n')});
        addAnswerEvidence(m_result, response);
        if (m_result.outcome == CheckOutcome::Ok)
            judgeOk(m_result,
                    Texts::tr("%1 requests in %2 ms.")
                        .arg(m_settings.requests.size())
                        .arg(milliseconds(m_result.latency), 0, 'f', 1));
        else
            m_result.message =
                (step().name.isEmpty() ? Texts::tr("Request %1: %2").arg(m_step + 1)
                                       : Texts::tr("Request %1 (%3): %2").arg(m_step + 1).arg(u"%2"_s, step().name))
                    .arg(m_result.message);
        judgeSpeed(m_result, m_settings.slowAbove, Phase::Wait);
        m_result.message = shown(m_result.message);
        for (Evidence &evidence : m_result.evidence)
            evidence.text = withoutCredentials(shown(evidence.text));
        finish(m_result);
    }

    void keepSecret(const QString &value)
    {
        if (value.size() >= kShortestSecret_chars && !m_secrets.contains(value))
            m_secrets.append(value);
    }

    QString shown(QString text) const
    {
        for (const QString &secret : m_secrets) {
            text.replace(secret, kRedacted);
            text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), kRedacted);
        }
        return text;
    }

    const Settings m_settings;
    const Millis m_timeout;
    HttpClient &m_client;
    Judging m_judging;
    Clock &m_clock;
    const HttpRequest m_connection; ///< what all requests have in common
    FlowValues m_values;
    QStringList m_secrets;
    QNetworkCookieJar m_jar;
    size_t m_step{0};
    int m_redirects{0};
    HttpRequest m_request; ///< the one under way
    QUrl m_before;
    Micros m_stepLatency{0};
    std::optional<Micros> m_dispatchedAt;
    QStringList m_lines;
    CheckResult m_result;
    std::unique_ptr<HttpExchange> m_exchange;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SecretReader secrets(services.secrets);
    FlowValues values;
    QStringList hidden;
    const auto set = [&](const QString &name, const QString &value) {
        values.set(name, value);
        if (name != "username"_L1 && value.size() >= kShortestSecret_chars)
            hidden.append(value);
    };
    const QString password = secrets.value(settings.password);
    set(u"username"_s, settings.username);
    set(u"password"_s, password);
    set(u"token"_s, secrets.value(settings.token));
    set(u"basic"_s, QString::fromLatin1((settings.username + u':' + password).toUtf8().toBase64()));
    HttpRequest connection;
    settings.applyTo(connection, secrets);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    connection.deadline = timeout;
    return std::make_unique<HttpFlow>(settings, values, hidden, connection, timeout, services);
}

} // namespace

const CheckKind &httpFlowCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "http-flow",
        .context = "Http",
        .title = QT_TRANSLATE_NOOP("Http", "Several requests in a row (HTTP)"),
        .summary = QT_TRANSLATE_NOOP(
            "Http", "Sends requests one after another, takes values out of answers into the next, and keeps cookies."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                FlowStep step;
                step.url = u"https://shop.example/api/health"_s;
                settings.requests.push_back(step);
                return settings;
            }(),
        .make = make,
        .target =
            [](const Settings &s) {
                return s.requests.empty() ? QString()
                                          : QUrl(s.requests.front().url).toDisplayString(QUrl::RemoveUserInfo);
            }}};
    return kKind;
}

} // namespace salve
