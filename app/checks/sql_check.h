// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/number_condition.h"
#include "net/services.h"
#include "net/sql_probe.h"

#include <iterator>

namespace salve {

/// What every check asks of a database server that logs in and sends a query.
struct SqlSettings
{
    QString host;
    Port port;
    QString database;
    QString user;
    SecretRef password;
    QString query{QStringLiteral("SELECT 1")};
    QString expect;
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
    QString unit;
    std::optional<Millis> slowAbove;
};

/// Their fields, for a Schema in the context "SqlCheck", with those that only one server has behind them.
template<class S>
std::vector<Field<S>> withSqlFields(std::vector<Field<S>> own)
{
    // clang-format off
    std::vector<Field<S>> fields{
        host<S>(&S::host, "host", QT_TRANSLATE_NOOP("SqlCheck", "Host")).required().example(QStringLiteral("db1.example")),
        port<S>(&S::port, "port", QT_TRANSLATE_NOOP("SqlCheck", "Port")),
        text<S>(&S::user, "user", QT_TRANSLATE_NOOP("SqlCheck", "User")).required().example(QStringLiteral("salve"))
            .help(QT_TRANSLATE_NOOP("SqlCheck", "An account of its own that may only read.")),
        secret<S>(&S::password, "password", QT_TRANSLATE_NOOP("SqlCheck", "Password")),
        text<S>(&S::database, "database", QT_TRANSLATE_NOOP("SqlCheck", "Database")),
        text<S>(&S::query, "query", QT_TRANSLATE_NOOP("SqlCheck", "Query")).multiline()
            .help(QT_TRANSLATE_NOOP("SqlCheck", "The first value of its first row counts. A write shows that the server is not read-only.")),
        text<S>(&S::expect, "expect", QT_TRANSLATE_NOOP("SqlCheck", "Expected value"))
            .help(QT_TRANSLATE_NOOP("SqlCheck", "Anything else is Down.")),
        numberCondition<S>(&S::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("SqlCheck", "Degraded when the value is")),
        numberCondition<S>(&S::downWhen, "down-when", QT_TRANSLATE_NOOP("SqlCheck", "Down when the value is")),
        text<S>(&S::unit, "unit", QT_TRANSLATE_NOOP("SqlCheck", "Unit")).more(),
        duration<S>(&S::slowAbove, "slow-above", QT_TRANSLATE_NOOP("SqlCheck", "Slow above"))
            .help(QT_TRANSLATE_NOOP("SqlCheck", "Connecting, login and query together. Longer makes the monitor Degraded.")),
    };
    // clang-format on
    std::move(own.begin(), own.end(), std::back_inserter(fields));
    return fields;
}

/// `request` says what only the kind knows: the server, and how TLS is spoken with it.
Result<std::unique_ptr<CheckOperation>>
makeSqlCheck(const SqlSettings &settings, SqlRequest request, Millis timeout, Services &services);

QString sqlTarget(const SqlSettings &settings);

} // namespace salve
