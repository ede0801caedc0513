// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Outside of the namespace, as the macro wants it: a static library's resources are linked only when asked for.
static void initStoreResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace salve {

namespace {

// "SALV": tells our files from those of other programs (file(1) shows it).
constexpr qint64 kApplicationId = 0x53414C56;

Error notOurs(const QString &file)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Store",
                                        "%1 is a database of another program. Choose another data folder with --data.")
                .arg(QDir::toNativeSeparators(file)),
            {}};
}

Error newer(const QString &file, qint64 found, int known)
{
    return {
        ErrorCode::Newer,
        QCoreApplication::translate("Store",
                                    "%1 was written by a newer Salve (version %2 of the file, this one knows %3). "
                                    "Start that Salve, or choose another data folder with --data. Nothing was changed.")
            .arg(QDir::toNativeSeparators(file))
            .arg(found)
            .arg(known),
        {}};
}

Result<qint64> pragma(Database &database, QLatin1StringView sql)
{
    return database.value(sql).map(
        [](const std::optional<QVariant> &value) { return value ? value->toLongLong() : 0; });
}

Result<void> backUp(Database &database, qint64 version)
{
    const QString backup =
        QFileInfo(database.file()).dir().filePath(QStringLiteral("before-version-%1.sqlite").arg(version + 1));
    QFile::remove(backup); // of an earlier try that failed: the same content
    QString quoted = backup;
    quoted.replace(u'\'', "''"_L1);
    return database.runOnce("VACUUM INTO '%1'"_L1.arg(quoted));
}

QStringList statementsOf(QString sql)
{
    static const QRegularExpression kComment(u"--[^\n]*"_s);
    static const QRegularExpression kEnd(u";[ \t]*(?:\n|$)"_s);
    QStringList statements = sql.remove(kComment).split(kEnd);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    initStoreResources();
    std::vector<Migration> migrations;
    for (const QFileInfo &info : QDir(u":/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({info.baseName().section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<SchemaState> inspect(Database &database, const std::vector<Migration> &migrations)
{
    const Result<qint64> version = pragma(database, "PRAGMA user_version"_L1);
    const Result<qint64> application = pragma(database, "PRAGMA application_id"_L1);
    const Result<qint64> tables = pragma(database, "SELECT count(*) FROM sqlite_master"_L1);
    for (const Result<qint64> *read : {&version, &application, &tables}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    const SchemaState state{*tables == 0 && *version == 0, static_cast<int>(*version)};
    if (!state.isEmpty && *application != kApplicationId)
        return tl::unexpected(notOurs(database.file()));
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (state.version > newest)
        return tl::unexpected(newer(database.file(), state.version, newest));
    return state;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    const Result<SchemaState> state = inspect(database, migrations);
    if (!state)
        return tl::unexpected(state.error());
    if (migrations.empty() || state->version == migrations.back().number)
        return {};
    if (!state->isEmpty) {
        if (Result<void> saved = backUp(database, state->version); !saved)
            return saved;
    }
    Work work(database);
    const auto once = [&work](const QString &sql) {
        if (!work.isGood())
            return;
        if (const Result<void> done = work.database().runOnce(sql); !done)
            work.fail(done.error());
    };
    for (const Migration &migration : migrations) {
        if (migration.number <= state->version)
            continue;
        for (const QString &statement : statementsOf(migration.sql))
            once(statement);
        once(u"PRAGMA user_version = %1"_s.arg(migration.number));
    }
    once(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    return work.commit();
}

} // namespace salve
