// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/smtp_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace salve::test {

namespace {

// The package serves Debian's own interpreter, which need not be the first on the PATH.
QString python()
{
    return QStringLiteral("/usr/bin/python3");
}

QString word(SmtpServerOptions::Tls tls)
{
    switch (tls) {
    case SmtpServerOptions::Tls::None:
        return QStringLiteral("none");
    case SmtpServerOptions::Tls::StartTls:
        return QStringLiteral("starttls");
    case SmtpServerOptions::Tls::Implicit:
        return QStringLiteral("implicit");
    }
    return {};
}

} // namespace

QString SmtpServer::missing()
{
    QProcess process;
    process.start(python(), {QStringLiteral("-c"), QStringLiteral("import aiosmtpd")});
    const bool isThere =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isThere ? QString() : QStringLiteral("the package python3-aiosmtpd is not installed");
}

bool SmtpServer::start(const SmtpServerOptions &options)
{
    m_port = freePort();
    QStringList arguments{
        QString::fromUtf8(SALVE_SMTP_SCRIPT), m_folder.path(), QString::number(m_port), word(options.tls)};
    if (options.pair)
        arguments << options.pair->certificate << options.pair->key;
    else
        arguments << QString() << QString();
    arguments << options.user << options.password;
    return m_server.start(python(), arguments, m_port);
}

QList<QByteArray> SmtpServer::mails() const
{
    QList<QByteArray> result;
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.append(file.readAll());
    }
    return result;
}

} // namespace salve::test
