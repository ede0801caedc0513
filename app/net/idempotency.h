// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "net/http_exchange.h"

namespace salve {

/// The same for every run that is the same repair in the same cooldown, also on another installation: a receiver that
/// knows the Idempotency-Key header carries it out once. 32 hex digits.
QString idempotencyKey(const QString &effectKey, TimePoint cooldownSlot);

/// The three headers of the Standard Webhooks specification. `secret` is base64, with or without its `whsec_` in front.
HttpHeaders standardWebhookHeaders(const QString &secret, const QByteArray &id, TimePoint now, const QByteArray &body);

} // namespace salve
