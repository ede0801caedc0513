// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sql_probe.h"

namespace salve {

// What database drivers say, as causes. `words` are the server's or the client library's own, `code` its number or
// SQLSTATE where it gave one.

/// libmariadb gives the same number for a port that refuses and for one that never answers.
enum class Waited { NotLong, TillTheEnd };

TransportFailure sqlConnectFailure(const SqlRequest &request, const QString &code, const QString &words, Waited waited);
TransportFailure sqlQueryFailure(const SqlRequest &request, const QString &code, const QString &words);
TransportFailure sqlDriverMissing(SqlServer server);

} // namespace salve
