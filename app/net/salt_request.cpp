// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_request.h"

#include "net/retire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace salve {

namespace {

// Many minions with long state runs, each return up to 1 MiB.
constexpr qint64 kBodyLimit_bytes = 16LL * 1024 * 1024;
// JSON is read at 50 MB/s (measured): a large answer would hold up the engine's thread for a third of a second.
constexpr qsizetype kReadAtOnce_bytes = 64 * 1024;

HttpRequest chunkRequest(const SaltLogin &login, const QJsonObject &chunk, Millis deadline)
{
    HttpRequest request;
    request.method = "POST";
    request.url = saltUrl(login.url, {});
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(QJsonArray{chunk}).toJson(QJsonDocument::Compact);
    request.tls.caFile = login.caFile;
    request.deadline = deadline;
    return request;
}

} // namespace

SaltRequest::SaltRequest(SaltSessions &sessions, std::optional<SaltLogin> login, HttpRequest request)
    : m_sessions(sessions),
      m_login(std::move(login)),
      m_request(std::move(request))
{
}

SaltRequest::SaltRequest(SaltSessions &sessions, const SaltLogin &login, const QJsonObject &chunk, Millis deadline)
    : SaltRequest(sessions, login, chunkRequest(login, chunk, deadline))
{
}

void SaltRequest::start()
{
    if (m_login)
        askForToken();
    else
        send();
}

void SaltRequest::askForToken()
{
    m_sessions.token(*m_login, this, [this](const SaltSessions::Answer &answer) {
        if (!answer)
            return emit finished(tl::unexpected(answer.error()));
        m_token = answer->value;
        send();
    });
}

void SaltRequest::send()
{
    HttpRequest request = m_request;
    // Exactly this: any other Accept is refused after the command was executed.
    request.headers.push_back({"Accept", "application/json"});
    if (!m_token.isEmpty())
        request.headers.push_back({"X-Auth-Token", m_token});
    request.bodyLimit_bytes = kBodyLimit_bytes;
    m_exchange = m_sessions.client().make(std::move(request));
    connect(m_exchange.get(), &HttpExchange::dispatched, this, [this] {
        if (!std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(m_exchange.get(), &HttpExchange::finished, this, &SaltRequest::read);
    m_exchange->start();
}

void SaltRequest::read(const HttpOutcome &outcome)
{
    retire(m_exchange, this);
    if (outcome.response.body.size() <= kReadAtOnce_bytes) {
        take(saltReplyOf(outcome));
        return;
    }
    const auto reply = std::make_shared<SaltReply>();
    m_reading = std::make_unique<BlockingCall>(
        m_sessions.readers(), QString(), [reply, outcome] { *reply = saltReplyOf(outcome); });
    connect(m_reading.get(), &BlockingCall::finished, this, [this, reply] { take(*reply); });
    m_reading->start();
}

void SaltRequest::take(const SaltReply &reply)
{
    if (!reply && reply.error().trouble == SaltTrouble::SessionEnded && m_login && m_renewals == 0) {
        ++m_renewals;
        m_sessions.drop(*m_login, m_token);
        return askForToken();
    }
    emit finished(reply);
}

} // namespace salve
