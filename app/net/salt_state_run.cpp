// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_state_run.h"

#include "net/retire.h"

#include <algorithm>

namespace salve {

class SaltStateRun::TestContext final : public RunContext
{
public:
    explicit TestContext(RunContext &real) : m_real(real) {}
    RunId run() const override { return m_real.run(); }
    TimePoint cooldownSlot() const override { return m_real.cooldownSlot(); }
    QString effectKey() const override { return m_real.effectKey() + QStringLiteral(" test"); }
    void remember(const QJsonObject &, QObject *context, std::function<void()> then) override
    {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    QJsonObject remembered() const override { return {}; }

private:
    RunContext &m_real;
};

SaltStateRun::SaltStateRun(SaltSessions &sessions, SaltLogin login, SaltCall call, RunContext &context)
    : m_sessions(sessions),
      m_login(std::move(login)),
      m_call(std::move(call)),
      m_context(context),
      m_testContext(std::make_unique<TestContext>(context))
{
}

SaltStateRun::~SaltStateRun() = default;

void SaltStateRun::start()
{
    SaltCall test = m_call;
    test.kwargs.insert(QStringLiteral("test"), true);
    m_test = std::make_unique<SaltJob>(m_sessions, m_login, test, *m_testContext, SaltJob::Purpose::Run);
    connect(m_test.get(), &SaltJob::dispatched, this, &SaltStateRun::dispatched);
    connect(m_test.get(), &SaltJob::finished, this, &SaltStateRun::tested);
    m_test->start();
}

void SaltStateRun::tested(const RunReport &report)
{
    const SaltVerdict verdict = m_test->verdict();
    m_wouldChange = verdict.states();
    retire(m_test, this);
    if (!verdict.isAll(MinionOutcome::Pending)) {
        // Held off by a host, or nobody there: not even the test run was made.
        if (report.outcome == RunOutcome::NotRun && verdict.minions.empty())
            return finish(report);
        RunReport refused = report;
        // A test run that got lost has done nothing either.
        if (refused.outcome == RunOutcome::Unknown || refused.outcome == RunOutcome::Delivered)
            refused.outcome = RunOutcome::NotRun;
        refused.sentence = SaltText::tr("Nothing was applied; the test run said: %1").arg(report.sentence);
        return finish(refused);
    }
    const bool wouldChange = std::any_of(
        verdict.minions.begin(), verdict.minions.end(), [](const MinionVerdict &one) { return one.wouldChange > 0; });
    if (wouldChange)
        return apply();
    RunReport done = report;
    done.outcome = RunOutcome::Succeeded;
    done.sentence = SaltText::tr("Nothing was applied: %1 is already as the states say.")
                        .arg(verdict.hostsHit().join(QStringLiteral(", ")));
    finish(done);
}

void SaltStateRun::apply()
{
    m_apply = std::make_unique<SaltJob>(m_sessions, m_login, m_call, m_context, SaltJob::Purpose::Run);
    connect(m_apply.get(), &SaltJob::finished, this, [this](const RunReport &report) { finish(withTest(report)); });
    m_apply->start();
}

RunReport SaltStateRun::withTest(RunReport report) const
{
    if (!m_wouldChange.isEmpty())
        report.evidence.push_back({SaltText::tr("Test run before it"), m_wouldChange});
    return report;
}

} // namespace salve
