// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/idempotency.h"

#include "net/signing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace salve {

QString idempotencyKey(const QString &effectKey, TimePoint cooldownSlot)
{
    const QByteArray text = effectKey.toUtf8() + ' ' + QByteArray::number(msOf(cooldownSlot));
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

HttpHeaders standardWebhookHeaders(const QString &secret, const QByteArray &id, TimePoint now, const QByteArray &body)
{
    const QString prefix = u"whsec_"_s;
    const QString encoded = secret.startsWith(prefix) ? secret.mid(prefix.size()) : secret;
    const QByteArray seconds = QByteArray::number(msOf(now) / 1000);
    const QByteArray signature =
        hmacSha256Base64(QByteArray::fromBase64(encoded.toLatin1()), id + '.' + seconds + '.' + body);
    return {{"webhook-id", id}, {"webhook-timestamp", seconds}, {"webhook-signature", "v1," + signature}};
}

} // namespace salve
