// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <memory>
#include <optional>

namespace salve {

/// One connection to the SQLite file, for the thread that opened it: every statement goes through it and says how it
/// went.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &file() const { return m_file; }

    /// Prepared once and kept: `sql` must be a literal.
    Result<void> run(QLatin1StringView sql, const QVariantList &values = {});
    /// For statements that are built, or seen once only.
    Result<void> runOnce(const QString &sql);
    /// After some errors (a full disk) SQLite has rolled back by itself: that is no error here.
    void rollBack();
    /// Calls `fn(const QSqlQuery &)` for each row.
    template<class Fn>
    Result<void> each(QLatin1StringView sql, const QVariantList &values, Fn fn);
    /// The first column of the first row; absent when there is none.
    Result<std::optional<QVariant>> value(QLatin1StringView sql, const QVariantList &values = {});
    qint64 lastId() const { return m_lastId; }

private:
    Database(QString name, QString file);
    Result<QSqlQuery *> execute(QLatin1StringView sql, const QVariantList &values);
    Error errorOf(const QSqlError &error) const;

    QString m_name;
    QString m_file;
    QSqlDatabase m_database;
    std::map<QLatin1StringView, QSqlQuery> m_statements;
    qint64 m_lastId{0};
};

/// One transaction: after the first error nothing more is executed, and what was not committed is rolled back.
class Work
{
public:
    enum class Kind { Read, Write };

    explicit Work(Database &database, Kind kind = Kind::Write);
    ~Work();
    Q_DISABLE_COPY_MOVE(Work)

    void run(QLatin1StringView sql, const QVariantList &values = {});
    template<class Fn>
    void each(QLatin1StringView sql, const QVariantList &values, Fn fn);
    /// The first column of the first row, or an invalid QVariant.
    QVariant value(QLatin1StringView sql, const QVariantList &values = {});
    void fail(Error error);
    bool isGood() const { return m_state.has_value(); }
    const Result<void> &state() const { return m_state; }
    Database &database() { return m_database; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_state;
    bool m_isOpen{false};
};

/// Whether the disk or another program is to blame, so that the same may succeed later.
bool isTrouble(const Error &error);

template<class Fn>
Result<void> Database::each(QLatin1StringView sql, const QVariantList &values, Fn fn)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next())
        fn(std::as_const(**query));
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.type() != QSqlError::NoError)
        return tl::unexpected(errorOf(error));
    return {};
}

template<class Fn>
void Work::each(QLatin1StringView sql, const QVariantList &values, Fn fn)
{
    if (m_state)
        m_state = m_database.each(sql, values, std::move(fn));
}

} // namespace salve
