// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/flow_capture.h"

#include "checks/bounded_expression.h"
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

Result<FlowCapture> FlowCapture::parse(const QString &text)
{
    FlowCapture capture;
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith("header "_L1)) {
        capture.m_from = From::Header;
        capture.m_text = trimmed.mid(7).trimmed();
        if (!capture.m_text.contains(u' ') && !capture.m_text.contains(u':'))
            return capture;
        return fail(ErrorCode::Invalid, Texts::tr("\"%1\" is not the name of a header.").arg(capture.m_text));
    }
    if (trimmed.startsWith("regex "_L1)) {
        capture.m_from = From::Expression;
        capture.m_text = trimmed.mid(6).trimmed();
        if (const QString problem = regularExpressionProblem(capture.m_text); !problem.isEmpty())
            return fail(ErrorCode::Invalid, problem);
        capture.m_expression = boundedExpression(capture.m_text);
        if (capture.m_expression.captureCount() == 1)
            return capture;
        return fail(
            ErrorCode::Invalid,
            Texts::tr("\"%1\" needs exactly one group, which is what is captured: token=(\\w+)").arg(capture.m_text));
    }
    Result<JsonPath> path = JsonPath::parse(trimmed);
    if (!path)
        return tl::unexpected<Error>(path.error());
    capture.m_path = std::move(*path);
    return capture;
}

Result<QString> FlowCapture::jsonValue(const HttpResponse &response) const
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

Result<QString> FlowCapture::valueIn(const HttpResponse &response) const
{
    Result<QString> value = QString();
    switch (m_from) {
    case From::Json:
        value = jsonValue(response);
        break;
    case From::Header: {
        const QByteArray header = headerValue(response.headers, m_text.toLatin1());
        if (header.isNull())
            return fail(ErrorCode::NotFound, Texts::tr("the answer has no header %1").arg(m_text));
        value = QString::fromUtf8(header).trimmed();
        break;
    }
    case From::Expression: {
        const BoundedMatch match = boundedMatch(m_expression, QString::fromUtf8(response.body));
        if (match.isGivenUp)
            return fail(ErrorCode::Invalid, Texts::tr("looking for %1 takes too long").arg(m_text));
        if (match.captured.size() < 2)
            return fail(ErrorCode::NotFound, Texts::tr("the answer does not match %1").arg(m_text));
        value = match.captured.at(1);
        break;
    }
    }
    if (value && value->size() > kLongest_chars)
        return fail(ErrorCode::Invalid,
                    Texts::tr("the value has %1 characters, more than a value has").arg(value->size()));
    return value;
}

bool isFlowCapture(const QString &text)
{
    return FlowCapture::parse(text).has_value();
}

} // namespace salve
