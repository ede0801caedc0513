// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/fence_settle.h"
#include "net/services.h"
#include "net/ssh_settings.h"
#include "net/unit_repair.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Systemd)
};

struct Settings : UnitRepairRequest
{
    HostGuards guards;
};

bool isUnitName(const QString &text)
{
    static const QRegularExpression kName(u"^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]*$"_s);
    return kName.match(text).hasMatch();
}

/// The builders want members of Settings itself, not of what it is derived from.
template<class V>
constexpr V Settings::*own(V UnitRepairRequest::*member)
{
    return member;
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Systemd",
        {
            text(own(&UnitRepairRequest::unit), "unit", QT_TRANSLATE_NOOP("Systemd", "Unit")).required().templated(Templating::Argument).example(u"nginx.service"_s)
                .help(QT_TRANSLATE_NOOP("Systemd", "nginx is nginx.service; also a timer, a mount, a socket …"))
                .must(isUnitName,
                      QT_TRANSLATE_NOOP("Systemd", "write the name of a unit, such as nginx.service"), u"nginx && reboot"_s),
            choice(own(&UnitRepairRequest::action), "action", QT_TRANSLATE_NOOP("Systemd", "Action")),
            object(own(&UnitRepairRequest::ssh), sshSchema(), "ssh", QT_TRANSLATE_NOOP("Systemd", "On another host"))
                .help(QT_TRANSLATE_NOOP("Systemd", "Without it the unit is one of this computer.")),
            boolean(own(&UnitRepairRequest::sudo), "sudo", QT_TRANSLATE_NOOP("Systemd", "With sudo"))
                .help(QT_TRANSLATE_NOOP("Systemd", "Without a password, so the user needs a NOPASSWD line for systemctl. A polkit rule does without sudo.")),
            duration(own(&UnitRepairRequest::ownRestart), "wait-for-own-restart", QT_TRANSLATE_NOOP("Systemd", "Wait for its own restart"))
                .help(QT_TRANSLATE_NOOP("Systemd", "A unit that systemd itself is about to start again is left to it for so long."))
                .range(0, 3600),
            choice(own(&UnitRepairRequest::whenBack), "when-back", QT_TRANSLATE_NOOP("Systemd", "When it came back by itself")).more()
                .help(QT_TRANSLATE_NOOP("Systemd", "leave: nothing more is done. act: the action follows nevertheless.")),
            boolean(own(&UnitRepairRequest::resetFailed), "reset-failed", QT_TRANSLATE_NOOP("Systemd", "Reset its failures first")).more()
                .help(QT_TRANSLATE_NOOP("Systemd", "A unit that has failed too often is not started any more; this forgets how often it did.")),
            choice(own(&UnitRepairRequest::manager), "manager", QT_TRANSLATE_NOOP("Systemd", "Whose unit")).more()
                .help(QT_TRANSLATE_NOOP("Systemd", "user: one of the user who logs in (systemctl --user).")),
            duration(own(&UnitRepairRequest::timeout), "timeout", QT_TRANSLATE_NOOP("Systemd", "Waited for")).more().range(1, 3600)
                .help(QT_TRANSLATE_NOOP("Systemd", "systemctl ends when the unit is up, or has failed.")),
            object(&Settings::guards, hostGuardsSchema(), "guards", QT_TRANSLATE_NOOP("Systemd", "Guards on the host")).more(),
        },
        {{[](const Settings &s) { return !s.sudo || s.manager == UnitManager::System; }, u"sudo"_s,
          QT_TRANSLATE_NOOP("Systemd", "a user's own units need no sudo"),
          [](Node &node) {
              node.set(u"sudo"_s, Node::scalar(u"true"_s));
              node.set(u"manager"_s, Node::scalar(u"user"_s));
          }}}};
    return kSchema;
}
// clang-format on

QString doneThere(const Settings &settings)
{
    return u"%1 %2 %3"_s.arg(wordOf(settings.manager), wordOf(settings.action), fullUnitName(settings.unit));
}

RepairFence fenceOf(const Settings &settings, const RunContext &context)
{
    return repairFence(settings.guards, u"systemd "_s + doneThere(settings), context);
}

AlsoAsked unitAsked(const Settings &settings)
{
    UnitRepairRequest reading = settings;
    reading.sudo = false;
    const QString unit = shellQuoted(fullUnitName(settings.unit));
    QString script =
        u"command -v systemctl >/dev/null 2>&1 || { echo no-systemctl; exit 0; }\n"
        "salve_load=$(%1 show --property=LoadState -- %2 2>&1)\n"
        "case $salve_load in LoadState=loaded) ;; *) printf '%s\\n' \"$salve_load\"; exit 0;; esac\n"_s.arg(
            systemctlOf(reading), unit);
    if (settings.sudo)
        script += u"sudo -n -l systemctl %1 %2 >/dev/null 2>&1 || echo no-sudo"_s.arg(wordOf(settings.action), unit);
    return {script, [place = shownHost(settings.ssh), name = fullUnitName(settings.unit)](const QString &printed) {
                if (printed == "no-systemctl"_L1)
                    return Texts::tr("There is no systemctl on %1: it is started by something else than systemd.")
                        .arg(place);
                if (printed == "no-sudo"_L1)
                    return Texts::tr("sudo on %1 does not let this user do it without a password: add a NOPASSWD line "
                                     "for systemctl.")
                        .arg(place);
                if (printed == "LoadState=not-found"_L1)
                    return Texts::tr(
                               "systemd on %1 knows no unit %2: is the name spelled right, and its package installed?")
                        .arg(place, name);
                return Texts::tr("systemd on %1 says of %2: %3").arg(place, name, printed.left(200));
            }};
}

QString preview(const Settings &settings)
{
    const QString command =
        u"%1 %2 %3"_s.arg(systemctlOf(settings), QString(wordOf(settings.action)), fullUnitName(settings.unit));
    const QString place = settings.ssh.host.isEmpty() ? shownHost(settings.ssh) : sshPlace(settings.ssh);
    return Texts::tr("On %1, unless %2 is there, and after systemd's own restart of it (up to %3):")
               .arg(place, settings.guards.holdFile, durationForPeople(settings.ownRestart))
           + u"\n\n"_s + command;
}

} // namespace

const ReactionKind &systemdReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "systemd",
        .context = "Systemd",
        .title = QT_TRANSLATE_NOOP("Systemd", "systemd unit"),
        .summary =
            QT_TRANSLATE_NOOP("Systemd",
                              "Restarts, starts, stops or reloads a unit here or on another host, after systemd's "
                              "own attempt to bring it up again."),
        .proof = QT_TRANSLATE_NOOP(
            "Systemd",
            "The unit is up since a new start and stays so for some seconds; the monitor proves the repair."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.unit = u"nginx.service"_s;
                settings.ssh.host = u"web1.example"_s;
                settings.ssh.user = u"salve"_s;
                settings.ssh.keyFile = u"/etc/salve/id_ed25519"_s;
                settings.sudo = true;
                return settings;
            }(),
        .effect = [](const Settings &s) { return s.action == UnitAction::Stop ? Effect::Destroys : Effect::Repairs; },
        .takesUpTo = [](const Settings &s) { return unitRepairTakes(s); },
        .isRepeatHarmless =
            [](const Settings &s) { return s.action == UnitAction::Start || s.action == UnitAction::Stop; },
        .effectKey =
            [](const Settings &s) {
                return (s.ssh.host.isEmpty() ? u"here"_s : sshPlace(s.ssh)) + u' ' + doneThere(s);
            },
        .preview = preview,
        .make = [](const Settings &settings, Services &services, RunContext &context)
            -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<UnitRepair>(settings, fenceOf(settings, context), services.clock);
        },
        .settle = [](const Settings &settings, Services &services, RunContext &context)
            -> std::unique_ptr<ReactionOperation> {
            return std::make_unique<FenceSettle>(
                settings.ssh, fenceOf(settings, context), QStringList{u"0"_s}, services.clock);
        },
        .preflight = [](const Settings &settings, Services &services) -> std::unique_ptr<PreflightOperation> {
            return std::make_unique<FencePreflight>(settings.ssh, settings.guards, unitAsked(settings), services.clock);
        }}};
    return kKind;
}

} // namespace salve
