// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace salve {

/// A message of RFC 5424.
struct SyslogMessage
{
    int facility{16}; ///< 0 to 23
    int severity{6};  ///< 0 to 7
    TimePoint at;
    QString host;
    QString app{QStringLiteral("salve")};
    QString process;
    QString id;                                        ///< of the sort of message
    std::vector<std::pair<QString, QString>> elements; ///< of our structured data
    QString text;
};

/// One line, whatever is in the text. What a field may not hold is replaced by "_".
QByteArray syslogBytes(const SyslogMessage &message);

/// "crit" and "critical" are 2; info is 6. Also the words that messages of Salve have: warning, info.
std::optional<int> syslogSeverity(const QString &word);
/// "daemon" is 3, "local0" 16.
std::optional<int> syslogFacility(const QString &word);

} // namespace salve
