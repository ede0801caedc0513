// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/node.h"
#include "core/result.h"
#include "core/time.h"

#include <QHash>

#include <string>
#include <vector>

namespace salve::cli {

/// `host=web1 status=200-299 bearer=secret:NAME headers.X-Probe=salve`
Result<Node> settingsFromWords(const std::vector<std::string> &words);
/// Lists take `a,b` on the command line; every other value is read as it would be in a file.
void splitLists(Node &settings, const std::vector<FieldInfo> &fields);
/// What was typed behind an option that takes a time to pass, such as "--for"; the error names the option.
Result<Millis> durationBehind(const char *option, const std::string &typed);
/// Lines such as "repeats: …" begin with the option that a person has typed, where a set has a key.
Error asTyped(Error error, const QHash<QString, QString> &options);

} // namespace salve::cli
