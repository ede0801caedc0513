// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "net/ssh_command.h"

namespace salve {

/// The settings `ssh:` of every kind that goes to another host through SSH.
const Schema<SshTarget> &sshSchema();

/// "salve@web1.example", "web1.example:2222"
QString sshPlace(const SshTarget &target);

} // namespace salve
