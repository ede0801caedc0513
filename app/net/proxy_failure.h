// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_proxy.h"
#include "net/transport.h"

namespace salve {

// What went wrong between us and the target's first byte, when a proxy stands in between.

/// The proxy itself could not be looked up or reached: the failure names it already.
TransportFailure failureOfProxy(TransportFailure failure);
/// The proxy answered CONNECT, or a request in its whole address, with a status of its own.
TransportFailure refusalOfProxy(int status, const HttpProxy &proxy, const QString &target, const QString &words);
/// `code` is a CURLproxycode: what a SOCKS proxy answered.
TransportFailure socksFailure(int code, const HttpProxy &proxy, const QString &target, const QString &words);
/// The proxy took the wish to connect and never answered it.
TransportFailure proxyTimeout(const HttpProxy &proxy, const QString &target);

} // namespace salve
