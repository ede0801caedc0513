// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/stand_in_server.h"

#include <QJsonObject>

namespace salve {

/// An error page as CherryPy makes it: the reason stands in the first paragraph.
StandInAnswer saltPage(int status, const QString &reason);
StandInAnswer saltJson(const QJsonObject &body);
/// {"return": [member]}
StandInAnswer saltReturn(const QJsonValue &member);
/// The only error that comes as JSON.
StandInAnswer saltServerError();

} // namespace salve
