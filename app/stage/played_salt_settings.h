// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "stage/played_stand_ins.h"

namespace salve {

/// Its password is the name of a secret of the story.
struct PlayedUser
{
    QString name;
    QString password;
    QStringList may{QStringLiteral(".*"), QStringLiteral("@jobs"), QStringLiteral("@runner")};
};

struct PlayedMinion
{
    QString id;
    QStringList roles;
    QString address;
};

/// What a function of the minions answers, and which servers work again a moment after it has ended.
struct PlayedFunction
{
    QString function;
    QStringList arguments; ///< none: whatever it is called with
    Node value;            ///< null: true
    int retcode{0};
    Millis takes{200};
    QStringList mends;
    Millis comesUp{300}; ///< behind its end: a restarted service takes a moment, and a state run is known to end late
};

/// Whose reactor files a master has: some that the stage plays, or those that Salve exports, rendered as a master does.
enum class PlayedReactor { Played, Exported };
template<>
struct Words<PlayedReactor>
{
    static constexpr std::array list{"played", "exported"};
};

/// A reactor file: calls the function on the target of the form when the key is right. The key is the name of a secret.
struct PlayedHook
{
    QString path;
    QString key;
    QString function; ///< empty: the one that the form names as its module; an exported file knows its own
};

/// What a story tells of a salt-api:
///
///     - server: salt
///       name: master
///       tls: own-ca                 # none (default) or own-ca
///       hook-prefix: webhooks       # webhook_url of the master; default hook
///       token-life: 12h             # of a login, as it is promised
///       clients: [local, runner]    # netapi_enable_clients; default all
///       hook-needs-login: no        # default; yes: webhook_disable_auth of the master is off
///       users: [{name: salve, password: salt-api, may: ['.*', '@jobs', '@runner']}]
///       minions: [{id: web1, roles: [web], address: 10.0.0.1}]
///       functions:
///         - {function: service.restart, arguments: [nginx], return: true, retcode: 0, takes: 500ms, mends: [shop]}
///         - {function: state.highstate, mends: [shop], comes-up: 3s}     # so long after its end
///       hooks:     # cmd/script calls with script and args, every other one with args
///         - {path: services/restart, key: salt-hook, function: service.restart}
///       reactor: exported          # default played; exported: each call and what its file orders is an event of the
///       log runners:
///         - {function: state.orchestrate, return: {data: {…}, retcode: 0}, takes: 1s, mends: [shop]}
struct PlayedSaltSettings
{
    PlayedTls tls{PlayedTls::None};
    QString hookPrefix{QStringLiteral("hook")};
    Millis tokenLife{std::chrono::hours{12}};
    QStringList clients; ///< none: all
    bool hookNeedsLogin{false};
    std::vector<PlayedUser> users;
    std::vector<PlayedMinion> minions;
    std::vector<PlayedFunction> functions;
    std::vector<PlayedHook> hooks;
    PlayedReactor reactor{PlayedReactor::Played};
    std::vector<PlayedFunction> runners; ///< of the master; only one that is not waited for takes its time
};

const Schema<PlayedSaltSettings> &playedSaltSchema();

} // namespace salve
