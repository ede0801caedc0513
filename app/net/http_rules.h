// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"

namespace salve {

// What both clients hold to, as pure functions.

/// Why the request cannot be sent as it is; none when it can.
std::optional<TransportFailure> problemOf(const HttpRequest &request);

/// Userinfo turned into a header, defaults added.
HttpRequest readyToSend(HttpRequest request);

/// Where the answer leads, resolved against `url`; invalid when it is no redirect that a client would follow.
QUrl redirectTarget(const QUrl &url, const QByteArray &method, const HttpResponse &response);

bool isSameOrigin(const QUrl &a, const QUrl &b);
/// What may go to another origin: nothing that could be a credential, whatever its name.
HttpHeaders headersForStranger(const HttpHeaders &headers);

quint16 portOf(const QUrl &url);
/// "Salve/0.1.0"
QByteArray userAgent();

} // namespace salve
