// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check_library.h"
#include "cli/cli.h"
#include "reactions/kinds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace salve::test {

/// What a command printed, and what it ended with.
struct Said
{
    int code{-1};
    QString out;
    QString err;
};

/// salvectl in this process, with every kind and a folder of its own.
class CalledSalvectl
{
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataDir() const { return path(QStringLiteral("data")); }
    Kinds kinds() const { return {m_checks.kinds(), reactionKinds(), {}}; }

    Said run(std::vector<std::string> arguments) const
    {
        qputenv("SALVE_VAULT_KEY", QByteArray(64, 'a')); // each start takes it out of the environment
        CLI::App app{"salvectl", "salvectl"};
        app.fallthrough();
        bool isJson = false;
        app.add_flag("--json", isJson);
        cli::Registry registry{app, std::make_shared<cli::Begin>()};
        cli::addSetCommands(registry);
        cli::addViewCommands(registry);
        cli::addSecretCommands(registry);
        cli::addCallingCommands(registry);
        cli::addProxyCommands(registry);
        cli::addOnceCommands(registry);
        cli::addDescribeCommands(registry);
        cli::addDiscoverCommand(registry);
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
        app.parse(std::move(arguments));
        Said said;
        QObject owner;
        cli::Context context{.dataDir = dataDir(),
                             .isJson = isJson,
                             .kinds = kinds(),
                             .out = QTextStream(&said.out),
                             .err = QTextStream(&said.err),
                             .owner = &owner};
        std::optional<int> code;
        (*registry.chosen)(context, [&code](int given) { code = given; });
        if (QTest::qWaitFor([&code] { return code.has_value(); }, 60'000))
            said.code = *code;
        context.out.flush();
        context.err.flush();
        return said;
    }

private:
    const CheckLibrary m_checks;
    const QTemporaryDir m_dir;
};

} // namespace salve::test
