// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/chart_panel.h"

#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPresetHours{1, 6, 24, 24 * 7, 24 * 30, 24 * 365};

} // namespace

ChartPanel::ChartPanel(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_chart(new HistoryChart(bench.session, bench.clock, this)),
      m_presets(new QButtonGroup(this)),
      m_readout(mutedLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(headingLabel(tr("History"), this), 1);
    const QStringList names{tr("1 h"), tr("6 h"), tr("24 h"), tr("1 w"), tr("1 mo"), tr("1 y")};
    for (size_t i = 0; i < kPresetHours.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setText(names[static_cast<qsizetype>(i)]);
        chip->setObjectName(u"preset-%1"_s.arg(kPresetHours[i]));
        chip->setCheckable(true);
        chip->setProperty("role", u"preset"_s);
        m_presets->addButton(chip, kPresetHours[i]);
        row->addWidget(chip);
    }
    connect(m_presets, &QButtonGroup::idClicked, m_chart, [this](int hours) {
        m_chart->showLast(std::chrono::hours{hours});
    });
    connect(m_chart, &HistoryChart::rangeChanged, this, &ChartPanel::markPreset);
    // The line keeps its place while it is empty: a chart that jumps when the pointer enters cannot be read.
    m_readout->setWordWrap(false);
    m_readout->setMinimumHeight(m_readout->fontMetrics().height());
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QString hint = tr("Wheel zooms, drag pans, double click shows the whole year.");
    m_readout->setText(hint);
    connect(m_chart, &HistoryChart::readoutChanged, m_readout, [this, hint](const QString &text) {
        m_readout->setText(text.isEmpty() ? hint : text);
    });
    m_chart->setReactionNames([&bench](const ReactionId &id) { return bench.reactionName(id); });
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_readout);
    markPreset();
}

void ChartPanel::setMonitor(const MonitorView &view)
{
    m_chart->setMonitor(view.id, view.every);
    m_chart->refreshIfFollowing();
}

void ChartPanel::markPreset()
{
    const Millis span = m_chart->range().to - m_chart->range().from;
    m_presets->setExclusive(false);
    for (QAbstractButton *button : m_presets->buttons())
        button->setChecked(std::chrono::hours{m_presets->id(button)} == span);
    m_presets->setExclusive(true);
}

} // namespace salve
