// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "support/sample_world.h"
#include "ui/history_chart.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HistoryChartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksOncePerRange();
    void zoomsWithTheWheel();
    void pansWithTheMouse();
    void readsOutWhatIsUnderTheCursor();
    void walksWithTheKeys();
    void doubleClickShowsAYear();
    void dropsLateAnswers();
    void showsPhasesWhereThereAreSome();
    void showsTheImpactWithItsRepair();

private:
    void settle() { QTRY_VERIFY(!m_chart->history().points.empty()); }
    Millis span() const { return m_chart->range().to - m_chart->range().from; }
    ManualClock m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<HistoryChart> m_chart;
};

void HistoryChartTest::init()
{
    m_session = std::make_unique<FakeSession>();
    fillSampleWorld(*m_session, m_clock.wallNow());
    m_chart = std::make_unique<HistoryChart>(*m_session, m_clock);
    m_chart->resize(800, 300);
    m_chart->setMonitor({u"shop"_s}, 60s);
    m_chart->show();
    settle();
}

void HistoryChartTest::asksOncePerRange()
{
    const int before = m_session->countOf(queries::kHistory);
    m_chart->showLast(1h);
    m_chart->showLast(24h);
    m_chart->showLast(6h);
    m_chart->showLast(24h);
    QTRY_COMPARE(m_session->lastOf(queries::kHistory).value("to_ms"_L1).toInteger()
                     - m_session->lastOf(queries::kHistory).value("from_ms"_L1).toInteger(),
                 qint64{24 * 3'600'000});
    QCOMPARE(m_session->countOf(queries::kHistory), before + 1);
    QVERIFY(m_session->lastOf(queries::kHistory).value("points"_L1).toInt() <= 800);
}

void HistoryChartTest::zoomsWithTheWheel()
{
    const ChartGeometry geometry = m_chart->geometryNow();
    const QPointF at(geometry.plot.left() + geometry.plot.width() / 4, geometry.plot.center().y());
    const TimePoint under = geometry.mapXToTime(at.x());
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(
            at, m_chart->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_chart.get(), &wheel);
        return wheel.isAccepted();
    };
    m_chart->clearFocus();
    QVERIFY(!turn(Qt::NoModifier)); // scrolls what the chart stands in
    QCOMPARE(span(), Millis{6h});
    QVERIFY(turn(Qt::ControlModifier));
    QVERIFY(span() < 6h);
    QVERIFY(std::chrono::abs(m_chart->geometryNow().mapXToTime(at.x()) - under) < 5s);
}

void HistoryChartTest::pansWithTheMouse()
{
    const TimeRange before = m_chart->range();
    const QPoint centre = m_chart->rect().center();
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, centre);
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(centre + QPoint(120, 0)),
                     m_chart->mapToGlobal(QPointF(centre + QPoint(120, 0))),
                     Qt::NoButton,
                     Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_chart.get(), &move);
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, centre + QPoint(120, 0));
    QVERIFY(m_chart->range().to < before.to);
    QCOMPARE(span(), before.to - before.from);
}

void HistoryChartTest::readsOutWhatIsUnderTheCursor()
{
    QSignalSpy readout(m_chart.get(), &HistoryChart::readoutChanged);
    const ChartGeometry geometry = m_chart->geometryNow();
    const auto hover = [&](Millis ago) {
        const QPointF at(geometry.mapTimeToX(m_clock.wallNow() - ago), geometry.plot.center().y());
        QMouseEvent move(QEvent::MouseMove, at, m_chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_chart.get(), &move);
        return m_chart->readout();
    };
    QVERIFY(hover(60min).contains(u"p95"_s));
    QVERIFY(hover(112min).contains(u"not observed"_s));
    QVERIFY2(hover(200min).contains(u"Repaired"_s), qPrintable(hover(200min)));
    QVERIFY(hover(198min).contains(u"Down"_s));
    QCOMPARE(m_chart->accessibleDescription(), m_chart->readout());
    QVERIFY(readout.size() >= 4);
}

void HistoryChartTest::walksWithTheKeys()
{
    m_chart->setFocus();
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    const QString last = m_chart->readout();
    QVERIFY(!last.isEmpty());
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->readout() != last);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->readout(), last);
    const Millis before = span();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QCOMPARE(span(), before / 2);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QCOMPARE(span(), before);
}

void HistoryChartTest::doubleClickShowsAYear()
{
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, m_chart->rect().center());
    QCOMPARE(span(), Millis{std::chrono::hours{24 * 365}});
}

void HistoryChartTest::dropsLateAnswers()
{
    m_session->answer(queries::kHistory, QJsonObject{});
    m_chart->setMonitor({u"other"_s}, 60s);
    m_chart->setMonitor({u"third"_s}, 60s);
    QTRY_COMPARE(m_session->lastOf(queries::kHistory).value("monitor"_L1).toString(), u"third"_s);
    QVERIFY(m_chart->history().points.empty());
}

void HistoryChartTest::showsPhasesWhereThereAreSome()
{
    m_chart->setView(ChartView::Phases);
    QCOMPARE(m_chart->shownView(), ChartView::Latency); // rolled up: the latency stays
    const QColor wait = colorsOf(schemeOf(m_chart->palette())).phases[4];
    const auto paintsWait = [&] {
        const QImage image = m_chart->grab().toImage();
        const QRect plot = m_chart->geometryNow().plot.toRect();
        for (int x = plot.left(); x < plot.right(); ++x) {
            if (image.pixelColor(x, plot.center().y() + plot.height() / 4) == wait)
                return true;
        }
        return false;
    };
    QVERIFY(!paintsWait());
    QSignalSpy changed(m_chart.get(), &HistoryChart::historyChanged);
    m_chart->showLast(1h);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_chart->shownView(), ChartView::Phases);
    QVERIFY(paintsWait());
    m_chart->setFocus();
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY2(m_chart->readout().contains(u"Connect "_s), qPrintable(m_chart->readout()));
    m_chart->setView(ChartView::Latency);
    QVERIFY(!paintsWait());
}

/// The outage is a band over the latency and in the ribbon below it, and the run that ended it stands on the same axis.
void HistoryChartTest::showsTheImpactWithItsRepair()
{
    const QImage image = m_chart->grab().toImage();
    QVERIFY(QDir().mkpath(QStringLiteral(SALVE_SCREENSHOTS)));
    QVERIFY(image.save(QStringLiteral(SALVE_SCREENSHOTS "/impact-chart.png")));
    const ChartGeometry geometry = m_chart->geometryNow();
    const Scheme scheme = schemeOf(m_chart->palette());
    const QColor down = colorOf(StateShape::Down, scheme);
    const auto colorAt = [&](Millis ago, double y) {
        return image.pixelColor(qRound(geometry.mapTimeToX(m_clock.wallNow() - ago)), qRound(y));
    };
    const double ribbon = geometry.ribbon.top() + 2; // only what is down reaches up to here
    for (const Millis ago : {203min, 198min, 192min})
        QCOMPARE(colorAt(ago, ribbon), down);
    for (const Millis ago : {215min, 180min})
        QVERIFY(colorAt(ago, ribbon) != down);
    // Failures have no latency: the band is all that the plot shows between the edges of the outage.
    const double middle = geometry.plot.center().y() + 3;
    const QColor band = colorAt(198min, middle);
    QVERIFY(band != m_chart->palette().color(QPalette::Base));
    QVERIFY(band != colorAt(180min, middle));
    QCOMPARE(colorAt(194min, middle), band);

    const Run &repair = m_chart->history().runs.back();
    QCOMPARE(repair.verdict, Verdict::Repaired);
    const double markers = geometry.markers.center().y();
    QCOMPARE(colorAt(m_clock.wallNow() - repair.started, markers), colorOf(shapeOf(repair.verdict), scheme));
    QVERIFY(colorAt(215min, markers) != colorOf(shapeOf(repair.verdict), scheme));
    QVERIFY(repair.started > m_chart->history().incidents.back().firstFailure);
    QVERIFY(repair.started < m_chart->history().incidents.back().closed);
}

QTEST_MAIN(HistoryChartTest)
#include "tst_history_chart.moc"
