// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"

#include <QColor>
#include <QPalette>

class QApplication;

/// The only place where a colour is named.
namespace salve {

/// The two with high contrast have one colour for everything that is drawn: shapes and words tell states apart there.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

constexpr bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::ContrastDark;
}
constexpr bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}

/// Whose palette it is: told by roles that style sheets leave alone.
Scheme schemeOf(const QPalette &palette);
QPalette paletteOf(Scheme scheme);
/// Of glyph and word; every pair of states stays apart for colour-blind eyes, and a shape goes with it.
QColor colorOf(StateShape shape, Scheme scheme);
QColor repairingColor(Scheme scheme);

/// What the palette has no role for.
struct ThemeColors
{
    QColor border;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor soft; ///< background of a selected page or a pressed chip
    QColor card;
    QColor latency;
    QColor band;
    std::array<QColor, 6> phases; ///< resolve connect tls send wait receive
};
const ThemeColors &colorsOf(Scheme scheme);

/// Fusion, palette and the few rules that the palette cannot say.
void applyScheme(QApplication &application, Scheme scheme);

/// WCAG contrast of two opaque colours, 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace salve
