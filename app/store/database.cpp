// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <atomic>

namespace salve {

namespace {

Q_LOGGING_CATEGORY(lcStore, "salve.store")

QString text(const char *source)
{
    return QCoreApplication::translate("Store", source);
}

// Primary result codes of SQLite (sqlite.org/rescode.html); QtSql hands out extended ones, whose low byte they are.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    CorruptFile = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error errorFor(int code, const QString &file, const QString &detail)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (code & 0xff) {
    case Full:
        return {ErrorCode::Io,
                text(QT_TRANSLATE_NOOP("Store", "The disk is full: %1 cannot grow. Free some space there.")).arg(name),
                detail};
    case Perm:
    case ReadOnlyFile:
    case CannotOpen:
        return {ErrorCode::Io,
                text(QT_TRANSLATE_NOOP("Store", "%1 cannot be written. Check the rights of the file and its folder."))
                    .arg(name),
                detail};
    case IoError:
        return {
            ErrorCode::Io,
            text(QT_TRANSLATE_NOOP("Store", "The disk reported an error for %1. Check the disk and its free space."))
                .arg(name),
            detail};
    case Busy:
    case Locked:
        return {ErrorCode::Locked,
                text(QT_TRANSLATE_NOOP("Store", "Another program keeps %1 locked. Close it there.")).arg(name),
                detail};
    case CorruptFile:
    case NotADatabase:
        return {
            ErrorCode::Corrupt,
            text(QT_TRANSLATE_NOOP("Store", "%1 is damaged. Move it away, or put a backup in its place.")).arg(name),
            detail};
    default:
        return {ErrorCode::Internal,
                text(QT_TRANSLATE_NOOP("Store", "%1 could not be used. The log has the details; please report this."))
                    .arg(name),
                detail};
    }
}

// A writer that waits longer keeps an action waiting; the caller tries again.
constexpr auto kBusyOptions = "QSQLITE_BUSY_TIMEOUT=250";
// Readers never wait for the writer in WAL mode, only for its recovery and checkpoints' short locks.
constexpr auto kReaderOptions = "QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000";

} // namespace

bool isTrouble(const Error &error)
{
    return error.code == ErrorCode::Io || error.code == ErrorCode::Locked || error.code == ErrorCode::Corrupt;
}

Database::Database(QString name, QString file) : m_name(std::move(name)), m_file(std::move(file)) {}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    static std::atomic<quint64> counter{0};
    const QString name = QStringLiteral("salve-store-%1").arg(++counter);
    std::unique_ptr<Database> database(new Database(name, file));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!database->m_database.isValid()) {
        return fail(
            ErrorCode::Unavailable,
            text(QT_TRANSLATE_NOOP("Store", "Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")));
    }
    database->m_database.setDatabaseName(file);
    database->m_database.setConnectOptions(
        QString::fromLatin1(access == Access::ReadOnly ? kReaderOptions : kBusyOptions));
    if (!database->m_database.open())
        return tl::unexpected(database->errorOf(database->m_database.lastError()));
    return database;
}

Database::~Database()
{
    m_statements.clear(); // before the connection that they belong to
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::errorOf(const QSqlError &error) const
{
    const QString detail = error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText();
    qCWarning(lcStore, "%ls: %ls", qUtf16Printable(m_file), qUtf16Printable(detail));
    return errorFor(error.nativeErrorCode().toInt(), m_file, detail);
}

Result<QSqlQuery *> Database::execute(QLatin1StringView sql, const QVariantList &values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return tl::unexpected(errorOf(query.lastError()));
        it = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return tl::unexpected(error);
    }
    return &query;
}

Result<void> Database::run(QLatin1StringView sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return {};
}

Result<void> Database::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError()));
    while (query.next()) { // some pragmas do a step of their work with each row
    }
    if (query.lastError().type() != QSqlError::NoError)
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

void Database::rollBack()
{
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Result<std::optional<QVariant>> Database::value(QLatin1StringView sql, const QVariantList &values)
{
    std::optional<QVariant> found;
    const Result<void> done = each(sql, values, [&found](const QSqlQuery &query) {
        if (!found)
            found = query.value(0);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Work::Work(Database &database, Kind kind) : m_database(database)
{
    // Immediate: a write lock that is not to be had is known now, not in the middle.
    m_state = kind == Kind::Write ? database.run(QLatin1StringView("BEGIN IMMEDIATE"))
                                  : database.run(QLatin1StringView("BEGIN"));
    m_isOpen = m_state.has_value();
}

Work::~Work()
{
    if (m_isOpen)
        m_database.rollBack();
}

void Work::run(QLatin1StringView sql, const QVariantList &values)
{
    if (m_state)
        m_state = m_database.run(sql, values);
}

QVariant Work::value(QLatin1StringView sql, const QVariantList &values)
{
    if (!m_state)
        return {};
    const Result<std::optional<QVariant>> found = m_database.value(sql, values);
    if (!found) {
        m_state = tl::unexpected(found.error());
        return {};
    }
    return found->value_or(QVariant());
}

void Work::fail(Error error)
{
    if (m_state)
        m_state = tl::unexpected(std::move(error));
}

Result<void> Work::commit()
{
    if (m_state)
        m_state = m_database.run(QLatin1StringView("COMMIT"));
    if (m_state)
        m_isOpen = false;
    return m_state;
}

} // namespace salve
