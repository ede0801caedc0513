// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/codec.h"
#include "net/process_run.h"
#include "net/transport.h"

#include <memory>

namespace salve {

/// Where OpenSSH's client goes and as whom; what is empty is left to the user's own ~/.ssh/config.
struct SshTarget
{
    QString host; ///< a name, an address, or a Host of the configuration
    std::optional<Port> port;
    QString user;
    QString keyFile;
    QString knownHostsFile; ///< instead of the user's and the system's
    QString jumpHost;       ///< [user@]host[:port], reached first
    bool operator==(const SshTarget &) const = default;
};

struct SshRequest
{
    SshTarget target;
    QString command; ///< for the remote POSIX shell
    QByteArray input;
    Millis deadline{10'000};
    qint64 outputLimit_bytes{64 * 1024};
};

/// How a command on another host ended. A failure says how far it came: `sent` is NothingSent where it certainly did
/// not begin.
struct SshOutcome
{
    std::optional<TransportFailure> failure;
    int exitCode{0};
    QByteArray output; ///< of the command alone
    QByteArray errors; ///< likewise; ssh's own words where it did not begin
    bool isOutputCut{false};
    Micros latency{0};
    bool operator==(const SshOutcome &) const = default;
};

/// One word for a POSIX shell, whatever is in it.
QString shellQuoted(const QString &word);
/// What `ssh` is started with, up to the command: no questions, strict host keys, no shared connections.
QStringList sshArguments(const SshTarget &target, Millis connectWithin);
/// What ssh's own words on stderr mean. `command` is NothingSent only for what comes before the command.
TransportFailure sshFailure(const SshTarget &target, const QString &words);

/// One command on another host through OpenSSH's client: agents, keys, jump hosts and configuration work as they do for
/// people. The command is put between two marks, so that its end is known from a connection that was lost.
class SshCommand : public QObject
{
    Q_OBJECT
public:
    SshCommand(const SshRequest &request, Clock &clock);
    void start();

signals:
    void begun(); ///< not before there is room for another program
    /// Exactly once, never inside start().
    void finished(const salve::SshOutcome &outcome);

private:
    SshOutcome read(const ProcessOutcome &run) const;
    enum class Begun { No, Yes };
    TransportFailure failureOf(const ProcessOutcome &run, Begun begun) const;
    TransportFailure failure(Phase phase, Cause cause, const QString &sentence) const;

    const SshTarget m_target;
    const QByteArray m_mark;
    ProcessRun m_run;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::SshOutcome)
