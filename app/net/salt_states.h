// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace salve {

/// What came of one state of a state run.
struct SaltState
{
    QString key;
    QJsonObject value;
    QString name() const;     ///< its id, as it stands in the sls file
    QString function() const; ///< "file.managed"
    QString comment() const { return value.value(QLatin1String("comment")).toString(); }
    /// Null in a test run where something would change.
    QJsonValue result() const { return value.value(QLatin1String("result")); }
    QJsonObject changes() const { return value.value(QLatin1String("changes")).toObject(); }
    /// Failed only because what it requires did.
    bool isFollower() const { return comment().startsWith(QLatin1String("One or more requisite failed")); }
    bool operator==(const SaltState &) const = default;
};

/// In the order in which they ran.
std::vector<SaltState> statesIn(const QJsonObject &results);
/// 'install-pkg - Command "…" run; E: no such package (exit 3)'
QString failureText(const SaltState &state);
/// A line for each state: "failed  cmd.run  install-pkg  Command …". An orchestration's steps are followed by what
/// their minions answered. Of many states those that were as they should be are counted only.
QString statesText(const std::vector<SaltState> &states);
/// Of an orchestration: the minions that its steps had to do with.
QStringList minionsOf(const std::vector<SaltState> &steps);

} // namespace salve
