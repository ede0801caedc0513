// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_read_back.h"

#include "core/clock.h"
#include "net/cause.h"
#include "net/retire.h"
#include "net/services.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRepair)
};

constexpr Millis kEvery{2'000};
constexpr Millis kAnswersWithin{3'000};
/// Whoever stays silent so often is not waited for.
constexpr int kRoundsForSilent = 2;

} // namespace

DnsReadBack::DnsReadBack(DnsReadBackRequest request, Services &services)
    : m_request(std::move(request)),
      m_services(services)
{
    for (const Endpoint &server : m_request.servers)
        m_words.push_back({placeOf(server.host, server.port), DnsServerWord::State::Silent, {}});
    m_exchanges.resize(m_words.size());
}

DnsReadBack::~DnsReadBack() = default;

bool DnsReadBack::isAgreed(const std::vector<DnsServerWord> &words)
{
    using enum DnsServerWord::State;
    const auto has = [&words](DnsServerWord::State state) {
        return std::any_of(
            words.begin(), words.end(), [state](const DnsServerWord &word) { return word.state == state; });
    };
    return has(Agrees) && !has(Differs);
}

void DnsReadBack::start()
{
    m_startedAt = m_services.clock.monotonic();
    m_services.clock.after(Millis{0}, this, [this] { ask(); });
}

void DnsReadBack::ask()
{
    ++m_rounds;
    m_open = m_words.size();
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_exchanges[i] = std::make_unique<DnsExchange>(DnsRequest{m_request.servers[i],
                                                                  m_request.question,
                                                                  DnsRecursion::Off,
                                                                  DnsValidation::AsServerDoes,
                                                                  kAnswersWithin},
                                                       m_services.resolver,
                                                       m_services.tls,
                                                       m_services.clock);
        connect(m_exchanges[i].get(), &DnsExchange::finished, this, [this, i](const DnsOutcome &outcome) {
            hear(i, outcome);
        });
        m_exchanges[i]->start();
    }
    if (m_open == 0)
        emit finished(m_words);
}

void DnsReadBack::hear(size_t index, const DnsOutcome &outcome)
{
    using enum DnsServerWord::State;
    retire(m_exchanges[index], this);
    DnsServerWord &word = m_words[index];
    QStringList values;
    for (const DnsRecord &record : outcome.message.answers) {
        if (record.name == m_request.question.name && record.type == wordOf(m_request.question.type))
            values.append(comparableDnsValue(m_request.question.type, record.value));
    }
    values.sort();
    if (outcome.failure) {
        word.state = Silent;
        word.says = outcome.failure->sentence;
    } else if (!outcome.message.isAuthoritative) {
        word.state = Differs;
        word.says = Texts::tr("does not serve the zone (%1)").arg(dnsCodeText(outcome.message.code));
    } else {
        word.state = values == m_request.values ? Agrees : Differs;
        word.says = values.isEmpty() ? dnsCodeText(outcome.message.code) : values.join(QStringLiteral(", "));
    }
    if (--m_open == 0)
        endRound();
}

void DnsReadBack::endRound()
{
    const bool isSomebodySilent = std::any_of(m_words.begin(), m_words.end(), [](const DnsServerWord &word) {
        return word.state == DnsServerWord::State::Silent;
    });
    const bool isEnough = isAgreed(m_words) && (!isSomebodySilent || m_rounds >= kRoundsForSilent);
    if (isEnough || m_services.clock.monotonic() - m_startedAt + kEvery > m_request.within)
        emit finished(m_words);
    else
        m_services.clock.after(kEvery, this, [this] { ask(); });
}

} // namespace salve
