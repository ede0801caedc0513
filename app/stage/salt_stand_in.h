// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/salt_stand_in_minions.h"
#include "stage/stand_in_server.h"

#include <deque>

namespace salve {

/// Who may log in and what the login says that they may do (an array as in external_auth; an object: nothing).
struct StandInUser
{
    QString password;
    QJsonValue perms{QJsonArray{QStringLiteral(".*"), QStringLiteral("@jobs"), QStringLiteral("@runner")}};
};

enum class SaltFault {
    CutBefore,   ///< closes without having done anything
    CutAfter,    ///< does it, then closes without an answer
    ServerError, ///< 500 at once
    Page,        ///< 200 with a page of somebody else
    Gateway,     ///< 504 after having done it
    Expired      ///< every session has ended just before
};

enum class MasterCondition {
    Up,
    Stopped, ///< salt-api answers 500 after a while, and never to a login
    Missing  ///< 503
};

/// A function for minions, as a reactor file or another client of the master names it.
struct StandInOrder
{
    QString function;
    QJsonArray arguments;
    QString target;
    QString targetType{QStringLiteral("glob")};
};

/// A salt-api with its master and minions, as far as a client can tell: logins and their ends, rights, functions, jobs,
/// hooks, and the ways in which each of them fails.
class StandInSalt : public QObject
{
    Q_OBJECT
public:
    using Reactor = std::function<void(const QString &path, const QHash<QString, QString> &form)>;
    /// Runners beside jobs.* and manage.*; none: no such runner.
    using Runner = std::function<std::optional<QJsonValue>(
        const QString &function, const QJsonArray &arguments, const QJsonObject &kwargs)>;

    /// How it behaves; may be changed at any time.
    struct Behaviour
    {
        Millis passwordDelay{0};     ///< before a wrong password is refused; pam takes 2.5 to 4.3 s
        Millis silence{15'000};      ///< until a minion that does not answer is given up
        Millis stoppedAnswer{5'000}; ///< until the API gives up a stopped master
        double tokenLife_s{43'200};
        QByteArray hookPrefix{"/hook"}; ///< webhook_url of the master
        bool hookNeedsLogin{false};
        MasterCondition master{MasterCondition::Up};
        QStringList eauths{QStringLiteral("pam")}; ///< of external_auth; any other is refused without a delay
        Millis runnerTakes{0};                     ///< of a runner that is not waited for
        QStringList clients{QStringLiteral("local"),
                            QStringLiteral("local_async"),
                            QStringLiteral("runner"),
                            QStringLiteral("runner_async"),
                            QStringLiteral("wheel")};
    };

    explicit StandInSalt(Clock &clock);

    StandInServer &server() { return m_server; }
    const StandInServer &server() const { return m_server; }
    QUrl url() const { return m_server.url(); }
    StandInMinions &minions() { return m_minions; }
    const StandInMinions &minions() const { return m_minions; }
    Behaviour &behaviour() { return m_behaviour; }
    void addUser(const QString &name, StandInUser user) { m_users.insert(name, std::move(user)); }
    void setReactor(Reactor reactor) { m_reactor = std::move(reactor); }
    void setRunner(Runner runner) { m_runner = std::move(runner); }

    /// The next requests to POST / meet these, one each. Where a function is named, only a call of it does.
    void failNext(SaltFault fault, const QString &function = {}) { m_faults.push_back({fault, function}); }
    void restartApi() { m_tokens.clear(); }
    void expireTokens();
    /// What the master sends by itself: a reactor that was called, the job of another client.
    void publish(const StandInOrder &order);
    /// What a minion says with event.send: goes to everybody who reads /events.
    void sendEvent(const QString &minion, const QString &tag, const QJsonObject &data);
    void cutEvents();
    /// Somebody else sends this under the jid that is looked up next, a moment before.
    void overtakeNext(StandInOrder order) { m_overtaker = std::move(order); }

    int logins() const { return m_logins; } ///< tried
    const std::vector<StandInRequest> &requests() const { return m_requests; }
    QStringList hooks() const { return m_hooks; } ///< paths of the events that reached the bus

private:
    struct Token
    {
        QString user;
        bool isExpired{false};
    };
    struct Fault
    {
        SaltFault fault;
        QString function;
    };

    void handle(const StandInRequest &request, const StandInPeer &peer);
    void logIn(const StandInRequest &request, const StandInPeer &peer);
    void hook(const StandInRequest &request, const StandInPeer &peer);
    void stream(const StandInRequest &request, const StandInPeer &peer);
    void run(const StandInRequest &request, const StandInPeer &peer);
    void runChunk(const QJsonObject &chunk, const Token &token, const StandInPeer &peer);
    void runLocal(const QJsonObject &chunk, const Token &token, const StandInPeer &peer);
    void runRunner(const QJsonObject &chunk, const Token &token, const StandInPeer &peer);
    void startRunner(const QJsonObject &chunk, const Token &token, const StandInPeer &peer);
    void runWheel(const QJsonObject &chunk, const Token &token, const StandInPeer &peer);
    std::optional<QJsonValue> runnerValue(const QString &function, const QJsonObject &chunk);
    void sendLine(const QString &tag, const QJsonObject &data);
    void answerLater(Millis delay, const StandInPeer &peer, const StandInAnswer &answer);
    std::optional<SaltFault> takeFault(const QString &function);
    const Token *tokenOf(const StandInRequest &request) const;
    bool
    mayRun(const QString &user, const QString &function, const QJsonArray &arguments, const QStringList &minions) const;
    /// `all` is "@runner" or "@wheel".
    bool mayCall(const QString &all, const QString &user, const QString &function) const;
    void publishAs(const QString &jid, const StandInOrder &order);
    QString newJid();

    Clock &m_clock;
    StandInServer m_server;
    StandInMinions m_minions;
    Behaviour m_behaviour;
    Reactor m_reactor;
    Runner m_runner;
    QHash<QString, StandInUser> m_users;
    QHash<QByteArray, Token> m_tokens;
    std::deque<Fault> m_faults;
    std::optional<StandInOrder> m_overtaker;
    int m_logins{0};
    int m_lastJid{0};
    std::vector<StandInRequest> m_requests;
    QStringList m_hooks;
    std::vector<StandInPeer> m_streams; ///< of /events
    QHash<QString, QJsonObject> m_runs; ///< of runners that were not waited for, by jid
};

} // namespace salve
