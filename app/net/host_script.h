// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ssh_command.h"

namespace salve {

/// A script for a POSIX shell: on this computer, or where the target names a host, there through SSH. Both end alike.
class HostScript : public QObject
{
    Q_OBJECT
public:
    HostScript(const SshTarget &target, const QString &script, Millis deadline, Clock &clock);
    ~HostScript() override;
    void start();

signals:
    void begun();
    /// Exactly once, never inside start().
    void finished(const salve::SshOutcome &outcome);

private:
    std::unique_ptr<SshCommand> m_there;
    std::unique_ptr<ProcessRun> m_here;
};

} // namespace salve
