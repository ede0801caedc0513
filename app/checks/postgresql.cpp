// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/sql_check.h"
#include "core/schema_kind.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Settings : SqlSettings
{
    Settings()
    {
        port = Port{5432};
        database = u"postgres"_s;
    }
    SqlTls tls{SqlTls::Prefer};
    QString caFile;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SqlCheck",
        withSqlFields<Settings>({
            choice(&Settings::tls, "tls", QT_TRANSLATE_NOOP("SqlCheck", "TLS")).more()
                .help(QT_TRANSLATE_NOOP("SqlCheck", "prefer: where the server offers it; require: or not at all; verify-full: and its certificate has to be right.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("SqlCheck", "CA file")).more()
                .help(QT_TRANSLATE_NOOP("SqlCheck", "A PEM file with the authority that signed the server's certificate.")),
        }),
        {{[](const Settings &s) { return s.tls != SqlTls::VerifyFull || !s.caFile.isEmpty(); }, u"ca-file"_s,
          QT_TRANSLATE_NOOP("SqlCheck", "verify-full needs a CA file to verify with"),
          [](Node &node) { node.set(u"tls"_s, Node::text(u"verify-full"_s)); }}}};
    return kSchema;
}
// clang-format on

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    SqlRequest request;
    request.server = SqlServer::PostgreSql;
    request.tls = settings.tls;
    request.caFile = settings.caFile;
    return makeSqlCheck(settings, std::move(request), timeout, services);
}

} // namespace

const CheckKind &postgresqlCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "postgresql",
        .context = "SqlCheck",
        .title = QT_TRANSLATE_NOOP("SqlCheck", "PostgreSQL query"),
        .summary =
            QT_TRANSLATE_NOOP("SqlCheck", "Logs in to a PostgreSQL server, sends a query and looks at its value."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"db1.example"_s;
                settings.user = u"salve"_s;
                settings.query = u"SELECT count(*) FROM pg_stat_activity"_s;
                settings.degradedWhen = *NumberCondition::parse(u"> 80"_s);
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return sqlTarget(s); }}};
    return kKind;
}

} // namespace salve
