// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_call.h"

#include "core/secret.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

namespace salve {

QString moduleOf(const SaltCall &call)
{
    return call.function.section(QLatin1Char('.'), 0, 0);
}

bool isTestRun(const SaltCall &call)
{
    const auto isTrue = [](const QString &text) {
        return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    };
    const QJsonValue test = call.kwargs.value(QLatin1String("test"));
    if (test.toBool() || isTrue(test.toString()))
        return true;
    // Salt reads "test=True" among the arguments as a named one.
    return std::any_of(call.arguments.begin(), call.arguments.end(), [&](const QString &argument) {
        return argument.startsWith(QLatin1String("test=")) && isTrue(argument.mid(5).trimmed());
    });
}

QStringList listedMinions(const SaltCall &call)
{
    QStringList ids;
    if (call.matcher == SaltMatcher::List) {
        for (const QString &id : call.target.split(QLatin1Char(','), Qt::SkipEmptyParts))
            ids.append(id.trimmed());
        ids.removeAll(QString());
    }
    return ids;
}

QJsonObject chunkOf(const SaltCall &call, const QString &jid)
{
    QJsonObject chunk{
        {QStringLiteral("client"), QString(wordOf(call.client))},
        {QStringLiteral("fun"), call.function},
        {QStringLiteral("arg"), QJsonArray::fromStringList(call.arguments)},
        {QStringLiteral("kwarg"), call.kwargs},
    };
    // Without it an answer has no exit status, and a dead minion looks like one that said no.
    if (call.client != SaltClient::LocalAsync)
        chunk.insert(QStringLiteral("full_return"), true);
    if (call.client == SaltClient::Runner)
        return chunk;
    chunk.insert(QStringLiteral("tgt"), call.target);
    chunk.insert(QStringLiteral("tgt_type"), QString(wordOf(call.matcher)));
    if (!jid.isEmpty())
        chunk.insert(QStringLiteral("jid"), jid);
    if (call.timeout)
        chunk.insert(QStringLiteral("timeout"),
                     static_cast<qint64>(std::chrono::ceil<std::chrono::seconds>(*call.timeout).count()));
    return chunk;
}

QJsonObject listJobChunk(const QString &jid)
{
    return masterChunk(
        QStringLiteral("runner"), QStringLiteral("jobs.list_job"), QJsonObject{{QStringLiteral("jid"), jid}});
}

QJsonObject activeJobsChunk()
{
    return {{QStringLiteral("client"), QStringLiteral("runner")},
            {QStringLiteral("fun"), QStringLiteral("jobs.active")}};
}

QJsonObject listJobsChunk(const QString &function)
{
    return masterChunk(QStringLiteral("runner"),
                       QStringLiteral("jobs.list_jobs"),
                       QJsonObject{{QStringLiteral("search_function"), function}});
}

QJsonObject masterChunk(const QString &client, const QString &function, const QJsonObject &kwargs)
{
    return {{QStringLiteral("client"), client}, {QStringLiteral("fun"), function}, {QStringLiteral("kwarg"), kwargs}};
}

QUrl saltUrl(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString prefix = url.path();
    while (prefix.endsWith(QLatin1Char('/')))
        prefix.chop(1);
    QString rest = path;
    while (rest.startsWith(QLatin1Char('/')))
        rest.remove(0, 1);
    url.setPath(prefix + QLatin1Char('/') + rest);
    return url;
}

bool isSaltUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
           && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isPrivate(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.host() == QLatin1String("localhost")
           || QHostAddress(url.host()).isLoopback();
}

QString chunkText(const QUrl &base, const QJsonObject &chunk)
{
    const QByteArray body = QJsonDocument(QJsonArray{chunk}).toJson(QJsonDocument::Compact);
    return QStringLiteral("POST %1\nX-Auth-Token: %2\nContent-Type: application/json\n\n%3")
        .arg(saltUrl(base, {}).toString(QUrl::RemoveUserInfo), kRedacted, QString::fromUtf8(body));
}

} // namespace salve
