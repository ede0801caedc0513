// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_errors.h"

#include "net/salt_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace salve {

namespace {

constexpr qsizetype kPageText_chars = 300;
constexpr qsizetype kEvidence_bytes = 4096;

QString where(const HttpOutcome &outcome)
{
    return outcome.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toString();
}

SaltFailure failure(SaltTrouble trouble, RunOutcome outcome, int status, const QString &sentence)
{
    return {trouble, outcome, status, sentence, Phase::None, Cause::None};
}

SaltFailure transportFailure(const HttpOutcome &outcome)
{
    const TransportFailure &why = *outcome.failure;
    if (why.sent == Sent::MaybeSent) {
        return failure(
            SaltTrouble::Lost,
            RunOutcome::Unknown,
            0,
            SaltText::tr("The request was sent to %1, but no answer came back. %2").arg(where(outcome), why.sentence));
    }
    switch (why.cause) {
    case Cause::CertExpired:
    case Cause::CertUntrusted:
    case Cause::HostnameMismatch:
    case Cause::TlsFailed:
        return failure(SaltTrouble::Tls,
                       RunOutcome::Rejected,
                       0,
                       SaltText::tr("%1 Nothing was sent to %2.").arg(why.sentence, where(outcome)));
    case Cause::Misconfigured:
        return failure(SaltTrouble::BadRequest, RunOutcome::Rejected, 0, why.sentence);
    default:
        return failure(SaltTrouble::Unreachable,
                       RunOutcome::NotRun,
                       0,
                       SaltText::tr("salt-api at %1 cannot be reached. %2").arg(where(outcome), why.sentence));
    }
}

SaltFailure failure401(const HttpOutcome &outcome, const QString &text)
{
    const SaltTrouble trouble = troubleOf401(text);
    switch (trouble) {
    case SaltTrouble::SessionEnded:
        return failure(trouble,
                       RunOutcome::Rejected,
                       401,
                       SaltText::tr("salt-api at %1 ends every session at once: \"%2\".").arg(where(outcome), text));
    case SaltTrouble::LoginRefused:
        return failure(
            trouble,
            RunOutcome::Rejected,
            401,
            SaltText::tr("salt-api at %1 refused the login: check user name, password and eauth.").arg(where(outcome)));
    case SaltTrouble::NotPermitted:
        return failure(trouble, RunOutcome::Rejected, 401, SaltText::tr("Salt does not permit it: \"%1\".").arg(text));
    default:
        return failure(
            trouble, RunOutcome::Rejected, 401, SaltText::tr("%1 answered 401: \"%2\".").arg(where(outcome), text));
    }
}

SaltFailure statusFailure(const HttpOutcome &outcome)
{
    const int status = outcome.response.status;
    const QString text = saltPageText(outcome.response.body);
    const auto rejected = [&](const QString &sentence) {
        return failure(SaltTrouble::BadRequest, RunOutcome::Rejected, status, sentence);
    };
    if (status == 401)
        return failure401(outcome, text);
    if (status == 400)
        return rejected(SaltText::tr("salt-api cannot read the request: %1").arg(text));
    if (status == 404 || status == 405)
        return rejected(SaltText::tr("There is no salt-api at %1 (status %2): check the address.")
                            .arg(outcome.url.toString(QUrl::RemoveUserInfo))
                            .arg(status));
    // The other 406 comes after the command was executed.
    if (status == 406 && text.startsWith(QLatin1String("Your client sent this Accept header")))
        return failure(SaltTrouble::Lost,
                       RunOutcome::Unknown,
                       status,
                       SaltText::tr("salt-api ran the command and would not say what came of it."));
    if (status >= 300 && status < 400)
        return rejected(SaltText::tr("%1 sends its visitors elsewhere: give the final address.").arg(where(outcome)));
    if (status >= 400 && status < 500)
        return rejected(
            SaltText::tr("%1 refused the request with status %2: %3").arg(where(outcome)).arg(status).arg(text));
    if (status == 503 && text.contains(QLatin1String("Salt Master is not available")))
        return failure(SaltTrouble::MasterDown,
                       RunOutcome::NotRun,
                       status,
                       SaltText::tr("The Salt master is not available; nothing was run."));
    if (status == 500)
        return failure(SaltTrouble::ServerError,
                       RunOutcome::Unknown,
                       status,
                       SaltText::tr("salt-api answered 500: the Salt master is probably not available."));
    return failure(SaltTrouble::Lost,
                   RunOutcome::Unknown,
                   status,
                   SaltText::tr("%1 answered with status %2 and did not say what came of the request.")
                       .arg(where(outcome))
                       .arg(status));
}

} // namespace

QJsonValue SaltAnswer::member() const
{
    const QJsonValue list = body.value(QLatin1String("return"));
    return list.isArray() ? list.toArray().at(0) : QJsonValue(QJsonValue::Undefined);
}

QString saltPageText(const QByteArray &html)
{
    static const QRegularExpression paragraph(QStringLiteral("<p>(.*?)</p>"),
                                              QRegularExpression::DotMatchesEverythingOption
                                                  | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    // An error page is under 1 KiB: a page of somebody else's need not be searched whole.
    QString text = paragraph.match(QString::fromUtf8(html.left(64 * 1024))).captured(1);
    text.remove(tag);
    constexpr std::array entities{std::pair{"&lt;", '<'},
                                  std::pair{"&gt;", '>'},
                                  std::pair{"&quot;", '"'},
                                  std::pair{"&#x27;", '\''},
                                  std::pair{"&#39;", '\''},
                                  std::pair{"&amp;", '&'}};
    for (const auto &[entity, character] : entities)
        text.replace(QLatin1String(entity), QString(QLatin1Char(character)));
    return text.simplified().left(kPageText_chars);
}

SaltTrouble troubleOf401(const QString &text)
{
    if (text.startsWith(QLatin1String("No permission -- see authorization schemes"))
        || text == QLatin1String("Authentication error occurred."))
        return SaltTrouble::SessionEnded;
    if (text.startsWith(QLatin1String("Could not authenticate using provided credentials")))
        return SaltTrouble::LoginRefused;
    if (text.startsWith(QLatin1String("Authorization error occurred")))
        return SaltTrouble::NotPermitted;
    // With "for user X" the user may not call this runner; without, the token behind the session has expired.
    if (text.startsWith(QLatin1String("Authentication failure of type")))
        return text.contains(QLatin1String(" for user ")) ? SaltTrouble::NotPermitted : SaltTrouble::SessionEnded;
    return SaltTrouble::BadRequest;
}

SaltReply saltReplyOf(const HttpOutcome &outcome)
{
    if (outcome.failure) {
        SaltFailure failed = transportFailure(outcome);
        failed.phase = outcome.failure->phase;
        failed.cause = outcome.failure->cause;
        return tl::unexpected(failed);
    }
    const HttpResponse &response = outcome.response;
    if (response.status != 200 && response.status != 202)
        return tl::unexpected(statusFailure(outcome));
    if (response.bodyEnd == BodyEnd::Truncated)
        return tl::unexpected(failure(SaltTrouble::Lost,
                                      RunOutcome::Unknown,
                                      response.status,
                                      SaltText::tr("The answer of salt-api is too big to be read.")));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject()) {
        return tl::unexpected(
            failure(SaltTrouble::BadRequest,
                    RunOutcome::Rejected,
                    response.status,
                    SaltText::tr("%1 answers with something that is not salt-api's: check the address.")
                        .arg(outcome.url.toString(QUrl::RemoveUserInfo))));
    }
    return SaltAnswer{response.status, document.object(), QString::fromUtf8(response.body.left(kEvidence_bytes))};
}

QString answerText(const SaltReply &reply)
{
    const int status = reply ? reply->status : reply.error().status;
    const QString text = reply ? reply->text : reply.error().sentence;
    return status == 0 ? text : QStringLiteral("HTTP %1\n%2").arg(QString::number(status), text);
}

SaltFailure withoutEffect(SaltFailure failure)
{
    if (failure.outcome == RunOutcome::Unknown)
        failure.outcome = RunOutcome::NotRun;
    return failure;
}

} // namespace salve
