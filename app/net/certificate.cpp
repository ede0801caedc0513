// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/certificate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>

namespace salve {

namespace {

// Common name first, as people say it; then what else tells two authorities apart.
QString nameText(const QSslCertificate &certificate, QStringList (QSslCertificate::*of)(const QByteArray &) const)
{
    QStringList parts;
    for (const char *attribute : {"CN", "O", "OU", "C"}) {
        for (const QString &value : (certificate.*of)(attribute))
            parts.append(QLatin1StringView(attribute) + u'=' + value);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

int daysLeft(const Certificate &certificate, TimePoint now)
{
    return int(std::chrono::floor<std::chrono::days>(certificate.notAfter - now).count());
}

Certificate certificateOf(const QSslCertificate &certificate)
{
    Certificate result;
    result.subject = nameText(certificate, &QSslCertificate::subjectInfo);
    result.issuer = nameText(certificate, &QSslCertificate::issuerInfo);
    const auto names = certificate.subjectAlternativeNames();
    result.names = QStringList(names.cbegin(), names.cend());
    result.fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    result.notBefore = timeFromMs(certificate.effectiveDate().toMSecsSinceEpoch());
    result.notAfter = timeFromMs(certificate.expiryDate().toMSecsSinceEpoch());
    return result;
}

} // namespace salve
