// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/salt_hold.h"

namespace salve {

/// Would this call work? Logs in, reads the rights, and asks who the target is with test.ping, and
/// whether one of them holds repairs off. Nothing of that changes anything.
class SaltPreflight final : public PreflightOperation
{
public:
    SaltPreflight(SaltSessions &sessions, SaltLogin login, SaltCall call);
    void start() override;

private:
    QString notPermitted() const;
    void ask(const QJsonObject &chunk, std::function<void(const SaltReply &)> then);
    void ping();
    PreflightReport pinged(const SaltCall &ping, const SaltReply &reply) const;
    void lookUp(const PreflightReport &soFar);
    void askForHolds(const PreflightReport &soFar);

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltCall m_call;
    QJsonValue m_perms;
    std::unique_ptr<SaltRequest> m_request;
    std::unique_ptr<SaltHoldRead> m_holdRead;
};

/// Who is meant, asked so that dead minions make it 5 s instead of 15.
QJsonObject pingChunk(const SaltCall &ping);
SaltCall pingOf(const SaltCall &call);

} // namespace salve
