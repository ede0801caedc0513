// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/service_proposals.h"

#include "net/http_exchange.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

/// What a stranger calls itself: short, and nothing that moves a terminal's cursor.
QString shownText(const QByteArray &words)
{
    QString text = QString::fromLatin1(words.left(60)).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

Node addressOf(const Place &place)
{
    return Node::map({{u"host"_s, Node::text(place.host)}, {u"port"_s, Node::scalar(QString::number(place.port))}});
}

/// "Redis on db1", "nginx on web1:8080"
QString nameAt(const Place &place, const QString &what, int usualPort = 0)
{
    const QString name = Texts::tr("%1 on %2").arg(what, place.host);
    return place.port == usualPort ? name : u"%1:%2"_s.arg(name).arg(place.port);
}

Proposal proposal(const QString &kind, const Node &settings, const QString &name, const QString &why)
{
    Proposal made;
    made.monitor.kind = kind;
    made.monitor.name = name;
    made.monitor.settings = settings;
    made.why = why;
    return made;
}

} // namespace

bool isAboutTheCertificate(Cause cause)
{
    return cause == Cause::CertExpired || cause == Cause::CertExpiring || cause == Cause::CertUntrusted
           || cause == Cause::HostnameMismatch;
}

QUrl pageAt(const Place &place, Attempt::Cover cover)
{
    QUrl url;
    const bool isTls = cover == Attempt::Cover::Tls;
    url.setScheme(isTls ? u"https"_s : u"http"_s);
    url.setHost(place.host);
    url.setPath(u"/"_s);
    if (place.port != (isTls ? 443 : 80))
        url.setPort(place.port);
    return url;
}

Proposal webProposal(const Place &place, Attempt::Cover cover, const HttpResponse &response)
{
    const bool isTls = cover == Attempt::Cover::Tls;
    const QString status = QString::number(response.status);
    Node settings = Node::map({{u"url"_s, Node::text(pageAt(place, cover).toString())}});
    if (response.status >= 300 && response.status < 400)
        settings.set(u"redirects"_s, Node::scalar(u"0"_s)); // it may lead to a host that nobody named
    if (response.status >= 300 && response.status < 500)
        settings.set(u"status"_s, Node::list({Node::scalar(status)}));
    const QString server = shownText(headerValue(response.headers, "Server"));
    const QString product = server.section(u'/', 0, 0).section(u' ', 0, 0);
    const QString words =
        isTls ? Texts::tr("%1 answers on port %2 with %3, over TLS.") : Texts::tr("%1 answers on port %2 with %3.");
    return proposal(
        u"http"_s,
        settings,
        nameAt(place, product.isEmpty() ? Texts::tr("Web") : product, isTls ? 443 : 80),
        words.arg(server.isEmpty() ? Texts::tr("A web server") : server, QString::number(place.port), status));
}

Proposal kindProposal(const Place &place, Attempt::Cover cover, const CheckKind &kind)
{
    Node settings = addressOf(place);
    const bool isTls = cover == Attempt::Cover::Tls;
    if (isTls)
        settings.set(u"tls"_s, Node::scalar(u"implicit"_s));
    const QString title = kind.title();
    const std::span<const KnownPort> ports = knownPorts();
    const bool isUsual = std::any_of(ports.begin(), ports.end(), [&](const KnownPort &known) {
        return known.port == place.port && kind.id() == QLatin1StringView(known.kind);
    });
    const QString words = isTls ? Texts::tr("%1 answers on port %2, over TLS.") : Texts::tr("%1 answers on port %2.");
    return proposal(kind.id(),
                    settings,
                    nameAt(place, title.section(u" ("_s, 0, 0), isUsual ? place.port : 0),
                    words.arg(title, QString::number(place.port)));
}

Proposal certificateProposal(const Place &place)
{
    return proposal(u"tls"_s,
                    addressOf(place),
                    nameAt(place, Texts::tr("Certificate"), 443),
                    Texts::tr("Port %1 speaks TLS and shows a certificate, which ends some day.").arg(place.port));
}

Proposal databaseProposal(const Place &place, const QString &kind, const QString &product)
{
    Node settings = addressOf(place);
    settings.set(u"user"_s, Node::text(u"salve"_s));
    Proposal made =
        proposal(kind,
                 settings,
                 nameAt(place, product, kind == "mysql"_L1 ? 3306 : 5432),
                 Texts::tr("%1 answers on port %2. Give the monitor a user that may only read, and its password.")
                     .arg(product)
                     .arg(place.port));
    made.state = ProposalState::Incomplete;
    made.firstLook.message = Texts::tr("Not looked at: this needs a user and a password.");
    return made;
}

Proposal openPortProposal(const Place &place, Micros connectedIn)
{
    Proposal made = proposal(u"tcp"_s,
                             addressOf(place),
                             nameAt(place, Texts::tr("Port")),
                             Texts::tr("Somebody listens on port %1 and does not say who.").arg(place.port));
    made.firstLook.outcome = CheckOutcome::Ok;
    made.firstLook.latency = connectedIn;
    made.firstLook.message = Texts::tr("Port %1 accepts connections.").arg(place.port);
    return made;
}

void addFirstLook(Proposal &proposal, const CheckResult &look)
{
    proposal.firstLook = look;
    if (look.outcome == CheckOutcome::Critical && isAboutTheCertificate(look.cause)) {
        proposal.state = ProposalState::Incomplete;
        proposal.why += u' ' + Texts::tr("Its certificate is refused: give the monitor the authority's file.");
    }
}

} // namespace salve
