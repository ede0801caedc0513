// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/played_salt_settings.h"

namespace salve {

namespace {

const Schema<PlayedUser> &userSchema()
{
    static const Schema<PlayedUser> kSchema{"Story",
                                            {text(&PlayedUser::name, "name", "Name").required(),
                                             text(&PlayedUser::password, "password", "Password").required(),
                                             texts(&PlayedUser::may, "may", "May")}};
    return kSchema;
}

const Schema<PlayedMinion> &minionSchema()
{
    static const Schema<PlayedMinion> kSchema{"Story",
                                              {text(&PlayedMinion::id, "id", "Id").required(),
                                               texts(&PlayedMinion::roles, "roles", "Roles"),
                                               text(&PlayedMinion::address, "address", "Address")}};
    return kSchema;
}

const Schema<PlayedFunction> &functionSchema()
{
    static const Schema<PlayedFunction> kSchema{"Story",
                                                {text(&PlayedFunction::function, "function", "Function").required(),
                                                 texts(&PlayedFunction::arguments, "arguments", "Arguments"),
                                                 any(&PlayedFunction::value, "return", "Return"),
                                                 integer(&PlayedFunction::retcode, "retcode", "Retcode").range(0, 255),
                                                 duration(&PlayedFunction::takes, "takes", "Takes"),
                                                 texts(&PlayedFunction::mends, "mends", "Mends"),
                                                 duration(&PlayedFunction::comesUp, "comes-up", "Comes up")}};
    return kSchema;
}

const Schema<PlayedHook> &hookSchema()
{
    static const Schema<PlayedHook> kSchema{"Story",
                                            {text(&PlayedHook::path, "path", "Path").required(),
                                             text(&PlayedHook::key, "key", "Key").required(),
                                             text(&PlayedHook::function, "function", "Function")}};
    return kSchema;
}

} // namespace

const Schema<PlayedSaltSettings> &playedSaltSchema()
{
    using S = PlayedSaltSettings;
    static const Schema<S> kSchema{"Story",
                                   {choice(&S::tls, "tls", "TLS"),
                                    text(&S::hookPrefix, "hook-prefix", "Hook prefix"),
                                    duration(&S::tokenLife, "token-life", "Token life"),
                                    texts(&S::clients, "clients", "Clients"),
                                    boolean(&S::hookNeedsLogin, "hook-needs-login", "Hook needs login"),
                                    objects(&S::users, userSchema(), "users", "Users"),
                                    objects(&S::minions, minionSchema(), "minions", "Minions"),
                                    objects(&S::functions, functionSchema(), "functions", "Functions"),
                                    objects(&S::hooks, hookSchema(), "hooks", "Hooks"),
                                    choice(&S::reactor, "reactor", "Reactor"),
                                    objects(&S::runners, functionSchema(), "runners", "Runners")}};
    return kSchema;
}

} // namespace salve
