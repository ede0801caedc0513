// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/sigv4.h"

#include "net/http_action.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Aws)
};

constexpr char kAlgorithm[] = "AWS4-HMAC-SHA256";
// AWS itself refuses beyond 5 min; who is 4 min off is told, too.
constexpr Millis kSkewWorthTelling = 4min;

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray encoded(const QByteArray &decoded)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(decoded));
}

/// Once more than it goes out: every service but S3 wants that.
QByteArray canonicalPath(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments)
        segment = encoded(segment);
    return path.isEmpty() ? "/" : segments.join('/');
}

QByteArray canonicalQuery(const QByteArray &query)
{
    if (query.isEmpty())
        return {};
    std::vector<std::pair<QByteArray, QByteArray>> values;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        values.emplace_back(encoded(QByteArray::fromPercentEncoding(name)),
                            encoded(QByteArray::fromPercentEncoding(value)));
    }
    std::sort(values.begin(), values.end());
    QByteArrayList parts;
    for (const auto &[name, value] : values)
        parts.append(name + '=' + value);
    return parts.join('&');
}

struct CanonicalHeaders
{
    QByteArray lines;
    QByteArray names;
};

CanonicalHeaders canonicalHeaders(const HttpHeaders &headers)
{
    std::vector<std::pair<QByteArray, QByteArray>> values;
    for (const HttpHeader &header : headers)
        values.emplace_back(header.name.toLower(), header.value.simplified());
    std::sort(values.begin(), values.end());
    CanonicalHeaders canonical;
    QByteArrayList names;
    for (const auto &[name, value] : values) {
        canonical.lines += name + ':' + value + '\n';
        names.append(name);
    }
    canonical.names = names.join(';');
    return canonical;
}

QByteArray scopeText(const AwsScope &scope, const QByteArray &date)
{
    return date.left(8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

/// As libcurl sends it: the port only where it is not the scheme's own.
QByteArray hostHeader(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

std::optional<TimePoint> dateOf(const HttpResponse &response)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(headerValue(response.headers, "Date")),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return timeFromMs(date.toMSecsSinceEpoch());
}

/// Empty where the clock is right, or where the answer has no date.
QString clockTrouble(const HttpResponse &response, TimePoint now)
{
    const std::optional<TimePoint> theirs = dateOf(response);
    if (!theirs || std::chrono::abs(now - *theirs) < kSkewWorthTelling)
        return {};
    const QString off = durationForPeople(std::chrono::abs(now - *theirs));
    return now < *theirs
               ? Texts::tr("The clock of this computer is %1 slow, and AWS takes no request that is 5 min off: set it.")
                     .arg(off)
               : Texts::tr("The clock of this computer is %1 fast, and AWS takes no request that is 5 min off: set it.")
                     .arg(off);
}

/// What is said of a code, and what it means for the run. A code that begins so fits.
struct Saying
{
    QLatin1StringView code;
    RunOutcome outcome;
    const char *sentence;
};
// clang-format off
constexpr std::array kSayings{
    Saying{"RequestExpired"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS finds the request too old or too new: is the clock of this computer right?")},
    Saying{"RequestTimeTooSkewed"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS finds the request too old or too new: is the clock of this computer right?")},
    Saying{"ExpiredToken"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "The session token has expired: get new temporary credentials, or use those of a user of its own.")},
    Saying{"InvalidClientTokenId"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS does not know the access key: was it deleted, or is a session token missing?")},
    Saying{"InvalidAccessKeyId"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS does not know the access key: was it deleted, or is a session token missing?")},
    Saying{"AuthFailure"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS does not accept the credentials: is the access key active, its secret right, and the region %1 enabled for the account?")},
    Saying{"SignatureDoesNotMatch"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS does not accept the signature: the secret key does not belong to the access key.")},
    Saying{"IncompleteSignature"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS does not understand the signature: does the access key hold something that is none?")},
    Saying{"MissingAuthenticationToken"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "AWS found no credentials in the request.")},
    Saying{"OptInRequired"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "The account may not use this service in the region %1: it has to be enabled first.")},
    Saying{"UnauthorizedOperation"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "The user of the access key may not do that: its policy does not allow it.")},
    Saying{"AccessDenied"_L1, RunOutcome::Rejected, QT_TRANSLATE_NOOP("Aws", "The user of the access key may not do that: its policy does not allow it.")},
    Saying{"RequestLimitExceeded"_L1, RunOutcome::NotRun, QT_TRANSLATE_NOOP("Aws", "AWS takes no more requests of this account for now; nothing was done.")},
    Saying{"Throttling"_L1, RunOutcome::NotRun, QT_TRANSLATE_NOOP("Aws", "AWS takes no more requests of this account for now; nothing was done.")},
    Saying{"PriorRequestNotComplete"_L1, RunOutcome::NotRun, QT_TRANSLATE_NOOP("Aws", "AWS is still at an earlier change; nothing was done.")},
    Saying{"InternalError"_L1, RunOutcome::Unknown, QT_TRANSLATE_NOOP("Aws", "AWS failed inside; it may have been carried out.")},
    Saying{"InternalFailure"_L1, RunOutcome::Unknown, QT_TRANSLATE_NOOP("Aws", "AWS failed inside; it may have been carried out.")},
    Saying{"ServiceUnavailable"_L1, RunOutcome::Unknown, QT_TRANSLATE_NOOP("Aws", "AWS does not answer for now; it may have been carried out.")},
    Saying{"Unavailable"_L1, RunOutcome::Unknown, QT_TRANSLATE_NOOP("Aws", "AWS does not answer for now; it may have been carried out.")},
};
// clang-format on

const Saying *sayingOf(const QString &code)
{
    const auto found = std::find_if(
        kSayings.begin(), kSayings.end(), [&code](const Saying &saying) { return code.startsWith(saying.code); });
    return found == kSayings.end() ? nullptr : &*found;
}

bool isAboutTheSignature(const QString &code)
{
    return code == "RequestExpired"_L1 || code == "RequestTimeTooSkewed"_L1 || code == "SignatureDoesNotMatch"_L1
           || code == "AuthFailure"_L1;
}

} // namespace

QByteArray awsCanonicalRequest(const AwsRequest &request)
{
    const CanonicalHeaders headers = canonicalHeaders(request.headers);
    return request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n'
           + headers.lines + '\n' + headers.names + '\n' + sha256Hex(request.body);
}

QByteArray awsStringToSign(const QByteArray &canonicalRequest, const AwsScope &scope, const QByteArray &date)
{
    return QByteArray(kAlgorithm) + '\n' + date + '\n' + scopeText(scope, date) + '\n' + sha256Hex(canonicalRequest);
}

QByteArray
awsSignature(const QByteArray &stringToSign, const AwsKeys &keys, const AwsScope &scope, const QByteArray &date)
{
    QByteArray key = hmac("AWS4" + keys.secret, date.left(8));
    for (const QByteArray &part : {scope.region, scope.service, QByteArray("aws4_request")})
        key = hmac(key, part);
    return hmac(key, stringToSign).toHex();
}

void signForAws(HttpRequest &request, const AwsKeys &keys, const AwsScope &scope, TimePoint now)
{
    const QByteArray date =
        QDateTime::fromMSecsSinceEpoch(msOf(now), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    request.headers.push_back({"X-Amz-Date", date});
    if (!keys.sessionToken.isEmpty())
        request.headers.push_back({"X-Amz-Security-Token", keys.sessionToken});
    AwsRequest sent{request.method,
                    request.url.path(QUrl::FullyEncoded).toLatin1(),
                    request.url.query(QUrl::FullyEncoded).toLatin1(),
                    request.headers,
                    request.body};
    if (headerValue(request.headers, "Host").isNull())
        sent.headers.push_back({"Host", hostHeader(request.url)});
    const QByteArray toSign = awsStringToSign(awsCanonicalRequest(sent), scope, date);
    request.headers.push_back({"Authorization",
                               QByteArray(kAlgorithm) + " Credential=" + keys.id + '/' + scopeText(scope, date)
                                   + ", SignedHeaders=" + canonicalHeaders(sent.headers).names
                                   + ", Signature=" + awsSignature(toSign, keys, scope, date)});
}

AwsError awsErrorOf(const QByteArray &body)
{
    AwsError error;
    QXmlStreamReader reader(body);
    while (!reader.atEnd() && (error.code.isEmpty() || error.message.isEmpty())) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "InvalidChangeBatch"_L1)
            error.code = reader.name().toString(); // of Route 53: it has messages and no code
        else if (reader.name() == "Code"_L1)
            error.code = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.name() == "Message"_L1)
            error.message = reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return error;
}

RunReport reportOfAws(const HttpResponse &response, const AwsScope &scope, TimePoint now)
{
    const AwsError error = awsErrorOf(response.body);
    if (error.code.isEmpty())
        return reportOf(response);
    RunReport report;
    report.outcome = response.status >= 500 ? RunOutcome::Unknown : RunOutcome::Rejected;
    report.sentence = Texts::tr("AWS refused it (%1): %2").arg(error.code, error.message);
    const QString region = QString::fromLatin1(scope.region);
    if (const Saying *saying = sayingOf(error.code)) {
        report.outcome = saying->outcome;
        const QString sentence = Texts::tr(saying->sentence);
        report.sentence = sentence.contains(u"%1"_s) ? sentence.arg(region) : sentence;
    }
    if (!isAboutTheSignature(error.code))
        return report;
    if (const QString trouble = clockTrouble(response, now); !trouble.isEmpty())
        report.sentence = trouble;
    else if (error.message.contains("valid region"_L1) || error.message.contains("scoped to"_L1))
        report.sentence = Texts::tr("%1 is not the region of this endpoint. AWS says: %2").arg(region, error.message);
    return report;
}

} // namespace salve
