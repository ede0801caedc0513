// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "net/blocking_pool.h"
#include "net/salt_call.h"
#include "net/salt_errors.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace salve {

class Clock;

/// How long salt-api is waited for.
struct SaltLimits
{
    Millis login{20'000};    ///< a wrong pam password takes up to 4.3 s; with the master down a login hangs for minutes
    Millis run{60'000};      ///< of a synchronous call; the job behind it is followed after that
    Millis lookUp{30'000};   ///< jobs.active takes 16 s when a minion is dead
    Millis pollEvery{2'000}; ///< a look-up costs the master up to 1 s
    Millis retryRefused{600'000}; ///< a preflight may try a refused login again after that
    int lookUpTries{10};          ///< failed look-ups in a row before a job is given up as unknown
    bool operator==(const SaltLimits &) const = default;
};

/// What a login gives.
struct SaltToken
{
    QByteArray value;
    QJsonValue perms;
    bool operator==(const SaltToken &) const = default;
};

/// One session per address, user and secret: logs in once for all who wait, renews when the session has ended, and
/// remembers a refusal until the settings change (accounts get locked by repeated wrong passwords).
class SaltSessions
{
public:
    using Answer = tl::expected<SaltToken, SaltFailure>;
    using Then = std::function<void(const Answer &)>;

    SaltSessions(HttpClient &client, Clock &clock, SaltLimits limits = {});
    ~SaltSessions();
    Q_DISABLE_COPY_MOVE(SaltSessions)

    /// A good token, after a login where none is held; `then` is called later, unless the context is gone.
    void token(const SaltLogin &login, QObject *context, Then then);
    /// The server no longer knows that token; one got since then stays.
    void drop(const SaltLogin &login, const QByteArray &token);
    /// Lets an old refusal be tried again: somebody may have unlocked the account.
    void forgetOldRefusal(const SaltLogin &login);

    HttpClient &client() const { return m_client; }
    Clock &clock() const { return m_clock; }
    const SaltLimits &limits() const { return m_limits; }
    /// Where large answers are read, beside the thread that everything else needs.
    BlockingPool &readers() { return m_readers; }

private:
    class Session;
    Session &session(const SaltLogin &login);

    HttpClient &m_client;
    Clock &m_clock;
    const SaltLimits m_limits;
    BlockingPool m_readers{{2, 2}};
    std::map<QByteArray, std::unique_ptr<Session>> m_sessions;
};

} // namespace salve
