// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/listening.h"

namespace salve {

QString Delivery::queryValue(QStringView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray Delivery::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[key, value] : headers) {
        if (key == lowerCaseName)
            return value;
    }
    return {};
}

Heard Heard::refused(int status, const QString &why)
{
    Heard heard;
    heard.fate = Fate::Refused;
    heard.status = status;
    heard.body = why.toUtf8();
    return heard;
}

} // namespace salve
