// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// The two outputs of a program as people are shown them: bounded, without control characters and without what the
/// vault gave. An empty one is left out.
std::vector<Evidence>
outputEvidence(const QByteArray &output, const QByteArray &errors, const QStringList &secrets = {});

/// The last line that a program said, of its errors before its output: most say there what went wrong.
QString lastWords(const QByteArray &output, const QByteArray &errors, const QStringList &secrets = {});

/// A command line as one would write it in a shell.
QString commandLine(const QStringList &words);

/// "0", "3-5": exit codes that mean success.
bool isExitCode(const QString &text);
bool isAmong(const QStringList &exitCodes, int code);

} // namespace salve
