// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

#include <string>

namespace salve::cli {

/// A number that Salve has given out. `where` says where a person finds it: "salvectl status lists them".
inline CLI::Validator numberOf(const char *where)
{
    return {[where](const std::string &typed) {
                bool isNumber = false;
                const qlonglong number = QString::fromStdString(typed).toLongLong(&isNumber);
                return isNumber && number > 0 ? std::string() : "\"" + typed + "\" is not a number; " + where;
            },
            "NUMBER"};
}

} // namespace salve::cli
