// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/played_stand_ins.h"

#include <QFile>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A blank behind each comma and colon that stands outside of a text.
QByteArray spaced(const QByteArray &json)
{
    QByteArray text;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        text.append(c);
        if (c == '\\' && isInText && i + 1 < json.size())
            text.append(json.at(++i));
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == ',' || c == ':'))
            text.append(' ');
    }
    return text;
}

} // namespace

PlayedServers standInServers(MakeCertificate certificates, MakeReactor reactors)
{
    return {{u"web"_s,
             [certificates](const StoryServer &told, const PlayedWorld &world) {
                 return playedWeb(told, world, certificates);
             }},
            {u"tcp"_s, playedTcp},
            {u"salve"_s, playedSalve},
            {u"salt"_s, [certificates, reactors](const StoryServer &told, const PlayedWorld &world) {
                 return playedSalt(told, world, certificates, reactors);
             }}};
}

Result<QString> playedSecret(const Story &story, const QString &name)
{
    const Node *value = story.secrets.find(name);
    if (!value || !value->isScalar())
        return fail(ErrorCode::NotFound, u"the story has no secret \"%1\": add it under secrets"_s.arg(name));
    return value->text();
}

tl::unexpected<Error> unknownAct(const QString &server, const QString &what, const QStringList &known)
{
    return fail(ErrorCode::Invalid, u"%1 cannot %2; it knows %3"_s.arg(server, what, known.join(u", "_s)));
}

QHash<QString, QString> addressOf(const StandInServer &server, const PlayedCertificate &certificate)
{
    const QUrl url = server.url();
    return {{u"url"_s, url.toString()}, {u"port"_s, QString::number(url.port())}, {u"ca"_s, certificate.caFile}};
}

Result<PlayedCertificate> useTls(PlayedTls tls, const MakeCertificate &certificates, StandInServer &server)
{
    if (tls == PlayedTls::None)
        return PlayedCertificate{};
    if (!certificates)
        return fail(ErrorCode::Unavailable, u"nobody here makes certificates: leave tls out"_s);
    const Result<PlayedCertificate> made = certificates();
    if (!made)
        return made;
    const QByteArray pem = contentOf(made->keyFile);
    const QSslKey rsa(pem, QSsl::Rsa);
    const QSslKey key = rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
    const QSslCertificate certificate(contentOf(made->certificateFile));
    if (key.isNull() || certificate.isNull())
        return fail(ErrorCode::Corrupt, u"%1 holds no certificate with a key"_s.arg(made->certificateFile));
    server.useTls(certificate, key);
    return made;
}

QString lineOf(const StandInRequest &request)
{
    const bool isJson = request.header("Content-Type").startsWith("application/json");
    const QByteArray line =
        request.method + ' ' + request.target + ' ' + (isJson ? spaced(request.body) : request.body);
    return QString::fromUtf8(line).simplified();
}

void answerLater(QObject *context, PlayedServer::Opened then, Result<void> opened)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then), opened = std::move(opened)] { then(opened); }, Qt::QueuedConnection);
}

} // namespace salve
