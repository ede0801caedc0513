// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_update_exchange.h"

#include "core/clock.h"
#include "net/cause.h"
#include "net/dialogue.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace salve {

DnsUpdateExchange::DnsUpdateExchange(DnsUpdateRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

DnsUpdateExchange::~DnsUpdateExchange() = default;

void DnsUpdateExchange::start()
{
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const Result<QByteArray> update = dnsUpdate(m_request.change, id);
    if (!update)
        return fail(misconfigured(update.error().sentence));
    const Result<SignedDns> request = signDns(*update, m_request.key, m_clock.wallNow());
    if (!request)
        return fail(misconfigured(request.error().sentence));
    m_signed = *request;
    DialogueRequest dialogue;
    dialogue.server = m_request.server;
    dialogue.deadline = m_request.deadline;
    m_dialogue = std::make_unique<Dialogue>(std::move(dialogue), m_resolver, m_tls, m_clock);
    connect(m_dialogue.get(), &Dialogue::connected, this, [this] {
        QByteArray length(2, '\0');
        qToBigEndian(static_cast<quint16>(m_signed.message.size()), length.data());
        m_dialogue->send(length + m_signed.message);
        m_dialogue->read(lengthFrame(0, LengthField::U16));
    });
    connect(m_dialogue.get(), &Dialogue::answered, this, [this](const QByteArray &answer) {
        m_dialogue->hangUp();
        read(QByteArrayView(answer).sliced(2));
    });
    connect(m_dialogue.get(), &Dialogue::failed, this, &DnsUpdateExchange::fail);
    m_dialogue->start();
}

void DnsUpdateExchange::read(QByteArrayView bytes)
{
    const Result<DnsUpdateAnswer> answer = dnsUpdateAnswer(bytes, m_signed, m_request.key, m_clock.wallNow());
    if (answer)
        finish({std::nullopt, *answer});
    else
        fail({Phase::Receive, Cause::Protocol, Sent::MaybeSent, answer.error().sentence, {}});
}

void DnsUpdateExchange::fail(const TransportFailure &failure)
{
    finish({failure, {}});
}

void DnsUpdateExchange::finish(const DnsUpdateOutcome &outcome)
{
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace salve
