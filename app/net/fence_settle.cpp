// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/fence_settle.h"

#include "core/clock.h"
#include "net/retire.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kSessionTakes = 10s;
constexpr Millis kBetweenLooks = 2s;
constexpr int kLooks = 5;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RepairFence)
};

} // namespace

QString shownHost(const SshTarget &target)
{
    return target.host.isEmpty() ? Texts::tr("this computer") : target.host;
}

FenceSettle::FenceSettle(const SshTarget &target,
                         const RepairFence &fence,
                         const QStringList &successCodes,
                         Clock &clock)
    : m_target(target),
      m_fence(fence),
      m_successCodes(successCodes),
      m_clock(clock),
      m_looksLeft(kLooks)
{
}

FenceSettle::~FenceSettle()
{
    m_clock.cancel(m_timer);
}

void FenceSettle::start()
{
    look();
}

void FenceSettle::look()
{
    m_timer = 0;
    m_script = std::make_unique<HostScript>(m_target, fenceQuestion(m_fence), kSessionTakes, m_clock);
    if (m_looksLeft-- == kLooks)
        connect(m_script.get(), &HostScript::begun, this, &ReactionOperation::dispatched);
    connect(m_script.get(), &HostScript::finished, this, &FenceSettle::looked);
    m_script->start();
}

void FenceSettle::looked(const SshOutcome &outcome)
{
    retire(m_script, this);
    const QString place = shownHost(m_target);
    if (outcome.failure)
        return finish({RunOutcome::Unknown, outcome.failure->sentence, {}, {}}); // nothing was learnt
    const FenceAnswer answer = fenceAnswer(outcome.output);
    if (answer.word != FenceAnswer::Word::Busy)
        return finish(fenceReport(answer, place, m_successCodes)
                          .value_or(RunReport{RunOutcome::Unknown, fenceTrouble(answer, place), {}, {}}));
    if (m_looksLeft > 0)
        m_timer = m_clock.after(kBetweenLooks, this, [this] { look(); });
    else
        finish({RunOutcome::Unknown, Texts::tr("It is still running on %1.").arg(place), {}, {}});
}

FencePreflight::FencePreflight(const SshTarget &target, const HostGuards &guards, AlsoAsked also, Clock &clock)
    : m_place(shownHost(target)),
      m_also(std::move(also)),
      m_script(target,
               QStringLiteral("salve_said=$( { %1\n} 2>&1 ); [ \"$salve_said\" = ready ] || { printf '%s\\n' "
                              "\"$salve_said\"; exit 0; }\necho ready\n%2")
                   .arg(fencePreflight(guards), m_also.script),
               kSessionTakes,
               clock)
{
    connect(&m_script, &HostScript::finished, this, [this](const SshOutcome &outcome) { finish(reportOf(outcome)); });
}

void FencePreflight::start()
{
    m_script.start();
}

PreflightReport FencePreflight::reportOf(const SshOutcome &outcome) const
{
    using enum PreflightReport::Light;
    if (outcome.failure)
        return {Red, outcome.failure->sentence, {}};
    const FenceAnswer answer = fenceAnswer(outcome.output);
    if (answer.word == FenceAnswer::Word::Held)
        return {Yellow, fenceReport(answer, m_place, {})->sentence, {m_place}};
    if (answer.word != FenceAnswer::Word::Ready)
        return {Red, fenceTrouble(answer, m_place), {}};
    if (const QString said = QString::fromUtf8(answer.output).simplified(); !said.isEmpty())
        return {Red, m_also.sentence(said), {}};
    return {Green, Texts::tr("%1 lets us in, and keeps a repair from being made twice.").arg(m_place), {m_place}};
}

} // namespace salve
