// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/phase_legend.h"

#include "models/words.h"
#include "ui/flow_layout.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace salve {

namespace {

/// Asks the theme when it paints: a change of the scheme needs no news.
class Swatch final : public QWidget
{
public:
    Swatch(size_t phase, QWidget *parent) : QWidget(parent), m_phase(phase)
    {
        const int side = fontMetrics().ascent() - 1;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), colorsOf(schemeOf(palette())).phases[m_phase]);
    }

private:
    size_t m_phase;
};

} // namespace

PhaseLegend::PhaseLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("phase-legend"));
    auto *flow = new FlowLayout(12);
    setLayout(flow);
    const auto phases = phasesInOrder({});
    for (size_t i = 0; i < phases.size(); ++i) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        row->addWidget(new Swatch(i, entry));
        QLabel *name = mutedLabel(titleOf(phases[i].first), entry);
        name->setWordWrap(false);
        row->addWidget(name);
        flow->addWidget(entry);
        m_entries.push_back(entry);
    }
}

void PhaseLegend::show(const std::vector<PhaseTimes> &phases)
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setVisible(std::any_of(phases.begin(), phases.end(), [i](const PhaseTimes &one) {
            return phasesInOrder(one)[i].second.has_value();
        }));
}

} // namespace salve
