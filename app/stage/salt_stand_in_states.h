// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace salve {

/// One state of a state run as a minion would report it.
struct StandInState
{
    enum class Result { True, False, Pending };
    QString module; ///< "service"
    QString id;
    QString name;
    QString function; ///< "running"
    Result result{Result::True};
    QString comment;
    QJsonObject changes;
};

/// The return of state.apply: keyed and numbered in the order given.
QJsonObject statesReturn(const std::vector<StandInState> &states);

} // namespace salve
