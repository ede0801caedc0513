// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtGlobal>

namespace salve::test {

namespace {

// `openssl ca`, because `openssl x509` cannot make a certificate that has expired.
constexpr auto kConfiguration = R"(
[ca]
default_ca = own
[own]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.crt
private_key = ca.key
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
)";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString opensslTime(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

QStringList newKey(const QString &keyFile)
{
    return {QStringLiteral("-newkey"),
            QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"),
            QStringLiteral("-nodes"),
            QStringLiteral("-keyout"),
            keyFile};
}

QStringList subject(const QString &commonName, const QStringList &names)
{
    return {QStringLiteral("-config"),
            QStringLiteral("openssl.cnf"),
            QStringLiteral("-subj"),
            QStringLiteral("/CN=") + commonName,
            QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=") + names.join(u',')};
}

} // namespace

QString Certificates::missing()
{
    const bool isThere = !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    return isThere ? QString() : QStringLiteral("the package openssl is not installed");
}

Certificates::Certificates()
{
    write(file(QStringLiteral("openssl.cnf")), kConfiguration);
    write(file(QStringLiteral("index.txt")), {});
    write(file(QStringLiteral("serial")), "1000\n");
    openssl(QStringList{QStringLiteral("req"),
                        QStringLiteral("-x509"),
                        QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"),
                        QStringLiteral("-extensions"),
                        QStringLiteral("authority"),
                        QStringLiteral("-subj"),
                        QStringLiteral("/CN=Salve test authority"),
                        QStringLiteral("-days"),
                        QStringLiteral("3650"),
                        QStringLiteral("-out"),
                        QStringLiteral("ca.crt")}
            + newKey(QStringLiteral("ca.key")));
}

QString Certificates::caFile() const
{
    return file(QStringLiteral("ca.crt"));
}

KeyPair Certificates::issue(const QString &fileName, const QStringList &names, Validity validity)
{
    const QString request = fileName + QStringLiteral(".csr");
    const QString certificate = fileName + QStringLiteral(".crt");
    const QString key = fileName + QStringLiteral(".key");
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-out"), request} + newKey(key)
            + subject(fileName, names));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = validity == Validity::Expired ? now.addDays(-30) : now.addDays(-1);
    const QDateTime to = validity == Validity::Expired            ? now.addDays(-3)
                         : validity == Validity::ExpiresInTenDays ? now.addDays(10).addSecs(3600)
                                                                  : now.addDays(90).addSecs(3600);
    openssl({QStringLiteral("ca"),
             QStringLiteral("-batch"),
             QStringLiteral("-notext"),
             QStringLiteral("-config"),
             QStringLiteral("openssl.cnf"),
             QStringLiteral("-startdate"),
             opensslTime(from),
             QStringLiteral("-enddate"),
             opensslTime(to),
             QStringLiteral("-in"),
             request,
             QStringLiteral("-out"),
             certificate});
    return {file(certificate), file(key)};
}

KeyPair Certificates::selfSigned(const QString &fileName, const QStringList &names, const QStringList &extensions)
{
    const QString certificate = fileName + QStringLiteral(".crt");
    const QString key = fileName + QStringLiteral(".key");
    QStringList added;
    for (const QString &extension : extensions)
        added << QStringLiteral("-addext") << extension;
    openssl(QStringList{QStringLiteral("req"),
                        QStringLiteral("-x509"),
                        QStringLiteral("-days"),
                        QStringLiteral("90"),
                        QStringLiteral("-out"),
                        certificate}
            + newKey(key) + subject(fileName, names) + added);
    return {file(certificate), file(key)};
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
}

} // namespace salve::test
