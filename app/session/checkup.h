// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"
#include "store/store.h"

#include <QJsonObject>

#include <optional>

namespace salve {

/// One line of the check of an installation.
struct Finding
{
    enum class Level { Ok, Warning, Problem };
    QString what; ///< stable word for scripts: data-folder, owner, database, audit, vault, secret, person, clock,
                  ///< socket, recipe, intake, proxy
    Level level{Level::Ok};
    QString sentence;
    QString advice; ///< what to do; empty when all is well
    bool operator==(const Finding &) const = default;
};
template<>
struct Words<Finding::Level>
{
    static constexpr std::array list{"ok", "warning", "problem"};
};
using Findings = std::vector<Finding>;

/// What only the host knows of its place.
struct Premises
{
    QString dataDir;
    QString owner;
    bool isWatching{true};
    QString socketPath;
    QString socketTrouble;
    QStringList recipeTroubles; ///< a sentence each
};

Findings placeFindings(const Premises &premises);
/// `known` is when the newest thing was recorded.
Finding clockFinding(TimePoint now, TimePoint known);
Finding databaseFinding(const Result<void> &verified);
Finding auditFinding(const Result<AuditReport> &report);
/// As the secret desk lists it: {names, backend}; where there is no vault, the backend is the sentence that says why.
Finding vaultFinding(const QJsonObject &vault);
Finding secretFinding(const QString &name, const std::optional<Error> &error);
/// Of a set that is listened for. `trouble` says why nobody hears.
Finding intakeFinding(const Intake &intake, const QString &trouble);
/// Of an installation that has one.
Finding proxyFinding(const QString &url, const QString &trouble);
Finding nobodyIsToldFinding();
Finding channelFinding(const ReactionId &reaction, const PreflightReport &report);

/// {findings: [{what, level, sentence, advice}], worst}
QJsonObject jsonOf(const Findings &findings);

} // namespace salve
