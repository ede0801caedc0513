// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/history_chart.h"

#include "models/words.h"
#include "session/commands.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Wheel and drag make many ranges in a row: only the one that they rest on is asked for.
constexpr Millis kAskAfter = 60ms;
/// Incidents and reactions on the axis are waited for even where a pixel is an hour.
constexpr Millis kMostPatience = 10s;
constexpr Millis kAll = std::chrono::hours{24 * 365};

double wholeOf(const PhaseTimes &phases)
{
    double sum_ms = 0;
    for (const auto &[phase, time] : phasesInOrder(phases))
        sum_ms += time ? static_cast<double>(time->count()) / 1000.0 : 0;
    return sum_ms;
}

QString latencyOf(double ms)
{
    return latencyText(Micros{std::llround(ms * 1000.0)});
}

} // namespace

HistoryChart::HistoryChart(Session &session, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_clock(clock)
{
    setObjectName(u"history-chart"_s);
    setAccessibleName(tr("History"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kAskAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &HistoryChart::ask);
    showLast(std::chrono::hours{6});
}

void HistoryChart::setMonitor(const MonitorId &monitor, Millis every)
{
    m_every = every;
    if (m_monitor == monitor)
        return;
    m_monitor = monitor;
    m_history = {};
    clearCursor();
    if (m_following > 0ms)
        showLast(m_following);
    m_askSoon.start();
    update();
}

void HistoryChart::showLast(Millis span)
{
    const TimePoint now = m_clock.wallNow();
    showRange({now - span, now});
    m_following = span;
}

void HistoryChart::showRange(TimeRange range)
{
    m_following = 0ms;
    if (m_range == range)
        return;
    m_range = range;
    m_askSoon.start();
    update();
    emit rangeChanged();
}

void HistoryChart::refreshIfFollowing()
{
    // One point per pixel: nothing new can be seen before a pixel's worth of time has passed.
    const Millis perPixel = (m_range.to - m_range.from) / std::max(1, width());
    const Millis patience = m_history.points.empty() ? Millis{1s} : std::clamp<Millis>(perPixel, 1s, kMostPatience);
    if (m_following > 0ms && m_clock.wallNow() - m_range.to >= patience)
        showLast(m_following);
}

void HistoryChart::setView(ChartView view)
{
    m_view = view;
    if (m_cursor)
        setCursorAt(*m_cursor);
    update();
}

ChartGeometry HistoryChart::geometryNow() const
{
    double highest = 0;
    if (shownView() == ChartView::Phases) {
        for (const PhaseTimes &phases : m_history.phases)
            highest = std::max(highest, wholeOf(phases));
    } else {
        for (const HistoryPoint &point : m_history.points)
            highest = std::max({highest, point.p95_ms, point.mean_ms});
    }
    return layOutChart(rect(), fontMetrics(), m_range, roundTop(highest));
}

void HistoryChart::ask()
{
    if (m_monitor.isEmpty())
        return;
    const qint64 question = ++m_question;
    m_isLoading = true;
    const QJsonObject arguments{{u"monitor"_s, m_monitor.value},
                                {u"from_ms"_s, msOf(m_range.from)},
                                {u"to_ms"_s, msOf(m_range.to)},
                                {u"points"_s, std::max(50, static_cast<int>(geometryNow().plot.width()))}};
    emit asked();
    m_session.ask({queries::kHistory, arguments}, this, [this, question](const Result<QJsonObject> &answer) {
        if (question != m_question)
            return;
        m_isLoading = false;
        m_history = answer ? historyFrom(*answer) : HistoryAnswer{};
        setAccessibleDescription(answer ? summary() : answer.error().sentence);
        if (m_cursor)
            setCursorAt(*m_cursor);
        update();
        emit historyChanged();
    });
}

QString HistoryChart::summary() const
{
    int count = 0, failed = 0;
    for (const HistoryPoint &point : m_history.points) {
        count += point.count;
        failed += point.failed;
    }
    return tr("%1 to %2: %3, %4, %5")
        .arg(momentText(m_range.from),
             momentText(m_range.to),
             tr("%n check(s)", nullptr, count),
             tr("%n failed", nullptr, failed),
             tr("%n incident(s)", nullptr, static_cast<int>(m_history.incidents.size())));
}

QString HistoryChart::nameOf(const ReactionId &id) const
{
    const QString name = m_names ? m_names(id) : QString();
    return name.isEmpty() ? id.value : name;
}

QString HistoryChart::describe(TimePoint at) const
{
    QStringList parts{momentText(at)};
    const int index = nearestPoint(m_history.points, at);
    if (index >= 0) {
        const HistoryPoint &point = m_history.points[static_cast<size_t>(index)];
        const bool isNear = at - point.at <= gapAfter(point, m_every) && point.at - at <= gapAfter(point, m_every);
        if (!isNear || point.count == point.unobserved) {
            parts.append(tr("not observed"));
        } else {
            parts[0] = momentText(point.at);
            parts.append(titleOf(point.worst));
            if (shownView() == ChartView::Phases)
                parts.append(phasesText(m_history.phases[static_cast<size_t>(index)]));
            else if (point.ok > 0)
                parts.append(point.count > 1
                                 ? tr("mean %1, p50 %2, p95 %3")
                                       .arg(latencyOf(point.mean_ms), latencyOf(point.p50_ms), latencyOf(point.p95_ms))
                                 : latencyOf(point.mean_ms));
            if (point.count > 1)
                parts.append(tr("%1 of %n check(s) failed", nullptr, point.count).arg(point.failed));
        }
    }
    const Millis reach = m_range.to > m_range.from ? (m_range.to - m_range.from) / std::max(1, width()) * 6 : 0ms;
    for (const Run &run : m_history.runs) {
        if (run.started - at <= reach && at - run.started <= reach)
            parts.append(run.phase == RunPhase::Ended && run.effect != Effect::Tells
                             ? u"%1: %2"_s.arg(nameOf(run.reaction), titleOf(run.verdict))
                             : nameOf(run.reaction));
    }
    return parts.join(u" · "_s);
}

void HistoryChart::setCursorAt(TimePoint at)
{
    m_cursor = std::clamp(at, m_range.from, m_range.to);
    m_readout = describe(*m_cursor);
    setAccessibleDescription(m_readout);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit readoutChanged(m_readout);
    update();
}

void HistoryChart::clearCursor()
{
    m_cursor.reset();
    m_readout.clear();
    emit readoutChanged({});
    update();
}

void HistoryChart::moveCursor(int points)
{
    if (m_history.points.empty())
        return;
    const int last = static_cast<int>(m_history.points.size()) - 1;
    const int now = m_cursor ? nearestPoint(m_history.points, *m_cursor) : (points < 0 ? last + 1 : -1);
    setCursorAt(m_history.points[static_cast<size_t>(std::clamp(now + points, 0, last))].at);
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPicture picture{
        geometryNow(), m_history, m_every, m_cursor, schemeOf(palette()), palette(), hasFocus(), shownView()};
    picture.empty = m_isLoading || m_askSoon.isActive() ? tr("Reading the history…") : tr("No checks in this time");
    paintChart(painter, picture);
}

void HistoryChart::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    // The pane that the chart stands in scrolls too: only who has clicked here means the chart.
    if (steps == 0 || (!hasFocus() && !event->modifiers().testFlag(Qt::ControlModifier)))
        return event->ignore();
    const TimePoint around = geometryNow().mapXToTime(event->position().x());
    showRange(zoomedRange(m_range, std::pow(0.8, steps), around, m_clock.wallNow()));
    event->accept();
}

void HistoryChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position().toPoint();
    m_dragRange = m_range;
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const ChartGeometry geometry = geometryNow();
    if (m_dragFrom
        && (event->position().toPoint() - *m_dragFrom).manhattanLength() >= QApplication::startDragDistance()) {
        const double pixels = m_dragFrom->x() - event->position().x();
        const double perPixel = static_cast<double>(geometry.span().count()) / std::max(1.0, geometry.plot.width());
        setCursor(Qt::ClosedHandCursor);
        showRange(pannedRange(m_dragRange, Millis{std::llround(pixels * perPixel)}, m_clock.wallNow()));
        return;
    }
    setCursorAt(geometry.mapXToTime(event->position().x()));
}

void HistoryChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    unsetCursor();
}

void HistoryChart::mouseDoubleClickEvent(QMouseEvent *)
{
    showLast(kAll);
}

void HistoryChart::leaveEvent(QEvent *)
{
    clearCursor();
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const TimePoint now = m_clock.wallNow();
    const Millis span = m_range.to - m_range.from;
    const TimePoint around = m_cursor.value_or(m_range.from + span / 2);
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        isShifted ? showRange(pannedRange(m_range, -span / 4, now)) : moveCursor(-1);
        break;
    case Qt::Key_Right:
        isShifted ? showRange(pannedRange(m_range, span / 4, now)) : moveCursor(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        showRange(zoomedRange(m_range, 0.5, around, now));
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        showRange(zoomedRange(m_range, 2.0, around, now));
        break;
    case Qt::Key_End:
        showLast(span);
        break;
    case Qt::Key_0:
        showLast(kAll);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void HistoryChart::resizeEvent(QResizeEvent *)
{
    m_askSoon.start();
}

} // namespace salve
