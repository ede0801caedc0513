// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace salve {

class QtHttpProfile;

/// One request over QNetworkAccessManager, to the first address that lets us connect.
class QtHttpHop final : public HttpHop
{
public:
    /// No profile: the CA file cannot be used.
    QtHttpHop(HttpHopRequest request, HttpHopDone done, QtHttpProfile *profile, Clock &clock);
    ~QtHttpHop() override;
    std::optional<TransportFailure> start() override;
    HttpHopOutcome timedOut() const override;

private:
    void tryAddress();
    void giveUpAddress();
    bool tryNextAddress();
    void dropReply();
    void watch();
    QNetworkRequest networkRequest() const;
    void takeHeaders();
    void takeBody();
    void replyFinished();
    void conclude(std::optional<TransportFailure> failure);
    bool isAnswer() const;
    Phase phase() const;
    TransportFailure failure() const;
    HttpHopOutcome measured(HttpResponse response) const;

    const HttpHopRequest m_request;
    HttpHopDone m_done;
    QtHttpProfile *m_profile;
    Clock &m_clock;
    size_t m_address{0};
    QNetworkReply *m_reply{nullptr};
    HttpResponse m_response;
    QList<QSslCertificate> m_chain;
    QList<QSslError> m_tlsErrors;
    int m_timesSent{0};
    quint64 m_giveUpKey{0};
    // Moments on the monotonic clock; those not reached are absent.
    Micros m_startedAt{0};
    std::optional<Micros> m_connectingAt, m_encryptedAt, m_sentAt, m_headersAt;
    QObject m_context; ///< of all connections and timers: gone first
};

} // namespace salve
