// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "engine/intake/rate_limit.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

struct MHD_Connection;
struct MHD_Daemon;

namespace salve {

struct IntakeRequest
{
    QByteArray method;
    QString path; ///< decoded, without the query
    std::vector<std::pair<QString, QString>> query;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;                                        ///< at most kMostBody_bytes
    QString sender;                                         ///< address
};

struct IntakeReply
{
    int status{200};
    QByteArray contentType{"text/plain; charset=utf-8"};
    QByteArray body;
};

struct IntakeOptions
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port{0};         ///< 0: a free one
    QString certificateFile; ///< PEM with its chain; empty: plain HTTP
    QString keyFile;
    bool operator==(const IntakeOptions &) const = default;
};

/// HTTP from outside, on the event loop of the thread that made it, with narrow limits: what is too large, too slow or
/// too often never reaches the handler.
class IntakeServer : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostBody_bytes = 1024 * 1024;
    static constexpr int kMostConnections = 200;
    static constexpr int kMostConnectionsOfOne = 50; ///< per address
    static constexpr int kMostRequests = 100;        ///< a second and sender; more are answered with 429
    /// From the connection to the end of the request, however many bytes drip in meanwhile.
    static constexpr Millis kLongestRequest{20'000};

    /// May answer later, and from within the call; once.
    using Reply = std::function<void(const IntakeReply &)>;
    using Handler = std::function<void(const IntakeRequest &, Reply)>;

    IntakeServer(Clock &clock, Handler handler, QObject *parent = nullptr);
    ~IntakeServer() override;

    Result<void> listen(const IntakeOptions &options);
    void close();
    bool isListening() const { return m_daemon != nullptr; }
    quint16 port() const;

private:
    struct Exchange;
    struct Callbacks;
    friend struct Callbacks;
    void turn();
    void armTurn();
    void begin(Exchange &exchange);
    void watchAge();
    void resume(quint64 key);

    Clock &m_clock;
    const Handler m_handler;
    RateLimit m_rates;
    MHD_Daemon *m_daemon{nullptr};
    QByteArray m_certificate, m_key; ///< libmicrohttpd keeps pointers to them
    std::unique_ptr<QSocketNotifier> m_notifier;
    quint64 m_turnTimer{0};
    quint64 m_ageTimer{0};
    quint64 m_lastKey{0};
    std::unordered_map<quint64, Exchange *> m_waiting;             ///< handed to the handler, not answered
    std::unordered_map<MHD_Connection *, Micros> m_receivingSince; ///< no whole request yet
    bool m_isTurning{false};
};

} // namespace salve
