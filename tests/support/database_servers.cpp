// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/database_servers.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace salve::test {

namespace {

/// A command as somebody else: servers of databases refuse to run as root, whom tests in containers run as.
struct Command
{
    QString program;
    QStringList arguments;
};

Command unprivileged(const char *account, const QString &program, const QStringList &arguments)
{
    if (::geteuid() != 0)
        return {program, arguments};
    return {QStringLiteral("setpriv"),
            QStringList{QStringLiteral("--reuid=") + QString::fromLatin1(account),
                        QStringLiteral("--regid=") + QString::fromLatin1(account),
                        QStringLiteral("--clear-groups"),
                        // Whoever changes identity loses the signal that was asked for before.
                        QStringLiteral("--pdeathsig=KILL"),
                        QStringLiteral("--"),
                        program}
                + arguments};
}

bool give(const QString &path, const char *account)
{
    if (::geteuid() != 0)
        return true;
    const passwd *entry = ::getpwnam(account);
    return entry && ::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) == 0;
}

/// What it printed, or nothing when it ended well.
QByteArray complaintOf(const Command &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    process.start(command.program, command.arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return process.errorString().toUtf8() + process.readAll();
}

bool write(const QString &path, const QByteArray &content, const char *owner)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && give(path, owner);
}

/// The newest, as Debian installs them: /usr/lib/postgresql/15/bin.
QString postgresFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin/");
        if (QFile::exists(folder + QStringLiteral("postgres")))
            return folder;
    }
    return {};
}

constexpr const char *kPostgres = "postgres";
constexpr const char *kMySql = "mysql";

} // namespace

QString PostgresServer::missing()
{
    return postgresFolder().isEmpty() ? QStringLiteral("SKIPPED: install postgresql") : QString();
}

bool PostgresServer::start(const QStringList &setup, const std::optional<KeyPair> &tls)
{
    const QString folder = postgresFolder();
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString script = m_folder.filePath(QStringLiteral("setup.sql"));
    QByteArray statements = "CREATE ROLE salve LOGIN PASSWORD 'right';\n";
    for (const QString &statement : setup)
        statements += statement.toUtf8() + ";\n";
    if (!give(m_folder.path(), kPostgres) || !write(script, statements, kPostgres))
        return false;
    m_output = complaintOf(unprivileged(kPostgres,
                                        folder + QStringLiteral("initdb"),
                                        {QStringLiteral("--pgdata=") + data,
                                         QStringLiteral("--username=admin"),
                                         QStringLiteral("--auth-local=trust"),
                                         QStringLiteral("--auth-host=scram-sha-256"),
                                         QStringLiteral("--encoding=UTF8"),
                                         QStringLiteral("--locale=C"),
                                         QStringLiteral("--no-sync")}));
    if (!m_output.isEmpty())
        return false;
    m_port = freePort();
    QStringList options{QStringLiteral("port=%1").arg(m_port),
                        QStringLiteral("listen_addresses=127.0.0.1"),
                        QStringLiteral("unix_socket_directories=") + m_folder.path(),
                        QStringLiteral("fsync=off")};
    if (tls) {
        const QString certificate = m_folder.filePath(QStringLiteral("server.crt"));
        const QString key = m_folder.filePath(QStringLiteral("server.key"));
        if (!QFile::copy(tls->certificate, certificate) || !QFile::copy(tls->key, key) || !give(certificate, kPostgres)
            || !give(key, kPostgres) || !QFile::setPermissions(key, QFile::ReadOwner))
            return false;
        options << QStringLiteral("ssl=on") << QStringLiteral("ssl_cert_file=") + certificate
                << QStringLiteral("ssl_key_file=") + key;
    }
    QStringList arguments{QStringLiteral("-D"), data};
    for (const QString &option : options)
        arguments << QStringLiteral("-c") << option;
    const Command server = unprivileged(kPostgres, folder + QStringLiteral("postgres"), arguments);
    if (!m_server.start(server.program, server.arguments, m_port))
        return false;
    const Command setupRun = unprivileged(kPostgres,
                                          folder + QStringLiteral("psql"),
                                          {QStringLiteral("--no-psqlrc"),
                                           QStringLiteral("--quiet"),
                                           QStringLiteral("--set=ON_ERROR_STOP=1"),
                                           QStringLiteral("--host=") + m_folder.path(),
                                           QStringLiteral("--port=") + QString::number(m_port),
                                           QStringLiteral("--username=admin"),
                                           QStringLiteral("--dbname=postgres"),
                                           QStringLiteral("--file=") + script});
    // It accepts connections a moment before it is ready for them; one try takes some 30 ms.
    constexpr int kTries = 300;
    for (int tries = 0; tries < kTries; ++tries) {
        m_output = complaintOf(setupRun);
        if (!m_output.contains("starting up"))
            break;
    }
    return m_output.isEmpty();
}

QString MariaDbServer::missing()
{
    return QFile::exists(QStringLiteral("/usr/sbin/mariadbd")) ? QString()
                                                               : QStringLiteral("SKIPPED: install mariadb-server");
}

bool MariaDbServer::start(const QStringList &setup)
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString script = m_folder.filePath(QStringLiteral("setup.sql"));
    QByteArray statements = "CREATE USER 'salve'@'%' IDENTIFIED BY 'right';\n";
    for (const QString &statement : setup)
        statements += statement.toUtf8() + ";\n";
    if (!give(m_folder.path(), kMySql) || !write(script, statements, kMySql))
        return false;
    m_output = complaintOf(unprivileged(kMySql,
                                        QStringLiteral("mariadb-install-db"),
                                        {QStringLiteral("--no-defaults"),
                                         QStringLiteral("--datadir=") + data,
                                         QStringLiteral("--auth-root-authentication-method=normal"),
                                         QStringLiteral("--skip-test-db")}));
    if (!m_output.isEmpty())
        return false;
    m_port = freePort();
    const Command server = unprivileged(kMySql,
                                        QStringLiteral("/usr/sbin/mariadbd"),
                                        {QStringLiteral("--no-defaults"),
                                         QStringLiteral("--datadir=") + data,
                                         QStringLiteral("--socket=") + m_folder.filePath(QStringLiteral("socket")),
                                         QStringLiteral("--pid-file=") + m_folder.filePath(QStringLiteral("pid")),
                                         QStringLiteral("--bind-address=127.0.0.1"),
                                         QStringLiteral("--port=") + QString::number(m_port),
                                         QStringLiteral("--skip-name-resolve"),
                                         QStringLiteral("--innodb-buffer-pool-size=8M"),
                                         QStringLiteral("--innodb-flush-log-at-trx-commit=0"),
                                         QStringLiteral("--init-file=") + script});
    return m_server.start(server.program, server.arguments, m_port);
}

} // namespace salve::test
