// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/result.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <functional>
#include <memory>

namespace salve {

class Session;

namespace cli {

/// What scripts lean on.
enum ExitCode { kOk = 0, kWarning = 1, kCritical = 2, kUnknown = 3, kUsage = 64 };

/// A command that has begun calls this once, with its exit code.
using Done = std::function<void(int)>;

/// What every command needs: options given before its name, the streams, the kinds.
struct Context
{
    QString dataDir;
    bool isJson{false};
    Kinds kinds;
    QTextStream out;
    QTextStream err;
    QObject *owner{nullptr}; ///< lives as long as the command runs

    /// One JSON object on a line of its own.
    void line(const QJsonObject &object);
    /// Prints the sentence (with --json as {"error": …}) and gives the exit code for it.
    int complain(const Error &error);
    QString userName() const;
};

/// A command once its arguments are read: begins, and calls Done now or later.
using Begin = std::function<void(Context &, Done)>;

/// Where commands are registered; the chosen one is run when the event loop is up.
struct Registry
{
    CLI::App &app;
    std::shared_ptr<Begin> chosen;
    CLI::App *command(const char *name, const char *text, Begin begin);
};

/// Translations of everything that salvectl prints.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// One function per group of commands, each in its own file.
void addOnceCommands(Registry &registry);        ///< check, react
void addDescribeCommands(Registry &registry);    ///< describe, schema, validate, explain
void addViewCommands(Registry &registry);        ///< list, show, status, incidents
void addReportCommand(Registry &registry);       ///< report
void addSetCommands(Registry &registry);         ///< apply, export, diff
void addConsentCommands(Registry &registry);     ///< approve, undo, take-over, give-back, trust
void addSteerCommands(Registry &registry);       ///< hold, resume, stop, arm, mark, acknowledge, preflight, backup
void addSecretCommands(Registry &registry);      ///< secret set|new|remove|list
void addCallingCommands(Registry &registry);     ///< address, preview
void addProxyCommands(Registry &registry);       ///< proxy show|set|off
void addTellCommands(Registry &registry);        ///< tell test, tell receipt
void addCareCommands(Registry &registry);        ///< doctor
void addAuditCommands(Registry &registry);       ///< audit verify|export
void addReplayCommand(Registry &registry);       ///< replay
void addDrillCommand(Registry &registry);        ///< drill
void addRunCommands(Registry &registry);         ///< run
void addDemoCommand(Registry &registry);         ///< demo
void addMaintenanceCommands(Registry &registry); ///< maintenance list|add|start|extend|remove, extend
void addDiscoverCommand(Registry &registry);     ///< discover
void addSaltCommands(Registry &registry);        ///< salt doctor|match|export-templates

/// Opens the Salve that runs on the data folder, or one of its own without a schedule, and calls `then` with it. Where
/// neither can be, ends with what `refused` returns, or with the complaint.
void withSession(Context &context,
                 Done done,
                 std::function<void(Session &)> then,
                 std::function<int(const Error &)> refused = {});
/// Sends a command and ends with what `print` returns, or with the complaint.
void runCommand(Context &context,
                Done done,
                const QString &name,
                QJsonObject arguments,
                std::function<int(const QJsonObject &)> print);
void askQuery(Context &context,
              Done done,
              const QString &name,
              QJsonObject arguments,
              std::function<int(const QJsonObject &)> print);
/// Asks, and gives the data folder back before it goes on with the answer: what then takes its time keeps nobody out.
void askAndLeave(Context &context, Done done, const QString &name, std::function<void(const QJsonObject &)> then);

} // namespace cli
} // namespace salve
