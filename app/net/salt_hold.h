// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_request.h"

#include <optional>

namespace salve {

/// Whether hosts hold repairs off themselves.
struct SaltHolds
{
    QString sentence; ///< which of them, and why; empty: none
    /// Why it could not be asked. The user was not allowed to: that stops no repair, and is told.
    QString unread;
    std::optional<SaltFailure> failure; ///< salt-api answers nothing at all now; nothing was changed
    bool operator==(const SaltHolds &) const = default;
};

/// Asks the minions of a target whether the file is there with which a host declares a hold (the same as for SSH), and
/// those who have it for its first line: the reason. Reads only. Start it once, get one answer; destroying it is the
/// way to cancel.
class SaltHoldRead final : public QObject
{
    Q_OBJECT
public:
    /// `call` names the target; what it calls does not matter.
    SaltHoldRead(SaltSessions &sessions, const SaltLogin &login, const SaltCall &call);
    void start();

    /// What a user needs the right to.
    static SaltCall question(const SaltCall &call);

signals:
    void finished(const salve::SaltHolds &holds);

private:
    void ask(const SaltCall &call, std::function<void(const SaltReply &)> then);
    void asked(const SaltReply &reply);
    void askWhy(const QStringList &holding);

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltCall m_question;
    std::unique_ptr<SaltRequest> m_request;
};

} // namespace salve
