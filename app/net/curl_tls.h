// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/certificate.h"
#include "net/tls_settings.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

struct x509_store_st;

namespace salve {

/// The TLS side of one transfer: what it trusts, and what the handshake showed. Outlives the transfer.
struct CurlTls
{
    std::shared_ptr<x509_store_st> trusted;
    bool hasBegun{false};          ///< connected, and the handshake started
    int verifyError{0};            ///< X509_V_ERR_…, 0 when the chain is good
    std::vector<QByteArray> chain; ///< DER, as sent
    std::vector<Certificate> certificates() const;
};

/// The authorities that transfers trust, read once per CA file: libcurl would parse 290 certificates for each
/// handshake.
class CurlTrust
{
public:
    /// Sets up TLS on an easy handle (CURL *). Fails when the CA file cannot be used; a client certificate that cannot
    /// be used fails the handshake.
    std::optional<TransportFailure> install(void *easy, const TlsSettings &settings, CurlTls &tls);

private:
    struct Entry
    {
        std::shared_ptr<x509_store_st> store;
        QDateTime modified;
        qint64 size_bytes{-1};
    };
    std::shared_ptr<x509_store_st> storeFor(const QString &caFile);
    QHash<QString, Entry> m_entries; ///< by file; the empty name is the system's authorities alone
};

} // namespace salve
