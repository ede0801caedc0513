// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "stage/stand_in_server.h"

namespace salve {

class Clock;

/// In which way the small web service does not work.
enum class WebFault {
    None,
    Refused, ///< nothing listens
    Timeout, ///< takes the connection and says nothing
    Status,  ///< 500
    Body,    ///< 200 with a page that says that the database is gone
    Slow,    ///< right, but late
    Cut      ///< takes the request and closes
};
template<>
struct Words<WebFault>
{
    static constexpr std::array list{"none", "refused", "timeout", "status", "body", "slow", "cut"};
};

/// A web service with a health page, which breaks on demand and can be mended.
class StandInWeb : public QObject
{
    Q_OBJECT
public:
    explicit StandInWeb(Clock &clock);

    void useTls(const QSslCertificate &certificate, const QSslKey &key) { m_server.useTls(certificate, key); }
    Result<void> open() { return m_server.open(); }
    QUrl url() const; ///< of the health page

    void fail(WebFault fault);
    /// Works again; an error only when the port was taken in between.
    Result<void> mend();
    WebFault fault() const { return m_fault; }
    int requests() const { return m_requests; }

private:
    void handle(const StandInPeer &peer);

    Clock &m_clock;
    StandInServer m_server;
    WebFault m_fault{WebFault::None};
    int m_requests{0};
};

} // namespace salve
