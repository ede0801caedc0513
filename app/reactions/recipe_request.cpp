// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_request.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

// JSON is read at 50 MB/s (measured): this much of it holds the engine's thread up for 3 ms.
constexpr qint64 kMostOfAnAnswer_bytes = 160 * 1024;
constexpr Millis kReadWithin{10s};
constexpr Millis kActWithin{30s};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionRecipe)
};

/// Rendered and not yet bytes: what a preview shows.
struct Wire
{
    QString address;
    TextMap headers;
    QByteArray body;
};

/// Values by name; a key with a "*" stands for every entry of the map that is its value.
Result<TextMap> renderedMap(const TextMap &map, const RecipeScope &scope, RecipePlace place)
{
    TextMap out;
    for (const auto &[key, text] : map) {
        if (isLeftOut(text, scope))
            continue;
        const Node *entries = key.contains(u'*') ? scope.find(onlyRecipeName(text)) : nullptr;
        if (entries && entries->isMap()) {
            for (const Node::Entry &entry : entries->entries())
                out.emplace_back(QString(key).replace(u'*', entry.first), entry.second.text());
            continue;
        }
        Result<QString> value = recipeText(text, scope, place);
        if (!value)
            return tl::unexpected<Error>(value.error());
        out.emplace_back(key, std::move(*value));
    }
    return out;
}

QByteArray formEncoded(const TextMap &form)
{
    QByteArrayList parts;
    for (const auto &[key, value] : form)
        parts.append(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

bool hasHeader(const TextMap &headers, const QString &name)
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<TextMap> headersOf(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope)
{
    Result<TextMap> headers = renderedMap(request.headers, scope, RecipePlace::Header);
    Result<TextMap> common = renderedMap(recipe.headers, scope, RecipePlace::Header);
    if (!headers || !common)
        return headers ? common : headers;
    for (auto &header : *common) {
        if (!hasHeader(*headers, header.first))
            headers->push_back(std::move(header));
    }
    const QString &basic = request.basic.isEmpty() ? recipe.basic : request.basic;
    if (!basic.isEmpty() && !isLeftOut(basic, scope)) {
        const Result<QString> login = recipeText(basic, scope, RecipePlace::Header);
        if (!login)
            return tl::unexpected<Error>(login.error());
        headers->emplace_back(u"Authorization"_s, u"Basic "_s + QString::fromLatin1(login->toUtf8().toBase64()));
    }
    return headers;
}

Result<QByteArray> bodyOf(const RecipeRequest &request, const RecipeScope &scope, QString &contentType)
{
    if (!request.json.isNull()) {
        contentType = u"application/json"_s;
        const Result<QJsonValue> json = recipeJson(request.json, scope);
        if (!json)
            return tl::unexpected<Error>(json.error());
        const QJsonDocument document =
            json->isArray() ? QJsonDocument(json->toArray()) : QJsonDocument(json->toObject());
        return document.toJson(QJsonDocument::Compact);
    }
    if (!request.form.empty()) {
        contentType = u"application/x-www-form-urlencoded"_s;
        const Result<TextMap> form = renderedMap(request.form, scope, RecipePlace::Plain);
        return form ? Result<QByteArray>(formEncoded(*form)) : tl::unexpected<Error>(form.error());
    }
    if (request.text.isEmpty())
        return QByteArray();
    contentType = u"text/plain; charset=utf-8"_s;
    const Result<QString> text = recipeText(request.text, scope, RecipePlace::Plain);
    return text ? Result<QByteArray>(text->toUtf8()) : tl::unexpected<Error>(text.error());
}

Result<Wire> wireOf(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope)
{
    Wire wire;
    const Result<QString> address = recipeText(request.address, scope, RecipePlace::Address);
    const Result<TextMap> query = renderedMap(request.query, scope, RecipePlace::Plain);
    Result<TextMap> headers = headersOf(recipe, request, scope);
    if (!address || !query || !headers)
        return tl::unexpected<Error>(!address ? address.error() : query ? headers.error() : query.error());
    wire.address = *address;
    if (!query->empty())
        wire.address += (wire.address.contains(u'?') ? u'&' : u'?') + QString::fromLatin1(formEncoded(*query));
    QString contentType;
    const Result<QByteArray> body = bodyOf(request, scope, contentType);
    if (!body)
        return tl::unexpected<Error>(body.error());
    wire.body = *body;
    wire.headers = std::move(*headers);
    if (!contentType.isEmpty() && !hasHeader(wire.headers, u"Content-Type"_s))
        wire.headers.emplace_back(u"Content-Type"_s, contentType);
    return wire;
}

} // namespace

Result<HttpRequest> httpRequestOf(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope)
{
    const Result<Wire> wire = wireOf(recipe, request, scope);
    if (!wire)
        return tl::unexpected<Error>(wire.error());
    HttpRequest http;
    http.method = request.method;
    http.url = QUrl(wire->address, QUrl::StrictMode);
    if (http.url.host().isEmpty() || (http.url.scheme() != "http"_L1 && http.url.scheme() != "https"_L1))
        return fail(ErrorCode::Invalid,
                    Texts::tr("its address is none: write a whole one such as https://host.example"));
    for (const auto &[name, value] : wire->headers)
        http.headers.push_back({name.toUtf8(), value.toUtf8()});
    http.body = wire->body;
    http.bodyLimit_bytes = kMostOfAnAnswer_bytes;
    http.deadline = request.within.value_or(request.doesAct ? kActWithin : kReadWithin);
    http.tls.caFile = scope.text(u"ca-file"_s);
    return http;
}

QString shownRequest(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope)
{
    const Result<Wire> wire = wireOf(recipe, request, scope);
    if (!wire)
        return wire.error().sentence;
    QString text = QString::fromLatin1(request.method) + u' ' + wire->address + u'\n';
    for (const auto &[name, value] : wire->headers) {
        const bool isCredential = name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
        text += name + u": "_s + (isCredential ? kRedacted : value) + u'\n';
    }
    return wire->body.isEmpty() ? text : text + u'\n' + QString::fromUtf8(wire->body);
}

QStringList writingsOf(const QStringList &secrets)
{
    QStringList writings = secrets;
    for (const QString &secret : secrets) {
        writings.append(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
        writings.append(
            QString::fromUtf8(QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact)).mid(2).chopped(2));
    }
    writings.removeAll(QString());
    writings.removeDuplicates();
    return writings;
}

QString blotted(QString text, const QStringList &writings)
{
    for (const QString &writing : writings)
        text.replace(writing, kRedacted);
    return text;
}

} // namespace salve
