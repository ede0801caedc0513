// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/web_stand_in.h"

#include "core/clock.h"

namespace salve {

namespace {

// Longer than a health page is expected to take, shorter than a check waits.
constexpr Millis kSlow{1'500};

StandInAnswer healthPage()
{
    return {200, "application/json", R"({"status":"ok","db":"ok"})", {}};
}

} // namespace

StandInWeb::StandInWeb(Clock &clock)
    : m_clock(clock),
      m_server([this](const StandInRequest &request, const StandInPeer &peer) { handle(request, peer); })
{
}

QUrl StandInWeb::url() const
{
    QUrl url = m_server.url();
    url.setPath(QStringLiteral("/health"));
    return url;
}

void StandInWeb::fail(WebFault fault)
{
    m_fault = fault;
    if (fault == WebFault::Refused)
        m_server.close();
}

Result<void> StandInWeb::mend()
{
    m_fault = WebFault::None;
    return m_server.isOpen() ? Result<void>{} : m_server.open();
}

void StandInWeb::handle(const StandInRequest &request, const StandInPeer &peer)
{
    ++m_requests;
    if (m_listener)
        m_listener(request);
    switch (m_fault) {
    case WebFault::None:
        return peer.answer(healthPage());
    case WebFault::Refused:
    case WebFault::Timeout:
        return;
    case WebFault::Status:
        return peer.answer({500, "text/plain", "internal error", {}});
    case WebFault::Body:
        return peer.answer({200, "application/json", R"({"status":"degraded","db":"unreachable"})", {}});
    case WebFault::Slow:
        m_clock.after(kSlow, this, [peer] { peer.answer(healthPage()); });
        return;
    case WebFault::Cut:
        return peer.cut();
    case WebFault::Auth:
        return peer.answer({401, "text/plain", "log in first", {}});
    }
}

} // namespace salve
