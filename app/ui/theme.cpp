// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QStyleFactory>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct StateColors
{
    QRgb light;
    QRgb dark;
};

/// At least 4.5:1 on white and on #1E1F22; the four main states keep ΔE76 ≥ 27 for normal, protan, deutan and tritan
/// sight.
constexpr std::array<StateColors, 9> kStateColors{{
    {0x25856A, 0x5DF1CB}, // Up
    {0xA16A03, 0xFCCD36}, // Degraded
    {0x921821, 0xFC5F64}, // Down
    {0x5C2D83, 0xA478E6}, // Unknown
    {0x3A5F8A, 0x9DBBE0}, // Pending
    {0x0B5CAD, 0x7FB8FF}, // Maintenance
    {0x5F6368, 0xB0B4BA}, // Paused
    {0x5F6368, 0xB0B4BA}, // Unobserved
    {0x7A4B3A, 0xD9A58F}, // Unreachable
}};

struct BaseColors
{
    QRgb window, base, alternate, text, disabled, placeholder, button, highlight, highlightedText, link, tip, tipText,
        light, mid, dark;
};

constexpr BaseColors kLight{0xF4F5F7,
                            0xFFFFFF,
                            0xF8F9FA,
                            0x1F2328,
                            0x9AA0A6,
                            0x80868B,
                            0xFCFCFD,
                            0xD6E4FA,
                            0x1F2328,
                            0x1A5FB4,
                            0x2B2D31,
                            0xF1F3F4,
                            0xFFFFFF,
                            0xC9CED6,
                            0xA9AFB8};
constexpr BaseColors kDark{0x191A1D,
                           0x1E1F22,
                           0x232529,
                           0xE3E5E8,
                           0x6F747B,
                           0x8A9098,
                           0x2B2D31,
                           0x2C4468,
                           0xFFFFFF,
                           0x8AB4F8,
                           0x3A3D42,
                           0xF1F3F4,
                           0x34373C,
                           0x45494F,
                           0x0F1012};

constexpr BaseColors kContrastLight{0xFFFFFF,
                                    0xFFFFFF,
                                    0xFFFFFF,
                                    0x000000,
                                    0x4D4D4D,
                                    0x333333,
                                    0xFFFFFF,
                                    0xBFDFFF,
                                    0x000000,
                                    0x0000B3,
                                    0x000000,
                                    0xFFFFFF,
                                    0xFFFFFF,
                                    0x000000,
                                    0x000000};
constexpr BaseColors kContrastDark{0x000000,
                                   0x000000,
                                   0x000000,
                                   0xFFFFFF,
                                   0xB3B3B3,
                                   0xCCCCCC,
                                   0x000000,
                                   0x00408A,
                                   0xFFFFFF,
                                   0xFFFF33,
                                   0xFFFFFF,
                                   0x000000,
                                   0x333333,
                                   0xFFFFFF,
                                   0xFFFFFF};

/// The shadow of palettes with high contrast: nothing that we paint has one.
constexpr QRgb kContrastMark = 0x010101;

const BaseColors &baseOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return kLight;
    case Scheme::Dark:
        return kDark;
    case Scheme::ContrastLight:
        return kContrastLight;
    case Scheme::ContrastDark:
        break;
    }
    return kContrastDark;
}

/// Of phases: told apart by their order in the stack too.
ThemeColors withContrast(ThemeColors colors, Scheme scheme)
{
    const BaseColors &base = baseOf(scheme);
    colors.border = colors.muted = colors.latency = QColor(base.text);
    colors.accent = QColor(base.link);
    colors.onAccent = colors.card = QColor(base.base);
    colors.soft = QColor(base.highlight);
    return colors;
}

ThemeColors themeColors(Scheme scheme)
{
    if (isHighContrast(scheme))
        return withContrast(themeColors(isDark(scheme) ? Scheme::Dark : Scheme::Light), scheme);
    if (scheme == Scheme::Light)
        return {QColor(0xDDE1E6),
                QColor(0x5F6368),
                QColor(0x1A5FB4),
                QColor(0xFFFFFF),
                QColor(0xE3ECF8),
                QColor(0xFFFFFF),
                QColor(0x1A5FB4),
                QColor(26, 95, 180, 46),
                {QColor(0x8E6BBF),
                 QColor(0x3E8FB0),
                 QColor(0x2E9E83),
                 QColor(0xB5A642),
                 QColor(0xD98A3D),
                 QColor(0xC0607A)}};
    return {
        QColor(0x34373C),
        QColor(0xA3A9B1),
        QColor(0x8AB4F8),
        QColor(0x12233D),
        QColor(0x2A3445),
        QColor(0x202226),
        QColor(0x8AB4F8),
        QColor(138, 180, 248, 56),
        {QColor(0xB79AE0), QColor(0x6CC0E0), QColor(0x5CCBB0), QColor(0xD8CB6B), QColor(0xF0AC68), QColor(0xE08BA2)}};
}

/// Names behind @ are put in by sheetOf().
constexpr char16_t kSheet[] = uR"(
QToolBar { border: none; border-bottom: 1px solid @border; spacing: 4px; padding: 5px 8px; background: @window; }
QStatusBar { border-top: 1px solid @border; background: @window; }
QStatusBar::item { border: none; }
QListWidget#pages { background: @window; border: none; border-right: 1px solid @border; outline: 0; padding-top: 6px; }
QListWidget#pages::item { padding: 8px 10px; margin: 1px 8px; border-radius: 6px; color: @text; }
QListWidget#pages::item:hover { background: @alternate; }
QListWidget#pages::item:selected { background: @soft; color: @text; }
QListWidget[role="choices"] { border: 1px solid @border; border-radius: 6px; background: @card; outline: 0; padding: 4px; }
QListWidget[role="choices"]::item { padding: 5px 8px; border-radius: 4px; color: @text; }
QListWidget[role="choices"]::item:selected { background: @soft; color: @text; }
QFrame[role="card"] { background: @card; border: 1px solid @border; border-radius: 8px; }
QFrame[role="bar"] { background: @card; border: none; border-bottom: 1px solid @border; }
QFrame[role="line"] { background: @border; border: none; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @down; }
QLabel[role="code"] { background: @alternate; border: 1px solid @border; border-radius: 6px; padding: 8px; }
QTableView, QTreeView, QListView[role="plain"] { border: none; gridline-color: @grid; background: @base; selection-background-color: @highlight; selection-color: @highlighted; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border; border-right: 1px solid @grid; padding: 5px 8px; }
QHeaderView::section:hover { color: @text; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QPushButton[role="primary"] { background: @accent; color: @onaccent; border: 1px solid @accent; border-radius: 5px; padding: 5px 14px; }
QPushButton[role="primary"]:disabled { background: @border; color: @muted; border-color: @border; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 4px 13px; }
QPushButton[role="door"] { text-align: left; border: 1px solid @border; border-radius: 8px; background: @card; padding: 14px 16px; }
QPushButton[role="door"]:hover { border-color: @accent; background: @soft; }
QPushButton[role="door"]:focus { border: 2px solid @accent; padding: 13px 15px; }
QToolButton[role="chip"] { border: 1px solid @border; border-radius: 11px; padding: 3px 10px; background: transparent; color: @text; }
QToolButton[role="chip"]:hover { background: @alternate; }
QToolButton[role="chip"]:checked { background: @soft; border-color: @accent; }
QToolButton[role="chip"]:focus { border-color: @accent; }
QToolButton[role="chip"]::menu-indicator, QToolButton[role="link"]::menu-indicator { image: none; }
QToolButton[role="preset"] { border: 1px solid transparent; border-radius: 5px; padding: 2px 4px; background: transparent; color: @muted; }
QToolButton[role="preset"]:hover { background: @soft; color: @text; }
QToolButton[role="preset"]:checked { background: @soft; color: @text; }
QToolButton[role="preset"]:focus { border-color: @accent; }
QToolButton[role="link"], QPushButton[role="link"] { border: none; color: @link; background: transparent; padding: 3px 0; text-decoration: underline; }
QToolButton[role="link"]:focus, QPushButton[role="link"]:focus { border: 1px dotted @text; padding: 2px 0; }
QLineEdit, QPlainTextEdit { border: 1px solid @mid; border-radius: 4px; padding: 3px 6px; background: @base; selection-background-color: @accent; selection-color: @onaccent; }
QPlainTextEdit { padding: 1px 2px; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled { background: @window; }
QComboBox { border: 1px solid @mid; border-radius: 4px; padding: 3px 6px; background: @button; }
QComboBox:editable { background: @base; }
QComboBox:focus, QComboBox:on { border-color: @accent; }
QComboBox:disabled { color: @disabled; border-color: @border; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@scheme/down.svg); width: 10px; height: 10px; }
QComboBox QLineEdit { border: none; border-radius: 0; padding: 0; background: transparent; }
QPushButton { border: 1px solid @mid; border-radius: 5px; padding: 4px 12px; background: @button; }
QPushButton:hover { background: @soft; }
QPushButton:pressed, QPushButton:checked { background: @soft; border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QToolButton[role="tool"] { border: 1px solid @mid; border-radius: 5px; padding: 3px 8px; background: @button; }
QToolButton[role="tool"]:hover { background: @soft; }
QToolButton[role="tool"]:focus { border-color: @accent; }
QToolButton[role="tool"]:disabled { color: @disabled; border-color: @border; }
QScrollBar:vertical { width: 11px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 0; }
QScrollBar::handle { background: @mid; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString sheetOf(Scheme scheme)
{
    const ThemeColors &c = colorsOf(scheme);
    const QPalette palette = paletteOf(scheme);
    QString sheet = QString::fromUtf16(kSheet);
    const auto put = [&](const char *name, const QColor &color) {
        sheet.replace(u'@' + QLatin1StringView(name), color.name());
    };
    // The longer name first: "@onaccent" before "@accent" would be fine, "@highlighted" before "@highlight" is needed.
    put("highlighted", palette.color(QPalette::HighlightedText));
    put("highlight", palette.color(QPalette::Highlight));
    put("onaccent", c.onAccent);
    put("accent", c.accent);
    put("border", c.border);
    put("window", palette.color(QPalette::Window));
    put("alternate", palette.color(QPalette::AlternateBase));
    put("base", palette.color(QPalette::Base));
    put("text", palette.color(QPalette::Text));
    put("grid", isHighContrast(scheme) ? c.border : isDark(scheme) ? QColor(0x2A2C30) : QColor(0xECEEF1));
    put("muted", c.muted);
    put("mid", palette.color(QPalette::Mid));
    put("button", palette.color(QPalette::Button));
    put("disabled", palette.color(QPalette::Disabled, QPalette::ButtonText));
    put("soft", c.soft);
    put("card", c.card);
    put("link", palette.color(QPalette::Link));
    put("down", colorOf(StateShape::Down, scheme));
    sheet.replace(u"@scheme"_s, isDark(scheme) ? u"dark"_s : u"light"_s);
    return sheet;
}

double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    const bool hasDarkGround = palette.color(QPalette::Window).lightness() < 128;
    if (palette.color(QPalette::Shadow) == QColor(kContrastMark))
        return hasDarkGround ? Scheme::ContrastDark : Scheme::ContrastLight;
    return hasDarkGround ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const BaseColors &c = baseOf(scheme);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, 0xFFFFFF},
        {QPalette::Highlight, c.highlight},
        {QPalette::HighlightedText, c.highlightedText},
        {QPalette::Link, c.link},
        {QPalette::LinkVisited, c.link},
        {QPalette::ToolTipBase, c.tip},
        {QPalette::ToolTipText, c.tipText},
        {QPalette::PlaceholderText, c.placeholder},
        {QPalette::Light, c.light},
        {QPalette::Midlight, c.light},
        {QPalette::Mid, c.mid},
        {QPalette::Dark, c.dark},
        {QPalette::Shadow, isHighContrast(scheme) ? kContrastMark : 0x000000}};
    for (const auto &[role, color] : roles)
        palette.setColor(role, QColor(color));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    return palette;
}

QColor colorOf(StateShape shape, Scheme scheme)
{
    if (isHighContrast(scheme))
        return QColor(baseOf(scheme).text);
    const StateColors &colors = kStateColors[static_cast<size_t>(shape)];
    return QColor(isDark(scheme) ? colors.dark : colors.light);
}

QColor repairingColor(Scheme scheme)
{
    if (isHighContrast(scheme))
        return QColor(baseOf(scheme).text);
    return QColor(isDark(scheme) ? 0x5FD4EA : 0x00677D);
}

const ThemeColors &colorsOf(Scheme scheme)
{
    static const std::array kThemes{themeColors(Scheme::Light),
                                    themeColors(Scheme::Dark),
                                    themeColors(Scheme::ContrastLight),
                                    themeColors(Scheme::ContrastDark)};
    return kThemes[static_cast<size_t>(scheme)];
}

void applyScheme(QApplication &application, Scheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(scheme));
    application.setStyleSheet(sheetOf(scheme));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace salve
