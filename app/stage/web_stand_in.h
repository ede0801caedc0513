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
    Cut,     ///< takes the request and closes
    Auth     ///< 401
};
template<>
struct Words<WebFault>
{
    static constexpr std::array list{"none", "refused", "timeout", "status", "body", "slow", "cut", "auth"};
};

/// A web service with a health page, which breaks on demand and can be mended.
class StandInWeb : public QObject
{
    Q_OBJECT
public:
    using Listener = std::function<void(const StandInRequest &request)>;

    explicit StandInWeb(Clock &clock);

    StandInServer &server() { return m_server; }
    const StandInServer &server() const { return m_server; }
    Result<void> open() { return m_server.open(); }
    QUrl url() const; ///< of the health page
    /// Hears of every request that comes.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    void fail(WebFault fault);
    /// Works again; an error only when the port was taken in between.
    Result<void> mend();
    WebFault fault() const { return m_fault; }
    int requests() const { return m_requests; }

private:
    void handle(const StandInRequest &request, const StandInPeer &peer);

    Clock &m_clock;
    StandInServer m_server;
    Listener m_listener;
    WebFault m_fault{WebFault::None};
    int m_requests{0};
};

} // namespace salve
