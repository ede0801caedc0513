// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"

#include <iosfwd>
#include <optional>

namespace salve::cli {

/// Everything that salvectl can be told: the options before a command, and every command.
class CommandLine
{
public:
    explicit CommandLine(const std::string &version);
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// Without the name of the program. An exit code where there is nothing to begin: help, or a wrong call.
    std::optional<int> read(std::vector<std::string> arguments, std::ostream &out, std::ostream &err);
    /// Begins what was read.
    void begin(Context &context, Done done) const { (*m_chosen)(context, std::move(done)); }
    const std::string &dataDir() const { return m_dataDir; }
    bool isJson() const { return m_isJson; }

private:
    CLI::App m_app;
    std::shared_ptr<Begin> m_chosen{std::make_shared<Begin>()};
    std::string m_dataDir;
    bool m_isJson{false};
};

} // namespace salve::cli
