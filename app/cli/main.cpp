// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "cli/cli.h"
#include "core/translation.h"
#include "reactions/reaction_library.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

void addCommands(cli::Registry &registry)
{
    cli::addRunCommands(registry);
    cli::addDemoCommand(registry);
    cli::addOnceCommands(registry);
    cli::addViewCommands(registry);
    cli::addReportCommand(registry);
    cli::addSteerCommands(registry);
    cli::addConsentCommands(registry);
    cli::addSetCommands(registry);
    cli::addSecretCommands(registry);
    cli::addCallingCommands(registry);
    cli::addProxyCommands(registry);
    cli::addTellCommands(registry);
    cli::addCareCommands(registry);
    cli::addAuditCommands(registry);
    cli::addReplayCommand(registry);
    cli::addDrillCommand(registry);
    cli::addDiscoverCommand(registry);
    cli::addMaintenanceCommands(registry);
    cli::addSaltCommands(registry);
    cli::addDescribeCommands(registry);
}

/// The event loop runs until the command says that it is done.
int runChosen(const cli::Begin &begin, cli::Context &context)
{
    QObject owner;
    context.owner = &owner;
    QTimer::singleShot(
        0, &owner, [&begin, &context] { begin(context, [](int code) { QCoreApplication::exit(code); }); });
    const int code = QCoreApplication::exec();
    context.out.flush();
    context.err.flush();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"salve"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALVE_VERSION));
    installTranslation(application);

    CLI::App app{"Salve watches services, repairs them, proves it, and calls a person when it could not.", "salvectl"};
    app.require_subcommand(1);
    app.fallthrough();
    std::string dataDir;
    bool isJson = false;
    app.add_option("--data", dataDir, "the data folder (default: the one of this user)");
    app.add_flag("--json", isJson, "one JSON object a line");
    app.set_version_flag("--version", std::string("salvectl ") + SALVE_VERSION);
    cli::Registry registry{app, std::make_shared<cli::Begin>()};
    addCommands(registry);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // CLI11 prints help and versions as "errors" with code 0; everything else is a wrong call.
        return app.exit(error) == 0 ? cli::kOk : cli::kUsage;
    }

    const QString folder = dataDir.empty()
                               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/salve"_s
                               : QString::fromStdString(dataDir);
    const CheckLibrary checks(folder + u"/recipes"_s);
    const ReactionLibrary reactions(folder + u"/recipes"_s);
    cli::Context context{.dataDir = folder,
                         .isJson = isJson,
                         .kinds = {checks.kinds(), reactions.kinds(), checks.troubles() + reactions.troubles()},
                         .out = QTextStream(stdout),
                         .err = QTextStream(stderr)};
    return runChosen(*registry.chosen, context);
}
