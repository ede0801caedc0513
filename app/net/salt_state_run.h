// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_job.h"

namespace salve {

/// Applies states, after a run that only says what it would change: where that one fails or finds nothing to change,
/// nothing is applied. Both are at most once under jids of our own.
class SaltStateRun final : public ReactionOperation
{
    Q_OBJECT
public:
    SaltStateRun(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context);
    ~SaltStateRun() override;
    void start() override;

private:
    /// The test run has a jid of its own, and nobody has to settle it.
    class TestContext;

    void tested(const RunReport &report);
    void apply();
    RunReport withTest(RunReport report) const;

    SaltSessions &m_sessions;
    const SaltLogin m_login;
    const SaltCall m_call;
    RunContext &m_context;
    std::unique_ptr<TestContext> m_testContext;
    std::unique_ptr<SaltJob> m_test;
    std::unique_ptr<SaltJob> m_apply;
    QString m_wouldChange;
};

} // namespace salve
