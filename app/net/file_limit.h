// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace salve {

/// Lets this process have as many files and sockets open as the system allows it, at most kMostFiles: a thousand checks
/// on their way do not fit into the usual 1,024. Called once, at the start of whoever watches. Says how many it are.
constexpr quint64 kMostFiles = 65'536;
quint64 raiseFileLimit();
/// How many it may have open now.
quint64 fileLimit();
/// Children get the usual limit back: many programs cannot use a descriptor above 1,023 (select). For the time between
/// fork and exec: it calls nothing that could wait there.
void restoreFileLimit();

} // namespace salve
