// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/acting_steps.h"

#include "core/clock.h"
#include "core/secret.h"
#include "net/http_action.h"
#include "net/retire.h"

namespace salve {

ActingSteps::ActingSteps(HttpClient &client, Clock &clock, QStringList secrets)
    : m_client(client),
      m_clock(clock),
      m_secrets(std::move(secrets))
{
}

ActingSteps::~ActingSteps()
{
    m_clock.cancel(m_timer);
}

void ActingSteps::ask(HttpRequest request, Then then)
{
    m_exchange = m_client.make(std::move(request));
    connect(m_exchange.get(), &HttpExchange::dispatched, this, [this] {
        if (!std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(
        m_exchange.get(), &HttpExchange::finished, this, [this, then = std::move(then)](const HttpOutcome &outcome) {
            retire(m_exchange, this);
            then(outcome);
        });
    m_exchange->start();
}

void ActingSteps::act(HttpRequest request, Then then)
{
    show(requestEvidence(request, m_secrets));
    ask(std::move(request), [this, then = std::move(then)](const HttpOutcome &outcome) {
        if (!outcome.failure)
            show(answerEvidence(outcome.response, m_secrets));
        then(outcome);
    });
}

void ActingSteps::later(Millis pause, std::function<void()> then)
{
    m_timer = m_clock.after(pause, this, [this, then = std::move(then)] {
        m_timer = 0;
        then();
    });
}

Micros ActingSteps::now() const
{
    return m_clock.monotonic();
}

void ActingSteps::show(Evidence evidence)
{
    m_evidence.push_back(std::move(evidence));
}

void ActingSteps::conclude(RunReport report)
{
    for (const QString &secret : m_secrets) {
        if (!secret.isEmpty())
            report.sentence.replace(secret, kRedacted);
    }
    report.evidence = std::move(m_evidence);
    finish(report);
}

} // namespace salve
