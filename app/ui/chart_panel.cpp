// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/chart_panel.h"

#include "ui/elided_label.h"
#include "ui/flow_layout.h"
#include "ui/phase_legend.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
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
      m_readout(new ElidedLabel(Qt::ElideRight, this)),
      m_busy(busyLine(this)),
      m_phases(new QToolButton(this)),
      m_legend(new PhaseLegend(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new FlowLayout(2);
    QLabel *title = headingLabel(tr("History") + u" "_s, this);
    title->setWordWrap(false);
    row->addWidget(title);
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
    m_readout->setProperty("role", u"muted"_s);
    m_readout->setObjectName(u"chart-readout"_s);
    m_readout->setMinimumHeight(m_readout->fontMetrics().height());
    m_phases->setObjectName(u"chart-phases"_s);
    m_phases->setText(tr("Phases"));
    m_phases->setCheckable(true);
    m_phases->setProperty("role", u"preset"_s);
    connect(m_phases, &QToolButton::toggled, this, [this](bool isWanted) {
        m_chart->setView(isWanted ? ChartView::Phases : ChartView::Latency);
        updatePhases();
    });
    connect(m_chart, &HistoryChart::historyChanged, this, &ChartPanel::updatePhases);
    m_busy->setObjectName(u"chart-busy"_s);
    m_busy->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds{500});
    connect(&m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_chart, &HistoryChart::asked, this, [this] { m_patience.start(); });
    connect(m_chart, &HistoryChart::historyChanged, this, [this] {
        m_patience.stop();
        m_busy->hide();
    });
    const QString hint = tr("Drag pans, Ctrl and wheel zoom, double click shows the whole year.");
    m_readout->setText(hint);
    connect(m_chart, &HistoryChart::readoutChanged, m_readout, [this, hint](const QString &text) {
        m_readout->setText(text.isEmpty() ? hint : text);
        m_readout->setToolTip(text.isEmpty() ? hint : text);
    });
    m_chart->setReactionNames([&bench](const ReactionId &id) { return bench.reactionName(id); });
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_busy);
    column->addWidget(m_legend);
    auto *below = new QHBoxLayout;
    below->addWidget(m_readout, 1);
    below->addWidget(m_phases);
    column->addLayout(below);
    markPreset();
    updatePhases();
}

void ChartPanel::updatePhases()
{
    const bool hasPhases = !m_chart->history().phases.empty();
    m_phases->setEnabled(hasPhases || m_phases->isChecked());
    m_phases->setToolTip(hasPhases ? tr("Where the time of each check went: resolve, connect, TLS, send, wait, receive")
                                   : tr("Phases are kept of single checks: choose a shorter time"));
    m_legend->setVisible(m_chart->shownView() == ChartView::Phases);
    m_legend->show(m_chart->history().phases);
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
