// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening.h"
#include "core/neighbours.h"

namespace salve {

class BlockingPool;
class Clock;
class CurlMulti;
class DesktopNotifier;
class HttpClient;
class Looks;
class Resolver;
class SaltEvents;
class SaltSessions;
class Steering;
class TlsConfigurations;

/// What kinds reach the world with. Everything here belongs to the engine's thread and outlives the operations.
struct Services
{
    Clock &clock;
    Resolver &resolver;
    TlsConfigurations &tls;
    HttpClient &checks; ///< Qt: the default of http checks, never for what acts
    HttpClient &actors; ///< curl: sends a request once; exact phases, unix sockets
    CurlMulti &curl;
    SecretSource secrets;
    SaltSessions *salt{nullptr};
    DesktopNotifier *notifier{nullptr}; ///< null where there is no desktop
    BlockingPool *blocking{nullptr};    ///< database drivers and D-Bus, which know only calls that block
    SaltEvents *saltEvents{nullptr};
    const Neighbours *neighbours{nullptr}; ///< null where no set is loaded
    const Inbox *inbox{nullptr};           ///< null where nobody listens: a check made once from the command line
    Looks *looks{nullptr};                 ///< null where no set is loaded
    Steering *steering{nullptr};           ///< null where no engine runs
};

} // namespace salve
