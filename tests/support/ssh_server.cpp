// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/ssh_server.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace salve::test {

namespace {

const QString kServer = QStringLiteral("/usr/sbin/sshd");

} // namespace

QString SshServer::missing()
{
    if (!QFileInfo::exists(kServer))
        return QStringLiteral("SKIPPED: install openssh-server");
    if (QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
        return QStringLiteral("SKIPPED: install openssh-client");
    const passwd *entry = ::getpwuid(::geteuid());
    if (!entry || QByteArray(entry->pw_shell).endsWith("nologin") || QByteArray(entry->pw_shell).endsWith("false"))
        return QStringLiteral("SKIPPED: whoever runs the tests may not log in here; run them as a user with a shell");
    return {};
}

QString SshServer::user() const
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QByteArray SshServer::publicKey(const char *name) const
{
    QFile key(file(name) + QStringLiteral(".pub"));
    return key.open(QIODevice::ReadOnly) ? key.readAll().trimmed() : QByteArray();
}

bool SshServer::write(const char *name, const QByteArray &content) const
{
    QFile target(file(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

QString SshServer::knownHostsFileOf(quint16 relay) const
{
    write("relay_hosts", "[127.0.0.1]:" + QByteArray::number(relay) + ' ' + publicKey("host") + '\n');
    return file("relay_hosts");
}

bool SshServer::start()
{
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // sshd insists on it when it is root; packages leave it to init
    for (const char *name : {"host", "user", "stranger", "forced", "cut"}) {
        if (QFile::exists(file(name)))
            continue;
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"),
                      QStringLiteral("-t"),
                      QStringLiteral("ed25519"),
                      QStringLiteral("-N"),
                      QString(),
                      QStringLiteral("-f"),
                      file(name)});
        if (!keygen.waitForFinished() || keygen.exitCode() != 0)
            return false;
    }
    m_port = freePort();
    const QByteArray place = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ';
    const QByteArray options = "Port " + QByteArray::number(m_port)
                               + "\nListenAddress 127.0.0.1\nPidFile none\nStrictModes no\nUsePAM no\n"
                                 "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n"
                                 "MaxStartups 200\nSetEnv PATH="
                               + binFolder().toUtf8() + ":/usr/local/bin:/usr/bin:/bin\nHostKey "
                               + file("host").toUtf8() + "\nAuthorizedKeysFile " + file("authorized").toUtf8() + '\n';
    return write("config", options) && write("no_hosts", {}) && write("known_hosts", place + publicKey("host") + '\n')
           && write("wrong_hosts", place + publicKey("stranger") + '\n')
           && write("authorized",
                    publicKey("user") + "\ncommand=\"echo forced\" " + publicKey("forced") + "\ncommand=\"exec sh "
                        + binFolder().toUtf8() + "/session\" " + publicKey("cut") + '\n')
           && m_server.start(
               kServer, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("config")}, m_port);
}

} // namespace salve::test
