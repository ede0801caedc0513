// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_jid.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtEndian>

namespace salve {

QString saltJid(TimePoint slot, const QString &effectKey, int attempt)
{
    const QByteArray seed = effectKey.toUtf8() + '\n' + QByteArray::number(attempt);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    const quint64 micros = qFromBigEndian<quint64>(hash.constData()) % 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(msOf(slot), Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss"))
           + QStringLiteral("%1").arg(micros, 6, 10, QLatin1Char('0'));
}

} // namespace salve
