// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace salve {

/// QNetworkAccessManagers that verify alike. One for each slot of a host: with two requests on one manager and host the
/// second's phases get lost, with seven the last waits in a queue that nobody sees.
class QtHttpProfile
{
public:
    explicit QtHttpProfile(QSslConfiguration tls) : m_tls(std::move(tls)) {}
    QNetworkAccessManager &manager(int slot);
    const QSslConfiguration &tls() const { return m_tls; }
    int users{0};

private:
    const QSslConfiguration m_tls;
    std::array<std::unique_ptr<QNetworkAccessManager>, HostGate::kLimit> m_managers;
};

/// The default client of http checks: QNetworkAccessManager with manners. Never for what acts.
class QtHttpClient final : public HttpClient, private HttpBackend
{
public:
    QtHttpClient(Clock &clock, Resolver &resolver);
    ~QtHttpClient() override;
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

private:
    /// A connection keeps the verification that it was opened with, so different verification never shares a manager.
    struct Entry
    {
        TlsTrust trust{TlsTrust::Verify};
        QString caFile;
        QDateTime modified;
        qint64 size_bytes{0};
        std::unique_ptr<QtHttpProfile> profile;
    };
    std::unique_ptr<HttpHop> makeHop(HttpHopRequest request, HttpHopDone done) override;
    std::optional<QString> refusal(const HttpRequest &request) const override;
    QtHttpProfile *profileFor(const HttpHopRequest &request);
    std::optional<QSslConfiguration> tlsFor(TlsTrust trust, const QString &caFile);

    std::vector<Entry> m_entries;
    QList<QSslCertificate> m_systemAuthorities; ///< read when the first CA file is used: it takes 100 ms
};

} // namespace salve
