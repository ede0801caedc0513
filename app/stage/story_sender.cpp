// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_sender.h"

#include "core/schema.h"

#include <QJsonDocument>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAnswerShown = 160;

struct Message
{
    QString method{u"POST"_s};
    QString to;
    TextMap headers;
    Node body;
    QString file;
};

const Schema<Message> &schema()
{
    static const Schema<Message> kSchema{"Story",
                                         {text(&Message::method, "method", "Method"),
                                          text(&Message::to, "to", "To").required(),
                                          textMap(&Message::headers, "headers", "Headers"),
                                          any(&Message::body, "body", "Body"),
                                          text(&Message::file, "file", "File")}};
    return kSchema;
}

QString answerOf(const HttpOutcome &outcome)
{
    if (outcome.failure)
        return u"no-answer "_s + wordOf(outcome.failure->cause);
    const QString body = QString::fromUtf8(outcome.response.body).simplified().left(kAnswerShown);
    return u"%1 %2"_s.arg(QString::number(outcome.response.status), body).trimmed();
}

} // namespace

Result<void> StorySender::send(const Node &arguments, const QString &server, Answered then)
{
    Problems problems;
    ReadContext context(problems, {}, UnknownKeys::Refuse);
    const Message message = schema().read(arguments, context);
    if (hasErrors(problems))
        return fail(ErrorCode::Invalid, u"send: %1"_s.arg(firstError(problems).sentence));
    HttpRequest request;
    request.method = message.method.toLatin1();
    request.url = QUrl(server + withSecrets(message.to));
    for (const auto &[name, value] : message.headers)
        request.headers.push_back({name.toLatin1(), withSecrets(value).toUtf8()});
    QByteArray body = message.body.isScalar()
                          ? message.body.text().toUtf8()
                          : QJsonDocument(jsonOf(message.body).toObject()).toJson(QJsonDocument::Compact);
    if (!message.file.isEmpty()) {
        const Result<QByteArray> file = m_folder.file(message.file);
        if (!file)
            return tl::unexpected<Error>(file.error());
        body = *file;
    }
    if (!message.body.isNull() || !message.file.isEmpty())
        request.body = withSecrets(QString::fromUtf8(body)).toUtf8();
    const quint64 id = ++m_last;
    auto &exchange = m_exchanges[id];
    exchange = m_client.make(request);
    const QString line = message.method + u' ' + message.to;
    // Queued: an exchange does not end within its own signal.
    connect(
        exchange.get(),
        &HttpExchange::finished,
        this,
        [this, id, line, then](const HttpOutcome &outcome) {
            const QString answer = answerOf(outcome);
            m_exchanges.erase(id);
            then(line, answer);
        },
        Qt::QueuedConnection);
    exchange->start();
    return {};
}

QString StorySender::withSecrets(QString text) const
{
    for (const auto &[name, value] : m_folder.story.secrets.entries())
        text.replace(u'{' + name + u'}', value.text());
    return text;
}

} // namespace salve
