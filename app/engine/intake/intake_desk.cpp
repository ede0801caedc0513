// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/intake/intake_desk.h"

#include "net/services.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// A locked keyring is asked again by itself.
constexpr Millis kAgain = std::chrono::minutes{1};
constexpr Millis kLongestHold = std::chrono::hours{24};
constexpr Millis kUsualHold = std::chrono::minutes{10};

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QByteArray bearerIn(const IntakeRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization" && value.startsWith("Bearer "))
            return value.mid(7).trimmed();
    }
    return {};
}

/// `check_key` in a JSON body. Anybody may send one: only what is small is read before somebody vouches for it.
QByteArray checkKeyIn(const QByteArray &body)
{
    constexpr qsizetype kMostRead_bytes = 16 * 1024;
    if (body.size() > kMostRead_bytes || !body.contains("\"check_key\""))
        return {};
    return QJsonDocument::fromJson(body).object().value("check_key"_L1).toString().toUtf8();
}

/// A hold on a name that nobody has would protect nothing, silently.
bool isKnown(const MonitorSet &set, const Hold &hold)
{
    const auto isHeld = [&hold](const Monitor &monitor) {
        return hold.scope == HoldScope::Host  ? monitor.onHost == hold.name
               : hold.scope == HoldScope::Tag ? monitor.tags.contains(hold.name)
                                              : monitor.id.value == hold.name;
    };
    if (hold.scope == HoldScope::Reaction)
        return set.reaction(ReactionId{hold.name}) != nullptr;
    return std::any_of(set.monitors.begin(), set.monitors.end(), isHeld);
}

} // namespace

IntakeDesk::IntakeDesk(Engine &engine, Clock &clock, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_clock(clock),
      m_server(clock,
               [this](const IntakeRequest &request, const IntakeServer::Reply &reply) { handle(request, reply); })
{
}

void IntakeDesk::adopt()
{
    const Intake &wanted = m_engine.world().set().intake;
    QStringList troubles;
    learnTokens(troubles);
    IntakeOptions options;
    if (wanted.port && m_engine.schedule() == Schedule::Running) {
        options.address = QHostAddress(wanted.address);
        options.port = static_cast<quint16>(*wanted.port);
        options.certificateFile = wanted.certificate;
        options.keyFile = wanted.key;
    }
    if (options.port == 0) {
        m_server.close();
    } else if (!m_server.isListening() || !(options == m_options)) {
        m_options = options;
        if (const Result<void> listening = m_server.listen(options); !listening)
            troubles.prepend(listening.error().sentence);
    }
    if (!troubles.isEmpty() && wanted.port)
        adoptLater();
    m_trouble = wanted.port ? troubles.join(u' ') : QString();
    emit changed();
}

void IntakeDesk::adoptLater()
{
    m_clock.cancel(m_retry);
    m_retry = m_clock.after(kAgain, this, [this] {
        m_retry = 0;
        adopt();
    });
}

void IntakeDesk::learnTokens(QStringList &troubles)
{
    m_places.clear();
    m_listeners.clear();
    const MonitorSet &set = m_engine.world().set();
    for (const Monitor &monitor : set.monitors) {
        const CheckKind *kind = m_engine.kinds().check(monitor.kind);
        const Listener *listener = kind ? kind->listener() : nullptr;
        if (!listener)
            continue;
        learn(listener->token(monitor.settings), monitor.id, troubles);
        if (std::find(m_listeners.begin(), m_listeners.end(), listener) == m_listeners.end())
            m_listeners.push_back(listener);
    }
    if (!set.intake.holdToken.isEmpty())
        learn(set.intake.holdToken, {}, troubles);
    m_last.forget([&set](const MonitorId &id) { return !set.monitor(id); });
}

/// An empty monitor stands for holds.
void IntakeDesk::learn(const SecretRef &token, const MonitorId &monitor, QStringList &troubles)
{
    if (token.isEmpty())
        return; // told in another way than by HTTP
    const Result<QString> value = m_engine.services().secrets(token.name);
    if (!value) {
        if (!troubles.contains(value.error().sentence))
            troubles.append(value.error().sentence);
        return;
    }
    constexpr qsizetype kShortest = 16;
    if (value->size() < kShortest) {
        troubles.append(tr("The token %1 is shorter than 16 characters: it could be guessed, and is not listened for.")
                            .arg(token.name));
        return;
    }
    Place &place = m_places[hashOf(value->toUtf8())];
    if (monitor.isEmpty())
        place.isForHolds = true;
    else
        place.monitors.push_back(monitor);
}

QString IntakeDesk::address() const
{
    if (!m_server.isListening())
        return {};
    const QString scheme = m_options.certificateFile.isEmpty() ? u"http"_s : u"https"_s;
    const bool isV6 = m_options.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = m_options.address.toString();
    return u"%1://%2:%3"_s.arg(scheme, isV6 ? u'[' + host + u']' : host, QString::number(m_server.port()));
}

void IntakeDesk::handle(const IntakeRequest &request, const IntakeServer::Reply &reply)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    qsizetype index = -1;
    QByteArray token;
    const Place *place = nullptr;
    const auto find = [&](const QByteArray &candidate) {
        if (place || candidate.isEmpty())
            return;
        const auto it = m_places.constFind(hashOf(candidate));
        place = it == m_places.constEnd() ? nullptr : &*it;
        token = candidate;
    };
    for (qsizetype i = 0; i < parts.size() && !place; ++i) {
        find(parts.at(i).toUtf8());
        index = place ? i : -1;
    }
    find(bearerIn(request));
    if (!place)
        find(checkKeyIn(request.body));
    if (!place) {
        reply(replyToStranger(parts));
        return;
    }
    if (place->isForHolds) {
        hold(request, reply);
        return;
    }
    static const QByteArrayList kMethods{"POST", "GET", "HEAD"};
    if (!kMethods.contains(request.method)) {
        reply({405, "text/plain; charset=utf-8", "Call this address by POST or GET."});
        return;
    }
    Delivery delivery;
    delivery.at = m_clock.wallNow();
    delivery.method = request.method;
    delivery.before = index < 0 ? parts : parts.mid(0, index);
    delivery.behind = index < 0 ? QStringList() : parts.mid(index + 1);
    delivery.query = request.query;
    delivery.headers = request.headers;
    delivery.body = request.body;
    delivery.sender = request.sender;
    hear(place->monitors, delivery, token, reply);
}

IntakeReply IntakeDesk::replyToStranger(const QStringList &path) const
{
    for (const Listener *listener : m_listeners) {
        if (const std::optional<Heard> heard = listener->heardFromStranger(path))
            return {heard->status, heard->contentType, heard->body};
    }
    return {404, "text/plain; charset=utf-8", "Nobody has this address."};
}

/// Several monitors may have one address, each for its own part of what comes; the sender hears the first answer that
/// is no refusal.
void IntakeDesk::hear(const std::vector<MonitorId> &monitors,
                      const Delivery &delivery,
                      const QByteArray &token,
                      const IntakeServer::Reply &reply)
{
    struct Round
    {
        size_t left{0};
        std::optional<Heard> best;
    };
    const auto round = std::make_shared<Round>();
    round->left = monitors.size();
    for (const MonitorId &monitor : monitors) {
        m_engine.hear(
            monitor, delivery, [self = QPointer(this), monitor, delivery, token, round, reply](const Heard &heard) {
                if (self)
                    self->m_last.note(monitor, delivery, token, heard);
                const auto isRefusal = [](const Heard &one) { return one.fate == Heard::Fate::Refused; };
                const bool isBetter = !round->best || (isRefusal(*round->best) && !isRefusal(heard));
                if (isBetter)
                    round->best = heard;
                if (--round->left == 0)
                    reply({round->best->status, round->best->contentType, round->best->body});
            });
    }
}

void IntakeDesk::hold(const IntakeRequest &request, const IntakeServer::Reply &reply)
{
    const auto value = [&request](QStringView name) {
        const auto it = std::find_if(
            request.query.begin(), request.query.end(), [name](const auto &pair) { return pair.first == name; });
        return it == request.query.end() ? QString() : it->second;
    };
    const auto refuse = [&reply](const QByteArray &why) { reply({400, "text/plain; charset=utf-8", why}); };
    if (request.method != "POST") {
        reply({405, "text/plain; charset=utf-8", "A hold is placed by POST."});
        return;
    }
    rules::HoldPlaced input;
    input.at = m_clock.wallNow();
    const std::array scopes{HoldScope::Host, HoldScope::Tag, HoldScope::Monitor, HoldScope::Reaction};
    for (const HoldScope scope : scopes) {
        if (const QString name = value(QString(wordOf(scope))); !name.isEmpty()) {
            input.hold.scope = scope;
            input.hold.name = name;
        }
    }
    if (input.hold.name.isEmpty())
        return refuse("Say what is held: ?host=, ?tag=, ?monitor= or ?reaction=. Everything is held by a person only.");
    if (!isKnown(m_engine.world().set(), input.hold))
        return reply({404, "text/plain; charset=utf-8", "No monitor or reaction of that name: nothing is held."});
    const QString spoken = value(u"for");
    const Result<Millis> length = spoken.isEmpty() ? Result<Millis>(kUsualHold) : durationFromText(spoken);
    if (!length || *length <= Millis{0} || *length > kLongestHold)
        return refuse("for= is a time such as 10m, at most 24h.");
    input.hold.until = input.at + *length;
    input.hold.since = input.at;
    input.hold.by = tr("HTTP from %1").arg(request.sender);
    input.hold.reason = value(u"reason").isEmpty() ? tr("deployment") : value(u"reason").left(200);
    m_engine.take(input, [reply, until = input.hold.until](const Result<void> &stored) {
        if (stored || stored.error().code == ErrorCode::Unavailable)
            reply({200, "text/plain; charset=utf-8", "Held until " + isoOf(until).toUtf8()});
        else
            reply({503, "text/plain; charset=utf-8", "It could not be written down. Send it again later."});
    });
}

} // namespace salve
