// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <algorithm>

namespace salve::cli {

namespace {

/// Where a command has to follow and something else does: a sentence. CLI11 says only that one has to.
std::string unknownCommand(const CLI::App &app)
{
    const CLI::App *group = &app;
    std::string name = app.get_name();
    while (!group->get_subcommands().empty()) {
        group = group->get_subcommands().front();
        name += ' ' + group->get_name();
    }
    const std::vector<std::string> unknown = app.remaining(true);
    if (group->get_require_subcommand_min() == 0 || unknown.empty() || unknown.front().front() == '-')
        return {};
    return '"' + unknown.front() + "\" is no command of " + name + "; " + name + " --help lists them.";
}

} // namespace

CommandLine::CommandLine(const std::string &version)
    : m_app("Salve watches services, repairs them, proves it, and calls a person when it could not.", "salvectl")
{
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.add_option("--data", m_dataDir, "the data folder (default: the one of this user)");
    m_app.add_flag("--json", m_isJson, "one JSON object a line");
    m_app.set_version_flag("--version", "salvectl " + version);
    Registry registry{m_app, m_chosen};
    addRunCommands(registry);
    addDemoCommand(registry);
    addOnceCommands(registry);
    addViewCommands(registry);
    addReportCommand(registry);
    addSteerCommands(registry);
    addConsentCommands(registry);
    addSetCommands(registry);
    addSecretCommands(registry);
    addCallingCommands(registry);
    addProxyCommands(registry);
    addTellCommands(registry);
    addCareCommands(registry);
    addAuditCommands(registry);
    addReplayCommand(registry);
    addDrillCommand(registry);
    addDiscoverCommand(registry);
    addMaintenanceCommands(registry);
    addSaltCommands(registry);
    addDescribeCommands(registry);
}

std::optional<int> CommandLine::read(std::vector<std::string> arguments, std::ostream &out, std::ostream &err)
{
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
    try {
        m_app.parse(std::move(arguments));
    } catch (const CLI::ParseError &error) {
        if (const std::string word = unknownCommand(m_app); !word.empty()) {
            err << word << std::endl;
            return kUsage;
        }
        // CLI11 prints help and versions as "errors" with code 0; everything else is a wrong call.
        return m_app.exit(error, out, err) == 0 ? kOk : kUsage;
    }
    return std::nullopt;
}

} // namespace salve::cli
