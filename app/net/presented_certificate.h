// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialer.h"
#include "net/resolver.h"
#include "net/tls_configurations.h"

#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace salve {

/// What a server showed of itself in a handshake.
struct Presented
{
    QSslCertificate certificate;             ///< its own, the first that it sent; null where it sent none
    QList<QSslError> errors;                 ///< why it is not trusted
    std::optional<TransportFailure> failure; ///< none: it is trusted
};

/// Takes a TLS handshake as far as the certificate of the server, verified as always, and hangs up: nothing else is
/// sent. One-shot; destroying it is the way to cancel.
class PresentedCertificate : public QObject
{
    Q_OBJECT
public:
    PresentedCertificate(Endpoint server, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~PresentedCertificate() override;
    void start();

signals:
    /// Exactly once, never inside start().
    void finished(const salve::Presented &presented);

private:
    void dial(std::vector<QHostAddress> addresses);
    void encrypt();
    void fail(Phase phase, Cause cause, const QString &detail);
    void finish();

    const Endpoint m_server;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    Phase m_phase{Phase::Resolve};
    Presented m_presented;
    bool m_isOver{false};
    Micros m_startedAt{0};
    quint64 m_deadlineKey{0};
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<Dialer> m_dialer;
};

} // namespace salve
