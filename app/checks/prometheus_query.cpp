// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/api_answer.h"
#include "core/schema_kind.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr size_t kSeriesShown = 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusQuery)
};

enum class Deciding { Any, All, First };
enum class NoDataRule { Unknown, Down, Ok };

} // namespace

template<>
struct Words<Deciding>
{
    static constexpr std::array list{"any", "all", "first"};
};
template<>
struct Words<NoDataRule>
{
    static constexpr std::array list{"unknown", "down", "ok"};
};

namespace {

struct Settings
{
    QString url;
    QString query;
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
    Deciding series{Deciding::Any};
    NoDataRule noData{NoDataRule::Unknown};
    NoAnswerRule noAnswer{NoAnswerRule::Unknown};
    QString unit;
    QString username;
    SecretRef password;
    SecretRef bearer;
    QString caFile;
    TlsTrust tls{TlsTrust::Verify};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "PrometheusQuery",
        {
            url(&Settings::url, "url", QT_TRANSLATE_NOOP("PrometheusQuery", "Server")).required().example(u"http://prometheus.example:9090"_s)
                .help(QT_TRANSLATE_NOOP("PrometheusQuery", "Also anything else that answers PromQL: Thanos, Mimir, VictoriaMetrics."))
                .must(isApiUrl, QT_TRANSLATE_NOOP("PrometheusQuery", "write the server's address such as http://prometheus.example:9090"), u"prometheus.example"_s),
            text(&Settings::query, "query", QT_TRANSLATE_NOOP("PrometheusQuery", "Query")).required().multiline().example(u"node_load1"_s)
                .help(QT_TRANSLATE_NOOP("PrometheusQuery", "PromQL that gives one value a series, now.")),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("PrometheusQuery", "Degraded when")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("PrometheusQuery", "Down when")),
            choice(&Settings::series, "series", QT_TRANSLATE_NOOP("PrometheusQuery", "Deciding series"))
                .help(QT_TRANSLATE_NOOP("PrometheusQuery", "any: one beyond a limit is enough; all: every one has to be; first: the others do not count.")),
            choice(&Settings::noData, "no-data", QT_TRANSLATE_NOOP("PrometheusQuery", "Without data"))
                .help(QT_TRANSLATE_NOOP("PrometheusQuery", "A query with a comparison (up == 0) has no data while all is well: ok. A misspelt name has none either: unknown.")),
            choice(&Settings::noAnswer, "no-answer", QT_TRANSLATE_NOOP("PrometheusQuery", "Without an answer")).more()
                .help(QT_TRANSLATE_NOOP("PrometheusQuery", "When the server does not answer nothing is known of what it watches. down: the server itself is what this monitor is for.")),
            text(&Settings::unit, "unit", QT_TRANSLATE_NOOP("PrometheusQuery", "Unit")).more(),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("PrometheusQuery", "User name")).more(),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("PrometheusQuery", "Password")).more(),
            secret(&Settings::bearer, "bearer", QT_TRANSLATE_NOOP("PrometheusQuery", "Bearer token")).more(),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("PrometheusQuery", "Own CA file")).more(),
            choice(&Settings::tls, "tls", QT_TRANSLATE_NOOP("PrometheusQuery", "Certificate check")).more(),
        },
        {{[](const Settings &s) { return s.bearer.isEmpty() || s.username.isEmpty(); }, u"bearer"_s,
          QT_TRANSLATE_NOOP("PrometheusQuery", "give a user name or a bearer token, not both: a request has one Authorization header"),
          [](Node &node) {
              node.set(u"username"_s, Node::text(u"probe"_s));
              node.set(u"bearer"_s, Node::map({{u"secret"_s, Node::text(u"token"_s)}}));
          }}}};
    return kSchema;
}
// clang-format on

/// One series with a number; one whose value is NaN (0/0) has none.
struct Series
{
    QString name;
    double value{0};
};

/// `{instance="web1:9100", job="node"}` as Prometheus itself writes it.
QString seriesName(const QJsonObject &labels)
{
    QStringList parts;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (it.key() != "__name__"_L1)
            parts.append(u"%1=\"%2\""_s.arg(it.key(), it.value().toString()));
    }
    const QString name = labels.value("__name__"_L1).toString();
    return parts.isEmpty() ? name : name + u'{' + parts.join(u", "_s) + u'}';
}

void addSeries(std::vector<Series> &all, const QString &name, const QJsonArray &sample)
{
    bool isNumber = false;
    QString text = sample.at(1).toString();
    const double value = text.remove(u'+').toDouble(&isNumber); // "+Inf" is Prometheus' own spelling
    if (isNumber && !std::isnan(value))
        all.push_back({name, value});
}

/// None where the answer is no number a series.
std::optional<std::vector<Series>> seriesIn(const QJsonObject &data)
{
    std::vector<Series> all;
    const QString type = data.value("resultType"_L1).toString();
    if (type == "scalar"_L1) {
        addSeries(all, {}, data.value("result"_L1).toArray());
        return all;
    }
    if (type != "vector"_L1)
        return std::nullopt;
    for (const QJsonValue &item : data.value("result"_L1).toArray()) {
        const QJsonObject object = item.toObject();
        addSeries(all, seriesName(object.value("metric"_L1).toObject()), object.value("value"_L1).toArray());
    }
    return all;
}

/// What the settings make of an answer.
class PrometheusJudge
{
public:
    explicit PrometheusJudge(const Settings &settings) : m_settings(settings) {}

    void operator()(CheckResult &result, const ApiAnswer &answer) const
    {
        const QJsonObject &json = answer.json;
        const QString status = json.value("status"_L1).toString();
        if (status == "error"_L1) {
            // Refused or broken off as a query, whatever the HTTP status: the sentence is Prometheus' own.
            judgeAs(
                result,
                answer.party.ifNoAnswer,
                Phase::Assert,
                Cause::Query,
                Texts::tr("Prometheus cannot answer the query: %1").arg(json.value("error"_L1).toString().left(300)));
            return;
        }
        if (status != "success"_L1) {
            judgeWrongAnswer(result, answer);
            return;
        }
        const std::optional<std::vector<Series>> series = seriesIn(json.value("data"_L1).toObject());
        if (!series)
            judgeAs(
                result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::Misconfigured,
                Texts::tr(
                    "The query gives no number a series, but a range or a text: use for example avg_over_time(…)."));
        else if (series->empty())
            judgeNoData(result);
        else
            judgeSeries(*series, result);
    }

private:
    void judgeNoData(CheckResult &result) const
    {
        const QString sentence = Texts::tr("The query has no data: %1").arg(m_settings.query.left(200));
        if (m_settings.noData == NoDataRule::Ok)
            judgeOk(result, sentence);
        else
            judgeAs(result,
                    m_settings.noData == NoDataRule::Down ? CheckOutcome::Critical : CheckOutcome::Unknown,
                    Phase::Assert,
                    Cause::NoData,
                    sentence);
    }

    void judgeSeries(const std::vector<Series> &series, CheckResult &result) const
    {
        const auto isLessGrave = [this](const Series &a, const Series &b) { return gravity(a) < gravity(b); };
        // Both give the first of those that are equally grave.
        const Series &decisive = m_settings.series == Deciding::First ? series.front()
                                 : m_settings.series == Deciding::All
                                     ? *std::min_element(series.begin(), series.end(), isLessGrave)
                                     : *std::max_element(series.begin(), series.end(), isLessGrave);
        if (std::isfinite(decisive.value))
            result.metrics.push_back({u"value"_s, decisive.value, m_settings.unit});
        result.metrics.push_back({u"series"_s, static_cast<double>(series.size()), {}});
        QStringList lines;
        for (size_t i = 0; i < std::min(series.size(), kSeriesShown); ++i)
            lines.append(u"%1 %2"_s.arg(series[i].name, QString::number(series[i].value, 'g', 10)).trimmed());
        result.evidence.push_back({Texts::tr("Series"), shownText(lines.join(u'\n'), 4096)});
        const QString subject = decisive.name.isEmpty() ? m_settings.query.left(100) : decisive.name;
        judgeOk(result,
                Texts::tr("%1 is %2.")
                    .arg(subject, (QString::number(decisive.value, 'g', 6) + u' ' + m_settings.unit).trimmed()));
        judgeNumber(result, {m_settings.degradedWhen, m_settings.downWhen}, decisive.value, m_settings.unit, subject);
    }

    int gravity(const Series &series) const
    {
        if (m_settings.downWhen && m_settings.downWhen->holds(series.value))
            return 2;
        return m_settings.degradedWhen && m_settings.degradedWhen->holds(series.value) ? 1 : 0;
    }

    Settings m_settings;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SecretReader secrets(services.secrets);
    const QString password = secrets.value(settings.password);
    const QString bearer = secrets.value(settings.bearer);
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    HttpRequest request;
    // Encoded by hand: a + in PromQL has to arrive as one.
    request.url = apiUrl(settings.url, "/api/v1/query?query=" + QUrl::toPercentEncoding(settings.query));
    if (!bearer.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + bearer.toUtf8()});
    else if (!settings.username.isEmpty())
        request.headers.push_back(
            {"Authorization", "Basic " + (settings.username + u':' + password).toUtf8().toBase64()});
    request.tls.caFile = settings.caFile;
    request.tls.trust = settings.tls;
    request.deadline = timeout;
    return std::make_unique<ApiCheck>(services.checks.make(std::move(request)),
                                      ApiParty{Texts::tr("The Prometheus server"), outcomeOf(settings.noAnswer)},
                                      PrometheusJudge(settings),
                                      services);
}

} // namespace

const CheckKind &prometheusQueryCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "prometheus-query",
        .context = "PrometheusQuery",
        .title = QT_TRANSLATE_NOOP("PrometheusQuery", "Prometheus query"),
        .summary =
            QT_TRANSLATE_NOOP("PrometheusQuery", "Asks a Prometheus server for numbers and compares them with limits."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url = u"http://prometheus.example:9090"_s;
                settings.query = u"node_load1{instance=\"web1:9100\"}"_s;
                settings.downWhen = *NumberCondition::parse(u"> 20"_s);
                return settings;
            }(),
        .make = make,
        .target =
            [](const Settings &s) {
                return QUrl(s.url).toDisplayString(QUrl::RemoveUserInfo) + u' ' + s.query.simplified().left(80);
            }}};
    return kKind;
}

} // namespace salve
