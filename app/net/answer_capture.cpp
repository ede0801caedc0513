// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/answer_capture.h"

#include "core/bounded_expression.h"
#include "core/node.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr qsizetype kLongest_chars = 8192; // a token has some hundred; what is longer is no value but a page

} // namespace

Result<AnswerCapture> AnswerCapture::parse(const QString &text)
{
    AnswerCapture capture;
    const QString trimmed = text.trimmed();
    static const QRegularExpression kForm(u"\\A(?:header ([^\\s:]+)\\s*)?(?:(?<=\\s|^)regex (.+))?\\z"_s);
    const QRegularExpressionMatch form = kForm.match(trimmed);
    capture.m_header = form.captured(1);
    capture.m_pattern = form.captured(2).trimmed();
    if (!capture.m_header.isEmpty() || !capture.m_pattern.isEmpty()) {
        capture.m_from = capture.m_header.isEmpty() ? From::Body : From::Header;
        if (capture.m_pattern.isEmpty())
            return capture;
        if (const QString problem = regularExpressionProblem(capture.m_pattern); !problem.isEmpty())
            return fail(ErrorCode::Invalid, problem);
        capture.m_expression = boundedExpression(capture.m_pattern);
        if (capture.m_expression.captureCount() == 1)
            return capture;
        return fail(ErrorCode::Invalid,
                    Texts::tr("\"%1\" needs exactly one group, which is what is captured: token=(\\w+)")
                        .arg(capture.m_pattern));
    }
    if (trimmed.startsWith("header "_L1))
        return fail(ErrorCode::Invalid, Texts::tr("\"%1\" is not the name of a header.").arg(trimmed.mid(7).trimmed()));
    Result<JsonPath> path = JsonPath::parse(trimmed);
    if (!path)
        return tl::unexpected<Error>(path.error());
    capture.m_path = std::move(*path);
    return capture;
}

Result<QString> AnswerCapture::jsonValue(const HttpResponse &response) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, Texts::tr("the answer is not JSON"));
    const QJsonValue value =
        m_path.valueIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (value.isUndefined() || value.isNull() || value.isArray() || value.isObject())
        return fail(ErrorCode::NotFound, Texts::tr("the answer has no text or number at %1").arg(m_path.text()));
    return nodeOf(value).text();
}

Result<QString> AnswerCapture::matchIn(const QString &text) const
{
    const BoundedMatch match = boundedMatch(m_expression, text);
    if (match.isGivenUp)
        return fail(ErrorCode::Invalid, Texts::tr("looking for %1 takes too long").arg(m_pattern));
    if (match.captured.size() < 2)
        return fail(ErrorCode::NotFound, Texts::tr("the answer does not match %1").arg(m_pattern));
    return match.captured.at(1);
}

Result<QString> AnswerCapture::valueIn(const HttpResponse &response) const
{
    Result<QString> value = QString();
    switch (m_from) {
    case From::Json:
        value = jsonValue(response);
        break;
    case From::Header: {
        const QByteArray header = headerValue(response.headers, m_header.toLatin1());
        if (header.isNull())
            return fail(ErrorCode::NotFound, Texts::tr("the answer has no header %1").arg(m_header));
        value = QString::fromUtf8(header).trimmed();
        if (!m_pattern.isEmpty())
            value = matchIn(*value);
        break;
    }
    case From::Body:
        value = matchIn(QString::fromUtf8(response.body));
        break;
    }
    if (value && value->size() > kLongest_chars)
        return fail(ErrorCode::Invalid,
                    Texts::tr("the value has %1 characters, more than a value has").arg(value->size()));
    return value;
}

bool isAnswerCapture(const QString &text)
{
    return AnswerCapture::parse(text).has_value();
}

} // namespace salve
