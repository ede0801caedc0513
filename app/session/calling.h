// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/called.h"
#include "core/model.h"

#include <QJsonObject>

namespace salve {

/// Where this Salve is called.
struct CallingPlace
{
    QString base; ///< "http://127.0.0.1:8642"; empty: the set names no port
    QString note; ///< why nobody is heard there just now, and what to do; empty when all is well
};
/// `listensAt` is empty while nothing is listened to; `trouble` says why, if it is known.
CallingPlace callingPlace(const Intake &intake, const QString &listensAt, const QString &trouble);

/// Whether everybody on the way reads along: other computers may call, and not by TLS.
bool isHeardInTheOpen(const Intake &intake);

/// {address, forms: [{address, meaning}], setup, payload, note}. Where the token is to be hidden it is "…".
QJsonObject callingJson(const CallingGuide &guide, const CallingPlace &place, const QString &token);
inline const QString kHiddenToken = QStringLiteral("…");
/// Of POST /hold/TOKEN.
CallingGuide holdGuide();

/// 192 bits from the system's source of randomness, in characters that may stand in an address.
QString newToken();

} // namespace salve
