// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/sql_check.h"
#include "core/schema_kind.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Settings : SqlSettings
{
    Settings() { port = Port{3306}; }
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"SqlCheck", withSqlFields<Settings>({})};
    return kSchema;
}

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SqlRequest request;
    request.server = SqlServer::MySql;
    return makeSqlCheck(settings, std::move(request), timeout, services);
}

} // namespace

const CheckKind &mysqlCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "mysql",
        .context = "SqlCheck",
        .title = QT_TRANSLATE_NOOP("SqlCheck", "MySQL or MariaDB query"),
        .summary = QT_TRANSLATE_NOOP("SqlCheck",
                                     "Logs in to a MySQL or MariaDB server, sends a query and looks at its value."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"db1.example"_s;
                settings.user = u"salve"_s;
                settings.query = u"SELECT count(*) FROM information_schema.processlist"_s;
                settings.degradedWhen = *NumberCondition::parse(u"> 80"_s);
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return sqlTarget(s); }}};
    return kKind;
}

} // namespace salve
