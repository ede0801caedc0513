// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"
#include "support/cut_table.h"
#include "support/ssh_server.h"

namespace salve::test {

/// How a reaction reaches that server.
inline Node sshTo(const SshServer &server)
{
    Node ssh = Node::map();
    ssh.set(QStringLiteral("host"), Node::text(QStringLiteral("127.0.0.1")));
    ssh.set(QStringLiteral("port"), Node::scalar(QString::number(server.port())));
    ssh.set(QStringLiteral("user"), Node::text(server.user()));
    ssh.set(QStringLiteral("key-file"), Node::text(server.keyFile()));
    ssh.set(QStringLiteral("known-hosts-file"), Node::text(server.knownHostsFile()));
    return ssh;
}

/// What the server runs for its cutKeyFile(): a repair is carried out to its end, its answer is said as far as the
/// moment goes, and the session dies. Only a repair writes down that it has begun.
inline QByteArray cutSession(Cut cut)
{
    QByteArray said = "0";
    if (cut == Cut::HalfHead)
        said = R"($(($(head -n 1 "$0.out" | wc -c) / 2)))";
    else if (cut == Cut::HalfBody)
        said = R"($(($(wc -c <"$0.out") / 2)))";
    // What was said leaves with the event loop of the server that is killed.
    return R"(case $SSH_ORIGINAL_COMMAND in *begun*) ;; *) exec sh -c "$SSH_ORIGINAL_COMMAND" ;; esac
sh -c "$SSH_ORIGINAL_COMMAND" >"$0.out" 2>/dev/null
head -c )" + said
           + R"( "$0.out"
sleep 0.3
kill -KILL $PPID
)";
}

/// The same, on a way that is cut: the relay cuts the connection before anything is asked, the server the session
/// behind what was done.
inline Node cutSshTo(const SshServer &server, Cut cut, const CuttingRelay &relay)
{
    Node ssh = sshTo(server);
    if (!hasArrived(cut)) {
        ssh.set(QStringLiteral("port"), Node::scalar(QString::number(relay.port())));
        ssh.set(QStringLiteral("known-hosts-file"), Node::text(server.knownHostsFileOf(relay.port())));
        return ssh;
    }
    QFile session(server.binFolder() + QStringLiteral("/session"));
    if (!session.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("%s cannot be written", qPrintable(session.fileName()));
    session.write(cutSession(cut));
    ssh.set(QStringLiteral("key-file"), Node::text(server.cutKeyFile()));
    return ssh;
}

} // namespace salve::test
