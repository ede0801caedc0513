// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/port_probe.h"

#include "core/clock.h"
#include "engine/check_flight.h"
#include "net/dialogue.h"
#include "net/retire.h"
#include "net/services.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

constexpr Millis kGreetingWithin{500}; // of those who speak first, most do at once
constexpr Millis kAttempt{2'000};
constexpr qint64 kPage_bytes = 16 * 1024;
constexpr qint64 kGreeting_bytes = 4 * 1024;

bool isAboutTheCertificate(Cause cause)
{
    return cause == Cause::CertExpired || cause == Cause::CertExpiring || cause == Cause::CertUntrusted
           || cause == Cause::HostnameMismatch;
}

/// Whether it speaks what it was asked in, well or not.
bool hasAnswered(const CheckResult &result)
{
    return result.outcome == CheckOutcome::Ok || result.outcome == CheckOutcome::Warning
           || isAboutTheCertificate(result.cause) || result.cause == Cause::Auth || result.cause == Cause::Status
           || result.cause == Cause::Rejected;
}

/// What a stranger calls itself: short, and nothing that moves a terminal's cursor.
QString shownText(const QByteArray &words)
{
    QString text = QString::fromLatin1(words.left(60)).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
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

QUrl urlOf(const QString &host, quint16 port, Attempt::Cover cover)
{
    QUrl url;
    const bool isTls = cover == Attempt::Cover::Tls;
    url.setScheme(isTls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPath(u"/"_s);
    if (port != (isTls ? 443 : 80))
        url.setPort(port);
    return url;
}

} // namespace

PortProbe::PortProbe(QString host, quint16 port, const Kinds &kinds, Services &services)
    : m_host(std::move(host)),
      m_port(port),
      m_kinds(kinds),
      m_services(services)
{
    const std::vector<Attempt> attempts = attemptsFor(port);
    m_attempts.assign(attempts.begin(), attempts.end());
}

PortProbe::~PortProbe()
{
    m_services.clock.cancel(m_wholeTimer);
    m_services.clock.cancel(m_stepTimer);
}

Node PortProbe::address() const
{
    return Node::map({{u"host"_s, Node::text(m_host)}, {u"port"_s, Node::scalar(QString::number(m_port))}});
}

/// "Redis on db1", "nginx on web1:8080"
QString PortProbe::nameOf(const QString &what, int usualPort) const
{
    const QString name = Texts::tr("%1 on %2").arg(what, m_host);
    return m_port == usualPort ? name : u"%1:%2"_s.arg(name).arg(m_port);
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
    request.server.host = m_host;
    request.server.port = m_port;
    request.deadline = deadline;
    request.readLimit_bytes = kGreeting_bytes;
    m_dialogue = std::make_unique<Dialogue>(request, m_services.resolver, m_services.tls, m_services.clock);
    connect(m_dialogue.get(), &Dialogue::failed, this, [this] { m_isOpen ? next() : end(); });
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
    if (const QString version = mysqlVersionIn(greeting); !version.isEmpty()) {
        dropTransports();
        proposeDatabase(u"mysql"_s, version.contains("MariaDB"_L1) ? u"MariaDB"_s : u"MySQL"_s);
        return end();
    }
    // Whoever speaks first is not spoken to in another's protocol.
    const std::vector<Attempt> attempts = attemptsForGreeting(greeting);
    m_attempts.assign(attempts.begin(), attempts.end());
    next();
}

void PortProbe::askWeb(Attempt::Cover cover)
{
    HttpRequest request;
    request.url = urlOf(m_host, m_port, cover);
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
    if (outcome.response.status == 400 && cover == Attempt::Cover::Clear && !m_refusedWeb) {
        m_refusedWeb = outcome;
        m_attempts.clear();
        m_attempts.push_back({Attempt::Way::Web, {}, Attempt::Cover::Tls});
        return next();
    }
    proposeWeb(cover, outcome);
}

void PortProbe::proposeWeb(Attempt::Cover cover, const HttpOutcome &outcome)
{
    m_refusedWeb.reset();
    m_attempts.clear();
    const int status = outcome.response.status;
    const bool isTls = cover == Attempt::Cover::Tls;
    Node settings = Node::map({{u"url"_s, Node::text(urlOf(m_host, m_port, cover).toString())}});
    if (status >= 300 && status < 400)
        settings.set(u"redirects"_s, Node::scalar(u"0"_s)); // it may lead to a host that nobody named
    if (status >= 300 && status < 500)
        settings.set(u"status"_s, Node::list({Node::scalar(QString::number(status))}));
    const QString server = shownText(headerValue(outcome.response.headers, "Server"));
    const QString product = server.section(u'/', 0, 0).section(u' ', 0, 0);
    const QString name = nameOf(product.isEmpty() ? Texts::tr("Web") : product, isTls ? 443 : 80);
    const QString who = server.isEmpty() ? Texts::tr("A web server") : server;
    const QString words =
        isTls ? Texts::tr("%1 answers on port %2 with %3, over TLS.") : Texts::tr("%1 answers on port %2 with %3.");
    const QString why = words.arg(who, QString::number(m_port), QString::number(status));
    look(settings, u"http"_s, [this, settings, name, why](const CheckResult &result) {
        propose(u"http"_s, settings, name, why, result);
        next();
    });
}

void PortProbe::askKind(const Attempt &attempt)
{
    const CheckKind *const kind = m_kinds.check(attempt.kind);
    if (!kind)
        return next();
    Node settings = address();
    const bool isTls = attempt.cover == Attempt::Cover::Tls;
    if (isTls)
        settings.set(u"tls"_s, Node::scalar(u"implicit"_s));
    look(settings, attempt.kind, [this, kind, settings, isTls](const CheckResult &result) {
        if (!hasAnswered(result))
            return next();
        const QString title = kind->title();
        const auto known = std::find_if(knownPorts().begin(), knownPorts().end(), [&](const KnownPort &entry) {
            return entry.port == m_port && kind->id() == QLatin1StringView(entry.kind);
        });
        m_attempts.clear();
        propose(kind->id(),
                settings,
                nameOf(title.section(u" ("_s, 0, 0), known != knownPorts().end() ? m_port : 0),
                isTls ? Texts::tr("%1 answers on port %2, over TLS.").arg(title).arg(m_port)
                      : Texts::tr("%1 answers on port %2.").arg(title).arg(m_port),
                result);
        if (isTls)
            m_attempts.push_back({Attempt::Way::Tls, {}, Attempt::Cover::Tls});
        next();
    });
}

/// Days of certificates are watched by http itself; beside everything else that speaks TLS stands a monitor for them.
void PortProbe::askTls()
{
    const Node settings = address();
    look(settings, u"tls"_s, [this, settings](const CheckResult &result) {
        if (!hasAnswered(result))
            return next();
        m_attempts.clear();
        const bool mayBeWeb = m_found.empty();
        propose(u"tls"_s,
                settings,
                nameOf(Texts::tr("Certificate"), 443),
                Texts::tr("Port %1 speaks TLS and shows a certificate, which ends some day.").arg(m_port),
                result);
        if (mayBeWeb)
            m_attempts.push_back({Attempt::Way::Web, {}, Attempt::Cover::Tls});
        next();
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
        if (answer != "S" && answer != "N")
            return next();
        m_attempts.clear();
        proposeDatabase(u"postgresql"_s, u"PostgreSQL"_s);
        next();
    });
    m_dialogue->start();
}

void PortProbe::look(const Node &settings, const QString &kind, std::function<void(const CheckResult &)> then)
{
    dropTransports();
    m_flight = std::make_unique<CheckFlight>(m_kinds, m_services);
    connect(m_flight.get(), &CheckFlight::finished, this, then);
    m_flight->start(kind, settings, kAttempt);
}

void PortProbe::propose(
    const QString &kind, const Node &settings, const QString &name, const QString &why, CheckResult look)
{
    Proposal proposal;
    proposal.monitor.kind = kind;
    proposal.monitor.name = name;
    proposal.monitor.settings = settings;
    proposal.why = why;
    if (isAboutTheCertificate(look.cause) && look.outcome == CheckOutcome::Critical) {
        proposal.state = ProposalState::Incomplete;
        proposal.why += u' ' + Texts::tr("Its certificate is refused: give the monitor the authority's file.");
    }
    proposal.firstLook = std::move(look);
    m_found.push_back(std::move(proposal));
}

void PortProbe::proposeDatabase(const QString &kind, const QString &name)
{
    Node settings = address();
    settings.set(u"user"_s, Node::text(u"salve"_s));
    CheckResult look;
    look.message = Texts::tr("Not looked at: this needs a user and a password.");
    propose(kind,
            settings,
            nameOf(name, kind == "mysql"_L1 ? 3306 : 5432),
            Texts::tr("%1 answers on port %2. Give the monitor a user that may only read.").arg(name).arg(m_port),
            look);
    m_found.back().state = ProposalState::Incomplete;
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
    if (m_found.size() > 1 && m_found.back().monitor.kind == "http"_L1)
        std::erase_if(m_found, [](const Proposal &one) { return one.monitor.kind == "tls"_L1; });
    if (m_isOpen && m_found.empty()) {
        CheckResult look;
        look.outcome = CheckOutcome::Ok;
        look.latency = m_connectedIn;
        look.message = Texts::tr("Port %1 accepts connections.").arg(m_port);
        propose(u"tcp"_s,
                address(),
                nameOf(Texts::tr("Port")),
                Texts::tr("Somebody listens on port %1 and does not say who.").arg(m_port),
                look);
    }
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_found); }, Qt::QueuedConnection);
}

} // namespace salve
