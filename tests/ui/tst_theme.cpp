// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/state_painter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSet>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void textIsReadable_data();
    void textIsReadable();
    void statesAreReadable_data();
    void statesAreReadable();
    void schemesAreToldApart();
    void shapesDifferWithoutColour();
    void beatsDifferWithoutColour();

private:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("contrast-light") << Scheme::ContrastLight;
        QTest::newRow("contrast-dark") << Scheme::ContrastDark;
    }
    /// Which pixels are painted at all.
    static QByteArray outline(const std::function<void(QPainter &)> &paint)
    {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(painter);
        painter.end();
        QByteArray pixels;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                const QColor color = image.pixelColor(x, y);
                pixels.append(color.alpha() < 100 ? '.' : (color.lightness() > 235 ? 'o' : '#'));
            }
        }
        return pixels;
    }
};

void ThemeTest::textIsReadable_data()
{
    schemes();
}

void ThemeTest::textIsReadable()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    const auto pair = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground));
    };
    QVERIFY(pair(QPalette::Text, QPalette::Base) >= 7);
    QVERIFY(pair(QPalette::Text, QPalette::AlternateBase) >= 7);
    QVERIFY(pair(QPalette::WindowText, QPalette::Window) >= 7);
    QVERIFY(pair(QPalette::ButtonText, QPalette::Button) >= 7);
    QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(pair(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
    QVERIFY(pair(QPalette::Link, QPalette::Window) >= 4.5);
    const ThemeColors &colors = colorsOf(scheme);
    QVERIFY(contrast(colors.muted, palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Text), colors.soft) >= 4.5);
}

void ThemeTest::statesAreReadable_data()
{
    schemes();
}

void ThemeTest::statesAreReadable()
{
    QFETCH(Scheme, scheme);
    const QColor ground = isDark(scheme) ? QColor(0x1E1F22) : QColor(Qt::white);
    for (int shape = 0; shape <= static_cast<int>(StateShape::Unreachable); ++shape) {
        const double ratio = contrast(colorOf(static_cast<StateShape>(shape), scheme), ground);
        QVERIFY2(ratio >= 4.4, qPrintable(u"shape %1: %2"_s.arg(shape).arg(ratio)));
    }
    QVERIFY(contrast(repairingColor(scheme), ground) >= 4.4);
}

void ThemeTest::schemesAreToldApart()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark})
        QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
}

void ThemeTest::shapesDifferWithoutColour()
{
    QSet<QByteArray> seen;
    for (int shape = 0; shape <= static_cast<int>(StateShape::Unreachable); ++shape)
        seen.insert(outline([&](QPainter &painter) {
            paintState(painter, QRectF(0, 0, 32, 32), static_cast<StateShape>(shape), Scheme::Light);
        }));
    QCOMPARE(seen.size(), static_cast<int>(StateShape::Unreachable) + 1);
    QVERIFY(!stateIcon(StateShape::Down, Scheme::Dark, 12).pixmap(22, 22).isNull());
}

void ThemeTest::beatsDifferWithoutColour()
{
    QSet<QByteArray> seen;
    for (const CheckOutcome outcome :
         {CheckOutcome::Ok, CheckOutcome::Warning, CheckOutcome::Critical, CheckOutcome::Unknown}) {
        Beat beat;
        beat.outcome = outcome;
        seen.insert(outline([&](QPainter &painter) { paintBeat(painter, QRectF(8, 0, 6, 32), beat, Scheme::Light); }));
    }
    Beat unseen;
    unseen.sight = Sight::Offline;
    seen.insert(outline([&](QPainter &painter) { paintBeat(painter, QRectF(8, 0, 6, 32), unseen, Scheme::Light); }));
    QCOMPARE(seen.size(), 5);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
