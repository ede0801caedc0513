// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QStringList>

namespace salve {

/// What a person reads, and between whom.
struct MailText
{
    QString from; ///< "name@example.org" or "Salve <name@example.org>"
    QStringList to;
    QString subject;
    QString body;
    TimePoint date;
    QString messageId; ///< without <>: "run-42@salve"; the same for a repeated try, so that it shows once
    bool operator==(const MailText &) const = default;
};

/// The mail as SMTP carries it: UTF-8, base64, marked as generated so that no holiday notice answers it.
QByteArray mailMessage(const MailText &text);

/// "Salve <name@example.org>" → "name@example.org"
QString bareAddress(const QString &address);

} // namespace salve
