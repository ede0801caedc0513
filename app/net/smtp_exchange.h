// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/curl_tls.h"
#include "net/resolver.h"

#include <QObject>
#include <QStringList>

namespace salve {

/// StartTls is required, never "if offered".
enum class SmtpSecurity { None, StartTls, Implicit };
template<>
struct Words<SmtpSecurity>
{
    static constexpr std::array list{"none", "starttls", "tls"};
};

struct SmtpRequest
{
    Endpoint server;
    SmtpSecurity security{SmtpSecurity::StartTls};
    QString user; ///< empty: no login
    QString password;
    QString from;            ///< envelope, bare address
    QStringList recipients;  ///< envelope, bare addresses
    QByteArray message;      ///< complete, lines ended by CR LF: see mailMessage()
    QString caFile;          ///< PEM, trusted beside the system's
    Millis deadline{30'000}; ///< from start() to finished()
    bool operator==(const SmtpRequest &) const = default;
};

enum class SmtpVerdict {
    Accepted,  ///< the server took it for at least one recipient
    Rejected,  ///< will not work as it stands: login, certificate, 5xx
    Temporary, ///< 4xx: later may do
    NotSent,   ///< no connection, or lost before the mail was complete: certainly not delivered
    Unknown    ///< lost after the mail was complete, before the server's word
};
template<>
struct Words<SmtpVerdict>
{
    static constexpr std::array list{"accepted", "rejected", "temporary", "not-sent", "unknown"};
};

struct SmtpOutcome
{
    SmtpVerdict verdict{SmtpVerdict::NotSent};
    std::optional<TransportFailure> failure; ///< none only when accepted
    int code{0};                             ///< the server's last, e.g. 250
    QString reply;                           ///< its last line: the queue id, or why not
    QStringList refused;                     ///< "a@b.test: 550 no such mailbox", although others got it
    Micros latency{0};
    bool operator==(const SmtpOutcome &) const = default;
};

class SmtpTransfer;

/// One mail handed to one server, once. Destroying it is the way to cancel.
class SmtpExchange : public QObject
{
    Q_OBJECT
public:
    SmtpExchange(SmtpRequest request, CurlTrust &trust, Resolver &resolver, Clock &clock);
    ~SmtpExchange() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::SmtpOutcome &outcome);

private:
    void send(const std::vector<QHostAddress> &addresses);
    void passDeadline();
    void fail(SmtpVerdict verdict, TransportFailure failure);
    void finish(SmtpOutcome outcome);
    TransportFailure failureAt(Phase phase, Cause cause, const QString &detail = {}) const;

    const SmtpRequest m_request;
    CurlTrust &m_trust;
    Resolver &m_resolver;
    Clock &m_clock;
    bool m_isFinished{false};
    quint64 m_deadlineKey{0};
    Micros m_startedAt{0};
    std::unique_ptr<Lookup> m_lookup;
    std::shared_ptr<SmtpTransfer> m_transfer;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::SmtpOutcome)
