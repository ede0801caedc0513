// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/filter_bar.h"

#include "models/words.h"
#include "ui/flow_layout.h"
#include "ui/widgets.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace salve {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(MonitorsFilter &filter, const MonitorsModel &monitors, QWidget *parent)
    : QWidget(parent),
      m_filter(filter),
      m_monitors(monitors),
      m_chips(new QButtonGroup(this)),
      m_hide(new QToolButton(this)),
      m_matches(mutedLabel({}, this)),
      m_clear(linkButton(tr("Clear filter"), this))
{
    setObjectName(u"filter-bar"_s);
    auto *row = new FlowLayout(6);
    setLayout(row);
    row->setContentsMargins(12, 8, 12, 8);
    const std::array names{"all", "down", "degraded", "unknown", "acknowledged", "paused"};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip-"_s + QLatin1StringView(names[static_cast<size_t>(i)]));
        chip->setCheckable(true);
        chip->setProperty("role", u"chip"_s);
        m_chips->addButton(chip, i);
        row->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    m_hide->setObjectName(u"hide-rules"_s);
    m_hide->setText(tr("Hide ▾"));
    m_hide->setProperty("role", u"chip"_s);
    m_hide->setPopupMode(QToolButton::InstantPopup);
    fillHideMenu();
    row->addWidget(m_hide);
    m_matches->setWordWrap(false);
    row->addWidget(m_matches);
    m_clear->setObjectName(u"clear-filter"_s);
    row->addWidget(m_clear);
    connect(
        m_chips, &QButtonGroup::idClicked, this, [this](int id) { m_filter.setChip(static_cast<MonitorChip>(id)); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_filter.clear();
        emit cleared();
    });
    connect(&m_monitors, &MonitorsModel::changed, this, &FilterBar::updateCounts);
    connect(&m_filter, &MonitorsFilter::filterChanged, this, &FilterBar::updateCounts);
    updateCounts();
}

void FilterBar::fillHideMenu()
{
    auto *menu = new QMenu(m_hide);
    const std::pair<HideRule, QString> rules[] = {{HideRule::Up, titleOf(MonitorWord::Up)},
                                                  {HideRule::Acknowledged, titleOf(Overlay::Acknowledged)},
                                                  {HideRule::Maintenance, titleOf(Overlay::Maintenance)},
                                                  {HideRule::Paused, titleOf(Overlay::Paused)},
                                                  {HideRule::Unreachable, titleOf(Overlay::Unreachable)},
                                                  {HideRule::Flapping, titleOf(Overlay::Flapping)},
                                                  {HideRule::SoftStates, tr("Failing, but not often enough yet")}};
    for (const auto &[rule, title] : rules) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setData(static_cast<int>(rule));
        connect(action, &QAction::toggled, this, [this, changed = rule](bool isHidden) {
            HideRules all = m_filter.hidden();
            all.setFlag(changed, isHidden);
            m_filter.setHidden(all);
        });
    }
    m_hide->setMenu(menu);
}

void FilterBar::updateCounts()
{
    const StateCounts &counts = m_monitors.counts();
    const std::array titles{tr("All %1").arg(counts.all),
                            tr("Down %1").arg(counts.down),
                            tr("Degraded %1").arg(counts.degraded),
                            tr("Unknown %1").arg(counts.unknown),
                            tr("Acknowledged %1").arg(counts.acknowledged),
                            tr("Paused %1").arg(counts.paused)};
    for (int i = 0; i < static_cast<int>(titles.size()); ++i)
        m_chips->button(i)->setText(titles[static_cast<size_t>(i)]);
    m_chips->button(static_cast<int>(m_filter.chip()))->setChecked(true);
    for (QAction *action : m_hide->menu()->actions()) {
        const QSignalBlocker blocker(action);
        action->setChecked(m_filter.hidden().testFlag(static_cast<HideRule>(action->data().toInt())));
    }
    const bool isFiltering = m_filter.isFiltering();
    m_matches->setVisible(isFiltering);
    m_clear->setVisible(isFiltering);
    m_matches->setText(tr("%1 of %2 match").arg(m_filter.rowCount()).arg(counts.all));
}

} // namespace salve
