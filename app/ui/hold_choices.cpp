// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/hold_choices.h"

#include <QCoreApplication>
#include <QDateTime>

namespace salve {

using namespace std::chrono_literals;

namespace {

TimePoint tomorrowMorning(TimePoint now)
{
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(msOf(now)).date().addDays(1);
    return timeFromMs(QDateTime(tomorrow, QTime(8, 0)).toMSecsSinceEpoch());
}

} // namespace

std::vector<HoldChoice> holdChoices(TimePoint now)
{
    return {{QCoreApplication::translate("HoldChoices", "15 minutes"), now + 15min},
            {QCoreApplication::translate("HoldChoices", "1 hour"), now + 1h},
            {QCoreApplication::translate("HoldChoices", "Until tomorrow 08:00"), tomorrowMorning(now)},
            {QCoreApplication::translate("HoldChoices", "Until I release it"), kNever}};
}

std::vector<HoldChoice> takeOverChoices(TimePoint now)
{
    return {{QCoreApplication::translate("HoldChoices", "1 hour"), now + 1h},
            {QCoreApplication::translate("HoldChoices", "4 hours"), now + 4h},
            {QCoreApplication::translate("HoldChoices", "Until tomorrow 08:00"), tomorrowMorning(now)},
            {QCoreApplication::translate("HoldChoices", "7 days"), now + 24h * 7}};
}

} // namespace salve
