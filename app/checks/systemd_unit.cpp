// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/systemd_unit.h"

#include "checks/findings.h"
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/blocking_pool.h"
#include "net/services.h"
#include "net/ssh_settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SystemdUnit)
};

enum class InactiveRule { Down, Ok };

} // namespace

template<>
struct Words<InactiveRule>
{
    static constexpr std::array list{"down", "ok"};
};

namespace {

struct Settings
{
    QString unit;
    SshTarget ssh;
    InactiveRule inactive{InactiveRule::Down};
    std::optional<NumberCondition> degradedWhen;
    std::optional<NumberCondition> downWhen;
    QString bus;
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "SystemdUnit",
        {
            text(&Settings::unit, "unit", QT_TRANSLATE_NOOP("SystemdUnit", "Unit")).required().example(u"nginx.service"_s)
                .help(QT_TRANSLATE_NOOP("SystemdUnit", "nginx is nginx.service; also a timer, a mount, a socket …"))
                .must([](const QString &text) { return matches(text, "[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]*"); },
                      QT_TRANSLATE_NOOP("SystemdUnit", "write the name of a unit, such as nginx.service"), u"nginx && reboot"_s),
            object(&Settings::ssh, sshSchema(), "ssh", QT_TRANSLATE_NOOP("SystemdUnit", "On another host"))
                .help(QT_TRANSLATE_NOOP("SystemdUnit", "Without it the unit is one of this computer.")),
            choice(&Settings::inactive, "inactive", QT_TRANSLATE_NOOP("SystemdUnit", "An inactive unit is"))
                .help(QT_TRANSLATE_NOOP("SystemdUnit", "ok: a job that a timer starts; only its failure counts.")),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("SystemdUnit", "Degraded when restarts"))
                .help(QT_TRANSLATE_NOOP("SystemdUnit", "How often systemd has restarted it by itself since somebody started it.")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("SystemdUnit", "Down when restarts")).more(),
            text(&Settings::bus, "bus", QT_TRANSLATE_NOOP("SystemdUnit", "Bus")).more().example(u"unix:path=/run/user/1000/bus"_s)
                .help(QT_TRANSLATE_NOOP("SystemdUnit", "The address of another bus than the system's: of a user's own systemd.")) 
                .must([](const QString &text) { return matches(text, "(unix|tcp):.+=.+"); },
                      QT_TRANSLATE_NOOP("SystemdUnit", "write a D-Bus address such as unix:path=/run/user/1000/bus"), u"/run/user/1000/bus"_s),
        }};
    return kSchema;
}
// clang-format on

void judgeActive(const UnitState &unit, InactiveRule inactive, CheckResult &result)
{
    const QString shown = u"%1 (%2)"_s.arg(unit.active, unit.sub);
    const auto stopped = [&](CheckOutcome outcome, const QString &sentence) {
        judgeAs(result, outcome, Phase::Assert, Cause::Stopped, sentence);
    };
    if (unit.active == "active"_L1 || unit.active == "reloading"_L1 || unit.active == "refreshing"_L1)
        judgeOk(result, Texts::tr("The unit is %1.").arg(shown));
    else if (unit.sub == "auto-restart"_L1)
        stopped(CheckOutcome::Warning,
                Texts::tr("The unit has ended (%1); systemd is about to start it again.").arg(unit.result));
    else if (unit.active == "activating"_L1 || unit.active == "deactivating"_L1)
        stopped(CheckOutcome::Warning, Texts::tr("The unit is %1.").arg(shown));
    else if (unit.active == "failed"_L1)
        stopped(CheckOutcome::Critical, Texts::tr("The unit has failed: %1.").arg(unit.result));
    else if (unit.active == "inactive"_L1 && unit.load == "masked"_L1)
        stopped(CheckOutcome::Critical, Texts::tr("The unit is masked: it is not running and cannot be started."));
    else if (unit.active == "inactive"_L1 && inactive == InactiveRule::Ok)
        judgeOk(result, Texts::tr("The unit is not running, and its last run did not fail."));
    else if (unit.active == "inactive"_L1)
        stopped(CheckOutcome::Critical, Texts::tr("The unit is stopped."));
    else
        judgeAs(result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::Protocol,
                Texts::tr("systemd says nothing that can be understood of the unit."));
}

void judgeUnit(const Settings &settings, const UnitState &unit, CheckResult &result)
{
    result.evidence.push_back(
        {Texts::tr("State"),
         u"LoadState %1\nActiveState %2\nSubState %3\nResult %4"_s.arg(unit.load, unit.active, unit.sub, unit.result)});
    if (unit.load == "not-found"_L1) {
        // Nothing that a restart could mend: a name that is spelled wrong, or a package that was removed.
        judgeAs(result,
                CheckOutcome::Unknown,
                Phase::Assert,
                Cause::NoData,
                Texts::tr("systemd knows no unit %1: is the name spelled right, and its package installed?")
                    .arg(fullUnitName(settings.unit)));
        return;
    }
    judgeActive(unit, settings.inactive, result);
    if (!unit.restarts)
        return;
    result.metrics.push_back({u"restarts"_s, static_cast<double>(*unit.restarts), {}});
    judgeNumber(
        result, {settings.degradedWhen, settings.downWhen}, *unit.restarts, {}, Texts::tr("The number of restarts"));
}

/// This computer's systemd, over D-Bus.
class LocalUnitCheck final : public CheckOperation
{
public:
    LocalUnitCheck(const Settings &settings, Millis timeout, BlockingPool &pool, Clock &clock)
        : m_settings(settings),
          m_timeout(timeout),
          m_clock(clock),
          m_answer(std::make_shared<UnitAnswer>()),
          m_call(pool,
                 u"systemd "_s + settings.bus,
                 [answer = m_answer, bus = settings.bus, unit = settings.unit, timeout] {
                     *answer = askSystemd(bus, unit, timeout);
                 })
    {
        connect(&m_call, &BlockingCall::finished, this, &LocalUnitCheck::judge);
    }
    ~LocalUnitCheck() override { m_clock.cancel(m_deadline); }

    void start() override
    {
        m_startedAt = m_clock.monotonic();
        m_deadline = m_clock.after(m_timeout, this, [this] {
            CheckResult result = begun();
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Wait,
                    Cause::Timeout,
                    Texts::tr("systemd does not answer on its bus."));
            finish(result);
        });
        m_call.start();
        emit dispatched();
    }

private:
    CheckResult begun() const
    {
        CheckResult result;
        result.latency = m_clock.monotonic() - m_startedAt;
        result.metrics.push_back(latencyMetric(result.latency));
        return result;
    }

    void judge()
    {
        m_clock.cancel(std::exchange(m_deadline, 0));
        CheckResult result = begun();
        if (m_answer->failure) {
            judgeFailure(result, *m_answer->failure);
            // That we cannot ask is no word about the unit.
            if (result.cause != Cause::Timeout)
                result.outcome = CheckOutcome::Unknown;
        } else {
            judgeUnit(m_settings, m_answer->state, result);
        }
        finish(result);
    }

    const Settings m_settings;
    const Millis m_timeout;
    Clock &m_clock;
    const std::shared_ptr<UnitAnswer> m_answer;
    BlockingCall m_call;
    Micros m_startedAt{0};
    quint64 m_deadline{0};
};

/// Another host's, through systemctl.
class RemoteUnitCheck final : public CheckOperation
{
public:
    RemoteUnitCheck(const Settings &settings, Millis timeout, Clock &clock)
        : m_settings(settings),
          m_command({settings.ssh, unitStateCommand(settings.unit), {}, timeout}, clock)
    {
        connect(&m_command, &SshCommand::begun, this, &CheckOperation::dispatched);
        connect(&m_command, &SshCommand::finished, this, &RemoteUnitCheck::judge);
    }

    void start() override { m_command.start(); }

private:
    void judge(const SshOutcome &outcome)
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.metrics.push_back(latencyMetric(outcome.latency));
        if (!outcome.errors.isEmpty())
            result.evidence.push_back({Texts::tr("Error output"), shownText(outcome.errors)});
        if (outcome.failure)
            judgeFailure(result, *outcome.failure);
        else if (outcome.exitCode != 0)
            judgeAs(result,
                    CheckOutcome::Unknown,
                    Phase::Assert,
                    outcome.exitCode == 127 ? Cause::Misconfigured : Cause::Protocol,
                    outcome.exitCode == 127
                        ? Texts::tr("There is no systemctl on %1: it is started by something else than systemd.")
                              .arg(m_settings.ssh.host)
                        : Texts::tr("systemctl on %1 ended with exit code %2.")
                              .arg(m_settings.ssh.host)
                              .arg(outcome.exitCode));
        else
            judgeUnit(m_settings, unitStateFrom(QString::fromUtf8(outcome.output)), result);
        finish(result);
    }

    const Settings m_settings;
    SshCommand m_command;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    if (!settings.ssh.host.isEmpty())
        return std::make_unique<RemoteUnitCheck>(settings, timeout, services.clock);
    return std::make_unique<LocalUnitCheck>(settings, timeout, *services.blocking, services.clock);
}

} // namespace

const CheckKind &systemdUnitCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "systemd-unit",
        .context = "SystemdUnit",
        .title = QT_TRANSLATE_NOOP("SystemdUnit", "systemd unit"),
        .summary = QT_TRANSLATE_NOOP(
            "SystemdUnit",
            "Asks systemd, here or on another host, whether a unit runs and how often it was restarted."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.unit = u"nginx.service"_s;
                return settings;
            }(),
        .make = make,
        .target =
            [](const Settings &s) {
                return s.ssh.host.isEmpty() ? fullUnitName(s.unit) : fullUnitName(s.unit) + u" @ "_s + sshPlace(s.ssh);
            }}};
    return kKind;
}

} // namespace salve
