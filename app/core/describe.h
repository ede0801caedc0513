// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <QJsonArray>

namespace salve {

/// The word of a field's kind as it stands in `describe --json`.
template<>
struct Words<FieldKind>
{
    static constexpr std::array list{"text",
                                     "long-text",
                                     "host",
                                     "url",
                                     "file",
                                     "port",
                                     "integer",
                                     "number",
                                     "boolean",
                                     "duration",
                                     "size",
                                     "choice",
                                     "text-list",
                                     "text-map",
                                     "secret",
                                     "text-or-secret",
                                     "object",
                                     "object-list",
                                     "any"};
};

/// {"kind", "title", "summary", "fields": […], "example"}; of reactions also "effect", "takes-up-to" and "proof", as of
/// the example.
QJsonObject describeJson(const Kind &kind);
/// {"checks": […], "reactions": […]}
QJsonObject describeJson(const Kinds &kinds);
QJsonArray describeFieldsJson(const std::vector<FieldInfo> &fields);

/// The reference page of a kind as plain text for a terminal.
QString describeText(const Kind &kind);
QString describeFieldsText(const std::vector<FieldInfo> &fields);

} // namespace salve
