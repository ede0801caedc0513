// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/unit_repair.h"

#include "core/clock.h"
#include "net/command_report.h"
#include "net/fence_settle.h"
#include "net/retire.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kLookTakes = 20s;
constexpr Millis kBetweenLooks = 2s;
// A service that crashes does so in its first seconds.
constexpr Millis kSteady = 5s;
// systemctl has waited for the job; what comes after it is short.
constexpr Millis kProofTakes = 30s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Systemd)
};

bool isUp(const UnitState &state)
{
    return state.active == "active"_L1 || state.active == "reloading"_L1 || state.active == "refreshing"_L1;
}

bool isDown(const UnitState &state)
{
    return state.active == "inactive"_L1 || state.active == "failed"_L1;
}

bool isAboutToRestart(const UnitState &state)
{
    return state.sub.startsWith("auto-restart"_L1);
}

/// systemd is at work on it.
bool isInBetween(const UnitState &state)
{
    return isAboutToRestart(state) || state.active == "activating"_L1 || state.active == "deactivating"_L1;
}

QString shown(const UnitState &state)
{
    return u"%1 (%2)"_s.arg(state.active, state.sub);
}

} // namespace

Millis unitRepairTakes(const UnitRepairRequest &request)
{
    return request.ownRestart + request.timeout + kProofTakes + 2 * kLookTakes;
}

QString systemctlOf(const UnitRepairRequest &request)
{
    // In the C locale, also where the other host speaks another language; sudo hands that on. Nothing else, so that a
    // line of sudoers for just this command fits.
    return u"LC_ALL=C %1systemctl%2"_s.arg(request.sudo ? u"sudo -n "_s : QString(),
                                           request.manager == UnitManager::User ? u" --user"_s : QString());
}

UnitRepair::UnitRepair(UnitRepairRequest request, RepairFence fence, Clock &clock)
    : m_request(std::move(request)),
      m_fence(std::move(fence)),
      m_unit(fullUnitName(m_request.unit)),
      m_place(shownHost(m_request.ssh)),
      m_clock(clock)
{
}

UnitRepair::~UnitRepair()
{
    m_clock.cancel(m_timer);
}

void UnitRepair::start()
{
    m_since = m_clock.monotonic();
    look();
}

void UnitRepair::run(const QString &script, Millis deadline)
{
    m_script = std::make_unique<HostScript>(m_request.ssh, script, deadline, m_clock);
    connect(m_script.get(), &HostScript::begun, this, [this] {
        if (!std::exchange(m_isDispatched, true))
            emit dispatched();
    });
    connect(m_script.get(), &HostScript::finished, this, &UnitRepair::ended);
    m_script->start();
}

void UnitRepair::look()
{
    UnitRepairRequest reading = m_request;
    reading.sudo = false; // everybody may look
    run(unitStartCommand(systemctlOf(reading), m_request.unit), kLookTakes);
}

void UnitRepair::lookAfter(Millis pause)
{
    m_timer = m_clock.after(pause, this, [this] {
        m_timer = 0;
        look();
    });
}

void UnitRepair::ended(const SshOutcome &outcome)
{
    retire(m_script, this);
    if (m_step == Step::Acting)
        return acted(outcome);
    if (m_step == Step::After && (outcome.failure || outcome.exitCode != 0))
        return conclude(RunOutcome::Delivered,
                        Texts::tr("systemd has carried it out; how %1 is now could not be read.").arg(m_unit));
    if (outcome.failure) {
        RunReport report = sessionReport(*outcome.failure);
        // Nothing was done yet, wherever the looking broke off.
        if (report.outcome == RunOutcome::Unknown)
            report.outcome = RunOutcome::NotRun;
        return conclude(report.outcome, report.sentence);
    }
    if (outcome.exitCode != 0)
        return conclude(
            RunOutcome::Rejected,
            outcome.exitCode == 127
                ? Texts::tr("There is no systemctl on %1: it is started by something else than systemd.").arg(m_place)
                : Texts::tr("systemd on %1 cannot be asked: %2")
                      .arg(m_place, lastWords(outcome.output, outcome.errors)));
    const UnitState state = unitStateFrom(QString::fromUtf8(outcome.output));
    note(state);
    if (m_step == Step::Before)
        lookedBefore(state);
    else
        lookedAfter(state);
}

void UnitRepair::note(const UnitState &state)
{
    if (m_seen.isEmpty() || m_seen.last() != shown(state))
        m_seen.append(shown(state));
}

void UnitRepair::lookedBefore(const UnitState &state)
{
    if (state.load == "not-found"_L1)
        return conclude(
            RunOutcome::Rejected,
            Texts::tr("systemd on %1 knows no unit %2: is the name spelled right, and its package installed?")
                .arg(m_place, m_unit));
    if (state.load == "masked"_L1 && m_request.action != UnitAction::Stop)
        return conclude(RunOutcome::Rejected,
                        Texts::tr("%1 is masked: systemd does not start it before somebody unmasks it.").arg(m_unit));
    const bool isPatient = m_clock.monotonic() - m_since < m_request.ownRestart;
    if (isInBetween(state) && isPatient) {
        m_hasWaited = true;
        m_back.reset();
        return lookAfter(kBetweenLooks);
    }
    if (m_hasWaited && isUp(state) && m_request.action != UnitAction::Stop)
        return cameBack(state);
    if (m_request.action == UnitAction::Start && isUp(state))
        return conclude(RunOutcome::Succeeded, Texts::tr("%1 runs already; nothing was done.").arg(m_unit));
    if (m_request.action == UnitAction::Stop && isDown(state))
        return conclude(RunOutcome::Succeeded, Texts::tr("%1 is stopped already; nothing was done.").arg(m_unit));
    act(state);
}

/// systemd's own restart: believed when it is still the same start a little later.
void UnitRepair::cameBack(const UnitState &state)
{
    if (!m_back || !isSameStart(*m_back, state)) {
        m_back = state;
        return lookAfter(kSteady);
    }
    if (m_request.whenBack == WhenBack::Act)
        return act(state);
    conclude(
        RunOutcome::Succeeded,
        Texts::tr("systemd has brought %1 up again by itself, and it stayed up; nothing more was done.").arg(m_unit));
}

void UnitRepair::act(const UnitState &state)
{
    m_step = Step::Acting;
    m_before = state;
    const QString systemctl = systemctlOf(m_request);
    const QString unit = shellQuoted(m_unit);
    QString command;
    if (m_request.resetFailed && state.active == "failed"_L1)
        command = u"%1 reset-failed %2 || exit\n"_s.arg(systemctl, unit);
    command += u"%1 %2 %3"_s.arg(systemctl, QString(wordOf(m_request.action)), unit);
    run(fencedScript(command, m_fence), m_request.timeout);
}

void UnitRepair::acted(const SshOutcome &outcome)
{
    const FenceAnswer answer = fenceAnswer(outcome.output);
    m_evidence = outputEvidence(answer.output, outcome.errors);
    if (outcome.failure) {
        const RunReport report = sessionReport(*outcome.failure);
        return conclude(report.outcome, report.sentence);
    }
    if (const std::optional<RunReport> report = fenceReport(answer, m_place, {u"0"_s}))
        return conclude(report->outcome, report->sentence);
    if (outcome.exitCode != 0) {
        const RunReport report = refusal(outcome, answer.output);
        return conclude(report.outcome, report.sentence);
    }
    m_step = Step::After;
    m_since = m_clock.monotonic();
    look();
}

/// How systemctl and sudo say no, in the C locale. 4 and 5 are systemctl's "no permission" and "not loaded".
RunReport UnitRepair::refusal(const SshOutcome &outcome, const QByteArray &output) const
{
    const QString said = lastWords(output, outcome.errors);
    const QString words = QString::fromUtf8(outcome.errors + output);
    const auto report = [](RunOutcome as, const QString &sentence) { return RunReport{as, sentence, {}, {}}; };
    if (m_request.sudo && (words.contains("sudo:"_L1) || words.contains("password is required"_L1)))
        return report(RunOutcome::Rejected,
                      Texts::tr("sudo on %1 does not let this user do it without a password: add a NOPASSWD line for "
                                "systemctl. It says: %2")
                          .arg(m_place, said));
    if (outcome.exitCode == 4 || words.contains("authentication required"_L1) || words.contains("Access denied"_L1))
        return report(RunOutcome::Rejected,
                      Texts::tr("This user may not do that on %1: use sudo, or a polkit rule. systemd says: %2")
                          .arg(m_place, said));
    if (outcome.exitCode == 5 || words.contains("not applicable for unit"_L1))
        return report(RunOutcome::Rejected, Texts::tr("systemd on %1 refuses it: %2").arg(m_place, said));
    if (words.contains("repeated too quickly"_L1) || words.contains("start-limit"_L1)
        || m_before.result == "start-limit-hit"_L1)
        return report(RunOutcome::Failed,
                      Texts::tr("%1 has failed so often that systemd starts it no more for now. See why it fails; with "
                                "reset-failed Salve lets it start once more.")
                          .arg(m_unit));
    return report(RunOutcome::Failed,
                  Texts::tr("systemctl on %1 ended with exit code %2. %3")
                      .arg(m_place, QString::number(outcome.exitCode), said)
                      .trimmed());
}

void UnitRepair::lookedAfter(const UnitState &state)
{
    const bool isPatient = m_clock.monotonic() - m_since < kProofTakes;
    switch (m_request.action) {
    case UnitAction::Reload:
        if (isUp(state))
            return conclude(RunOutcome::Succeeded, Texts::tr("%1 has read its configuration again.").arg(m_unit));
        return conclude(RunOutcome::Failed, Texts::tr("After the reload %1 is %2.").arg(m_unit, shown(state)));
    case UnitAction::Stop:
        if (isDown(state))
            return conclude(RunOutcome::Succeeded, Texts::tr("%1 is stopped.").arg(m_unit));
        if (isInBetween(state) && isPatient)
            return lookAfter(kBetweenLooks);
        return conclude(RunOutcome::Failed, Texts::tr("%1 was to stop and is %2.").arg(m_unit, shown(state)));
    default:
        return lookedAfterStart(state);
    }
}

void UnitRepair::lookedAfterStart(const UnitState &state)
{
    const bool isPatient = m_clock.monotonic() - m_since < kProofTakes;
    const auto failed = [this](const QString &sentence) { conclude(RunOutcome::Failed, sentence); };
    if (isAboutToRestart(state) || state.active == "failed"_L1)
        return failed(Texts::tr("%1 was started and has ended again: %2.").arg(m_unit, state.result));
    if (state.active == "inactive"_L1 && state.type == "oneshot"_L1 && state.result == "success"_L1)
        return conclude(RunOutcome::Succeeded, Texts::tr("%1 has run to its end.").arg(m_unit));
    if (state.active == "inactive"_L1)
        return failed(Texts::tr("%1 was started and has ended at once.").arg(m_unit));
    if (!isUp(state)) {
        if (isPatient)
            return lookAfter(kBetweenLooks);
        return conclude(RunOutcome::Delivered,
                        Texts::tr("systemd is at it; %1 is still %2.").arg(m_unit, shown(state)));
    }
    const bool wasUp = isUp(m_before) && !m_before.invocation.isEmpty();
    if (m_request.action == UnitAction::Restart && wasUp && isSameStart(m_before, state))
        return failed(Texts::tr("systemd says that it is done, but %1 is the same start as before.").arg(m_unit));
    if (!m_after) {
        m_after = state;
        return lookAfter(kSteady);
    }
    if (!isSameStart(*m_after, state))
        return failed(Texts::tr("%1 was started, ended, and was started again by systemd within seconds.").arg(m_unit));
    conclude(RunOutcome::Succeeded,
             Texts::tr("%1 is %2 since a new start, and has stayed so for %3.")
                 .arg(m_unit, shown(state), durationForPeople(kSteady)));
}

bool UnitRepair::isSameStart(const UnitState &a, const UnitState &b) const
{
    return a.invocation == b.invocation && a.mainPid == b.mainPid;
}

void UnitRepair::conclude(RunOutcome outcome, const QString &sentence)
{
    RunReport report{outcome, sentence, std::move(m_evidence), {}};
    if (!m_seen.isEmpty())
        report.evidence.insert(report.evidence.begin(), {Texts::tr("States of the unit"), m_seen.join(u'\n')});
    if (m_step != Step::Before && outcome != RunOutcome::NotRun && outcome != RunOutcome::Rejected
        && !m_request.ssh.host.isEmpty())
        report.hostsHit = {m_request.ssh.host};
    finish(report);
}

} // namespace salve
