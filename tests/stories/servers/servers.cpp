// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/servers.h"

#include "net/salt_templates.h"
#include "servers/api_server.h"
#include "servers/bind_server.h"
#include "servers/host_server.h"
#include "servers/mail_server.h"
#include "servers/nginx_server.h"
#include "servers/postgres_server.h"
#include "servers/salvectl_server.h"
#include "support/certificates.h"
#include "support/child_server.h"
#include "support/database_servers.h"
#include "support/name_server.h"
#include "support/reactor_files.h"
#include "support/smtp_server.h"

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

/// One authority for all servers of a story.
MakeCertificate ownAuthority()
{
    const auto authority = std::make_shared<std::unique_ptr<test::Certificates>>();
    return [authority]() -> Result<PlayedCertificate> {
        if (!*authority)
            *authority = std::make_unique<test::Certificates>();
        const test::KeyPair pair = (*authority)->issue(u"server"_s, {u"IP:127.0.0.1"_s, u"DNS:localhost"_s});
        return PlayedCertificate{(*authority)->caFile(), pair.certificate, pair.key};
    };
}

/// The templates that Salve exports, where a master would have put them.
Result<RenderReactor> exportedReactor(const QHash<QString, QString> &keys)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString salt = folder->filePath(u"salt"_s);
    if (const Result<QStringList> names = exportSaltTemplates(salt); !names)
        return tl::unexpected<Error>(names.error());
    const auto files = std::make_shared<test::ReactorFiles>(salt);
    const auto nameOf = [](const QString &path) { return u"reactor/%1.sls"_s.arg(path); };
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const QByteArray fresh = files->keyOf(nameOf(it.key())).toUtf8();
        if (fresh.isEmpty() || !files->replaceIn(nameOf(it.key()), fresh, it->toUtf8()))
            return fail(ErrorCode::NotFound, u"no exported file with a key serves the hook %1"_s.arg(it.key()));
    }
    return [folder, files, nameOf](const QString &path, const QHash<QString, QString> &form) -> Result<QJsonValue> {
        QJsonObject post;
        for (auto it = form.begin(); it != form.end(); ++it)
            post.insert(it.key(), *it);
        const QJsonValue order = files->hooked(nameOf(path), post);
        if (order.isString())
            return fail(ErrorCode::Invalid, order.toString());
        return order;
    };
}

} // namespace

PlayedServers allServers()
{
    PlayedServers servers = standInServers(ownAuthority(), exportedReactor);
    servers.insert(u"api"_s, apiServer);
    servers.insert(u"bind9"_s, bindServer);
    servers.insert(u"host"_s, hostServer);
    servers.insert(u"mail"_s, mailServer);
    servers.insert(u"nginx"_s, nginxServer);
    servers.insert(u"postgresql"_s, postgresServer);
    servers.insert(u"salvectl"_s, salvectlServer);
    return servers;
}

QString missingFor(const Story &story)
{
    for (const StoryServer &server : story.servers) {
        QString missing;
        if (server.kind == "host"_L1)
            missing = missingForHost(server);
        else if (server.kind == "nginx"_L1)
            missing = test::Nginx::missing();
        else if (server.kind == "bind9"_L1)
            missing = test::NameServer::missing();
        else if (server.kind == "mail"_L1)
            missing = test::SmtpServer::missing();
        else if (server.kind == "postgresql"_L1)
            missing = test::PostgresServer::missing();
        else if (server.settings.textAt(u"reactor") == "exported"_L1)
            missing = test::ReactorFiles::missing();
        else if (server.settings.textAt(u"tls") == "own-ca"_L1)
            missing = test::Certificates::missing();
        if (!missing.isEmpty())
            return missing;
    }
    return {};
}

} // namespace salve::story
