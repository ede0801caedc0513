// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/answers.h"
#include "session/session.h"
#include "ui/chart_painter.h"

#include <QTimer>
#include <QWidget>

namespace salve {

/// Latency, states, incidents and reactions of one monitor on one time axis. Wheel zooms, drag pans, double click shows
/// all.
class HistoryChart final : public QWidget
{
    Q_OBJECT
public:
    HistoryChart(Session &session, const Clock &clock, QWidget *parent = nullptr);

    void setMonitor(const MonitorId &monitor, Millis every);
    /// The last `span` up to now, and from then on with the time.
    void showLast(Millis span);
    void showRange(TimeRange range);
    /// A check came: asks again when the newest end is shown.
    void refreshIfFollowing();
    void setReactionNames(std::function<QString(const ReactionId &)> names) { m_names = std::move(names); }

    /// Phases are shown where the history has them; elsewhere the latency stays.
    void setView(ChartView view);
    ChartView shownView() const { return m_history.phases.empty() ? ChartView::Latency : m_view; }

    const HistoryAnswer &history() const { return m_history; }
    TimeRange range() const { return m_range; }
    ChartGeometry geometryNow() const;
    QString readout() const { return m_readout; }
    QSize sizeHint() const override { return {560, 240}; }
    QSize minimumSizeHint() const override { return {260, 170}; }

signals:
    void rangeChanged();
    void asked(); ///< historyChanged() follows
    void historyChanged();
    void readoutChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void setCursorAt(TimePoint at);
    void clearCursor();
    void moveCursor(int points);
    QString describe(TimePoint at) const;
    QString summary() const;
    QString nameOf(const ReactionId &id) const;

    Session &m_session;
    const Clock &m_clock;
    MonitorId m_monitor;
    Millis m_every{std::chrono::minutes{1}};
    TimeRange m_range;
    Millis m_following{0}; ///< 0: a range in the past
    ChartView m_view{ChartView::Latency};
    HistoryAnswer m_history;
    std::function<QString(const ReactionId &)> m_names;
    std::optional<TimePoint> m_cursor;
    QString m_readout;
    QTimer m_askSoon;
    qint64 m_question{0};
    std::optional<QPoint> m_dragFrom;
    TimeRange m_dragRange;
    bool m_isLoading{false};
};

} // namespace salve
