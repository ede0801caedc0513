// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "cli/command_line.h"
#include "core/translation.h"
#include "reactions/reaction_library.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

/// The event loop runs until the command says that it is done.
int runChosen(const cli::CommandLine &line, cli::Context &context)
{
    QObject owner;
    context.owner = &owner;
    QTimer::singleShot(
        0, &owner, [&line, &context] { line.begin(context, [](int code) { QCoreApplication::exit(code); }); });
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

    cli::CommandLine line(SALVE_VERSION);
    if (const std::optional<int> code = line.read({argv + 1, argv + argc}, std::cout, std::cerr))
        return *code;

    const QString folder = line.dataDir().empty()
                               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/salve"_s
                               : QString::fromStdString(line.dataDir());
    const CheckLibrary checks(folder + u"/recipes"_s);
    const ReactionLibrary reactions(folder + u"/recipes"_s);
    cli::Context context{.dataDir = folder,
                         .isJson = line.isJson(),
                         .kinds = {checks.kinds(), reactions.kinds(), checks.troubles() + reactions.troubles()},
                         .out = QTextStream(stdout),
                         .err = QTextStream(stderr)};
    return runChosen(line, context);
}
