// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace salve {

/// One thing that a bar offers to do.
struct BarButton
{
    QString text;
    std::function<void()> act;
    enum class After { Close, Stay } after{After::Close};
};

/// How long a bar stays that only tells what somebody has just done.
constexpr Millis kBarFor = std::chrono::seconds{20};

/// A sentence with what can be done about it.
struct BarMessage
{
    StateShape shape{StateShape::Pending};
    QString sentence;
    QString details; ///< shown below in a fixed font, when not empty
    std::vector<BarButton> buttons;
    Millis shownFor{0}; ///< 0: until somebody closes it
    bool isBusy{false}; ///< something is under way
};

/// Bars above the pages that say what happened and offer the way back; nothing here ever waits for an answer.
class MessageArea final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// A bar with the same key takes the place of the earlier one.
    void show(const QString &key, const BarMessage &message);
    /// A small form in place of a bar; it closes itself by its key.
    void showPanel(const QString &key, QFrame *panel);
    void close(const QString &key);
    void showError(const QString &sentence);
    bool isShown(const QString &key) const { return m_bars.contains(key); }
    QString sentenceOf(const QString &key) const;

private:
    void put(const QString &key, QWidget *bar);
    QWidget *makeBar(const QString &key, const BarMessage &message);

    QVBoxLayout *m_layout;
    QHash<QString, QWidget *> m_bars;
};

} // namespace salve
