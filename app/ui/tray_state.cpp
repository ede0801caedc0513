// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/tray_state.h"

#include <QCoreApplication>
#include <QStringList>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *sentence, int count)
{
    return QCoreApplication::translate("TrayState", sentence, nullptr, count);
}

QString automationText(const AutomationView &automation)
{
    if (automation.isStopped)
        return QCoreApplication::translate("TrayState", "Automation stopped.");
    if (!automation.acts)
        return QCoreApplication::translate("TrayState", "Repairs are done by %1.").arg(automation.actsName);
    if (automation.tooManyAtOnce)
        return QCoreApplication::translate("TrayState", "Repairs wait: too much failed at once.");
    return QCoreApplication::translate("TrayState", "Automation on.");
}

} // namespace

TrayState trayStateOf(const StateCounts &counts, const AutomationView &automation, Link link)
{
    TrayState state;
    if (link == Link::Lost) {
        state.toolTip = QCoreApplication::translate("TrayState", "Salve: the connection is lost; nothing is known.");
        return state;
    }
    const std::pair<int, StateShape> worst[] = {{counts.down, StateShape::Down},
                                                {counts.unknown, StateShape::Unknown},
                                                {counts.degraded, StateShape::Degraded},
                                                {counts.unobserved, StateShape::Unobserved},
                                                {counts.pending, StateShape::Pending},
                                                {counts.unreachable, StateShape::Unreachable}};
    const auto it = std::find_if(std::begin(worst), std::end(worst), [](const auto &entry) { return entry.first > 0; });
    const bool isGrave = it != std::end(worst) && it->second != StateShape::Pending
                         && it->second != StateShape::Unreachable && it->second != StateShape::Unobserved;
    if (!isGrave && (!automation.wouldFail.isEmpty() || !automation.storeTrouble.isEmpty()))
        state.shape = StateShape::Degraded;
    else if (it != std::end(worst))
        std::tie(state.count, state.shape) = *it;
    else if (counts.up > 0)
        state.shape = StateShape::Up;
    else
        state.shape = counts.all > 0 ? StateShape::Paused : StateShape::Unobserved;

    QStringList parts;
    const std::pair<int, const char *> words[] = {
        {counts.down, QT_TRANSLATE_NOOP("TrayState", "%n down")},
        {counts.unknown, QT_TRANSLATE_NOOP("TrayState", "%n unknown")},
        {counts.degraded, QT_TRANSLATE_NOOP("TrayState", "%n degraded")},
        {counts.unobserved, QT_TRANSLATE_NOOP("TrayState", "%n not observed")},
        {counts.pending, QT_TRANSLATE_NOOP("TrayState", "%n pending")},
        {counts.unreachable, QT_TRANSLATE_NOOP("TrayState", "%n unreachable")},
        {counts.acknowledged, QT_TRANSLATE_NOOP("TrayState", "%n acknowledged")},
        {counts.up, QT_TRANSLATE_NOOP("TrayState", "%n up")}};
    for (const auto &[count, word] : words) {
        if (count > 0)
            parts.append(text(word, count));
    }
    const QString seen =
        parts.isEmpty() ? QCoreApplication::translate("TrayState", "nothing is watched") : parts.join(u", "_s);
    state.toolTip = QCoreApplication::translate("TrayState", "Salve: %1. %2").arg(seen, automationText(automation));
    for (const QString &sentence : automation.wouldFail)
        state.toolTip += u'\n' + QCoreApplication::translate("TrayState", "Armed, but would fail: %1").arg(sentence);
    return state;
}

} // namespace salve
