// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/checkup.h"

#include "core/time.h"
#include "session/calling.h"
#include "store/vault.h"

#include <sys/timex.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

using Level = Finding::Level;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

// The database, its log and a backup before a migration have room in it.
constexpr qint64 kLittleSpace_bytes = 500LL * 1024 * 1024;
// A computer that was off remembers the time to a few seconds; more is a clock that was set.
constexpr Millis kBack{2min};

Finding folderFinding(const QString &dataDir)
{
    const QFileInfo folder(dataDir);
    const QString name = QDir::toNativeSeparators(folder.absoluteFilePath());
    constexpr QFileDevice::Permissions kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (!folder.isWritable())
        return {u"data-folder"_s,
                Level::Problem,
                Texts::tr("The data folder %1 cannot be written.").arg(name),
                Texts::tr("Give it to the user that Salve runs as.")};
    const qint64 free = QStorageInfo(dataDir).bytesAvailable();
    if (free >= 0 && free < kLittleSpace_bytes)
        return {u"data-folder"_s,
                Level::Warning,
                Texts::tr("Only %1 MiB are free for the data folder %2.").arg(free / 1024 / 1024).arg(name),
                Texts::tr("Free some space there.")};
    if (folder.permissions() & kOthers)
        return {u"data-folder"_s,
                Level::Warning,
                Texts::tr("Others may look into the data folder %1.").arg(name),
                Texts::tr("Close it to them: chmod 700 %1").arg(name)};
    return {u"data-folder"_s, Level::Ok, Texts::tr("The data folder %1 is ours and has room.").arg(name), {}};
}

Finding ownerFinding(const Premises &premises)
{
    if (premises.isWatching)
        return {u"owner"_s,
                Level::Ok,
                Texts::tr("%1 (process %2) watches from this folder.")
                    .arg(premises.owner)
                    .arg(QCoreApplication::applicationPid()),
                {}};
    return {u"owner"_s,
            Level::Warning,
            Texts::tr("No Salve watches from this folder now."),
            Texts::tr("Start Salve, or `salvectl run` as a service.")};
}

Finding socketFinding(const Premises &premises)
{
    const QString name = QDir::toNativeSeparators(premises.socketPath);
    if (!premises.socketTrouble.isEmpty())
        return {u"socket"_s,
                Level::Problem,
                premises.socketTrouble,
                Texts::tr("Check the rights of its folder, then start Salve again.")};
    constexpr QFileDevice::Permissions kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QFileInfo socket(premises.socketPath);
    if (!socket.exists())
        return {u"socket"_s,
                Level::Problem,
                Texts::tr("The control socket %1 is gone: other commands do not reach this Salve.").arg(name),
                Texts::tr("Start Salve again.")};
    if (socket.permissions() & kOthers)
        return {u"socket"_s,
                Level::Problem,
                Texts::tr("Others may write to the control socket %1.").arg(name),
                Texts::tr("Close it to them: chmod 600 %1").arg(name)};
    return {u"socket"_s, Level::Ok, Texts::tr("The control socket %1 answers.").arg(name), {}};
}

/// Whether the kernel's clock is kept right by somebody; absent when it does not say.
std::optional<bool> isClockKept()
{
    timex state{};
    const int answer = adjtimex(&state); // modes 0: reads only
    if (answer < 0)
        return std::nullopt;
    return (state.status & STA_UNSYNC) == 0;
}

QString textOf(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

Findings placeFindings(const Premises &premises)
{
    Findings findings{folderFinding(premises.dataDir), ownerFinding(premises)};
    if (premises.isWatching)
        findings.push_back(socketFinding(premises));
    for (const QString &trouble : premises.recipeTroubles)
        findings.push_back({u"recipe"_s,
                            Level::Problem,
                            trouble,
                            Texts::tr("Correct the file, or move it away; then start Salve again. salvectl validate "
                                      "FILE reads it without a start.")});
    return findings;
}

Finding clockFinding(TimePoint now, TimePoint known)
{
    if (now + kBack < known)
        return {
            u"clock"_s,
            Level::Problem,
            Texts::tr("The clock says %1, but something was recorded at %2 already.").arg(textOf(now), textOf(known)),
            Texts::tr("Set the clock; until then ladders and cooldowns wait for the later time.")};
    if (isClockKept() == std::optional(false))
        return {u"clock"_s,
                Level::Warning,
                Texts::tr("Nobody keeps the clock of this computer right: it is not synchronised."),
                Texts::tr("Switch on time synchronisation: timedatectl set-ntp true")};
    return {u"clock"_s, Level::Ok, Texts::tr("The clock goes right: %1.").arg(textOf(now)), {}};
}

Finding databaseFinding(const Result<void> &verified)
{
    if (verified)
        return {u"database"_s, Level::Ok, Texts::tr("The database is sound."), {}};
    return {
        u"database"_s,
        Level::Problem,
        verified.error().sentence,
        Texts::tr("Save what can be read with `salvectl backup FILE`, then put the last good backup in its place.")};
}

Finding auditFinding(const Result<AuditReport> &report)
{
    if (!report)
        return {u"audit"_s, Level::Problem, report.error().sentence, Texts::tr("Check the database first.")};
    if (!report->findings.empty())
        return {u"audit"_s,
                Level::Problem,
                Texts::tr("The audit has %n finding(s), first: %1.", nullptr, static_cast<int>(report->findings.size()))
                    .arg(report->findings.front().sentence),
                Texts::tr("`salvectl audit verify` names all of them.")};
    return {u"audit"_s,
            Level::Ok,
            Texts::tr("The audit is whole: %n entry(s).", nullptr, static_cast<int>(report->entries)),
            {}};
}

Finding vaultFinding(const QJsonObject &vault)
{
    const QString backend = vault.value("backend"_L1).toString();
    const std::optional<VaultBackend> known = fromWord<VaultBackend>(backend);
    if (!known)
        return {u"vault"_s, Level::Problem, backend, Texts::tr("Without it every secret is missing.")};
    if (*known == VaultBackend::None)
        return {
            u"vault"_s,
            Level::Warning,
            Texts::tr("There is no place for secrets."),
            Texts::tr("Set SALVE_VAULT_KEY or the systemd credential salve-vault-key, or use a desktop's keyring.")};
    return {u"vault"_s,
            Level::Ok,
            Texts::tr("The vault (%1) is open and names %n secret(s).",
                      nullptr,
                      static_cast<int>(vault.value("names"_L1).toArray().size()))
                .arg(backend),
            {}};
}

Finding secretFinding(const QString &name, const std::optional<Error> &error)
{
    if (!error)
        return {u"secret"_s, Level::Ok, Texts::tr("Secret %1 can be read.").arg(name), {}};
    const bool isMissing = error->code == ErrorCode::NotFound;
    return {u"secret"_s,
            Level::Problem,
            isMissing ? Texts::tr("Secret %1, which the set uses, is not on this computer.").arg(name)
                      : Texts::tr("Secret %1 cannot be read now: %2").arg(name, error->sentence),
            isMissing ? Texts::tr("Store it: salvectl secret set %1").arg(name)
                      : Texts::tr("Unlock the keyring; Salve asks it again by itself.")};
}

Finding intakeFinding(const Intake &intake, const QString &trouble)
{
    if (!trouble.isEmpty())
        return {u"intake"_s, Level::Problem, trouble, Texts::tr("Correct intake: in the set, or store the secret.")};
    if (isHeardInTheOpen(intake))
        return {u"intake"_s,
                Level::Warning,
                Texts::tr("Heartbeats and webhooks come to %1 without TLS: everybody on the way can read the tokens.")
                    .arg(intake.address),
                Texts::tr("Give intake: a certificate and its key, or put a web server with TLS in front of it.")};
    return {u"intake"_s, Level::Ok, Texts::tr("Heartbeats and webhooks come to %1.").arg(intake.address), {}};
}

Finding proxyFinding(const QString &url, const QString &trouble)
{
    if (!trouble.isEmpty())
        return {u"proxy"_s, Level::Problem, trouble, Texts::tr("See salvectl proxy show.")};
    return {u"proxy"_s, Level::Ok, Texts::tr("Requests go through the proxy %1.").arg(url), {}};
}

Finding nobodyIsToldFinding()
{
    return {u"person"_s,
            Level::Problem,
            Texts::tr("No person can be reached: the set tells nobody."),
            Texts::tr("Add a \"tell\" to the set.")};
}

Finding channelFinding(const ReactionId &reaction, const PreflightReport &report)
{
    switch (report.light) {
    case PreflightReport::Light::Green:
        return {u"person"_s, Level::Ok, Texts::tr("%1 reaches a person: %2").arg(reaction.value, report.sentence), {}};
    case PreflightReport::Light::Yellow:
        return {u"person"_s,
                Level::Warning,
                Texts::tr("Nobody knows whether %1 reaches a person: %2").arg(reaction.value, report.sentence),
                Texts::tr("Send a message once: salvectl react %1").arg(reaction.value)};
    case PreflightReport::Light::Red:
        break;
    }
    return {u"person"_s,
            Level::Problem,
            Texts::tr("%1 would reach nobody: %2").arg(reaction.value, report.sentence),
            Texts::tr("Correct the reaction, or give the set another way to tell.")};
}

QJsonObject jsonOf(const Findings &findings)
{
    QJsonArray list;
    Level worst = Level::Ok;
    for (const Finding &finding : findings) {
        worst = std::max(worst, finding.level);
        list.append(QJsonObject{{u"what"_s, finding.what},
                                {u"level"_s, QString(wordOf(finding.level))},
                                {u"sentence"_s, finding.sentence},
                                {u"advice"_s, finding.advice}});
    }
    return {{u"findings"_s, list}, {u"worst"_s, QString(wordOf(worst))}};
}

} // namespace salve
