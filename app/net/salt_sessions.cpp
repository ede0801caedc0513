// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_sessions.h"

#include "core/clock.h"
#include "net/retire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace salve {

namespace {

using namespace std::chrono_literals;

// salt-api forgets a token that was not used for 10 h, whatever its expiry says.
constexpr Millis kIdleLife = 10h;
// A token about to end is not worth a request.
constexpr Millis kMargin = 30s;

HttpRequest loginRequest(const SaltLogin &login, Millis deadline)
{
    const QJsonObject body{{QStringLiteral("username"), login.username},
                           {QStringLiteral("password"), login.password},
                           {QStringLiteral("eauth"), login.eauth}};
    HttpRequest request;
    request.method = "POST";
    request.url = saltUrl(login.url, QStringLiteral("login"));
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.tls.caFile = login.caFile;
    request.deadline = deadline;
    return request;
}

bool isEmpty(const QJsonValue &perms)
{
    return perms.isObject() ? perms.toObject().isEmpty() : perms.toArray().isEmpty();
}

SaltFailure noRights(const SaltLogin &login)
{
    return {SaltTrouble::LoginRefused,
            RunOutcome::Rejected,
            200,
            SaltText::tr(
                "Salt lets %1 log in but permits nothing: give the user its rights in external_auth of the master.")
                .arg(login.username)};
}

SaltFailure noToken()
{
    return {SaltTrouble::BadRequest,
            RunOutcome::Rejected,
            200,
            SaltText::tr("The login was answered without a token: check the address.")};
}

} // namespace

/// The token of one user at one salt-api.
class SaltSessions::Session : public QObject
{
public:
    Session(SaltSessions &sessions, SaltLogin login) : m_sessions(sessions), m_login(std::move(login)) {}

    void ask(QObject *context, Then then)
    {
        m_waiting.push_back({context, std::move(then)});
        if (m_refusal || isGood())
            QMetaObject::invokeMethod(
                this, [this] { tellAll(); }, Qt::QueuedConnection);
        else
            logIn();
    }

    void drop(const QByteArray &token)
    {
        if (m_token && m_token->value == token)
            m_token.reset();
    }

    void forgetOldRefusal()
    {
        if (m_refusal && m_sessions.clock().wallNow() - m_refusedAt >= m_sessions.limits().retryRefused)
            m_refusal.reset();
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Then then;
    };

    bool isGood() const
    {
        return m_token && m_sessions.clock().wallNow() < std::min(m_expiry, m_lastUse + kIdleLife) - kMargin;
    }

    void logIn()
    {
        if (m_exchange)
            return; // whoever asks now waits for the login under way
        m_token.reset();
        m_exchange = m_sessions.client().make(loginRequest(m_login, m_sessions.limits().login));
        connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) { read(outcome); });
        m_exchange->start();
    }

    void read(const HttpOutcome &outcome)
    {
        const SaltReply reply = saltReplyOf(outcome);
        retire(m_exchange, this);
        m_failure.reset();
        if (reply)
            accept(reply->member().toObject());
        else if (reply.error().trouble == SaltTrouble::LoginRefused)
            refuse(reply.error());
        else
            m_failure = withoutEffect(reply.error());
        if (m_failure && m_failure->trouble == SaltTrouble::Lost)
            m_failure->sentence =
                SaltText::tr("salt-api did not answer the login: the Salt master is probably not available. %1")
                    .arg(m_failure->sentence);
        tellAll();
    }

    void accept(const QJsonObject &member)
    {
        const QByteArray token = member.value(QLatin1String("token")).toString().toLatin1();
        const QJsonValue perms = member.value(QLatin1String("perms"));
        if (token.isEmpty())
            m_failure = noToken();
        else if (isEmpty(perms) && !perms.isUndefined())
            refuse(noRights(m_login));
        else
            keep({token, perms}, member);
    }

    void keep(SaltToken token, const QJsonObject &member)
    {
        // The lifetime, not the moment: the master's clock need not be ours.
        const double lifetime_s =
            member.value(QLatin1String("expire")).toDouble() - member.value(QLatin1String("start")).toDouble();
        m_lastUse = m_sessions.clock().wallNow();
        m_expiry = lifetime_s > 0 ? m_lastUse + Millis(static_cast<qint64>(lifetime_s * 1000)) : m_lastUse + kIdleLife;
        m_token = std::move(token);
    }

    void refuse(SaltFailure failure)
    {
        m_refusal = std::move(failure);
        m_refusedAt = m_sessions.clock().wallNow();
    }

    void tellAll()
    {
        Answer answer = tl::unexpected(SaltFailure{});
        if (m_refusal) {
            answer = tl::unexpected(*m_refusal);
        } else if (m_token) {
            m_lastUse = m_sessions.clock().wallNow();
            answer = *m_token;
        } else if (m_failure) {
            answer = tl::unexpected(*m_failure);
        } else if (!m_waiting.empty()) {
            return logIn(); // dropped between question and answer
        }
        const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &one : waiting) {
            if (one.context)
                one.then(answer);
        }
    }

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    std::unique_ptr<HttpExchange> m_exchange;
    std::vector<Waiting> m_waiting;
    std::optional<SaltToken> m_token;
    std::optional<SaltFailure> m_refusal; ///< stays
    std::optional<SaltFailure> m_failure; ///< of the last login only
    TimePoint m_refusedAt;
    TimePoint m_expiry;
    TimePoint m_lastUse;
};

SaltSessions::SaltSessions(HttpClient &client, Clock &clock, SaltLimits limits)
    : m_client(client),
      m_clock(clock),
      m_limits(limits)
{
}

SaltSessions::~SaltSessions() = default;

SaltSessions::Session &SaltSessions::session(const SaltLogin &login)
{
    // The secret by name and hash: a changed password is another session, and forgets a refusal.
    const QByteArray hash = QCryptographicHash::hash(login.password.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray key =
        QStringList{saltUrl(login.url, {}).toString(), login.eauth, login.username, login.secretName, login.caFile}
            .join(QLatin1Char('\n'))
            .toUtf8()
        + '\n' + hash;
    std::unique_ptr<Session> &held = m_sessions[key];
    if (!held)
        held = std::make_unique<Session>(*this, login);
    return *held;
}

void SaltSessions::token(const SaltLogin &login, QObject *context, Then then)
{
    session(login).ask(context, std::move(then));
}

void SaltSessions::drop(const SaltLogin &login, const QByteArray &token)
{
    session(login).drop(token);
}

void SaltSessions::forgetOldRefusal(const SaltLogin &login)
{
    session(login).forgetOldRefusal();
}

} // namespace salve
