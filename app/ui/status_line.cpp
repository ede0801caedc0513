// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/status_line.h"

#include "models/words.h"
#include "ui/elided_label.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>

namespace salve {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_badge(new StateBadge(this)),
      m_left(new ElidedLabel(Qt::ElideRight, this)),
      m_right(mutedLabel({}, this))
{
    setObjectName(u"status-line"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(8);
    m_right->setWordWrap(false);
    row->addWidget(m_badge);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
    connect(&bench, &Workbench::automationChanged, this, &StatusLine::update);
    connect(&bench.monitors, &MonitorsModel::changed, this, &StatusLine::update);
    connect(&bench, &Workbench::ticked, this, &StatusLine::update);
    update();
}

void StatusLine::setHiddenDown(int count)
{
    m_hiddenDown = count;
    update();
}

void StatusLine::setLost(const QString &sentence)
{
    m_lost = sentence;
    update();
}

QString StatusLine::text() const
{
    return m_left->text();
}

void StatusLine::update()
{
    const AutomationView &automation = m_bench.automation;
    const StateCounts &counts = m_bench.monitors.counts();
    QStringList parts;
    StateShape shape = StateShape::Up;
    const auto add = [&](StateShape worse, const QString &sentence) {
        if (parts.isEmpty())
            shape = worse;
        parts.append(sentence);
    };
    if (!m_lost.isEmpty())
        add(StateShape::Unobserved, m_lost);
    for (const QString &sentence : automation.storeTrouble)
        add(StateShape::Down, sentence);
    if (m_hiddenDown > 0)
        add(StateShape::Down, tr("%n down hidden by the filter", nullptr, m_hiddenDown));
    for (const QString &sentence : automation.wouldFail)
        add(StateShape::Degraded, tr("Armed, but would fail: %1").arg(sentence));
    for (const QString &sentence : automation.notWatched)
        add(StateShape::Unobserved, tr("Not watched: %1").arg(sentence));
    for (const Hold &hold : automation.holds) {
        if (hold.isStopAll)
            continue;
        const QString what = hold.name.isEmpty() ? titleOf(hold.scope) : u"%1 %2"_s.arg(titleOf(hold.scope), hold.name);
        const QString until =
            hold.until == kNever ? QString() : tr(", ends %1").arg(untilText(hold.until, m_bench.clock.wallNow()));
        add(StateShape::Paused, tr("Held: %1%2").arg(what, until));
    }
    if (parts.isEmpty())
        add(counts.all == 0 ? StateShape::Unobserved : StateShape::Up,
            counts.all == 0 ? tr("Nothing is watched yet") : tr("Everything is watched"));
    m_badge->setState(shape);
    m_left->setText(parts.join(u" · "_s));
    m_left->setToolTip(parts.join(u'\n'));
    QString right = automation.isStopped ? tr("Automation stopped")
                                         : (automation.acts ? tr("Automation on")
                                                            : tr("Repairs are done by %1").arg(automation.actsName));
    if (!automation.installation.isEmpty())
        right += u" · "_s + automation.installation;
    m_right->setText(right);
}

} // namespace salve
