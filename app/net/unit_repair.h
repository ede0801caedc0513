// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/host_script.h"
#include "net/repair_fence.h"
#include "net/systemd_unit.h"

namespace salve {

enum class UnitAction { Restart, Start, Stop, Reload };
template<>
struct Words<UnitAction>
{
    static constexpr std::array list{"restart", "start", "stop", "reload"};
};

/// Whose units: the computer's, or those of the user who logs in.
enum class UnitManager { System, User };
template<>
struct Words<UnitManager>
{
    static constexpr std::array list{"system", "user"};
};

/// What to do with a unit that systemd itself has brought up again while it was waited for.
enum class WhenBack { Leave, Act };
template<>
struct Words<WhenBack>
{
    static constexpr std::array list{"leave", "act"};
};

/// What is to be done to a unit, and how patiently.
struct UnitRepairRequest
{
    SshTarget ssh; ///< no host: this computer
    QString unit;
    UnitAction action{UnitAction::Restart};
    UnitManager manager{UnitManager::System};
    bool sudo{false};
    bool resetFailed{false};
    WhenBack whenBack{WhenBack::Leave};
    Millis ownRestart{120'000}; ///< how long systemd's own restart is waited for
    Millis timeout{120'000};    ///< of systemctl, which waits for the unit
};

/// How long it takes at most, looking before and after included.
Millis unitRepairTakes(const UnitRepairRequest &request);
/// "LC_ALL=C sudo -n systemctl", without an action. The name of a unit may follow it: it never begins with -.
QString systemctlOf(const UnitRepairRequest &request);

/// Starts, stops, restarts or reloads a unit: not before systemd has done what it is about to do by itself, and not
/// believed before the unit has stayed for a while as it should be.
class UnitRepair final : public ReactionOperation
{
    Q_OBJECT
public:
    UnitRepair(UnitRepairRequest request, RepairFence fence, Clock &clock);
    ~UnitRepair() override;
    void start() override;

private:
    enum class Step { Before, Acting, After };
    void run(const QString &script, Millis deadline);
    void look();
    void lookAfter(Millis pause);
    void ended(const SshOutcome &outcome);
    void lookedBefore(const UnitState &state);
    void cameBack(const UnitState &state);
    void act(const UnitState &state);
    void acted(const SshOutcome &outcome);
    RunReport refusal(const SshOutcome &outcome, const QByteArray &output) const;
    void lookedAfter(const UnitState &state);
    void lookedAfterStart(const UnitState &state);
    void conclude(RunOutcome outcome, const QString &sentence);
    void note(const UnitState &state);
    bool isSameStart(const UnitState &a, const UnitState &b) const;

    const UnitRepairRequest m_request;
    const RepairFence m_fence;
    const QString m_unit;
    const QString m_place;
    Clock &m_clock;
    std::unique_ptr<HostScript> m_script;
    Step m_step{Step::Before};
    quint64 m_timer{0};
    Micros m_since{0};               ///< of this step
    std::optional<UnitState> m_back; ///< came up by itself, and has to stay so
    UnitState m_before;
    std::optional<UnitState> m_after; ///< as it should be, and has to stay so
    bool m_isDispatched{false};
    bool m_hasWaited{false};
    QStringList m_seen; ///< its states, one after another
    std::vector<Evidence> m_evidence;
};

} // namespace salve
