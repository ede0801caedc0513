// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_sessions.h"

#include <optional>

namespace salve {

/// One request to salt-api: with a login it carries the session's token, and is sent once more after a new login where
/// the session had ended (such a 401 comes before anything is executed). Start it once, get one reply; destroying it is
/// the way to cancel.
class SaltRequest : public QObject
{
    Q_OBJECT
public:
    /// `request` needs method, url, body and deadline, and Content-Type where it has a body.
    SaltRequest(SaltSessions &sessions, std::optional<SaltLogin> login, HttpRequest request);
    /// One chunk to run.
    SaltRequest(SaltSessions &sessions, const SaltLogin &login, const QJsonObject &chunk, Millis deadline);
    void start();

signals:
    /// The request itself (not the login before it) left the queue. At most once.
    void dispatched();
    void finished(const salve::SaltReply &reply);

private:
    void askForToken();
    void send();
    void read(const HttpOutcome &outcome);
    void take(const SaltReply &reply);

    SaltSessions &m_sessions;
    const std::optional<SaltLogin> m_login;
    const HttpRequest m_request;
    QByteArray m_token;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<BlockingCall> m_reading;
    int m_renewals{0};
    bool m_isDispatched{false};
};

} // namespace salve
