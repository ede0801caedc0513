// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"

#include <deque>

namespace salve {

/// Answers requests from a list, in order, and keeps what it was asked. With an empty list requests never end.
class FakeHttp final : public HttpClient
{
public:
    /// Ends the test program when an exchange is still there: no client may go before its exchanges.
    ~FakeHttp() override;
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

    FakeHttp &answer(int status, const QByteArray &body = {}, HttpHeaders headers = {});
    FakeHttp &fail(Phase phase, Cause cause, Sent sent);

    const std::vector<HttpRequest> &requests() const { return m_requests; } ///< those that were started
    int live() const { return m_live; }                                     ///< exchanges not yet destroyed

private:
    friend class FakeExchange;
    std::deque<HttpOutcome> m_answers;
    std::vector<HttpRequest> m_requests;
    int m_live{0};
};

} // namespace salve
