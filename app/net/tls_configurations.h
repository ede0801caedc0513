// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/tls_settings.h"

#include <QDateTime>
#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace salve {

/// Makes the configurations of Qt's TLS sockets. Files are read when they are new or have changed.
class TlsConfigurations
{
public:
    /// Has Qt load OpenSSL and list its ciphers: 7 ms, from a cold disk 100, that the first connection would wait.
    TlsConfigurations();
    /// The failure names the file that cannot be used.
    tl::expected<QSslConfiguration, TransportFailure> make(const TlsSettings &settings);

private:
    /// What a file held when it was read.
    template<class Content>
    struct Entry
    {
        Content content;
        QDateTime modified;
        qint64 size_bytes{0};
    };

    QHash<QString, Entry<QSslConfiguration>> m_trusts; ///< by CA file
    QHash<QString, Entry<QList<QSslCertificate>>> m_chains;
};

} // namespace salve
