// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/node.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace salve::cli {

/// `host=web1 status=200-299 bearer=secret:NAME headers.X-Probe=salve`
Result<Node> settingsFromWords(const std::vector<std::string> &words);
/// Lists take `a,b` on the command line; every other value is read as it would be in a file.
void splitLists(Node &settings, const std::vector<FieldInfo> &fields);

} // namespace salve::cli
