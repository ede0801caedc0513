// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_verdict.h"

namespace salve {

/// What one minion returned, by the table of its function's family. `retcode` is Salt's own; a failed restart may have
/// 0.
MinionVerdict judgeReturn(const SaltCall &call, const QString &id, const QJsonValue &value, const QJsonValue &retcode);

/// The results of a state run: object by state key, or a list of sentences where nothing was applied.
MinionVerdict judgeStates(const SaltCall &call, const QString &id, const QJsonValue &value, qint64 retcode);

/// One line, at most so many characters, control characters gone.
QString saltLine(const QString &text, qsizetype limit_chars = 300);
/// "web1: stopped; web2: did not answer; and 3 more": what does not fit into 300 characters is counted.
QString saltParts(const QStringList &parts);
/// The last line that is not empty.
QString lastLine(const QString &text);

} // namespace salve
