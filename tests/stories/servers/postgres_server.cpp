// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/postgres_server.h"

#include "stage/played_stand_ins.h"
#include "support/database_servers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    QStringList setup;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"Story", {texts(&Settings::setup, "setup", "Setup")}};
    return kSchema;
}

class PlayedPostgres final : public PlayedServer
{
public:
    PlayedPostgres(QString name, Settings settings) : m_name(std::move(name)), m_settings(std::move(settings)) {}

    /// Waits until it listens: there is nobody yet to keep waiting.
    void open(QObject *context, Opened then) override
    {
        m_server = std::make_unique<test::PostgresServer>();
        Result<void> opened;
        if (!m_server->start(m_settings.setup))
            opened = fail(ErrorCode::Unavailable, QString::fromLocal8Bit(m_server->output()).trimmed());
        else
            m_port = m_server->port();
        answerLater(context, std::move(then), opened);
    }

    QHash<QString, QString> values() const override { return {{u"port"_s, QString::number(m_port)}}; }

    Result<void> act(const QString &what, const Node &) override
    {
        if (what == "stop"_L1) {
            m_server.reset();
            return {};
        }
        // New sessions of the user begin like this; the one that says so has to be allowed to write it down.
        const QString setting = u"ALTER ROLE salve SET default_transaction_read_only = "_s;
        if (what == "read-only"_L1)
            return execute(setting + u"on"_s);
        if (what == "mend"_L1)
            return execute(setting + u"off"_s);
        return unknownAct(m_name, what, {u"read-only"_s, u"mend"_s, u"stop"_s});
    }

private:
    Result<void> execute(const QString &statement) const
    {
        Result<void> done;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
            database.setHostName(u"127.0.0.1"_s);
            database.setPort(m_port);
            database.setUserName(u"salve"_s);
            database.setPassword(u"right"_s);
            database.setDatabaseName(u"postgres"_s);
            database.open();
            QSqlQuery query(database);
            if (!query.exec(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE"_s) || !query.exec(statement))
                done =
                    fail(ErrorCode::Unavailable,
                         u"%1: %2"_s.arg(m_name, (database.lastError().text() + query.lastError().text()).trimmed()));
        }
        QSqlDatabase::removeDatabase(m_name);
        return done;
    }

    const QString m_name;
    const Settings m_settings;
    quint16 m_port{0};
    std::unique_ptr<test::PostgresServer> m_server;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> postgresServer(const StoryServer &told, const PlayedWorld &)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<PlayedPostgres>(told.name, *settings);
}

} // namespace salve::story
