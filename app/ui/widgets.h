// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

/// The small pieces that every page is made of, so that they look alike.
namespace salve {

QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
/// A large title at the top of a page.
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
/// Text of machines: fixed font, selectable, on a quiet ground.
QLabel *codeLabel(const QString &text, QWidget *parent = nullptr);
QLabel *errorLabel(QWidget *parent = nullptr);
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
QToolButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// Something is under way and nobody knows for how long.
QProgressBar *busyLine(QWidget *parent = nullptr);
QFrame *card(QWidget *parent = nullptr);
QFrame *separatorLine(QWidget *parent = nullptr);
/// A frameless area that scrolls `content` up and down.
QScrollArea *scrolled(QWidget *content, QWidget *parent = nullptr);
void clearLayout(QLayout *layout);

} // namespace salve
