// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/http_exchange.h"

namespace salve {

class Clock;

/// A reaction of several HTTP requests, one after another: look, act once, look again until it is done.
class ActingSteps : public ReactionOperation
{
    Q_OBJECT
public:
    ActingSteps(HttpClient &client, Clock &clock, QStringList secrets);
    ~ActingSteps() override;

protected:
    using Then = std::function<void(const HttpOutcome &)>;
    /// One at a time.
    void ask(HttpRequest request, Then then);
    /// The same, kept as evidence with its answer: the request that acts.
    void act(HttpRequest request, Then then);
    void later(Millis pause, std::function<void()> then);
    Micros now() const;
    void show(Evidence evidence);
    void conclude(RunReport report);
    void conclude(RunOutcome outcome, const QString &sentence) { conclude(RunReport{outcome, sentence, {}, {}}); }

private:
    HttpClient &m_client;
    Clock &m_clock;
    const QStringList m_secrets;
    std::unique_ptr<HttpExchange> m_exchange;
    std::vector<Evidence> m_evidence;
    quint64 m_timer{0};
    bool m_isDispatched{false};
};

} // namespace salve
