// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_exchange.h"

#include <QObject>

#include <memory>

namespace salve {

struct Services;

struct DnsReadBackRequest
{
    std::vector<Endpoint> servers;
    DnsQuestion question;
    QStringList values; ///< as comparableDnsValue() has them, sorted
    Millis within{60'000};
};

/// What one name server had to say at last.
struct DnsServerWord
{
    enum class State { Agrees, Differs, Silent };
    QString server;
    State state{State::Silent};
    QString says; ///< its values, or why there are none
};

/// Asks name servers, each by itself and without recursion, until all that answer have the values. Start it once, get
/// one outcome; destroying it is the way to cancel.
class DnsReadBack : public QObject
{
    Q_OBJECT
public:
    DnsReadBack(DnsReadBackRequest request, Services &services);
    ~DnsReadBack() override;
    void start();
    /// One of them at least has them, and no other has something else.
    static bool isAgreed(const std::vector<DnsServerWord> &words);
signals:
    /// Exactly once, never inside start().
    void finished(const std::vector<salve::DnsServerWord> &words);

private:
    void ask();
    void hear(size_t index, const DnsOutcome &outcome);
    void endRound();

    const DnsReadBackRequest m_request;
    Services &m_services;
    Micros m_startedAt{0};
    int m_rounds{0};
    size_t m_open{0};
    std::vector<DnsServerWord> m_words;
    std::vector<std::unique_ptr<DnsExchange>> m_exchanges;
};

} // namespace salve
