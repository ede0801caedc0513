// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/cause.h"
#include "net/certificate.h"
#include "net/presented_certificate.h"
#include "session/desk.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr int kHttpsPort = 443;

bool has(const Presented &presented, std::initializer_list<QSslError::SslError> any)
{
    return std::any_of(presented.errors.begin(), presented.errors.end(), [&any](const QSslError &error) {
        return std::find(any.begin(), any.end(), error.error()) != any.end();
    });
}

QByteArray fingerprintIn(const QString &text)
{
    return text.toLatin1().toLower().replace(':', "").trimmed();
}

/// Anybody writes what he likes into a certificate: a line that looks like ours, a word for the terminal.
Certificate readable(const QSslCertificate &presented)
{
    const auto clean = [](QString &text) {
        for (QChar &letter : text) {
            if (!letter.isPrint() && !letter.isSurrogate())
                letter = u'?';
        }
    };
    Certificate certificate = certificateOf(presented);
    clean(certificate.subject);
    clean(certificate.issuer);
    for (QString &name : certificate.names)
        clean(name);
    return certificate;
}

/// Of one place, whatever is in its name: letters, digits, dots and dashes.
QString fileNameOf(const Endpoint &server)
{
    QString name = server.host + u'-' + QString::number(server.port) + u".pem"_s;
    for (QChar &letter : name) {
        const bool isPlain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'.' || letter == u'_');
        if (!isPlain)
            letter = u'-';
    }
    return name;
}

/// Replaced as a whole or not at all: what is verified with it reads it at any time.
Result<QString> writtenTo(const QString &folder, const QString &name, const QByteArray &pem)
{
    constexpr QFileDevice::Permissions kOwnFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(QDir(folder).absoluteFilePath(name));
    const bool isWritten = QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnFile | QFileDevice::ExeOwner)
                           && file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnFile)
                           && file.write(pem) == pem.size() && file.commit();
    if (!isWritten)
        return fail(ErrorCode::Io, Desk::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    return file.fileName();
}

/// A file with nothing but this certificate makes it trusted where it signed itself, and mends nothing else of it.
QString refusalOf(const Presented &presented, const Certificate &certificate, const QString &host)
{
    using enum QSslError::SslError;
    if (!presented.failure)
        return Desk::tr("This computer trusts it already: nothing needs to be done.");
    // Whether issuer and subject are the same to who verifies, only he knows: keys are compared as well.
    if (causeOf(presented.errors) == Cause::CertUntrusted && !has(presented, {SelfSignedCertificate}))
        return Desk::tr("It was signed by %1: get that certificate from who runs it, and choose it as Own CA file.")
            .arg(certificate.issuer);
    if (has(presented, {CertificateExpired, CertificateNotYetValid}))
        return Desk::tr("It has expired or is not valid yet: have a new one made, or correct the clock.");
    if (has(presented, {HostNameMismatch}))
        return Desk::tr("It is for %1 and not for %2: use an address with that name, or have one made for this one.")
            .arg(certificate.names.isEmpty() ? certificate.subject : certificate.names.join(u", "_s), host);
    return {};
}

QJsonObject jsonOf(const Presented &presented, const Endpoint &server)
{
    const Certificate certificate = readable(presented.certificate);
    return {{u"server"_s, placeOf(server.host, server.port)},
            {u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"names"_s, QJsonArray::fromStringList(certificate.names)},
            {u"from_ms"_s, msOf(certificate.notBefore)},
            {u"until_ms"_s, msOf(certificate.notAfter)},
            {u"fingerprint"_s, QString::fromLatin1(certificate.fingerprint)},
            {u"problem"_s, presented.failure ? presented.failure->sentence : QString()},
            {u"refusal"_s, refusalOf(presented, certificate, server.host)}};
}

} // namespace

void Desk::lookAtCertificate(const Arguments &arguments,
                             const Reply &reply,
                             const std::function<void(const Endpoint &, const Presented &)> &then)
{
    const QUrl url(arguments.value("url"_L1).toString(), QUrl::StrictMode);
    if (url.scheme() == "http"_L1)
        return reply(fail(ErrorCode::Invalid,
                          tr("Behind http:// there is no certificate: nothing is encrypted. Write the address with "
                             "https://, once the server speaks it.")));
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return reply(fail(ErrorCode::Invalid, tr("Write the whole address, such as https://salt.example:8000.")));
    const Endpoint server{url.host(QUrl::FullyEncoded), quint16(url.port(kHttpsPort)), AddressFamily::Any, {}};
    const Services &services = m_engine.services();
    auto *const look = new PresentedCertificate(server, services.resolver, services.tls, services.clock);
    look->setParent(this);
    connect(look, &PresentedCertificate::finished, this, [look, server, reply, then](const Presented &presented) {
        look->deleteLater();
        if (presented.certificate.isNull())
            return reply(fail(ErrorCode::Unavailable,
                              presented.failure
                                  ? presented.failure->sentence
                                  : tr("%1 shows no certificate.").arg(placeOf(server.host, server.port))));
        then(server, presented);
    });
    look->start();
}

void Desk::tellCertificate(const Arguments &arguments, const Reply &reply)
{
    lookAtCertificate(arguments, reply, [reply](const Endpoint &server, const Presented &presented) {
        reply(jsonOf(presented, server));
    });
}

void Desk::trust(const Arguments &arguments, const Reply &reply)
{
    const QByteArray wanted = fingerprintIn(arguments.value("fingerprint"_L1).toString());
    const QString by = arguments.value("by"_L1).toString();
    lookAtCertificate(arguments, reply, [this, wanted, by, reply](const Endpoint &server, const Presented &presented) {
        const QString place = placeOf(server.host, server.port);
        const Certificate certificate = readable(presented.certificate);
        if (certificate.fingerprint != wanted)
            return reply(fail(ErrorCode::Conflict,
                              tr("%1 presents another certificate than the one that was read. Nothing was trusted: "
                                 "look at it again, and ask who runs it.")
                                  .arg(place)));
        if (const QString refusal = refusalOf(presented, certificate, server.host); !refusal.isEmpty())
            return reply(fail(ErrorCode::Refused, refusal));
        if (!m_premises)
            return reply(fail(ErrorCode::Unavailable, tr("This Salve has no data folder.")));
        const Result<QString> file = writtenTo(
            QDir(m_premises->dataDir).filePath(u"trusted"_s), fileNameOf(server), presented.certificate.toPem());
        if (!file)
            return reply(tl::unexpected<Error>(file.error()));
        m_engine.addNote(tr("%1 trusts the certificate of %2, SHA-256 %3.")
                             .arg(by, place, QString::fromLatin1(certificate.fingerprint)));
        reply(QJsonObject{{u"file"_s, *file}});
    });
}

} // namespace salve
