// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/port_probe.h"

#include "core/clock.h"
#include "engine/check_flight.h"
#include "net/dialogue.h"
#include "net/retire.h"
#include "net/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr Millis kGreetingWithin{500}; // of those who speak first, most do at once
constexpr Millis kAttempt{2'000};
constexpr qint64 kPage_bytes = 16 * 1024;
constexpr qint64 kGreeting_bytes = 4 * 1024;

/// Whether it speaks what it was asked in, well or not.
bool hasAnswered(const CheckResult &result)
{
    return result.outcome == CheckOutcome::Ok || result.outcome == CheckOutcome::Warning
           || isAboutTheCertificate(result.cause) || result.cause == Cause::Auth || result.cause == Cause::Status
           || result.cause == Cause::Rejected;
}

/// Also inside one of its own signals.
template<class Operation>
void letGo(std::unique_ptr<Operation> &operation, QObject *owner)
{
    if (!operation)
        return;
    operation->disconnect(owner);
    retire(operation, owner);
}

} // namespace

PortProbe::PortProbe(Place place, const Kinds &kinds, Services &services)
    : m_place(std::move(place)),
      m_kinds(kinds),
      m_services(services)
{
    const std::vector<Attempt> attempts = attemptsFor(m_place.port);
    m_attempts.assign(attempts.begin(), attempts.end());
}

PortProbe::~PortProbe()
{
    m_services.clock.cancel(m_wholeTimer);
    m_services.clock.cancel(m_stepTimer);
}

void PortProbe::start()
{
    m_wholeTimer = m_services.clock.after(kWhole, this, [this] { end(); });
    converse(kConnectWithin);
    connect(m_dialogue.get(), &Dialogue::connected, this, &PortProbe::connected);
    m_dialogue->start();
}

void PortProbe::dropTransports()
{
    m_services.clock.cancel(std::exchange(m_stepTimer, 0));
    letGo(m_dialogue, this);
    letGo(m_exchange, this);
    letGo(m_flight, this);
}

/// Nothing is said yet; whatever goes wrong leads on.
void PortProbe::converse(Millis deadline)
{
    DialogueRequest request;
    request.server.host = m_place.host;
    request.server.port = m_place.port;
    request.deadline = deadline;
    request.readLimit_bytes = kGreeting_bytes;
    m_dialogue = std::make_unique<Dialogue>(request, m_services.resolver, m_services.tls, m_services.clock);
    connect(m_dialogue.get(), &Dialogue::failed, this, [this](const TransportFailure &failure) {
        m_isOpen = m_isOpen || failure.cause == Cause::Closed; // it accepted, and slammed the door
        m_isOpen ? next() : end();
    });
}

void PortProbe::connected()
{
    m_isOpen = true;
    m_connectedIn = m_dialogue->facts().phases.connect.value_or(Micros{0});
    if (m_attempts.front().way != Attempt::Way::Greeting)
        return next();
    m_attempts.pop_front(); // the connection is there for it
    hearGreeting();
}

void PortProbe::next()
{
    dropTransports();
    if (m_attempts.empty())
        return end();
    const Attempt attempt = m_attempts.front();
    m_attempts.pop_front();
    switch (attempt.way) {
    case Attempt::Way::Greeting:
        return waitForGreeting();
    case Attempt::Way::Web:
        return askWeb(attempt.cover);
    case Attempt::Way::Kind:
        return askKind(attempt);
    case Attempt::Way::Tls:
        return askTls();
    case Attempt::Way::Postgres:
        return askPostgres();
    }
}

void PortProbe::waitForGreeting()
{
    converse(kAttempt);
    connect(m_dialogue.get(), &Dialogue::connected, this, &PortProbe::hearGreeting);
    m_dialogue->start();
}

void PortProbe::hearGreeting()
{
    connect(m_dialogue.get(), &Dialogue::answered, this, &PortProbe::takeGreeting);
    m_dialogue->read(anythingFrame());
    m_stepTimer = m_services.clock.after(kGreetingWithin, this, [this] { next(); });
}

void PortProbe::takeGreeting(const QByteArray &greeting)
{
    // Whoever speaks first is not spoken to in another's protocol.
    const std::vector<Attempt> attempts = attemptsForGreeting(greeting);
    m_attempts.assign(attempts.begin(), attempts.end());
    if (const QString version = mysqlVersionIn(greeting); !version.isEmpty())
        m_found.push_back(
            databaseProposal(m_place, u"mysql"_s, version.contains("MariaDB"_L1) ? u"MariaDB"_s : u"MySQL"_s));
    next();
}

void PortProbe::askWeb(Attempt::Cover cover)
{
    HttpRequest request;
    request.url = pageAt(m_place, cover);
    request.bodyLimit_bytes = kPage_bytes;
    request.tls.trust = TlsTrust::AcceptAnyCertificate; // who it is does not matter yet; the first look verifies
    request.deadline = kAttempt;
    m_exchange = m_services.checks.make(request);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this, cover](const HttpOutcome &outcome) {
        takeWeb(cover, outcome);
    });
    m_exchange->start();
}

void PortProbe::takeWeb(Attempt::Cover cover, const HttpOutcome &outcome)
{
    if (outcome.response.status == 0)
        return next();
    // What nginx, Go and others say to plain HTTP on a port for TLS.
    if (outcome.response.status == 400 && cover == Attempt::Cover::Clear) {
        m_refusedWeb = outcome.response;
        m_attempts.assign(1, {Attempt::Way::Web, {}, Attempt::Cover::Tls});
        return next();
    }
    proposeWeb(cover, outcome.response);
}

void PortProbe::proposeWeb(Attempt::Cover cover, const HttpResponse &response)
{
    m_refusedWeb.reset();
    m_attempts.clear();
    look(webProposal(m_place, cover, response), If::Looked);
}

void PortProbe::askKind(const Attempt &attempt)
{
    const CheckKind *const kind = m_kinds.check(attempt.kind);
    if (!kind)
        return next();
    look(kindProposal(m_place, attempt.cover, *kind), If::Answered, [this, cover = attempt.cover] {
        m_attempts.clear();
        if (cover == Attempt::Cover::Tls)
            m_attempts.push_back({Attempt::Way::Tls, {}, Attempt::Cover::Tls});
    });
}

/// Days of certificates are watched by http itself; beside everything else that speaks TLS stands a monitor for them.
void PortProbe::askTls()
{
    look(certificateProposal(m_place), If::Answered, [this] {
        m_attempts.clear();
        if (m_found.size() == 1) // nobody has said yet what speaks behind it
            m_attempts.push_back({Attempt::Way::Web, {}, Attempt::Cover::Tls});
    });
}

void PortProbe::askPostgres()
{
    converse(kAttempt);
    connect(m_dialogue.get(), &Dialogue::connected, this, [this] {
        m_dialogue->send(QByteArray::fromHex("0000000804d2162f")); // SSLRequest
        m_dialogue->read(anythingFrame());
    });
    connect(m_dialogue.get(), &Dialogue::answered, this, [this](const QByteArray &answer) {
        if (answer == "S" || answer == "N") {
            m_attempts.clear();
            m_found.push_back(databaseProposal(m_place, u"postgresql"_s, u"PostgreSQL"_s));
        }
        next();
    });
    m_dialogue->start();
}

void PortProbe::look(const Proposal &proposal, If when, std::function<void()> added)
{
    dropTransports();
    m_flight = std::make_unique<CheckFlight>(m_kinds, m_services);
    connect(m_flight.get(),
            &CheckFlight::finished,
            this,
            [this, proposal, when, added = std::move(added)](const CheckResult &result) {
                if (when == If::Looked || hasAnswered(result)) {
                    m_found.push_back(proposal);
                    addFirstLook(m_found.back(), result);
                    if (added)
                        added();
                }
                next();
            });
    m_flight->start(proposal.monitor.kind, proposal.monitor.settings, kAttempt);
}

void PortProbe::end()
{
    if (m_refusedWeb && m_found.empty()) // it means it: there is no TLS
        return proposeWeb(Attempt::Cover::Clear, *std::exchange(m_refusedWeb, std::nullopt));
    if (std::exchange(m_isOver, true))
        return;
    m_services.clock.cancel(std::exchange(m_wholeTimer, 0));
    dropTransports();
    // A page over TLS judges its certificate itself.
    if (!m_found.empty() && m_found.back().monitor.kind == "http"_L1)
        std::erase_if(m_found, [](const Proposal &one) { return one.monitor.kind == "tls"_L1; });
    if (m_isOpen && m_found.empty())
        m_found.push_back(openPortProposal(m_place, m_connectedIn));
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_found); }, Qt::QueuedConnection);
}

} // namespace salve
