// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in_states.h"

#include <QJsonValue>

namespace salve {

QJsonObject statesReturn(const std::vector<StandInState> &states)
{
    QJsonObject value;
    int number = 0;
    for (const StandInState &state : states) {
        const QString key = QStringList{state.module, state.id, state.name, state.function}.join(QStringLiteral("_|-"));
        const QJsonValue result = state.result == StandInState::Result::Pending
                                      ? QJsonValue()
                                      : QJsonValue(state.result == StandInState::Result::True);
        value.insert(key,
                     QJsonObject{{QStringLiteral("__id__"), state.id},
                                 {QStringLiteral("__run_num__"), number++},
                                 {QStringLiteral("__sls__"), QStringLiteral("site")},
                                 {QStringLiteral("name"), state.name},
                                 {QStringLiteral("result"), result},
                                 {QStringLiteral("comment"), state.comment},
                                 {QStringLiteral("changes"), state.changes},
                                 {QStringLiteral("duration"), 1.5},
                                 {QStringLiteral("start_time"), QStringLiteral("03:00:00.000000")}});
    }
    return value;
}

} // namespace salve
