// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fakes/fake_http.h"

namespace salve {

class FakeExchange final : public HttpExchange
{
public:
    FakeExchange(FakeHttp &owner, HttpRequest request) : m_owner(owner), m_request(std::move(request))
    {
        ++m_owner.m_live;
    }
    ~FakeExchange() override { --m_owner.m_live; }

    void start() override
    {
        m_owner.m_requests.push_back(m_request);
        emit dispatched();
        if (m_owner.m_answers.empty())
            return;
        HttpOutcome outcome = std::move(m_owner.m_answers.front());
        m_owner.m_answers.pop_front();
        outcome.url = m_request.url;
        finish(std::move(outcome));
    }

private:
    FakeHttp &m_owner;
    const HttpRequest m_request;
};

FakeHttp::~FakeHttp()
{
    if (m_live > 0)
        qFatal("%d exchanges outlive their client", m_live);
}

std::unique_ptr<HttpExchange> FakeHttp::make(HttpRequest request)
{
    return std::make_unique<FakeExchange>(*this, std::move(request));
}

FakeHttp &FakeHttp::answer(int status, const QByteArray &body, HttpHeaders headers)
{
    HttpOutcome outcome;
    outcome.response.status = status;
    outcome.response.body = body;
    outcome.response.headers = std::move(headers);
    outcome.latency = Micros{12'000};
    m_answers.push_back(std::move(outcome));
    return *this;
}

FakeHttp &FakeHttp::fail(Phase phase, Cause cause, Sent sent)
{
    HttpOutcome outcome;
    outcome.failure = TransportFailure{phase, cause, sent, QStringLiteral("Scripted failure."), {}};
    m_answers.push_back(std::move(outcome));
    return *this;
}

} // namespace salve
