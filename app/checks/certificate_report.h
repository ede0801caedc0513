// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "net/certificate.h"

namespace salve {

// What checks say of certificates, whichever protocol they came with.

/// One line a certificate: subject, names, issuer, until when, fingerprint.
Evidence chainEvidence(const std::vector<Certificate> &chain, TimePoint now);

/// The one of the chain, as it was sent, that expires first; null for an empty chain.
const Certificate *firstToExpire(const std::vector<Certificate> &chain);
/// Days until then, as a metric.
Metric certificateDays(const std::vector<Certificate> &chain, TimePoint now);

/// Why a chain was not accepted, with its names and dates: "The TLS certificate of shop.example expired 3 days ago
/// (2026-11-18)." Empty where the cause is not about certificates.
QString certificateSentence(const QString &place, Cause cause, const std::vector<Certificate> &chain, TimePoint now);

/// An Ok result becomes a Warning (cert-expiring) with fewer days left.
void judgeCertificate(CheckResult &result, const std::vector<Certificate> &chain, int fewestDays, TimePoint now);

} // namespace salve
