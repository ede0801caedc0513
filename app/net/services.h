// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <functional>

namespace salve {

class BlockingPool;
class Clock;
class CurlMulti;
class DesktopNotifier;
class HttpClient;
class Resolver;
class SaltSessions;
class TlsConfigurations;

/// The value of a secret by its name in the vault; the error says why there is none (missing, locked).
using SecretSource = std::function<Result<QString>(const QString &name)>;

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
};

} // namespace salve
