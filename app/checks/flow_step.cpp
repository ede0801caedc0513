// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/flow_step.h"

#include "net/http_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

bool isWholeUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool beginsWithName(const QString &url)
{
    static const QRegularExpression kName(u"\\A\\{\\{\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*\\}\\}"_s);
    return kName.match(url).hasMatch();
}

/// A captured address is no part of one: it stands as it came, up to the end of the first name.
Result<QString> renderedUrl(const QString &url, const FlowValues &values)
{
    if (!beginsWithName(url))
        return values.render(url, FlowPlace::Url);
    const qsizetype end = url.indexOf("}}"_L1) + 2;
    Result<QString> first = values.render(url.left(end), FlowPlace::Plain);
    const Result<QString> rest = values.render(url.mid(end), FlowPlace::Url);
    if (!first || !rest)
        return first ? rest : first;
    return *first + *rest;
}

/// What a body is where no header says so.
QByteArray contentTypeOf(const QString &body)
{
    static const QRegularExpression kForm(u"\\A[\\w.%+\\[\\]-]+="_s);
    const QString text = body.trimmed();
    if (text.startsWith(u'[') || (text.startsWith(u'{') && !text.startsWith("{{"_L1)))
        return "application/json";
    return kForm.match(text).hasMatch() ? "application/x-www-form-urlencoded" : "text/plain; charset=utf-8";
}

FlowPlace placeOf(const QByteArray &contentType)
{
    if (contentType.toLower().contains("json"))
        return FlowPlace::Json;
    return contentType.toLower().contains("x-www-form-urlencoded") ? FlowPlace::Form : FlowPlace::Plain;
}

} // namespace

HttpExpectations FlowStep::expectations() const
{
    HttpExpectations expected;
    expected.status = status;
    expected.bodyContains = bodyContains;
    expected.json = json;
    return expected;
}

QStringList FlowStep::namesUsed() const
{
    QStringList names = flowNamesIn(url) + flowNamesIn(body);
    for (const auto &[header, value] : headers)
        names += flowNamesIn(value);
    return names;
}

bool isFlowUrl(const QString &text)
{
    FlowValues any;
    for (const QString &name : flowNamesIn(text))
        any.set(name, u"x"_s);
    const Result<QString> url = renderedUrl(text, any);
    return url && (beginsWithName(text) || isWholeUrl(QUrl(*url, QUrl::StrictMode)));
}

Result<HttpRequest> requestOf(const FlowStep &step, const FlowValues &values, const QUrl &before)
{
    HttpRequest request;
    request.method = QByteArray(wordOf(step.method).latin1());
    const Result<QString> url = renderedUrl(step.url, values);
    if (!url)
        return tl::unexpected<Error>(url.error());
    request.url = before.isEmpty() ? QUrl(*url) : before.resolved(QUrl(*url));
    if (!isWholeUrl(request.url))
        return fail(ErrorCode::Invalid, Texts::tr("the address became %1, which is none").arg(url->left(200)));
    for (const auto &[name, text] : step.headers) {
        const Result<QString> value = values.render(text, FlowPlace::Header);
        if (!value)
            return tl::unexpected<Error>(value.error());
        request.headers.push_back({name.toUtf8(), value->toUtf8()});
    }
    if (step.body.isEmpty())
        return request;
    QByteArray contentType = headerValue(request.headers, "Content-Type");
    if (contentType.isNull()) {
        contentType = contentTypeOf(step.body);
        request.headers.push_back({"Content-Type", contentType});
    }
    const Result<QString> body = values.render(step.body, placeOf(contentType));
    if (!body)
        return tl::unexpected<Error>(body.error());
    request.body = body->toUtf8();
    return request;
}

std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpResponse &response)
{
    // 301, 302 and 303 turn into a GET whatever they answer, as every browser has it; 307 and 308 keep the method.
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const bool isTurned = response.status >= 301 && response.status <= 303;
    const QUrl target = redirectTarget(request.url, isTurned && !isRead ? "GET" : request.method, response);
    if (!isWholeUrl(target))
        return {};
    HttpRequest next = request;
    next.url = target;
    if (!isRead) {
        next.method = "GET";
        next.body.clear();
        std::erase_if(next.headers, [](const HttpHeader &header) {
            return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        });
    }
    if (!isSameOrigin(request.url, target))
        next.headers = headersForStranger(next.headers);
    return next;
}

} // namespace salve
