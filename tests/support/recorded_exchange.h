// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"
#include "net/http_exchange.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace salve::test {

using namespace Qt::StringLiterals;

/// One request of a recorded exchange, and what was answered.
struct PlayedLine
{
    Node hears; ///< with `hears`, `headers` and the body
    QString says;
    QByteArray reason;
    HttpHeaders with;
    QByteArray answer;

    QByteArray method() const { return hears.textAt(u"hears").section(u' ', 0, 0).toLatin1(); }
    QString url() const { return hears.textAt(u"hears").section(u' ', 1); }
    bool isRead() const { return method() == "GET" || method() == "HEAD"; }

    /// Empty where the request is the recorded one.
    QString surprise(const HttpRequest &request) const
    {
        const QString line = QString::fromLatin1(request.method) + u' ' + QString::fromLatin1(request.url.toEncoded());
        if (line != hears.textAt(u"hears"))
            return u"heard %1 instead of %2"_s.arg(line, hears.textAt(u"hears"));
        if (const Node *headers = hears.find(u"headers")) {
            for (const auto &[name, value] : headers->entries()) {
                const QString found = QString::fromUtf8(headerValue(request.headers, name.toLatin1()));
                if (found != value.text())
                    return u"%1: the header %2 is %3"_s.arg(line, name, found);
            }
        }
        return bodySurprise(request.body).isEmpty() ? QString() : line + u": "_s + bodySurprise(request.body);
    }

private:
    QString bodySurprise(const QByteArray &body) const
    {
        const QString said = u"the body is %1"_s.arg(QString::fromUtf8(body));
        if (const Node *json = hears.find(u"json")) {
            const QJsonValue wanted = jsonOf(*json);
            const QJsonDocument heard = QJsonDocument::fromJson(body);
            const bool isSame =
                wanted.isArray() ? heard.array() == wanted.toArray() : heard.object() == wanted.toObject();
            return isSame ? QString() : said;
        }
        if (const Node *form = hears.find(u"form")) {
            const auto heard = QUrlQuery(QString::fromLatin1(body)).queryItems(QUrl::FullyDecoded);
            QList<QPair<QString, QString>> wanted;
            for (const auto &[key, value] : form->entries())
                wanted.append({key, value.text()});
            return heard == wanted ? QString() : said;
        }
        return QString::fromUtf8(body) == hears.textAt(u"text") ? QString() : said;
    }
};

inline PlayedLine lineOf(const Node &node)
{
    PlayedLine line;
    line.hears = node;
    line.says = node.textAt(u"says");
    line.reason = node.textAt(u"reason").toLatin1();
    if (const Node *with = node.find(u"with")) {
        for (const auto &[name, value] : with->entries())
            line.with.push_back({name.toLatin1(), value.text().toUtf8()});
    }
    if (const Node *answer = node.find(u"answer")) {
        const QJsonValue json = jsonOf(*answer);
        line.answer = answer->isScalar() ? answer->text().toUtf8()
                      : json.isArray()   ? QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact)
                                         : QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    }
    return line;
}

inline std::vector<PlayedLine> talkOf(const Node &exchange)
{
    std::vector<PlayedLine> lines;
    if (const Node *talk = exchange.find(u"talk")) {
        for (const Node &line : talk->items())
            lines.push_back(lineOf(line));
    }
    return lines;
}

/// What was recorded of a service, by the name of its recipe. A recipe without a recording has no exchanges.
inline Result<Node> recordedExchanges(const QString &recipe)
{
    QFile file(QStringLiteral(SALVE_TEST_DATA "/recipes/reactions/") + recipe + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Node();
    const Result<Node> node = nodeFromYaml(file.readAll());
    if (!node)
        return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(file.fileName(), node.error().sentence));
    return node;
}

} // namespace salve::test
