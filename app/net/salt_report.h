// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/salt_errors.h"
#include "net/salt_verdict.h"

namespace salve {

/// What a run leaves behind for people: request, answer and a table of the minions, without the password.
class SaltReport
{
public:
    SaltReport(SaltLogin login, SaltCall call) : m_login(std::move(login)), m_call(std::move(call)) {}

    void setJob(const QString &jid) { m_job = jid; }
    void sent(const QJsonObject &chunk) { m_request = chunkText(m_login.url, chunk); }
    void answered(const SaltReply &reply);
    /// Why hosts could not be asked for a hold of their own; empty where they were.
    void setUnreadHolds(const QString &sentence) { m_unreadHolds = sentence; }
    RunReport of(const SaltVerdict &verdict) const;
    RunReport of(const SaltFailure &failure) const;
    RunReport of(RunOutcome outcome, const QString &sentence) const;

private:
    QString scrubbed(QString text) const;

    const SaltLogin m_login;
    const SaltCall m_call;
    QString m_job;
    QString m_request;
    QString m_answer;
    QString m_unreadHolds;
};

/// The text with the secret replaced, wherever it stands.
QString withoutSecret(QString text, const QString &secret);

} // namespace salve
