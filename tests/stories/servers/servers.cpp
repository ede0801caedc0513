// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/servers.h"

#include "servers/api_server.h"
#include "servers/bind_server.h"
#include "servers/host_server.h"
#include "servers/mail_server.h"
#include "servers/nginx_server.h"
#include "servers/postgres_server.h"
#include "support/certificates.h"
#include "support/child_server.h"
#include "support/database_servers.h"
#include "support/name_server.h"
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

} // namespace

PlayedServers allServers()
{
    PlayedServers servers = standInServers(ownAuthority());
    servers.insert(u"api"_s, apiServer);
    servers.insert(u"bind9"_s, bindServer);
    servers.insert(u"host"_s, hostServer);
    servers.insert(u"mail"_s, mailServer);
    servers.insert(u"nginx"_s, nginxServer);
    servers.insert(u"postgresql"_s, postgresServer);
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
        else if (server.settings.textAt(u"tls") == "own-ca"_L1)
            missing = test::Certificates::missing();
        if (!missing.isEmpty())
            return missing;
    }
    return {};
}

} // namespace salve::story
