// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/services.h"
#include "net/transport.h"

#include <QUrl>

#include <optional>

namespace salve {

/// The preflight of what cannot be tried without effect: are the secrets here, is the name known, does the port answer?
/// A red report at once where `secretError` says that a secret is missing.
std::unique_ptr<PreflightOperation>
reachPreflight(Services &services, const QUrl &url, const std::optional<Error> &secretError);

std::unique_ptr<PreflightOperation>
reachPreflight(Services &services, const Endpoint &server, const std::optional<Error> &secretError);

/// A preflight whose answer is known without asking anybody.
std::unique_ptr<PreflightOperation> knownPreflight(PreflightReport report);

} // namespace salve
