// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_report.h"
#include "net/salt_request.h"

namespace salve {

/// Calls a runner on the master once. A lost answer stays unknown: runners choose their own jid.
class SaltRunner final : public ReactionOperation
{
    Q_OBJECT
public:
    SaltRunner(SaltSessions &sessions, const SaltLogin &login, SaltCall call, Millis deadline);
    void start() override;

private:
    const SaltCall m_call;
    SaltReport m_report;
    SaltRequest m_request;
};

} // namespace salve
