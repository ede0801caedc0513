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
    /// The failure names the file that cannot be used.
    tl::expected<QSslConfiguration, TransportFailure> make(const TlsSettings &settings);

private:
    struct Entry
    {
        QList<QSslCertificate> certificates;
        QDateTime modified;
        qint64 size_bytes{0};
    };
    /// Empty when there is none in it.
    QList<QSslCertificate> certificatesOf(const QString &file);

    QHash<QString, Entry> m_files;
    QList<QSslCertificate> m_systemAuthorities; ///< read when the first CA file is used: it takes 100 ms
};

} // namespace salve
